// Praise and forecasts sentence by sentence: what was found stays found, and no sober look-alike is marked.
import { describe, expect, it } from 'vitest';
import { isTuned, loadPraise, measurePraise } from './measure-praise';

describe('sentences of praise, forecast and their sober look-alikes', () => {
  const rows = loadPraise();

  it.each([['tuned on', true, 29, 7], ['not tuned on', false, 22, 10]] as const)('finds as many as before in the half that rules were %s', (_, tuned, hype, opinion) => {
    const score = measurePraise(rows.filter((row) => isTuned(row) === tuned));
    expect(score.hypeFound).toBeGreaterThanOrEqual(hype);
    expect(score.opinionFound).toBeGreaterThanOrEqual(opinion);
  });

  it('marks no sober sentence', () => {
    expect(measurePraise(rows.filter((row) => row.want === null)).wrong.map((w) => `${w.row.text} → ${w.got}`)).toEqual([]);
  });

  it.each([['tuned on', true, 45], ['not tuned on', false, 45]] as const)('finds what it found of praise written blind, in the half that rules were %s, and marks next to nothing sober', (_, tuned, hype) => {
    const score = measurePraise(loadPraise('praise-blind.jsonl').filter((row) => isTuned(row) === tuned));
    expect(score.hypeFound).toBeGreaterThanOrEqual(hype);
    expect(score.soberMarked).toBeLessThanOrEqual(3);
  });

  it('has each anchor in its sentence', () => {
    for (const row of [...rows, ...loadPraise('praise-blind.jsonl')]) expect(row.anchor === null || row.text.includes(row.anchor), row.id).toBe(true);
  });
});
