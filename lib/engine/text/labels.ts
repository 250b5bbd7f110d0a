// Numbers that count nothing: parts of names, models, forms, versions, times, phone numbers, ranks. It reads only what stands beside.
import { readNoun } from './nouns';
import { plainOf } from './plain';

const NAMES = new Set('no|no.|number|version|v|v.|form|phase|falcon|boeing|colossus|llama|grok|claude|opus|sonnet|haiku|gpt|gemini|series|rule|section|item|footnote|h.r.|s.|chapter|page|p.|block|model|gen|rev|title|route|highway|day|week|tier|level|type|lesson|step|part|stage|figure|table|question|note|exhibit|apollo|unit|airbus|iphone|windows|top|starship|flight|building|suite|room|channel|area|class|grade|round|cop|pier|pad|article|clause|act|bill|proposition|prop|interstate|terminal|gate|core|hopper|tesla|rubin|blackwell|tpu|mi|trainium|trainium2|inferentia|covid|agenda|vision|web|studio|hall|zone|lot|line|nasdaq|ftse|s&p|cac|dax|nikkei|fortune|forbes|russell|dow'.split('|'));
/** "Nasdaq 100", "S&P 500" are names; "Windows 11" too; but a figure with a magnitude never is. */
const GLUED_UNITS = /-(?:day|year|month|week|hour|minute|megawatt|gigawatt|MW|GW|odd|person|member|fold|plus|gpu|qubit|strong|chip|acre|mile|foot|satellite|rack|node|seat|store|unit|share|nation|point|megabit|gigabit|billion|million|trillion)/iy;

/** Lines of parts for computers: the number behind them is a model, whatever follows it ("an RTX 5070 GPU"). */
const PARTS = new Set(['rtx', 'gtx', 'geforce', 'radeon', 'ryzen', 'threadripper', 'xeon', 'epyc', 'snapdragon']);
/** "1920×1200": a number on either side of the sign is a size. */
const TIMES_NUMBER = /[\s\u00a0]?×[\s\u00a0]?\d/y, NUMBER_TIMES = /\d[\s\u00a0]?×[\s\u00a0]?$/;

const WORDLIKE = /[A-Za-zÀàª\d¹²³¼½¾_#/@%]/;
const LETTER_OR_DIGIT = /[A-Za-zÀàª\d¹²³¼½¾]/;
const INSIDE_NUMBER = '.:,/’\'';
const RANK = /^(?:st|nd|rd|th)(?![A-Za-zÀàª])/;
const TIME_OF_DAY = /^[\s\u00a0]?(?:[ap]\.?m\.?(?![A-Za-zÀàª])|o['’]clock)/i;
const isDigit = (c: string): boolean => c >= '0' && c <= '9' && c.length === 1;

/** "Is building 72 centers": a verb, and no name of a house. */
const BUILDS = /(?<![A-Za-zÀàª])(?:is|are|was|were|be|been|and|now|also|start|started|begin|began|of|for|to|by)[\s\u00a0]building[\s\u00a0]$/i;

const wordBefore = (text: string, at: number): string => {
  let i = at;
  while (i > 0 && at - i < 20 && !' \n\t(\u00a0"“'.includes(text[i - 1] ?? ' ')) i--;
  return text.slice(i, at).toLowerCase();
};

export interface Spot { readonly start: number; readonly end: number; readonly digits: string; readonly isWord: boolean; readonly hasScale: boolean; readonly hasUnit: boolean }

/** Whether a number is a part of a name, date, time or code. The currency before it was looked for by the caller. */
export function isLabel(text: string, spot: Spot): boolean {
  const { start, end } = spot;
  const plain = plainOf(text), p1 = plain[start - 1] ?? ' ', p2 = plain[start - 2] ?? ' ';
  // Behind a blank, which is the rule, none of these can hold.
  if (p1 !== ' ') {
    if (WORDLIKE.test(p1)) return true;
    if (p1 === '-' && LETTER_OR_DIGIT.test(p2)) return true;
    if (INSIDE_NUMBER.includes(p1) && isDigit(p2)) return true;
  }
  if (spot.isWord) return false;
  TIMES_NUMBER.lastIndex = end;
  if (TIMES_NUMBER.test(plain) || ((p1 === '×' || p2 === '×') && NUMBER_TIMES.test(plain.slice(Math.max(0, start - 4), start)))) return true;
  const n1 = plain[end] ?? ' ', n2 = plain[end + 1] ?? ' ';
  if ((n1 === ':' || n1 === '/') && isDigit(n2)) return true;
  if (n1 !== ' ' && RANK.test(plainOf(text).slice(end, end + 3))) return true;
  if (spot.hasUnit) return false;
  if (n1 !== ' ' && WORDLIKE.test(n1) && !'#/@%'.includes(n1)) return true;
  if (n1 === '.' && isDigit(n2)) return true;
  if (n1 === '-' && LETTER_OR_DIGIT.test(n2) && !isDigit(n2)) { GLUED_UNITS.lastIndex = end; if (!GLUED_UNITS.test(text)) return true; }
  // Phone numbers, scores and spans of years: "555-0134", "3-2", "2013-14".
  if ((n1 === '-' || n1 === '–') && isDigit(n2) && !spot.hasScale) return true;
  if ((p1 === '-' || p1 === '–') && isDigit(p2)) return true;
  if ((n1 === ' ' || n1 === '\u00a0') && 'apoAPO'.includes(n2) && TIME_OF_DAY.test(plainOf(text).slice(end, end + 9))) return true;
  if (spot.hasScale) return false;
  if (p1 !== ' ' && p1 !== '\u00a0') return false;
  const before = wordBefore(text, start - 1);
  if (PARTS.has(before)) return true;
  if (NAMES.has(before) && !readNoun(text, end)?.isKnown && !BUILDS.test(plainOf(text).slice(Math.max(0, start - 20), start))) return true;
  // "TechCon 365": a small number behind a name belongs to it.
  if (/^[A-ZÀ][A-Za-zÀàª]+$/.test(plainOf(text).slice(start - 1 - before.length, start - 1)) && Number(spot.digits) < 1000 && /[a-zà]\s$/.test(plainOf(text).slice(start - before.length - 3, start - 1 - before.length)) && !readNoun(text, end)) return true;
  // A bare four-digit number in this range is a year.
  return /^(?:1[89]|20)\d\d$/.test(spot.digits);
}
