// What two facts must share to be about the same thing. Pure.
import type { Fact } from './ledger';
import { parseLedgerPeriod } from './period';

/** "Q1 2026" and "Q1 FY2026" are one quarter where the fiscal year, which ends in the month `endMonth`, is the calendar's. */
export function thingOf(f: Fact, endMonth: number): string {
  const days = f.period === null ? null : parseLedgerPeriod(f.period, endMonth);
  return [f.company, f.metric, f.scope, f.basis, days ? `${days.from}/${days.to}` : (f.periodEnd ?? f.asOf), f.value.kind, f.value.unit, f.stage, f.counterparty].join('\u0000');
}
