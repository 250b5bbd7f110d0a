// What the dry run says of open pages is what the reader will see there: with their corrections, their own claims, and the kinds of
// marks that they have switched on.
import { expect, it } from 'vitest';
import { foreseeChanges } from '@/entrypoints/options/desk/foresee-changes';
import { createEngine } from '@/lib/engine/engine';
import { applyPlan } from '@/lib/ledger/apply-plan';
import { addOwnClaims, takeClaim } from '@/lib/ledger/add-own-claims';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { planImport } from '@/lib/ledger/plan-import';
import type { Article } from '@/lib/model/article';
import { claimKey } from '@/lib/model/claim-key';
import { DEFAULT_FIT_CHOICES } from '@/lib/model/default-fit-choices';
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import type { ForeseeContext } from '@/lib/model/import-desk';
import { NO_OWN_ENTRIES } from '@/lib/model/own-entries';
import { bundledLedger, rules } from '@/rules/index';
import { nextLedger, REVENUE_ID, setAmount } from '@/tests/support/import-files';

const today = '2026-11-25';
const article: Article = { url: null, title: null, date: '2026-11-20', language: 'en', blocks: [{ id: 0, kind: 'paragraph', text: 'Nvidia reported revenue of $215.9 billion for fiscal 2026.', start: 0 }, { id: 1, kind: 'paragraph', text: 'AMD employs 77,123 people.', start: 0 }] };
const claims = createEngine(rules).judge(article, indexLedger(bundledLedger), { today }).claims;
const [revenue, employees] = claims;
if (!revenue || !employees) throw new Error('two claims');
const plan = planImport(bundledLedger, [{ kind: 'ledger', ledger: nextLedger(setAmount(REVENUE_ID, 300e9)) }], 'replace');

async function foresee(rest: Partial<Pick<ForeseeContext, 'settings' | 'own'>> = {}) {
  const applied = applyPlan(bundledLedger, plan, new Set());
  const { tabs } = await foreseeChanges({ base: bundledLedger, applied, leftOut: new Set() }, plan.rows, { articles: [{ tabId: 1, title: 'A', host: 'a', article }], choices: DEFAULT_FIT_CHOICES, settings: DEFAULT_SETTINGS, own: NO_OWN_ENTRIES, today, ...rest });
  return tabs[0];
}

it('a mark changes with the figure behind it', async () => {
  expect(await foresee()).toMatchObject({ count: 2, changes: [{ quote: revenue.quote, before: 'filed', after: 'conflict' }] });
});

it('a mark that the reader set otherwise stays as they set it', async () => {
  expect(await foresee({ settings: { ...DEFAULT_SETTINGS, corrected: [{ key: claimKey(revenue), verdict: 'hype' }] } })).toMatchObject({ count: 2, changes: [] });
  expect(await foresee({ settings: { ...DEFAULT_SETTINGS, corrected: [{ key: claimKey(revenue), company: 'amd' }] } })).toMatchObject({ count: 2, changes: [] });
});

it('a mark that was taken away, or whose kind is switched off, is no mark', async () => {
  expect(await foresee({ settings: { ...DEFAULT_SETTINGS, dismissed: [claimKey(revenue)] } })).toMatchObject({ count: 1, changes: [] });
  expect(await foresee({ settings: { ...DEFAULT_SETTINGS, drawn: { ...DEFAULT_SETTINGS.drawn, filed: false } } })).toMatchObject({ count: 1, changes: [{ before: null, after: 'conflict' }] });
});

it('a claim that the reader took in bears its mark out before and after', async () => {
  const taken = takeClaim(employees, { title: 'A page', url: 'https://example.org/a', articleDate: '2026-11-20', today, mark: 'x', label: 'Employees', rate: null, fiscalYearEndMonth: 12 });
  if (!taken) throw new Error('not taken');
  const plain = await foresee({ settings: { ...DEFAULT_SETTINGS, drawn: { ...DEFAULT_SETTINGS.drawn, unsourced: false } } });
  const own = await foresee({ settings: { ...DEFAULT_SETTINGS, drawn: { ...DEFAULT_SETTINGS.drawn, unsourced: false } }, own: { facts: [taken.fact], sources: [taken.source] } });
  expect([plain?.count, own?.count]).toEqual([1, 2]);
  const judged = createEngine(rules).judge(article, indexLedger(addOwnClaims(bundledLedger, { facts: [taken.fact], sources: [taken.source] })), { today }).claims;
  expect(judged.find(({ metric }) => metric === employees.metric)?.reason).toBe('You added 77,123 employees yourself; no filing in the ledger says so.');
});
