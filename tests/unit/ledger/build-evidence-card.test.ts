// The card must carry what verdicts.md promises for every claim: both values in one unit, who stands behind the ledger's,
// where it can be read, how sourced the sentence is, why, and what is newer.
import { describe, expect, it } from 'vitest';
import { buildEvidenceCard } from '@/lib/ledger/build-evidence-card';
import type { CardContext, MetricWords } from '@/lib/ledger/describe-fact';
import { formatFigure } from '@/lib/model/format-value';
import type { Claim } from '@/lib/model/claim';
import { evidenceCardSchema, type EvidenceCardData } from '@/lib/model/evidence-card';
import { makeCompany, makeFact, makeIndex, makeSource } from '../../support/small-ledger';

const money = (amount: number) => ({ kind: 'money' as const, amount, max: null, unit: 'USD', approx: 'exact' as const });
const gpus = (amount: number) => ({ kind: 'count' as const, amount, max: null, unit: 'GPU', approx: 'about' as const });

const index = makeIndex({
  companies: [makeCompany('spacex', { name: 'SpaceX' }), makeCompany('xai', { name: 'xAI' }), makeCompany('nvidia', { name: 'NVIDIA', fiscalYearEndMonth: 1 })],
  sources: [
    makeSource('s1'),
    makeSource('q', { title: 'NVIDIA Form 10-Q for the period ended 2025-04-27 [filing date inferred]', form: '10-Q', accession: null, date: '2025-05-28', dateInferred: true }),
    makeSource('press', { kind: 'news', form: null, accession: null, publisher: 'TechSpot', title: 'A million GPUs', url: 'https://example.org/a', date: '2025-06-19' }),
    makeSource('own', { kind: 'own', form: null, accession: null, publisher: 'example.org', title: 'A page', url: 'https://example.org/b', date: '2026-07-01' }),
    makeSource('permit', { kind: 'permit', form: 'permit', accession: null, publisher: 'Shelby County', title: 'Air permit', url: null }),
  ],
  facts: [
    makeFact('fee', { metric: 'contract_monthly', label: 'Monthly fee from Anthropic', value: money(1.25e9), stage: 'contracted' }),
    makeFact('target', { company: 'xai', metric: 'gpus_target', label: 'GPUs planned', value: gpus(1e6), evidence: 'reported', stage: 'target', source: 'press' }),
    makeFact('deployed', { company: 'xai', metric: 'gpus_deployed', label: 'GPUs deployed', value: gpus(220_000), evidence: 'stated', asOf: '2026-05-06', source: 's1' }),
    makeFact('deployed-elsewhere', { company: 'xai', metric: 'gpus_deployed', scope: 'colossus-2', value: gpus(9_000), asOf: '2026-06-06' }),
    makeFact('old', { metric: 'valuation', label: 'Valuation in 2025', value: money(183e9), evidence: 'stated', source: 'press', supersededBy: ['new'] }),
    makeFact('new', { metric: 'valuation', label: 'Valuation in 2026', value: money(380e9), asOf: '2026-02-12' }),
    makeFact('fy24', { company: 'nvidia', metric: 'revenue', label: 'Revenue, the year', value: money(60.92e9), period: 'FY2024', source: 'q', interval: { from: '2023-01-30', to: '2024-01-28' } }),
    makeFact('q1-25', { company: 'nvidia', metric: 'revenue', label: 'Revenue, first quarter', value: money(26.04e9), period: 'Q1 FY2025', source: 'q', interval: { from: '2024-01-29', to: '2024-04-28' } }),
    makeFact('q1-26', { company: 'nvidia', metric: 'revenue', label: 'Revenue, first quarter', value: money(44.06e9), period: 'Q1 FY2026', source: 'q', via: 'press', interval: { from: '2025-01-27', to: '2025-04-27' } }),
    makeFact('taken', { metric: 'users', label: 'Users', value: { kind: 'count', amount: 600e6, max: null, unit: 'users', approx: 'exact' }, evidence: 'reported', source: 'own' }),
    makeFact('loss', { metric: 'net_income', label: 'Net loss, 2025', value: money(-4.94e9), period: 'FY2025' }),
    makeFact('end', { metric: 'contract_end', label: 'End of the contract', value: { kind: 'date', amount: '2029-05', max: null, unit: null, approx: 'exact' }, stage: 'contracted' }),
    makeFact('turbines', { company: 'xai', metric: 'turbines_permitted', value: { kind: 'count', amount: 15, max: null, unit: 'turbines', approx: 'exact' }, source: 'permit' }),
  ],
  narratives: [{ id: 'ai-company', companies: ['spacex'], title: 'SpaceX is an AI company', says: 'It is.', answer: 'Most of its filed revenue comes from Starlink.', phrases: [], rebuts: ['fee'], supports: ['gone'], source: null }],
});
const metrics = new Map<string, MetricWords>([
  ['contract_monthly', { label: 'monthly fee', rate: 'month' }],
  ['gpus_deployed', { label: 'GPUs deployed', target: 'gpus_target', nature: 'point' }],
  ['users', { label: 'users' }],
  ['revenue', { label: 'revenue', nature: 'flow' }],
  ['net_income', { label: 'net profit or loss', nature: 'flow' }],
]);
const context: CardContext = { index, metrics };

