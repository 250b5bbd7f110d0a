// Writes what the reader chose for the ranking: whole in this browser; weights and deal-breakers also in the browser's own sync,
// where it is on. Facts that the reader added and ticks stay here. Of two machines the later change wins.
import { browser } from 'wxt/browser';
import { DEFAULT_FIT_CHOICES } from '@/lib/model/default-fit-choices';
import { fitChoicesSchema, type FitChoices } from '@/lib/model/fit-choices';
import { FIT_CHOICES_KEY } from './read-fit-choices';

type Synced = Pick<FitChoices, 'version' | 'weights' | 'locked' | 'dealBreakers' | 'changedAt'>;

/** Brings an item of any age or damage up to the present: field by field, what is valid is kept. */
export function migrateFitChoices(item: unknown): FitChoices {
  if (typeof item !== 'object' || item === null) return DEFAULT_FIT_CHOICES;
  const kept = Object.entries(fitChoicesSchema.shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(Reflect.get(item, field));
    return parsed.success && field !== 'version' ? [[field, parsed.data]] : [];
  });
  return { ...DEFAULT_FIT_CHOICES, ...Object.fromEntries(kept) };
}

async function readLocal(): Promise<FitChoices> {
  const stored: Record<string, unknown> = await browser.storage.local.get(FIT_CHOICES_KEY);
  return migrateFitChoices(stored[FIT_CHOICES_KEY]);
}

/** @throws where the choices are not valid, or this browser's storage refuses them. */
export async function writeFitChoices(choices: FitChoices): Promise<void> {
  const valid = fitChoicesSchema.parse(choices);
  await browser.storage.local.set({ [FIT_CHOICES_KEY]: valid });
  const { version, weights, locked, dealBreakers, changedAt } = valid;
  const synced: Synced = { version, weights, locked, dealBreakers, changedAt };
  // Sync may be off, full or forbidden by policy: the choice is kept here all the same.
  await browser.storage.sync.set({ [FIT_CHOICES_KEY]: synced }).catch(() => undefined);
}

/** Takes over what another machine wrote later. */
export async function pullFitChoices(): Promise<void> {
  const ours = await readLocal();
  const stored: Record<string, unknown> = await browser.storage.sync.get(FIT_CHOICES_KEY).catch(() => ({}));
  const theirs = migrateFitChoices(stored[FIT_CHOICES_KEY]);
  // Nothing newer: nothing is written, so that a change made meanwhile is not overwritten.
  if (theirs.changedAt <= ours.changedAt) return;
  const { weights, locked, dealBreakers, changedAt } = theirs;
  await browser.storage.local.set({ [FIT_CHOICES_KEY]: { ...ours, weights, locked, dealBreakers, changedAt } });
}
