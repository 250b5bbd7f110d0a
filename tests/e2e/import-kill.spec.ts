// A browser that is killed in the middle of imports at moments drawn from a seed: a few times in every run, fifty times by `npm run
// kills`. Whatever is found afterwards is one ledger whole, the old or the new, and never a mixture.
import { readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { launchWithExtension } from '../support/extension';
import { ledgerFile, nextLedger } from '../support/import-files';
import { within } from '../support/within';

const test = base.extend<{ readonly kills: number }>({ kills: [4, { option: true }] });
/** So many draws fall on both sides of the moment when the new ledger stands. */
const ENOUGH_KILLS = 20;
/** For every single wait: a start of the browser under load takes the longest. */
const MAX_MS = 60_000;
/** For one kill with all its waits. */
const MAX_KILL_MS = 90_000;
/** Mulberry32: the same moments in every run. */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every fact of version n says n: a mixture would show. */
const markedLedger = (version: number) => nextLedger((ledger) => ({ ...ledger, version, facts: ledger.facts.map((fact) => ({ ...fact, note: `v${version}` })) }));

let address: string | null = null;

async function open(profile: string): Promise<{ context: BrowserContext; options: Page }> {
  const context = await within(MAX_MS, 'starting the browser', launchWithExtension(profile));
  context.setDefaultTimeout(MAX_MS);
  // The address stays the same for a folder: only the first start is asked for it.
  address ??= new URL('options.html#ledger', (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))).url()).href;
  const options = context.pages()[0] ?? (await context.newPage());
  await options.goto(address);
  return { context, options };
}

/** What the archive holds, read past the extension's own code. */
function readArchive(options: Page) {
  return within(MAX_MS, 'reading the archive', options.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
    const { version } = (await indexedDB.databases()).find(({ name }) => name === 'ledgerline') ?? {};
    if (version === undefined) return { versions: [], ledgers: [], current: null, version: null, notes: [] };
    const db = await done(indexedDB.open('ledgerline', version));
    const store = db.transaction(['versions', 'ledgers', 'pointers']);
    const [versions, ledgers, pointer] = await Promise.all([done(store.objectStore('versions').getAll()), done(store.objectStore('ledgers').getAll()), done(store.objectStore('pointers').get('current'))]);
    db.close();
    const text = (ledgers as { id: number; text: string }[]).find(({ id }) => id === pointer?.id)?.text;
    const ledger = text === undefined ? null : (JSON.parse(text) as { version: number; facts: { note: string }[] });
    return { versions: (versions as { id: number }[]).map(({ id }) => id), ledgers: (ledgers as { id: number }[]).map(({ id }) => id), current: (pointer?.id ?? null) as number | null, version: ledger?.version ?? null, notes: [...new Set(ledger?.facts.map(({ note }) => note))] };
  }));
}

/** Gives a ledger to the options and waits for the button that takes it over. */
async function offer(options: Page, version: number): Promise<Locator> {
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles([ledgerFile(markedLedger(version))]);
  const takeOver = options.getByRole('button', { name: /^Take over/ });
  await takeOver.waitFor();
  return takeOver;
}

/** One import that nobody disturbs, of version 2: how long it takes from the press to the notice, and kills fall in between, on a quick machine as on a slow one. */
async function timeKeeping(profile: string): Promise<number> {
  const { context, options } = await open(profile);
  const takeOver = await offer(options, 2);
  const from = performance.now();
  await takeOver.evaluate((button) => (button as HTMLButtonElement).click());
  await options.getByText(/is in use\./).waitFor();
  const keepMs = performance.now() - from;
  await within(MAX_MS, 'closing the browser', context.close());
  return keepMs;
}

test('kills during imports leave the old or the new ledger whole', async ({ kills }) => {
  test.setTimeout(MAX_KILL_MS * (kills + 2));
  const profile = await mkdtemp(join(tmpdir(), 'ledgerline-kill-'));
  const draw = drawFrom(20261125);
  const keepMs = await timeKeeping(profile);
  let before: number | null = 2;
  const found = { old: 0, new: 0 };
  for (let kill = 0; kill <= kills; kill++) {
    const { context, options } = await open(profile);
    const { versions, ledgers, current, version, notes } = await readArchive(options);
    const expected = kill + 2;
    expect(ledgers).toEqual(versions);
    if (current !== null) {
      expect(versions).toContain(current);
      expect(notes).toEqual([`v${version}`]);
    }
    expect([before, expected]).toContain(version);
    if (kill > 0) found[version === expected ? 'new' : 'old'] += 1;
    before = version;
    if (kill === kills) {
      await within(MAX_MS, 'closing the browser', context.close());
      break;
    }
    const takeOver = await offer(options, kill + 3);
    const pid = browserOf(profile);
    // Never a group of processes.
    expect(pid).toBeGreaterThan(1);
    const ended = context.waitForEvent('close');
    await within(MAX_MS, 'pressing “Take over”', takeOver.evaluate((button) => (button as HTMLButtonElement).click()));
    const until = performance.now() + draw() * keepMs;
    while (performance.now() < until) await within(MAX_MS, 'asking the page before the kill', options.evaluate(() => 0).catch(() => 0));
    process.kill(pid, 'SIGKILL');
    await within(MAX_MS, 'the end of the killed browser', ended);
  }
  console.log(`after ${kills} kills, keeping takes ${keepMs.toFixed(0)} ms: ${found.old} times the old ledger, ${found.new} times the new one`);
  if (kills >= ENOUGH_KILLS) {
    expect(found.old).toBeGreaterThan(0);
    expect(found.new).toBeGreaterThan(0);
  }
  await rm(profile, { recursive: true, force: true });
});

/** The process that holds the profile: Chromium's own lock names it, "host-1234". */
const browserOf = (profile: string): number => Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
