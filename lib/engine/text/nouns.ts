// Nouns of counted things, as one unit each; what is not listed is counted under its own word. Tables only.

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
  [/^(?:launches|missions|flights|rockets|lift-?offs|blast-?offs)$/i, 'launches'],
  [/^customers?$/i, 'customers'],
  [/^(?:tonnes|tons|metric tons)$/i, 'tonnes'],
  [/^(?:chips|processors|machines|semiconductors|graphics cards|cards)$/i, 'chips'],
  [/^units$/i, 'units'],
];
const NOUN_WORD = /[\s\u00a0-]([\p{L}][\p{L}\p{N}]*(?:[-/][\p{L}\p{N}]+)*)/uy;
const STOP = new Set(['of', 'and', 'or', 'the', 'in', 'on', 'at', 'to', 'for', 'by', 'with', 'from', 'a', 'an', 'is', 'are', 'was', 'were', 'has', 'had', 'have', 'that', 'which', 'who', 'as', 'than', 'more', 'less', 'per', 'each', 'its', 'it', 'this', 'but', 'while', 'when', 'after', 'before', 'will', 'would', 'could', 'may', 'not', 'up', 'down', 'into', 'over', 'between', 'so', 'if', 'because', 'also', 'last', 'next', 'until', 'through', 'under', 'above', 'below', 'against', 'during', 'times', 'percent']);
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

/** "A million of Google's TPUs", "200,000 of its own chips": whose they are stands between. */
const WHOSE = /[\s\u00a0]of[\s\u00a0](?:(?:\p{Lu}[\p{L}\p{N}]*|the company|the group)['’]s?|its|their|the|those|these|our)(?=[\s\u00a0])/uy;

/** The noun that a count stands before, up to four words on: "220,000 Nvidia GPUs", "41 permanent units". */
export function readNoun(text: string, from: number): { end: number; unit: string; isKnown: boolean } | null {
  // "220,000+ GPUs".
  const at = text[from] === '+' ? from + 1 : from;
  WHOSE.lastIndex = at;
  const whose = WHOSE.exec(text);
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
    NOUN_WORD.lastIndex = at;
    const m = NOUN_WORD.exec(text);
    if (!m?.[1]) break;
    const joined = unitOf(`${word} ${m[1]}`), own = unitOf(m[1]);
    if (!joined && !(own && SAME_THING.has(unit) && SAME_THING.has(own))) break;
    word = `${word} ${m[1]}`;
    last = joined ?? (unit === 'GPU' ? unit : own ?? unit);
    at += m[0].length;
  }
  return { end: at, unit: last, isKnown: true };
}
const SAME_THING = new Set(['GPU', 'TPU', 'Trainium2', 'chips', 'units']);

/** "Tensor processing units" and "graphics processing units" are what their letters stand for. */
function spelledOut(text: string, end: number): string | null {
  const what = SPELLED_OUT.exec(text.slice(Math.max(0, end - 26), end))?.[1]?.toLowerCase();
  return what === undefined ? null : what === 'tensor' ? 'TPU' : 'GPU';
}
const SPELLED_OUT = /\b(tensor|graphics?)[\s\u00a0-]processing[\s\u00a0-]units?$/i;

function readPlainNoun(text: string, at: number): { end: number; unit: string; isKnown: boolean } | null {
  let end = at;
  let plain: { end: number; unit: string; isKnown: boolean } | null = null;
  for (let i = 0; i < 4; i++) {
    NOUN_WORD.lastIndex = end;
    const m = NOUN_WORD.exec(text);
    if (!m?.[1] || STOP.has(m[1].toLowerCase())) break;
    end += m[0].length;
    const unit = spelledOut(text, end) ?? unitOf(m[1]);
    if (unit) return readOn(text, end, m[1], unit);
    if (!plain && /^\p{Ll}/u.test(m[1]) && m[1].endsWith('s')) plain = { end, unit: m[1].toLowerCase(), isKnown: false };
    const next = text[end];
    if (next === ',' || next === ';' || next === ':' || next === '.') break;
  }
  return plain;
}
