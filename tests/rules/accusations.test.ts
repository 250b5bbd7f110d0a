// Sentences that a hasty judge would accuse: another scope, basis, currency, period or company, a rumor, a correction, what a
// figure moved by. None of them contradicts a filing; beside them slips that do, and must still be named.
import { describe, expect, it } from 'vitest';
import unaccused from '@/tests/support/unaccused.json';
import { judgeText } from '../support/judge-text';

const verdictsOf = (text: string, date = '2026-07-01') => judgeText(text, date).map((c) => c.verdict);

describe('accusations', () => {
  it.each(unaccused)('leaves alone: %s', (sentence) => {
    expect(verdictsOf(sentence)).not.toContain('conflict');
  });

  it.each([
    'SpaceX had revenue of $16.8 billion in 2025.',
    'SpaceX lost $2.8 billion in the first quarter of 2026.',
    'CoreWeave had revenue of $2.8 billion in the first quarter of 2026.',
    'Nvidia reported revenue of $86.1 billion for the first quarter of fiscal 2027.',
    'Astera Labs had a gross margin of 67.3% in the first quarter of 2026.',
    'Anthropic pays SpaceX $1.75 billion a month.',
    'Nvidia had revenue of $91.6 billion in the first quarter of fiscal 2027.',
    'Nvidia reported net income of $130 billion for fiscal 2026.',
    "Nvidia's gross margin was 79.4% in the first quarter of fiscal 2027.",
    'CoreWeave lost $1.71 billion in 2025.',
    "CoreWeave's revenue rose to $5.9 billion in 2025.",
    'SpaceX had revenue of $81.67 billion in 2025.',
    'SpaceX lost $9.4 billion in 2025.',
    'SpaceX spent $27 billion on capital expenditures in 2025.',
    'Google pays SpaceX $1.2 billion a month.',
    "Oracle's revenue was $76.4 billion in fiscal 2026.",
    "Oracle's capital expenditures were $65.7 billion in fiscal 2026.",
    "Micron's revenue hit $46.1 billion in the third quarter of fiscal 2026.",
    'Micron earned net income of $38.2 billion in the third quarter of fiscal 2026.',
    "Broadcom's revenue was $25.2 billion in the second quarter of fiscal 2026.",
    'AMD reported revenue of $12.3 billion for the first quarter of 2026.',
    'Dell had revenue of $131.5 billion in fiscal 2026.',
    'Microsoft had revenue of $92.8 billion in the third quarter of fiscal 2026.',
    'Cerebras had revenue of $150 million in 2025.',
    'Astera Labs had revenue of $825.5 million in 2025.',
    "TSMC's gross margin was 56.2% in the first quarter of 2026.",
    "Vertiv's revenue was $3.65 billion in the first quarter of 2026.",
    'Nebius had revenue of $925 million in 2025.',
  ])('still names the slip: %s', (sentence) => {
    expect(verdictsOf(sentence)).toContain('conflict');
  });

  it.each([
    ['a part that the words only point to', 'What Astera Labs sells abroad\n\nTaiwan is where Astera Labs has its chips packaged, and some of its customers build there. In the third quarter of 2025, $37.7 million of revenue went to addresses on the island.', 'geographic_revenue'],
    ['a metric that stands in the sentence before', 'What SpaceX earns\n\nAt SpaceX the operating profit of connectivity was $4.42 billion in 2025. In the first quarter of 2026 connectivity contributed another $1.188 billion.', 'segment_operating_income'],
  ])('reads a figure that was filed of another metric as that one: %s', (_, text, metric) => {
    const claims = judgeText(text);
    expect(claims.at(-1)).toMatchObject({ verdict: 'filed', metric });
  });

  it('takes nobody for the company of a paragraph that an article about another one runs into', () => {
    const text = 'How CoreWeave grew\n\nCoreWeave began with miners. CoreWeave then rented what the miners no longer wanted.\n\nNvidia noticed. It bought shares. By the end of 2024 the fleet counted thousands of its chips, and revenue for that year reached $1.92 billion.\n\nCoreWeave listed in 2025, and CoreWeave has grown since.';
    expect(verdictsOf(text)).not.toContain('conflict');
  });
});
