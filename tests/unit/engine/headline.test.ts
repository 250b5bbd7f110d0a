// A site puts lines of its own above a headline: the article is still about the company that its title names.
import { expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules/index';

const engine = createEngine(rules);
const index = indexLedger(bundledLedger);
const TITLE = 'Coherent (COHR) tells of its second quarter';
const NOTES = ['The desk wrote down what was said in the call on Wednesday, in the order in which it was said, and left out the greetings.', 'Revenue was $1.69 billion, up 17% from a year earlier, and gross margin was 39%.', ...Array.from({ length: 10 }, () => 'The floor was then opened to questions, which went on for half an hour and were about the plant, the orders and the months to come.')];
const judge = (title: string, texts: readonly string[]) =>
  engine.judge({ url: null, title, date: '2026-02-04', language: 'en', blocks: texts.map((text, id) => ({ id, kind: 'paragraph' as const, text, start: 0 })) }, index, { today: '2026-11-25' }).claims.map(({ company, metric }) => `${company} ${metric}`);

it('reads notes under a headline that stands below the lines of the site', () => {
  const expected = ['coherent revenue', 'coherent revenue_growth', 'coherent gross_margin'];
  expect(judge(TITLE, [TITLE, ...NOTES])).toEqual(expected);
  expect(judge(TITLE, ['New: sort every list by sector', 'Learn more', TITLE, ...NOTES])).toEqual(expected);
});

it('is about the company that opens the title, though the notes name its supplier more often', () => {
  const notes = ['Shares have doubled on demand for chips from Nvidia, and Nvidia decides which customers get them first.', 'Strong business model: data centers are full and contracts run for five years.', 'First-quarter revenue was $2.08 billion, up 112%, with a backlog of $99.4 billion.', 'Investors ask how long CoreWeave can sell at these margins.'];
  expect(judge('CRWV: notes on the stock', notes).filter((claim) => /revenue|backlog/.test(claim))).toEqual(['coreweave revenue', 'coreweave revenue_growth', 'coreweave backlog']);
});

it('is about the company that only its title names, though the notes speak of others in passing', () => {
  const notes = ['AI orders were $24.4 billion in the quarter.', 'Nvidia decides how much can be shipped.', 'Revenue came to $43.8 billion, up 88%.'];
  const companies = (title: string) => judge(title, notes).map((claim) => claim.split(' ')[0]);
  expect(companies('$DELL: the quarter in short')).toEqual(['dell', 'dell', 'dell']);
  expect(companies("Dell's rival")).not.toContain('dell');
});

it('is about the company that the writer of a column opens with, though it is not named again', () => {
  const column = ['Since last year I have been writing about CoreWeave once a month, and readers ask whether I own the shares.', 'It owed $21.4 billion at the end of 2025, and interest is paid out of cash that investors would like to see spent on growth.', 'Revenue reached $5.13 billion last year, and analysts who cover the market argue about what margin and what valuation that deserves.'];
  expect(judge('The rent is due', ['The rent is due', ...column])).toEqual(['coreweave debt', 'coreweave revenue']);
});

it('is not about a company that somebody only speaks of in a quote', () => {
  const notes = ['“We chose SpaceX,” the chief executive told investors, “and our margin will show it.”', 'Revenue was $4.2 billion in the quarter and profit $310 million, and debt fell to $6 billion as analysts who follow the shares had hoped.', 'The dividend was lifted, cash stood at $2.1 billion, and the market valued the airline at $9 billion.'];
  expect(judge('Southern Wings lands a profit', ['Southern Wings lands a profit', ...notes])).toEqual([]);
});

it('is about the company that its headline asks for, where the text names its customers as often', () => {
  const notes = ['Readers keep asking how many households pay for it. It had 10.3 million subscribers at the end of March, and revenue last year was $18.67 billion.', 'Google rents computers from it, and so does a start-up; Google pays by the month.'];
  expect(judge('Do I own SpaceX in my pension?', ['Do I own SpaceX in my pension?', ...notes])).toEqual(['spacex subscribers', 'spacex revenue']);
});

it('is about the maker of the product that its headline names, though a customer is named before the maker', () => {
  const headline = 'Starlink in figures, and how far each of them may be trusted';
  const notes = ['Starlink had 10.3 million subscribers in March. Nobody outside has counted them.', 'Anthropic is the customer that the other half of the house lives on, which has little to do with dishes on roofs. Starlink pays for the rest.', 'How much does it take in? Revenue was $11.39 billion in 2025, the prospectus of SpaceX says, and investors paid for the growth of it.', 'How many work there? The company has 24,000 employees.'];
  expect(judge(headline, [headline, ...notes])).toContain('spacex employees');
  // A text that goes on about another company at length is that one's.
  const others = ['Anthropic pays the most.', 'Anthropic has said so, and Anthropic has raised money from investors for it.', 'The company has 5,300 employees, and analysts who follow the market expect revenue to grow.'];
  expect(judge(headline, [headline, ...others])).not.toContain('spacex employees');
});

it('takes each question of an article that goes from question to question as one about its company', () => {
  const asked = ['What is it? CoreWeave rents out computers that are full of chips.', 'Who pays? Microsoft does. Its capital spending was $37.5 billion in the December quarter.', 'How large is the debt? It stood at $21.4 billion at the end of 2025.', 'And the sales of last year? They came to $5.13 billion.'];
  expect(judge('CoreWeave for beginners', ['CoreWeave for beginners', ...asked])).toEqual(['microsoft capex', 'coreweave debt', 'coreweave revenue']);
});
