// The conversation: every message between the parts of the extension, a sentence each. Bodies and answers are parsed by
// whoever receives them in the background and in our own pages; the page's script imports nothing but the types.
import { z } from 'zod';
import { articleSchema } from '@/lib/model/article';
import { claimSchema, judgementSchema } from '@/lib/model/claim';
import { correctionChoicesSchema } from '@/lib/model/correction-choices';
import { cardFactSchema, evidenceCardSchema } from '@/lib/model/evidence-card';
import { fitChoicesSchema } from '@/lib/model/fit-choices';
import { companyDetailSchema, fitSummarySchema } from '@/lib/model/fit-view';
import { ledgerStateSchema } from '@/lib/model/kept-ledger';
import { factSchema, idSchema } from '@/lib/model/ledger';
import { nameListSchema } from '@/lib/model/name-list';
import { correctedBeforeSchema, correctionKindSchema, MAX_CORRECTIONS, ownEditedSchema, ownEntriesSchema } from '@/lib/model/own-entries';
import { pageStateSchema } from '@/lib/model/page-state';
import { verdictSchema } from '@/lib/model/verdict';

// Our own pages run no code that is made of text; unless told, zod tries whether they do.
z.config({ jitless: true });

const nothing = z.object({});
const done = z.null();
const tabId = z.number().int().min(0);

/** A fact that an article leaves out, in words. */
export const toldFactSchema = z.object({ id: idSchema, company: z.string(), fact: cardFactSchema });
export type ToldFact = z.infer<typeof toldFactSchema>;

/** Asked of the background. */
export const BACKGROUND_MESSAGES = {
  /** A page asks what stands behind its article's claims. */
  judge: { body: z.object({ article: articleSchema }), answer: judgementSchema },
  /** A page asks for the evidence card of one claim of its article; null where the ledger that judged it has been replaced. */
  card: { body: z.object({ claim: claimSchema, articleDate: z.iso.date().nullable() }), answer: evidenceCardSchema.nullable() },
  /** A page asks that the card script be put beside its own; the answer is whether it stands there now. */
  'load-card': { body: nothing, answer: z.boolean() },
  /** A page asks for the tracked names because none are stored yet. */
  names: { body: nothing, answer: nameListSchema },
  /** A page tells how many claims it shows, or that it is paused, for the toolbar badge. */
  badge: { body: z.object({ count: z.number().int().min(0), isPaused: z.boolean() }), answer: done },
  /** The reader switched a verdict off in a card, or on again. */
  'draw-verdict': { body: z.object({ verdict: verdictSchema, isDrawn: z.boolean() }), answer: done },
  /** The reader called a mark wrong: on every page it is judged as they say (`right` is the id of a company, a metric or a verdict), or goes. Answers what was said of it before, for an undo; null where nothing here has that id. */
  'correct-claim': { body: z.object({ claim: claimSchema, kind: correctionKindSchema, right: z.string().max(160).nullable() }), answer: correctedBeforeSchema.nullable() },
  /** The reader undoes a correction in the card: what was said before counts again. */
  'undo-correct-claim': { body: correctedBeforeSchema, answer: done },
  /** The reader is about to say that a mark is wrong: the card asks what the claim may be instead. */
  'correction-choices': { body: z.object({ claim: claimSchema, article: articleSchema.nullable() }), answer: correctionChoicesSchema },
  /** The reader takes a claim into their ledger, with its page as the source; false where it has no value that could be kept. */
  'add-claim': { body: z.object({ claim: claimSchema, articleDate: z.iso.date().nullable() }), answer: z.boolean() },
  /** The reader changed a fact of their own, in their words (`value` is null where it stays); `isSure` once they were asked about a value that is far off. */
  'edit-own': { body: z.object({ id: z.string().max(200), value: z.string().max(200).nullable(), period: z.string().max(60), note: z.string().max(2_000), isSure: z.boolean() }), answer: ownEditedSchema },
  /** The reader undoes a change of an own fact. */
  'undo-edit-own': { body: z.object({ fact: factSchema }), answer: done },
  /** The reader took back a correction (by its key) or an own claim (by its fact). */
  'forget-own': { body: z.object({ what: z.enum(['correction', 'claim']), id: z.string().max(200) }), answer: done },
  /** The reader undoes that: what was taken back stands at its place `at` again. */
  'undo-forget-own': { body: ownEntriesSchema.pick({ corrections: true, facts: true, sources: true }).extend({ at: z.number().int().min(0).max(MAX_CORRECTIONS) }), answer: done },
  /** The reader asked in a card for the report on the page. */
  'open-report': { body: nothing, answer: done },
  /** The popup asks that the page in this tab be read now, listed site or not; false where no extension may read. */
  'read-tab': { body: z.object({ tabId }), answer: z.boolean() },
  /** The popup asks for the ranking because none is written yet, or it is of another ledger. */
  'fit-summary': { body: nothing, answer: fitSummarySchema },
  /** The reader changed a weight, a tick, a deal-breaker or an own fact in the popup, which may be gone before the answer. */
  'keep-fit-choices': { body: z.object({ choices: fitChoicesSchema }), answer: done },
  /** The report asks what the facts are that an article leaves out. */
  'describe-facts': { body: z.object({ ids: z.array(idSchema).max(400) }), answer: z.array(toldFactSchema) },
  /** The popup asks for a company's dimensions, signals, facts and checklist; null where the ledger has no such company. */
  'company-detail': { body: z.object({ company: idSchema }), answer: companyDetailSchema.nullable() },
  /** The options ask which ledger is in use, and whether a kept one could not be read. */
  'ledger-state': { body: nothing, answer: ledgerStateSchema },
  /** The options have made another ledger the current one in the archive: the background takes it up, and open tabs re-read. */
  'ledger-swapped': { body: nothing, answer: ledgerStateSchema },
} as const;

/** Asked of the page's script in one tab. */
export const PAGE_MESSAGES = {
  /** The popup or the report asks what the page has become. */
  'page-state': { body: nothing, answer: pageStateSchema },
  /** The options ask for the article as it was read, to judge it by a ledger that is not in use yet; null where none was. */
  article: { body: nothing, answer: articleSchema.nullable() },
  /** The reader pressed the key for the next or the previous claim. */
  step: { body: z.object({ by: z.union([z.literal(1), z.literal(-1)]) }), answer: done },
  /** The reader pressed the key that takes the marks away and brings them back, in this tab. */
  'toggle-marks': { body: nothing, answer: done },
  /** The reader asked for this page to be read, whatever its site. */
  'read-page': { body: nothing, answer: done },
  /** The reader asked for the selected words to be checked. */
  'read-selection': { body: nothing, answer: done },
  /** The report asks to show claim `index` of `judgement.claims` in the page. */
  'show-claim': { body: z.object({ index: z.number().int().min(0) }), answer: done },
} as const;

export type BackgroundMessages = typeof BACKGROUND_MESSAGES;
export type PageMessages = typeof PAGE_MESSAGES;
export type BackgroundMessageName = keyof BackgroundMessages;
export type PageMessageName = keyof PageMessages;
/** What a sender hands over and what it gets back, for message `N` of table `T`. */
export type Body<T, N extends keyof T> = T[N] extends { body: infer B extends z.ZodType } ? z.infer<B> : never;
export type Answer<T, N extends keyof T> = T[N] extends { answer: infer A extends z.ZodType } ? z.infer<A> : never;
