// The reader called a mark wrong: kept in the settings, oldest forgotten first.
import { updateSettings } from '@/lib/settings/update-settings';

const MAX_DISMISSED = 2_000;

export async function dismissClaim({ key }: { key: string }): Promise<null> {
  await updateSettings((settings) => ({ ...settings, dismissed: [...settings.dismissed.filter((one) => one !== key), key].slice(-MAX_DISMISSED) }));
  return null;
}
