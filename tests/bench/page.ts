// What reading costs the page: the built extension in a real Chromium over the saved pages, its script time on the main thread
// read from the browser's own trace, beside Readability's parse and a bare walk of the text nodes in the same page and run.
// npx tsx tests/bench/page.ts [part of a file name]; needs a build. Exits with 1 where a bound is broken.
import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import { readState } from '../support/ask-page';
import { EXTENSION_DIR, launchWithExtension } from '../support/extension';
import { listSharedPages, readSharedPage, type SharedPage } from '../support/shared-pages';
import { widenExtension } from '../support/widen-extension';

const BOUNDS = { medianRatio: 1, longestTaskMs: 50, bundleBytes: 40_000 } as const;
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const WALK = `{ const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); let length = 0; while (walker.nextNode()) length += walker.currentNode.data.length; length }`;
/** Events of the trace that are script at work; style and layout that a script asks for lie inside them. */
const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'RunYieldContinuation', 'v8.compile', 'v8.run', 'v8.callFunction', 'TimerFire', 'FireIdleCallback']);

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Time of the thread's own clock: other processes of a busy machine don't count. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { url?: string } };
}

export interface PageCost {
  readonly file: string;
  readonly status: string;
  readonly ownMs: number;
  readonly longestMs: number;
  readonly readabilityMs: number;
  readonly walkMs: number;
}

/** Events of the named kinds on renderer main threads, by thread. */
function pickEvents(events: readonly TraceEvent[], isPicked: (name: string) => boolean): TraceEvent[][] {
  const threads = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const byThread = new Map<string, TraceEvent[]>();
  for (const event of events) {
    const thread = `${event.pid} ${event.tid}`;
    if (event.ph === 'X' && isPicked(event.name) && threads.has(thread)) byThread.set(thread, [...(byThread.get(thread) ?? []), event]);
  }
  return [...byThread.values()];
}

/**
 * Sums the outermost script events of the thread that ran the page script, from its evaluation on, in thread time. What stands
 * before it is not ours: while a document is parsed the browser starts its images in microtasks.
 */
function sumScript(events: readonly TraceEvent[]): { ownMs: number; longestMs: number } {
  for (const list of pickEvents(events, (name) => SCRIPT_EVENTS.has(name))) {
    list.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
    const first = list.findIndex(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/content-scripts/page.js'));
    if (first < 0) continue;
    let end = 0;
    let sum = 0;
    let longest = 0;
    for (const { ts, dur = 0, tdur = dur } of list.slice(first)) {
      if (ts < end) continue;
      end = ts + dur;
      sum += tdur;
      longest = Math.max(longest, tdur);
    }
    return { ownMs: sum / 1000, longestMs: longest / 1000 };
  }
  throw new Error('the page script was not run');
}

/** The longest task of a trace, in thread time: what was evaluated in it. */
function longestTask(events: readonly TraceEvent[]): number {
  return Math.max(0, ...pickEvents(events, (name) => name === 'RunTask').flat().map(({ dur = 0, tdur = dur }) => tdur / 1000));
}

async function trace(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const gather = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', gather);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', '__metadata'] } });
  await work();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', gather);
  return events;
}

async function waitForReading(background: Worker, address: string): Promise<string> {
  for (;;) {
    const status = (await readState(background, address))?.status;
    if (status && status !== 'waiting' && status !== 'reading') return status;
    // Each question is work for the page script, which the figures would hold.
    await setTimeout(25);
  }
}

async function measurePage(context: BrowserContext, background: Worker, saved: Pick<SharedPage, 'file' | 'url'>, html: string): Promise<PageCost> {
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    // The page's own scripts are kept still: every script at work in the trace is then ours.
    return isPage ? route.fulfill({ body: html, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" } }) : route.abort();
  });
  const session = await context.newCDPSession(page);
  let status = '';
  const events = await trace(session, async () => {
    await page.goto(saved.url, { waitUntil: 'load' });
    status = await waitForReading(background, page.url());
  });
  // The yardsticks' own source, in a page of a test, through the debugger: nothing of the kind is in the extension.
  await page.evaluate(`globalThis.Readability = (() => { ${READABILITY}; return Readability; })(); globalThis.copy = document.cloneNode(true); 0`);
  const walkMs = longestTask(await trace(session, async () => void (await page.evaluate(WALK))));
  const readabilityMs = longestTask(await trace(session, async () => void (await page.evaluate('try { new Readability(copy).parse() } catch {}; 0'))));
  await page.close();
  return { file: saved.file, status, ...sumScript(events), readabilityMs, walkMs };
}

