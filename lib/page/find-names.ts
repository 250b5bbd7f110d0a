// The cheap first look: does a text hold a tracked name at all? Says yes too often rather than too seldom; the engine has the
// last word.
import type { Steps } from './run-in-slices';

export interface NameFinder {
  hasName(text: string): boolean;
}

interface Branch {
  isEnd: boolean;
  readonly next: Map<string, Branch>;
}

/**
 * One expression for all names, which share their beginnings in it, so that most letters of a text are dismissed at the first
 * look. Written once, by the background; a page only runs it. Empty without a name.
 */
export function writeNamePattern(names: Iterable<string>): string {
  const root: Branch = { isEnd: false, next: new Map() };
  for (const name of names) {
    if (name.length < 2) continue;
    let branch = root;
    for (const letter of name.toLowerCase()) {
      let next = branch.next.get(letter);
      if (!next) branch.next.set(letter, (next = { isEnd: false, next: new Map() }));
      branch = next;
    }
    branch.isEnd = true;
  }
  return writeBranches(root);
}

/** A name ends where Latin letters and digits end; other scripts glue their endings on ("SpaceX는"). */
export function createNameFinder(pattern: string): NameFinder {
  if (pattern === '') return { hasName: () => false };
  const expression = new RegExp(`\\b(?:${pattern})(?![a-z0-9])`, 'i');
  return { hasName: (text) => expression.test(text) };
}

/** Plain letters only: whatever has a meaning in an expression is escaped. */
function writeBranches({ next }: Branch): string {
  const branches = [...next].map(([letter, branch]) => {
    const rest = branch.next.size === 0 ? '' : `(?:${writeBranches(branch)})${branch.isEnd ? '?' : ''}`;
    return letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&') + rest;
  });
  return branches.join('|');
}

/** Whether a tracked name stands in any text under `root`, shown or not. Yields every few text nodes. */
export function* findNameUnder(root: Node, finder: NameFinder): Steps<boolean> {
  if (root.nodeType === 3) return finder.hasName((root as Text).data);
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  if (!document) return false;
  const walker = document.createTreeWalker(root, 4);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++count % 16 === 0) yield;
    const tag = node.parentNode?.nodeName;
    if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'NOSCRIPT' || tag === 'TEXTAREA') continue;
    if (finder.hasName((node as Text).data)) return true;
  }
  return false;
}
