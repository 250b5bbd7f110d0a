// What brokers and analysts say beside a result: ratings with their price, and forecasts that leave their unit to it.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

const ABOUT = 'Nvidia, Broadcom and Marvell led chip stocks again. Nvidia reports results next week, and Broadcom, Dell and CoreWeave have said that their data center revenue will grow.\n\n';
const read = (text: string) => tellClaims(ABOUT + text);

describe('a note on a stock', () => {
  it.each([
    ['Bank B (Neutral, $470): Broadcom leans on one customer.', '$470', 'broadcom'],
    ['Goldman (Buy; PT $640) lifts Broadcom again.', '$640', 'broadcom'],
    ['Morgan Stanley lifts its Dell target to $190, from $165, and keeps Overweight.', '$190', 'dell'],
    ['Morgan Stanley lifts its Dell target to $190, from $165, and keeps Overweight.', '$165', 'dell'],
    ['Jefferies cut its price objective on CoreWeave to $120.', '$120', 'coreweave'],
    ['“Until then,” said a desk head in Chicago, who sees Nvidia at $250 a share by summer, “you own it.”', '$250 a share', 'nvidia'],
  ])('%s', (text, anchor, company) => {
    expect(read(text)[anchor]).toBe(`opinion ${company}/share_price`);
  });

  it.each(['Nvidia plans to buy $20 billion of stock.', 'Broadcom wants to sell $20 billion of bonds.'])('is not read into a verb: %s', (text) => {
    expect(Object.values(read(text)).join()).not.toContain('share_price');
  });
});

describe('what was forecast of a result', () => {
  it.each([
    ['Broadcom reported sales of $22.19 billion (cons. 22.05), up 48%.', '22.05', 'broadcom/revenue'],
    ['Nvidia’s gross margin was 74.9 percent; the Street wanted 75.0.', '75.0', 'nvidia/gross_margin'],
    ['CoreWeave’s revenue was $2.08 billion, against estimates of 1.97.', '1.97', 'coreweave/revenue'],
    ['Nvidia’s revenue was $81.6 billion; the average forecast had been $79.3 billion.', '$79.3 billion', 'nvidia/revenue'],
  ])('%s', (text, anchor, claim) => {
    expect(read(text)[anchor]).toBe(`opinion ${claim}`);
  });

  it('leaves the result a fact', () => {
    expect(read('Nvidia’s gross margin was 74.9 percent; the Street wanted 75.0.')['74.9 percent']).toBe('filed nvidia/gross_margin');
  });
});
