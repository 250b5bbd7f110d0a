// Words that qualify a figure: about, up to, more than, rose, minus. They stand right before or behind it.
// Looked up word by word, from the figure outwards, so that a long sentence costs no more than a short one.
import type { Precision } from '../../model/quantity';
import { matchAt } from './plain';

const list = (words: string): string[] => words.split('|');
const AT_MOST = list('close to as much as|as much as|as many as|as high as|as large as|at the most|at most|no more than|not more than|a maximum of|maximum of|to a maximum of|capped at|limited to|not exceeding|no higher than|a ceiling of');
const AT_LEAST = list('a good|more than|over|above|north of|at least|no less than|no fewer than|no lower than|not less than|upward of|upwards of|in excess of|exceeding|exceeded|exceeds|a minimum of|minimum of|topped|tops|topping|surpassed|surpassing|surpasses|passed|greater than|larger than|bigger than|higher than|beyond|a floor of|well into');
const ABOUT = list('about|around|roughly|nearly|almost|approximately|approx|approx.|some|circa|ca.|c.|close to|near|an estimated|estimated|perhaps|maybe|under|below|less than|shy of|short of|fewer than|as good as|in the region of|in the order of|on the order of|to the tune of|something like|virtually|give or take|lower than|south of|the best part of|the better part of|practically|approaching|nearing|closer to');
const EMPHASIS = list('just|only|barely|merely|a mere|a whopping|a staggering|a record|a cool|an astonishing|an eye-watering|a modest|fully|exactly|precisely|a total of|another|a further|an additional|a combined');
/** "Well over", "just under", "slightly more than": they belong to the qualifier behind them. */
const DEGREES = new Set(list('slightly|well|far|just|little|much|comfortably|considerably|significantly'));
const A_DEGREE = new Set(list('little|bit|touch|shade|hair|tad'));
/** "Up to" behind these is no bound: "adds up to $5 billion", "live up to". */
const NOT_UP_TO = new Set(list('add|adds|added|adding|sum|sums|multiply|multiplies|come|comes|came|live|lives|it|that|out'));
/** "Hands over $920 million", "turned over $5 billion": the verb's own "over". */
const OWN_OVER = new Set(list('hand|hands|handed|handing|turn|turns|turned|turning|roll|rolls|rolled|carry|carried'));
const PHRASES = new Map<string, Precision>([
  ...AT_MOST.map((p) => [p, 'at-most'] as const),
  ...AT_LEAST.map((p) => [p, 'at-least'] as const),
  ...ABOUT.map((p) => [p, 'about'] as const),
  ...EMPHASIS.map((p) => [p, 'exact'] as const),
]);

const RISES = new Set(list('rose|risen|rising|grew|growing|grow|grows|climbed|climbing|jumped|gained|gaining|increased|surged|soared|leapt|added|advanced|grown'));
const FALLS = new Set(list('down|fell|fallen|falling|dropped|dropping|declined|declining|decreased|slid|slipped|shed|lost|sank|tumbled|plunged|slumped|shrank|knocked'));
const RISE_PAIRS = new Set(list('rise of|higher by|increase of|growth of|gain of'));
const FALL_PAIRS = new Set(list('fall of|drop of|decline of|lower by'));
/** "Up" behind these is no rise: "make up 15 %". */
const NOT_UP = new Set(list('make|makes|made|making|take|takes|took|add|adds|added|adding|end|ends|ended|set|sets'));
const HAS_COME = new Set(list('now|already|back|currently|meanwhile|crept|creeps|creeping|climbed|gone|went|edged|inched|ticked|shot|moved'));
const FILLERS = new Set(list('by|to|some|about|around|nearly|almost|roughly|a|an|over|just'));

/** The last words of all phrases: a figure behind any other word has no qualifier. */
const LAST_WORDS = new Set([...PHRASES.keys(), 'up to'].map((p) => p.slice(p.lastIndexOf(' ') + 1)));
const PRAISE = /(?:ing|ous|able|ful)$/;

interface Word { readonly from: number; readonly word: string }
const MAX_WORDS = 6;
const APOSTROPHE = '’'.charCodeAt(0);
const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 46 || c === 45 || c === 39 || c === APOSTROPHE || (c >= 48 && c <= 57);

/** Up to six words before `at`, the nearest first, none across punctuation. */
function wordsBefore(text: string, at: number, count = MAX_WORDS): Word[] {
  const words: Word[] = [];
  let i = at;
  while (words.length < count) {
    const space = text.charCodeAt(i - 1);
    if (space !== 32 && space !== 160) break;
    const end = --i;
    while (i > 0 && end - i < 24 && isLetter(text.charCodeAt(i - 1))) i--;
    if (i === end) break;
    words.push({ from: i, word: text.slice(i, end).toLowerCase() });
  }
  return words;
}

