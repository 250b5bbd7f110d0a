// A claim and the ledger → the card, in words. Pure: decides nothing that the verdict has not decided, and prints no screen.
import type { Claim } from '@/lib/model/claim';
import type { CardFact, EvidenceCardData, Figure } from '@/lib/model/evidence-card';
import type { IndexedFact } from '@/lib/model/ledger-index';
import { canBeLoss, cardFactOf, figureOf, headingOf, periodOf, valueOf, whenOf, wordLoss, type CardContext } from './describe-fact';
import { citeSource, describeSource } from './describe-source';
import { isOwnId } from './disown';
import { findNewest } from './find-newest';
import { tellFar } from './tell-far';
import { findRivals } from '@/lib/model/find-rivals';
import { formatDay } from '@/lib/model/format-day';
import { formatFigure, formatValue, formatValuePair, type FormattableValue } from '@/lib/model/format-value';

const MAX_QUOTE_LENGTH = 2_000;
const MAX_SUM_FACTS = 6;
const MAX_NARRATIVE_FACTS = 3;

/** The facts that a card speaks of, by the part they play. */
interface Parts {
  /** What the verdict rests on. */
  readonly fact: IndexedFact | null;
  /** What replaced it, shown large where the claim is superseded, else named below. */
  readonly newer: IndexedFact | null;
  /** What has come of a plan so far; then it stands beside the claim and the plan keeps the card's source. */
  readonly reality: { readonly heading: string; readonly fact: IndexedFact } | null;
}

export function buildEvidenceCard(claim: Claim, context: CardContext): EvidenceCardData {
  const { index, metrics } = context;
  const { fact, newer, reality } = findParts(claim, context);
  const isSuperseded = claim.verdict === 'stale' && newer !== null;
  /** What the card names as its source; beside the article's figure stands the same, or what has come of it. */
  const shown = isSuperseded ? newer : fact;
  const beside = reality?.fact ?? shown;

  const figures = printFigures(claim, beside, context);
  const sum = claim.derivation ? sumResult(claim.derivation.formula) : null;
  // A sum names the sources of its parts instead.
  const rivals = shown ? findRivals(shown, index, metrics) : [];
  const source = shown && !sum ? describeSource(shown, index.sources) : null;
  const narrative = index.narratives.find((one) => one.id === claim.ruleId) ?? null;
  const company = index.companies.get(claim.company)?.name ?? claim.company;
  const quote = claim.quote.slice(0, MAX_QUOTE_LENGTH);
  const period = periodOf(claim.period, fact?.company ?? claim.company, index);
  const isDate = claim.value?.kind === 'date';
  const factsOf = (ids: readonly string[], max: number): CardFact[] => ids.flatMap((id) => index.facts.get(id) ?? []).slice(0, max).map((one) => cardFactOf(one, context));

  return {
    verdict: claim.verdict,
    company,
    quote,
    reason: sentenceCase(claim.reason),
    claim: { figure: figures.claim, period: isDate ? null : period },
    ledger: sum
      ? { heading: 'By the filings', figure: sum, period: fact ? whenOf(fact, context) : period, source: null }
      : beside && figures.ledger
        ? { heading: reality?.heading ?? headingOf(beside, index.sources.get(beside.source), { isNewer: isSuperseded, hasRivals: rivals.length > 0 && beside === shown }), figure: figures.ledger, period: whenOf(beside, context), source: reality ? describeSource(beside, index.sources) : null }
        : null,
    label: shown?.label ?? (claim.metric === null ? null : sentenceCase(metrics.get(claim.metric)?.label ?? claim.metric.replaceAll('_', ' '))),
    source,
    evidence: shown?.evidence ?? claim.evidence,
    stage: claim.stage,
    dated: claim.dated,
    attribution: claim.attribution,
    speaker: claim.speaker,
    newer: newer && !isSuperseded && newer !== reality?.fact ? cardFactOf(newer, context) : null,
    earlier: isSuperseded && fact ? cardFactOf(fact, context) : null,
    dispute: shown && (shown.disputed || rivals.length > 0) ? { facts: rivals.map((one) => nameRival(one, context)), note: shown.disputed ? shown.note : null } : null,
    derivation: claim.derivation ? { formula: claim.derivation.formula, facts: factsOf(claim.derivation.factIds, MAX_SUM_FACTS) } : null,
    narrative: narrative ? { title: narrative.rebuts.length > 0 ? 'What stands against it' : 'What the ledger has on it', answer: narrative.answer, facts: factsOf([...narrative.rebuts, ...narrative.supports], MAX_NARRATIVE_FACTS) } : null,
    isOwn: fact !== null && fact.id === claim.factId && isOwnId(fact.id),
    doubt: fact === null && claim.metric !== null && claim.value ? tellFar({ company: claim.company, metric: claim.metric, scope: null, basis: null, value: claim.value }, (index.byCompany.get(claim.company)?.get(claim.metric) ?? []).filter(({ id }) => !isOwnId(id))) : null,
    citation: shown ? citeSource(`${company}: ${shown.label}: ${formatFigure(figureOf(shown, context))}.`, source) : `“${quote}” ${claim.reason}`,
  };
}

