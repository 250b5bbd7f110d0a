// A figure that the ledger has of the company under one name is read as that one, where no word names another; nobody is accused on it.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('a value whose metric no word names', () => {
  it.each([
    ['For the June quarter Astera Labs has told the Street $355 million to $365 million.', '2026-06-12', '$355 million to $365 million', 'ambition astera-labs/guidance_revenue'],
    ['CoreWeave pays Applied Digital $11 billion for 400 megawatts over 15 years.', '2026-07-01', '$11 billion', 'reported coreweave/lease_commitment'],
  ])('is what the ledger has: %s', (text, day, value, told) => {
    expect(tellClaims(text, day)).toMatchObject({ [value]: told });
  });

  it.each([
    ['somebody else names a wish of his', 'Micron is a fine firm. I would pay my barber $50 billion.'],
    ['it is foreseen by others', 'A strategist thinks that Micron could be good for $51 billion.'],
    ['a noun beside it names another figure', 'Nvidia carries $1.2 billion of H20 in its inventory.'],
    ['it tells a part of something', 'SpaceX let Google have a third as many chips.'],
    ['it tells a difference', 'Dell’s revenue in the first quarter of fiscal 2027 beat the estimates by $3.4 billion.'],
    ['the ledger has no such figure of it', 'For the summer quarter AMD’s management is calling for $51.7 billion.'],
  ])('is left alone where %s', (_, text) => {
    expect(Object.values(tellClaims(text)).filter((told) => /^(?:filed|reported)/.test(told))).toEqual([]);
  });
});

describe('a value that nothing of the metric bears out which its words seem to mean', () => {
  it('is what the ledger has under another name', () => {
    expect(tellClaims('GE Vernova’s $150 billion includes decades of repairs.', '2026-07-01')).toMatchObject({ '$150 billion': 'filed ge-vernova/backlog' });
  });

  it('stays what the noun beside it says', () => {
    expect(tellClaims('Oracle’s net income of $16.1 billion was flattered by a sale.', '2025-12-12')).toEqual({ '$16.1 billion': 'unsourced oracle/net_income' });
  });
});
