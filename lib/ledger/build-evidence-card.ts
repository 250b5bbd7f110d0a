// A claim and the ledger → the card, in words. Pure: decides nothing that the verdict has not decided, and prints no screen.
import type { Claim, ClaimValue } from '@/lib/model/claim';
import type { CardFact, EvidenceCardData, Figure } from '@/lib/model/evidence-card';
import type { IndexedFact, LedgerIndex } from '@/lib/model/ledger-index';
import type { Source } from '@/lib/model/ledger';
import type { Rate } from '@/lib/model/quantity';
import { citeSource, describeSource } from './describe-source';
import { formatDay, formatPeriod } from './format-day';
import { formatFigure, formatValue, formatValuePair, type FormattableValue } from './format-value';

/** What the card needs to know of a metric: a part of its rule (lib/model/rule.ts). */
export interface MetricWords {
  readonly label: string;
  /** Per what the ledger counts it: a monthly fee. */
  readonly rate?: Rate;
  /** The metric of its plans: "GPUs deployed" → "GPUs targeted". */
  readonly target?: string;
  /** A `point` grows towards its plan; one deal or one year says nothing of the next. */
  readonly nature?: string;
}

export interface CardContext {
  readonly index: LedgerIndex;
  readonly metrics: ReadonlyMap<string, MetricWords>;
}

type Side = NonNullable<EvidenceCardData['ledger']>;
interface Reality {
  readonly heading: string;
  readonly fact: IndexedFact;
}
const MAX_QUOTE_LENGTH = 2_000;

