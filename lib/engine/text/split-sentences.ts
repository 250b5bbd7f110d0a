// Cuts a block into sentences. A scan of its own: fast, the same in every engine, and at home in finance ("Inc.", "U.S.", "x.ai").
import { BEFORE_NUMBER, BELONGS_TO_TIME, ENDS_BEFORE_CAPITAL, MAY_END, NEVER_ENDS, OPENERS } from './abbreviations';
import { matchAt, plainOf, toPlain } from './plain';

const CLOSERS = '"”’\'»)]}*_';
const FOLLOWING = /["“‘'«([*_]*([A-Za-zÀàª\d¹²³¼½¾$€£][A-Za-zÀàª\d¹²³¼½¾'’.-]*)/y;
/** A footnote's number, a quotation mark that stands apart, or a further mark: all still the sentence that ends. */
const TAIL = /(?:[^\S\n]?\[\d{1,3}\])+|[^\S\n](?:['’]{1,2}|["”])(?=[^\S\n]|$)|[^\S\n][.!?](?=[^\S\n]|$)/y;
const BRAND = /^[a-zà]{1,2}[A-ZÀ]/;
const LOWER = /^[a-zà]/;
const CAPITAL = /^[A-ZÀ]/;
const LIST_NUMBER = /^(?:\d{1,3}|[a-zA-Z])$/;
/** A sentence, or what stands behind its colon, that has said no more than when. */
const OPENING_TIME = /(?:^|[:;])\W*(?:in|at|by|on|around|about|before|after|since|from|until|as of)\s(?:(?:the\s)?(?:morning|evening|afternoon|night|early|late)\s(?:at\s|of\s)?)?[\d:.,\s]*(?:[ap]\.m|[abc]\.[dc](?:\.e)?)$/i;
const BULLETS = /^[\s•⁃‣◦*–-]*$/;

const APOSTROPHE = '’'.charCodeAt(0);
const isWordCode = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 46 || c === 38 || c === 39 || c === 45 || c === APOSTROPHE || (c >= 192 && c < 0x2000);
const isLowerAscii = (c: number): boolean => c >= 97 && c <= 122;

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 40 && isWordCode(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at);
}

/** In plain letters. */
const wordAfter = (text: string, at: number): string => matchAt(FOLLOWING, text, at)?.[1] ?? '';

/** Whether the full stop at `at` ends the sentence that began at `begin`; `next` is where the following word starts. */
function endsAtStop(text: string, begin: number, at: number, next: number): boolean {
  const after = text[next] ?? '', raw = wordBefore(text, at);
  const code = after.charCodeAt(0);
  // The common case first: a plain word of five letters or more, and a capital.
  if (raw.length > 4 && code >= 65 && code <= 90 && isLowerAscii(text.charCodeAt(at - 1)) && isLowerAscii(text.charCodeAt(at - 2)) && !raw.includes('.') && !NEVER_ENDS.has(raw.toLowerCase())) return true;
  if (after === ',' || after === ';' || after === ':' || after === ')' || (after === '-' && text[next + 1] === '-')) return false;
  const word = raw.replace(/^['’-]+/, ''), lower = word.toLowerCase();
  const following = wordAfter(text, next), opener = following.toLowerCase();
  // "x.ai said", "example. in lower case": what goes on in lower case has not ended, but for brands such as iPhone and xAI.
  if (LOWER.test(following) && !BRAND.test(following)) return false;
  if (BEFORE_NUMBER.has(lower) && /^\d/.test(following)) return false;
  // "CA" is a state, "ca." is about.
  if (NEVER_ENDS.has(lower) && !/^[A-Z]{2}$/.test(word)) return false;
  // "At 6 a.m. Mr. Smith arrived": so far there was only a time.
  if (ENDS_BEFORE_CAPITAL.has(lower) && at - begin < 60 && OPENING_TIME.test(text.slice(begin, at))) return false;
  if (ENDS_BEFORE_CAPITAL.has(lower)) return (CAPITAL.test(following) || /^["“(]/.test(after)) && !BELONGS_TO_TIME.test(following);
  if (MAY_END.has(lower)) return OPENERS.has(opener);
  // A list's own number, a question's own letter: "1. The first item", "Q. What is it?"
  if (LIST_NUMBER.test(word) && (/\d|[a-zQA]/.test(word)) && BULLETS.test(text.slice(begin, Math.max(begin, at - word.length)))) return false;
  // "Capex was # last Q.": the quarter.
  if (word === 'Q' && /\b(?:last|this|next|prior|per|a|every)\s$/i.test(text.slice(Math.max(begin, at - 8), at - 1))) return true;
  // Initials: "Jonas E. Smith", "J.P. Morgan"; "plan B. The" ends.
  if (/^[A-ZÀ]$/.test(toPlain(word))) return word === 'I' || OPENERS.has(opener);
  if (/^(?:[A-ZÀ]\.)+[A-ZÀ]$/.test(toPlain(word))) return OPENERS.has(opener);
  return true;
}

/** Where the sentence whose mark ends at `end` is over: behind closing marks, footnotes and further marks. */
function endOfTail(text: string, end: number): number {
  let at = end;
  for (;;) {
    while (at < text.length && CLOSERS.includes(text[at] ?? '')) at++;
    if (text[at] !== '[' && text[at] !== ' ' && text[at] !== '\u00a0') return at;
    TAIL.lastIndex = at;
    const tail = TAIL.exec(text);
    if (!tail) return at;
    at += tail[0].length;
  }
}

/**
 * Sentences of one block, half-open UTF-16, without the white space around them. A line break ends a sentence unless the next
 * line goes on in lower case.
 */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  const push = (from: number, to: number) => {
    let start = from, end = to;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    if (end > start) sentences.push({ start, end });
  };
  let at = 0;
  const cut = (end: number) => { push(at, end); at = end; };
  // Marks in a row are one, also with blanks between (". . ."); "1.)" and a bullet open an item of a list in one line, and so
  // does a dash behind a footnote, or a heading with a dash. A bullet behind a colon brings what the colon announced.
  const breaks = /[.!?…](?:[ \u00a0]?[.!?…]){0,12}|[。！？]+|\r?\n\s*|(?<=\s)(?=(?:\d{1,2}\.\)|[•⁃]\s?\d{1,2}\.)\s)|(?<=[^:\s]\s)(?=[•●▪]\s)|(?<=\[\d{1,3}\]\s)(?=(?:[A-Za-zÀàª'’&-]+\s){0,10}-\s[A-ZÀ])/g, plain = plainOf(text);
  for (let m = breaks.exec(plain); m; m = breaks.exec(plain)) {
    const mark = m[0];
    if (mark === '') { cut(m.index); breaks.lastIndex = m.index + 1; continue; }
    const first = mark[0] ?? '';
    if (first === '\n' || first === '\r') {
      const next = plain[m.index + mark.length] ?? '';
      if (!LOWER.test(next) || /\n\s*\n/.test(mark)) cut(m.index);
      continue;
    }
    let end = m.index + mark.length;
    if (first === '。' || first === '！' || first === '？') { while (CLOSERS.includes(text[end] ?? ' ')) end++; cut(end); continue; }
    if (isWordCode(text.charCodeAt(end)) && text[end] !== "'" && text[end] !== '’') continue;
    end = endOfTail(text, end);
    breaks.lastIndex = Math.max(breaks.lastIndex, end);
    if (end < text.length && !/\s/.test(text[end] ?? '')) continue;
    let next = end;
    while (next < text.length && /[^\S\n]/.test(text[next] ?? '')) next++;
    if (next >= text.length) { cut(end); break; }
    if (text[next] === '\n') continue;
    if (mark === '.') {
      // "1.)": the number of the item that begins here.
      if (text[m.index + 1] === ')' && /^[\s•⁃]*\d{1,2}$/u.test(text.slice(at, m.index))) continue;
      if (endsAtStop(text, at, m.index, next)) cut(end);
    } else {
      const following = wordAfter(text, next);
      const asks = mark.includes('!') || mark.includes('?'), trails = mark.includes('.') || mark.includes('…');
      // "Yahoo! Inc", "Ready? he asked": a name or a quotation that goes on; so does a dash.
      if ((LOWER.test(following) && !BRAND.test(following)) || text.startsWith('--', next) || /^[,;:]/.test(text[next] ?? '')) { if (!asks || trails || following || text[next] === '-') continue; }
      if (asks ? !/^(?:Inc|Corp|Ltd)\.?$/.test(following) : /^[A-ZÀ\d$"“]/.test(following || (plain[next] ?? ''))) cut(end);
    }
  }
  push(at, text.length);
  return sentences;
}
