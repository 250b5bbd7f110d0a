// The judge's front door: an article and a compiled ledger in, claims out. Pure: no DOM, browser, clock, random or network.
import type { Article } from '../model/article';
import type { Judgement } from '../model/claim';
import type { LedgerIndex } from '../model/ledger-index';
import type { Rules } from '../model/rule';
import { type CompiledRules, compileRules } from './claims/compile-rules';
import type { ReadsAsFact } from './claims/read-verbs';
import { type Explanation, explainSentence } from './explain';
import { judgeAgain, type ReadAs } from './judge-again';
import { judgeArticle, namesOf } from './judge-article';
import { findNames } from './mentions/compile-names';
import { findLeftOut } from './report/find-left-out';
import { findTerms } from './report/find-terms';
import { sumSignal } from './report/sum-signal';
import { narrow, narrowNames, widen } from './text/narrow';
import { quoteFrom, withPlainSigns } from './text/plain-signs';

export interface JudgeOptions {
  /** The reader's day, YYYY-MM-DD: decides what is the future where the article has no date. */
  readonly today: string;
  /** What the reader says of claims, where they have said anything. */
  readonly readAs?: ReadAs;
}

export interface Engine {
  judge(article: Article, index: LedgerIndex, options: JudgeOptions): Judgement;
  /** Why the sentence at `at` (offset in block `block`) was marked or was not. */
  explain(article: Article, index: LedgerIndex, options: JudgeOptions, block: number, at: number): Explanation[];
}

const compiledRules = new WeakMap<Rules, CompiledRules>();

/** The judge with its second reader and the one without read by the same patterns. */
function compileOnce(rules: Rules): CompiledRules {
  const compiled = compiledRules.get(rules) ?? compileRules(rules);
  compiledRules.set(rules, compiled);
  return compiled;
}

/** The article in narrow letters, every place where it was; the same one where it has no others. */
function narrowArticle(article: Article): Article {
  const blocks = article.blocks.map((block) => {
    const text = narrow(block.text);
    return text === block.text ? block : { ...block, text };
  });
  const title = article.title && narrow(article.title);
  return title === article.title && blocks.every((block, i) => block === article.blocks[i]) ? article : { ...article, title, blocks };
}

/**
 * Builds the judge from rules/. `readsAsFact` is the second reader that an accusation must pass; without it the first one decides.
 * @throws Error naming the pattern that does not compile.
 */
export function createEngine(rules: Rules, readsAsFact: ReadsAsFact | null = null): Engine {
  const compiled = compileOnce(rules);
  const readsWide: ReadsAsFact | null = readsAsFact && ((sentence, start) => readsAsFact(widen(sentence), start));
  return {
    judge(written, ledger, { today, readAs }) {
      const article = narrowArticle(withPlainSigns(written)), index = narrowNames(ledger);
      const first = judgeArticle(compiled, index, article, today, readsWide);
      const claims = readAs ? judgeAgain(first, (claim) => readAs(widen(claim)), index, (again) => judgeArticle(compiled, index, article, today, readsWide, undefined, again)) : first;
      const named = article.blocks.some((b) => findNames(namesOf(index), b.text, b.text).length > 0);
      const told = widen({ claims, leftOut: findLeftOut(article, claims, index), terms: named ? findTerms(article, rules.terms) : [] });
      return { ...told, claims: article === written ? told.claims : quoteFrom(written, told.claims), signal: sumSignal(claims) };
    },
    explain: (article, index, { today }, block, at) => widen(explainSentence(compiled, narrowNames(index), narrowArticle(withPlainSigns(article)), today, block, at, readsWide)),
  };
}
