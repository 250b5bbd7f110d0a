// Prints what the engine answers: JSONL by the contract, a table, Markdown or a page of its own. Formatting only.
import type { Claim, Judgement } from '../model/claim';
import { tellClaim } from '../model/claim-words';
import { VERDICT_WORDS } from '../model/verdict-words';
import type { Format } from './parse-arguments';
import type { Document } from './read-documents';

export interface Answer { readonly document: Document; readonly judgement: Judgement }

/** The claim as the contract has it: offsets in the document's text. */
export function toContract(document: Document, claim: Claim) {
  const at = document.article.blocks.find((b) => b.id === claim.block)?.start ?? 0;
  const { block, start, end, anchor, ...rest } = claim;
  void block;
  return { ...rest, start: start + at, end: end + at, anchor: { start: anchor.start + at, end: anchor.end + at, quote: anchor.quote } };
}

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));

function toJsonl({ document, judgement }: Answer): string {
  return JSON.stringify({ id: document.id, ...(document.extracted ? { text: document.text } : {}), claims: judgement.claims.map((c) => toContract(document, c)), left_out: judgement.leftOut, signal: judgement.signal });
}

function toTable({ document, judgement }: Answer): string {
  const rows = judgement.claims.map((c) => `${cut(VERDICT_WORDS[c.verdict], 26)} ${cut(c.company, 14)} ${cut(c.metric ?? '–', 24)} ${cut(oneLine(tellClaim(c)), 52)} ${oneLine(c.reason)}`);
  return [`${document.id}: ${judgement.claims.length} claim${judgement.claims.length === 1 ? '' : 's'}`, ...rows].join('\n');
}

function toMarkdown({ document, judgement }: Answer): string {
  const cell = (text: string) => oneLine(text).replaceAll('|', '\\|');
  const rows = judgement.claims.map((c) => `| ${VERDICT_WORDS[c.verdict]} | ${cell(tellClaim(c))} | ${c.company} | ${c.metric ?? '–'} | ${cell(c.reason)} |`);
  const left = judgement.leftOut.length ? `\n\nLeft out: ${judgement.leftOut.map((t) => t.title).join(', ')}.` : '';
  return `## ${document.article.title ?? document.id}\n\n| verdict | claim | company | metric | why |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}${left}\n`;
}

const STYLE = 'body{font:18px/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}u{text-underline-offset:3px;text-decoration-skip-ink:none}.filed{text-decoration:underline solid #0a7a55 2px}.reported{text-decoration:underline dashed #1d5fbf 2px}.ambition{text-decoration:underline dashed #9a5b00 3px}.stale{text-decoration:underline double #6a4fb3 2px}.conflict{text-decoration:underline wavy #c0262d 2px}.hype{text-decoration:underline wavy #a6257f 1.5px}.opinion,.unsourced{text-decoration:underline dotted #5b6675 1.5px}';

function toHtml(answers: readonly Answer[]): string {
  const body = answers.map(({ document, judgement }) => {
    const blocks = document.article.blocks.map((block) => {
      let at = 0, html = '';
      for (const c of judgement.claims.filter((x) => x.block === block.id)) {
        if (c.start < at) continue;
        html += `${escape(block.text.slice(at, c.start))}<u class="${c.verdict}" title="${escape(`${VERDICT_WORDS[c.verdict]}: ${c.reason}`)}">${escape(block.text.slice(c.start, c.end))}</u>`;
        at = c.end;
      }
      html += escape(block.text.slice(at));
      return block.kind === 'heading' ? `<h2>${html}</h2>` : `<p>${html}</p>`;
    });
    return `<article>${blocks.join('\n')}</article>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ledgerline</title><style>${STYLE}</style>${body.join('<hr>')}</html>`;
}

/** Writes answers in order; HTML is one page and comes at the end. */
export async function writeAnswers(answers: AsyncIterable<Answer>, format: Format, write: (text: string) => void): Promise<void> {
  if (format === 'html') {
    const all: Answer[] = [];
    for await (const a of answers) all.push(a);
    write(`${toHtml(all)}\n`);
    return;
  }
  const show = { jsonl: toJsonl, table: toTable, markdown: toMarkdown }[format];
  for await (const a of answers) write(`${show(a)}\n`);
}
