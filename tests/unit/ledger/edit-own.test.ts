// An own fact in other words: the value as it is typed, the period as the ledger writes it, the note; each fault by its field.
import { describe, expect, it } from 'vitest';
import { readTyped } from '@/lib/engine/read-typed';
import { editOwn, type OwnEdit } from '@/lib/ledger/edit-own';
import { type Fact, type FactValue, factSchema } from '@/lib/model/ledger';
import { makeLedgerFact } from '@/tests/support/make-ledger';

const value = (rest: Partial<FactValue>): FactValue => ({ kind: 'money', amount: 1, max: null, unit: 'USD', approx: 'exact', ...rest });
const people = value({ kind: 'count', amount: 42_000, unit: 'employees' });

describe('a value as a reader types it', () => {
  it.each<readonly [string, FactValue, Partial<FactValue> | null]>([
    ['$216 billion', value({}), { amount: 216e9, unit: 'USD' }],
    ['216 billion', value({}), { amount: 216e9, unit: 'USD' }],
    ['215,938,000,000', value({}), { amount: 215_938_000_000, unit: 'USD' }],
    ['about $20 billion', value({}), { amount: 20e9, approx: 'about' }],
    ['$1.2–1.5 billion', value({}), { amount: 1.2e9, max: 1.5e9, approx: 'range' }],
    ['−$4.94 billion', value({}), { amount: -4.94e9 }],
    ['€5 million', value({}), { amount: 5e6, unit: 'EUR' }],
    ['5 million', value({ unit: 'EUR' }), { amount: 5e6, unit: 'EUR' }],
    ['43,100', people, { amount: 43_100, unit: 'employees' }],
    ['about 43,100 employees', people, { amount: 43_100, approx: 'about' }],
    ['73.4%', value({ kind: 'percent', unit: '%' }), { amount: 73.4 }],
    ['73.4', value({ kind: 'percent', unit: '%' }), { amount: 73.4 }],
    ['1.2 GW', value({ kind: 'power', unit: 'W' }), { amount: 1.2e9, unit: 'W' }],
    ['3', value({ kind: 'ratio', unit: null }), { amount: 3 }],
    ['12 June 2026', value({ kind: 'date', amount: '2026-06-11', unit: null }), { amount: '2026-06-12' }],
    ['June 2026', value({ kind: 'date', amount: '2026-06-11', unit: null }), { amount: '2026-06' }],
    ['2026', value({ kind: 'date', amount: '2026-06-11', unit: null }), { amount: '2026' }],
    ['a lot', value({}), null],
    ['', value({}), null],
    ['73%', value({}), null],
    ['42,000 employees', value({}), null],
    ['$20 billion of $30 billion', value({}), null],
    ['$20 billion, they say', value({}), null],
    ['soon', value({ kind: 'date', amount: '2026-06-11', unit: null }), null],
    ['12 June 2026 or 13 June 2026', value({ kind: 'date', amount: '2026-06-11', unit: null }), null],
  ])('%s', (words, like, expected) => {
    const typed = readTyped(words, like);
    if (expected === null) expect(typed).toBeNull();
    else expect(typed?.value).toMatchObject({ kind: like.kind, ...expected });
  });

  it('says per what it is counted', () => expect([readTyped('$1.25 billion a month', value({}))?.per, readTyped('$1.25 billion', value({}))?.per]).toEqual(['month', null]));
});

describe('an own fact that is changed', () => {
  const fact: Fact = makeLedgerFact('own.a', { company: 'nvidia', label: 'revenue, 2025', period: 'CY2025', periodEnd: null, note: null });
  const edit = (rest: Partial<OwnEdit>, fiscalYearEndMonth = 1) => editOwn(fact, { value: fact.value, period: 'CY2025', note: '', ...rest }, { label: 'revenue', fiscalYearEndMonth });

  it('left as it is stays as it is', () => expect(edit({})).toEqual({ ok: true, fact }));

  it('takes value and note, and keeps the rest', () => {
    expect(edit({ value: value({ amount: 5 }), note: '  Read\nagain on page 4  ' })).toEqual({ ok: true, fact: { ...fact, value: value({ amount: 5 }), note: 'Read again on page 4' } });
  });

  it.each([
    ['q3 fy2026', 1, 'Q3 FY2026', 'Revenue, third quarter of fiscal 2026 (to October 2025)'],
    ['FY2026', 1, 'FY2026', 'Revenue, fiscal 2026 (to January 2026)'],
    ['2026', 1, 'CY2026', 'Revenue, 2026'],
    [' 2026 ', 12, 'FY2026', 'Revenue, 2026'],
    ['2026-10', 12, '2026-10', 'Revenue, October 2026'],
    ['', 12, null, 'Revenue'],
  ])('period %j where the year ends in month %d', (typed, month, period, label) => {
    const edited = edit({ period: typed }, month);
    expect(edited).toMatchObject({ ok: true, fact: { period, label } });
    expect(edited.ok && factSchema.safeParse(edited.fact).success).toBe(true);
  });

  it.each(['last year', 'Q5 2026', '2026-13', 'FY26'])('%s is no period', (period) => {
    expect(edit({ period })).toEqual({ ok: false, field: 'period', sentence: 'A period like FY2026, Q3 FY2026, 2026, Q3 2026 or 2026-10 is needed, or nothing.' });
  });

  it('says which field is wrong', () => {
    expect(edit({ note: 'x'.repeat(601) })).toEqual({ ok: false, field: 'note', sentence: 'The note is too long.' });
    expect(edit({ value: value({ amount: Number.POSITIVE_INFINITY }) })).toMatchObject({ ok: false, field: 'value' });
  });
});
