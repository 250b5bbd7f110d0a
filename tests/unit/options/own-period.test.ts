// A claim that the reader took into their ledger keeps its period: it bears out the same words elsewhere, and no other period.
import { expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { addOwnClaims, takeClaim } from '@/lib/ledger/add-own-claims';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { claimSchema } from '@/lib/model/claim';
import { bundledLedger, rules } from '@/rules/index';

const today = '2026-11-25';
const engine = createEngine(rules);
const judge = (text: string, ledger = bundledLedger) => engine.judge({ url: null, title: null, date: '2026-11-20', language: 'en', blocks: [{ id: 0, kind: 'paragraph', text, start: 0 }] }, indexLedger(ledger), { today }).claims;

function take(text: string) {
  const claim = judge(text)[0];
  const company = bundledLedger.companies.find(({ id }) => id === claim?.company);
  // As it comes from a page, by message.
  const taken = claim && company ? takeClaim(claimSchema.parse(claim), { title: 'A page', url: 'https://example.org/a', articleDate: '2026-11-20', today, mark: 'x', label: 'Revenue', rate: null, fiscalYearEndMonth: company.fiscalYearEndMonth }) : null;
  if (!taken) throw new Error('not taken');
  return taken;
}

it.each([
  ['Nvidia reported revenue of $96.4 billion for the third quarter of fiscal 2027.', 'Q3 FY2027', 'Revenue, third quarter of fiscal 2027 (to October 2026)'],
  ['Nvidia reported revenue of $96.4 billion for fiscal 2026.', 'FY2026', 'Revenue, fiscal 2026 (to January 2026)'],
  ['SpaceX reported revenue of $21.4 billion for 2026.', 'FY2026', 'Revenue, 2026'],
  ['SpaceX reported revenue of $2.14 billion for October 2026.', '2026-10', 'Revenue, October 2026'],
  ['Nvidia reported revenue of $96.4 billion for Q3 FY2027.', 'Q3 FY2027', 'Revenue, third quarter of fiscal 2027 (to October 2026)'],
])('%s', (text, period, label) => {
  expect(take(text).fact).toMatchObject({ period, label });
});

it('bears out the same period in other words, and no other period', () => {
  const { fact, source } = take('Nvidia reported revenue of $96.4 billion for the third quarter of fiscal 2027.');
  const ledger = addOwnClaims(bundledLedger, { facts: [fact], sources: [source] });
  const judged = (text: string) => judge(text, ledger).map(({ verdict, factId }) => [verdict, factId]);
  expect(judged('Nvidia’s revenue came to $96.4 billion in the quarter to October 2026.')).toEqual([['reported', fact.id]]);
  for (const other of ['Nvidia reported revenue of $96.4 billion for fiscal 2024.', 'Nvidia reported revenue of $96.4 billion in the second quarter of fiscal 2027.', 'Nvidia reported revenue of $96.4 billion for the third quarter of fiscal 2026.'])
    for (const [, factId] of judged(other)) expect([other, factId]).not.toEqual([other, fact.id]);
});

it('a figure that names no period has none', () => {
  expect(take('Nvidia has 77,123 employees.').fact).toMatchObject({ period: null, label: 'Revenue' });
});
