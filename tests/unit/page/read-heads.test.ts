// What the page's reader tells of each value: heads of a table as its spans shift them, terms of a list, labels of cards.
import { describe, expect, it } from 'vitest';
import { articleSchema } from '@/lib/model/article';
import { FILLER, readHtml } from '../../support/read-html';

/** Every value with heads, as "value: row / column / table". */
function headsOf(html: string): string[] {
  const { article } = readHtml(`<!doctype html><body><article><h1>A headline</h1>${FILLER}${html}${FILLER}</article></body>`);
  expect(articleSchema.parse(article)).toEqual(article);
  return article.blocks.flatMap((b) => (b.heads ? [`${b.text}: ${b.heads.row} / ${b.heads.column} / ${b.heads.table}`] : []));
}
const rows = (...lines: string[]) => lines.map((line) => `<tr>${line.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');

describe('a table', () => {
  it('has heads over its columns and beside its rows', () => {
    expect(headsOf(`<table>${rows('In millions|Q1 FY26|Q1 FY25', 'Revenue|44,062|26,044')}</table>`)).toEqual(['44,062: Revenue / Q1 FY26 / In millions', '26,044: Revenue / Q1 FY25 / In millions']);
  });

  it('counts columns through spans, and signs of money in cells of their own', () => {
    const head = '<thead><tr><th rowspan="2"></th><th colspan="4">Three Months Ended</th></tr><tr><th colspan="2">April 27, 2025</th><th colspan="2">April 28, 2024</th></tr></thead>';
    expect(headsOf(`<table><caption>(In millions)</caption>${head}<tbody>${rows('Revenue|$|44,062|$|26,044')}</tbody></table>`)).toEqual([
      '44,062: Revenue / Three Months Ended April 27, 2025 / (In millions)', '26,044: Revenue / Three Months Ended April 28, 2024 / (In millions)',
    ]);
  });

  it('has parts, each with a line of its own over its rows', () => {
    const table = `<table><caption>Results</caption><tr><th></th><th>Q1</th></tr><tr><td colspan="2">GAAP</td></tr>${rows('Gross margin|60.5%')}<tr><td colspan="2">Non-GAAP</td></tr>${rows('Gross margin|61.0%')}</table>`;
    expect(headsOf(table)).toEqual(['60.5%: Gross margin / Q1 / GAAP; Results', '61.0%: Gross margin / Q1 / Non-GAAP; Results']);
  });

  it('may have its years down the side', () => {
    expect(headsOf(`<table><caption>Sales</caption>${rows('Year|Revenue', '2024|$60.9B', '2025|$130.5B')}</table>`)).toEqual(['$60.9B: 2024 / Revenue / Year; Sales', '$130.5B: 2025 / Revenue / Year; Sales']);
  });

  it('takes a short line before it for its caption', () => {
    expect(headsOf(`<h3>Segments</h3><table>${rows('|Q1', 'Gaming|$3.8B')}</table>`)).toEqual(['$3.8B: Gaming / Q1 / Segments']);
  });

  it('within a table keeps to its own heads', () => {
    const inner = `<table><caption>Inner</caption>${rows('|Q2', 'Sales|$2B')}</table>`;
    expect(headsOf(`<table><caption>Outer</caption>${rows('|Q1', 'Revenue|$1B')}<tr><td>${inner}</td></tr></table>`)).toContain('$2B: Sales / Q2 / Inner');
  });
});

describe('labels beside numbers', () => {
  it.each([
    ['terms of a list', '<dl><dt>Employees</dt><dd>36,000</dd><dt>Revenue</dt><dd>$44.1 billion</dd></dl>', ['36,000: Employees', '$44.1 billion: Revenue']],
    ['cards with the label below', '<div><div><div>$1.75T</div><div>Target valuation</div></div><div><div>$75B</div><div>Target raise</div></div></div>', ['$1.75T: Target valuation', '$75B: Target raise']],
    ['cards with the label above', '<div><section><h4>Target valuation</h4><p>$1.75T</p></section><section><h4>2025 revenue</h4><p>$18.7B</p></section></div>', ['$1.75T: Target valuation', '$18.7B: 2025 revenue']],
    ['one row of both', '<div><div>$1.75T</div><div>Target valuation</div><div>$75B</div><div>Target raise</div></div>', ['$1.75T: Target valuation', '$75B: Target raise']],
  ])('%s', (_, html, said) => {
    expect(headsOf(html)).toEqual(said.map((s) => `${s} /  / `));
  });

  it.each([
    ['a number among paragraphs', `<p>42,000</p>${FILLER}`],
    ['numbers and nothing else', '<div><div>$1.75T</div><div>$75B</div></div>'],
    ['a year', '<div><h4>Founded</h4><p>2002</p></div>'],
  ])('but not %s', (_, html) => {
    expect(headsOf(html)).toEqual([]);
  });
});
