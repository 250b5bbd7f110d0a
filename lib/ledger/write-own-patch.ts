// What a reader has added and corrected, as a patch for whoever keeps the ledger: the facts with their pages as additions that are a
// reader's no longer, and the corrections to be read. Pure.
import type { Fact, Ledger, Source } from '../model/ledger';
import type { LedgerPatch } from '../model/ledger-patch';
import type { Correction, OwnEntries } from '../model/own-entries';
import { type PatchCorrection, patchCorrectionSchema } from '../model/patch-correction';
import { addOwnClaims } from './add-own-claims';
import { disownLedger } from './disown';
import { plainLine } from './plain-line';
import { selectOwn } from './select-part';

const MAX_VERSION = 1_000_000;

const asTitle = (text: string | null): string | null => plainLine(text ?? '', 400) || null;
const asLink = (url: string | null): string | null => (url !== null && URL.canParse(url) && url.startsWith('https://') && url.length <= 2_000 ? url : null);

/** In a ledger that is handed out they are nobody's own. */
function asAdditions(part: Ledger, base: Ledger): { readonly facts: readonly Fact[]; readonly sources: readonly Source[] } {
  const kept = new Set(base.sources.map(({ id }) => id));
  const { facts, sources } = disownLedger(part);
  return { facts, sources: sources.filter(({ id }) => !kept.has(id)) };
}

/** None where what was kept of it says too little for a stranger. */
function asNote({ quote, around, kind, was, company, metric, verdict, rightCompany, rightMetric, page, madeOn }: Correction): PatchCorrection[] {
  const note = {
    quote: plainLine(quote), ...(around ? { sentence: plainLine(`${around.before}${quote}${around.after}`) } : {}), kind, was: { verdict: was, company, metric }, says: { verdict, company: rightCompany, metric: rightMetric },
    page: { title: asTitle(page.title), url: asLink(page.url) }, date: madeOn,
  };
  const { data } = patchCorrectionSchema.safeParse(note);
  return data ? [data] : [];
}

export function makeOwnPatch(base: Ledger, own: OwnEntries): LedgerPatch {
  const part = selectOwn(addOwnClaims(base, own));
  const { facts, sources } = asAdditions(part, base);
  const none = { companies: [], sources: [], facts: [], narratives: [], topics: [], personas: [] };
  return {
    patch: 1, ledger: base.id, base: base.version, version: Math.min(base.version + 1, MAX_VERSION), asOf: base.asOf,
    title: 'Facts and corrections of a reader', add: { ...none, sources: [...sources], facts: [...facts] }, change: none, remove: none,
    corrections: own.corrections.flatMap(asNote),
  };
}

/** As the text of a file, without what is empty. */
export function writeOwnPatch(base: Ledger, own: OwnEntries): string {
  const { add, change: _change, remove: _remove, ...head } = makeOwnPatch(base, own);
  return `${JSON.stringify({ ...head, add: { facts: add.facts, sources: add.sources } }, null, 1)}\n`;
}
