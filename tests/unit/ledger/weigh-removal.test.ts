// What a ledger would take away is said where it is chosen, and what the reader imported is never given up unasked.
import { expect, it } from 'vitest';
import { judgeStanding } from '@/lib/ledger/judge-standing';
import { planImport } from '@/lib/ledger/plan-import';
import { weighRemoval } from '@/lib/ledger/weigh-removal';
import type { ImportContent } from '@/lib/model/import';
import type { Fact, Ledger } from '@/lib/model/ledger';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';

const FEW: readonly Fact[] = [makeLedgerFact('a'), makeLedgerFact('b')];
const bundled = makeLedger({ facts: [...FEW] });
const imported = makeLedger({ facts: [...FEW, makeLedgerFact('c')] });
const next = (facts: readonly Fact[]): ImportContent => ({ kind: 'ledger', ledger: makeLedger({ version: 2, facts: [...facts] }) });
function weigh(base: Ledger, content: ImportContent) {
  const { options, suggested } = weighRemoval(base, content, judgeStanding(base, content), bundled);
  return { suggested, label: options[0]?.label, sentence: options[0]?.sentence };
}

it('a newer ledger that takes away what the reader imported is not suggested, and says how much goes', () => {
  const taken = weigh(imported, next(FEW));
  expect(taken).toMatchObject({ suggested: null, label: 'Use version 2, which removes 1 row' });
  expect(taken.sentence).toMatch(/ You imported the row that goes\.$/);
  expect(weigh(imported, next(FEW.slice(1)))).toMatchObject({ suggested: null, label: 'Use version 2, which removes 2 rows', sentence: expect.stringMatching(/ You imported 1 of the rows that go\.$/) });
});

it('one that takes away only what came with the extension is suggested as before, with the number', () => {
  expect(weigh(bundled, next(FEW.slice(1)))).toMatchObject({ suggested: 'replace', label: 'Use version 2, which removes 1 row', sentence: expect.not.stringContaining('You imported') });
});

it('one that takes nothing away says nothing of it', () => {
  expect(weigh(imported, next([...FEW, makeLedgerFact('c')]))).toMatchObject({ suggested: 'replace', label: 'Use version 2' });
});

it('the number is the one that the dry run shows', () => {
  const content = next(FEW.slice(1));
  expect(planImport(imported, [content], 'replace').counts.removed).toBe(2);
});

it('facts to add remove nothing', () => {
  const facts: ImportContent = { kind: 'facts', facts: [makeLedgerFact('d')], sources: [], companies: [] };
  expect(weigh(imported, facts)).toMatchObject({ suggested: 'merge', label: 'Add the facts' });
});