export function buildEvidenceCard(claim: Claim, context: CardContext): EvidenceCardData {
  const { index, metrics } = context;
  const factOf = (id: string | null): IndexedFact | null => (id === null ? null : (index.facts.get(id) ?? null));
  const fact = factOf(claim.factId);
  const newer = factOf(claim.newerFactId) ?? (claim.verdict === 'stale' && fact ? factOf(fact.supersededBy.at(-1) ?? null) : null);
  const isSuperseded = claim.verdict === 'stale' && newer !== null;
  const reality = claim.verdict === 'ambition' ? findReality(claim, fact, context) : null;
  /** What stands beside the article's figure; its source is the one that the card names. */
  const shown = isSuperseded ? newer : fact;
  const beside = reality?.fact ?? shown;
  const companyId = fact?.company ?? claim.company;

  const ledgerValue = beside ? valueOf(beside, context) : null;
  const pair = claim.value && ledgerValue ? formatValuePair(claim.value, ledgerValue) : null;
  const result = claim.derivation ? sumResult(claim.derivation.formula) : null;
  const ledger = result ? { heading: 'By the filings', figure: result, period: periodOf(claim.period, companyId, index), source: null } : beside ? sideOf(beside, pair?.[1], isSuperseded, reality, context) : null;
  const source = shown ? describeSource(shown, index.sources) : null;
  const narrative = index.narratives.find((one) => one.id === claim.ruleId) ?? null;
  const company = index.companies.get(claim.company)?.name ?? claim.company;
  const label = shown?.label ?? (claim.metric === null ? null : sentenceCase(metrics.get(claim.metric)?.label ?? claim.metric.replaceAll('_', ' ')));
  const facts = (ids: readonly string[], max: number): CardFact[] => ids.flatMap((id) => index.facts.get(id) ?? []).slice(0, max).map((one) => cardFactOf(one, context));

  return {
    verdict: claim.verdict,
    company,
    quote: claim.quote.slice(0, MAX_QUOTE_LENGTH),
    reason: claim.reason,
    claim: { figure: pair?.[0] ?? figureOf(claim.value), period: periodOf(claim.period, companyId, index) },
    ledger,
    label,
    source,
    evidence: shown?.evidence ?? claim.evidence,
    stage: claim.stage,
    dated: claim.dated,
    attribution: claim.attribution,
    speaker: claim.speaker,
    newer: newer && !isSuperseded ? cardFactOf(newer, context) : null,
    earlier: isSuperseded && fact ? cardFactOf(fact, context) : null,
    derivation: claim.derivation ? { formula: claim.derivation.formula, facts: facts(claim.derivation.factIds, 6) } : null,
    narrative: narrative ? { title: narrative.rebuts.length > 0 ? 'What stands against it' : 'What the ledger has on it', answer: narrative.answer, facts: facts([...narrative.rebuts, ...narrative.supports], 3) } : null,
    citation: shown ? citeSource(`${company}: ${shown.label}: ${formatFigure(formatValue(valueOf(shown, context)))}.`, source) : `“${claim.quote.slice(0, MAX_QUOTE_LENGTH)}” ${claim.reason}`,
  };
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const figureOf = (value: ClaimValue | null): Figure | null => (value === null || value.kind === 'text' ? null : formatValue(value));

const valueOf = (fact: IndexedFact, { metrics }: CardContext): FormattableValue => ({ ...fact.value, per: fact.value.kind === 'money' ? (metrics.get(fact.metric)?.rate ?? null) : null });

function periodOf(period: string | null, companyId: string, index: LedgerIndex): string | null {
  return period === null ? null : formatPeriod(period, index.companies.get(companyId)?.fiscalYearEndMonth ?? 12);
}

/** When a fact holds: its period, else the day for what was measured on one. A contract's day is its source's. */
function whenOf(fact: IndexedFact, index: LedgerIndex): string | null {
  return periodOf(fact.period, fact.company, index) ?? (fact.stage === 'actual' ? `as of ${formatDay(fact.asOf)}` : null);
}

function sideOf(fact: IndexedFact, figure: Figure | undefined, isNewer: boolean, reality: Reality | null, context: CardContext): Side {
  const says = headingOf(fact, context.index.sources.get(fact.source));
  return {
    heading: reality?.heading ?? (isNewer ? `Newer: ${says.charAt(0).toLowerCase()}${says.slice(1)}` : says),
    figure: figure ?? formatValue(valueOf(fact, context)),
    period: whenOf(fact, context.index),
    source: reality ? describeSource(fact, context.index.sources) : null,
  };
}

function headingOf(fact: IndexedFact, source: Source | undefined): string {
  const isPlan = fact.stage === 'target';
  if (fact.evidence === 'filed') {
    if (isPlan) return 'The plan in the filing';
    if (source?.kind === 'permit') return 'The permit says';
    return source?.kind === 'court' ? 'The court filing says' : 'The filing says';
  }
  if (isPlan) return 'The plan';
  if (fact.stage === 'guided') return 'The company expects';
  if (fact.evidence === 'stated') return 'The company says';
  return fact.evidence === 'reported' ? 'Press reports say' : 'An outside estimate says';
}

/** What has come of a plan so far: its outcome in the ledger, else the newest actual figure of exactly the same thing. */
function findReality(claim: Claim, fact: IndexedFact | null, { index, metrics }: CardContext): Reality | null {
  const outcome = fact?.outcome ? index.facts.get(fact.outcome) : undefined;
  if (outcome) return { heading: 'What came of it', fact: outcome };
  const planned = fact?.metric ?? claim.metric;
  const actualMetric = [...metrics].find(([, words]) => words.nature === 'point' && words.target !== undefined && words.target === planned)?.[0];
  if (planned === null || actualMetric === undefined) return null;
  const kind = fact?.value.kind ?? claim.value?.kind;
  const newest = index.byCompany
    .get(fact?.company ?? claim.company)
    ?.get(actualMetric)
    ?.findLast((one) => one.stage === 'actual' && one.scope === (fact?.scope ?? null) && one.basis === (fact?.basis ?? null) && one.value.kind === kind && (fact === null || one.value.unit === fact.value.unit));
  return newest ? { heading: 'So far', fact: newest } : null;
}

/** The right-hand end of a sum, "… = $15 billion a year", as a figure. */
function sumResult(formula: string): Figure | null {
  const result = formula.includes('=') ? formula.slice(formula.lastIndexOf('=') + 1).trim() : '';
  if (result === '') return null;
  const [, number = result, unit] = /^(.*\S) (an? \w+)$/.exec(result) ?? [];
  return { lead: null, number, unit: unit ?? null, isProse: false };
}

function cardFactOf(fact: IndexedFact, context: CardContext): CardFact {
  return { label: fact.label, figure: formatValue(valueOf(fact, context)), when: whenOf(fact, context.index), source: describeSource(fact, context.index.sources) };
}
