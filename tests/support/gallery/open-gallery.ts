// Puts the gallery's script on a page of any shape, at an https address without a network.
import type { Page } from '@playwright/test';
import { buildGallery } from './build-gallery';

let script: Promise<string> | undefined;

export interface GalleryOptions {
  readonly view: 'cards' | 'ui' | 'page';
  readonly scheme?: 'light' | 'dark';
  readonly html?: string;
  /** Opens the card's shadow root to the test; the real one is closed. */
  readonly canLookInside?: boolean;
}

const BLANK = '<!doctype html><html lang="en"><head><title>A page</title></head><body></body></html>';

export async function openGallery(page: Page, { view, scheme = 'light', html = BLANK, canLookInside = true }: GalleryOptions): Promise<void> {
  script ??= buildGallery();
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort()));
  if (canLookInside) {
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
  }
  await page.goto(`https://gallery.test/?view=${view}&scheme=${scheme}`);
  await page.evaluate(await script);
}
