// Nouns of counted things, as one unit each; what is not listed is counted under its own word. Tables only.
import { matchAt, toPlain } from './plain';

const NOUNS: readonly [RegExp, string][] = [
  [/^h100[- ]?(?:gpu[- ]?)?equivalents?$/i, 'H100-equivalent'],
  [/^(?:gpus?|h[12]00s?|h800s?|a100s?|gb[23]00s?|b[123]00s?|blackwells?|hoppers?|rubins?|graphics processors?|ai processors?|ai chips?|ai accelerators?|accelerators?)$/i, 'GPU'],
  [/^tpus?$/i, 'TPU'],
  [/^trainium ?2?(?: chips)?$/i, 'Trainium2'],
  [/^(?:satellites?|spacecraft|starlinks)$/i, 'satellites'],
  [/^(?:subscribers?|subs)$/i, 'subscribers'],
  [/^(?:users?|[mwd]aus?|actives)$/i, 'users'],
  [/^(?:(?:gas )?turbines?|aeroderivatives?|gensets?)$/i, 'turbines'],
  [/^(?:employees|staff|workers|staffers|ftes)$/i, 'employees'],
  [/^people$/i, 'people'],
  [/^(?:shares?|shs)$/i, 'shares'],
  [/^(?:launches|missions|flights|rockets|lift-?offs|blast-?offs)$/i, 'launches'],
  [/^customers?$/i, 'customers'],
  [/^(?:tonnes|tons|metric tons)$/i, 'tonnes'],
  [/^(?:chips|processors|semiconductors|graphics cards|cards)$/i, 'chips'],
  [/^machines$/i, 'machines'],
  [/^units$/i, 'units'],
];
const NOUN_WORD = /[\s\u00a0-]([A-Za-zÀàª][A-Za-zÀàª\d¹²³¼½¾]*(?:[-/][A-Za-zÀàª\d¹²³¼½¾]+)*)/y;
const STOP = new Set(['vs', 'versus', 'est', 'ests', 'exp', 'cons', 'of', 'and', 'or', 'the', 'in', 'on', 'at', 'to', 'for', 'by', 'with', 'from', 'a', 'an', 'is', 'are', 'was', 'were', 'has', 'had', 'have', 'that', 'which', 'who', 'as', 'than', 'more', 'less', 'per', 'each', 'its', 'it', 'this', 'but', 'while', 'when', 'after', 'before', 'will', 'would', 'could', 'may', 'not', 'up', 'down', 'into', 'over', 'between', 'so', 'if', 'because', 'also', 'last', 'next', 'until', 'through', 'under', 'above', 'below', 'against', 'during', 'times', 'percent', 'just', 'only', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'eighteen', 'days', 'weeks', 'months', 'quarters', 'years']);
const known = new Map<string, string | null>();
const MAX_KNOWN = 2_000;

/** The unit of a noun, remembered: the same few nouns come again and again. */
function unitOf(word: string): string | null {
  const have = known.get(word);
  if (have !== undefined) return have;
  // "H100/H200" are chips as "H100" is.
  const unit = NOUNS.find(([pattern]) => pattern.test(word))?.[1] ?? NOUNS.find(([pattern]) => word.includes('/') && word.split('/').every((part) => pattern.test(part)))?.[1] ?? null;
  if (known.size < MAX_KNOWN) known.set(word, unit);
  return unit;
}

/** The word behind the blank or hyphen at `at`. */
function wordAt(text: string, at: number): string | null {
  const found = matchAt(NOUN_WORD, text, at);
  return found && text.slice(at + 1, at + found[0].length);
}

/** "A million of Google's TPUs", "200,000 of its own chips": whose they are stands between. */
const WHOSE = /[\s\u00a0]of[\s\u00a0](?:(?:[A-ZÀ][A-Za-zÀàª\d¹²³¼½¾]*|the company|the group)['’]s?|its|their|the|those|these|our)(?=[\s\u00a0])/y;

/** The noun that a count stands before, up to four words on: "220,000 Nvidia GPUs", "41 permanent units". */
export function readNoun(text: string, from: number): { end: number; unit: string; isKnown: boolean } | null {
  // "220,000+ GPUs".
  const at = text[from] === '+' ? from + 1 : from;
  const whose = matchAt(WHOSE, text, at);
  if (whose) {
    const noun = readPlainNoun(text, at + whose[0].length);
    return noun?.isKnown ? noun : null;
  }
  return readPlainNoun(text, at);
}

/** "H100 GPU equivalents", "Blackwell chips": the nouns of one thing stand side by side, and the last ones say what is counted. */
function readOn(text: string, end: number, first: string, unit: string): { end: number; unit: string; isKnown: boolean } {
  let at = end, word = first, last = unit;
  for (let i = 0; i < 2; i++) {
    const next = wordAt(text, at);
    if (next === null) break;
    const joined = unitOf(`${word} ${next}`), own = unitOf(next);
    if (!joined && !(own && SAME_THING.has(unit) && SAME_THING.has(own))) break;
    word = `${word} ${next}`;
    last = joined ?? (unit === 'GPU' ? unit : own ?? unit);
    at += 1 + next.length;
  }
  return { end: at, unit: last, isKnown: true };
}
const SAME_THING = new Set(['GPU', 'TPU', 'Trainium2', 'chips', 'machines', 'units']);

/** "Tensor processing units" and "graphics processing units" are what their letters stand for. */
function spelledOut(text: string, end: number): string | null {
  const what = SPELLED_OUT.exec(text.slice(Math.max(0, end - 26), end))?.[1]?.toLowerCase();
  return what === undefined ? null : what === 'tensor' ? 'TPU' : 'GPU';
}
const SPELLED_OUT = /\b(tensor|graphics?)[\s\u00a0-]processing[\s\u00a0-]units?$/i;

/** "2 million U.S. subscribers": whose country it is stands before the noun. */
const COUNTRY = /[\s\u00a0]U\.S\.(?=[\s\u00a0][a-z])/y;

function readPlainNoun(text: string, at: number): { end: number; unit: string; isKnown: boolean } | null {
  let end = at + (matchAt(COUNTRY, text, at)?.[0].length ?? 0);
  let plain: { end: number; unit: string; isKnown: boolean } | null = null;
  for (let i = 0; i < 4; i++) {
    const word = wordAt(text, end);
    if (word === null || STOP.has(word.toLowerCase())) break;
    end += 1 + word.length;
    const unit = spelledOut(text, end) ?? unitOf(word);
    if (unit) return readOn(text, end, word, unit);
    if (!plain && /^[a-zà]/.test(toPlain(word)) && word.endsWith('s')) plain = { end, unit: word.toLowerCase(), isKnown: false };
    const next = text[end];
    if (next === ',' || next === ';' || next === ':' || next === '.') break;
  }
  return plain;
}
