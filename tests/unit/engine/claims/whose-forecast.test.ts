// Whose forecast a value is: analysts' estimates are opinions about the plain metric, the company's own outlook is guidance, and a
// result that is held against either is neither.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

/** The claims of a text, as "verdict metric: anchor". */
function read(text: string, date = '2026-06-20'): string[] {
  const claims = judgeText(text, date);
  return claims.map((c) => `${c.verdict} ${c.metric}: ${c.anchor.quote}`);
}

describe("analysts' estimates are opinions about the plain metric", () => {
  it.each([
    ['Analysts expect Nvidia to report earnings of $0.95 per share. Revenues are expected to be $41.2 billion, up 61% from a year ago.', ['opinion eps: $0.95', 'opinion revenue: $41.2 billion', 'opinion revenue_growth: 61%']],
    ['Analysts polled by a news agency look for Micron to earn $9.12 a share. Revenue is seen at $20.4 billion.', ['opinion eps: $9.12', 'opinion revenue: $20.4 billion']],
    ['An analyst in Lyon rates Cerebras a sell. He expects sales of $2.4 billion in 2027.', ['opinion revenue: $2.4 billion']],
    ['"Strong," said a strategist at a bank in Oslo. She now sees Micron’s earnings at $90 a share in fiscal 2027.', ['opinion eps: $90 a share']],
    ['According to industry analysts, xAI is projected to generate $4.9 billion in revenue this year.', ['opinion revenue: $4.9 billion']],
    ['Estimates point to revenue of $97 billion at Nvidia next quarter.', ['opinion revenue: $97 billion']],
    ['Nvidia had revenue of $81.6 billion in the April quarter. Wall Street wants $93 billion for July.', ['filed revenue: $81.6 billion', 'opinion revenue: $93 billion']],
    ['Oracle reports on Wednesday. The Street wants revenue of $19.2 billion.', ['opinion revenue: $19.2 billion']],
    ['CoreWeave guided to revenue of $2.45 billion to $2.6 billion for the June quarter. My own number is $2.7 billion.', ['ambition guidance_revenue: $2.45 billion to $2.6 billion', 'opinion revenue: $2.7 billion']],
    ['Nvidia is held by everyone. One model of SpaceX rests on $310 billion of eventual revenue at SpaceX.', ['opinion revenue: $310 billion']],
    ['Goldman anticipates that Broadcom will take in $140 billion in revenue next year.', ['opinion revenue: $140 billion']],
    ['Dell has had a year to remember. A more cautious colleague expects revenue of $150 billion next year.', ['opinion revenue: $150 billion']],
    ['Two traders expect Broadcom’s revenue to top $90 billion next year, and a house in Zurich sees $120 billion.', ['opinion revenue: $90 billion', 'opinion revenue: $120 billion']],
    ['"We may be looking at full-year sales of $96 billion or so," said a strategist who follows AMD.', ['opinion revenue: $96 billion or so']],
    ['Dell has had a year to remember. My own forecast is that AI servers will be half of sales by 2029.', ['opinion segment_share: half of sales']],
    ['Consensus calls for Broadcom to grow AI revenue by 60% in fiscal 2027.', ['opinion segment_growth: 60%']],
  ])('%s', (text, says) => { expect(read(text)).toEqual(expect.arrayContaining(says.map((s) => expect.stringContaining(s)))); });
});

