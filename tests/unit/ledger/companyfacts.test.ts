// The SEC's companyfacts as facts: the newest word over all tags, periods by their days, what was restated as superseded, and no
// second copy of what the ledger has.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '@/lib/ledger/apply-plan';
import { periodOfRow } from '@/lib/ledger/formats/companyfacts/period-of-row';
import { planImport } from '@/lib/ledger/plan-import';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import type { ImportContent } from '@/lib/model/import';
import type { Ledger } from '@/lib/model/ledger';
import { bundledLedger, xbrlTable } from '@/rules/index';
import { makeCompanyfacts } from '@/tests/support/make-companyfacts';
import { faultsOf, readContent, readFile } from '@/tests/support/read-file';

type Facts = Extract<ImportContent, { kind: 'facts' }>;
async function readFacts(file: object | Uint8Array, base: Ledger = bundledLedger): Promise<Facts> {
  const content = await readContent(file, { base, xbrl: xbrlTable });
  if (content.kind !== 'facts') throw new Error('no facts');
  return content;
}
const idsOf = (content: Facts, metric: string) => content.facts.filter((fact) => fact.metric === metric).map(({ id, value }) => `${id.replace('example-chips.', '')} ${value.amount}`);

describe('companyfacts', () => {
  it('gives each period its newest value, over all tags, and keeps what was restated', async () => {
    const content = await readFacts(makeCompanyfacts());
    expect(idsOf(content, 'revenue').sort()).toEqual([
      'revenue.fy2022.xbrl 1000000000', 'revenue.fy2023.xbrl 1500000000', 'revenue.fy2023.xbrl.0000000042-23-000003 1510000000', 'revenue.fy2024.eur.xbrl 1900000000', 'revenue.fy2024.xbrl 2000000000', 'revenue.q1-fy2024.xbrl 400000000', 'revenue.q2-fy2024.xbrl 450000000',
    ]);
    const restated = content.facts.find(({ id }) => id.endsWith('23-000003'));
    expect(restated).toMatchObject({ label: 'Revenue, fiscal 2023', supersedes: ['example-chips.revenue.fy2023.xbrl'], period: 'FY2023', periodEnd: '2023-01-31', asOf: '2023-06-01' });
    expect(content.facts.find(({ id }) => id === 'example-chips.revenue.fy2023.xbrl')?.label).toBe('Revenue, fiscal 2023, as filed on 24 February 2023');
    expect(content.sources.find(({ id }) => id === restated?.source)).toEqual({
      id: 'src-xbrl-example-chips-0000000042-23-000003', kind: 'filing', form: '10-K/A', accession: '0000000042-23-000003', publisher: 'SEC EDGAR', title: 'Example Chips Form 10-K/A for the period ended 2023-01-29',
      url: 'https://www.sec.gov/Archives/edgar/data/42/000000004223000003/', date: '2023-06-01', dateInferred: false,
    });
  });

  it('keeps the year to date only where the quarter is not filed, and days only of a report', async () => {
    const content = await readFacts(makeCompanyfacts());
    expect(idsOf(content, 'capex')).toEqual(['capex.q1-fy2024.xbrl 50000000', 'capex.h1-fy2024.xbrl 120000000']);
    expect(idsOf(content, 'cash')).toEqual(['cash.2023-04-30.xbrl 300000000', 'cash.2023-07-30.xbrl 310000000']);
    expect(content.facts.find(({ id }) => id.endsWith('cash.2023-07-30.xbrl'))?.supersedes).toEqual(['example-chips.cash.2023-04-30.xbrl']);
  });

  it('does not take profit with outside holders for a restatement, and calls a loss one', async () => {
    const content = await readFacts(makeCompanyfacts());
    expect(content.facts.filter(({ metric }) => metric === 'net_income').map(({ label, value }) => [label, value.amount])).toEqual([['Net loss, first quarter of fiscal 2024', -40_000_000], ['Net profit, second quarter of fiscal 2024', 5_000_000]]);
  });

  it('adds a company that the ledger does not know, with the year that its reports have', async () => {
    const content = await readFacts({ ...makeCompanyfacts(), cik: '0000000042' });
    expect(content.companies).toMatchObject([{ id: 'example-chips', name: 'Example Chips', legalName: 'Example Chips INC', cik: '0000000042', fiscalYearEndMonth: 1 }]);
    const plan = planImport(bundledLedger, [content], 'merge');
    const applied = applyPlan(bundledLedger, plan, new Set());
    expect(applied.ok && validateLedger(applied.ledger).ok).toBe(true);
  });

  it('finds a company of one word only near words of business', async () => {
    expect((await readFacts({ ...makeCompanyfacts(), entityName: 'BLOCK, INC.' })).companies).toMatchObject([{ name: 'Block, INC.', ambiguous: [{ alias: 'Block' }] }]);
  });

  it('lists malformed values with their places', async () => {
    const file = makeCompanyfacts();
    const broken = { ...file, cik: 'x', facts: { 'us-gaap': { Revenues: { units: { USD: [{ ...file.facts['us-gaap'].Revenues.units['USD']?.[0], val: 'a lot', filed: '2023' }] } } } } };
    expect(await faultsOf(broken, { xbrl: xbrlTable })).toEqual(['cik: expected a CIK: up to ten digits, found "x".']);
    expect((await faultsOf({ ...broken, cik: 42 }, { xbrl: xbrlTable })).map((sentence) => sentence.split(':')[0])).toEqual(['facts.us-gaap.Revenues.units.USD[0].val', 'facts.us-gaap.Revenues.units.USD[0].filed']);
    expect(await faultsOf({ cik: 1, entityName: 'A', facts: {} }, { xbrl: xbrlTable })).toHaveLength(1);
  });

  describe('earnings per share', () => {
    const row = (start: string, end: string, val: number, n: number, filed: string) => ({ start, end, val, accn: `0000000042-${filed.slice(2, 4)}-${String(n).padStart(6, '0')}`, fy: 1, fp: 'Q1', form: '10-Q', filed });
    const Q1 = ['2023-01-30', '2023-04-30'] as const, Q2 = ['2023-05-01', '2023-07-30'] as const, Q3 = ['2023-07-31', '2023-10-29'] as const, NEXT = ['2024-04-29', '2024-07-28'] as const;
    const readShares = async (rows: readonly object[]) => {
      const { facts } = makeCompanyfacts();
      const content = await readFacts({ ...makeCompanyfacts(), facts: { ...facts, 'us-gaap': { ...facts['us-gaap'], EarningsPerShareDiluted: { units: { 'USD/shares': rows } } } } });
      return content.facts.filter(({ metric }) => metric === 'eps').map(({ period, value, supersedes }) => `${period} ${value.amount}${supersedes.length > 0 ? ' restated' : ''}`);
    };

    it('of before a split, which no later filing gave again, are left out: they are of other shares', async () => {
      const split = [row(...Q1, 2.5, 1, '2023-05-26'), row(...Q2, 3, 2, '2023-08-28'), row(...Q3, 4, 3, '2023-11-21'), row(...Q2, 0.3, 4, '2024-08-28'), row(...NEXT, 0.5, 4, '2024-08-28')];
      expect(await readShares(split)).toEqual(['Q2 FY2024 3', 'Q2 FY2024 0.3 restated', 'Q2 FY2025 0.5']);
    });

    it('of before shares were put together, too', async () => {
      expect(await readShares([row(...Q1, 0.05, 1, '2023-05-26'), row(...Q2, 0.06, 2, '2023-08-28'), row(...Q2, 0.6, 4, '2024-08-28'), row(...NEXT, 0.5, 4, '2024-08-28')])).toEqual(['Q2 FY2024 0.06', 'Q2 FY2024 0.6 restated', 'Q2 FY2025 0.5']);
    });

    it('stay where a cent was put right', async () => {
      expect(await readShares([row(...Q1, 0.02, 1, '2023-05-26'), row(...Q2, 0.01, 2, '2023-08-28'), row(...Q2, 0.02, 4, '2024-08-28'), row(...NEXT, 0.5, 4, '2024-08-28')])).toContain('Q1 FY2024 0.02');
    });
  });

  it('keeps whole years for longer, and says what it left out', async () => {
    const LEFT = 'Left out: 1 figure of a day on which no report ends; 1 figure of the year to date, because the quarter itself is filed.';
    const read = (keepFullYears: number) => readFile(makeCompanyfacts(), { base: bundledLedger, xbrl: { ...xbrlTable, keepYears: 1, keepFullYears } });
    const long = await read(2), short = await read(1);
    const yearsOf = (result: typeof long) => (result.ok && result.content.kind === 'facts' ? [...new Set(result.content.facts.flatMap(({ metric, period }) => (metric === 'revenue' && period?.startsWith('FY') ? [period] : [])))] : []);
    expect([yearsOf(long), yearsOf(short)]).toEqual([['FY2022', 'FY2023', 'FY2024'], ['FY2023', 'FY2024']]);
    expect(long).toMatchObject({ notes: [expect.stringMatching(/^Example Chips: 13 facts from 5 filings\.$/), LEFT] });
    expect(short).toMatchObject({ notes: [expect.anything(), LEFT, expect.stringMatching(/^Left out as too old: 1 figure\./)] });
  });

  const onlyQuarter = (entityName: string, cik: number, from = '2026-02-01', to = '2026-04-30') => ({ cik, entityName, facts: { 'us-gaap': { Revenues: { units: { USD: [{ start: from, end: to, val: 5, accn: '0000000042-26-000001', fy: 1, fp: 'Q1', form: '10-Q', filed: '2026-05-20' }] } } } } });

  it('adds no company without a figure, and says why none can be taken', async () => {
    expect(await faultsOf(onlyQuarter('NVIDIA CORP', 42), { base: bundledLedger, xbrl: xbrlTable })).toEqual([
      'Nvidia Corp: no figure can be taken over, so the company is not added. Left out: 1 figure over days that are no quarter, half or year of the fiscal year, which is taken to end in December because the file has no whole year.',
    ]);
    expect((await faultsOf(onlyQuarter('NVIDIA CORP', 1045810, '2026-03-01', '2026-05-31'), { base: bundledLedger, xbrl: xbrlTable }))[0]).toBe('NVIDIA: no figure can be taken over. Left out: 1 figure over days that are no quarter, half or year of the fiscal year.');
  });

  it('counts what stands only in other papers than reports', async () => {
    const file = makeCompanyfacts();
    const extra = { ...file.facts['us-gaap'].Revenues.units['USD']?.[8], start: '2024-01-29', end: '2024-04-28' };
    const read = await readFile({ ...file, facts: { ...file.facts, 'us-gaap': { ...file.facts['us-gaap'], SalesRevenueNet: { units: { USD: [extra] } } } } }, { base: bundledLedger, xbrl: xbrlTable });
    expect(read.ok && read.notes[1]).toContain('1 figure from other papers than quarterly and annual reports.');
  });

  it('warns that a new company will be ranked, and of one that goes by the same name', async () => {
    const read = await readFile(onlyQuarter('NVIDIA CORP', 42, '2026-01-01', '2026-03-31'), { base: bundledLedger, xbrl: xbrlTable });
    expect(read).toMatchObject({ ok: true, warnings: ['Nvidia Corp is new to your ledger and will be ranked with its companies.', 'Your ledger has NVIDIA already, under CIK 1045810. This file is of CIK 42 and becomes a company beside it.'] });
    expect(await readFile(makeCompanyfacts(), { base: bundledLedger, xbrl: xbrlTable })).toMatchObject({ warnings: ['Example Chips is new to your ledger and will be ranked with its companies.'] });
  });

  it.each([['ASML HOLDING NV', 'ASML Holding NV'], ['TSMC', 'TSMC'], ['AGNC INVESTMENT CORP', 'AGNC Investment Corp'], ['NVDA WORKS', 'NVDA Works'], ['ARCH ARMS CORP', 'Arch Arms Corp'], ['VISA INC', 'Visa INC'], ['Mixed Case PLC', 'Mixed Case PLC']])('writes %s as %s', async (entityName, legalName) => {
    expect((await readFacts(onlyQuarter(entityName, 42, '2026-01-01', '2026-03-31'))).companies[0]?.legalName).toBe(legalName);
  });

  it('is bounded to the last years', async () => {
    const content = await readContent(makeCompanyfacts(), { base: bundledLedger, xbrl: { ...xbrlTable, keepYears: 1, keepFullYears: 1 } });
    expect(content.kind === 'facts' && content.facts.every((fact) => (fact.periodEnd ?? '') >= '2023-01-28')).toBe(true);
  });

  it.each([
    ['2026-01-26', '2026-04-26', 1, 'Q1 FY2027', '2026-04-30'],
    ['2026-02-01', '2026-05-02', 1, 'Q1 FY2027', '2026-04-30'],
    ['2024-09-29', '2024-12-28', 12, 'Q4 2024', '2024-12-31'],
    ['2025-01-01', '2025-12-31', 12, 'FY2025', '2025-12-31'],
    ['2024-12-29', '2026-01-03', 12, 'FY2025', '2025-12-31'],
    ['2024-08-30', '2025-08-28', 8, 'FY2025', '2025-08-31'],
    ['2025-06-01', '2025-11-30', 5, 'H1 FY2026', '2025-11-30'],
    ['2025-02-01', '2025-10-31', 1, '9M FY2026', '2025-10-31'],
  ])('reads %s to %s as a period', (start, end, month, period, periodEnd) => {
    expect(periodOfRow(start, end, month)).toMatchObject({ period, periodEnd });
  });

  it.each([['2025-01-01', '2025-05-31', 12], ['2025-02-01', '2025-04-30', 12], ['2025-04-01', '2026-03-31', 12]])('has no period for %s to %s', (start, end, month) => {
    expect(periodOfRow(start, end, month)).toBeNull();
  });
});

