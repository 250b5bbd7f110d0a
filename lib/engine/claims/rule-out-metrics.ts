// Metrics that words speak of and that a value cannot be of all the same: what stands right behind it says another, a word that it
// needs is missing, a word that it must not have is there.
import type { MetricRule } from '../../model/rule';
import { isTopicOf } from './carry-concepts';
import { changesOther } from './find-complement';
import { SPOKEN } from './metric-score';
import { BARE_PROFIT, namedProfit } from './profit-words';
import { measureDistance } from './proximity';
import type { SentenceReading } from './reading';
import { findChanged } from './weigh-noun';
import { type Change, NAMING } from './weigh-concepts';
import type { Evidence, Weighing } from './weighing';

type Concept = SentenceReading['concepts'][number];

/** Concepts that leave no other reading of a sum that they stand right behind. */
const NAMING_CONCEPTS: ReadonlySet<string> = new Set(['profit', 'operating-profit', 'orders', 'backlog', 'debt']);
/** Within so many words a needed word counts as there, and one that must not be there. */
const NEEDED_WITHIN = 14, UNWANTED_WITHIN = 12;
/** "Net income of #, and # growth in Google Cloud": a part so near behind a change is what grew. */
const PART_REACH = 6;
const MAX_ATTRIBUTES = 4;
const AFTER_SALES: ReadonlySet<string> = new Set(['and', 'or', 'in', 'for', 'looks', 'is', 'was', 'with', 'last', 'this', 'by', 'at', 'from', 'on', 'while', 'but']);
const NO_ATTRIBUTE: ReadonlySet<string> = new Set(['and', 'or', 'for', 'to', 'from', 'by', 'with', 'on', 'at', 'in', 'of', 'as', 'than', 'the', 'that', 'which', 'sales', 'revenue']);

/** "# in profit", "# of new AI server orders": the concept that says what a sum is, with nothing but its own attributes between. */
function findNaming(reading: SentenceReading, at: number): Concept | undefined {
  // "A valuation of $2 trillion on $20 billion revenue".
  const sales = reading.concepts.find((c) => c.id === 'revenue' && c.from === at + 1 && c.to === at + 2 && !c.inner && !reading.tokens[at + 1]?.breaks);
  if (sales && AFTER_SALES.has(reading.tokens[at + 2]?.word ?? 'and')) return sales;
  if (!/^(?:in|of)$/.test(reading.tokens[at + 1]?.word ?? '')) return undefined;
  const naming = reading.concepts.find((c) => !c.inner && c.from >= at + 2 && c.from <= at + 2 + MAX_ATTRIBUTES && NAMING_CONCEPTS.has(c.id));
  const isAttribute = (t: SentenceReading['tokens'][number]) => !t.breaks && t.quantity < 0 && t.mention < 0 && t.period < 0 && !NO_ATTRIBUTE.has(t.word);
  return naming && reading.tokens.slice(at + 2, naming.from + 1).every(isAttribute) ? naming : undefined;
}

/** A bare count ("has reached 57") needs its unit somewhere in the sentence, or the sentence before it to have counted the same. */
const namesUnit = (reading: SentenceReading, rule: MetricRule, spokenOf: MetricRule | null): boolean => spokenOf?.units?.some((u) => rule.units?.includes(u)) === true
  || reading.tokens.some((t) => t.quantity < 0 && rule.units?.some((u) => t.word === u.toLowerCase() || t.word === `${u.toLowerCase()}s` || `${t.word}s` === u.toLowerCase()));

/** What the steps before have found out about the value. */
export interface Found {
  readonly paired: Concept | null;
  /** The profit that a bare word only tells which way went. */
  readonly same: MetricRule | null;
  readonly change: Change;
}

const speaks = (rule: MetricRule, concept: string): boolean => (rule.about?.[concept] ?? 0) >= NAMING;

/** One value against all metrics: what holds for each of them is looked up once. */
export class RuledOut {
  private readonly isYearlyFee: boolean;
  /** The concept right behind the value, where a metric that it names is among them. */
  private readonly named: string | null;
  private readonly profit: string | null;
  private readonly changed: MetricRule | null;
  private readonly isMultiplied: boolean;

