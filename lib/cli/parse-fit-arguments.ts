// The command line of `fit`, read and checked. Knows words only: it opens no file.
import { parseWeights } from '../fit/weights';
import type { Weights } from '../model/fit';
import { DEFAULT_WEIGHTS } from '../model/default-fit-choices';
import { parseOptions } from './parse-options';

export const FIT_FORMATS = ['table', 'json'] as const;
export type FitFormat = (typeof FIT_FORMATS)[number];

export interface FitOptions {
  readonly ledger: string | null;
  readonly weights: Weights;
  /** Said where the weights were brought to 100. */
  readonly note: string | null;
  readonly format: FitFormat;
}

export const FIT_USAGE = 'usage: fit [--ledger FILE] [--weights GROWTH,PAY,LEARNING,STABILITY,CULTURE] [--format table|json]';

/** @throws Error with one line for the reader where an option is unknown or its value is off. */
export function parseFitArguments(args: readonly string[]): FitOptions {
  // A first weight below zero must reach the check of the weights, not pass for an option.
  const joined = args.join('\0').replace(/(^|\0)--weights\0(?=-[\d.])/g, '$1--weights=').split('\0').filter((arg) => arg !== '');
  const { values, positionals } = parseOptions({ args: joined, allowPositionals: true, options: { ledger: { type: 'string' }, weights: { type: 'string' }, format: { type: 'string' } } });
  if (positionals.length > 0) throw new Error(`«${positionals[0]}» is not an option\n${FIT_USAGE}`);
  const format = FIT_FORMATS.find((one) => one === (values.format ?? 'table'));
  if (!format) throw new Error(`--format takes ${FIT_FORMATS.join(' or ')}, not «${values.format}»`);
  const parsed = values.weights === undefined ? { ok: true as const, weights: DEFAULT_WEIGHTS, note: null } : parseWeights(values.weights);
  if (!parsed.ok) throw new Error(`--weights: ${parsed.says}`);
  return { ledger: values.ledger ?? null, weights: parsed.weights, note: parsed.note, format };
}
