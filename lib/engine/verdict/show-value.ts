// Figures as readers write them, for reason sentences and sums: "$1.25 billion", "93.4%", "220,000 GPUs", "1.2 GW".
import type { FactValue } from '../../model/ledger';
import type { Rate } from '../../model/quantity';

const SIGNS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', KRW: '₩', TWD: 'NT$', INR: '₹' };
const SCALES: readonly [number, string][] = [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']];
const WATTS: readonly [number, string][] = [[1e12, 'TW'], [1e9, 'GW'], [1e6, 'MW'], [1e3, 'kW']];

const trim = (n: number, digits: number) => Number(n.toPrecision(digits)).toLocaleString('en-US', { maximumFractionDigits: 3 });

function showAmount(amount: number, kind: string, unit: string | null): string {
  const size = Math.abs(amount), minus = amount < 0 ? '−' : '';
  if (kind === 'money') {
    const sign = SIGNS[unit ?? ''] ?? `${unit ?? ''} `;
    for (const [scale, word] of SCALES) if (size >= scale) return `${minus}${sign}${trim(size / scale, 5)}${word}`;
    return `${minus}${sign}${size.toLocaleString('en-US', { maximumFractionDigits: 2 })}`;
  }
  if (kind === 'percent') return `${minus}${trim(size, 4)}%`;
  if (kind === 'power' || kind === 'energy') {
    for (const [scale, word] of WATTS) if (size >= scale) return `${minus}${trim(size / scale, 4)} ${word}${kind === 'energy' ? 'h' : ''}`;
  }
  const noun = unit && unit !== '%' ? ` ${unit === 'GPU' || unit === 'TPU' || unit.endsWith('equivalent') ? `${unit}s` : unit}` : '';
  if (kind === 'count' && size >= 1e6) return `${minus}${trim(size / 1e6, 4)} million${noun}`;
  return `${minus}${size.toLocaleString('en-US', { maximumFractionDigits: 2 })}${noun}`;
}

const LEAD: Record<FactValue['approx'], string> = { exact: '', about: 'about ', 'at-least': 'more than ', 'at-most': 'up to ', range: '' };

/** A fact's or claim's value in words. Dates stay as the day formatter gives them. */
export function showValue(value: Pick<FactValue, 'kind' | 'amount' | 'max' | 'unit' | 'approx'>, per: Rate | null = null): string {
  if (typeof value.amount === 'string') return value.kind === 'date' ? showDay(value.amount) : value.amount;
  const low = showAmount(value.amount, value.kind, value.unit);
  const text = value.max === null ? `${LEAD[value.approx]}${low}` : `${low} to ${showAmount(value.max, value.kind, value.unit)}`;
  return per && per !== 'unit' ? `${text} a ${per}` : text;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2026-05-20" → "20 May 2026", "2026-05" → "May 2026", "2026" → "2026". */
export function showDay(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return name ? `${day ? `${Number(day)} ` : ''}${name} ${year}` : year;
}

/** "Q1 FY2027" → "the first quarter of fiscal 2027". */
export function showPeriod(period: string | null): string | null {
  if (!period) return null;
  const quarter = /^Q([1-4]) (FY)?(\d{4})$/.exec(period);
  if (quarter) return `the ${['first', 'second', 'third', 'fourth'][Number(quarter[1]) - 1]} quarter of ${quarter[2] ? 'fiscal ' : ''}${quarter[3]}`;
  const half = /^H([12]) (FY)?(\d{4})$/.exec(period);
  if (half) return `the ${half[1] === '1' ? 'first' : 'second'} half of ${half[2] ? 'fiscal ' : ''}${half[3]}`;
  const year = /^(FY|CY)(\d{4})$/.exec(period);
  if (year) return year[1] === 'FY' ? `fiscal ${year[2]}` : (year[2] ?? null);
  const months = /^9M (FY)?(\d{4})$/.exec(period);
  if (months) return `the first nine months of ${months[1] ? 'fiscal ' : ''}${months[2]}`;
  return /^\d{4}-\d{2}/.test(period) ? showDay(period) : period;
}
