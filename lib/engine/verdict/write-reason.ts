// The one plain sentence of the card: why this verdict. Says what is known, by whom, since when; blames nobody.
import { findRivals } from '../../model/find-rivals';
import { formatDay, formatPeriod } from '../../model/format-day';
import { formatFigure, formatValue } from '../../model/format-value';
import type { FactValue } from '../../model/ledger';
import type { IndexedFact, LedgerIndex } from '../../model/ledger-index';
import type { MetricRule } from '../../model/rule';
import type { Qualification } from '../claims/find-stage';
import type { Decision } from './decide-verdict';
import type { Confusion } from './find-confusion';
import { isDerived, type Query } from './find-facts';
import { toPlain } from '../text/plain';

const EVIDENCE_WORDS = { filed: 'A filing says', stated: 'The company says', reported: 'Press reports say', estimated: 'Outside estimates say' } as const;

function sourceWords(index: LedgerIndex, id: string): string {
  const source = index.sources.get(id);
  if (!source) return 'A filing';
  // A permit or a notice is named as such; only the SEC's papers are forms.
  if (source.form && /^[A-Za-zÀàª]+(?: [A-Za-zÀàª]+)?$/.test(toPlain(source.form)) && !/^(?:Form|FWP)\b/.test(source.form)) return `${/^[aeiou]/i.test(source.form) ? 'An' : 'A'} ${source.form.replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase())}`;
  if (source.form?.startsWith('Form ')) return source.form;
  return source.form ? `Form ${source.form}` : source.kind === 'filing' ? 'A filing' : source.publisher;
}

/** A fact's value as a part of a sentence: a loss is named, not signed. */
function sayValue(rule: MetricRule, value: FactValue): string {
  const figure = ({ kind, amount, max, unit, approx }: FactValue) => formatFigure(formatValue({ kind, amount, max, unit, approx, per: rule.rate ?? null }));
  if (!rule.signed || typeof value.amount !== 'number' || value.amount >= 0) return figure(value);
  return `a loss of ${figure({ ...value, amount: -(value.max ?? value.amount), max: value.max === null ? null : -value.amount })}`;
}

/** "First quarter of 2026" as a part of a sentence. */
const sayPeriod = (period: string): string => (/^(?:first|second|third|fourth|twelve) /.test(period) ? `the ${period}` : period);

/** The article's own value, put as the ledger's is. */
function sayClaimed(query: Query): string {
  const { quantity, day, rule, sign } = query;
  if (!quantity) return day ? (day.from === day.to ? formatDay(day.from) : `${formatDay(day.from)} to ${formatDay(day.to)}`) : 'another day';
  const { kind, amount, max, unit, approx, per } = quantity;
  const figure = formatFigure(formatValue({ kind: kind === 'points' ? 'percent' : kind, amount, max, unit: kind === 'points' ? '%' : unit, approx, per: per ?? null }));
  return rule.signed && amount > 0 && sign < 0 ? `a loss of ${figure}` : figure;
}

/** Where a target stands that an article tells as done: not every target is in a filing. */
const TARGET_WORDS = { filed: 'only as a target', stated: 'only as a target that the company has named, in no filing', reported: 'only as a target in press reports, in no filing', estimated: 'only as an outside estimate of a target, in no filing' } as const;

const midSentence = (text: string) => text.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
const startSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Herald says $7.1 billion", with the day where others of the same name speak too. */
function sayWho(index: LedgerIndex, rule: MetricRule, fact: IndexedFact, beside: readonly IndexedFact[]): string {
  const source = index.sources.get(fact.source);
  if (source?.kind === 'own') return `you added ${sayValue(rule, fact.value)}`;
  const name = sourceWords(index, fact.source).replace(/^An? /, (article) => article.toLowerCase());
  const isAmbiguous = beside.some((other) => other !== fact && sourceWords(index, other.source) === sourceWords(index, fact.source));
  return `${name}${isAmbiguous ? ` (${formatDay(source?.date ?? fact.asOf)})` : ''} says ${sayValue(rule, fact.value)}`;
}