describe("the company's own outlook is guidance", () => {
  it.each([
    ["Nvidia beat its outlook. The company forecasted next quarter's revenue to fall between $58.7 and $61.1 billion.", 'ambition guidance_revenue: $58.7 and $61.1 billion'],
    ["Broadcom's management projected revenue in the range of $24 billion to $25 billion for its third quarter.", 'ambition guidance_revenue: $24 billion to $25 billion'],
    ['Micron guides to revenue of $22 billion for the current quarter.', 'ambition guidance_revenue: $22 billion'],
    ['The deal will see Nvidia provide OpenAI with at least 10 gigawatts of systems.', 'ambition'],
    ["Nvidia's quarter was good.\n\nManagement gave this outlook for the third quarter:\n\n- Revenue of $91.5 billion (+/- 2%) versus analysts' estimates of $90.2 billion\n- Gross margin of 73.5%", 'ambition guidance_revenue: $91.5 billion'],
    ["Nvidia's quarter was good.\n\nManagement gave this outlook for the third quarter:\n\n- Revenue of $91.5 billion (+/- 2%) versus analysts' estimates of $90.2 billion\n- Gross margin of 73.5%", 'ambition guidance_gross_margin: 73.5%'],
    ['Marvell said fiscal 2029 revenue will rise 30% to $19 billion, topping the $17.5 billion consensus.', 'ambition guidance_revenue: $19 billion'],
    ["Dell's revenue guidance was $46 billion to $47 billion, well above the consensus of $41 billion, and EPS was $4.80, higher than the consensus of $4.10.", 'ambition eps: $4.80'],
    ['For the next quarter Micron gave a forecast of $52 billion of revenue.', 'ambition guidance_revenue: $52 billion'],
    ['Oracle wants its cloud arm to turn over $150 billion by fiscal 2031.', 'ambition guidance_segment_revenue: $150 billion'],
    ['Oracle reckons its cloud infrastructure revenue will balloon 80% this fiscal year.', 'ambition guidance_segment_growth: 80%'],
    ['AMD was upbeat. Su expects revenue of $13 billion in the third quarter.', 'ambition guidance_revenue: $13 billion'],
  ])('%s', (text, says) => { expect(read(text).join('\n')).toContain(says); });

  it('and what analysts look for beside it is not', () => {
    expect(read("Nvidia's quarter was good.\n\nManagement gave this outlook for the third quarter:\n\n- Revenue of $91.5 billion (+/- 2%) versus analysts' estimates of $90.2 billion").at(-1)).toBe('opinion revenue: $90.2 billion');
    expect(read('Nvidia expects sales of $91.5 billion. Analysts had cheered. Its gross margin is expected to be 73.5%.').at(-1)).toContain('ambition');
  });
});

describe('a result is no forecast', () => {
  it.each([
    ['that beat one', "Nvidia's earnings per share of $1.33 exceeded the consensus of $1.27.", ['unsourced eps: $1.33', 'opinion eps: $1.27']],
    ['that topped several', "AMD's revenue of $11.9 billion topped analysts' estimates of $11.5 billion.", ['unsourced revenue: $11.9 billion', 'opinion revenue: $11.5 billion']],
    ['told after the forecast that it beat', 'Beating the consensus for revenue of $41.2 billion, Nvidia reported revenue of $42.9 billion.', ['opinion revenue: $41.2 billion', 'unsourced revenue: $42.9 billion']],
    ['in the mouth of an analyst', 'The analyst flags the $1.4 billion loss of xAI on $131 million of revenue and warns that the business would need better luck.', ['unsourced revenue: $131 million']],
  ])('%s', (_, text, says) => { expect(read(text)).toEqual(expect.arrayContaining(says.map((s) => expect.stringContaining(s)))); });
});

describe('future revenue', () => {
  it('that somebody reckons with is no backlog', () => { expect(read('A professor values SpaceX at $1.22 trillion based on $320 billion of future revenue.').at(-1)).toBe('opinion revenue: $320 billion'); });
  it('that is signed is', () => { expect(read('CoreWeave has $51 billion of future revenue under contract.').join()).toContain('backlog: $51 billion'); });
});

describe('who says it', () => {
  const saidBy = (text: string) => judgeText(text, '2026-06-20')[0]?.attribution;

  it('is the company, also of a result that it sets against estimates', () => { expect(saidBy("Nvidia's revenue of $81.6 billion in its fiscal first quarter beat its own outlook, the company said.")).toBe('company'); });
  it('is no analyst where a result only topped what analysts looked for', () => { expect(saidBy("AMD's revenue of $11.9 billion topped analysts' estimates of $11.5 billion.")).toBe('none'); });
});

describe('what has come about is no forecast', () => {
  it.each([
    ['though an outsider reckons it up', "Estimates compiled by a data shop show that Anthropic's annualized revenue has surged to $45.3 billion.", 'unsourced run_rate: $45.3 billion'],
    ['though it is told as the furthest that a rate went', "Micron's revenue increased by as much as 33% compared with the year before.", 'unsourced revenue_growth: as much as 33%'],
    ['but what a ceiling allows is an aim', 'SpaceX wants to raise as much as $90 billion in its offering.', 'ambition ipo_raise: as much as $90 billion'],
  ])('%s', (_, text, says) => { expect(read(text)).toContain(says); });
});

