// What a sentence is read in: the rules, the ledger, and what the text before was speaking of.
import type { LedgerIndex } from '../../model/ledger-index';
import type { PeriodMention } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import type { HouseOf } from '../mentions/find-topic';
import type { Focus } from '../mentions/resolve-subjects';
import type { CompiledRules } from './compile-rules';
import type { Announcement } from './read-announcement';
import type { SentenceReading } from './reading';

export interface Context {
  readonly rules: CompiledRules;
  readonly index: LedgerIndex;
  readonly articleDay: string;
  readonly houseOf: HouseOf;
  readonly focus: Focus;
  /** Concepts of the sentence before, for a value whose own sentence names no metric. */
  readonly carriedConcepts: readonly string[];
  readonly carriedPeriods: readonly PeriodMention[];
  /** What the paragraph spoke of last that is counted: "how many turbines there are" leaves the noun out of "In May they counted 33". */
  readonly countedBefore: MetricRule | null;
  /** The size of the last sum that the text told, 1e9 for billions: "look for ninety-one" leaves it out. Null where none is near. */
  readonly carriedScale: number | null;
  /** The sentence before in the paragraph, whose last value says the size of one that leaves its unit out. */
  readonly before: SentenceReading | null;
  /** Concepts of the sentence before, where that was a figure's name and no more. */
  readonly head: readonly string[];
  /** The company that the article as a whole is about, where it is about one. */
  readonly leading: string | null;
  /** True where the article is about `leading` and no other company comes near. */
  readonly isDominant: boolean;
  /** The first tracked company of the article. */
  readonly firstCompany: string | null;
  /** Whether the text has named a company before this sentence. */
  isNamedBefore(company: string): boolean;
  /** The company that the paragraph opened with. */
  readonly blockLead: string | null;
  /** For each company the period of the last filed figure that agreed in this block: what follows is of the same period. */
  readonly agreedPeriods: Map<string, { from: string; to: string }>;
  /**
   * The metric that the block spoke of last, and of what kind its value was: "It was 67.5% a quarter earlier" goes on with it. And
   * whose forecasts it spoke of last: "revenue is expected to be #" is theirs. And whether that value was the company's outlook: "in
   * June it had said #" is what it was before. And which parts of companies it has named.
   */
  readonly spoken: { rule: MetricRule | null; kind: string; isOutlook: boolean; forecaster: 'outside' | 'company' | null; readonly parts: Set<string> };
  /** True where the paragraph has spoken of a part ("the chatbot business"), and of no company by name since: "it" may be the part. */
  readonly isPartBefore: boolean;
  /** True where the sentence draws a sum from what the one before only assumed: "That is #". */
  readonly isAssumed: boolean;
  /** True where the article is about none of our companies: what it names in passing needs a fact to be marked. */
  readonly isElsewhere: boolean;
  /** True where, on top of it, the article is about somebody whom it names first, or leaves unnamed: "the airline", "its margin". */
  readonly isStrangers: boolean;
  /** True where the company that the article is about speaks itself, in a letter or a call: what "we expect" is its own outlook. */
  readonly isOwnVoice: boolean;
  /** What the line above a list says of its items. */
  readonly announced: Announcement | null;
  /** Companies of the text so far, the one spoken of last first. */
  readonly recent: readonly string[];
  /** Companies named anywhere in the block: the sides of a deal. */
  readonly blockCompanies: readonly string[];
}

/** What all sentences of an article have in common. */
export type OfArticle = Pick<Context, 'rules' | 'index' | 'articleDay' | 'houseOf' | 'isDominant' | 'isElsewhere' | 'isStrangers' | 'isOwnVoice'>;

/** The context of one sentence. Written out field by field: a spread that goes on grows its object anew, and each sentence has one. */
export const contextOf = (all: OfArticle, one: Omit<Context, keyof OfArticle>): Context => ({
  rules: all.rules, index: all.index, articleDay: all.articleDay, houseOf: all.houseOf, isDominant: all.isDominant, isElsewhere: all.isElsewhere, isStrangers: all.isStrangers, isOwnVoice: all.isOwnVoice,
  focus: one.focus, carriedConcepts: one.carriedConcepts, carriedPeriods: one.carriedPeriods, countedBefore: one.countedBefore, carriedScale: one.carriedScale, before: one.before, head: one.head, leading: one.leading, firstCompany: one.firstCompany,
  isNamedBefore: one.isNamedBefore, blockLead: one.blockLead, agreedPeriods: one.agreedPeriods, spoken: one.spoken, isPartBefore: one.isPartBefore, isAssumed: one.isAssumed, announced: one.announced, recent: one.recent, blockCompanies: one.blockCompanies,
});
