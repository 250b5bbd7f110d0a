// The popup's document in a tab of its own, beside the page that it speaks of: what the toolbar button shows is out of a test's
// reach, the document is the same.
import type { BrowserContext, Page, Worker } from '@playwright/test';

export const POPUP_SIZE = { width: 400, height: 600 } as const;

/** Waits until the ranking stands there. */
export async function openPopup(context: BrowserContext, background: Worker): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize(POPUP_SIZE);
  await popup.goto(new URL('popup.html', background.url()).href);
  await popup.getByRole('list').filter({ has: popup.getByRole('heading', { level: 3 }) }).first().waitFor();
  return popup;
}
