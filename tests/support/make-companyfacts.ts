// A companyfacts file in the true shape, small, with figures made up to be easy to read. Its fiscal years are of 52 and 53 weeks and end
// in January; an old revenue tag stops where another goes on; one year was restated; `fy` and `fp` tell of the filing and mislead.

export interface RowFields {
  readonly start?: string;
  readonly end: string;
  readonly val: number;
  readonly accn: string;
  readonly fy: number;
  readonly fp: string;
  readonly form: string;
  readonly filed: string;
}

const row = (start: string | null, end: string, val: number, n: number, form: string, filed: string, fy: number, fp: string): RowFields => ({ ...(start ? { start } : {}), end, val, accn: `0000000042-${filed.slice(2, 4)}-${String(n).padStart(6, '0')}`, fy, fp, form, filed });

const OLD = [row('2021-02-01', '2022-01-30', 1_000_000_000, 1, '10-K', '2022-03-18', 2021, 'FY')];
const NEW = [
  row('2021-02-01', '2022-01-30', 1_000_000_000, 2, '10-K', '2023-02-24', 2022, 'FY'),
  row('2022-01-31', '2023-01-29', 1_500_000_000, 2, '10-K', '2023-02-24', 2022, 'FY'),
  row('2022-01-31', '2023-01-29', 1_510_000_000, 3, '10-K/A', '2023-06-01', 2022, 'FY'),
  row('2023-01-30', '2023-04-30', 400_000_000, 4, '10-Q', '2023-05-26', 2023, 'Q1'),
  row('2023-01-30', '2023-07-30', 850_000_000, 5, '10-Q', '2023-08-28', 2023, 'Q2'),
  row('2023-05-01', '2023-07-30', 450_000_000, 5, '10-Q', '2023-08-28', 2023, 'Q2'),
  row('2022-01-31', '2023-01-29', 1_510_000_000, 6, '10-K', '2024-02-21', 2023, 'FY'),
  row('2023-01-30', '2024-01-28', 2_000_000_000, 6, '10-K', '2024-02-21', 2023, 'FY'),
  row('2023-01-30', '2024-01-28', 9_000_000_000, 7, '424B5', '2024-03-01', 2023, 'FY'),
];
const SPENT = [row('2023-01-30', '2023-04-30', 50_000_000, 4, '10-Q', '2023-05-26', 2023, 'Q1'), row('2023-01-30', '2023-07-30', 120_000_000, 5, '10-Q', '2023-08-28', 2023, 'Q2')];
const CASH = [row(null, '2023-04-30', 300_000_000, 4, '10-Q', '2023-05-26', 2023, 'Q1'), row(null, '2023-06-15', 7, 5, '10-Q', '2023-08-28', 2023, 'Q2'), row(null, '2023-07-30', 310_000_000, 5, '10-Q', '2023-08-28', 2023, 'Q2')];
const OWNERS = [row('2023-01-30', '2023-04-30', -40_000_000, 4, '10-Q', '2023-05-26', 2023, 'Q1'), row('2023-05-01', '2023-07-30', 5_000_000, 5, '10-Q', '2023-08-28', 2023, 'Q2')];
const EVERYBODY = [row('2023-01-30', '2023-04-30', -44_000_000, 5, '10-Q', '2023-08-28', 2023, 'Q2')];

const concept = (units: Readonly<Record<string, readonly RowFields[]>>) => ({ label: 'x', description: 'x', units });

export function makeCompanyfacts() {
  return {
    cik: 42 as number | string,
    entityName: 'EXAMPLE CHIPS INC',
    facts: {
      dei: { EntityCommonStockSharesOutstanding: concept({ shares: [row(null, '2024-02-16', 1, 6, '10-K', '2024-02-21', 2023, 'FY')] }) },
      'us-gaap': {
        RevenueFromContractWithCustomerExcludingAssessedTax: concept({ USD: OLD }),
        Revenues: concept({ USD: NEW, EUR: [row('2023-01-30', '2024-01-28', 1_900_000_000, 6, '10-K', '2024-02-21', 2023, 'FY')] }),
        PaymentsToAcquirePropertyPlantAndEquipment: concept({ USD: SPENT }),
        CashAndCashEquivalentsAtCarryingValue: concept({ USD: CASH }),
        NetIncomeLoss: concept({ USD: OWNERS }),
        ProfitLoss: concept({ USD: EVERYBODY }),
        UnknownToUs: { units: 'never read' },
      },
    },
  };
}

/** The same file with so many concepts more that it has about `size` characters; a third of them are tags that we follow. */
export function growCompanyfacts(size: number) {
  const file = makeCompanyfacts();
  const rows = Array.from({ length: 300 }, (_, n) => {
    const year = 2009 + Math.floor(n / 20);
    return row(`${year}-01-01`, `${year}-03-31`, 1_000_000 + n, n, '10-Q', `${year}-05-${String(1 + (n % 20)).padStart(2, '0')}`, year, 'Q1');
  });
  const followed = ['Revenues', 'GrossProfit', 'OperatingIncomeLoss', 'NetIncomeLoss', 'OperatingExpenses', 'ResearchAndDevelopmentExpense', 'NetCashProvidedByUsedInOperatingActivities', 'PaymentsToAcquirePropertyPlantAndEquipment'];
  const each = JSON.stringify(rows).length;
  const others = Array.from({ length: Math.max(0, Math.floor(size / each) - followed.length) }, (_, n) => `MadeConcept${n}`);
  return { ...file, facts: { ...file.facts, 'us-gaap': Object.fromEntries([...followed, ...others].map((name) => [name, concept({ USD: rows })])) } };
}
