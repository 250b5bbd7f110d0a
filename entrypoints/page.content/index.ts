// The page's script: joins the page (lib/page) to the background (lib/messages) and to the reader's settings. Wiring only.
import { defineContentScript } from 'wxt/utils/define-content-script';
import sites from '@/rules/sites.json';
import { patternsOf } from '@/lib/model/sites';
import { startPage } from './start-page';
import { whenSeen } from './when-seen';
import './style.css';

export default defineContentScript({
  matches: patternsOf(sites.hosts),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await whenSeen(document, ctx.signal);
    if (ctx.isValid) await startPage(ctx.signal);
  },
});
