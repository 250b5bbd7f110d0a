// `annotate` as a person runs it: the contract of its rows, and what it says of bad input while the good rows are answered.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAnnotateArguments } from '@/lib/cli/parse-arguments';

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

interface Row {
  id: string;
  text?: string;
  claims: { start: number; end: number; quote: string; anchor: { start: number; end: number; quote: string }; company: string; metric: string | null; verdict: string; reason: string }[];
  left_out: unknown[];
  signal: unknown;
}
interface Run { readonly status: number | null; readonly errors: string[]; readonly rows: Row[]; readonly out: string }

function annotate(args: string[], input = ''): Run {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/annotate.ts', '--today', '2026-11-22', ...args], { input, encoding: 'utf8' });
  const rows = args.includes('jsonl') ? run.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row) : [];
  return { status: run.status, errors: run.stderr.split('\n').filter(Boolean), rows, out: run.stdout };
}

const SENTENCE = 'NVIDIA reported revenue of $215.9 billion for fiscal 2026, the company said in its annual report.';
const row = (id: string, rest: object) => JSON.stringify({ id, date: '2026-05-20', ...rest });

describe('good rows beside bad ones', () => {
  let run: Run;
  const lines = [`\uFEFF${row('one', { text: SENTENCE })}`, '', row('two', { text: 'Nothing to see.' }), row('three', { html: `<html><body><article><h1>Chips</h1><p>${SENTENCE}</p></article></body></html>` }), '', '', '{"id": "seven", "text": ', row('eight', {}), JSON.stringify({ text: SENTENCE }), row('ten', { text: `Zahlen. ${SENTENCE}` }), row('eleven', { date: '2026-13-01', text: SENTENCE }), row('twelve', { date: '2026-02-30', text: SENTENCE })];
  beforeAll(() => { run = annotate(['--format', 'jsonl', file('rows.jsonl', lines.join('\n')), join(folder, 'missing.txt'), file('slides.pptx', 'x'), file('note.md', `# Note\n\n${SENTENCE}\n`)]); }, 30_000);

  it('answers every good row, in order', () => {
    expect(run.rows.map((r) => r.id.split(/[\\/]/).at(-1))).toEqual(['one', 'two', 'three', 'ten', 'note.md']);
    expect(run.rows.map((r) => r.claims.length)).toEqual([1, 0, 1, 1, 1]);
  });

  it('names file and line of each bad one, a line each, and exits with 1', () => {
    expect(run.errors).toHaveLength(7);
    expect(run.errors[0]).toMatch(/rows\.jsonl:7: not JSON/);
    expect(run.errors[1]).toMatch(/rows\.jsonl:8: a row needs "text" or "html"/);
    expect(run.errors[2]).toMatch(/rows\.jsonl:9: id: /);
    expect(run.errors[3]).toMatch(/rows\.jsonl:11: date: "2026-13-01" is not a day like 2026-11-22/);
    expect(run.errors[4]).toMatch(/rows\.jsonl:12: date: "2026-02-30"/);
    expect(run.errors[5]).toMatch(/missing\.txt: no such file/);
    expect(run.errors[6]).toMatch(/slides\.pptx: unknown kind of file/);
    expect(run.status).toBe(1);
  });

  it('counts offsets in the row’s own text, or in the text that it hands back', () => {
    const texts = new Map([['one', SENTENCE], ['ten', `Zahlen. ${SENTENCE}`]]);
    for (const answered of run.rows.filter((r) => !r.id.endsWith('note.md'))) {
      const text = answered.text ?? texts.get(answered.id) ?? '';
      for (const claim of answered.claims) {
        expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(text.slice(claim.anchor.start, claim.anchor.end)).toBe(claim.anchor.quote);
        expect(claim).toMatchObject({ company: 'nvidia', metric: 'revenue', verdict: 'filed' });
      }
    }
    expect(run.rows.map((r) => r.text !== undefined)).toEqual([false, false, true, false, false]);
  });
});

describe('refusals', () => {
  it.each([
    ['an unknown format', ['--format', 'xml', 'a.txt'], /^--format takes jsonl, table, markdown, html, not «xml»$/],
    ['a day that does not exist', ['--today', '2026-02-30', 'a.txt'], /^--today takes a day like/],
    ['no file', [], /^no file given/],
  ])('says what is wrong with %s', (_, args, says) => {
    expect(() => parseAnnotateArguments(args, new Date(0))).toThrow(says);
  });

  it.each([
    ['an unknown option', ['--formt', 'jsonl', 'a.txt'], /^annotate: Unknown option '--formt'$/],
    ['an option without its value', ['a.txt', '--ledger'], /^annotate: Option '--ledger <value>' argument missing$/],
    ['a ledger that is missing', ['--ledger', join(folder, 'none.json'), 'a.txt'], /none\.json: no such ledger file/],
    ['a ledger that is none', ['--ledger', file('ledger.json', '{"format": 1, "facts": {}}'), 'a.txt'], /ledger\.json: \S+: expected .+ found/],
  ])('stops with one line for %s', (_, args, says) => {
    const run = annotate(args);
    expect(run.errors).toEqual([expect.stringMatching(says)]);
    expect(run.status).toBe(1);
    expect(run.out).toBe('');
  }, 30_000);
});

it('reads rows from standard input, and prints a table, Markdown or a page', () => {
  expect(annotate(['--format', 'jsonl', '-'], row('in', { text: SENTENCE })).rows[0]?.claims).toHaveLength(1);
  const text = file('article.txt', SENTENCE);
  expect(annotate([text]).out).toMatch(/article\.txt: 1 claim\nFiled +nvidia +revenue/);
  expect(annotate(['--format', 'markdown', text]).out).toMatch(/\| Filed \| .* \| nvidia \| revenue \|/);
  expect(annotate(['--format', 'html', file('markup.txt', `<script>alert(1)</script> ${SENTENCE}`)]).out).toMatch(/&lt;script&gt;.*<u class="filed"/);
}, 60_000);
