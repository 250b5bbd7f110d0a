// The claims that the reader took into their ledger, put beside whatever ledger is in use. Pure.
import type { Claim } from '../model/claim';
import { formatPeriod } from '../model/format-day';
import { type Fact, type Ledger, LEDGER_BOUNDS, type Source } from '../model/ledger';
import { namePeriod } from '../model/name-period';
import type { Rate } from '../model/quantity';
import { asReaders, disownLedger } from './disown';
import { plainLine } from './plain-line';
import { isSameValue } from './same-value';

/** Whoever keeps the ledger has taken the reader's fact over from their patch: it stands there once. */
const isTakenOver = (own: Fact, byId: ReadonlyMap<string, Fact>): boolean => {
  const twin = byId.get(asReaders(own.id));
  return twin !== undefined && twin.company === own.company && twin.metric === own.metric && twin.period === own.period && isSameValue(twin.value, own.value);
};

/** Facts of companies that the ledger does not have are left out, not lost. What the ledger itself calls somebody's own is not. */
export function addOwnClaims(whole: Ledger, { facts, sources }: { readonly facts: readonly Fact[]; readonly sources: readonly Source[] }): Ledger {
  const ledger = disownLedger(whole);
  if (facts.length === 0) return ledger;
  const companies = new Set(ledger.companies.map(({ id }) => id));
  const byId = new Map(ledger.facts.map((fact) => [fact.id, fact]));
  const added = facts.filter((fact) => companies.has(fact.company) && !byId.has(fact.id) && !isTakenOver(fact, byId));
  const needed = new Set(added.map(({ source }) => source));
  const known = new Set(ledger.sources.map(({ id }) => id));
  return { ...ledger, sources: [...ledger.sources, ...sources.filter(({ id }) => needed.has(id) && !known.has(id))], facts: [...ledger.facts, ...added] };
}

export interface ClaimOrigin {
  readonly title: string | null;
  readonly url: string | null;
  readonly articleDate: string | null;
  readonly today: string;
  /** Tells two claims apart that were taken on one day. */
  readonly mark: string;
  /** The metric's name for a reader. */
  readonly label: string;
  /** Per what the ledger counts the metric. */
  readonly rate: Rate | null;
  /** The month (1 to 12) in which the company's fiscal year ends. */
  readonly fiscalYearEndMonth: number;
}

/** "Revenue, third quarter of 2026": the metric and when. */
export function labelOwn(metric: string, period: string | null, fiscalYearEndMonth: number): string {
  const name = `${metric.charAt(0).toUpperCase()}${metric.slice(1)}`;
  return period === null ? name : `${name}, ${formatPeriod(period, fiscalYearEndMonth)}`;
}

/** Null where there is no value of a known metric to take in, or it is counted per something else. */
export function takeClaim({ company, metric, value, periodDays, stage }: Claim, from: ClaimOrigin): { readonly fact: Fact; readonly source: Source } | null {
  if (metric === null || value === null || (value.per !== null && value.per !== from.rate)) return null;
  const day = from.articleDate ?? from.today;
  const url = from.url !== null && URL.canParse(from.url) && from.url.startsWith('https://') && from.url.length <= 2_000 ? from.url : null;
  const host = url ? new URL(url).hostname.replace(/^www\./, '').slice(0, 120) : 'A page';
  const source: Source = { id: `own.source.${from.mark}`, kind: 'own', form: null, accession: null, publisher: host, title: plainLine(from.title ?? '', 400) || host, url, date: from.articleDate, dateInferred: false };
  const { kind, amount, max, unit, approx } = value;
  const period = periodDays ? namePeriod(periodDays, from.fiscalYearEndMonth) : null;
  const label = labelOwn(from.label, period, from.fiscalYearEndMonth);
  const fact: Fact = {
    id: `own.${from.mark}`, company, metric, scope: null, basis: null, label: plainLine(label, LEDGER_BOUNDS.maxLabelLength), value: { kind, amount, max, unit, approx },
    period, periodEnd: null, asOf: day, evidence: 'reported', stage, counterparty: null,
    source: source.id, via: null, supersedes: [], outcome: null, disputed: false, note: null,
  };
  return { fact, source };
}
