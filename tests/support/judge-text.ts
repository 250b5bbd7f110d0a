// A text judged as an article of its own, by the judge with its second reader and the bundled ledger or another.
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { createEngine } from '@/lib/engine/engine';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { Claim } from '@/lib/model/claim';
import type { LedgerIndex } from '@/lib/model/ledger-index';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules, readsAsFact), bundled = indexLedger(bundledLedger);

/** The claims of `text`, whose blocks a blank line parts, in an article of the day `date`. */
export const judgeText = (text: string, date = '2026-07-01', title: string | null = null, index: LedgerIndex = bundled): readonly Claim[] =>
  engine.judge({ url: null, title, date, language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-11-22' }).claims;

/** "verdict company/metric" of each claim of such a text, by the words that bear its value. */
export const tellClaims = (text: string, date?: string): Readonly<Record<string, string>> => Object.fromEntries(judgeText(text, date).map((c) => [c.anchor.quote, `${c.verdict} ${c.company}/${c.metric}`]));
