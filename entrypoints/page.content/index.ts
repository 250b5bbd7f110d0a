// The page's script: joins the page (lib/page) to the background (lib/messages) and to the reader's settings. Wiring only.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from './start-page';
import { whenSeen } from './when-seen';
import './style.css';

export default defineContentScript({
  // wxt.config.ts puts rules/sites.json here: the list is the manifest's, no page has to carry it.
  matches: [],
  runAt: 'document_idle',
  async main(ctx) {
    await whenSeen(document, ctx.signal);
    if (ctx.isValid) await startPage(ctx.signal);
  },
});
