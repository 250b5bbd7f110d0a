// What the card shows for one claim, ready to print: every value, period and day is already words. Crosses from the
// background to the page as a message, so it is bounded and parsed. Knows no DOM, no ledger format and no rule.
import { z } from 'zod';
import { attributionSchema } from './claim';
import type { CorrectionChoices } from './correction-choices';
import type { CorrectionKind } from './own-entries';
import { evidenceSchema, stageSchema, verdictSchema, type Verdict } from './verdict';

const words = z.string().max(700);
const httpsUrl = z.string().max(2_000).regex(/^https:\/\//);

/** A value as a reader writes it, in three parts so that the number can stand large: "about" · "220,000" · "GPUs". */
export const figureSchema = z.object({
  lead: words.nullable(),
  number: words,
  unit: words.nullable(),
  /** True where the value is a sentence and not a number: it is printed as text. */
  isProse: z.boolean(),
});
export type Figure = z.infer<typeof figureSchema>;

/** Where a figure stands. `via` is the page through which it was read, where that is not the source itself. */
export const cardSourceSchema = z.object({
  title: words,
  form: words.nullable(),
  publisher: words,
  date: words.nullable(),
  /** The day from which its age is counted, YYYY-MM-DD: its date, else the day on which it states the figure. */
  day: z.iso.date(),
  accession: words.nullable(),
  /** Whether it is a paper that has an accession number, known here or not: a filing with the SEC, no permit and no article. */
  isNumbered: z.boolean(),
  url: httpsUrl.nullable(),
  via: z.object({ publisher: words, url: httpsUrl.nullable() }).nullable(),
});
export type CardSource = z.infer<typeof cardSourceSchema>;

/** One ledger fact on a line: what is newer, what rebuts a narrative, what the sum was made of. */
export const cardFactSchema = z.object({ label: words, figure: figureSchema, when: words.nullable(), source: cardSourceSchema.nullable() });
export type CardFact = z.infer<typeof cardFactSchema>;

export const evidenceCardSchema = z.object({
  verdict: verdictSchema,
  company: words,
  quote: z.string().max(2_000),
  /** One plain sentence: why. */
  reason: words,
  /** The article's side. `figure` is null where the claim has no value (hype). */
  claim: z.object({ figure: figureSchema.nullable(), period: words.nullable() }),
  /** The ledger's side under its own heading ("The filing says"), in the claim's unit; null where the ledger has nothing. */
  ledger: z
    .object({
      heading: words,
      figure: figureSchema,
      period: words.nullable(),
      /** Set where this figure stands in another source than the card's: what has come of a plan so far. */
      source: cardSourceSchema.nullable(),
    })
    .nullable(),
  /** The fact's label in plain words: "Monthly fee, Anthropic to SpaceX". */
  label: words.nullable(),
  source: cardSourceSchema.nullable(),
  evidence: evidenceSchema.nullable(),
  stage: stageSchema,
  dated: z.boolean(),
  attribution: attributionSchema,
  speaker: words.nullable(),
  /** The newest word on the same thing, where the claim is right for its own time. */
  newer: cardFactSchema.nullable(),
  /** What a superseded claim repeats: then the ledger's side is the newer fact. */
  earlier: cardFactSchema.nullable(),
  /** Set where good sources differ on the fact: the others, as far as the ledger has them, and its note. */
  dispute: z.object({ facts: z.array(cardFactSchema).max(3), note: words.nullable() }).nullable(),
  derivation: z.object({ formula: words, facts: z.array(cardFactSchema).max(6) }).nullable(),
  /** The answer to a watched narrative, with the facts behind it. */
  narrative: z.object({ title: words, answer: words, facts: z.array(cardFactSchema).max(3) }).nullable(),
  /** True where it rests on a fact of the reader's own, which can be taken out again here. */
  isOwn: z.boolean(),
  /** Why the value may be a slip: asked before it is taken into the reader's ledger; null where nothing speaks against it. */
  doubt: words.nullable(),
  /** What "copy citation" puts on the clipboard. */
  citation: z.string().max(3_000),
});
export type EvidenceCardData = z.infer<typeof evidenceCardSchema>;

/** A wish of the reader, made in the card. The page carries it out; the card itself changes nothing but its own view. */
export type CardAction =
  | { readonly kind: 'close' | 'next' | 'previous' | 'open-report' | 'add-claim' | 'remove-own' | 'undo' }
  /** The mark is wrong; `right` is what the reader says it is (a company, a metric or a verdict, by its id), null takes the mark away. */
  | { readonly kind: 'correct'; readonly what: CorrectionKind; readonly right: string | null }
  | { readonly kind: 'hide-verdict'; readonly verdict: Verdict };

/** What a wish has taken out of the page, said in the card's place. */
export interface CardNotice {
  readonly words: string;
  /** Where else it comes back. */
  readonly hint: string | null;
  readonly canUndo: boolean;
}

/** A rectangle in CSS pixels of the layout viewport, as getClientRects gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardRequest {
  readonly card: EvidenceCardData;
  /** Shown instead of the evidence once its mark was taken away; null before. */
  readonly notice: CardNotice | null;
  /** "Claim 3 of 12": `index` counts from 1. */
  readonly position: { readonly index: number; readonly count: number };
  /** By the page's own background, not the browser's theme. */
  readonly scheme: 'light' | 'dark';
  /** True where the keyboard opened it: the card takes the focus, and gives it back when it closes. */
  readonly takesFocus: boolean;
  /** Where the words are now, a box a line; asked again on scroll and resize. Empty when they are gone. */
  boxes(): readonly Box[];
  /** What a wrong mark may be instead, asked when the reader says that it is wrong; null where nobody can tell. */
  choices(): Promise<CorrectionChoices | null>;
  /** Told once a wish; Escape inside the card arrives as `close`. */
  act(action: CardAction): void;
  /** Told when the pointer or the focus enters or leaves the card, so that it stays while it is in use. */
  onHold(isHeld: boolean): void;
}

/** The card script's door. It stands at `globalThis.__ledgerlineCard` of the content script's own world. */
export interface CardDoor {
  /** Shows the card, or changes it in place when one is open. */
  show(request: CardRequest): void;
  /** Removes the card and every trace of it. Harmless when none is open. */
  close(): void;
  isOpen(): boolean;
}
