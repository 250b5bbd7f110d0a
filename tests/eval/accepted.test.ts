// The figures that were accepted last must hold: a drop fails. Raise them with `npm run eval -- --accept`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import accepted from './accepted.json';
import { hasShared, loadPairs, loadSets, SHARED_EVAL } from './load-sets';
import { measurePairs, measureSet, predict } from './measure';
import { measureAllText } from './print-text';
import { scoreDocuments } from './score';

const figures: Record<string, Record<string, number>> = accepted.sets;
if (!hasShared) console.info('skipped: ../shared is absent, so only our own articles are measured');

describe('the engine on labelled articles', () => {
  for (const set of loadSets()) {
    const floor = figures[set.name] ?? (set.name === 'written' ? null : undefined);
    it.skipIf(floor === null)(`holds its accepted figures on the ${set.name} set`, () => {
      expect(floor, `no accepted figures for the ${set.name} set: run npm run eval -- --accept`).toBeDefined();
      const score = measureSet(set);
      for (const key of ['precision', 'recall', 'verdictAccuracy', 'metricAccuracy', 'endToEndF1'] as const) expect(score[key], key).toBeGreaterThanOrEqual(floor?.[key] ?? 1);
      expect(score.wrongAccusations).toBeLessThanOrEqual(floor?.wrongAccusations ?? 0);
      expect(score.claimsOnControls).toBeLessThanOrEqual(floor?.claimsOnControls ?? 0);
    });
  }

  it('keeps as many halves of the minimal pairs right', () => {
    const results = measurePairs(loadPairs());
    expect(results.filter((r) => r.want === r.got).length).toBeGreaterThanOrEqual(accepted.pairs);
  });

  const textFigures: Record<string, number> = accepted.text;
  for (const tally of measureAllText()) {
    it(`reads as many of the cases right: ${tally.name}`, () => {
      expect(tally.right / tally.cases, `missed: ${tally.missed.join(' ')}`).toBeGreaterThanOrEqual(textFigures[tally.name] ?? 1);
    });
  }

  it.skipIf(!hasShared || !existsSync(`${SHARED_EVAL}score.mjs`))('is scored as the shared scorer scores', () => {
    const set = loadSets().find((s) => s.name === 'shared');
    if (!set) throw new Error('the shared set is not there');
    const predictions = new Map(set.docs.map((d) => [d.id, predict(d)]));
    const folder = mkdtempSync(join(tmpdir(), 'ledgerline-'));
    try {
      const file = join(folder, 'out.jsonl');
      writeFileSync(file, [...predictions].map(([id, claims]) => JSON.stringify({ id, claims })).join('\n'));
      const theirs = JSON.parse(execFileSync(process.execPath, [`${SHARED_EVAL}score.mjs`, '--docs', `${SHARED_EVAL}docs.jsonl`, '--gold', `${SHARED_EVAL}gold.jsonl`, '--pred', file, '--json'], { encoding: 'utf8' }));
      const ours = scoreDocuments(set.docs, set.labels, predictions);
      expect({ p: ours.precision, r: ours.recall, v: ours.verdictAccuracy, m: ours.metricAccuracy, f: ours.endToEndF1, w: ours.wrongAccusations, c: ours.claimsOnControls })
        .toEqual({ p: theirs.detection.precision, r: theirs.detection.recall, v: theirs.verdict.accuracyOnFound, m: theirs.metricAccuracyOnFound, f: theirs.endToEnd.f1, w: theirs.wrongAccusations, c: theirs.claimsOnControls });
      expect(readFileSync(file, 'utf8').length).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
