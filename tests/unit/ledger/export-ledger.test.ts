// What goes out comes back: JSON whole, CSV fact by fact, whatever a text field holds; and no spreadsheet runs it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportLedger } from '@/lib/ledger/export-ledger';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import type { Fact, Source } from '@/lib/model/ledger';
import { bundledLedger } from '@/rules/index';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { makeCompany, makeSource } from '@/tests/support/small-ledger';
import { readContent } from '@/tests/support/read-file';

const awkward = fc.constantFrom('=HYPERLINK("https://x")', '+1', '-2+3', '@SUM(A1)', "'quoted", "''=", '\tTab', 'a,b;c|d', '"', 'line\r\nline', ' blank ', 'yes', '1e5', '＝1', 'é', '-5');
const words = fc.oneof(awkward, fc.string({ minLength: 1, maxLength: 30 })).filter((text) => text.length > 0 && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u.test(text));
const value: fc.Arbitrary<Fact['value']> = fc.oneof(
  fc.record({ kind: fc.constant('money' as const), amount: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0), max: fc.constant(null), unit: fc.constant('USD'), approx: fc.constantFrom('exact', 'about') }),
  fc.record({ kind: fc.constant('text' as const), amount: words, max: fc.constant(null), unit: fc.constant(null), approx: fc.constant('exact') }),
  fc.record({ kind: fc.constant('count' as const), amount: fc.integer({ min: 0, max: 9 }), max: fc.constant(12), unit: fc.constantFrom('GPU', null), approx: fc.constant('range') }),
);

describe('exportLedger', () => {
  it('CSV brings every fact and source back, whatever their words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ label: words, note: fc.option(words), counterparty: fc.option(words), value }), fc.record({ title: words, publisher: words, form: fc.option(words) }), async (fact, source) => {
        const ledger = makeLedger({ facts: [makeLedgerFact('a', fact as Partial<Fact>)], sources: [makeSource('s1', source as Partial<Source>)] });
        const content = await readContent(exportLedger(ledger, { format: 'csv' }), { base: makeLedger() });
        // CSV knows no sign on zero.
        expect(content).toEqual({ kind: 'facts', facts: ledger.facts, sources: ledger.sources, companies: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('gives a spreadsheet nothing to run', () => {
    const csv = exportLedger(makeLedger({ facts: [makeLedgerFact('a', { label: '=cmd|calc', note: '@SUM(A1)', counterparty: '-2+3' })] }), { format: 'csv' });
    expect(csv).toContain(",'=cmd|calc,");
    expect(csv).not.toMatch(/[,"\n][=@]|,-2/);
  });

  it('one company stands on its own, under another id', () => {
    const text = exportLedger(bundledLedger, { format: 'json', company: 'xai' });
    const check = validateLedger(JSON.parse(text));
    expect(check.ok && check.ledger.facts.every(({ company, counterparty }) => company === 'xai' || counterparty === 'xai')).toBe(true);
    expect(check.ok && check.ledger.facts.length).toBeGreaterThan(50);
    expect(check.ok && [check.ledger.id, check.ledger.title.endsWith(': xAI')]).toEqual(['ledgerline.xai', true]);
  });

  it('only the reader’s own facts, or none', () => {
    const own = makeLedger({ companies: [makeCompany('spacex'), makeCompany('acme', { parent: 'spacex' })], facts: [makeLedgerFact('a'), makeLedgerFact('own.1', { company: 'acme', supersedes: ['a'] })] });
    const check = validateLedger(JSON.parse(exportLedger(own, { format: 'json', own: true })));
    expect(check.ok && check.ledger.facts.map(({ id, supersedes }) => [id, supersedes])).toEqual([['own.1', []]]);
    expect(validateLedger(JSON.parse(exportLedger(makeLedger(), { format: 'json', own: true }))).ok).toBe(true);
  });
});