const baseClaim: Claim = {
  block: 0, start: 0, end: 10, quote: 'pays $1.25 billion a month', around: { before: '', after: '' }, anchor: { start: 0, end: 4, quote: 'pays' }, company: 'spacex', metric: 'contract_monthly', value: { ...money(1.25e9), per: 'month' }, period: null,
  stage: 'contracted', attribution: 'filing', speaker: null, dated: false, verdict: 'filed', evidence: 'filed', factId: 'fee', newerFactId: null, derivation: null, ruleId: null, reason: 'The filing gives the same fee.',
};
function build(rest: Partial<Claim>): EvidenceCardData {
  return evidenceCardSchema.parse(buildEvidenceCard({ ...baseClaim, ...rest }, context));
}
const side = (card: EvidenceCardData): string[] => (card.ledger ? [card.ledger.heading, formatFigure(card.ledger.figure), card.ledger.period ?? ''] : []);

describe('buildEvidenceCard', () => {
  it('does not call press what the reader took in themselves', () => {
    const card = build({ metric: 'users', factId: 'taken', verdict: 'reported', evidence: 'reported', value: { kind: 'count', amount: 600e6, max: null, unit: 'users', approx: 'exact', per: null } });
    expect(card.ledger?.heading).toBe('You added');
  });

  it('lays a filed fact beside the claim, with its source', () => {
    const card = build({});
    expect(card.company).toBe('SpaceX');
    expect(card.label).toBe('Monthly fee from Anthropic');
    expect(side(card)).toEqual(['The filing says', '$1.25 billion a month', '']);
    expect(card.source).toMatchObject({ title: 'SpaceX Form S-1', form: 'S-1', date: '20 May 2026', accession: '0001628280-26-036936', url: 'https://www.sec.gov/a', via: null });
    expect(card.citation).toBe('SpaceX: Monthly fee from Anthropic: $1.25 billion a month. SpaceX Form S-1, SEC EDGAR, 20 May 2026, accession 0001628280-26-036936. https://www.sec.gov/a');
  });

  it('writes a contradiction in one unit on both sides', () => {
    const card = build({ verdict: 'conflict', value: { ...money(12.5e9), per: 'month' } });
    expect(card.claim.figure && formatFigure(card.claim.figure)).toBe('$12.5 billion a month');
    expect(side(card)[1]).toBe('$1.25 billion a month');
  });

  it('sets a plan against what stands so far, of exactly the same thing, and names both sources', () => {
    const card = build({ company: 'xai', verdict: 'ambition', metric: 'gpus_target', factId: 'target', stage: 'target', value: { ...gpus(1e6), per: null } });
    expect(card.claim.figure?.number).toBe('1,000,000');
    expect(side(card)).toEqual(['So far', 'about 220,000 GPUs', 'as of 6 May 2026']);
    expect(card.source?.publisher).toBe('TechSpot');
    expect(card.ledger?.source?.title).toBe('SpaceX Form S-1');
  });

  it('finds what stands so far for a plan that only the sentence names', () => {
    expect(side(build({ company: 'xai', verdict: 'ambition', metric: 'gpus_target', factId: null, stage: 'target', value: { ...gpus(2e6), per: null } }))[1]).toBe('about 220,000 GPUs');
  });

  it('sets no earlier deal against a planned one', () => {
    const other: CardContext = { index, metrics: new Map([['gpus_deployed', { label: 'GPUs', target: 'gpus_target', nature: 'deal' }]]) };
    expect(buildEvidenceCard({ ...baseClaim, company: 'xai', verdict: 'ambition', metric: 'gpus_target', factId: 'target' }, other).ledger?.heading).toBe('The plan');
  });

  it('shows the newer value of a superseded claim large, and what it repeats below', () => {
    const card = build({ verdict: 'stale', metric: 'valuation', value: { ...money(183e9), per: null }, factId: 'old', newerFactId: 'new' });
    expect(side(card)).toEqual(['The newer filing says', '$380 billion', 'as of 12 February 2026']);
    expect(card.earlier?.label).toBe('Valuation in 2025');
    expect(card.newer).toBeNull();
    expect(card.source?.title).toBe('SpaceX Form S-1');
  });

  it('finds the newer fact by supersession where the claim does not name it', () => {
    expect(side(build({ verdict: 'stale', metric: 'valuation', value: { ...money(183e9), per: null }, factId: 'old' }))[1]).toBe('$380 billion');
  });

  it('explains fiscal periods, and says where a filing was read and that its number is not known', () => {
    const card = build({ company: 'nvidia', metric: 'revenue', value: { ...money(44.1e9), per: null }, period: 'Q1 FY2026', factId: 'q1-26' });
    expect(side(card)).toEqual(['The filing says', '$44.06 billion', 'first quarter of fiscal 2026 (to April 2025)']);
    expect(card.source).toMatchObject({ title: 'NVIDIA Form 10-Q for the period ended 27 April 2025', date: 'about 28 May 2025', accession: null, via: { publisher: 'TechSpot', url: 'https://example.org/a' } });
    expect(card.citation).toContain('Read on TechSpot');
  });

  it('adds the newest figure to a true one of a past period: of the same length, else the latest', () => {
    const past = { company: 'nvidia', metric: 'revenue', value: { ...money(26.04e9), per: null }, period: 'Q1 FY2025', factId: 'q1-25' };
    expect(build(past)).toMatchObject({ verdict: 'filed', newer: { when: 'first quarter of fiscal 2026 (to April 2025)', figure: { number: '$44.06 billion' } } });
    expect(build({ ...past, verdict: 'conflict' }).newer?.figure.number).toBe('$44.06 billion');
    expect(build({ ...past, period: 'FY2024', factId: 'fy24' }).newer?.figure.number).toBe('$44.06 billion');
    expect(build({ ...past, period: 'Q1 FY2026', factId: 'q1-26' }).newer).toBeNull();
  });

  it('asks for an accession number only where there can be one', () => {
    expect(build({ company: 'nvidia', metric: 'revenue', factId: 'q1-26' }).source?.isNumbered).toBe(true);
    expect(build({ company: 'xai', metric: 'turbines_permitted', factId: 'turbines', value: null }).source).toMatchObject({ isNumbered: false, publisher: 'Shelby County' });
    expect(build({ company: 'xai', verdict: 'ambition', metric: 'gpus_target', factId: 'target' }).source?.isNumbered).toBe(false);
  });

  it('shows a sum with its result large and both facts below', () => {
    const card = build({ company: 'nvidia', metric: 'revenue_growth', value: { kind: 'percent', amount: 69, max: null, unit: '%', approx: 'exact', per: null }, period: 'Q1 FY2026', factId: null, derivation: { formula: '$44.06 billion ÷ $26.04 billion − 1 = 69.2%', factIds: ['q1-26', 'q1-25'] } });
    expect(side(card)).toEqual(['By the filings', '69.2%', 'first quarter of fiscal 2026 (to April 2025)']);
    expect(card.derivation?.facts.map((fact) => formatFigure(fact.figure))).toEqual(['$44.06 billion', '$26.04 billion']);
    expect(build({ value: { ...money(15e9), per: 'year' }, derivation: { formula: '$1.25 billion × 12 = $15 billion a year', factIds: ['fee'] } }).ledger?.figure).toEqual({ lead: null, number: '$15 billion', unit: 'a year', isProse: false });
  });

  it('answers a watched narrative with its facts', () => {
    const card = build({ verdict: 'hype', metric: null, value: null, factId: null, evidence: null, ruleId: 'ai-company' });
    expect(card.narrative?.title).toBe('What stands against it');
    expect(card.narrative?.facts.map((fact) => fact.label)).toEqual(['Monthly fee from Anthropic']);
    expect(card.claim.figure).toBeNull();
    expect(card.ledger).toBeNull();
  });

  it('sets a plan that is told as done against what is there', () => {
    const card = build({ company: 'xai', verdict: 'conflict', metric: 'gpus_deployed', factId: 'target', newerFactId: 'deployed', stage: 'actual', value: { ...gpus(1e6), unit: null, per: null } });
    expect(card.claim.figure && formatFigure(card.claim.figure)).toBe('about 1,000,000 GPUs');
    expect(side(card)).toEqual(['So far', 'about 220,000 GPUs', 'as of 6 May 2026']);
    expect(card.newer).toBeNull();
    expect(card.source?.publisher).toBe('TechSpot');
  });

  it('calls a loss a loss on both sides', () => {
    const card = build({ metric: 'net_income', value: { ...money(5e9), approx: 'about', per: null }, factId: 'loss' });
    expect([card.claim.figure, card.ledger?.figure].map((figure) => figure && formatFigure(figure))).toEqual(['a loss of about $5 billion', 'a loss of $4.94 billion']);
  });

  it('prints a month as the month it was written', () => {
    const card = build({ metric: 'contract_end', value: { kind: 'date', amount: '2029-05-01', max: null, unit: null, approx: 'exact', per: null }, period: '2029-05', factId: 'end' });
    expect(card.claim).toEqual({ figure: { lead: null, number: 'May 2029', unit: null, isProse: false }, period: null });
    expect(side(card)[1]).toBe('May 2029');
  });

  it('says plainly that nothing is known', () => {
    const card = build({ company: 'xai', verdict: 'unsourced', metric: 'users', value: { kind: 'count', amount: 64e6, max: null, unit: 'users', approx: 'exact', per: null }, factId: null, evidence: null });
    expect(card).toMatchObject({ label: 'Users', ledger: null, source: null, newer: null });
    expect(card.citation).toContain(card.reason);
  });

  it('names the kind of paper and survives facts that the ledger no longer has', () => {
    expect(side(build({ company: 'xai', metric: 'turbines_permitted', factId: 'turbines', value: null }))[0]).toBe('The permit says');
    expect(build({ factId: 'gone', newerFactId: 'gone', company: 'gone', metric: 'some_metric' })).toMatchObject({ ledger: null, company: 'gone', label: 'Some metric' });
  });
});

