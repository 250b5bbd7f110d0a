// Several files at once: the same one twice, several whole ledgers.
import { describe, expect, it } from 'vitest';
import { settleTogether } from '@/lib/ledger/settle-together';
import type { ImportContent } from '@/lib/model/import';
import type { Ledger } from '@/lib/model/ledger';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';

const base = makeLedger();
const whole = (rest: Partial<Ledger>): ImportContent => ({ kind: 'ledger', ledger: makeLedger(rest) });
const facts = (id: string): ImportContent => ({ kind: 'facts', facts: [makeLedgerFact(id)], sources: [], companies: [] });
const settle = (...contents: readonly (ImportContent | null)[]) => settleTogether(base, contents.map((content, at) => ({ name: `${'abc'[at]}.json`, content })));
const words = (...contents: readonly (ImportContent | null)[]) => settle(...contents).map((one) => one && (one.leftOut ?? (one.standing.options.length === 0 ? one.standing.sentence : 'taken in')));
const leftOut = (why: string) => `Left out: ${why}, and only one whole ledger can take the place of yours.`;

describe('settleTogether', () => {
  it('reads the same file once', () => {
    const same = 'This is the same as a.json, which is read once.';
    expect(words(whole({ version: 2 }), whole({ version: 2 }))).toEqual(['taken in', same]);
    expect(words(facts('x'), facts('x'), facts('y'))).toEqual(['taken in', same, 'taken in']);
  });

  it('takes the newest of several whole ledgers in, wherever it stands', () => {
    expect(words(whole({ version: 2 }), whole({ version: 4, title: 'B' }), whole({ version: 3, asOf: '2026-09-01' }))).toEqual([leftOut('b.json is newer'), 'taken in', leftOut('b.json is newer')]);
    expect(words(whole({ version: 2, asOf: '2026-08-01' }), whole({ id: 'other', version: 9 }))).toEqual(['taken in', leftOut('a.json is newer')]);
    expect(words(whole({ version: 2 }), whole({ version: 2, title: 'Edited' }))).toEqual(['taken in', leftOut('a.json has the same day')]);
  });

  it('leaves one ledger among other files, and what cannot be used anyway, alone', () => {
    expect(words(whole({ version: 2 }), facts('x'), null)).toEqual(['taken in', 'taken in', null]);
    expect(words(whole({}), whole({ version: 2 }))).toEqual([expect.stringMatching(/^This is the ledger that you have/), 'taken in']);
  });
});
