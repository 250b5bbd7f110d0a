// Files from anywhere: what they are, every fault with its place, and nothing that hurts.
import { describe, expect, it } from 'vitest';
import { exportLedger } from '@/lib/ledger/export-ledger';
import { CSV_TEMPLATE } from '@/lib/ledger/formats/csv/columns';
import { listTracked } from '@/lib/ledger/tracked-metrics';
import { bundledLedger, metricRules } from '@/rules/index';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { faultsOf, readContent, readFile } from '@/tests/support/read-file';

describe('a whole ledger as JSON', () => {
  it('is read as it is', async () => {
    expect(await readFile(makeLedger({ version: 2 }))).toMatchObject({ ok: true, format: 'json', content: { kind: 'ledger', ledger: makeLedger({ version: 2 }) }, signature: { state: 'unsigned' }, notes: [] });
  });

  it('comes out of an export as it went in', async () => {
    expect(await readContent(exportLedger(bundledLedger, { format: 'json' }))).toEqual({ kind: 'ledger', ledger: JSON.parse(JSON.stringify(bundledLedger)) });
  });

  it('says line and column where it is no JSON', async () => {
    expect(await faultsOf('{\n  "format": 1,\n  "id": NaN,\n  "title" "x"\n}')).toEqual([
      'line 3, column 9: expected a value in JSON: text in double quotes, a number, true, false, null, found «NaN».',
      'line 4, column 11: expected a colon after the field’s name, found «"x"».',
    ]);
  });

  it('says path, expected and found where its shape is off', async () => {
    expect(await faultsOf({ ...makeLedger(), facts: [makeLedgerFact('a', { asOf: 'soon' }), makeLedgerFact('b', { source: 's9' })] })).toEqual([
      'facts[0].asOf: expected a day that exists, like 2026-05-20, found "soon".',
      'facts[1].source: expected the id of a source in this ledger, found "s9".',
    ]);
  });

  it('of a newer format asks for a newer Ledgerline', async () => {
    expect(await readFile({ ...makeLedger(), format: 2 })).toMatchObject({ ok: false, isNewerFormat: true, faults: [{ place: 'format' }] });
  });
});

describe('facts as CSV', () => {
  const head = 'company,metric,amount,unit,as_of,evidence,period,source_title,source_url';
  const base = bundledLedger;

  it('says which rows have a metric that nothing is held against, and takes them in', async () => {
    const csv = 'company,metric,kind,amount,unit,as_of,evidence,period,source_title,source_url\nNVIDIA,revenue,money,1,USD,2026-05-20,filed,Q1 FY2027,A,https://a.example\nNVIDIA,revnue,money,2,USD,2026-05-20,filed,Q1 FY2027,A,https://a.example\n\nNVIDIA,charm,count,3,,2026-05-20,reported,,B,https://b.example\nNVIDIA,charm,count,4,,2026-05-21,reported,,B,https://b.example\nNVIDIA,event,text,Fair,,2026-05-21,reported,,B,https://b.example\n';
    const read = await readFile(csv, { base, tracked: listTracked(metricRules) });
    expect(read.ok && read.warnings).toEqual([
      'row 3, column metric: "revnue" is no kind of figure that Ledgerline tracks. Did you mean “revenue”? This fact is kept and shown, but no claim is held against it. Correct the name in the file, or leave the row out.',
      'rows 5, 6, column metric: "charm" is no kind of figure that Ledgerline tracks. These facts are kept and shown, but no claim is held against them. Correct the name in the file, or leave the rows out.',
    ]);
    expect(read.ok && read.content.kind === 'facts' && read.content.facts.map(({ metric }) => metric)).toEqual(['revenue', 'revnue', 'charm', 'charm', 'event']);
  });

  it('the template is read without a fault', async () => {
    const content = await readContent(CSV_TEMPLATE, { base });
    expect(content).toMatchObject({ kind: 'facts', facts: [{ company: 'nvidia', metric: 'revenue', value: { kind: 'money', amount: 81_615_000_000, unit: 'USD' }, source: expect.stringMatching(/^src-csv-/) }] });
  });

  it('fills what is left empty', async () => {
    const content = await readContent(`${head}\nNVDA,revenue,2e9,USD,2026-08-01,reported,Q2 FY2027,A story,https://example.org/a`, { base });
    expect(content).toMatchObject({ facts: [{ id: 'nvidia.revenue.q2-fy2027.csv', label: 'Revenue, second quarter of fiscal 2027 (to July 2026)', stage: 'actual', value: { approx: 'exact', max: null } }], sources: [{ kind: 'news', publisher: 'example.org' }] });
  });

  it.each(['\t', ';', '|'])('divided by %j, with a mark, quotes and Windows line ends', async (delimiter) => {
    const text = `\ufeff${head.replaceAll(',', delimiter)}\r\n${['"NVIDIA"', 'revenue', '2000000000', 'USD', '2026-08-01', 'reported', '', '"A ""big""\r\nstory"', ''].join(delimiter)}\r\n\r\n`;
    expect(await readContent(text, { base })).toMatchObject({ facts: [{ company: 'nvidia' }], sources: [{ title: 'A "big"\r\nstory' }] });
  });

  it('names row and column of every fault', async () => {
    const rows = ['Acme,revenue,1,USD,2026-08-01,reported,,T,', 'NVDA,revenue,"1,250",USD,2026-08-01,reported,,T,', 'NVDA,revenue,1,dollars,2027-08-01,sworn,FY27,T,javascript:alert(1)', 'NVDA,revenue,1,$,2026-08-01,reported,,T,'];
    expect((await faultsOf([head, ...rows].join('\n'), { base })).map((sentence) => sentence.replace(/: expected.*/, ''))).toEqual([
      'row 2, column company', 'row 3, column amount', 'row 4, column period', 'row 4, column evidence', 'row 4, column source_url', 'row 5, column unit',
    ]);
  });

  it('asks for the columns that it needs', async () => {
    expect(await faultsOf('name,phone\nA,1')).toHaveLength(5);
  });

  it('is the way back of an export, with sources, ranges, words and apostrophes', async () => {
    const text = exportLedger(bundledLedger, { format: 'csv' });
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
    const empty = { ...bundledLedger, facts: [], sources: [] };
    const content = await readContent(text, { base: empty });
    if (content.kind !== 'facts') throw new Error('no facts');
    const byId = <T extends { id: string }>(list: readonly T[]) => Object.fromEntries(list.map((one) => [one.id, one]));
    expect(byId(content.facts)).toEqual(byId(bundledLedger.facts));
    const used = new Set(bundledLedger.facts.flatMap(({ source, via }) => [source, via]));
    expect(byId(content.sources)).toEqual(byId(bundledLedger.sources.filter(({ id }) => used.has(id))));
  });
});
