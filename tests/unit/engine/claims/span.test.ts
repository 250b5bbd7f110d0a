// What is underlined: the value with the words that belong to it, and nothing of the next clause or of a neighbour.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const claimsIn = (text: string) => judgeText(text, '2026-06-30');
const quotesIn = (text: string) => claimsIn(text).map((c) => c.quote);

describe('the span of a claim runs on', () => {
  it.each([
    ['over the month that dates it', "OpenAI's annualized revenue passed $25 billion in February 2026, well ahead of plan.", 'annualized revenue passed $25 billion in February 2026'],
    ['over a year ago', 'CoreWeave had a net loss of $740 million, against $315 million a year ago.', '$315 million a year ago'],
    ['over where it comes from', "Nearly 60% of CoreWeave's revenue from Microsoft is at risk, and 80% of revenue from enterprise customers.", '80% of revenue from enterprise customers'],
    ['over what it went into', 'Nvidia invested $2 billion in March, and Lumentum was glad of it.', 'invested $2 billion in March'],
    ['over the years that it is for', 'Anthropic signed a contract of $45 billion over three years, which SpaceX will serve.', '$45 billion over three years'],
    ['over how far the year has come', "Nvidia's stock is up 38% year-to-date.", '38% year-to-date'],
    ['over the other side of a deal', 'CoreWeave announced a $4 billion deal with OpenAI in May 2025.', '$4 billion deal with OpenAI in May 2025'],
    ['over whose it is a part of', "One customer represents nearly 40% of Nvidia's revenue, and nobody says who.", "nearly 40% of Nvidia's revenue"],
    ['over whose whole it is a part of', "NASA brought in 17 percent of SpaceX's sales in 2025, the filing says.", "17 percent of SpaceX's sales in 2025"],
    ['over what a bracket says of it', 'Anthropic fetched a valuation ($900 billion rumored) that SpaceX envies.', '$900 billion rumored'],
  ])('%s', (_, text, words) => {
    expect(quotesIn(text).some((q) => q.includes(words)), quotesIn(text).join(' | ')).toBe(true);
  });

  it('over the period of each value of a change', () => {
    expect(quotesIn("Anthropic's gross margin went from 50% in 2025 to 77% by 2028.")).toEqual([expect.stringMatching(/50% in 2025$/), '77% by 2028']);
    expect(quotesIn('The run rate of Anthropic was at $45 billion in May 2026, up from $9 billion at the end of 2025.')).toEqual([expect.stringMatching(/\$45 billion in May 2026$/), expect.stringMatching(/\$9 billion at the end of 2025$/)]);
  });

  it.each([
    ['a new clause', 'Anthropic raised $30 billion, and in April Google came in.', 'Google'],
    ['a conjunction', 'SpaceX had revenue of $18.67 billion in 2025 while its rivals shrank.', 'rivals'],
    ['a verb that begins what is said of it', 'The revenue of SpaceX of $18.67 billion in 2025 makes its shares dear.', 'makes'],
    ['the next value', 'SpaceX had revenue of $18.67 billion in 2025 with a loss of $4.94 billion.', 'loss of $4.94 billion'],
  ])('and stops at %s', (_, text, words) => {
    expect(claimsIn(text)[0]?.quote).not.toContain(words);
  });

  it('and never on a word that only leads on', () => {
    for (const text of ['CoreWeave earned revenue of $2.08 billion in what it calls a record quarter.', 'Nvidia invested $2 billion in the first and largest of them.', "SpaceX's revenue was $18.67 billion for."]) {
      for (const quote of quotesIn(text)) expect(quote).not.toMatch(/\b(?:in|of|for|from|the)$/);
    }
  });

  it('and never over a neighbour', () => {
    const claims = claimsIn('Nvidia had revenue of $81.6 billion in the first quarter of fiscal 2027, up 85% from a year ago with a gross margin of 74.9% in the quarter.');
    expect(claims.length).toBeGreaterThan(2);
    for (const [i, claim] of claims.entries()) expect(claim.start).toBeGreaterThanOrEqual(claims[i - 1]?.end ?? 0);
    expect(claims.find((c) => c.metric === 'gross_margin')?.quote).toMatch(/^gross margin/);
  });
});

describe('the anchor holds its whole unit', () => {
  it.each([
    ['xAI runs Colossus with over 550,000 H100 GPU equivalents in Memphis.', 'over 550,000 H100 GPU equivalents'],
    ['Colossus of xAI houses 220,000+ Nvidia H100/H200 GPUs today.', '220,000+ Nvidia H100/H200 GPUs'],
    ['xAI bought 100,000 GB200/GB300 chips.', '100,000 GB200/GB300 chips'],
  ])('%s', (text, anchor) => {
    expect(claimsIn(text).map((c) => c.anchor.quote)).toContain(anchor);
  });
});
