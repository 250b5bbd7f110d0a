// What the rows, columns and cards of a table say, in each layout that pages and copied texts have; and what they leave unsaid.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { Article, Heads } from '@/lib/model/article';
import { judgeText } from '../../../support/judge-text';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules, readsAsFact), index = indexLedger(bundledLedger);
function judge(article: Article): string[] {
  return engine.judge(article, index, { today: '2026-11-22' }).claims.map((c) => {
    const text = article.blocks.find((b) => b.id === c.block)?.text ?? '';
    expect(text.slice(c.anchor.start, c.anchor.end)).toBe(c.anchor.quote);
    expect(text.slice(c.start, c.end)).toBe(c.quote);
    return `${c.anchor.quote} ${c.verdict} ${c.company}/${c.metric}`;
  });
}
const read = (text: string, date = '2025-06-02') => judge({ url: null, title: null, date, language: 'en', blocks: splitBlocks(text) });
/** A page whose reader has told the heads of one cell. */
function readCell(text: string, heads: Partial<Heads>, title = 'Nvidia results', date = '2025-06-02'): string[] {
  const whole = { row: '', column: '', table: '', ...heads };
  return judge({ url: null, title: null, date, language: 'en', blocks: [{ id: 0, kind: 'heading', text: title, start: 0 }, { id: 1, kind: 'cell', text, start: title.length + 2, heads: whole }] });
}

const HEAD = 'Nvidia results\n\nDemand for chips was strong, Nvidia said in its report for the quarter.\n\n';
const ROWS = [['($ in millions)', 'Q1 FY26', 'Q1 FY25', 'Q/Q', 'Y/Y'], ['Revenue', '$44,062', '$26,044', '12%', '69%'], ['Gross margin', '60.5%', '78.4%', '(12.5) pts', '(17.9) pts'], ['Net income', '$18,775', '$14,881', '(15)%', '26%']];
const SAID = [
  '$44,062 filed nvidia/revenue', '$26,044 filed nvidia/revenue', '12% unsourced nvidia/revenue_growth', '69% filed nvidia/revenue_growth', '60.5% filed nvidia/gross_margin', '78.4% filed nvidia/gross_margin',
  '$18,775 filed nvidia/net_income', '$14,881 filed nvidia/net_income', '(15)% unsourced nvidia/net_income', '26% filed nvidia/net_income',
];

describe('the same table in each layout of plain text', () => {
  it.each([
    ['bars', ROWS.map((r) => `| ${r.join(' | ')} |`).join('\n')],
    ['bars and a rule', [ROWS[0], ROWS[0]?.map(() => '---'), ...ROWS.slice(1)].map((r) => `| ${r?.join(' | ')} |`).join('\n')],
    ['bars, each row a paragraph', ROWS.map((r) => r.join(' | ')).join('\n\n')],
    ['tabs', ROWS.map((r) => r.join('\t')).join('\n')],
    ['runs of blanks', ROWS.map((r) => r.join('    ')).join('\n')],
    ['one blank', ROWS.map((r) => r.join(' ')).join('\n')],
    ['a cell a line', ROWS.map((r) => r.join('\n')).join('\n')],
    ['a cell a paragraph', ROWS.map((r) => r.join('\n\n')).join('\n\n')],
  ])('%s', (_, table) => {
    expect(read(`${HEAD}${table}\n\nThe shares were little changed.`)).toEqual(SAID);
  });
});