/** An article that nobody would write: 5 MB of paragraphs, each with a name that we track. */
function hugePage(): string {
  const paragraph = `<p>${'SpaceX and Anthropic are named here, with commas, and <a href="/x">a link</a> that says little of either. '.repeat(8)}</p>`;
  return `<!doctype html><html lang="en"><title>Long</title><body><article><h1>Long</h1>${paragraph.repeat(Math.ceil(5_000_000 / paragraph.length))}</article></body></html>`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

async function main(): Promise<void> {
  const only = process.argv[2];
  const saved = listSharedPages().filter(({ file }) => !only || file.includes(only));
  const bundleBytes = statSync(join(EXTENSION_DIR, 'content-scripts/page.js')).size;
  const costs: PageCost[] = [];
  let huge: PageCost | null = null;
  if (saved.length > 0) {
    const profile = await mkdtemp(join(tmpdir(), 'ledgerline-bench-'));
    const directory = await widenExtension(EXTENSION_DIR);
    const context = await launchWithExtension(profile, { directory });
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    for (const page of saved) costs.push(await measurePage(context, background, page, readSharedPage(page)));
    if (!only) huge = await measurePage(context, background, { file: 'made page of 5 MB', url: 'https://www.cnbc.com/huge.html' }, hugePage());
    await context.close();
    await Promise.all([rm(profile, { recursive: true, force: true }), rm(directory, { recursive: true, force: true })]);
  }
  costs.sort((a, b) => b.longestMs - a.longestMs);
  for (const cost of costs.slice(0, only ? costs.length : 8)) console.log(`${cost.longestMs.toFixed(1).padStart(7)} ms longest ${cost.ownMs.toFixed(1).padStart(7)} ms in all  Readability ${cost.readabilityMs.toFixed(1).padStart(7)}  walk ${cost.walkMs.toFixed(2).padStart(6)}  ${cost.status.padEnd(6)} ${cost.file}`);
  const medianRatio = quantile(costs.map(({ ownMs, readabilityMs }) => ownMs / readabilityMs), 0.5);
  const longestTaskMs = Math.max(huge?.longestMs ?? 0, ...costs.map(({ longestMs }) => longestMs));
  const median = (pick: (cost: PageCost) => number) => quantile(costs.map(pick), 0.5).toFixed(1);
  const quiet = costs.filter(({ status }) => status === 'quiet');
  const rows = [
    ['pages', String(costs.length)],
    ['script time, median', `${median((c) => c.ownMs)} ms (quiet pages ${quantile(quiet.map((c) => c.ownMs), 0.5).toFixed(1)} ms)`],
    ['Readability parse, median', `${median((c) => c.readabilityMs)} ms`],
    ['bare walk, median', `${median((c) => c.walkMs)} ms`],
    ['script / Readability, median', `${medianRatio.toFixed(2)} (bound ${BOUNDS.medianRatio})`],
    ['script / Readability, 90 %', quantile(costs.map(({ ownMs, readabilityMs }) => ownMs / readabilityMs), 0.9).toFixed(2)],
    ['script / bare walk, median', quantile(costs.map(({ ownMs, walkMs }) => ownMs / Math.max(0.1, walkMs)), 0.5).toFixed(1)],
    ['longest task', `${longestTaskMs.toFixed(1)} ms (bound ${BOUNDS.longestTaskMs})`],
    ['a made page of 5 MB', huge ? `${huge.ownMs.toFixed(0)} ms in all, longest task ${huge.longestMs.toFixed(1)} ms, ${huge.status}; Readability ${huge.readabilityMs.toFixed(0)} ms` : 'not measured'],
    ['page script', `${(bundleBytes / 1000).toFixed(1)} kB (bound ${BOUNDS.bundleBytes / 1000})`],
  ] as const;
  for (const [name, value] of rows) console.log(`${name.padEnd(32)} ${value}`);
  if (medianRatio > BOUNDS.medianRatio || longestTaskMs > BOUNDS.longestTaskMs || bundleBytes > BOUNDS.bundleBytes) process.exitCode = 1;
}

await main();
