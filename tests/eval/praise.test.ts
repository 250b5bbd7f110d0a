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

  it('has each anchor in its sentence', () => {
    for (const row of rows) expect(row.anchor === null || row.text.includes(row.anchor), row.id).toBe(true);
  });
});
