// The judge's front door: an article and a compiled ledger in, claims out. Pure: no DOM, browser, clock, random or network.
import type { Article } from '../model/article';
import type { Judgement } from '../model/claim';
import type { LedgerIndex } from '../model/ledger-index';
import { VERDICTS, type Verdict } from '../model/verdict';

export interface JudgeOptions {
  /** The reader's day, YYYY-MM-DD: decides what is the future where the article has no date. */
  readonly today: string;
}

export interface Engine {
  judge(article: Article, index: LedgerIndex, options: JudgeOptions): Judgement;
}

/** Builds the judge. */
export function createEngine(): Engine {
  return {
    judge() {
      const counts = Object.fromEntries(VERDICTS.map((v) => [v, 0])) as Record<Verdict, number>;
      return { claims: [], leftOut: [], terms: [], signal: { counts, filedShare: null, companies: [] } };
    },
  };
}
