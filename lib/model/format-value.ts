// Values as readers write them: "$1.25 billion", "220,000 GPUs", "1.2 GW", "93.4%". Two values that stand side by side
// get the same unit. Pure: knows values only, no claim, no verdict and no screen.
import type { Figure } from './evidence-card';
import type { Precision, QuantityKind, Rate } from './quantity';
import { formatDay } from './format-day';
import { decimalsFor, formatNumber } from './format-number';

/** A claim's or a fact's value in base units (dollars, watts, watt-hours, seconds, percent as 93.4). */
export interface FormattableValue {
  readonly kind: QuantityKind;
  readonly amount: number | string;
  readonly max: number | null;
  readonly unit: string | null;
  readonly approx: Precision;
  readonly per?: Rate | null;
}

interface Scale {
  readonly size: number;
  readonly name: string;
}

const ONE: Scale = { size: 1, name: '' };
const MONEY: readonly Scale[] = [{ size: 1e12, name: ' trillion' }, { size: 1e9, name: ' billion' }, { size: 1e6, name: ' million' }, ONE];
const COUNT: readonly Scale[] = [{ size: 1e9, name: ' billion' }, { size: 1e6, name: ' million' }, ONE];
const watts = (unit: string): readonly Scale[] => [
  { size: 1e12, name: ` T${unit}` },
  { size: 1e9, name: ` G${unit}` },
  { size: 1e6, name: ` M${unit}` },
  { size: 1e3, name: ` k${unit}` },
  { size: 1, name: ` ${unit}` },
];
const DAY_S = 86_400;
const DURATION: readonly Scale[] = [
  { size: 365.25 * DAY_S, name: ' years' },
  { size: 365 * DAY_S, name: ' years' },
  { size: 30.4375 * DAY_S, name: ' months' },
  { size: DAY_S, name: ' days' },
  { size: 3_600, name: ' hours' },
  { size: 60, name: ' minutes' },
  { size: 1, name: ' seconds' },
];

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', TWD: 'NT$', EUR: '€', GBP: '£', JPY: '¥', KRW: '₩', CNY: 'CN¥', INR: '₹', HKD: 'HK$', CAD: 'C$', AUD: 'A$' };
const LEADS: Readonly<Record<Precision, string | null>> = { exact: null, about: 'about', 'at-least': 'over', 'at-most': 'up to', range: null };
const RATES: Readonly<Record<Rate, string>> = { second: 'a second', minute: 'a minute', hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year', share: 'a share', unit: 'each' };

function scalesOf(value: FormattableValue): readonly Scale[] {
  if (value.kind === 'money') return MONEY;
  if (value.kind === 'count') return COUNT;
  if (value.kind === 'power') return watts('W');
  if (value.kind === 'energy') return watts('Wh');
  if (value.kind === 'duration' && (value.unit === 's' || value.unit === null)) return DURATION;
  return [ONE];
}

const largest = (value: FormattableValue): number => Math.abs(value.max ?? Number(value.amount));

/** The unit a reader would choose: the largest that leaves at least 1; for time the largest that leaves no remainder. */
function naturalScale(value: FormattableValue): Scale {
  const scales = scalesOf(value);
  const size = largest(value);
  if (scales === DURATION) return scales.find((scale) => size >= scale.size && Number.isInteger(size / scale.size)) ?? { size: DAY_S, name: ' days' };
  // Seven digits that would lose one in "million" are written in full: 1,234,567.
  if (value.kind === 'count' && size < 1e7 && !Number.isInteger(size / 1e3)) return ONE;
  return scales.find((scale) => size >= scale.size * 0.99995) ?? scales.at(-1) ?? ONE;
}

/** The unit in which both stand side by side: the first one's, unless the second would become unreadable in it. */
function sharedScale(first: FormattableValue, second: FormattableValue): Scale | null {
  if (first.kind !== second.kind || typeof first.amount !== 'number' || typeof second.amount !== 'number') return null;
  if (first.kind === 'money' && first.unit !== second.unit) return null;
  const scales = scalesOf(first);
  if (scales === DURATION || scales.length === 1) return null;
  const own = naturalScale(first);
  if (first.kind === 'count') {
    const isSmall = Math.min(largest(first), largest(second)) < 1e6 && Math.max(largest(first), largest(second)) < 1e7;
    if (isSmall) return ONE;
  }
  const other = largest(second) / own.size;
  return other >= 0.1 && other < 10_000 ? own : null;
}

/** Below 1 it is digits that count: 0.0005 is no 0. */
function sayNumber(amount: number, decimals: number): string {
  const size = Math.abs(amount);
  return formatNumber(size, size > 0 && size < 1 ? decimalsFor(size, Math.max(3, decimals)) : decimals);
}

function nounOf(unit: string, amount: number): string {
  if (/^(?:[A-Z]{2,}|H100-equivalent)$/.test(unit)) return amount === 1 ? unit : `${unit}s`;
  if (/^[A-Z]\w*\d$/.test(unit)) return `${unit} ${amount === 1 ? 'chip' : 'chips'}`;
  if (amount !== 1 || unit.includes(' ')) return unit;
  return unit.replace(/(?:(ch|sh|x|ss)es|(ie)s|s)$/, (_all, hiss: string | undefined, y: string | undefined) => hiss ?? (y ? 'y' : ''));
}

function formatWith(value: FormattableValue, scale: Scale, decimals: number): Figure {
  if (typeof value.amount === 'string') {
    const isDate = value.kind === 'date';
    return { lead: LEADS[value.approx], number: isDate ? formatDay(value.amount) : value.amount, unit: null, isProse: !isDate };
  }
  const sign = value.amount < 0 ? '−' : '';
  const isMoney = value.kind === 'money';
  const prefix = isMoney ? (SYMBOLS[value.unit ?? 'USD'] ?? `${value.unit} `) : '';
  // Sums below a million keep their cents where they have any: $142.82, $0.82, but $45,000.
  const cents = isMoney && scale.size === 1 && !Number.isInteger(value.amount) && Math.abs(value.amount) >= 1;
  const digits = (amount: number): string => (cents ? formatNumber(Math.abs(amount), 2, true) : sayNumber(amount / scale.size, decimals));
  const range = value.max === null ? digits(value.amount) : `${digits(value.amount)}–${digits(value.max)}`;
  const isOne = value.max === null && Math.abs(value.amount) === scale.size;
  const scaleName = value.kind === 'duration' && isOne ? scale.name.replace(/s$/, '') : scale.name;
  const number = `${sign}${prefix}${range}${scaleName}${value.kind === 'percent' ? '%' : ''}`;
  return { lead: LEADS[value.approx], number, unit: unitOf(value), isProse: false };
}

function unitOf(value: FormattableValue): string | null {
  const rate = value.per ? RATES[value.per] : null;
  const amount = Number(value.max ?? value.amount);
  const noun =
    value.kind === 'points' ? 'percentage points'
    : value.kind === 'count' && value.unit ? nounOf(value.unit, amount)
    : value.kind === 'ratio' ? (value.unit ?? 'times')
    : value.kind === 'duration' && value.unit && value.unit !== 's' ? nounOf(value.unit, amount)
    : null;
  return [noun, rate].filter((part) => part !== null).join(' ') || null;
}

const DECIMALS = 2;

/** One value by itself, in the unit a reader would choose. */
export function formatValue(value: FormattableValue): Figure {
  return formatWith(value, naturalScale(value), DECIMALS);
}

/** Two values side by side, in one unit where one can serve both. Values that differ never print alike. */
export function formatValuePair(first: FormattableValue, second: FormattableValue): [Figure, Figure] {
  const shared = sharedScale(first, second);
  const print = (decimals: number): [Figure, Figure] => [
    formatWith(first, shared ?? naturalScale(first), decimals),
    formatWith(second, shared ?? naturalScale(second), decimals),
  ];
  const differ = typeof first.amount === 'number' && typeof second.amount === 'number' && first.kind === second.kind && first.amount !== second.amount;
  for (let decimals = DECIMALS; decimals < 4; decimals += 1) {
    const pair = print(decimals);
    if (!differ || pair[0].number !== pair[1].number) return pair;
  }
  return print(DECIMALS);
}

/** A figure on one line: "about 220,000 GPUs". */
export function formatFigure(figure: Figure): string {
  return [figure.lead, figure.number, figure.unit].filter((part) => part !== null).join(' ');
}
