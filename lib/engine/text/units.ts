// What may stand around a number: currencies, percent, power, time, and the nouns of counted things. Tables only.
import type { Rate } from '../../model/quantity';

export const CURRENCY_BEFORE = /(US\$|U\.S\.\s?\$|NT\$|A\$|C\$|CA\$|HK\$|S\$|R\$|\$|€|£|¥|₹|₩|USD|EUR|GBP|JPY|CNY|INR|KRW|TWD|CHF|CAD|AUD|Rs\.?)[\s\u00a0]?$/u;
export const CURRENCY_CODE: Record<string, string> = { $: 'USD', US$: 'USD', 'U.S.$': 'USD', 'U.S. $': 'USD', NT$: 'TWD', A$: 'AUD', C$: 'CAD', CA$: 'CAD', HK$: 'HKD', S$: 'SGD', R$: 'BRL', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', Rs: 'INR', 'Rs.': 'INR' };
export const CURRENCY_AFTER = /[\s\u00a0-]?(?:(US|U\.S\.|American|Canadian|Australian|Hong Kong|Taiwan|New Taiwan|Singapore)[\s\u00a0])?(dollars?|bucks|USD|euros?|EUR|pounds?(?: sterling)?|sterling|GBP|yen|JPY|yuan|renminbi|RMB|CNY|rupees?|INR|won|KRW|Swiss francs?|francs?|CHF|pesos?|reais|real|rubles?|TWD|CAD|AUD|cents?)(?![\p{L}])/iuy;
const AFTER_CODE: Record<string, string> = { dollar: 'USD', buck: 'USD', usd: 'USD', euro: 'EUR', eur: 'EUR', pound: 'GBP', sterling: 'GBP', gbp: 'GBP', yen: 'JPY', jpy: 'JPY', yuan: 'CNY', renminbi: 'CNY', rmb: 'CNY', cny: 'CNY', rupee: 'INR', inr: 'INR', won: 'KRW', krw: 'KRW', 'swiss franc': 'CHF', franc: 'CHF', chf: 'CHF', peso: 'MXN', reai: 'BRL', real: 'BRL', ruble: 'RUB', twd: 'TWD', cad: 'CAD', aud: 'AUD', cent: 'USD' };
const NATION: Record<string, string> = { canadian: 'CAD', australian: 'AUD', 'hong kong': 'HKD', taiwan: 'TWD', 'new taiwan': 'TWD', singapore: 'SGD' };

/** The ISO code of a currency named behind its figure. */
export function currencyAfter(nation: string | undefined, word: string): string {
  const key = word.toLowerCase().replace(/ sterling$/, '').replace(/s$/, '');
  return NATION[nation?.toLowerCase() ?? ''] ?? AFTER_CODE[key] ?? 'USD';
}

export const PERCENT = /[\s\u00a0-]?(?:(percentage points?|percent points?|basis points?|bps|points?(?=[\s,.;]|$))|(%|percent(?![\p{L}])|per cent(?![\p{L}])|pct(?![\p{L}])|percentage))/iuy;
export const POWER = /[\s\u00a0-]?(k|kilo|M|mega|G|giga|T|tera)?[\s\u00a0-]?(watts?|W)(?:[\s\u00a0-]?(h|hours?|Hours?))?(?![\p{L}\p{N}])/uy;
export const POWER_WORD = /[\s\u00a0-]?(kilo|mega|giga|tera)watts?(?:[\s\u00a0-]?(hours?))?(?![\p{L}])/iuy;
export const SI: Record<string, number> = { k: 1e3, kilo: 1e3, m: 1e6, mega: 1e6, g: 1e9, giga: 1e9, t: 1e12, tera: 1e12 };
export const DURATION = /[\s\u00a0-](seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)['’]?(?![\p{L}])/iuy;
export const SECONDS: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_592_000, quarter: 7_776_000, year: 31_536_000, decade: 315_360_000 };
export const RATE = /[\s\u00a0]?(?:(?:a|an|per|each|every|for each|for every|in each|\/)[\s\u00a0]?|\/)(second|sec|minute|min|hour|hr|h|day|week|month|mo|quarter|year|yr|annum|share|unit|GPU)(?![\p{L}])/iuy;
export const RATE_WORD = /[\s\u00a0]?(monthly|a[\s\u00a0]?piece|apiece|annually|yearly|annualized|annualised|quarterly|daily)(?![\p{L}])/iuy;
export const RATES: Record<string, Rate> = { second: 'second', sec: 'second', minute: 'minute', min: 'minute', hour: 'hour', hr: 'hour', h: 'hour', day: 'day', daily: 'day', week: 'week', month: 'month', mo: 'month', monthly: 'month', quarter: 'quarter', quarterly: 'quarter', year: 'year', yr: 'year', annum: 'year', annually: 'year', yearly: 'year', annualized: 'year', annualised: 'year', share: 'share', apiece: 'unit', 'a piece': 'unit', unit: 'unit', gpu: 'unit' };

/** Nouns of counted things, as one unit each; what is not listed is counted under its own word. */
const NOUNS: readonly [RegExp, string][] = [
  [/^h100[- ]?(?:gpu[- ]?)?equivalents?$/i, 'H100-equivalent'],
  [/^(?:gpus?|h[12]00s?|h800s?|a100s?|gb[23]00s?|b[123]00s?|blackwells?|hoppers?|rubins?|graphics processors?|ai processors?|ai chips?|ai accelerators?|accelerators?)$/i, 'GPU'],
  [/^tpus?$/i, 'TPU'],
  [/^trainium ?2?(?: chips)?$/i, 'Trainium2'],
  [/^(?:satellites?|spacecraft)$/i, 'satellites'],
  [/^subscribers?$/i, 'subscribers'],
  [/^users?$/i, 'users'],
  [/^(?:gas )?turbines?$/i, 'turbines'],
  [/^(?:employees|staff|workers|staffers)$/i, 'employees'],
  [/^people$/i, 'people'],
  [/^shares?$/i, 'shares'],
  [/^(?:launches|missions|flights)$/i, 'launches'],
  [/^customers?$/i, 'customers'],
  [/^(?:tonnes|tons|metric tons)$/i, 'tonnes'],
  [/^(?:chips|processors|machines)$/i, 'chips'],
  [/^units$/i, 'units'],
];

const NOUN_WORD = /[\s\u00a0-]([\p{L}][\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*)/uy;
const STOP = new Set(['of', 'and', 'or', 'the', 'in', 'on', 'at', 'to', 'for', 'by', 'with', 'from', 'a', 'an', 'is', 'are', 'was', 'were', 'has', 'had', 'have', 'that', 'which', 'who', 'as', 'than', 'more', 'less', 'per', 'each', 'its', 'it', 'this', 'but', 'while', 'when', 'after', 'before', 'will', 'would', 'could', 'may', 'not', 'up', 'down', 'into', 'over', 'between', 'so', 'if', 'because', 'also', 'last', 'next', 'until', 'through', 'under', 'above', 'below', 'against', 'during', 'times', 'percent']);

/** The noun that a count stands before, up to four words on: "220,000 Nvidia GPUs", "41 permanent units". */
export function readNoun(text: string, at: number): { end: number; unit: string } | null {
  let end = at;
  let plain: { end: number; unit: string } | null = null;
  for (let i = 0; i < 4; i++) {
    NOUN_WORD.lastIndex = end;
    const m = NOUN_WORD.exec(text);
    if (!m?.[1] || STOP.has(m[1].toLowerCase())) break;
    end += m[0].length;
    const known = NOUNS.find(([pattern]) => pattern.test(m[1] ?? ''));
    if (known) return { end, unit: known[1] };
    if (!plain && /^\p{Ll}/u.test(m[1]) && /s$/.test(m[1])) plain = { end, unit: m[1].toLowerCase() };
    if (/[,;:.]/.test(text[end] ?? '')) break;
  }
  return plain;
}