  constructor(private readonly w: Weighing, private readonly found: Found) {
    const { reading, at, kind, per, inherited, best } = w;
    // "Google pays SpaceX an annualized #": a fee by the year, and nobody's run rate.
    this.isYearlyFee = per === 'year' && new Set(reading.mentions.map((m) => m.company)).size >= 2 && /^annuali[sz]ed$/.test(reading.tokens[at - 1]?.word ?? '');
    const behind = kind === 'money' ? findNaming(reading, at) : undefined;
    this.named = behind && [...best.keys()].some((rule) => speaks(rule, behind.id)) ? behind.id : null;
    this.profit = kind === 'money' ? namedProfit(reading, at) : null;
    // "Research cost #, a rise of #": what rose has been said, and no bare verb of change says another thing.
    this.changed = inherited?.isChange === true && !changesOther(reading, at, inherited.rule) && !reading.scopes.some((c) => c.owner.kind === 'segment' && c.from > at && c.from <= at + PART_REACH) ? inherited.rule : null;
    // "Sales nearly doubled, by 93 percent": a multiple is a rise.
    this.isMultiplied = reading.quantityAt.some((i, n) => i >= 0 && i !== at && reading.quantities[n]?.kind === 'ratio' && measureDistance(reading, i, i + 1, at, kind) <= NEEDED_WITHIN);
  }

  has(rule: MetricRule, said: Evidence): boolean {
    return this.isNamedOtherwise(rule) || this.lacks(rule) || this.isOtherChange(rule) || this.hasUnwanted(rule, said);
  }

  /** "Pulled in # in profit": the words around the value name another metric than this. */
  private isNamedOtherwise(rule: MetricRule): boolean {
    const { paired, same } = this.found;
    return (this.isYearlyFee && rule.about?.['run-rate'] !== undefined)
      || (same !== null && rule !== same && speaks(rule, BARE_PROFIT))
      || (paired !== null && !speaks(rule, paired.id))
      || (this.profit !== null && speaks(rule, BARE_PROFIT) && !rule.about?.[this.profit])
      || (this.named !== null && !speaks(rule, this.named));
  }

  /** A word that must stand in the sentence, or near the value, does not. */
  private lacks(rule: MetricRule): boolean {
    const { reading, carried, inherited, spokenOf, bound } = this.w;
    // "It ends in May 2029": the deal that the text has just spoken of.
    if (rule.always && spokenOf?.nature !== 'deal' && !rule.always.some((id) => isTopicOf(reading, id) || carried.includes(id))) return true;
    return rule.needs !== undefined && !bound.has(rule) && !(inherited?.isCompared && inherited.rule === rule) && !rule.needs.some((id) => this.isNear(id, NEEDED_WITHIN) || carried.includes(id));
  }

  /** The change is of something else than this metric counts. */
  private isOtherChange(rule: MetricRule): boolean {
    const { rules, reading, at, kind } = this.w, { ofPart, growth } = this.found.change;
    if ((ofPart && rule.growth === undefined && rule.own) || (this.changed !== null && rule !== this.changed && rule.needs?.includes('grow'))) return true;
    return kind === 'percent' && (changesOther(reading, at, rule) || (rule !== growth && rule.needs?.includes('grow') === true && findChanged(rules.lists, reading, at, rule) === 'other'));
  }

  /** A word stands near that this metric must not have: not as a part of a longer phrase ("accounts for"), nor, against words that are bound to the value, in a later clause. */
  private hasUnwanted({ not }: MetricRule, { explicit }: Evidence): boolean {
    const { reading: { concepts, borders }, at } = this.w;
    const isInside = (id: string) => concepts.every((c) => c.id !== id || c.inner);
    const isElsewhere = (id: string) => concepts.every((c) => c.id !== id || (borders[c.from] ?? 0) > (borders[at] ?? 0));
    return not?.some((id) => this.isNear(id, UNWANTED_WITHIN) && !isInside(id) && !(explicit && isElsewhere(id))) === true;
  }

  private isNear(id: string, limit: number): boolean {
    const { reading, at, kind } = this.w, { written } = this.found.change;
    return (id === 'grow' && (this.isMultiplied || kind === 'ratio' || written === '+')) || (id === 'fall' && written !== '' && written !== '+')
      || reading.concepts.some((c) => c.id === id && measureDistance(reading, c.from, c.to, at, kind) <= limit);
  }
}

/** A number without a noun where the sentence names the things that the metric counts. */
const isOpenCount = (w: Weighing, rule: MetricRule, { explicit }: Evidence): boolean => rule.units !== undefined && w.unit === null && !w.countsSame(rule) && !(explicit && ((!rule.family && w.bound.has(rule)) || namesUnit(w.reading, rule, w.spokenOf)));

/** Whether nobody can say what a bare number counts, so that a fact must bear it out; null where no fact could, either. */
export function isLeftOpen(w: Weighing, rule: MetricRule, said: Evidence): boolean | null {
  if (!isOpenCount(w, rule, said)) return false;
  return rule.family || said.score < SPOKEN ? null : true;
}
