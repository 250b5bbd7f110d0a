// What a reader has added and corrected, as a patch for whoever keeps the ledger: the facts with their pages as additions that are a
// reader's no longer, and the corrections to be read. Pure.
import type { Fact, Ledger, Source } from '../model/ledger';
import type { LedgerPatch } from '../model/ledger-patch';
import type { Correction, OwnEntries } from '../model/own-entries';
import { type PatchCorrection, patchCorrectionSchema } from '../model/patch-correction';
import { addOwnClaims } from './add-own-claims';
import { selectOwn } from './select-part';

const MAX_ID_LENGTH = 160;
const MAX_VERSION = 1_000_000;

const plain = (text: string): string => text.replace(/[\p{Cc}\p{Surrogate}]+/gu, ' ').trim();
const asTitle = (text: string | null): string | null => plain(text ?? '').slice(0, 400) || null;
const asLink = (url: string | null): string | null => (url !== null && URL.canParse(url) && url.startsWith('https://') && url.length <= 2_000 ? url : null);

/** Facts of a reader's own survive every import: in a ledger that is handed out they must not be anybody's own. */
const rename = (id: string): string => `reader.${id.replace(/^own\./, '')}`.slice(0, MAX_ID_LENGTH);

function asAdditions(part: Ledger, base: Ledger): { readonly facts: Fact[]; readonly sources: Source[] } {
  const kept = new Set(base.sources.filter(({ kind }) => kind !== 'own').map(({ id }) => id));
  const idOf = (source: string): string => (kept.has(source) ? source : rename(source));
  const facts = part.facts.map((fact) => ({ ...fact, id: rename(fact.id), source: idOf(fact.source), via: fact.via === null ? null : idOf(fact.via), supersedes: fact.supersedes.map(rename), outcome: fact.outcome === null ? null : rename(fact.outcome) }));
  const sources = part.sources.filter(({ id }) => !kept.has(id)).map((source) => ({ ...source, id: rename(source.id), kind: source.kind === 'own' ? ('news' as const) : source.kind }));
  return { facts, sources };
}

/** None where what was kept of it says too little for a stranger. */
function asNote({ quote, kind, was, company, metric, verdict, rightCompany, rightMetric, page, madeOn }: Correction): PatchCorrection[] {
  const note = {
    quote: plain(quote), kind, was: { verdict: was, company, metric }, says: { verdict, company: rightCompany, metric: rightMetric },
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
    patch: 1, ledger: base.id, base: base.version, version: Math.min(base.version + 1, MAX_VERSION), asOf: [base.asOf, ...facts.map(({ asOf }) => asOf)].sort().at(-1) ?? base.asOf,
    title: 'Facts and corrections of a reader', add: { ...none, sources, facts }, change: none, remove: none,
    corrections: own.corrections.flatMap(asNote),
  };
}

/** As the text of a file, without what is empty. */
export function writeOwnPatch(base: Ledger, own: OwnEntries): string {
  const { add, change: _change, remove: _remove, ...head } = makeOwnPatch(base, own);
  return `${JSON.stringify({ ...head, add: { facts: add.facts, sources: add.sources } }, null, 1)}\n`;
}
