// What a company looks ahead to where the sentence names no metric, and which words of planning reach which value.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string, day?: string): string[] => judgeText(text, day).map((c) => `${c.anchor.quote} ${c.verdict} ${c.company}/${c.metric}`);

describe('an outlook that names no metric', () => {
  it.each([
    ['is of sales behind sales', 'Dell’s sales were $33.4 billion. For the whole of the next year the company expects $140 billion.', '$140 billion ambition dell/guidance_revenue'],
    ['is of sales behind a profit', 'Nvidia’s net income was $58.3 billion. For the second quarter the company expects $91 billion.', '$91 billion ambition nvidia/guidance_revenue'],
    ['is of spending behind spending', 'Meta’s capital spending was $72.2 billion in 2025. For the next one it expects $140 billion.', '$140 billion ambition meta/guidance_capex'],
    ['is told of a year that ends in a month to come', 'Oracle is building. They reckon on revenue of $67 billion for the year to May.', '$67 billion ambition oracle/guidance_revenue', '2026-03-12'],
    ['is told of the quarter that runs', 'Micron had sales of $23.86 billion. For the quarter now running, it presented sales of $33.5 billion.', '$33.5 billion ambition micron/guidance_revenue', '2026-04-24'],
    ['is pointed to', 'AMD earned $10.25 billion in the first quarter. Lisa Su pointed to $11.2 billion, give or take $300 million, for the June quarter.', '$11.2 billion, give or take $300 million ambition amd/guidance_revenue', '2026-05-06'],
    ['is of sales where only a quarter is said', 'Astera Labs says that the June quarter will land between $355 million and $365 million.', '$355 million and $365 million ambition astera-labs/guidance_revenue'],
  ])('%s', (_, text, said, day?: string) => {
    expect(read(text, day)).toContain(said);
  });

  it.each([
    ['what follows a debt', 'Oracle had debt of $124.7 billion and expects $20 billion in the third quarter.', '$20 billion'],
    ['a sum without a time', 'CoreWeave’s revenue was $5.13 billion in 2025. Nobody there expects $9 billion.', '$9 billion'],
  ])('but not %s', (_, text, sum) => {
    expect(read(text).join()).not.toMatch(new RegExp(`\\${sum} ambition \\S+/guidance_revenue`));
  });
});

describe('words of planning', () => {
  it.each([
    ['reach no value that stands before what is done next', 'Nebius has contracts for more than 2 gigawatts and wants 800 megawatts connected by the end of 2026.', ['more than 2 gigawatts reported nebius/power_contracted', '800 megawatts ambition nebius/power_target']],
    ['reach no value before a label with its own', 'OpenAI: run rate $25 billion, goal $50bn by year-end.', ['$25 billion reported openai/run_rate', '$50bn ambition openai/run_rate']],
    ['of spending are the company’s', 'Astera Labs plans capital expenditure of $90 million in 2026.', ['$90 million ambition astera-labs/guidance_capex']],
    ['of an outsider are a forecast, whatever stands between', 'One brokerage, which raised its rating in May, sees Broadcom’s AI revenue at $120 billion in fiscal 2027.', ['$120 billion opinion broadcom/segment_revenue']],
    ['of the author are a forecast', 'My own arithmetic says that SpaceX needs $25 billion of revenue to break even.', ['$25 billion opinion spacex/revenue']],
  ])('%s', (_, text, said) => {
    expect(read(text)).toEqual(said);
  });
});

it('is none what something has come from at a day whose year is left away', () => {
  expect(judgeText('SpaceX had 10.3 million subscribers at the end of March, up from 8.9 million at Christmas.', '2026-11-30').map((c) => `${c.anchor.quote} ${c.verdict}`)).toEqual(['10.3 million subscribers filed', '8.9 million filed']);
});
