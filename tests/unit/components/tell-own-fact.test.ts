// A reader's own fact in words: nothing twice, no id, and whether it counts.
import { expect, it } from 'vitest';
import { tellOwnFact } from '@/components/options/tell-own-fact';
import { makeLedgerFact } from '@/tests/support/make-ledger';

const companies = [{ id: 'coreweave', name: 'CoreWeave' }];
const staff = makeLedgerFact('own.1', { company: 'coreweave', label: 'employees', value: { kind: 'count', amount: 31_000, max: null, unit: 'employees', approx: 'exact' } });

it('says unit and label once, and the label as a word of its own', () => {
  expect(tellOwnFact(staff, companies)).toEqual({ figure: '31,000 employees', about: ['CoreWeave'], isInUse: true });
  expect(tellOwnFact({ ...staff, label: 'revenue' }, companies).about).toEqual(['Revenue', 'CoreWeave']);
});

it('names no company by its id while the names are not there', () => expect(tellOwnFact(staff, null)).toEqual({ figure: '31,000 employees', about: [], isInUse: true }));

it('is not in use where the ledger does not have its company', () => expect(tellOwnFact(staff, []).isInUse).toBe(false));
