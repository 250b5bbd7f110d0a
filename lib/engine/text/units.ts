// What the figure before it is counted in: money, percent, points, power, energy, time, times. Knows no number.
import type { QuantityKind, Rate } from '../../model/quantity';
import { currencyAfter } from './currencies';
import { readMeasure } from './measures';
import { matchAt } from './plain';

export interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly factor: number;
  readonly end: number;
  /** A duration's own word. */
  readonly written?: string;
  /** A unit of measure that no claim is about. */
  readonly isMeasure?: true;
  /** What a second, smaller unit adds: the inches behind feet. */
  readonly extra?: number;
}

const PERCENT = /[\s\u00a0-]?(?:(percentage[\s\u00a0-]points?|percent[\s\u00a0-]points?|pct[\s\u00a0]pts?|ppts?|pp|basis[\s\u00a0-]points?|bps?|points?(?=[\s,.;)]|$))(?![A-Za-zÀàª])|(%|percents?(?![A-Za-zÀàª])|per[\s\u00a0]cent(?![A-Za-zÀàª])|pct\.?(?![A-Za-zÀàª])|percentage(?![A-Za-zÀàª])))/iy;
const POWER = /[\s\u00a0-]?(k|kilo|M|mega|G|giga|T|tera)?[\s\u00a0-]?(watts?|W)(?:[\s\u00a0-]?(h|hours?|Hours?))?(?:e|p|dc|ac)?(?![A-Za-zÀàª\d¹²³¼½¾])/y;
const POWER_WORD = /[\s\u00a0-]?(kilo|mega|giga|tera)[\s\u00a0-]?watts?(?:[\s\u00a0-]?(hours?))?(?![A-Za-zÀàª])/iy;
const SI: Readonly<Record<string, number>> = { k: 1e3, kilo: 1e3, m: 1e6, mega: 1e6, g: 1e9, giga: 1e9, t: 1e12, tera: 1e12 };
const DURATION = /[\s\u00a0-](?:(?:business|working|calendar|trading|full|whole|long)[\s\u00a0])?(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|yrs?|decades?)['’]?(?![A-Za-zÀàª])/iy;
const SHORT_TIME: Readonly<Record<string, string>> = { sec: 'second', min: 'minute', hr: 'hour', yr: 'year' };
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_592_000, quarter: 7_776_000, year: 31_536_000, decade: 315_360_000 };
/** "600 million X users" are no multiple. */
const TIMES = /[\s\u00a0-]?(?:x(?![A-Za-zÀàª\d¹²³¼½¾]|[\s\u00a0](?:users|accounts|subscribers|members|posts|followers)(?![A-Za-zÀàª]))|×|times(?![A-Za-zÀàª])|-?fold(?![A-Za-zÀàª]))/iy;
const SHARE_OF_QUARTERS = /[\s\u00a0]of[\s\u00a0](?:it|its|the|all|that|sales|revenue)/iy;
const RATE = /[\s\u00a0]?(?:(?:a|an|per|each|every|for each|for every|in each|\/)[\s\u00a0-]?|\/|-an?-)(second|sec|minute|min|hour|hr|h|day|week|month|mo|quarter|year|yr|annum|share|unit|GPU|each|ea)(?![A-Za-zÀàª])(?![\s\u00a0](?:ago|earlier|prior|previously|before(?=[\s\u00a0]*(?:[.,;:)]|$)))(?![A-Za-zÀàª]))/iy;
const RATE_WORD = /[\s\u00a0]?(monthly|a[\s\u00a0]?piece|apiece|annually|yearly|annualized|annualised|quarterly|daily)(?![A-Za-zÀàª])/iy;
const RATES: Readonly<Record<string, Rate>> = { second: 'second', sec: 'second', minute: 'minute', min: 'minute', hour: 'hour', hr: 'hour', h: 'hour', day: 'day', daily: 'day', week: 'week', month: 'month', mo: 'month', monthly: 'month', quarter: 'quarter', quarterly: 'quarter', year: 'year', yr: 'year', annum: 'year', annually: 'year', yearly: 'year', annualized: 'year', annualised: 'year', share: 'share', apiece: 'unit', 'a piece': 'unit', unit: 'unit', gpu: 'unit', each: 'unit', ea: 'unit' };

