// Currencies before and behind a figure: signs, codes and words, each to its ISO 4217 code (BTC besides). Tables only.
import { matchAt, plainOf } from './plain';

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₺': 'TRY', '₿': 'BTC', '₡': 'CRC', '₭': 'LAK', '₪': 'ILS', '฿': 'THB', '₫': 'VND', '₴': 'UAH', '₱': 'PHP', '₦': 'NGN' };
/** What stands right before a dollar sign. */
const DOLLARS: Readonly<Record<string, string>> = { us: 'USD', 'u.s.': 'USD', 'u.s': 'USD', nt: 'TWD', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', can: 'CAD', hk: 'HKD', s: 'SGD', sg: 'SGD', nz: 'NZD', r: 'BRL', mx: 'MXN' };
const CODES = new Set(['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'KRW', 'TWD', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'AED', 'SAR', 'BRL', 'MXN', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'TRY', 'RUB', 'ZAR', 'ILS', 'THB', 'IDR', 'MYR', 'PHP', 'VND', 'BTC']);
const OTHER_CODES: Readonly<Record<string, string>> = { RMB: 'CNY', Rs: 'INR', 'Rs.': 'INR', RS: 'INR', NTD: 'TWD', NIS: 'ILS', Fr: 'CHF', SFr: 'CHF' };

const SIGN = /[$€£¥₹₩₽₺₿₡₭₪฿₫₴₱₦]/u;
const BEFORE_SIGN = /(?<![A-Za-zÀàª\d¹²³¼½¾])((?:U\.S\.?|[A-Za-z]{1,3}))[\s\u00a0]?$/;
/** "$US1.25 trillion", "$A40m": the country behind its sign. */
const BEHIND_SIGN = /\$([A-Z]{1,2})[\s\u00a0]?$/;
/** Prefixes that may stand a space away from their sign. */
const MAY_STAND_APART = /^(?:us|u\.s\.?|hk|nt|nz|au|can|[a-z]{3})$/i;
const CODE_BEFORE = /(?<![A-Za-zÀàª\d¹²³¼½¾])(M?)([A-Z]{3}|Rs\.?|SFr|Fr)(m|mn|bn)?[\s\u00a0]?$/;

export interface CurrencyBefore { readonly start: number; readonly code: string; readonly factor: number; readonly isNegative?: true }

/** "Compared to$326.0 million": a wire's page that lost the blank behind a small word. */
const GLUED = /(?<![A-Za-zÀàª\d¹²³¼½¾])(?:of|to|from|at|was|were|is|and|or|than|with|by|for|between|about|approximately|nearly|over|totaled|versus|above|below)$/i, GLUED_REACH = 16;

const isoOf = (word: string): string | undefined => (CODES.has(word) ? word : OTHER_CODES[word]);

/** The currency that ends right before `at` (a space, a colon or a minus may stand between), or null. */
export function currencyBefore(text: string, at: number): CurrencyBefore | null {
  let i = at - 1;
  // "$-99.99", "$(657) million".
  if ((text[i] === '-' || text[i] === '−' || text[i] === '(') && SIGN.test(text[i - 1] ?? '')) { const sign = currencyBefore(text, i); return sign ? { ...sign, isNegative: true } : null; }
  if (text[i] === ' ' || text[i] === '\u00a0') i--;
  if (text[i] === ':' && SIGN.test(text[i - 1] ?? '')) i--;
  const last = text[i] ?? '';
  if (SIGN.test(last)) {
    if (last !== '$' && last !== '¥') return { start: i, code: SIGNS[last] ?? last, factor: 1 };
    const prefix = BEFORE_SIGN.exec(plainOf(text).slice(Math.max(0, i - 6), i));
    const word = prefix?.[1]?.toLowerCase() ?? '';
    const apart = prefix !== null && prefix[0] !== prefix[1];
    const named = last === '$' ? (DOLLARS[word] ?? isoOf(word.toUpperCase())) : word === 'cn' || word === 'rmb' ? 'CNY' : undefined;
    if (prefix && named && (!apart || (MAY_STAND_APART.test(word) && !(word === 'can' && apart)))) return { start: i - prefix[0].length, code: named, factor: 1 };
    // "x$5" is no price.
    return /[A-Za-zÀàª\d¹²³¼½¾]/.test(plainOf(text)[i - 1] ?? ' ') && !GLUED.test(plainOf(text).slice(Math.max(0, i - GLUED_REACH), i)) ? null : { start: i, code: SIGNS[last] ?? last, factor: 1 };
  }
  const behind = BEHIND_SIGN.exec(text.slice(Math.max(0, at - 4), at)), land = DOLLARS[behind?.[1]?.toLowerCase() ?? ''];
  if (behind && land) return { start: at - behind[0].length, code: land, factor: 1 };
  const c = last.charCodeAt(0);
  if (!((c >= 65 && c <= 90) || last === 's' || last === '.' || last === 'n' || last === 'm' || last === 'r')) return null;
  const code = CODE_BEFORE.exec(plainOf(text).slice(Math.max(0, at - 8), at));
  const iso = isoOf(code?.[2] ?? '');
  if (!code || !iso) return null;
  return { start: at - code[0].length, code: iso, factor: code[1] === 'M' || code[3]?.startsWith('m') ? 1e6 : code[3] ? 1e9 : 1 };
}

const WORD = /[\s\u00a0-]?(?:(US|U\.S\.|American|Canadian|Australian|Hong Kong|New Taiwan|Taiwan|Singapore|New Zealand|Turkish|Swiss|Mexican|Indian|British|Swedish|Norwegian|Danish|Danish|Russian|Brazilian|Chinese|Japanese|Korean|South Korean)[\s\u00a0])?(dollars?|bucks|euros?|pounds?(?:[\s\u00a0]sterling)?|sterling|yen|yuan|renminbi|rupees?|won|francs?|pesos?|pesetas?|reais|reals?|rou?bles?|lira|kron[aeo]r?|shekels?|rand|dirhams?|bitcoins?|cents?|penny|M?[A-Z]{3}(?:m|bn)?)(?![A-Za-zÀàª])/iy;
const WORDS: Readonly<Record<string, string>> = { dollar: 'USD', buck: 'USD', euro: 'EUR', pound: 'GBP', sterling: 'GBP', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rupee: 'INR', won: 'KRW', franc: 'CHF', peso: 'MXN', peseta: 'ESP', reai: 'BRL', real: 'BRL', ruble: 'RUB', rouble: 'RUB', lira: 'TRY', shekel: 'ILS', rand: 'ZAR', dirham: 'AED', bitcoin: 'BTC', cent: 'USD', penny: 'USD' };
const NATIONS: Readonly<Record<string, string>> = { canadian: 'CAD', australian: 'AUD', 'hong kong': 'HKD', taiwan: 'TWD', 'new taiwan': 'TWD', singapore: 'SGD', 'new zealand': 'NZD', swedish: 'SEK', norwegian: 'NOK', danish: 'DKK' };
const SIGN_AFTER = /[\s\u00a0]?([$€£¥₹₩₽₺₿₡₭₪฿₫₴₱₦])(?![\d])/y;

/** "75 USD million". */
const SCALE_AFTER = /[\s\u00a0](million|billion)(?![A-Za-zÀàª])/iy;

export interface CurrencyAfter { readonly end: number; readonly code: string; readonly factor: number }

/** The currency that begins right behind a figure, or null. `pounds` of weight cannot be told apart: the caller decides. */
export function currencyAfter(text: string, at: number): CurrencyAfter | null {
  const sign = matchAt(SIGN_AFTER, text, at);
  if (sign?.[1]) return { end: at + sign[0].length, code: SIGNS[sign[1]] ?? sign[1], factor: 1 };
  const m = matchAt(WORD, text, at);
  if (!m?.[2]) return null;
  const end = at + m[0].length;
  if (/^M?[A-Z]{3}(?:m|bn)?$/.test(m[2])) {
    const named = isoOf(m[2].slice(0, 3));
    if (named && m[2].length === 3) {
      const scale = matchAt(SCALE_AFTER, text, end)?.[1]?.toLowerCase();
      return scale ? { end: end + 1 + scale.length, code: named, factor: scale === 'million' ? 1e6 : 1e9 } : { end, code: named, factor: 1 };
    }
    const scaled = /^(M?)([A-Z]{3})(m|bn)?$/.exec(m[2]);
    const iso = isoOf(scaled?.[2] ?? '');
    if (scaled && iso && (scaled[1] || scaled[3])) return { end, code: iso, factor: scaled[3] === 'bn' ? 1e9 : 1e6 };
  }
  const key = m[2].toLowerCase().replace(/[\s\u00a0]sterling$/, '').replace(/s$/, '');
  const code = NATIONS[m[1]?.toLowerCase() ?? ''] ?? WORDS[key] ?? (key.startsWith('kron') ? 'SEK' : undefined);
  return code ? { end, code, factor: key === 'cent' || key === 'penny' ? 0.01 : 1 } : null;
}
