// A newer version that says the same of a later day is a change, too: its reader can take it over.
import { describe, expect, it } from 'vitest';
import { describeHead } from '@/lib/ledger/describe-head';
import { makeLedger } from '@/tests/support/make-ledger';

describe('what a ledger becomes', () => {
  const ledger = makeLedger({ title: 'Small', version: 4, asOf: '2026-07-04' });

  it.each([
    [{ version: 5, asOf: '2026-12-01' }, 'version 5 of 1 December 2026'],
    [{ asOf: '2026-12-01' }, 'version 4 of 1 December 2026'],
    [{ id: 'another', title: 'Another' }, '“Another”, version 4 of 4 July 2026'],
  ])('with %j', (change, words) => {
    expect(describeHead(ledger, { ...ledger, ...change })).toBe(words);
  });

  it('nothing, where name, version and day stay', () => {
    expect(describeHead(ledger, makeLedger({ title: 'Small', version: 4, asOf: '2026-07-04', facts: [] }))).toBeNull();
  });
});
