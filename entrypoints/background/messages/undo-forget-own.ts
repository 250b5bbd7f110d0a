// The reader undoes that they took a correction or an own claim back: it stands where it stood, and counts again.
import type { Correction, OwnEntries } from '@/lib/model/own-entries';
import { carryCorrection } from '@/lib/settings/fold-correction';
import { updateOwnEntries } from '@/lib/settings/own-entries';
import { updateSettings } from '@/lib/settings/update-settings';
import { takeUpLedger } from './ledger-swapped';

/** One of either kind, with the source of a fact; `at` is its place in its list. */
export type ForgottenOwn = Pick<OwnEntries, 'corrections' | 'facts' | 'sources'> & { readonly at: number };

/** What stands there meanwhile under the same name is the later word, and stays. */
const putBack = <T>(list: readonly T[], back: readonly T[], at: number, idOf: (one: T) => string): T[] => {
  const known = new Set(list.map(idOf));
  return list.toSpliced(at, 0, ...back.filter((one) => !known.has(idOf(one))));
};
const byKey = ({ key }: Correction): string => key;
const byId = ({ id }: { readonly id: string }): string => id;

/** @throws where there is no more room for it among the reader's own. */
export async function undoForgetOwn({ corrections, facts, sources, at }: ForgottenOwn): Promise<null> {
  const own = await updateOwnEntries((now) => ({
    ...now,
    corrections: putBack(now.corrections, corrections, at, byKey),
    facts: putBack(now.facts, facts, at, byId),
    sources: putBack(now.sources, sources, now.sources.length, byId),
  }));
  for (const { key } of corrections) await updateSettings((settings) => carryCorrection(settings, key, own.corrections.find((one) => one.key === key)));
  if (facts.length > 0) await takeUpLedger();
  return null;
}
