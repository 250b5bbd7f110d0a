// What the reader has said of marks is kept by a claim's key, and decides which claims they want to see. Types aside it imports nothing: a
// page's script uses it.
import type { Claim } from './claim';
import type { Settings } from './settings';

type Named = Pick<Claim, 'start' | 'quote' | 'around' | 'anchor' | 'company' | 'metric' | 'asJudged'>;

/** Letters on either side of a value that tell its sentence. */
const MAX_SIDE_LENGTH = 300;
/** "MEMPHIS, Nov 20 (Reuters) - ": one paper prints it, the next does not. */
const DATELINE = /^\s*[A-Z][A-Za-z0-9 .,]{1,60}\((?:Reuters|AP|AFP|Bloomberg|Dow Jones|UPI|PA|dpa|Xinhua|PRNewswire|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE)\)\s*[-\u2010-\u2015]+\s/;
/** Footnotes and the ticker behind a name: "(NASDAQ: NVDA)", "(NVDA.O)", "[2]", a small raised number. A bare "(AI)" may tell two sentences apart. */
const ADDED = /[\u00b9\u00b2\u00b3\u2070-\u2079]+|\[\d{1,3}\]|\((?:(?:NASDAQ|NYSE|Nasdaq|TSX|LSE|OTC)\s?:\s?[A-Z.]{1,8}|[A-Z]{1,5}\.[A-Z]{1,2})\)/g;
const MINUS = /(^|[\s\u00a0(])[-\u2010-\u2015\u2212](?=\u0001?[$£€]?\d)/g;
/** A minus that the value begins with counts as one before it, as it was read when the first keys were kept. */
const LEADING_MINUS = /\u0001([-\u2010-\u2015\u2212])(?=[$£€]\d)/g;
/** Stands on either side of the value; what a page's text holds of it is dropped. */
const EDGE = '\u0001';
/** Spaces, quotation marks, dashes and stops, in whatever type they are set; a decimal point stays, and so do signs of money and %. */
const TYPE = /(?<!\d)\.|\.(?!\d)|[\s!-#&--/:-@[-`{-~\u00a0\u00a1\u00ab\u00ad\u00b7\u00bb\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\ufeff]+/g;

/** The same for a sentence however it is set: spaces, quotation marks, dashes, ligatures and capitals do not count. */
function plainWords(text: string): string {
  return text.replace(ADDED, '').normalize('NFKC').toLowerCase().replace(LEADING_MINUS, '$1\u0001').replace(MINUS, '$1\u00ac').replace(TYPE, '');
}

/** FNV-1a, 53 bits of it. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ (code + 0x9e), 0x85ebca6b) >>> 0;
  }
  return low.toString(36) + high.toString(36);
}

/**
 * Names a claim for the reader's "wrong mark": this value in this sentence, about the company that the judge had, on whatever page. The
 * metric does not count: with another ledger the judge may call it otherwise, and a value of a sentence is one claim.
 */
export function claimKey({ start, quote, around, anchor, company, asJudged }: Named): string {
  const [from, to] = [anchor.start - start, anchor.end - start];
  const parts = [`${around.before}${quote.slice(0, from)}`.replace(DATELINE, ''), quote.slice(from, to), `${quote.slice(to)}${around.after}`];
  const [before = '', value = '', after = ''] = plainWords(parts.map((part) => part.replaceAll(EDGE, '')).join(EDGE)).split(EDGE);
  return hash([asJudged?.company ?? company, before.slice(-MAX_SIDE_LENGTH), value, after.slice(0, MAX_SIDE_LENGTH)].join('|'));
}

/** How claims were named before their sentence counted. What the reader said then is kept by it, and holds for the words wherever they stand. */
function wordsKey({ quote, company, metric, asJudged = { company, metric } }: Named): string {
  return hash(`${asJudged.company}|${asJudged.metric}|${quote.toLowerCase()}`);
}

/** The key by which the reader has said something of a claim; undefined where they have not. */
export const findKey = (claim: Named, isKnown: (key: string) => boolean): string | undefined => [claimKey(claim), wordsKey(claim)].find(isKnown);

/** False for kinds of marks that the reader has switched off, and for a mark that they took away. */
export const isWanted = (claim: Claim, { drawn, dismissed }: Pick<Settings, 'drawn' | 'dismissed'>): boolean => drawn[claim.verdict] && (dismissed.length === 0 || findKey(claim, (key) => dismissed.includes(key)) === undefined);
