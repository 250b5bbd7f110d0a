// The labelled sets that the engine is measured on: ours always, the shared ones where ../shared stands.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Doc, Label } from './score';

export interface LabelledSet { readonly name: string; readonly heldOut: boolean; readonly docs: readonly Doc[]; readonly labels: readonly Label[] }
export interface Pair { id: string; company: string; text: string; claim: { anchor: string; verdict: string; metric?: string }; variant: { text: string; anchor: string | null; verdict: string | null; change: string } }

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
export const SHARED_EVAL = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));
export const hasShared = existsSync(SHARED_EVAL);

export function readRows<T>(file: string): T[] {
  return readFileSync(file, 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l) as T);
}

function readSet(name: string, docs: string, labels: string, heldOut = false): LabelledSet | null {
  return existsSync(docs) ? { name, heldOut, docs: readRows<Doc>(docs), labels: readRows<Label>(labels) } : null;
}

/** `shared`: real and written documents; `own` and `fresh`: articles of ours in other styles, held out at first and tuned on since; `late`, `last`, `next`, `kept`, `twins` and `unseen`: likewise; `bank`: passages of one to three sentences, one half read; `sealed`, `veiled`, `shut`, `closed` and `locked`: held out at first; `gated`, `barred` and `walled`: held out: no rule may be written for their sentences. Without ../shared our written ones stand in. */
export function loadSets(): LabelledSet[] {
  const shared = hasShared ? readSet('shared', `${SHARED_EVAL}docs.jsonl`, `${SHARED_EVAL}gold.jsonl`) : readSet('written', here('s-docs.jsonl'), here('s-gold.jsonl'));
  const own = readSet('own', here('own-docs.jsonl'), here('own-gold.jsonl'));
  const fresh = readSet('fresh', here('fresh-docs.jsonl'), here('fresh-gold.jsonl'));
  const late = readSet('late', here('late-docs.jsonl'), here('late-gold.jsonl'));
  const last = readSet('last', here('last-docs.jsonl'), here('last-gold.jsonl'));
  const next = readSet('next', here('next-docs.jsonl'), here('next-gold.jsonl'));
  const kept = readSet('kept', here('kept-docs.jsonl'), here('kept-gold.jsonl'));
  const twins = readSet('twins', here('twins-docs.jsonl'), here('twins-gold.jsonl'));
  const unseen = readSet('unseen', here('unseen-docs.jsonl'), here('unseen-gold.jsonl'));
  const bank = readSet('bank', here('bank-docs.jsonl'), here('bank-gold.jsonl'));
  const veiled = readSet('veiled', here('veiled-docs.jsonl'), here('veiled-gold.jsonl'));
  const sealed = readSet('sealed', here('sealed-docs.jsonl'), here('sealed-gold.jsonl'));
  const shut = readSet('shut', here('shut-docs.jsonl'), here('shut-gold.jsonl'));
  const closed = readSet('closed', here('closed-docs.jsonl'), here('closed-gold.jsonl'));
  const locked = readSet('locked', here('locked-docs.jsonl'), here('locked-gold.jsonl'));
  const gated = readSet('gated', here('gated-docs.jsonl'), here('gated-gold.jsonl'), true);
  const barred = readSet('barred', here('barred-docs.jsonl'), here('barred-gold.jsonl'), true);
  const walled = readSet('walled', here('walled-docs.jsonl'), here('walled-gold.jsonl'), true);
  return [shared, own, fresh, late, last, next, kept, twins, unseen, bank, veiled, sealed, shut, closed, locked, gated, barred, walled].filter((s): s is LabelledSet => s !== null);
}

export const loadPairs = (): Pair[] => readRows<Pair>(here('pairs.jsonl'));
