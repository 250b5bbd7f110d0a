// The reader switched a verdict off in a card: it becomes a setting, and every open page sees the change.
import type { Verdict } from '@/lib/model/verdict';
import { updateSettings } from '@/lib/settings/update-settings';

export async function hideVerdict({ verdict }: { verdict: Verdict }): Promise<null> {
  await updateSettings((settings) => ({ ...settings, drawn: { ...settings.drawn, [verdict]: false } }));
  return null;
}
