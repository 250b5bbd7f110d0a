// A fact of the reader's own with another value, period or note. What does not go is said, each by its field. Pure.
import { type Fact, type FactValue, factSchema, LEDGER_BOUNDS, PERIOD_PATTERN } from '../model/ledger';
import { parseLedgerPeriod } from '../model/period';
import { labelOwn } from './add-own-claims';
import { plainLine } from './plain-line';

export interface OwnEdit {
  readonly value: FactValue;
  /** As the reader typed them; empty is none. */
  readonly period: string;
  readonly note: string;
}

export interface OwnEditContext {
  /** The metric's name for a reader. */
  readonly label: string;
  /** The month (1 to 12) in which the company's fiscal year ends. */
  readonly fiscalYearEndMonth: number;
}

export type EditedOwn = { readonly ok: true; readonly fact: Fact } | { readonly ok: false; readonly field: 'value' | 'period' | 'note'; readonly sentence: string };

const NO_PERIOD = 'A period like FY2026, Q3 FY2026, 2026, Q3 2026 or 2026-10 is needed, or nothing.';

/** "q3 fy2026" as "Q3 FY2026", "2026" as the year that the company has; null where it is none. */
function readPeriod(typed: string, endMonth: number): string | null {
  const text = typed.trim().replace(/\s+/g, ' ').toUpperCase();
  const period = /^\d{4}$/.test(text) ? `${endMonth === 12 ? 'FY' : 'CY'}${text}` : text;
  return PERIOD_PATTERN.test(period) && parseLedgerPeriod(period, endMonth) !== null ? period : null;
}

export function editOwn(fact: Fact, { value, period: typed, note }: OwnEdit, { label, fiscalYearEndMonth }: OwnEditContext): EditedOwn {
  const period = typed.trim() === '' ? null : readPeriod(typed, fiscalYearEndMonth);
  if (period === null && typed.trim() !== '') return { ok: false, field: 'period', sentence: NO_PERIOD };
  // The label names the period: it changes with it.
  const named = period === fact.period ? fact.label : labelOwn(label, period, fiscalYearEndMonth);
  const edited = { ...fact, value, period, label: named.slice(0, LEDGER_BOUNDS.maxLabelLength), note: plainLine(note) || null };
  const parsed = factSchema.safeParse(edited);
  if (parsed.success) return { ok: true, fact: parsed.data };
  const field = parsed.error.issues[0]?.path[0] === 'note' ? 'note' : 'value';
  return { ok: false, field, sentence: field === 'note' ? 'The note is too long.' : 'This value cannot be kept.' };
}
