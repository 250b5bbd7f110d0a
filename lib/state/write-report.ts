// The report on a page as text to paste: Markdown, JSON and CSV. Pure; fetches nothing.
import type { ToldFact } from '@/lib/messages/messages';
import type { PageState } from '@/lib/model/page-state';
import { wordsOfClaim } from '@/lib/model/claim-words';
import { VERDICT_WORDS } from '@/lib/model/verdict-words';

export const REPORT_FORMATS = ['Markdown', 'JSON', 'CSV'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportInput {
  readonly page: PageState;
  /** Names of companies by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Facts that the article leaves out. */
  readonly facts: readonly ToldFact[];
}

/** Marks that Markdown would read as its own. */
const escapeMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
/** Quoted where needed; a cell that a spreadsheet would run as a formula is defused. */
const escapeCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

const figureOf = ({ fact: { figure } }: ToldFact): string => [figure.lead, figure.number, figure.unit].filter((part) => part !== null).join(' ');

function rowsOf({ page, names }: ReportInput) {
  return (page.judgement?.claims ?? []).map((claim) => ({ verdict: VERDICT_WORDS[claim.verdict], company: names.get(claim.company) ?? claim.company, ...wordsOfClaim(claim), reason: claim.reason, period: claim.period }));
}

function writeMarkdown(input: ReportInput): string {
  const { page, facts } = input;
  const lines = [`# ${escapeMarkdown(page.title ?? 'Report')}`, '', ...(/^https?:/.test(page.url) ? [`<${page.url.replace(/[<>\s]/g, '')}>`, ''] : []), '## Claims', ''];
  for (const { verdict, company, lead, quote, reason } of rowsOf(input)) lines.push(`- **${verdict}** (${escapeMarkdown(company)}): ${escapeMarkdown(lead)}“${escapeMarkdown(quote)}” ${escapeMarkdown(reason)}`);
  const leftOut = page.judgement?.leftOut ?? [];
  if (leftOut.length > 0) {
    lines.push('', '## What the article leaves out', '');
    for (const { title, why, factIds } of leftOut) {
      lines.push(`- **${escapeMarkdown(title)}.** ${escapeMarkdown(why)}`);
      for (const told of facts.filter(({ id }) => factIds.includes(id))) lines.push(`  - ${escapeMarkdown(`${told.company}, ${told.fact.label}: ${figureOf(told)}`)}${told.fact.source?.url ? ` ([source](${told.fact.source.url.replace(/[()\s]/g, encodeURIComponent)}))` : ''}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function writeJson(input: ReportInput): string {
  const { page, facts } = input;
  const leftOut = (page.judgement?.leftOut ?? []).map(({ title, why, factIds }) => ({ title, why, facts: facts.filter(({ id }) => factIds.includes(id)).map((told) => ({ company: told.company, label: told.fact.label, value: figureOf(told), source: told.fact.source?.url ?? null })) }));
  return `${JSON.stringify({ title: page.title, url: page.url, date: page.date, claims: rowsOf(input), left_out: leftOut }, null, 1)}\n`;
}

function writeCsv(input: ReportInput): string {
  const rows = rowsOf(input).map(({ verdict, company, lead, quote, reason, period }) => [verdict, company, lead, quote, reason, period ?? '']);
  return [['verdict', 'company', 'lead', 'quote', 'reason', 'period'], ...rows].map((row) => row.map(escapeCell).join(',')).join('\r\n').concat('\r\n');
}

export function writeReport(input: ReportInput, format: ReportFormat): string {
  return { Markdown: writeMarkdown, JSON: writeJson, CSV: writeCsv }[format](input);
}
