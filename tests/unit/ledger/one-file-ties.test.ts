// Rows of one file are tied to each other as two files would be: what is said twice comes once, a later filing replaces, a quarrel shows.
import { describe, expect, it } from 'vitest';
import { planImport } from '@/lib/ledger/plan-import';
import { MAX_ALIKE } from '@/lib/ledger/tie-figures';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import { makeLedger } from '@/tests/support/make-ledger';
import { readContent, readFile } from '@/tests/support/read-file';

const base = makeLedger();
const HEAD = 'company,metric,label,kind,amount,unit,period,as_of,evidence,source_title,source_kind';
const row = (amount: string, day = '2026-08-26', rest: { readonly period?: string; readonly evidence?: string; readonly title?: string } = {}) => `nvidia,revenue,Revenue,money,${amount},USD,${rest.period ?? 'Q2 FY2027'},${day},${rest.evidence ?? 'filed'},${rest.title ?? 'Form 10-Q'},filing`;
async function plan(...rows: readonly string[]) {
  const made = planImport(base, [await readContent([HEAD, ...rows].join('\n'), { base })], 'merge');
  expect(made.faults).toEqual([]);
  expect(validateLedger(made.target)).toMatchObject({ ok: true });
  return { known: made.known, facts: made.target.facts.slice(1).map(({ value, supersedes, disputed }) => [Number(value.amount) / 1e9, supersedes.map((id) => made.target.facts.find((fact) => fact.id === id)?.value.amount), disputed]) };
}

describe('rows of one file', () => {
  it('the same word by word come once, and the second is named', async () => {
    const read = await readFile([HEAD, row('90000000000'), row('91000000000'), row('90000000000')].join('\n'), { base });
    expect(read).toMatchObject({ ok: true, warnings: ['row 4: the same as row 2, so it is left out.'], content: { facts: [{ value: { amount: 90e9 } }, { value: { amount: 91e9 } }] } });
    const contract = row('5000000000', '2026-08-26', { evidence: 'reported' });
    expect((await plan(contract, contract)).facts).toHaveLength(1);
  });

  it('names twenty of them and counts the others', async () => {
    const read = await readFile([HEAD, ...Array.from({ length: 23 }, () => row('90000000000'))].join('\n'), { base });
    expect(read.ok && [read.warnings.length, read.warnings.at(-1)]).toEqual([21, 'And 2 more rows that repeat others, left out too.']);
  });

  it('one figure in other words comes once', async () => {
    expect(await plan(row('90000000000'), row('90000000000', '2026-08-26', { title: 'Form 8-K' }))).toEqual({ known: 1, facts: [[90, [], false]] });
  });

  it('a later filing replaces an earlier one, whichever row stands first', async () => {
    const expected = { known: 0, facts: [[91.2345, [90.1234e9], false], [90.1234, [], false]] };
    expect(await plan(row('91234500000', '2026-11-20'), row('90123400000'))).toEqual(expected);
    expect((await plan(row('90123400000'), row('91234500000', '2026-11-20'), row('92345600000', '2026-11-21'))).facts).toEqual([[90.1234, [], false], [91.2345, [90.1234e9], false], [92.3456, [91.2345e9], false]]);
  });

  it('two of one day that differ are disputed, both', async () => {
    expect(await plan(row('90000000000'), row('91000000000'))).toEqual({ known: 0, facts: [[90, [], true], [91, [], true]] });
  });

  it('beyond fifty that differ each is held against fifty', async () => {
    const { facts } = await plan(...Array.from({ length: MAX_ALIKE + 20 }, (_, at) => row(`${(at + 1) * 1_000_000_000}`)));
    expect([facts.length, facts.every(([, , disputed]) => disputed)]).toEqual([MAX_ALIKE + 20, true]);
  });

  it('no quarrel: rounding, another period, what no filing says', async () => {
    expect((await plan(row('90000000000'), row('90123400000'))).facts).toEqual([[90, [], false], [90.1234, [], false]]);
    expect((await plan(row('90000000000'), row('91000000000', '2026-08-26', { period: 'Q1 FY2027' }))).facts).toEqual([[90, [], false], [91, [], false]]);
    expect((await plan(row('90000000000', '2026-08-26', { evidence: 'reported' }), row('91000000000', '2026-08-26', { evidence: 'reported' }))).facts).toEqual([[90, [], false], [91, [], false]]);
  });
});
