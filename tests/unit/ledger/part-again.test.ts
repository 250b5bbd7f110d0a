// A part of a ledger that is exported and imported again changes nothing: it says nothing of what it does not hold.
import { describe, expect, it } from 'vitest';
import { exportLedger } from '@/lib/ledger/export-ledger';
import { keepLinks } from '@/lib/ledger/keep-links';
import { planImport } from '@/lib/ledger/plan-import';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import { listTracked } from '@/lib/ledger/tracked-metrics';
import { bundledLedger, metricRules } from '@/rules/index';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { readContent, readFile } from '@/tests/support/read-file';

describe('one company, exported and imported again', () => {
  it.each(['json', 'csv'] as const)('as %s it is the identity for every company', async (format) => {
    for (const { id } of bundledLedger.companies) {
      const text = exportLedger(bundledLedger, { format, company: id });
      if (format === 'csv' && text.trim().split('\n').length < 2) continue;
      const plan = planImport(bundledLedger, [await readContent(text, { base: bundledLedger })], 'merge');
      expect([id, plan.faults, plan.rows.map((row) => row.id)]).toEqual([id, [], []]);
      expect([plan.target.asOf, plan.target.version, plan.target.title]).toEqual([bundledLedger.asOf, bundledLedger.version, bundledLedger.title]);
    }
  });

  it('warns of nothing that stands in the ledger already', async () => {
    for (const { id } of bundledLedger.companies) {
      const read = await readFile(exportLedger(bundledLedger, { format: 'csv', company: id }), { base: bundledLedger, tracked: listTracked(metricRules) });
      expect([id, read.ok ? read.warnings : []]).toEqual([id, []]);
    }
  });

  it('elsewhere, the links that would lead nowhere are cut', async () => {
    const text = exportLedger(bundledLedger, { format: 'json', company: 'spacex' });
    expect(validateLedger(JSON.parse(text)).ok).toBe(true);
    const elsewhere = planImport(makeLedger(), [await readContent(text, { base: makeLedger() })], 'merge');
    expect(elsewhere.faults).toEqual([]);
    expect(validateLedger(elsewhere.target).ok).toBe(true);
  });

  it('an edited figure is the only change', async () => {
    const text = exportLedger(bundledLedger, { format: 'csv', company: 'nvidia' }).replace(',215938000000,', ',216000000000,');
    expect(planImport(bundledLedger, [await readContent(text, { base: bundledLedger })], 'merge').rows.map(({ kind, fields }) => [kind, fields.map(({ name }) => name)])).toEqual([['changed', ['Value']]]);
  });
});

describe('keepLinks', () => {
  const own = makeLedgerFact('a', { stage: 'target', supersedes: ['x', 'y'], outcome: 'z' });
  const inFile = (...ids: string[]) => (id: string) => ids.includes(id);

  it('keeps what the file cannot know, and takes what it says of its own facts', () => {
    expect(keepLinks(own, { ...own, supersedes: ['n', 'y'], outcome: null }, inFile('a', 'n', 'y'))).toEqual({ ...own, supersedes: ['x', 'y', 'n'] });
    expect(keepLinks(own, { ...own, supersedes: [], outcome: null }, inFile('a', 'x', 'y', 'z'))).toEqual({ ...own, supersedes: [], outcome: null });
    expect(keepLinks(undefined, own, inFile())).toBe(own);
  });

  it('gives no outcome to what has happened, and no fact more than fifty to replace', () => {
    expect(keepLinks(own, { ...own, stage: 'actual', outcome: null }, inFile()).outcome).toBe(null);
    const many = Array.from({ length: 50 }, (_, at) => `m${at}`);
    expect(keepLinks(own, { ...own, supersedes: many }, inFile()).supersedes).toHaveLength(50);
  });
});
