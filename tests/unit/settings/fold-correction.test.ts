// What the reader says of a mark adds up to one correction, and the settings carry what the judge and the pages need of it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import { type Correction, keepAround, MAX_KEPT_AROUND, ownEntriesSchema } from '@/lib/model/own-entries';
import { settingsSchema } from '@/lib/model/settings';
import { carryCorrection, type Corrected, foldCorrection, type Said } from '@/lib/settings/fold-correction';
import { migrateOwnEntries } from '@/lib/settings/migrate-own-entries';
import { migrateSettings } from '@/lib/settings/migrate-settings';

const mark: Corrected = { key: 'k1', kind: 'wrong-company', was: 'filed', quote: 'revenue of $215.9 billion', around: { before: 'Nvidia had ', after: '.' }, company: 'nvidia', metric: 'revenue', page: { title: 'News', url: 'https://a.example/1' }, madeOn: '2026-11-25' };
const amd = { id: 'amd', name: 'AMD', was: 'NVIDIA' };
const profit = { id: 'net_income', name: 'net profit or loss', was: 'revenue' };
const fold = (...said: Said[]): Correction[] => said.reduce<Correction[]>((list, one) => foldCorrection(list, mark, one), []);
const carry = (...said: Said[]) => { const { dismissed, corrected } = carryCorrection(DEFAULT_SETTINGS, 'k1', fold(...said)[0]); return { dismissed, corrected }; };

describe('what the reader says of one mark', () => {
  it('with no answer takes the mark away', () => expect(carry({})).toEqual({ dismissed: ['k1'], corrected: [] }));

  it('names another company, then another kind of figure: both count', () => {
    expect(carry({ company: amd }, { metric: profit })).toEqual({ dismissed: [], corrected: [{ key: 'k1', company: 'amd', metric: 'net_income' }] });
  });

  it('gives a verdict, which a new company makes void', () => {
    expect(carry({ company: amd }, { verdict: 'hype' })).toEqual({ dismissed: [], corrected: [{ key: 'k1', verdict: 'hype', company: 'amd' }] });
    expect(carry({ verdict: 'hype' }, { company: amd })).toEqual({ dismissed: [], corrected: [{ key: 'k1', company: 'amd' }] });
  });

  it('goes back to what the judge had: nothing is corrected any more', () => {
    expect(fold({ company: amd }, { company: { id: 'nvidia', name: 'NVIDIA', was: 'NVIDIA' } })).toEqual([]);
    expect(carry({ company: amd }, { company: { id: 'nvidia', name: 'NVIDIA', was: 'NVIDIA' } })).toEqual({ dismissed: [], corrected: [] });
    expect(carry({ company: amd }, { metric: profit }, { company: { id: 'nvidia', name: 'NVIDIA', was: 'NVIDIA' } }).corrected).toEqual([{ key: 'k1', metric: 'net_income' }]);
  });

  it('stays one entry that remembers the first verdict, and is kept valid', () => {
    const list = foldCorrection(fold({ company: amd }), { ...mark, was: 'unsourced' }, { metric: profit });
    expect(list).toEqual([{ ...mark, verdict: null, rightCompany: amd, rightMetric: profit }]);
    expect(ownEntriesSchema.safeParse({ version: 1, corrections: list, facts: [], sources: [] }).success).toBe(true);
    const settings = carryCorrection(DEFAULT_SETTINGS, 'k1', list[0]);
    expect(settingsSchema.parse(settings)).toEqual(settings);
  });
});

it('of a sentence so much is kept as tells it', () => {
  const long = { before: `${'x'.repeat(900)}near`, after: `near${'x'.repeat(900)}` };
  const kept = keepAround(long);
  expect([kept.before.length, kept.after.length, kept.before.endsWith('near'), kept.after.startsWith('near')]).toEqual([MAX_KEPT_AROUND, MAX_KEPT_AROUND, true, true]);
  const [one] = fold({});
  const entries = (around: object) => ownEntriesSchema.safeParse({ version: 1, corrections: [{ ...one, around }], facts: [], sources: [] }).success;
  expect([entries(kept), entries(long)]).toEqual([true, false]);
});

describe('what was saved before a reader could say what is right', () => {
  const saved: { own: { corrections: object[] }; settings: object } = JSON.parse(readFileSync(new URL('../../support/saved-before-picks.json', import.meta.url), 'utf8'));

  it('is read whole: corrections, own facts and their sources', () => {
    const own = migrateOwnEntries(saved.own);
    expect(own.corrections).toEqual(saved.own.corrections.map((one) => ({ ...one, around: null, rightCompany: null, rightMetric: null })));
    expect([own.facts.length, own.sources.length]).toEqual([1, 1]);
    expect(ownEntriesSchema.parse(own)).toEqual(own);
  });

  it('still takes marks away and sets verdicts', () => {
    expect(migrateSettings(saved.settings)).toMatchObject({ dismissed: ['1abcdefg2hijk'], corrected: [{ key: '9zyxwvu8tsrq', verdict: 'hype' }] });
  });

  it.each([undefined, null, 7, [], {}, { corrections: 'x' }])('%j holds nothing', (item) => expect(migrateOwnEntries(item)).toEqual({ version: 1, corrections: [], facts: [], sources: [] }));

  it('a damaged entry costs no other', () => {
    expect(migrateOwnEntries({ ...saved.own, corrections: [{ key: 7 }, ...saved.own.corrections] }).corrections).toHaveLength(2);
  });
});
