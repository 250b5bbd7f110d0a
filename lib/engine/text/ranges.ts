// Two ends of one figure: "$1.75–2 trillion", "20% to 30%", "between $5 billion and $25 billion". "From X to Y" is a change, not a range.
import { currencyBefore } from './currencies';
import { type Numeral, readDigits, readWords } from './numerals';
import { readNoun } from './nouns';
import { directionBefore } from './qualifiers';
import { readUnit, type Unit } from './units';
import { matchAt, plainOf } from './plain';

export interface Range {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly end: number;
  readonly step: number;
}

const JOINT = /[\s\u00a0]?(?:[–—‑]|-[\s\u00a0]to[\s\u00a0-]|-|~|to(?![A-Za-zÀàª])|and(?![A-Za-zÀàª])|or(?![A-Za-zÀàª]))[\s\u00a0]?/iy;
const BETWEEN = /(?<![A-Za-zÀàª])(?:between|anywhere from|somewhere between|(?:range|span|band|corridor|bracket|window|spread) (?:of|from)|rang(?:ing|es?|ed) from)[\s\u00a0](?:about |roughly |some |around |an estimated )?$/i;
const FROM = /(?<![A-Za-zÀàª])from[\s\u00a0](?:about |roughly |some |around |nearly |almost |just |over |more than |an estimated )?$/i;
/** "$125 billion to $145 billion, up from": what a range has come from is a range. */
const AFTER_RANGE = /\d(?:\s?(?:trillion|billion|million|[tbm]n?|percent|per cent|%))?(?:\s?[–-]\s?|\s(?:to|and)\s)[$€£]?\d[\d.,]*(?:\s?(?:trillion|billion|million|[tbm]n?|percent|per cent|%))?(?:\s(?:for|in|this|next|of)\s[a-z\d\s]{2,20}?)?,?\s(?:(?:down|up|raised|lifted|increased|lowered|cut|reduced|higher|lower|narrowed)\s)?$/i;
const RANGE_BEFORE = 80;
const WORD = /[a-z]+/iy;
/** "Grew 19% to 21%" gives two ends of one growth; "rose 5% to 25%" tells where a share went. */
const MOST_APART = 2;
const YEARISH = /^(?:1[89]|20)\d\d$/;

function readNext(text: string, at: number, money: boolean): Numeral | null {
  const c = text.charCodeAt(at);
  if ((c >= 48 && c <= 57) || c === 46) return readDigits(text, at, money);
  const word = matchAt(WORD, text, at);
  return word ? readWords(text, at + word[0].length, word[0].toLowerCase()) : null;
}

/** The range that `first`, a number at `start` with its unit and currency, opens; null where it stands alone. */
export function readRange(text: string, start: number, first: Numeral, unit: Unit | null, currency: string | null): Range | null {
  const after = unit?.end ?? first.end;
  const c = text[after] ?? '', head = c === ' ' || c === '\u00a0' ? (text[after + 1] ?? '') : c;
  if (head === '' || !'–—‑-~tToOaA'.includes(head)) return null;
  const joint = matchAt(JOINT, text, after);
  if (!joint || first.isFraction) return null;
  const word = joint[0].replace(/[\s\u00a0-]/g, '').toLowerCase() || '-';
  const window = plainOf(text).slice(Math.max(0, start - 30), start);
  const between = BETWEEN.test(window);
  if ((word === 'and' && !between) || word === 'or' || (word === '~' && currency === null)) return null;
  const from = FROM.exec(window);
  const isFromRange = from !== null && word === 'to' && AFTER_RANGE.test(plainOf(text).slice(Math.max(0, start - RANGE_BEFORE), start - from[0].length));
  const isMoved = word === 'to' && !between && !isFromRange && directionBefore(text, start) !== undefined;
  // "Growth of 19% to 21%" is a range; what "rose 19% to $21 billion" rose to is told apart by its unit, below.
  if (word === 'to' && !between && !isFromRange && (from !== null || (isMoved && unit !== null && unit.kind !== 'percent'))) return null;
  let next = after + joint[0].length;
  const isDashed = /[-–—‑]/.test(word) && joint[0].startsWith(' ');
  // "51.1% - 52.1%": a dash between blanks joins what is told with a unit on both sides.
  if (isDashed && currency === null && !unit) return null;
  let money = currency !== null;
  const sign = /(?:[A-Z]{1,2})?[$€£¥₹₩][\s\u00a0]?|[A-Z]{3}[\s\u00a0]/y;
  const again = matchAt(sign, text, next);
  if (again && currencyBefore(text, next + again[0].length)) { next += again[0].length; money = true; }
  if (unit && unit.kind !== 'money' && money) return null;
  const second = readNext(text, next, money);
  if (!second || second.isFraction || second.isBareScale || (word === '-' && second.isWord && !first.isWord)) return null;
  // "USD 12 billion - 14 billion": a second magnitude, and nothing that is counted, make two ends of it.
  if (isDashed && currency !== null && !again && !(first.hasScale && second.hasScale && !readNoun(text, second.end))) return null;
  const tail = currency !== null || again ? null : readUnit(text, second.end, second.isWord, second.hasScale);
  const named = currency !== null || again ? readUnit(text, second.end, second.isWord, second.hasScale) : null;
  if (named && named.kind !== 'money') return null;
  if (unit && tail && (unit.kind !== tail.kind || (unit.kind === 'count' && unit.unit !== tail.unit))) return null;
  if (unit && !tail && !(money && unit.kind === 'money') && !again) return null;
  const noun = tail || money || unit ? null : readNoun(text, second.end);
  if (currency === null && !tail && !unit && !money) {
    // Plain small numbers joined by a hyphen are a score, a date or a telephone number unless a noun follows.
    if (/[-–—‑]/.test(word) ? !first.hasScale && !second.hasScale && !noun : word === 'to' && !second.hasScale && !noun && !between) return null;
  }
  if (YEARISH.test(first.digits) && YEARISH.test(second.digits) && !money) return null;
  // "From half a billion in 2023 to $12.7 billion".
  if (YEARISH.test(first.digits) && currency === null && again) return null;
  // "$3–5 billion", "1.2 to 1.5 million": the first end borrows the magnitude of the second.
  const scale = first.hasScale || !second.hasScale ? 1 : second.digits ? second.value / Number(second.digits) : 10 ** (3 * Math.floor(Math.log10(second.value) / 3));
  const borrowed = scale > 1 && first.value * scale <= second.value ? scale : 1;
  const ratio = (tail?.factor ?? 1) / (unit?.factor ?? tail?.factor ?? 1);
  const low = first.value * borrowed, high = second.value * ratio;
  if (high < low || (isMoved && tail?.kind !== 'percent') || ((isMoved || (isDashed && currency === null)) && high > MOST_APART * low)) return null;
  const owner = unit ?? tail ?? (again && currency === null ? null : named);
  return { low, high, unit: owner, end: tail?.end ?? (named && currency !== null ? named.end : second.end), step: Math.max(first.step * borrowed, second.step) };
}