describe('who, when and of what', () => {
  it.each([
    ['a company a row', '| Company | 2025 capex | 2026 capex | YoY |\n| Amazon | $131.8B | $200B | +52% |\n| Meta | $72.2B | $125-145B | +87% |\n| Lambda | $3B | $5B | +67% |', ['$131.8B filed amazon/capex', '$200B ambition amazon/guidance_capex', '52% unsourced amazon/capex', '$72.2B filed meta/capex', '$125-145B ambition meta/guidance_capex', '87% unsourced meta/capex']],
    ['a company a column', '| | AMD | Nvidia |\n| Data center growth, Q1 2026 | +57% | +92% |', ['57% filed amd/segment_growth', '92% filed nvidia/segment_growth']],
    ['a metric a column', 'Fiscal year | Nvidia revenue | Nvidia net income\nFY2024 | $60.9B | $29.8B\nFY2025 | $130.5B | $72.9B', ['$60.9B filed nvidia/revenue', '$29.8B filed nvidia/net_income', '$130.5B filed nvidia/revenue', '$72.9B filed nvidia/net_income']],
    ['fiscal years by their corner', '| Fiscal year | Nvidia revenue | Growth |\n| 2024 | $60.9B | 126% |\n| 2025 | $130.5B | 114% |', ['$60.9B filed nvidia/revenue', '126% filed nvidia/revenue_growth', '$130.5B filed nvidia/revenue', '114% filed nvidia/revenue_growth']],
    ['a corner that was moved to the end', 'Revenue | Net income | |\nFY25 | $130.5B | $72.9B |\nYoY change | 114% | 145% |', ['$130.5B filed nvidia/revenue', '$72.9B filed nvidia/net_income', '114% filed nvidia/revenue_growth', '145% filed nvidia/net_income']],
    ['a part a row', '| Segment | Q1 FY27 | Y/Y |\n| Data center | $75.2B | ▲ 92% |', ['$75.2B filed nvidia/segment_revenue', '92% filed nvidia/segment_growth']],
    ['estimates beside results', '| Q1 FY27 | Estimate | Reported | Surprise |\n| Revenue | $78.8B | ✅ $81.6B | +3.6% |', ['$78.8B opinion nvidia/revenue', '$81.6B filed nvidia/revenue']],
    ['months of a count', 'Date | Number of Starlink subscribers\n12/2022 | 1,000,000\n09/2023 | 2,000,000', ['1,000,000 reported spacex/subscribers', '2,000,000 reported spacex/subscribers']],
  ])('%s', (_, table, said) => {
    expect(read(`Nvidia, AMD, SpaceX and the others\n\nNvidia, Amazon, AMD, Meta and SpaceX report chips and data centers, in figures.\n\n${table}`, '2026-06-20')).toEqual(said);
  });

  it('reads labels above numbers, and numbers above labels', () => {
    const said = ['$44.1B filed nvidia/revenue', '60.5% filed nvidia/gross_margin'];
    expect(read(`${HEAD}Q1 FY26 revenue\n\n$44.1B\n\nQ1 FY26 gross margin\n\n60.5%\n\nThe shares were little changed.`)).toEqual(said);
    expect(read(`${HEAD}$44.1B\nQ1 FY26 revenue\n60.5%\nQ1 FY26 gross margin\n\nThe shares were little changed.`)).toEqual(said);
  });

  it('takes the size of a cell from its table, and a share’s money as it is', () => {
    expect(readCell('44,062', { row: 'Revenue', column: 'Three Months Ended April 27, 2025', table: 'CONDENSED STATEMENTS OF INCOME (In millions, except per share data)' })).toEqual(['44,062 filed nvidia/revenue']);
    expect(readCell('0.76', { row: 'Diluted net income per share', column: 'Three Months Ended April 27, 2025', table: '(In millions, except per share data)' })).toEqual(['0.76 unsourced nvidia/eps']);
    expect(readCell('(4,937)', { row: 'Net loss', column: '2025', table: '$ in millions' }, 'SpaceX results', '2026-06-20')).toEqual(['(4,937) filed spacex/net_income']);
    expect(readCell('44.1', { row: 'Revenue ($B)', column: 'Q1 FY26' })).toEqual(['44.1 filed nvidia/revenue']);
  });
});

