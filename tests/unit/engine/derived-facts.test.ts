// What follows from filed figures follows from their last word: a restated quarter is no part of a sum.
import { expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { rules } from '@/rules';
import { makeLedger, makeLedgerFact } from '../../support/make-ledger';
import { makeCompany } from '../../support/small-ledger';

const money = (billions: number) => ({ kind: 'money', amount: billions * 1e9, max: null, unit: 'USD', approx: 'exact' }) as const;
const filed = (id: string, period: string, periodEnd: string, billions: number, supersedes: string[] = []) => makeLedgerFact(id, { company: 'nvidia', label: `Revenue, ${period}`, period, periodEnd, value: money(billions), supersedes });
const facts = [
  filed('before.old', 'FY2025', '2025-01-31', 16), filed('before', 'FY2025', '2025-01-31', 20, ['before.old']),
  filed('q1.old', 'Q1 FY2026', '2025-04-30', 4), filed('q1', 'Q1 FY2026', '2025-04-30', 7, ['q1.old']),
  filed('q2', 'Q2 FY2026', '2025-07-31', 7), filed('q3', 'Q3 FY2026', '2025-10-31', 8), filed('year', 'FY2026', '2026-01-31', 31),
];
const index = indexLedger(makeLedger({ companies: [makeCompany('spacex', { name: 'SpaceX' }), makeCompany('nvidia', { name: 'NVIDIA', aliases: ['Nvidia'], fiscalYearEndMonth: 1 })], facts }));
const judge = (text: string) => createEngine(rules).judge({ url: null, title: null, date: '2026-06-10', language: 'en', blocks: [{ id: 0, kind: 'paragraph', text, start: 0 }] }, index, { today: '2026-06-10' }).claims[0];

it('a fourth quarter is the year less the quarters as they were restated', () => {
  expect(judge("Nvidia's revenue was $9 billion in the fourth quarter of fiscal 2026.")).toMatchObject({ verdict: 'filed', metric: 'revenue' });
});

it('growth counts from the year before as it was restated', () => {
  expect(judge("Nvidia's revenue grew 55% in fiscal 2026.")).toMatchObject({ verdict: 'filed', metric: 'revenue_growth' });
  expect(judge("Nvidia's revenue grew 94% in fiscal 2026.")?.verdict).not.toBe('filed');
});
