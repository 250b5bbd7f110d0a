// Tables as people and their spreadsheets write them: what can mean one thing only is taken, what may mean two is a fault that names both.
import { describe, expect, it } from 'vitest';
import { findNear } from '@/lib/ledger/find-near';
import { listLabels, listTracked } from '@/lib/ledger/tracked-metrics';
import { bundledLedger, metricRules } from '@/rules/index';
import { faultsOf, readFile } from '@/tests/support/read-file';

const context = { base: bundledLedger, tracked: listTracked(metricRules), labels: listLabels(metricRules) };
const HEAD = ['company', 'metric', 'kind', 'amount', 'unit', 'as_of', 'evidence', 'stage', 'approx', 'source_title', 'period'] as const;
type Cells = Partial<Record<(typeof HEAD)[number], string>>;
const PLAIN = { company: 'NVIDIA', metric: 'revenue', kind: 'money', amount: '5', unit: 'USD', as_of: '2026-11-18', evidence: 'reported', stage: 'actual', approx: 'exact', source_title: 'A story', period: '' };
const table = (rows: readonly Cells[], mark = ';'): string => [HEAD.join(mark), ...rows.map((row) => HEAD.map((name) => { const cell = row[name] ?? PLAIN[name]; return cell.includes(mark) ? `"${cell}"` : cell; }).join(mark))].join('\n');
async function factsOf(rows: readonly Cells[], mark?: string) {
  const read = await readFile(table(rows, mark), context);
  if (!read.ok || read.content.kind !== 'facts') throw new Error(read.ok ? 'no facts' : read.faults.map(({ sentence }) => sentence).join('\n'));
  return { facts: read.content.facts, notes: read.notes };
}
const amountsOf = async (amounts: readonly string[], mark?: string) => (await factsOf(amounts.map((amount) => ({ amount })), mark)).facts.map(({ value }) => value.amount);

describe('numbers', () => {
  it.each<[string, number]>([
    ['73,4', 73.4], ['-73,45', -73.45], ['0,125', 0.125], ['1234,567', 1234.567], ['1,2345', 1.2345], ['95,000,000,000', 95e9], ['1,234.5', 1234.5], ['1.234,5', 1234.5], ['95.000.000.000', 95e9], ['1 250 000', 1_250_000], ['1’250’000,5', 1_250_000.5], ['−4', -4], ['93.4', 93.4], ['1.234', 1.234], ['2e9', 2e9],
  ])('%s under semicolons', async (written, amount) => {
    expect(await amountsOf([written])).toEqual([amount]);
  });

  it.each<[string, number]>([['95,000,000,000', 95e9], ['1.234,5', 1234.5], ['1,234.5', 1234.5]])('%s between quotes under commas', async (written, amount) => {
    expect(await amountsOf([written], ',')).toEqual([amount]);
  });

  it.each<[string[], number[]]>([
    [['1,234', '73,4'], [1.234, 73.4]],
    [['1,234', '95,000,000'], [1234, 95_000_000]],
    [['1,234', '0.5'], [1234, 0.5]],
    [['1.234', '73,4'], [1234, 73.4]],
  ])('of %j the others of the column settle the one that is open', async (written, amounts) => {
    expect(await amountsOf(written)).toEqual(amounts);
  });

  it.each<[string, string]>([[';', '1,234'], [',', '1,234']])('under %j “%s” alone may be two numbers, and both are named', async (mark, amount) => {
    expect(await faultsOf(table([{ amount }], mark), context)).toEqual(['row 2, column amount: expected a number in full, either 1234 or 1.234, found "1,234".']);
  });

  it('a column that goes both ways settles nothing', async () => {
    expect(await faultsOf(table([{ amount: '1,234' }, { amount: '73,4' }, { amount: '0.55' }]), context)).toEqual(['row 2, column amount: expected a number in full, either 1234 or 1.234, found "1,234".']);
  });

  it.each(['1,23,456', '12,34.5', '1.23.4', '$5', '5 billion', '1e400', '73,4,5'])('%s is no number', async (amount) => {
    expect((await faultsOf(table([{ amount }]), context))[0]).toMatch(/^row 2, column amount: expected a number in full with a point/);
  });

  it('words of a row of words settle nothing', async () => {
    expect((await factsOf([{ kind: 'text', unit: '', amount: '1,5' }, { amount: '1.234' }])).facts.map(({ value }) => value.amount)).toEqual(['1,5', 1.234]);
  });

  it('says what it read, and nothing where all stands as the format asks', async () => {
    expect((await factsOf([{ amount: '73,4' }, { amount: '7', as_of: '18.11.2026' }])).notes).toEqual(['Numbers and days were read so: “73,4” as 73.4 (row 2), “18.11.2026” as 2026-11-18 (row 3).']);
    expect((await factsOf([{}])).notes).toEqual([]);
    expect((await factsOf(Array.from({ length: 9 }, (_, n) => ({ amount: `${n},5` })))).notes[0]).toMatch(/ and 4 more\.$/);
  });
});

