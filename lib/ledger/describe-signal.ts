// One scored signal in a reader's words: "grew 93.4% in a year". Pure; knows the rubric's templates and the facts' own figures.
import type { Figure } from '@/lib/model/evidence-card';
import type { SignalScore } from '@/lib/model/fit';
import type { IndexedFact } from '@/lib/model/ledger-index';
import type { FactRead, SignalRule } from '@/lib/model/rubric';
import type { Evidence, Stage } from '@/lib/model/verdict';
import { figureOf, type CardContext } from './describe-fact';
import { formatFigure, formatValue } from '@/lib/model/format-value';

/** Who stands behind it, in a word that fits into brackets. */
export const WHO: Readonly<Record<Evidence, string>> = { filed: 'filed', stated: 'company', reported: 'press', estimated: 'estimate' };
const STAGE: Readonly<Record<Stage, string>> = { actual: '', contracted: ' under contract', guided: ' expected', target: ' aimed at' };

const lowerFirst = (text: string): string => (/^[A-Z][a-z]/.test(text) || /^[AO]n? /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** Large rates need no decimals, and a worked-out one has none to give beyond the first. */
function percentFigure(amount: number): Figure {
  const size = Math.abs(amount);
  const step = size >= 1000 ? 10 : size >= 100 ? 1 : 0.1;
  const rounded = Number((Math.round(amount / step) * step).toFixed(1));
  return formatValue({ kind: 'percent', amount: rounded, max: null, unit: '%', approx: 'exact' });
}

/** The figure of a fact, or of what was worked out from it. A name in a text keeps its capital only at the start of a sentence. */
export function figureWords(fact: IndexedFact, amount: number | null, isPercent: boolean, context: CardContext): string {
  if (isPercent && amount !== null) return formatFigure(fact.value.kind === 'percent' && fact.value.approx !== 'exact' ? { ...percentFigure(amount), lead: formatValue(fact.value).lead } : percentFigure(amount));
  const figure = figureOf(fact, context);
  return figure.isProse ? lowerFirst(figure.number) : formatFigure(figure);
}

/** Puts the figure, the fact's label and how real it is into a sentence of the rubric. */
export const fillTemplate = (template: string, fact: IndexedFact, amount: number | null, isPercent: boolean, context: CardContext): string =>
  template.replace('{value}', () => figureWords(fact, amount, isPercent, context)).replace('{label}', () => lowerFirst(fact.label)).replace('{stage}', STAGE[fact.stage]);

const readOf = (signal: SignalRule, { facts, amount, isPercent }: SignalScore): FactRead | undefined => {
  const [fact] = facts;
  const measure = amount === null ? 'words' : isPercent && facts.length > 1 ? null : 'amount';
  return signal.reads.find((read) => read.metric === fact?.metric && (measure === null ? read.measure === 'change' || read.measure === 'share' : read.measure === measure));
};

export function describeSignal(signal: SignalRule, score: SignalScore, context: CardContext): string {
  const [fact] = score.facts;
  if (!fact) return signal.title;
  const isBelow = score.amount !== null && score.amount < 0 && score.isPercent;
  const read = readOf(signal, score);
  const template = (isBelow ? signal.saysBelow : fact.stage !== 'actual' ? signal.saysPlanned : undefined) ?? read?.says ?? signal.says;
  return fillTemplate(template, fact, isBelow ? -(score.amount ?? 0) : score.amount, score.isPercent, context);
}
