// The cheap first look: does a text hold a tracked name at all? One pass over the characters, no expression, no allocation
// unless the first two letters fit. Says yes too often rather than too seldom; the engine has the last word.
import type { Steps } from './run-in-slices';

export interface NameFinder {
  hasName(text: string): boolean;
}

/** Letters and digits of Latin writing: a name ends where they end. Other scripts glue their endings on ("SpaceX는"). */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x250);
}

const foldCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
const keyOf = (first: number, second: number): number => foldCode(first) * 0x10000 + foldCode(second);

export function createNameFinder(names: readonly string[]): NameFinder {
  const byKey = new Map<number, string[]>();
  const firsts = new Set<number>();
  for (const name of names) {
    if (name.length < 2) continue;
    const folded = name.toLowerCase();
    const key = keyOf(folded.charCodeAt(0), folded.charCodeAt(1));
    const same = byKey.get(key);
    if (same) same.push(folded);
    else byKey.set(key, [folded]);
    firsts.add(folded.charCodeAt(0));
  }

  function hasName(text: string): boolean {
    let isInWord = false;
    for (let i = 0; i < text.length - 1; i++) {
      const code = text.charCodeAt(i);
      const wasInWord = isInWord;
      isInWord = isWordCode(code);
      if ((wasInWord && isInWord) || !firsts.has(foldCode(code))) continue;
      for (const name of byKey.get(keyOf(code, text.charCodeAt(i + 1))) ?? []) {
        const end = i + name.length;
        if (end <= text.length && !isWordCode(text.charCodeAt(end)) && text.slice(i, end).toLowerCase() === name) return true;
      }
    }
    return false;
  }
  return { hasName };
}

/** Whether a tracked name stands in any text under `root`, shown or not. Yields once a text node. */
export function* findNameUnder(root: Node, finder: NameFinder): Steps<boolean> {
  if (root.nodeType === 3) return finder.hasName((root as Text).data);
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  if (!document) return false;
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield;
    const tag = node.parentNode?.nodeName;
    if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'NOSCRIPT' || tag === 'TEXTAREA') continue;
    if (finder.hasName((node as Text).data)) return true;
  }
  return false;
}
