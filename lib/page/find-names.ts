// The cheap first look: does a text hold a tracked name at all? Says yes too often rather than too seldom; the engine has the
// last word.
import type { Steps } from './run-in-slices';

export interface NameFinder {
  hasName(text: string): boolean;
}

const WORD = /[a-z0-9]+/;
const BETWEEN_WORDS = /[^a-z0-9]+/;
const isOfWord = (letter: string | undefined): boolean => letter !== undefined && WORD.test(letter);

/**
 * `names` in lower case. A text is cut into its Latin words and each is looked up among the names' first words: in a page that
 * has just been opened this costs a tenth of an expression of all names, which is compiled anew in every page.
 */
export function createNameFinder(names: readonly string[]): NameFinder {
  const byFirstWord = new Map<string, string[]>();
  const wordless: string[] = [];
  for (const name of names) {
    const word = WORD.exec(name)?.[0];
    if (word) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), name]);
    else if (name !== '') wordless.push(name);
  }
  return {
    hasName(text) {
      const lower = text.toLowerCase();
      for (const word of lower.split(BETWEEN_WORDS)) if (byFirstWord.get(word)?.some((name) => standsIn(lower, name))) return true;
      return wordless.some((name) => lower.includes(name));
    },
  };
}

/** A name ends where Latin letters and digits end; other scripts glue their endings on ("SpaceX는"). */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (!isOfWord(text[at - 1]) && !isOfWord(text[at + name.length])) return true;
  return false;
}

/** Text nodes are looked through together up to this many characters: a look costs more than the letters. */
const CHUNK_LENGTH = 4_000;

/** A line of prose. */
const LONG_LENGTH = 200;
const UNREAD_TAGS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA']);
const isUnread = (parent: Node | null): boolean => parent !== null && UNREAD_TAGS.has(parent.nodeName);

/** Whether a tracked name stands in any text under `root`, shown or not. Yields every few text nodes. */
export function* findNameUnder(root: Node, finder: NameFinder): Steps<boolean> {
  if (root.nodeType === 3) return finder.hasName((root as Text).data);
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  if (!document) return false;
  const walker = document.createTreeWalker(root, 4);
  let count = 0;
  let chunk = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++count % 16 === 0) yield;
    const { data } = node as Text;
    if (data.length < 2) continue;
    // Where it stands is asked of long ones only: asking costs more than looking through a short one.
    if (data.length > LONG_LENGTH && isUnread(node.parentNode)) continue;
    chunk += `${data}\n`;
    if (chunk.length < CHUNK_LENGTH) continue;
    if (finder.hasName(chunk)) return true;
    chunk = '';
    yield;
  }
  return finder.hasName(chunk);
}