/** The first letter behind a figure, past one space or hyphen: most units can be told impossible by it. */
const headOf = (text: string, at: number): string => {
  const c = text[at] ?? '';
  return (c === ' ' || c === '-' || c === '\u00a0' ? (text[at + 1] ?? '') : c).toLowerCase();
};
/** Words of two letters and more that come behind figures all the time and open no unit. */
const COMMON = new Set('of to and for from by with at on or as than people new nvidia gpus its were was is are has have had which while this last next shares users customers employees satellites units companies jobs'.split(' '));
/** First letters (and signs) that open a unit of measure. */
const MEASURE_HEADS = 'mkcnfiaylpotgbhedsq°[{';
const wordAfter = (text: string, at: number): string => {
  const from = at + 1;
  let end = from;
  for (let c = text.charCodeAt(end) | 32; c >= 97 && c <= 122 && end - from < 12; c = text.charCodeAt(end) | 32) end++;
  return text.slice(from, end).toLowerCase();
};

/** The unit behind a number that ends at `at` and has no currency before it; `isWord` and `hasScale` are the number's. */
export function readUnit(text: string, at: number, isWord: boolean, hasScale: boolean): Unit | null {
  const head = headOf(text, at);
  if (head === '' || '.,;:)"”’\''.includes(head)) return null;
  if (text[at] === '%') return { kind: 'percent', unit: '%', factor: 1, end: at + 1 };
  if (text[at] === ' ' && COMMON.has(wordAfter(text, at))) return null;
  if ('%pb'.includes(head)) {
    const percent = matchAt(PERCENT, text, at);
    if (percent?.[1]) {
      if (/^b/i.test(percent[1])) return { kind: 'points', unit: '%', factor: 0.01, end: at + percent[0].length };
      if (hasScale) return null;
      return { kind: 'points', unit: '%', factor: 1, end: at + percent[0].length };
    }
    if (percent) return { kind: 'percent', unit: '%', factor: 1, end: at + percent[0].length };
  }
  if ('kmgtw'.includes(head)) {
    const long = matchAt(POWER_WORD, text, at), power = long ?? matchAt(POWER, text, at);
    if (power) {
      const prefix = power[1] ?? '', hours = long ? power[2] : power[3];
      return { kind: hours ? 'energy' : 'power', unit: hours ? 'Wh' : 'W', factor: prefix === 'm' ? 1e-3 : (SI[prefix.toLowerCase()] ?? 1), end: at + power[0].length };
    }
  }
  if ('xt×f'.includes(head)) {
    const times = matchAt(TIMES, text, at);
    if (times) return { kind: 'ratio', unit: null, factor: 1, end: at + times[0].length };
  }
  // The last five open "business days" and the like.
  if ('smhdwqybctfl'.includes(head)) {
    const duration = matchAt(DURATION, text, at);
    // "Three quarters of it" is a share.
    if (duration?.[1] && !(isWord && /^quarters?$/i.test(duration[1]) && matchAt(SHARE_OF_QUARTERS, text, at + duration[0].length))) {
      const short = duration[1].toLowerCase().replace(/s$/, ''), word = SHORT_TIME[short] ?? short;
      return { kind: 'duration', unit: 's', factor: SECONDS[word] ?? 1, end: at + duration[0].length, written: word };
    }
  }
  const money = currencyAfter(text, at);
  if (money && (hasScale || money.code !== 'GBP')) return { kind: 'money', unit: money.code, factor: money.factor, end: money.end };
  const measure = MEASURE_HEADS.includes(head) ? readMeasure(text, at) : null;
  // Pounds are money from a thousand millions on; a bare "two pounds" is a weight.
  if (money && measure?.unit !== 'pound') return { kind: 'money', unit: money.code, factor: money.factor, end: money.end };
  return measure ? { kind: 'count', unit: measure.unit, factor: 1, end: measure.end, ...(measure.extra ? { extra: measure.extra } : {}), ...(measure.unit === 'tonnes' ? {} : { isMeasure: true as const }) } : null;
}

/** "a month", "per share", "/GPU-hour", "annually" right behind a value. */
export function readRate(text: string, at: number): { end: number; per: Rate } | null {
  const c = text[at] ?? '', head = headOf(text, at);
  if (!(c === '/' || c === '-' || 'apeifmyqd'.includes(head)) || head === '') return null;
  const rate = matchAt(RATE, text, at) ?? ('amyqd'.includes(head) ? matchAt(RATE_WORD, text, at) : null);
  const per = rate?.[1] ? RATES[rate[1].toLowerCase().replace('\u00a0', ' ')] : undefined;
  return rate && per ? { end: at + rate[0].length, per } : null;
}