describe('"we expect"', () => {
  const LETTER = 'Dear shareholders of CoreWeave,\n\nOur backlog was $99.4 billion at the end of March. We expanded our fleet. Our customers signed for longer terms.';
  it.each([
    ['We expect active power of 1.7 GW at the end of 2026.', 'ambition power_target: 1.7 GW'],
    ['We anticipate revenue between $2.45 billion and $2.6 billion for the second quarter.', 'ambition guidance_revenue: $2.45 billion and $2.6 billion'],
  ])("is the company's outlook in its own letter: %s", (said, claim) => { expect(read(`${LETTER}\n\n${said}`)).toContain(claim); });

  it('and an opinion where somebody else writes', () => {
    expect(read("Our model of Nvidia is above the Street's.\n\nWe expect Nvidia to have a gross margin of 76%. Our price target is $300.").find((c) => c.includes('76%'))).toMatch(/^opinion /);
  });
});

describe('what is "to grow" is an outlook', () => {
  it.each([
    ['Dell guide: revenue to rise 50%; AI server revenue to increase 144%.', ['ambition guidance_growth: 50%', 'ambition guidance_segment_growth: 144%']],
  ])('%s', (text, says) => { expect(read(text)).toEqual(says); });

  it('and what something caused to grow is a result', () => {
    expect(read("Stronger demand caused Nvidia's data center revenue to grow 92% in the first quarter of fiscal 2027.")).toEqual(['filed segment_growth: 92%']);
  });
});

it('the value at which a company meant to list is its plan, and what the market may give is a forecast', () => {
  expect(read('CoreWeave had intended to go public with an initial valuation of $35 billion.').join()).toMatch(/^ambition /);
  expect(read('Nvidia aims for a market value of $10 trillion.').join()).toMatch(/^opinion /);
});

describe('a time of another clause makes no forecast of what was', () => {
  it.each([
    ['CoreWeave shares fell 6.1% on Tuesday; a broker said that sales could reach $30 billion in 2028.', 'unsourced share_price_change: 6.1%'],
    ['Marvell, whose sales reached $8.19 billion last year, hopes to double them by fiscal 2029.', 'filed revenue: $8.19 billion'],
    ["Broadcom's backlog, which stood at $162 billion, is to be delivered over several years.", 'reported backlog: $162 billion'],
  ])('%s', (text, says) => { expect(read(text)).toContain(says); });
});

it('an outlook for a quarter that names no metric is one of sales', () => {
  const told = (text: string) => judgeText(text, '2026-07-01').map((c) => `${c.verdict} ${c.metric}`);
  expect(told("AMD's guide for the March quarter was $9.8 billion.")).toEqual(['ambition guidance_revenue']);
  expect(told("Meta's capex guidance for the full year is $135 billion.")).toEqual(['ambition guidance_capex']);
  expect(told("Nvidia's operating expense guidance for the second quarter was $8.3 billion.").filter((t) => t.endsWith('revenue'))).toEqual([]);
});

describe('what is so today', () => {
  it.each([
    ['stands in the midst of a forecast', 'Nvidia’s gross margin, now at 71.1%, will have a five in front of it, I predict.', 'filed gross_margin: 71.1%'],
    ['is of an officer whom the sentence before names, where he foresees it', 'The finance chief of Cerebras spoke to an analyst. He expects sales of $2.4 billion in 2027.', 'ambition guidance_revenue: $2.4 billion'],
    ['is a ceiling where a permit sets it, and no plan', 'The county licensed xAI’s turbines in Memphis in July 2025 with a ceiling of 263 megawatts.', 'unsourced power_permitted: a ceiling of 263 megawatts'],
    ['is dated by "this one"', 'SpaceX’s capital expenditure was $20.7 billion last year and $10.1 billion in the first three months of this one.', 'filed capex: $10.1 billion'],
  ])('%s', (_what, text, says) => { expect(read(text)).toContainEqual(says); });
});
