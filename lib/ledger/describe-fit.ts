// A company's scores in a reader's words: the lines of the ranking and the detail behind them. Pure; scores nothing.
import type { CompanyFit, DealBreakerFinding, SignalScore } from '@/lib/model/fit';
import type { BreakerState, CompanyDetail, FitSignal, FitSummary, FitSummaryRow } from '@/lib/model/fit-view';
import type { Dimension, Persona } from '@/lib/model/ledger';
import type { DimensionRule, Rubric, SignalRule } from '@/lib/model/rubric';
import { cardFactOf, type CardContext } from './describe-fact';
import { describeSignal, fillTemplate, WHO } from './describe-signal';
import { formatDay } from '@/lib/model/format-day';

const ruleOf = (rubric: Rubric, dimension: Dimension): DimensionRule | undefined => rubric.dimensions.find((rule) => rule.dimension === dimension);

interface Told {
  readonly rule: SignalRule;
  readonly score: SignalScore;
  readonly weighted: number;
}

/** Signals by what they move in the whole score under the persona's weights. */
function tell(fit: CompanyFit, rubric: Rubric, weights: Persona['weights'] | undefined): Told[] {
  return fit.dimensions.flatMap(({ dimension, signals }) =>
    signals.flatMap((score) => {
      const rule = ruleOf(rubric, dimension)?.signals.find(({ id }) => id === score.signal);
      return rule ? [{ rule, score, weighted: score.effect * (weights?.[dimension] ?? 20) }] : [];
    }),
  );
}

const sentence = (parts: readonly string[]): string | null => {
  const text = parts.join('; ');
  return text ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : null;
};

/** Points of weight × percent below which a second reason is not worth its line. */
const SECOND_MIN = 120;

/** Characters that stand on one line of the popup. */
const MAX_LINE = 53;

/** Two on one line where they fit, who says it once where it is the same; else the stronger alone. */
function tellInOneLine(told: readonly Told[], context: CardContext): string | null {
  const [first, second] = told.map(({ rule, score }) => ({ says: describeSignal(rule, score, context), who: score.facts[0] ? WHO[score.facts[0].evidence] : '' }));
  if (!first) return null;
  const alone = `${first.says} (${first.who})`;
  if (!second || second.says === first.says) return sentence([alone]);
  const both = first.who === second.who ? `${first.says}; ${second.says} (${second.who})` : `${alone}; ${second.says} (${second.who})`;
  return sentence([both.length <= MAX_LINE ? both : alone]);
}

/** What speaks most for it: the two signals that lift the score most, never one figure twice. */
export function describeWhy(fit: CompanyFit, rubric: Rubric, context: CardContext, weights?: Persona['weights']): string | null {
  const up = tell(fit, rubric, weights).filter(({ weighted }) => weighted > 20).sort((a, b) => b.weighted - a.weighted || (a.rule.id < b.rule.id ? -1 : 1));
  const [first] = up;
  const second = up.find((one) => one !== first && one.weighted > SECOND_MIN && one.score.facts[0] !== first?.score.facts[0]);
  return tellInOneLine([first, second].filter((one) => one !== undefined), context);
}

/** What speaks most against it; where nothing does, what is not known. */
export function describeRisk(fit: CompanyFit, rubric: Rubric, context: CardContext): string | null {
  const down = tell(fit, rubric, undefined).filter(({ score }) => score.effect < -2).sort((a, b) => a.score.effect - b.score.effect || (a.rule.id < b.rule.id ? -1 : 1));
  if (down.length > 0) return tellInOneLine(down.slice(0, 2), context);
  const gaps = fit.dimensions.filter(({ isGap }) => isGap).map(({ dimension }) => ruleOf(rubric, dimension)?.title.toLowerCase() ?? dimension);
  return gaps.length > 0 ? `Nothing known here on ${gaps.join(', ')}.` : null;
}

export function describeBreakers(findings: readonly DealBreakerFinding[], rubric: Rubric, context: CardContext): BreakerState[] {
  return findings.map(({ id, test, amount, facts }) => {
    const rule = rubric.dealBreakers.find((one) => one.id === id);
    const fact = facts[0];
    const isBelow = amount !== null && amount < 0;
    const template = (isBelow ? rule?.saysBelow : undefined) ?? rule?.says ?? id;
    const says = fact ? fillTemplate(template, fact, isBelow ? -amount : amount, facts.length > 1 || fact.value.kind === 'percent', context) : template;
    return { id, test, isKnown: fact !== undefined, amount, says };
  });
}

export interface SummaryInput {
  readonly fits: readonly { readonly fit: CompanyFit; readonly breakers: readonly DealBreakerFinding[] }[];
  readonly rubric: Rubric;
  readonly context: CardContext;
  readonly stamp: string;
  /** The summary of the ledger before this one, for the change since. */
  readonly before: FitSummary | null;
}

