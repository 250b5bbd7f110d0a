// What a deal is of: capacity that is bought, contracts that are signed for, orders from a customer. No stake, and nobody's backlog.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const ABOUT = 'Nvidia, Broadcom, CoreWeave and Nebius led technology stocks again. OpenAI and Anthropic are customers of their data center chips and capacity.\n\n';
const metricsIn = (text: string): (string | null)[] => judgeText(ABOUT + text).map((c) => c.metric);

describe('what a deal is of', () => {
  it.each([
    ['Nvidia agreed in September to buy up to $6.3 billion of CoreWeave’s unsold capacity.', 'compute_commitment'],
    ['Nvidia agreed to buy $6.3 billion of computing.', 'compute_commitment'],
    ['Microsoft has signed for $17.4 billion of capacity at Nebius.', 'contract_value'],
    ['Management named Anthropic as the buyer behind $10 billion of Broadcom rack orders.', 'contract_value'],
    ['Nvidia bought $2 billion of CoreWeave stock.', 'investment'],
    ['CoreWeave’s customers have signed for $99.4 billion.', 'backlog'],
  ])('%s', (text, metric) => {
    expect(metricsIn(text)).toEqual([metric]);
  });
});