const withoutAbout = (figure: string): string => figure.replace(/^about /, '');
const joinWords = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** Writes the reason. `confusion` is the pair that the claim mixes up, where it does; `isFaint` where the words hardly say of which metric the value is. */
export function writeReason(index: LedgerIndex, metrics: ReadonlyMap<string, MetricRule>, query: Query, decision: Decision, told: Qualification, confusion: Confusion | null, isFaint = false): string {
  const { rule } = query;
  const name = index.companies.get(query.company)?.name ?? query.company;
  const fact = decision.match?.fact;
  const said = fact ? sayValue(rule, fact.value) : '';
  const fiscalEnd = (f: IndexedFact) => index.companies.get(f.company)?.fiscalYearEndMonth ?? 12;
  const periodOf = (f: IndexedFact) => (f.period ? ` for ${sayPeriod(formatPeriod(f.period, fiscalEnd(f)))}` : '');
  const whenOf = (f: IndexedFact) => periodOf(f) || (f.periodEnd === null ? '' : ` on ${formatDay(f.periodEnd)}`);
  const inPeriod = fact ? periodOf(fact) : '';
  const figures = /^an? /.test(rule.label) ? `${rule.label} at ${name}` : `${name}'s ${rule.label}`;
  const newer = decision.newer ? `${sayValue(rule, decision.newer.value)} (${formatDay(decision.newer.asOf)})` : null;
  // Two that are printed alike differ in nothing that a reader could see.
  const rivals = fact && !isDerived(fact) ? findRivals(fact, index, metrics).filter((one) => withoutAbout(sayValue(rule, one.value)) !== withoutAbout(said)) : [];
  const differs = fact && rivals.length ? ` Sources differ: ${joinWords(rivals.map((one) => sayWho(index, rule, one, [fact, ...rivals])))}.` : '';
  switch (decision.ground) {
    case 'agrees':
    case 'named-date': {
      const lead = fact ? `${sourceWords(index, fact.source)} gives ${said}${inPeriod}.` : '';
      const converted = decision.match && decision.match.factor !== 1 ? ' The article counts it by another stretch of time; the sum is the same.' : '';
      const hedge = told.hedged || told.attribution === 'unnamed' ? ' The filing confirms it.' : '';
      return `${lead}${converted}${hedge}${newer ? ` The newest figure is ${newer}.` : ''}${differs}`;
    }
    case 'agrees-derived': return fact && isDerived(fact) ? `It follows from filed figures: ${fact.formula}.` : 'It follows from filed figures.';
    case 'agrees-unfiled':
      if (fact && rivals.length) return `Sources differ: ${joinWords([`${sayWho(index, rule, fact, rivals)}${inPeriod}`, ...rivals.map((one) => sayWho(index, rule, one, [fact, ...rivals]))])}${rivals.some(({ evidence }) => evidence === 'filed') ? '' : '; no filing in the ledger settles it'}.`;
      if (fact && index.sources.get(fact.source)?.kind === 'own') return `You added ${said}${inPeriod} yourself; no filing in the ledger says so.`;
      return fact ? `${EVIDENCE_WORDS[fact.evidence]} ${said}${inPeriod}; no filing in the ledger does.` : '';
    case 'agrees-target': return fact ? `${fact.stage === 'guided' ? `${name}'s own guidance` : 'A plan or a ceiling'}: ${said}${inPeriod}. ${sayOutcome(index, rule, fact)}${differs}` : '';
    case 'plan-words': return 'The sentence itself tells a plan or a ceiling; nothing in the ledger shows it done.';
    case 'right-when-written': return newer ? `Right when written, since superseded by ${newer}.` : 'Right when written, since superseded.';
    case 'superseded': return newer ? `${startSentence(said)} has been superseded by ${newer}.` : `${startSentence(said)} has been superseded.`;
    case 'lookalike': return confusion ? confusion.rule.says.replaceAll('{company}', name).replaceAll('{figure}', startSentence(sayClaimed(query))).replaceAll('{ledger}', `${said}${inPeriod}`).replaceAll('{source}', fact ? midSentence(sourceWords(index, fact.source)) : 'a filing') : '';
    case 'differs': return fact ? (isDerived(fact) ? `Filed figures give ${said}${inPeriod} (${fact.formula}), the article has ${sayClaimed(query)}.` : `${sourceWords(index, fact.source)} says ${said}${inPeriod}, the article ${sayClaimed(query)}.`) : '';
    case 'turned-round': return fact ? `${sourceWords(index, fact.source)} has the two sides the other way round: ${index.companies.get(fact.company)?.name ?? fact.company}, ${midSentence(fact.label.charAt(0).toLowerCase() + fact.label.slice(1))}, ${said}.` : '';
    case 'target-told-as-done': return fact ? `The article tells ${sayClaimed(query)} as done, ${midSentence(sourceWords(index, fact.source))} (${formatDay(fact.asOf)}) has it ${TARGET_WORDS[fact.evidence]}${newer ? `; the newest figure for what is there is ${newer}` : ', and nothing in the ledger shows that it has been reached'}.` : '';
    case 'forecast': return `A forecast about ${isFaint ? name : figures}; nothing on file can bear it out yet.`;
    case 'not-comparable':
      if (decision.beside) return `For ${figures} ${midSentence(sourceWords(index, decision.beside.source))} has ${sayValue(rule, decision.beside.value)}${whenOf(decision.beside)}; it is not certain that the article means the same thing.`;
      return `The ledger has figures for ${figures}, but none that is surely of this period and part, so it can say neither yes nor no.`;
    case 'nothing-known': return `Nothing in the ledger supports or contradicts this figure for ${figures}.`;
  }
}

/** What has come of a plan, where the ledger knows. */
function sayOutcome(index: LedgerIndex, rule: MetricRule, fact: IndexedFact): string {
  const outcome = fact.outcome === null ? undefined : index.facts.get(fact.outcome);
  return outcome ? `What came of it: ${sayValue(rule, outcome.value)} (${formatDay(outcome.asOf)}).` : 'It has not happened yet as far as the ledger knows.';
}
