// What a reader has made, as files: a patch that a keeper can take over and read, a table of the facts alone; both read again.
import { describe, expect, it } from 'vitest';
import { addOwnClaims, takeClaim } from '@/lib/ledger/add-own-claims';
import { applyPlan } from '@/lib/ledger/apply-plan';
import { exportLedger } from '@/lib/ledger/export-ledger';
import { judgeStanding } from '@/lib/ledger/judge-standing';
import { planImport } from '@/lib/ledger/plan-import';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import { judgeOwn, recogniseOwn, type Recognised, tellRecognised } from '@/lib/ledger/recognise-own';
import { writeOwnPatch } from '@/lib/ledger/write-own-patch';
import type { Claim } from '@/lib/model/claim';
import { type Correction, NO_OWN_ENTRIES, type OwnEntries } from '@/lib/model/own-entries';
import { makeLedger } from '@/tests/support/make-ledger';
import { faultsOf, readContent, readFile } from '@/tests/support/read-file';

const base = makeLedger();
const claim: Claim = {
  block: 0, start: 0, end: 9, quote: 'revenue of $20 billion', around: { before: 'It had ', after: ' that year.' }, anchor: { start: 0, end: 9, quote: '$20 billion' }, company: 'spacex', metric: 'revenue', value: { kind: 'money', amount: 20e9, max: null, unit: 'USD', approx: 'about', per: null }, period: '2026', periodDays: { from: '2026-01-01', to: '2026-12-31' },
  stage: 'actual', attribution: 'none', speaker: null, dated: true, verdict: 'unsourced', evidence: null, factId: null, newerFactId: null, derivation: null, ruleId: null, reason: 'Nothing known.',
};
const taken = takeClaim(claim, { title: 'A page\u0007of news', url: 'https://www.news.example/a', articleDate: '2026-11-20', today: '2026-11-25', mark: 'mi0abc', label: 'revenue', rate: null, fiscalYearEndMonth: 12 });
if (!taken) throw new Error('not taken');
const correction: Correction = {
  key: 'k1', kind: 'wrong-company', verdict: null, rightCompany: { id: 'nvidia', name: 'NVIDIA', was: 'SpaceX' }, rightMetric: null, was: 'filed', quote: 'revenue\u0000of $20 billion', around: { before: 'It had ', after: ' that\nyear.' }, company: 'spacex', metric: 'revenue',
  page: { title: 'A page', url: 'http://plain.example/' }, madeOn: '2026-11-25',
};
const own: OwnEntries = { ...NO_OWN_ENTRIES, corrections: [correction, { ...correction, key: 'k2', around: null, rightCompany: null, kind: 'not-a-claim', metric: null, page: { title: null, url: 'https://news.example/b' } }], facts: [taken.fact], sources: [taken.source] };