/** The reader's own figure is told from others': its label would not. */
function nameRival(fact: IndexedFact, context: CardContext): CardFact {
  const told = cardFactOf(fact, context);
  return isOwnId(fact.id) ? { ...told, label: `${told.label}, added by you` } : told;
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function findParts(claim: Claim, context: CardContext): Parts {
  const factOf = (id: string | null): IndexedFact | null => (id === null ? null : (context.index.facts.get(id) ?? null));
  const fact = factOf(claim.factId);
  const newer = factOf(claim.newerFactId) ?? (claim.verdict === 'stale' && fact ? factOf(fact.supersededBy.at(-1) ?? null) : null);
  if (claim.verdict === 'ambition') return { fact, newer, reality: findReality(claim, fact, context) };
  // A plan told as done: what is really there stands beside it.
  const isToldAsDone = claim.verdict === 'conflict' && (fact?.stage === 'target' || fact?.stage === 'guided');
  // A past year's figure stays true (verdicts.md, rule 2); what came after it is named below.
  if (!isToldAsDone) return { fact, newer: newer ?? (fact && claim.derivation === null && context.metrics.get(fact.metric)?.nature === 'flow' ? findNewest(fact, context.index) : null), reality: null };
  return { fact, newer, reality: newer?.stage === 'actual' ? { heading: 'So far', fact: newer } : findReality(claim, fact, context) };
}

/** What has come of a plan: its outcome in the ledger, else the newest actual figure of exactly the same thing. */
function findReality(claim: Claim, fact: IndexedFact | null, { index, metrics }: CardContext): Parts['reality'] {
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

/** Both figures, in one unit where one can serve both. */
function printFigures(claim: Claim, fact: IndexedFact | null, context: CardContext): { readonly claim: Figure | null; readonly ledger: Figure | null } {
  const told = claim.value === null || claim.value.kind === 'text' ? null : readTold(claim, claim.value, fact);
  // A day that stands for a month or a year is printed as the sentence has it.
  const written = claim.value?.kind === 'date' && claim.period !== null ? { lead: null, number: formatDay(claim.period), unit: null, isProse: false } : null;
  const isLoss = canBeLoss(fact?.metric ?? claim.metric, context);
  if (!told || !fact) return { claim: written ?? (told ? wordLoss(formatValue(told), isLoss) : null), ledger: fact ? figureOf(fact, context) : null };
  const [first, second] = formatValuePair(told, valueOf(fact, context));
  return { claim: written ?? wordLoss(first, isLoss), ledger: wordLoss(second, isLoss) };
}

/** The claim's value as its sentence means it: a loss that agrees with a filed one, a bare count of what the fact counts. */
function readTold(claim: Claim, value: NonNullable<Claim['value']>, fact: IndexedFact | null): FormattableValue {
  const isAgreedLoss = claim.verdict !== 'conflict' && value.kind === 'money' && typeof value.amount === 'number' && value.amount > 0 && typeof fact?.value.amount === 'number' && fact.value.amount < 0;
  const unit = value.kind === 'count' && value.unit === null && fact?.value.kind === 'count' ? fact.value.unit : value.unit;
  return { ...value, unit, amount: isAgreedLoss && typeof value.amount === 'number' ? -value.amount : value.amount, max: isAgreedLoss && value.max !== null ? -value.max : value.max };
}

/** The right-hand end of a sum, "… = $15 billion a year", as a figure. */
function sumResult(formula: string): Figure | null {
  const result = formula.includes('=') ? formula.slice(formula.lastIndexOf('=') + 1).trim() : '';
  if (result === '') return null;
  const [, number = result, unit] = /^(.*\S) (an? \w+)$/.exec(result) ?? [];
  return { lead: null, number, unit: unit ?? null, isProse: false };
}
