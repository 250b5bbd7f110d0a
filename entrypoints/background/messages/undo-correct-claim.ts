// The reader undoes in the card what they said of a mark: what they had said before counts again, or nothing.
import type { CorrectedBefore } from '@/lib/model/own-entries';
import { carryCorrection } from '@/lib/settings/fold-correction';
import { updateOwnEntries } from '@/lib/settings/own-entries';
import { updateSettings } from '@/lib/settings/update-settings';

export async function undoCorrectClaim({ key, before }: CorrectedBefore): Promise<null> {
  await updateOwnEntries((own) => ({ ...own, corrections: [...own.corrections.filter((one) => one.key !== key), ...(before ? [before] : [])] }));
  await updateSettings((settings) => carryCorrection(settings, key, before ?? undefined));
  return null;
}
