// The judge's front door: an article and a compiled ledger in, claims out. Pure: no DOM, browser, clock, random or network.
import type { Article } from '../model/article';
import type { Judgement } from '../model/claim';
import type { LedgerIndex } from '../model/ledger-index';
import type { Rules } from '../model/rule';
import { compileRules } from './claims/compile-rules';
import { judgeArticle } from './judge-article';
import { VERDICTS, type Verdict } from '../model/verdict';

export interface JudgeOptions {
  /** The reader's day, YYYY-MM-DD: decides what is the future where the article has no date. */
  readonly today: string;
}

export interface Engine {
  judge(article: Article, index: LedgerIndex, options: JudgeOptions): Judgement;
}

/** Builds the judge from rules/. @throws Error naming the pattern that does not compile. */
export function createEngine(rules: Rules): Engine {
  const compiled = compileRules(rules);
  return {
    judge(article, index, options) {
      const claims = judgeArticle(compiled, index, article, options.today);
      const counts = Object.fromEntries(VERDICTS.map((v) => [v, 0])) as Record<Verdict, number>;
      for (const c of claims) counts[c.verdict]++;
      return { claims, leftOut: [], terms: [], signal: { counts, filedShare: null, companies: [...new Set(claims.map((c) => c.company))] } };
    },
  };
}