describe('days', () => {
  it.each([['18.11.2026', '2026-11-18'], ['8.1.2026', '2026-01-08'], ['2026/11/18', '2026-11-18'], ['2026/1/8', '2026-01-08']])('%s', async (written, day) => {
    expect((await factsOf([{ as_of: written }])).facts[0]?.asOf).toBe(day);
  });

  it('with slashes and the year last are refused with the reason', async () => {
    expect(await faultsOf(table([{ as_of: '11/8/2026' }]), context)).toEqual(['row 2, column as_of: expected a day as YYYY-MM-DD, because with slashes the month and the day may change places, found "11/8/2026".']);
  });

  it('that do not exist are refused', async () => {
    expect((await faultsOf(table([{ as_of: '31.2.2026' }]), context))[0]).toMatch(/^row 2, column as_of: expected a day that exists/);
  });
});

describe('words of closed lists', () => {
  it('are met in any case and by their label', async () => {
    const { facts } = await factsOf([{ company: 'nvidia', metric: 'Net Income', kind: 'Money', unit: 'usd', evidence: 'FILED', stage: 'Contracted', approx: 'At least', source_title: 'Form 10-Q' }, { metric: 'Revenue', evidence: 'by the press', stage: 'Under contract' }, { metric: 'net profit or loss' }, { metric: 'gpus_deployed', kind: 'Count', unit: 'gpu' }]);
    expect(facts.map(({ company, metric, value, evidence, stage }) => [company, metric, value.kind, value.unit, value.approx, evidence, stage])).toEqual([
      ['nvidia', 'net_income', 'money', 'USD', 'at-least', 'filed', 'contracted'], ['nvidia', 'revenue', 'money', 'USD', 'exact', 'reported', 'contracted'], ['nvidia', 'net_income', 'money', 'USD', 'exact', 'reported', 'actual'], ['nvidia', 'gpus_deployed', 'count', 'GPU', 'exact', 'reported', 'actual'],
    ]);
  });

  it('are told where none is met, with the one that was likely meant', async () => {
    expect(await faultsOf(table([{ company: 'Nvida', metric: 'Revnue' }, { evidence: 'sworn' }, { company: 'Acme Works' }]), context)).toEqual([
      'row 2, column company: expected a company of the ledger, by id, name or ticker, found "Nvida". Did you mean “NVIDIA”?',
      'row 2, column metric: expected the id of a metric in small letters, digits and "_", like revenue or net_income, found "Revnue". Did you mean “revenue”?',
      'row 3, column evidence: expected one of "filed", "stated", "reported", "estimated", found "sworn".',
      'row 4, column company: expected a company of the ledger, by id, name or ticker, found "Acme Works".',
    ]);
  });

  it.each<[string, string | null]>([['nvida', 'nvidia'], ['nviida', 'nvidia'], ['NVIDIA', 'nvidia'], ['amdd', 'amd'], ['xy', null], ['microsoft', null]])('the nearest of three names to %s', (word, near) => {
    expect(findNear(word, ['nvidia', 'amd', 'xai'])).toBe(near);
  });
});

describe('what is missing', () => {
  it('an empty cell is called empty', async () => {
    expect(await faultsOf(table([{ unit: '' }, { as_of: '' }]), context)).toEqual(['row 2, column unit is empty: expected a currency code such as USD.', 'row 3, column as_of is empty: expected a day that exists, like 2026-05-20.']);
  });

  it('of a metric that nobody knows, what it counts: its name is told, at its first row', async () => {
    const rows = ['NVIDIA,revenu,5,USD,2026-11-18,reported,Paper', 'AMD,revenu,5,USD,2026-11-18,reported,Paper', 'AMD,moon_rocks,5,USD,2026-11-18,reported,Paper'];
    expect(await faultsOf(['company,metric,amount,unit,as_of,evidence,source_title', ...rows].join('\n'), context)).toEqual([
      'row 2, column metric: expected a kind of figure that the ledger has, or what it counts in a column kind, found "revenu". Did you mean “revenue”?',
      'row 4, column metric: expected a kind of figure that the ledger has, or what it counts in a column kind, found "moon_rocks".',
    ]);
  });

  it('is told row by row, in each as the columns are listed, what is missing in the head first', async () => {
    const places = (await faultsOf(['metric,company,amount,unit,as_of,evidence', 'revenue,Foo,12x,USD,yesterday,filed', 'revenue,NVIDIA,x,USD,2026-01-01,filed'].join('\n'), context)).map((sentence) => /^row \d+(?:, column \w+)?/.exec(sentence)?.[0]);
    expect(places).toEqual(['row 1', 'row 2, column company', 'row 2, column amount', 'row 2, column as_of', 'row 3, column amount']);
  });

  it('a column is said once, however many rows lack it', async () => {
    const rows = ['NVIDIA,revenue,5,USD,2026-11-18,reported', 'NVIDIA,capex,6,USD,2026-11-18,filed', 'Nvida,capex,6,USD,2026-11-18,filed'];
    expect(await faultsOf(['company,metric,amount,unit,as_of,evidence', ...rows].join('\n'), context)).toEqual([
      'row 1: a column source_title is missing. It should hold the title of what says so, or its id in the column source.',
      'row 4, column company: expected a company of the ledger, by id, name or ticker, found "Nvida". Did you mean “NVIDIA”?',
    ]);
  });

  it('of a quote that does not close only that is told', async () => {
    expect(await faultsOf(`${table([{}])}\n"NVIDIA;revenue;money;5\nNVIDIA;sworn`, context)).toEqual([expect.stringMatching(/^row \d+: expected a closing double quote, found the end of the file\.$/)]);
  });
});

