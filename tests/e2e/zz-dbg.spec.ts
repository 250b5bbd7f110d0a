import { test } from '../support/extension';
test('dbg', async ({ context, background }) => {
  const page = await context.newPage();
  page.on('console', (m) => console.log('CONSOLE', m.text()));
  page.on('pageerror', (m) => console.log('ERR', m));
  page.on('worker', (w) => console.log('WORKER', w.url()));
  page.on('requestfailed', (r) => console.log('FAILED', r.url(), r.failure()?.errorText));
  await page.goto(new URL('options.html#ledger', background.url()).href);
  await page.getByText('Import a ledger').waitFor({ timeout: 8000 }).catch((e) => console.log(String(e)));
  await page.getByText('History').waitFor({ timeout: 8000 }).catch((e) => console.log(String(e).slice(0,200)));
  console.log(await page.locator('main').innerText());
  await page.screenshot({ path: '/tmp/dbg.png' });
});
