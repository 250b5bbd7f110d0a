// A fact in a reader's words: its figure, when it holds, and who says it. Pure; knows no claim and no verdict.
import type { CardFact, Figure } from '@/lib/model/evidence-card';
import type { Source } from '@/lib/model/ledger';
import type { IndexedFact, LedgerIndex } from '@/lib/model/ledger-index';
import type { Rate } from '@/lib/model/quantity';
import type { MetricRule } from '@/lib/model/rule';
import { describeSource } from './describe-source';
import { formatDay, formatPeriod } from '@/lib/model/format-day';
import { formatValue, type FormattableValue } from '@/lib/model/format-value';

/** What must be known of a metric to print it: a part of its rule (lib/model/rule.ts). */
export interface MetricWords {
  readonly label: string;
  /** Per what the ledger counts it: a monthly fee. */
  readonly rate?: Rate;
  /** The metric of its plans: "GPUs deployed" → "GPUs targeted". */
  readonly target?: string;
  /** A `point` grows towards its plan and is measured on a day; one deal or one year says nothing of the next. */
  readonly nature?: MetricRule['nature'];
  /** It moves by the minute. */
  readonly swings?: boolean | undefined;
}

export interface CardContext {
  readonly index: LedgerIndex;
  readonly metrics: ReadonlyMap<string, MetricWords>;
}

/** A metric that a reader calls a loss when it is below zero. Free cash flow, say, is not: it stays "−$2 billion". */
export const canBeLoss = (metric: string | null, { metrics }: CardContext): boolean => metric !== null && /\bloss\b/.test(metrics.get(metric)?.label ?? '');

/** "−$4.94 billion" of a profit-or-loss metric as "a loss of" · "$4.94 billion". */
export function wordLoss(figure: Figure, isLossMetric: boolean): Figure {
  if (!isLossMetric || !figure.number.startsWith('−')) return figure;
  return { ...figure, lead: figure.lead ? `a loss of ${figure.lead}` : 'a loss of', number: figure.number.slice(1) };
}

/** The fact's value with the rate that its metric is counted by. */
export const valueOf = (fact: IndexedFact, { metrics }: CardContext): FormattableValue => ({ ...fact.value, per: fact.value.kind === 'money' ? (metrics.get(fact.metric)?.rate ?? null) : null });

export const figureOf = (fact: IndexedFact, context: CardContext): Figure => wordLoss(formatValue(valueOf(fact, context)), canBeLoss(fact.metric, context));

/** A period in the company's own calendar. */
export function periodOf(period: string | null, companyId: string, index: LedgerIndex): string | null {
  return period === null ? null : formatPeriod(period, index.companies.get(companyId)?.fiscalYearEndMonth ?? 12);
}

/** When a fact holds: its period, else the day for what was measured on one. A deal's day is its source's. */
export function whenOf(fact: IndexedFact, { index, metrics }: CardContext): string | null {
  const period = periodOf(fact.period, fact.company, index);
  if (period !== null) return period;
  const isMeasured = fact.stage === 'actual' && (metrics.get(fact.metric)?.nature ?? 'point') === 'point';
  return isMeasured ? `as of ${formatDay(fact.periodEnd ?? fact.asOf)}` : null;
}

const NEWER_HEADINGS = { filed: 'The newer filing says', stated: 'The company now says', reported: 'Newer press reports say', estimated: 'A newer estimate says' } as const;

/** "The filing says": who stands behind the figure, as the head of its column. Where others differ, one paper is not the press. */
export function headingOf(fact: IndexedFact, source: Source | undefined, { isNewer, hasRivals }: { readonly isNewer: boolean; readonly hasRivals: boolean }): string {
  // A claim that was taken in from a page is no second voice beside that page.
  if (source?.kind === 'own') return 'You added';
  if (isNewer) return NEWER_HEADINGS[fact.evidence];
  const isPlan = fact.stage === 'target';
  if (fact.evidence === 'filed') {
    if (isPlan) return 'The plan in the filing';
    if (source?.kind === 'permit') return 'The permit says';
    return source?.kind === 'court' ? 'The court filing says' : 'The filing says';
  }
  if (isPlan) return 'The plan';
  if (fact.stage === 'guided') return 'The company expects';
  if (fact.evidence === 'stated') return 'The company says';
  if (fact.evidence === 'estimated') return 'An outside estimate says';
  return hasRivals && source ? `${source.publisher} says` : 'Press reports say';
}

export function cardFactOf(fact: IndexedFact, context: CardContext): CardFact {
  return { label: fact.label, figure: figureOf(fact, context), when: whenOf(fact, context), source: describeSource(fact, context.index.sources) };
}