type Scores = Pick<FitSummaryRow['dimensions'][Dimension], 'score' | 'low' | 'high'>;
const round = ({ score, low, high }: Scores): Scores => ({ score: Math.round(score * 1000) / 1000, low: Math.round(low * 1000) / 1000, high: Math.round(high * 1000) / 1000 });

export function buildFitSummary({ fits, rubric, context, stamp, before }: SummaryInput): FitSummary {
  const persona = context.index.personas[0];
  const { ledger, companies } = context.index;
  const rows = fits.map(({ fit, breakers }): FitSummaryRow => {
    const company = companies.get(fit.company);
    const published = persona?.published.find((one) => one.company === fit.company);
    return {
      company: fit.company,
      name: company?.name ?? fit.company,
      role: company?.role ?? '',
      dimensions: Object.fromEntries(fit.dimensions.map((one) => [one.dimension, { ...round(one), isGap: one.isGap }])) as FitSummaryRow['dimensions'],
      why: describeWhy(fit, rubric, context, persona?.weights),
      risk: describeRisk(fit, rubric, context),
      published: published ? { weighted: published.weighted, persona: published.persona, when: formatDay(published.asOf.slice(0, 7)) } : null,
      breakers: describeBreakers(breakers, rubric, context),
      before: before?.rows.find((one) => one.company === fit.company)?.dimensions ?? null,
    };
  });
  return {
    stamp,
    ledger: { title: ledger.title, version: ledger.version, asOf: formatDay(ledger.asOf), day: ledger.asOf },
    beforeAsOf: before?.ledger.asOf ?? null,
    dimensions: rubric.dimensions.map(({ dimension, title, asks }) => ({ id: dimension, title, asks })),
    presets: rubric.presets.map(({ id, title, weights, why }) => ({ id, title, weights, why })),
    dealBreakers: rubric.dealBreakers.map(({ id, title, why, limit }) => ({ id, title, why, limit })),
    ownFacts: rubric.ownFacts.map(({ metric, title, hint, dimension, unit, min, max, step, isRange }) => ({ metric, title, hint, dimension, unit, min, max, step, isRange })),
    rows,
  };
}

function detailSignal(rule: SignalRule, score: SignalScore, context: CardContext): FitSignal[] {
  const fact = score.facts[0];
  if (!fact) return [];
  const isOwn = context.index.sources.get(fact.source)?.kind === 'own';
  return [{
    id: rule.id, title: rule.title, why: rule.why, points: Math.round(score.points), counts: Math.round(score.counts * 100), effect: Math.round(score.effect * 10) / 10,
    says: describeSignal(rule, score, context), evidence: fact.evidence, stage: fact.stage, isOwn, facts: score.facts.map((one) => cardFactOf(one, context)),
  }];
}

export function buildCompanyDetail(fit: CompanyFit, rubric: Rubric, context: CardContext): CompanyDetail {
  const company = context.index.companies.get(fit.company);
  const told = tell(fit, rubric, undefined);
  return {
    company: fit.company,
    name: company?.name ?? fit.company,
    role: company?.role ?? '',
    note: company?.note ?? null,
    dimensions: fit.dimensions.map(({ dimension, isGap, signals, gaps, ...ranges }) => {
      const rule = ruleOf(rubric, dimension);
      const signalOf = (id: string) => rule?.signals.find((one) => one.id === id);
      return {
        id: dimension, title: rule?.title ?? dimension, asks: rule?.asks ?? '', isGap, ...round(ranges),
        signals: signals.flatMap((score) => { const one = signalOf(score.signal); return one ? detailSignal(one, score, context) : []; }).sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
        gaps: gaps.flatMap((id) => { const one = signalOf(id); return one ? [{ title: one.title, why: one.why }] : []; }),
      };
    }),
    checklist: (context.index.personas[0]?.checklist ?? []).map(({ id, title, ask }) => ({
      id, title, ask,
      answers: told.filter(({ rule }) => rule.checklist === id).slice(0, 4).map(({ rule, score }) => ({ says: describeSignal(rule, score, context), who: score.facts[0] ? WHO[score.facts[0].evidence] : '' })),
    })),
    hype: context.index.narratives.filter(({ companies }) => companies.includes(fit.company)).map(({ title, says, answer, rebuts, supports }) => ({
      title, says, answer,
      facts: [...rebuts, ...supports].flatMap((id) => { const one = context.index.facts.get(id); return one && (one.company === fit.company || one.counterparty === fit.company) ? [cardFactOf(one, context)] : []; }).slice(0, 4),
    })),
  };
}
