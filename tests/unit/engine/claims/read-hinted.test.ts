// What the words say less loudly is read where nothing bears out what they say first, and the ledger has the figure under that name.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('a value that the ledger has under a name which the words only hint at', () => {
  it.each([
    ['a round beside a valuation', 'Anthropic raised money at $380B post-money: $30B raised.', '2026-02-20', '$30B', 'reported anthropic/funding_round'],
    ['a deal, told as what something is worth', 'OpenAI has signed on, in a deal worth over $20 billion with Cerebras.', '2026-04-20', 'over $20 billion', 'reported openai/contract_value'],
    ['what a round brought, told as put in', 'Investors put in $65 billion at Anthropic, which was valued at $965 billion after the money.', '2026-06-10', '$65 billion', 'reported anthropic/funding_round'],
  ])('is %s', (_, text, day, value, told) => {
    expect(tellClaims(text, day)).toMatchObject({ [value]: told });
  });

  it.each([
    ['a bottom line is called by its name', 'Oracle’s net income of $16.1 billion was flattered by a sale.', '2025-12-12'],
    ['a part is said to have what the whole has', 'Nvidia’s data center division made $57.0 billion of profit in the third quarter of fiscal 2026.', '2025-12-01'],
    ['it is foreseen by others', 'An analyst expects that xAI will consume $7.8 billion in nine months.', '2026-01-20'],
    ['one part is said to have what another has', 'Nvidia’s revenue from China in the first quarter of fiscal 2026 was $4.6 billion.', '2026-06-01'],
    ['a hope only comes near it', 'Nvidia says that SpaceX rents out 600,000 GPUs.', '2026-07-01'],
  ])('is left alone where %s', (_, text, day) => {
    expect(Object.values(tellClaims(text, day)).filter((told) => /^(?:filed|reported|stale|ambition)/.test(told))).toEqual([]);
  });
});