describe('the patch of what is a reader’s own', () => {
  const text = writeOwnPatch(base, own);

  it('fits the ledger that it was made from, and adds the facts with their pages', async () => {
    const content = await readContent(text, { base });
    expect(judgeStanding(base, content)).toMatchObject({ standing: 'newer', suggested: 'replace' });
    const plan = planImport(base, [content], 'replace');
    expect([plan.faults, plan.rows.map(({ id }) => id).sort()]).toEqual([[], ['added fact reader.mi0abc', 'added source reader.source.mi0abc']]);
    const applied = applyPlan(base, plan, new Set());
    if (!applied.ok) throw new Error('not applied');
    expect(validateLedger(applied.ledger).ok).toBe(true);
    const { id: _, source: __, ...said } = taken.fact;
    expect(applied.ledger.facts.at(-1)).toMatchObject(said);
    expect(applied.ledger.sources.at(-1)).toMatchObject({ title: 'A page of news', url: 'https://www.news.example/a', date: '2026-11-20', publisher: 'news.example' });
  });

  it('once taken over, the facts are nobody’s own: a later ledger without them takes them away', async () => {
    const applied = applyPlan(base, planImport(base, [await readContent(text, { base })], 'replace'), new Set());
    if (!applied.ok) throw new Error('not applied');
    const next = makeLedger({ version: 3 });
    expect(planImport(applied.ledger, [{ kind: 'ledger', ledger: next }], 'replace').target.facts).toEqual(next.facts);
  });

  it('once taken over, stand there once for the reader too, as long as both say the same', async () => {
    const applied = applyPlan(base, planImport(base, [await readContent(text, { base })], 'replace'), new Set());
    if (!applied.ok) throw new Error('not applied');
    const valuesOf = (facts: OwnEntries['facts']) => addOwnClaims(applied.ledger, { facts, sources: own.sources }).facts.slice(1).map(({ id, value }) => [id, value.amount]);
    expect(valuesOf(own.facts)).toEqual([['reader.mi0abc', 20e9]]);
    const edited = { ...taken.fact, value: { ...taken.fact.value, amount: 21e9 } };
    expect(valuesOf([edited])).toEqual([['reader.mi0abc', 20e9], ['own.mi0abc', 21e9]]);
  });

  it('holds the corrections for the keeper, and says them to whoever imports it', async () => {
    const content = await readContent(text, { base });
    expect(content.kind === 'patch' && content.patch.corrections?.[0]).toEqual({
      quote: 'revenue of $20 billion', sentence: 'It had revenue of $20 billion that year.', kind: 'wrong-company', was: { verdict: 'filed', company: 'spacex', metric: 'revenue' },
      says: { verdict: null, company: { id: 'nvidia', name: 'NVIDIA', was: 'SpaceX' }, metric: null }, page: { title: 'A page', url: null }, date: '2026-11-25',
    });
    const read = await readFile(text, { base });
    expect(read.ok && read.notes).toEqual([
      '2 corrections of a reader stand in this file. They are there to be read and change nothing here.',
      '“revenue of $20 billion”, in “It had revenue of $20 billion that year.” (A page, 25 November 2026). Wrong company: NVIDIA instead of SpaceX.',
      '“revenue of $20 billion” (25 November 2026). Not a claim: no longer marked as “Filed”.',
    ]);
  });

  it('of corrections alone would change nothing, and can be read', async () => {
    const content = await readContent(writeOwnPatch(base, { ...own, facts: [], sources: [] }), { base });
    expect(planImport(base, [content], 'replace').rows).toEqual([]);
  });

  it('names what is wrong with a correction by its place', async () => {
    const broken = JSON.parse(text);
    broken.corrections[1].date = 'yesterday';
    broken.corrections[0].page.url = 'javascript:alert(1)';
    expect((await faultsOf(broken, { base })).map((sentence) => sentence.split(':')[0])).toEqual(['corrections[0].page.url', 'corrections[1].date']);
  });
});

describe('the table of a reader’s own facts', () => {
  const csv = exportLedger(addOwnClaims(base, own), { format: 'csv', own: true });
  const recognise = async (text: string, mine: Pick<OwnEntries, 'facts' | 'sources'>) => recogniseOwn(await readContent(text, { base }), mine);
  const rowsOf = ({ content }: Recognised) => planImport(base, [content], 'merge').rows.map(({ id }) => id);

  it('holds no other fact, and read again they are the same', async () => {
    expect(await readContent(csv, { base })).toEqual({ kind: 'facts', companies: [], facts: own.facts, sources: own.sources });
  });

  it('changes nothing for the reader whose facts they are', async () => {
    const found = await recognise(csv, own);
    expect([rowsOf(found), found.known, tellRecognised(found), judgeOwn(found)?.sentence]).toEqual([[], 1, { notes: [], warnings: [] }, 'Its fact is your own already. Nothing would change.']);
    const kept = recogniseOwn({ kind: 'facts', facts: [...own.facts, { ...taken.fact, id: 'x' }], sources: own.sources, companies: [] }, own);
    expect([rowsOf(kept), tellRecognised(kept).notes, judgeOwn(kept)]).toEqual([['added fact x', 'added source reader.source.mi0abc'], ['One of these is your own fact already: it stays as it is.'], null]);
  });

  it('brings ordinary facts to anybody else, once', async () => {
    const found = await recognise(csv, NO_OWN_ENTRIES);
    expect([rowsOf(found), found.known, tellRecognised(found)]).toEqual([['added fact reader.mi0abc', 'added source reader.source.mi0abc'], 0, { notes: [], warnings: [] }]);
    const plan = planImport(base, [found.content], 'merge');
    expect(planImport(plan.target, [found.content], 'merge').rows).toEqual([]);
  });

  it('says where a fact was changed in the table, and takes it in beside the reader’s own', async () => {
    const found = await recognise(csv.replace('20000000000', '21000000000'), own);
    expect([rowsOf(found)[0], found.known, tellRecognised(found).warnings[0]]).toEqual(['added fact reader.mi0abc', 0, '“Revenue, 2026”: your own fact says something else. The one of the file comes in beside it; yours can be changed under “Your facts and corrections”.']);
    const many = { ...found, differing: Array.from({ length: 7 }, () => taken.fact) };
    expect(tellRecognised(many).warnings[0]).toContain('and 2 more: your own fact');
  });

  it('says nothing of a patch or a ledger', () => {
    const content = { kind: 'ledger', ledger: base } as const;
    expect(recogniseOwn(content, own)).toEqual({ content, known: 0, differing: [] });
  });
});
