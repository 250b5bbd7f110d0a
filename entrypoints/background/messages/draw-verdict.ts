// The reader switched a verdict off in a card, or on again: it becomes a setting, and every open page sees the change.
import type { Verdict } from '@/lib/model/verdict';
import { updateSettings } from '@/lib/settings/update-settings';

export async function drawVerdict({ verdict, isDrawn }: { verdict: Verdict; isDrawn: boolean }): Promise<null> {
  await updateSettings((settings) => ({ ...settings, drawn: { ...settings.drawn, [verdict]: isDrawn } }));
  return null;
}
