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

describe('whom a text is about goes on', () => {
  it.each([
    ['past one of several others', 'OpenAI has promised $250 billion to Microsoft. Oracle is not the only lender of chips. It had 900 million weekly users in February.', '900 million weekly users', 'openai/users'],
    ['into a clause of its own', 'Power demand is driven by Anthropic, which said that it had a run rate of $47 billion, and by SpaceX, which operates about one gigawatt.', 'about one gigawatt', 'spacex/power_deployed'],
    ['through a paragraph that opens with its name', 'Vertiv. Sales were $2.65 billion in the first quarter of 2026. Nvidia signed for racks. The whole group had 34,000 employees.', '34,000 employees', 'vertiv/employees'],
    ['into the next paragraph', 'Micron had revenue of $41.46 billion in the third quarter. Micron rose. Micron is full.\n\nDell, which needs its chips, said that it had AI orders of $24.4 billion in the quarter.\n\nIts backlog was $51.3 billion at the end.', '$51.3 billion', 'dell/backlog'],
    ['past the product that somebody takes', 'SpaceX rents out racks.\n\nThe tenant list of SpaceX grew. Reflection AI takes GB300 capacity. All tenants can leave with 90 days of warning.', '90 days', 'spacex/termination_notice'],
    ['to who made the goods', 'The hum comes from turbines that Oracle ordered from GE Vernova. The manufacturer had $150 billion of orders at the end of 2025.', '$150 billion', 'ge-vernova/'],
  ])('%s', (_, text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toContain(claim);
  });

  it('leaves "it" to a stranger that the sentence before was about', () => {
    expect(tellClaims('Larkspur Cooling, a maker of pipes, opened a plant in Memphis. It will employ 240 people.\n\nLarkspur supplies Dell. Dell had revenue of $43.8 billion in the quarter.')['240 people']).toBeUndefined();
  });
});

describe('a metric that a verb or a moment tells', () => {
  it.each([
    ['Contracts yet to be served amounted to $99.4 billion at CoreWeave at the end of March.', '$99.4 billion', 'filed coreweave/backlog'],
    ['GE Vernova had $150 billion of orders at the end of 2025.', '$150 billion', 'filed ge-vernova/backlog'],
    ['Dell took AI orders of $34.1 billion in its fourth quarter, which left $43 billion to be delivered.', '$43 billion', 'filed dell/backlog'],
    ['CoreWeave came public in March 2025 at $40 and has tripled since.', '$40', 'filed coreweave/ipo_price'],
    ['Export rules took $4.5 billion from Nvidia in the first quarter of fiscal 2026.', '$4.5 billion', 'filed nvidia/export_charge'],
    ['CoreWeave lost $740 million in the first quarter, while interest ate $536 million.', '$536 million', 'unsourced coreweave/interest_expense'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });

  it('is of new orders where a stretch of time is named', () => {
    expect(tellClaims('Dell took in $24.4 billion of orders in the quarter that ended in May.')['$24.4 billion']).toBe('filed dell/orders');
  });
});

describe('a forecast is whose it is', () => {
  it.each([
    ['Nvidia is not for me, said one portfolio manager, who expects revenue of $500 billion in 2027.', '$500 billion', 'opinion nvidia/revenue'],
    ['We raise 2026 sales for Nvidia to $410 billion and cut our target price to $190.', '$410 billion', 'opinion nvidia/revenue'],
    ['If you forced me I’d guess that Cerebras trades under $200 by the end of the year.', 'under $200', 'opinion cerebras/share_price'],
    ['An executive at Nvidia, who expects revenue of $91 billion, said so.', '$91 billion', 'ambition nvidia/guidance_revenue'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });

  it('is none where the sentence only supposes', () => {
    expect(Object.keys(tellClaims('I think that if Nvidia sold $10 billion of cards tomorrow nobody would notice.'))).toEqual([]);
  });
});

describe('days of a listing', () => {
  it.each([
    ['Anthropic has not gone public. It submitted a draft in confidence on June 1, 2026.', 'on June 1, 2026', 'reported anthropic/filing_confidential'],
    ['The SpaceX draft went in privately on April 1, 2026, the public version on May 20.', 'on May 20', 'filed spacex/filing_public'],
    ['SpaceX bankers are aiming for a first day of trading on June 12, 2026.', 'on June 12, 2026', 'ambition spacex/listing_date'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });
});

describe('a figure is of the whole', () => {
  it.each([
    ['where the next part has a value of its own', 'In 2025 the whole group at Corning had $16.53 billion of revenue and optical made $6.27 billion of it.', '$16.53 billion', 'corning/revenue'],
    ['where its sentence has named the company', 'Azure expanded 40%. Microsoft’s revenue was $82.9 billion and its operating income $34.8 billion in the March quarter.', '$34.8 billion', 'microsoft/operating_income'],
  ])('%s', (_, text, anchor, claim) => {
    expect(tellClaims(text)[anchor]?.split(' ')[1]).toBe(claim);
  });
});
