// The plain word lists of rules/, each as a set for one word and as a pattern for running text.
import type { WordList } from '../../model/rule';
import { LETTERS, NUMBERS, plainOf } from '../text/plain';

export interface Words {
  readonly has: (word: string) => boolean;
  /** The different words of the list that stand in a text, without a plural ending. */
  readonly findIn: (text: string) => ReadonlySet<string>;
  /** Whether one of them stands in a text. */
  readonly isIn: (text: string) => boolean;
  /** Where one of them begins that a text ends with, in UTF-16 units; -1 where it ends with none. */
  readonly endsAt: (text: string) => number;
}

const escape = (s: string) => s.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '\\w*');

/** Makes a pattern when it is first asked for: most lists are only asked for a word, and a background that was stopped makes all of them anew. */
function whenAsked(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null;
  return () => (made ??= make());
}

/** Compiles a list. Plurals in "s" are of the word. A look at nothing is a joint: see lib/bundle/join-paths. */
function compileWords(list: WordList): Words {
  const exact = new Set(list.words);
  const any = () => `(?<![${LETTERS}${NUMBERS}_])(?:${[...list.words].sort((a, b) => b.length - a.length).map(escape).join('|')})(?=)`;
  const whole = (flags: string) => new RegExp(`${any()}s?(?=)(?![${LETTERS}${NUMBERS}_])`, flags);
  const all = whenAsked(() => whole('gi')), one = whenAsked(() => whole('i')), last = whenAsked(() => new RegExp(`${any()}$`, 'i'));
  return { has: (word) => exact.has(word), isIn: (text) => one().test(plainOf(text)), endsAt: (text) => last().exec(plainOf(text))?.index ?? -1, findIn: (text) => new Set([...plainOf(text).matchAll(all())].map((m) => m[0].toLowerCase().replace(/s$/, ''))) };
}

/** Every list by its id. @throws Error where one that is asked for is not there. */
export function compileLists(lists: readonly WordList[]): (id: string) => Words {
  const byId = new Map(lists.map((list) => [list.id, compileWords(list)]));
  return (id) => {
    const words = byId.get(id);
    if (!words) throw new Error(`rules/metrics/lists.json has no list «${id}»`);
    return words;
  };
}
