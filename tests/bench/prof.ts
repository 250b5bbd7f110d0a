import { mkdtemp } from 'node:fs/promises';
import { readState } from '../support/ask-page';
import { EXTENSION_DIR, launchWithExtension } from '../support/extension';
import { listSharedPages, readSharedPage } from '../support/shared-pages';
import { widenExtension } from '../support/widen-extension';
const saved = listSharedPages().find((p) => p.file.includes(process.argv[2]!))!;
const context = await launchWithExtension(await mkdtemp('/tmp/prof-'), { directory: await widenExtension(EXTENSION_DIR.replace('chrome-mv3','dbg')) });
const bg = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
for (let round = 0; round < 2; round++) {
const page = await context.newPage();
await page.route('**/*', (r) => r.request().isNavigationRequest() ? r.fulfill({ body: readSharedPage(saved), headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" } }) : r.abort());
const s = await context.newCDPSession(page);
await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval', { interval: 50 }); await s.send('Profiler.start');
await page.goto(saved.url, { waitUntil: 'load' });
for (;;) { const st = (await readState(bg, page.url()))?.status; if (st && st !== 'waiting' && st !== 'reading') break; }
const { profile } = await s.send('Profiler.stop') as any;
const self = new Map<number, number>(); profile.samples.forEach((id: number, i: number) => self.set(id, (self.get(id) ?? 0) + profile.timeDeltas[i] / 1000));
const byId = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n]));
const agg = new Map<string, number>(); const total = new Map<string, number>();
const parent = new Map<number, number>(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
for (const [id, ms] of self) { const n = byId.get(id); const k = n.callFrame.functionName || '(anon) '+n.callFrame.lineNumber; agg.set(k, (agg.get(k) ?? 0) + ms);
  const seen = new Set<string>(); for (let x: number | undefined = id; x !== undefined; x = parent.get(x)) { const kk = byId.get(x).callFrame.functionName || '(anon)'+byId.get(x).callFrame.lineNumber; if (!seen.has(kk)) { seen.add(kk); total.set(kk, (total.get(kk) ?? 0) + ms); } } }
console.log('SELF', [...agg].sort((a, b) => b[1] - a[1]).filter(([k]) => k !== '(idle)').slice(0, 22).map(([k, v]) => `${k} ${v.toFixed(1)}`).join(', '));
console.log('TOTAL', [...total].sort((a, b) => b[1] - a[1]).slice(0, 30).map(([k, v]) => `${k} ${v.toFixed(1)}`).join(', '));
await page.close(); }
await context.close();
