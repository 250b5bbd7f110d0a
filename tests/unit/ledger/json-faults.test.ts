// Faults of JSON files in words that help: what was meant where several kinds may stand, and no fault that follows from another.
import { describe, expect, it } from 'vitest';
import { xbrlTable } from '@/rules/index';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { makeCompanyfacts } from '@/tests/support/make-companyfacts';
import { faultsOf, readFile } from '@/tests/support/read-file';

const text = JSON.stringify(makeLedger());
const withAmount = (amount: string) => faultsOf(text.replace('18674000000', amount));

describe('where several kinds may stand', () => {
  it.each<[string, string]>([
    ['1e400', 'expected a number of at most 308 digits, found one that is too large'],
    ['null', 'expected a number or text, found null'],
    ['{"a":1}', 'expected a number or text, found an object'],
    ['""', 'expected at least 1 characters, found ""'],
  ])('%s is told by the kind that it is nearest to', async (amount, words) => {
    expect((await withAmount(amount))[0]).toBe(`facts[0].value.amount: ${words}.`);
  });

  it('a companyfacts file without its CIK', async () => {
    const { cik: _, ...rest } = makeCompanyfacts();
    expect(await faultsOf(rest, { xbrl: xbrlTable })).toEqual(['cik: expected a CIK: up to ten digits, like 1045810, found nothing.']);
  });
});

it('no fault shows an expression', async () => {
  const fact = { ...makeLedgerFact('a'), metric: 'Net Income', scope: 'Data Center', basis: 'Non GAAP' };
  const faults = await faultsOf({ ...makeLedger(), companies: [{ ...makeLedger().companies[0], ticker: 'nvda!' }], facts: [fact] });
  expect(faults.join('\n')).not.toMatch(/\/\^|\[a-z/);
  expect(faults).toContain('facts[0].metric: expected the id of a metric in small letters, digits and "_", like revenue or net_income, found "Net Income".');
});

describe('the SEC’s list of filings', () => {
  it.each<[unknown, string]>([['0001045810', '0001045810'], ['42', '0000000042'], [7, '0000000007'], ['x', '0001045810']])('with the CIK %j is called what it is, with the address of the one that is wanted', async (cik, padded) => {
    expect(await faultsOf({ cik, entityType: 'operating', name: 'NVIDIA CORP', filings: { recent: {}, files: [] } })).toEqual([`This is the SEC’s list of a company’s filings, without figures. Save https://data.sec.gov/api/xbrl/companyfacts/CIK${padded}.json and import that.`]);
  });
});

describe('a slip that has others follow', () => {
  it.each<[string, string, RegExp]>([
    ['a quote that does not close', '{\n"format": 1,\n"title: "x",\n"b": 2}', /^line 3, column 10/],
    ['text that does not close', '{\n"id": "small,\n"title": "x"\n}', /^line 2, column 7: expected a closing double quote/],
    ['a cut file', '{\n"id": "small",\n"facts": [{"id"', /^line 3, column 1\d: expected a colon/],
    ['a cut word', '{\n"id": tr', /^line 2, column 7/],
  ])('%s is told alone', async (_, file, expected) => {
    expect(await faultsOf(file)).toEqual([expect.stringMatching(expected)]);
  });
});

it('an amount of a patch that is far from the newest in the ledger is warned of', async () => {
  const fact = makeLedgerFact('b', { label: 'Revenue, 2026', value: { kind: 'money', amount: 19_000, max: null, unit: 'USD', approx: 'exact' } });
  const patchOf = (amount: number) => ({ patch: 1, ledger: 'small', base: 1, version: 2, asOf: '2026-07-04', title: 'P', add: { facts: [{ ...fact, value: { ...fact.value, amount } }] } });
  expect(await readFile(patchOf(19_000))).toMatchObject({ ok: true, warnings: ['add.facts[0].value.amount: $19,000 is about a million times smaller than the newest in your ledger, $18.67 billion (“Revenue, 2025”). Amounts are written in full: look whether this one is.'] });
  expect(await readFile(patchOf(19e9))).toMatchObject({ ok: true, warnings: [] });
});
