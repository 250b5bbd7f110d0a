// Slips and forecasts passage by passage: what was named stays named, no more false sentences are borne out, and nobody is accused who told the truth.
import { describe, expect, it } from 'vitest';
import { isRead, loadPassages, measurePassages } from './measure-passages';

describe('passages with one planted slip, and true look-alikes', () => {
  const slips = loadPassages('slips');

  it.each([['read', true, 31, 1], ['not read', false, 25, 16]] as const)('names as many slips, and bears out no more, in the half that was %s', (_, read, named, borneOut) => {
    const score = measurePassages(slips.filter((p) => isRead(p) === read), 'conflict');
    expect(score.right).toBeGreaterThanOrEqual(named);
    expect(score.borneOut).toBeLessThanOrEqual(borneOut);
  });

  it('accuses no look-alike, and nothing beside a slip', () => {
    expect(measurePassages(slips, 'conflict').accused).toEqual([]);
  });
});

describe('passages with one forecast or plan', () => {
  const outlooks = loadPassages('outlooks');

  it.each([['read', true, 38, 18], ['not read', false, 22, 21]] as const)('tells as many right in the half that was %s', (_, read, opinions, ambitions) => {
    const half = outlooks.filter((p) => isRead(p) === read);
    expect(measurePassages(half, 'opinion').right).toBeGreaterThanOrEqual(opinions);
    expect(measurePassages(half, 'ambition').right).toBeGreaterThanOrEqual(ambitions);
  });

  it('have each anchor once in their text', () => {
    for (const { id, text, anchor } of [...outlooks, ...loadPassages('slips')]) expect(text.split(anchor).length, id).toBe(2);
  });
});
