// The words that stand for the enums of this vocabulary wherever a reader meets them. Types only from the schemas, so that
// a small script can print a verdict without loading a validator.
import type { Attribution } from './claim';
import type { Evidence, Stage, Verdict } from './verdict';

/** verdicts.md, "shown as". */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  filed: 'Filed',
  reported: 'Not filed',
  ambition: 'Ambition, not commitment',
  stale: 'Superseded',
  conflict: 'Contradicts a filing',
  unsourced: 'No source in the ledger',
  opinion: 'Prediction or opinion',
  hype: 'Hype',
};

/** Where in the sentence it comes from, as a chip; null where the stage needs no word. */
export const STAGE_WORDS: Readonly<Record<Stage, string | null>> = {
  actual: null,
  contracted: 'under contract',
  guided: 'company guidance',
  target: 'plan or target',
};

/** Who stands behind a fact, as a chip; null where the card says so already. */
export const EVIDENCE_WORDS: Readonly<Record<Evidence, string | null>> = {
  filed: null,
  stated: 'said by the company',
  reported: 'press report',
  estimated: 'outside estimate',
};

/** Who says it, by the sentence itself. */
export const ATTRIBUTION_WORDS: Readonly<Record<Attribution, string>> = {
  filing: 'cites a filing',
  company: 'cites the company',
  outlet: 'cites an outlet',
  analyst: 'cites an analyst',
  unnamed: 'cites unnamed people',
  author: "writer's own view",
  none: 'no source named',
};

/** What a mark of this kind says, in one sentence. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  filed: 'A filing says the same.',
  reported: 'The company or the press says so; no filing does.',
  ambition: 'A plan or a target: nobody is bound to it.',
  stale: 'It was so once; something newer has replaced it.',
  conflict: 'A filing says something else about the very same thing.',
  unsourced: 'A figure that the ledger knows nothing of.',
  opinion: 'Somebody’s forecast or view, which no record can settle.',
  hype: 'Talk without a figure, or a story that the facts do not bear out.',
};
