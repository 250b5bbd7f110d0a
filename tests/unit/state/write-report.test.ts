// A report to paste: nothing in a page's words may run as a formula, a link or markup where it is pasted.
import { describe, expect, it } from 'vitest';
import type { PageState } from '@/lib/model/page-state';
import { writeReport } from '@/lib/state/write-report';

const claim = (quote: string): NonNullable<PageState['judgement']>['claims'][number] => ({
  block: 0, start: 0, end: quote.length, quote, around: { before: '', after: '' }, anchor: { start: 0, end: quote.length, quote }, company: 'spacex', metric: 'revenue', value: null, period: 'FY2025', stage: 'actual', attribution: 'none', speaker: null,
  dated: false, verdict: 'unsourced', evidence: null, factId: null, newerFactId: null, derivation: null, ruleId: null, reason: 'The ledger knows nothing of it.',
});
const input = (quote: string, before = '') => ({
  page: { status: 'read', url: 'https://example.org/a', title: 'A [title] with <b>', date: null, isPainted: true, marked: [0], judgement: { claims: [{ ...claim(quote), around: { before, after: '' } }], leftOut: [{ topic: 't', title: 'Notice', why: 'Because.', factIds: ['f'] }], terms: [], signal: { counts: {} as never, filedShare: null, companies: [] } } } satisfies PageState,
  names: new Map([['spacex', 'SpaceX']]),
  facts: [{ id: 'f', company: 'SpaceX', fact: { label: 'Notice', figure: { lead: null, number: '90 days', unit: null, isProse: false }, when: null, source: null } }],
});

describe('writeReport', () => {
  it('defuses what a spreadsheet would run, and quotes what would break a row', () => {
    expect(writeReport(input('=HYPERLINK("http://x","y")'), 'CSV')).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(writeReport(input('one,\ntwo'), 'CSV')).toContain('"one,\ntwo"');
  });

  it('escapes what Markdown would read', () => {
    const text = writeReport(input('[click](javascript:alert(1)) <img>'), 'Markdown');
    expect(text).toContain('# A \\[title\\] with \\<b\\>');
    expect(text).toContain('\\[click\\](javascript:alert(1)) \\<img\\>');
    expect(text).toContain('- **Notice.** Because.\n  - SpaceX, Notice: 90 days');
  });

  it('says of a bare value what stands before it, outside the quotation', () => {
    const cell = input('$81,615', 'Q1 FY27, revenue: ');
    expect(writeReport(cell, 'Markdown')).toContain('(SpaceX): Q1 FY27, revenue: “$81,615”');
    expect(writeReport(cell, 'CSV')).toContain(',"Q1 FY27, revenue: ","$81,615",');
  });

  it('is whole as JSON', () => {
    expect(JSON.parse(writeReport(input('it'), 'JSON'))).toMatchObject({ url: 'https://example.org/a', claims: [{ verdict: 'No source in the ledger', company: 'SpaceX', quote: 'it' }], left_out: [{ title: 'Notice', facts: [{ value: '90 days' }] }] });
  });
});
