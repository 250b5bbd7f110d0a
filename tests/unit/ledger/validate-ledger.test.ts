// Everything that is wrong with a ledger is said, each with its place; a good ledger is left as it is.
import { describe, expect, it } from 'vitest';
import { MAX_ERRORS, validateLedger } from '@/lib/ledger/validate-ledger';
import type { Fact } from '@/lib/model/ledger';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';

const errorsOf = (value: unknown): readonly string[] => {
  const check = validateLedger(value);
  return check.ok ? [] : check.errors.map((e) => e.message);
};
const pathsOf = (value: unknown): readonly string[] => {
  const check = validateLedger(value);
  return check.ok ? [] : check.errors.map((e) => e.path);
};
const withFact = (rest: Partial<Fact>) => makeLedger({ facts: [makeLedgerFact('revenue.2025'), makeLedgerFact('other', rest)] });

describe('validateLedger', () => {
  it('takes a good ledger as it is', () => {
    const ledger = makeLedger();
    const check = validateLedger(ledger);
    expect(check).toEqual({ ok: true, ledger });
  });

  it.each([null, 7, 'text', [], {}])('refuses %j with words, and throws nothing', (value) => {
    expect(errorsOf(value).length).toBeGreaterThan(0);
  });

  it('says what was expected and what stands there, in plain words', () => {
    expect(errorsOf({ ...makeLedger(), format: 2 })).toEqual(['format: expected 1, found 2']);
    expect(errorsOf({ ...makeLedger(), color: 'red' })).toEqual(['color: expected no field "color", found "red"']);
    expect(errorsOf(withFact({ asOf: '2026-02-30' }))).toEqual(['facts[1].asOf: expected a day that exists, like 2026-05-20, found "2026-02-30"']);
    expect(errorsOf({ ...makeLedger(), facts: [{ ...makeLedgerFact('a'), evidence: 'sworn' }] })).toEqual(['facts[0].evidence: expected one of "filed", "stated", "reported", "estimated", found "sworn"']);
    expect(errorsOf({ ...makeLedger(), facts: [{ ...makeLedgerFact('a'), label: 7 }] })).toEqual(['facts[0].label: expected text, found 7']);
  });

  it('takes https links only', () => {
    const source = makeLedger().sources[0];
    for (const url of ['http://www.sec.gov/a', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd']) {
      expect(pathsOf({ ...makeLedger(), sources: [{ ...source, url }] }), url).toEqual(['sources[0].url']);
    }
  });

  it('finds every reference that leads nowhere', () => {
    const ledger = makeLedger({
      facts: [makeLedgerFact('a', { company: 'acme', source: 's9', via: 's8', supersedes: ['gone'] }), makeLedgerFact('b', { stage: 'target', outcome: 'gone' })],
      narratives: [{ id: 'n', companies: ['acme'], title: 'T', says: 'S', answer: 'A', phrases: [], rebuts: ['gone'], supports: ['gone'], source: 's9' }],
      topics: [{ id: 't', title: 'T', why: 'W', phrases: [], metrics: [], facts: ['gone'] }],
    });
    expect(pathsOf(ledger)).toEqual(['facts[0].company', 'facts[0].source', 'facts[0].via', 'facts[0].supersedes[0]', 'facts[1].outcome', 'narratives[0].companies[0]', 'narratives[0].rebuts[0]', 'narratives[0].supports[0]', 'narratives[0].source', 'topics[0].facts[0]']);
  });

  it('lists wrong shapes and wrong references together, and blames no entry for its neighbour', () => {
    const ledger = makeLedger({ facts: [makeLedgerFact('good', { supersedes: ['bad'] }), makeLedgerFact('lost', { source: 's9' })] });
    const broken = { ...ledger, facts: [...ledger.facts, { ...makeLedgerFact('bad'), label: '' }] };
    expect(pathsOf(broken)).toEqual(['facts[2].label', 'facts[1].source']);
  });

  it('finds ids that stand twice', () => {
    expect(errorsOf(makeLedger({ facts: [makeLedgerFact('a'), makeLedgerFact('a')] }))).toEqual(['facts[1].id: expected an id that stands once (it stands at facts[0] too), found "a"']);
  });

  it.each<[string, Partial<Fact>, string]>([
    ['money without a currency', { value: { kind: 'money', amount: 1, max: null, unit: '$', approx: 'exact' } }, 'facts[1].value.unit'],
    ['gigawatts for watts', { value: { kind: 'power', amount: 1, max: null, unit: 'GW', approx: 'exact' } }, 'facts[1].value.unit'],
    ['a percentage in points', { value: { kind: 'percent', amount: 1, max: null, unit: 'pp', approx: 'exact' } }, 'facts[1].value.unit'],
    ['words for a sum', { value: { kind: 'money', amount: 'a lot', max: null, unit: 'USD', approx: 'exact' } }, 'facts[1].value.amount'],
    ['a range that runs backwards', { value: { kind: 'money', amount: 5, max: 3, unit: 'USD', approx: 'range' } }, 'facts[1].value.max'],
    ['a period that ends elsewhere', { period: 'FY2025', periodEnd: '2024-12-31' }, 'facts[1].periodEnd'],
    ['a day after the ledger itself', { asOf: '2026-07-05' }, 'facts[1].asOf'],
    ['a fact that supersedes itself', { supersedes: ['other'] }, 'facts[1].supersedes[0]'],
    ['an older fact that supersedes a newer', { asOf: '2024-01-10', period: 'FY2023', periodEnd: '2023-12-31', supersedes: ['revenue.2025'] }, 'facts[1].supersedes[0]'],
    ['an outcome of what happened', { outcome: 'revenue.2025' }, 'facts[1].outcome'],
    ['control characters', { label: 'Revenue\u0007' }, 'facts[1].label'],
    ['a counterparty that is half a surrogate', { counterparty: '\ud83d' }, 'facts[1].counterparty'],
  ])('refuses %s', (_, rest, path) => {
    expect(pathsOf(withFact(rest))).toEqual([path]);
  });

  it('finds a circle of supersession, however long', () => {
    const size = 50_000;
    const facts = Array.from({ length: size }, (_, i) => makeLedgerFact(`f${i}`, { supersedes: [`f${(i + 1) % size}`] }));
    const errors = errorsOf(makeLedger({ facts }));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^facts: expected supersession without a circle, found f0 → f1 → .* → …$/);
  });

  it('lists the first errors and counts the rest', () => {
    const facts = Array.from({ length: MAX_ERRORS + 50 }, (_, i) => makeLedgerFact(`f${i}`, { source: 's9' }));
    const check = validateLedger(makeLedger({ facts }));
    expect(check.ok).toBe(false);
    if (check.ok) return;
    expect(check.errors).toHaveLength(MAX_ERRORS);
    expect(check.more).toBe(50);
  });

  it('is not fooled by names that every object has', () => {
    const text = JSON.stringify(makeLedger()).replace('"id":"small"', '"id":"small","__proto__":{"polluted":true}');
    expect(pathsOf(JSON.parse(text)).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(pathsOf(makeLedger({ facts: [makeLedgerFact('a', { company: 'constructor', source: 'toString' })] }))).toEqual(['facts[0].company', 'facts[0].source']);
  });
});