const SHARED = '../shared/eval/companyfacts';
describe.skipIf(!existsSync(SHARED))('companyfacts as downloaded', () => {
  const read = (name: string) => new Uint8Array(readFileSync(`${SHARED}/${name}.json`));

  it('of NVIDIA: newest year and quarter come out right, and what the ledger has is known', async () => {
    const content = await readFacts(read('CIK0001045810.NVDA'));
    const newest = (span: string) => content.facts.filter(({ metric, period }) => metric === 'revenue' && period?.startsWith(span)).at(-1);
    expect(newest('FY')).toMatchObject({ period: 'FY2026', value: { amount: 215_938_000_000 }, asOf: '2026-02-25' });
    expect(newest('Q1')).toMatchObject({ period: 'Q1 FY2027', value: { amount: 81_615_000_000 } });
    expect(content.facts.length).toBeGreaterThan(200);
    expect(content.facts.length).toBeLessThan(500);
    // Ten fiscal years whole, and per share only what counts today's shares: fiscal 2022 was never given again after the split of 2024.
    expect(content.facts.find(({ metric, period }) => metric === 'revenue' && period === 'FY2017')).toMatchObject({ value: { amount: 6_910_000_000 } });
    expect(content.facts.filter(({ metric, period, supersedes }) => metric === 'eps' && (period === 'FY2022' || (period === 'FY2024' && supersedes.length > 0))).map(({ period, value }) => [period, value.amount])).toEqual([['FY2024', 1.19]]);
    const plan = planImport(bundledLedger, [content], 'merge');
    expect(plan.faults).toEqual([]);
    // Every figure that the bundled ledger took from the same filings, and none of them twice.
    const bundled = bundledLedger.facts.filter(({ id }) => /^nvidia\..*\.xbrl$/.test(id)).length;
    expect(plan.known).toBeGreaterThanOrEqual(bundled);
    expect(plan.rows.filter(({ kind, what }) => kind === 'added' && what === 'company')).toEqual([]);
    const filed = plan.target.sources.flatMap(({ accession }) => (accession === null ? [] : [accession]));
    expect(filed.filter((accession, at) => filed.indexOf(accession) !== at).length).toBe(bundledLedger.sources.flatMap(({ accession }) => accession ?? []).filter((accession, at, all) => all.indexOf(accession) !== at).length);
  });

  it('imported twice brings nothing the second time', async () => {
    const content = await readFacts(read('CIK0001835632.MRVL'));
    const { target } = planImport(bundledLedger, [content], 'merge');
    const again = planImport(target, [await readFacts(read('CIK0001835632.MRVL'), target)], 'merge');
    expect(again.rows.map(({ id }) => id)).toEqual([]);
    expect(again.known).toBe(content.facts.length);
  });

  it('of a foreign filer: 20-F, IFRS tags, a company that is new', async () => {
    const result = await readFile(read('CIK0001997711.LPA'), { base: bundledLedger, xbrl: xbrlTable });
    expect(result).toMatchObject({ ok: true, format: 'companyfacts', content: { companies: [{ cik: '0001997711' }] } });
  });
});