describe('amounts far from what the ledger has', () => {
  const warningsOf = async (rows: readonly Cells[]) => { const read = await readFile(table(rows), context); return read.ok ? read.warnings : []; };
  const NEWEST = 'the newest in your ledger, $81.62 billion (“Revenue, first quarter of fiscal 2027”). Amounts are written in full: look whether this one is.';

  it.each<[string, string]>([['95', '$95 is about a billion times smaller than'], ['95000', '$95,000 is about a million times smaller than'], ['95000000', '$95 million is about a thousand times smaller than'], ['95000000000000', '$95 trillion is about a thousand times larger than'], ['400', '$400 is about a billion times smaller than']])('%s of revenue', async (amount, words) => {
    expect(await warningsOf([{ amount }])).toEqual([`row 2, column amount: ${words} ${NEWEST}`]);
  });

  it.each(['95000000000', '2000000000', '500', '0', '1'])('%s is no power of a thousand away, or none of ours', async (amount) => {
    expect(await warningsOf([{ amount }])).toEqual([]);
  });

  it('of percentages are none: they are not written in thousands', async () => {
    expect(await warningsOf([{ metric: 'gross_margin', kind: 'percent', unit: '%', amount: '0.075' }])).toEqual([]);
  });

  it('of another thing, scope or currency are not compared', async () => {
    expect(await warningsOf([{ unit: 'EUR', amount: '95' }, { metric: 'lobbying_spending', amount: '95' }])).toEqual([expect.stringContaining('lobbying_spending')]);
  });

  it('are told up to twenty times', async () => {
    const warnings = await warningsOf(Array.from({ length: 25 }, (_, n) => ({ amount: String(90 + n) })));
    expect([warnings.length, warnings.at(-1)]).toEqual([21, 'And 5 more amounts that are far from the newest in your ledger.']);
  });
});

it('twenty thousand rows of one thing each have an id of their own, in no more time than others', async () => {
  const { facts } = await factsOf(Array.from({ length: 20_000 }, (_, n) => ({ amount: String(8e10 + n) })));
  expect([new Set(facts.map(({ id }) => id)).size, facts[0]?.id, facts[1]?.id]).toEqual([20_000, 'nvidia.revenue.2026-11-18.csv', 'nvidia.revenue.2026-11-18.csv.2']);
});

describe('periods that were not over', () => {
  const told = async (rows: readonly Cells[]) => { const read = await readFile(table(rows), context); return read.ok ? read.warnings : []; };
  it('are asked about where the figure is said to have happened', async () => {
    expect(await told([{ amount: '95000000000', period: 'FY2028' }])).toEqual(['row 2, column period: fiscal 2028 (to January 2028) was not over on 18 November 2026, when this is said to have happened. Look whether it is a plan (stage “target”, “guided” or “contracted”) or another period.']);
  });
  it('are none where it is a plan, or over but for some days', async () => {
    expect(await told([{ amount: '95000000000', period: 'FY2028', stage: 'target' }, { amount: '95000000000', period: 'Q3 FY2027' }, { amount: '95000000000', period: '2026-11' }, { amount: '95000000000' }])).toEqual([]);
  });
  it('are told up to twenty times', async () => {
    const warnings = await told(Array.from({ length: 25 }, (_, n) => ({ amount: String(9e10 + n), period: 'FY2028' })));
    expect([warnings.length, warnings.at(-1)]).toEqual([21, 'And 5 more of periods that were not over.']);
  });
});
