// The card script: put into a page when its first card is asked for. Opens the door that the page's script knocks at.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from '@/components/inline/card-host';
import type { CardDoor } from '@/lib/model/evidence-card';

declare global {
  var __ledgerlineCard: CardDoor | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.__ledgerlineCard?.close();
  globalThis.__ledgerlineCard = createCardHost(document);
});
