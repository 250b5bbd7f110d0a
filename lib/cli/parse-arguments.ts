// The command line of `annotate`, read and checked. Knows words only: it opens no file.
import { parseOptions } from './parse-options';

export const FORMATS = ['jsonl', 'table', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface AnnotateOptions {
  readonly ledger: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly format: Format;
  readonly files: readonly string[];
}

export const USAGE = 'usage: annotate [--ledger FILE] [--today YYYY-MM-DD] [--format jsonl|table|markdown|html] FILE...\n  FILE is .html, .txt, .md or .jsonl; "-" reads JSONL from standard input.';

/** @throws Error with one line for the reader where an option is unknown or its value is off. */
export function parseAnnotateArguments(args: readonly string[], now: Date): AnnotateOptions {
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: { ledger: { type: 'string' }, today: { type: 'string' }, format: { type: 'string' } },
  });
  const today = values.today ?? now.toISOString().slice(0, 10);
  const at = Date.parse(`${today}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== today) throw new Error(`--today takes a day like 2026-11-22, not «${today}»`);
  const format = FORMATS.find((f) => f === (values.format ?? 'table'));
  if (!format) throw new Error(`--format takes ${FORMATS.join(', ')}, not «${values.format}»`);
  if (!positionals.length) throw new Error(`no file given\n${USAGE}`);
  return { ledger: values.ledger ?? null, today, format, files: positionals };
}