/** The qualifier that ends right at `start`, with where it begins. */
export function qualifierBefore(text: string, start: number): { from: number; approx: Precision } | null {
  let sign = start - 1;
  if (text[sign] === ' ') sign--;
  const mark = text[sign] ?? '';
  if (mark === '~' || mark === '≈' || mark === '∼') return { from: sign, approx: 'about' };
  if (mark === '>' || mark === '≥') return { from: sign, approx: 'at-least' };
  if (mark === '<' || mark === '≤') return { from: sign, approx: 'at-most' };
  // "Give or take, 1,200".
  const at = mark === ',' && text.slice(sign - 12, sign).toLowerCase() === 'give or take' ? sign : start;
  if (at !== start) return { from: sign - 12, approx: 'about' };
  const nearest = wordsBefore(text, start, 1)[0]?.word;
  if (nearest === undefined || (!LAST_WORDS.has(nearest) && !PRAISE.test(nearest))) return null;
  const words = wordsBefore(text, start);
  // "Is now up to #": it has come so far, and may go on.
  if (words[0]?.word === 'to' && words[1]?.word === 'up' && HAS_COME.has(words[2]?.word ?? '')) return { from: words[1].from, approx: 'exact' };
  if (words[0]?.word === 'to' && words[1]?.word === 'up' && !NOT_UP_TO.has(words[2]?.word ?? '')) return { from: words[1].from, approx: 'at-most' };
  if (words[0]?.word === 'over' && OWN_OVER.has(words[1]?.word ?? '')) return null;
  let phrase = '', best: { from: number; approx: Precision; count: number } | null = null;
  for (let i = 0; i < Math.min(words.length, 5); i++) {
    phrase = i ? `${words[i]?.word} ${phrase}` : (words[0]?.word ?? '');
    const approx = PHRASES.get(phrase);
    if (approx !== undefined) best = { from: words[i]?.from ?? start, approx, count: i + 1 };
  }
  if (!best) {
    // "A stunning", "an eye-popping": praise of the figure's size.
    const article = words[1]?.word;
    return words[0] && words[1] && (article === 'a' || article === 'an') && PRAISE.test(words[0].word) ? { from: words[1].from, approx: 'exact' } : null;
  }
  if (best.approx !== 'exact') {
    const next = words[best.count], beyond = words[best.count + 1];
    if (next && DEGREES.has(next.word)) best = { ...best, from: next.from };
    if (next && A_DEGREE.has(next.word) && beyond?.word === 'a') best = { ...best, from: beyond.from };
  }
  return { from: best.from, approx: best.approx };
}

const AFTER: readonly [RegExp, Precision][] = [
  [/[\s\u00a0-]?(?:\+(?!\d)|or[\s\u00a0]more(?![A-Za-zÀàª])|or[\s\u00a0](?:above|better|higher|greater)(?![A-Za-zÀàª])|plus(?![A-Za-zÀàª])|and[\s\u00a0]up(?![A-Za-zÀàª])|and[\s\u00a0]counting)/iy, 'at-least'],
  [/[\s\u00a0](?:at[\s\u00a0](?:the[\s\u00a0])?most|or[\s\u00a0](?:less|fewer|below)|max(?:imum)?)(?![A-Za-zÀàª])/iy, 'at-most'],
  [/(?:-odd|[\s\u00a0]or[\s\u00a0]so|[\s\u00a0]and[\s\u00a0]change|[\s\u00a0]give[\s\u00a0]or[\s\u00a0]take|[\s\u00a0]or[\s\u00a0]thereabouts|[\s\u00a0]at[\s\u00a0]least|-?ish)(?![A-Za-zÀàª])/iy, 'about'],
];
/** First letters that open what AFTER knows. */
const AFTER_HEADS = '+opamgi';

export function qualifierAfter(text: string, end: number): { to: number; approx: Precision } | null {
  const c = text[end] ?? '';
  const head = c === ' ' || c === '\u00a0' || c === '-' ? (text[end + 1] ?? '') : c;
  if (!head || !AFTER_HEADS.includes(head)) return null;
  for (const [pattern, approx] of AFTER) {
    const m = matchAt(pattern, text, end);
    if (m) return { to: end + m[0].length, approx: /at[\s\u00a0]least$/i.test(m[0]) ? 'at-least' : approx };
  }
  return null;
}

/** Whether the words that end at `start` tell of a rise (1) or a fall (-1). */
export function directionBefore(text: string, start: number): 1 | -1 | undefined {
  const words = wordsBefore(text, start);
  let i = 0;
  if (words[i]?.word === 'than' && words[i + 1]?.word === 'more') i += 2;
  else if (words[i]?.word === 'as' && words[i + 1]?.word === 'much' && words[i + 2]?.word === 'as') i += 3;
  const pairAt = (k: number) => `${words[k + 1]?.word} ${words[k]?.word}`;
  if (RISE_PAIRS.has(pairAt(i))) return 1;
  if (FALL_PAIRS.has(pairAt(i))) return -1;
  if (i === 0 && FILLERS.has(words[0]?.word ?? '')) i = 1;
  if (RISE_PAIRS.has(pairAt(i))) return 1;
  if (FALL_PAIRS.has(pairAt(i))) return -1;
  const word = words[i]?.word ?? '';
  if (word === 'up') return NOT_UP.has(words[i + 1]?.word ?? '') ? undefined : 1;
  return RISES.has(word) ? 1 : FALLS.has(word) ? -1 : undefined;
}

const UP_AFTER = /[\s\u00a0]?(?:higher|more than a year|above|growth|increase|rise|up(?![A-Za-zÀàª])|better than|gain)/iy;
const DOWN_AFTER = /[\s\u00a0]?(?:lower|less than a year|below|decline|drop|fall|down(?![A-Za-zÀàª]))/iy;

export function directionAfter(text: string, end: number): 1 | -1 | undefined {
  if (matchAt(UP_AFTER, text, end)) return 1;
  return matchAt(DOWN_AFTER, text, end) ? -1 : undefined;
}
