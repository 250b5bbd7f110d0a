// The reader asked in a card for the report on the page: it opens beside it. Called in the turn of the click, nothing is awaited
// before the panel is asked for.
import { openPanel } from '@/lib/messages/open-panel';
import type { Sender } from '@/lib/messages/receive';

export async function openReport(_body: object, { tab }: Sender): Promise<null> {
  if (tab?.id !== undefined) await openPanel(tab.id);
  return null;
}
