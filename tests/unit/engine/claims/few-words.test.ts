// Figures that leave their metric, their unit or their company to the words around them: outlooks in plain verbs, people whom a company
// has, parties to a list of deals.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('an outlook that no noun names', () => {
  it.each([
    ['Broadcom had sales of $22.2 billion in the second quarter. Management now promises $29 billion for the third.', '$29 billion', 'ambition broadcom/guidance_revenue'],
    ['Lumentum had $808 million of revenue in its third quarter and is guiding people to $900 million for the fourth.', '$900 million', 'ambition lumentum/guidance_revenue'],
    ['Dell has lifted its expectation for the year to $167 billion.', '$167 billion', 'ambition dell/guidance_revenue'],
    ['Oracle spent $55.7 billion on data centers in fiscal 2026, having first budgeted $25 billion.', '$25 billion', 'ambition oracle/guidance_capex'],
    ['Alphabet raised its budget for capital spending to between $180 billion and $190 billion. Amazon stuck with roughly $200 billion.', 'roughly $200 billion', 'ambition amazon/guidance_capex'],
    ['CoreWeave expects capital spending of $31 billion this year. In March it was $30 billion.', '$30 billion', 'ambition coreweave/guidance_capex'],
    ['Super Micro Computer now promises at least $40 billion for the year; in November it was $36 billion.', '$36 billion', 'ambition supermicro/guidance_revenue'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });

  it('is no figure of a year that is over, and no price', () => {
    expect(tellClaims('Nvidia expects revenue of $91 billion. A year ago it was $46.7 billion.')['$46.7 billion']).toBe('filed nvidia/revenue');
    expect(tellClaims('SpaceX promised $3 billion for the repair of the road.')['$3 billion'] ?? '').not.toContain('guidance');
  });
});

describe('people whom a company has', () => {
  it.each([
    ['Anthropic has grown fast. It has 5,100 people, to go by its careers page.', '5,100 people', 'unsourced anthropic/employees'],
    ['xAI is down to 700 engineers, one of them said.', '700 engineers', 'unsourced xai/employees'],
    ['One consultancy puts the staff of SpaceX at 24,000.', '24,000', 'unsourced spacex/employees'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });

  it.each(['SpaceX showed the rocket to 5,000 people.', 'Nvidia had 20,000 people at its conference.'])('are none here: %s', (text) => {
    expect(Object.keys(tellClaims(text))).toEqual([]);
  });
});

describe('parties to a list of deals', () => {
  it.each([
    ['Anthropic has promised a lot. There is Amazon, with more than $100 billion.', 'more than $100 billion', 'reported amazon/compute_commitment'],
    ['OpenAI has a long shopping list. Oracle gets about $300 billion.', 'about $300 billion', 'reported oracle/compute_commitment'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });
});