describe('a cell accuses where its heads say when and how, and nowhere else', () => {
  it.each([
    ['96%', { row: 'Revenue growth', column: 'Q1 FY26' }, 'Nvidia results', '2025-06-02', '96% conflict nvidia/revenue_growth'],
    ['81,674', { row: 'Revenue', column: '2025', table: '$ in millions' }, 'SpaceX results', '2026-06-20', '81,674 conflict spacex/revenue'],
  ])('%s', (text, heads, title, date, said) => {
    expect(readCell(text, heads, title, date)).toEqual([said]);
  });

  it.each([
    ['no period, in percent', '96%', { row: 'Revenue growth', column: 'Reported' }],
    ['a half-year', '$81.7B', { row: 'Revenue', column: 'Six months ended July 27, 2025' }],
    ['a line that is no part of ours', '$4.1B', { row: 'Services revenue', column: 'Q1 FY26' }],
    ['no period', '$46.1B', { row: 'Revenue', column: 'Reported' }],
    ['a quarter of any year', '$46.1B', { row: 'Revenue', column: 'Q1' }],
    ['adjusted figures', '61.5%', { row: 'Gross margin', column: 'Q1 FY26', table: 'Non-GAAP' }],
    ['both ways of counting', '61.5%', { row: 'Gross margin', column: 'Q1 FY26', table: 'GAAP and non-GAAP' }],
    ['a part without a name in the ledger', '$4.6B', { row: 'Networking revenue', column: 'Q1 FY26' }],
    ['an estimate', '$43.3B', { row: 'Revenue', column: 'Q1 FY26 consensus' }],
    ['another currency', '46,062', { row: 'Revenue', column: 'Q1 FY26', table: 'in millions of euros' }],
  ])('not with %s', (_, text, heads) => {
    expect(readCell(text, heads).join()).not.toContain('conflict');
  });
});

describe('no claim', () => {
  it.each([
    ['another line of a statement', '17,394', { row: 'Cost of revenue', column: 'Q1 FY26', table: 'In millions' }],
    ['how far off an estimate was', '+3.6%', { row: 'Revenue', column: 'Surprise' }],
    ['heads without a metric', '92.7', { row: 'MMLU', column: 'Grok 3' }],
    ['a sum in a column of changes', '$3.1B', { row: 'Revenue', column: 'Change' }],
    ['whole thousands of nothing', '$44,062', { row: 'Revenue', column: 'Q1 FY26' }],
    ['heads that are sentences', '$44.1B', { row: `Revenue, which ${'the analysts of many banks had not expected, '.repeat(3)}rose`, column: '' }],
  ])('%s', (_, text, heads) => {
    expect(readCell(text, heads)).toEqual([]);
  });

  it('is taken from labels and numbers whose order leaves open which is whose', () => {
    expect(read(`${HEAD}Revenue\n\n$44.1B\n\nNet income\n\n$18.8B\n\nGross margin`)).not.toContain('$44.1B filed nvidia/net_income');
  });

  it('makes a row of a sentence', () => {
    expect(read('Nvidia results\n\nNvidia had revenue of $44.1 billion in the first quarter of fiscal 2026 | Reuters | Bloomberg')).toEqual(['$44.1 billion filed nvidia/revenue']);
  });

  it('moves what the text around it speaks of', () => {
    const after = read('Nvidia results\n\nNvidia compares itself with its peers in chips.\n\n| Company | 2025 capex |\n| Amazon | $131.8B |\n| Meta | $72.2B |\n\nIn the first quarter of fiscal 2026 revenue rose to $44.1 billion.', '2026-06-20');
    expect(after.at(-1)).toBe('$44.1 billion filed nvidia/revenue');
  });
});

describe('a row whose cells hold prose', () => {
  it('is read cell by cell, and its label speaks of nobody', () => {
    const rows = '| Point | View |\n\n| Price Action | Shares at $181, up 42% since the January low. |\n\n| Business Model | Sells to labs. Q1 rev $81.6B (+85%), GM 74.9%. |\n\n| Main Rivals | AMD is catching up. |\n\n| Outlook | Guided to $91B for Q2. |';
    expect(judgeText(rows, '2026-07-01', 'NVDA: stock notes').map((c) => `${c.company} ${c.metric} ${c.verdict}`)).toEqual(['nvidia share_price unsourced', 'nvidia share_price_change unsourced', 'nvidia revenue filed', 'nvidia revenue_growth filed', 'nvidia gross_margin filed', 'nvidia guidance_revenue ambition']);
  });
});