describe('a value that is far from the ledger’s', () => {
  const doubtOf = (amount: number, rest: Partial<Claim> = {}) => buildEvidenceCard({ ...baseClaim, company: 'nvidia', metric: 'revenue', value: { ...money(amount), per: null }, factId: null, verdict: 'unsourced', ...rest }, context).doubt;
  it('is doubted, before it is taken into the reader’s own', () => {
    expect([doubtOf(60.9e6), doubtOf(61e9)]).toEqual([expect.stringMatching(/^This is about a thousand times smaller than the newest in the ledger, \$/), null]);
    expect(doubtOf(60.9e6, { factId: 'fy24' })).toBeNull();
    expect(doubtOf(5, { metric: null })).toBeNull();
  });
});

describe('a fact on which sources differ', () => {
  const cash = (id: string, amount: number, rest: Partial<Parameters<typeof makeFact>[1]> = {}) => makeFact(id, { company: 'nvidia', metric: 'cash', label: `Cash (${id})`, value: money(amount), periodEnd: '2026-01-25', ...rest });
  const disputeOf = (...facts: ReturnType<typeof makeFact>[]) => {
    const quarrelling = makeIndex({ companies: [...index.companies.values()], sources: [...index.sources.values()], facts });
    return buildEvidenceCard({ ...baseClaim, company: 'nvidia', metric: 'cash', value: { ...money(60e9), per: null }, factId: 'one' }, { index: quarrelling, metrics }).dispute;
  };
  it('says what the others have', () => {
    const dispute = disputeOf(cash('one', 60e9, { disputed: true }), cash('two', 62e9, { disputed: true }), cash('old', 59e9, { supersededBy: ['one'] }), cash('same', 60e9), cash('part', 5e9, { scope: 'ai' }), cash('other-day', 7e9, { periodEnd: '2025-01-26' }));
    expect(dispute?.facts.map(({ label, figure }) => [label, formatFigure(figure)])).toEqual([['Cash (two)', '$62 billion']]);
  });
  it('says the note where the ledger has no other figure, and nothing where nobody differs', () => {
    expect(disputeOf(cash('one', 60e9, { disputed: true, note: 'Others say $62 billion.' }))).toEqual({ facts: [], note: 'Others say $62 billion.' });
    expect(disputeOf(cash('one', 60e9), cash('two', 62e9))).toBeNull();
  });
});

it('knows a fact of the reader’s own, which they can take out in the card', () => {
  const mine = makeFact('own.a', { company: 'nvidia', metric: 'cash', value: money(60e9), source: 'own' });
  const at = makeIndex({ companies: [...index.companies.values()], sources: [...index.sources.values()], facts: [mine, makeFact('theirs', { company: 'nvidia', metric: 'cash' })] });
  const isOwn = (factId: string | null) => buildEvidenceCard({ ...baseClaim, company: 'nvidia', metric: 'cash', factId }, { index: at, metrics }).isOwn;
  expect([isOwn('own.a'), isOwn('theirs'), isOwn(null)]).toEqual([true, false, false]);
});
