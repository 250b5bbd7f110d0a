// The card beside the words of an article of our own, light and dark: screenshots for people to look at, and the one thing a
// test can see of them: it takes the scheme of the page, not of the browser.
import { expect, test } from '@playwright/test';
import { findChromium } from '../support/find-chromium';
import { openGallery } from '../support/gallery/open-gallery';
import { showExample } from '../support/gallery/show-example';

test.use({ launchOptions: { executablePath: findChromium() }, viewport: { width: 900, height: 640 }, deviceScaleFactor: 1.5 });

const article = (look: string) => `<!doctype html><html lang="en"><head><title>What the rocket maker rents out</title><style>body{font:19px/1.65 Georgia,serif;margin:40px 90px;${look}}u{text-decoration:underline wavy 2px currentColor;text-underline-offset:3px;text-decoration-skip-ink:none}</style></head><body>
<h1>What the rocket maker rents out</h1>
<p>The company's filing turned heads this spring. Under the lease, Anthropic will pay SpaceX <u id="words">$12.5 billion a month</u> for time on Colossus 1, the first outside tenant the site has had. The fee starts lower while the machines are handed over, and either side may end it with ninety days' notice.</p>
<p>Anyone who works on clusters will read that twice. A tenant that can leave within a quarter is a different thing from one that cannot, and the power for the second building is still argued over in court.</p>
<p>The rest of the paper is about satellites, and there is a good deal of it.</p></body></html>`;

for (const { scheme, look, paper } of [
  { scheme: 'light', look: '', paper: 'rgb(255, 255, 255)' },
  { scheme: 'dark', look: 'background:#14171b;color:#e6e6e6', paper: 'rgb(30, 35, 41)' },
] as const) {
  test(`the card on a ${scheme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light', reducedMotion: 'reduce' });
    await openGallery(page, { view: 'page', html: article(look) });
    await showExample(page, 'conflict', { scheme });
    await page.screenshot({ path: `.output/screens/page-${scheme}.png` });
    await expect(page.getByRole('dialog')).toHaveCSS('background-color', paper);
  });
}
