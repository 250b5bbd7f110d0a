// What a text must hold for a pattern to be found in it, read off the pattern: some words of which one is there, several such lists.
// Pure. Knows the grammar of regular expressions as far as our patterns use it, and nothing of what they are for.
import { EDGE, END, START } from './need';

/** `exact`: all that it may read, where that is little; else what that begins with. `lists`: of each one word is in whatever it reads. */
interface Told { readonly exact: readonly string[] | null; readonly opens?: readonly string[]; readonly lists: readonly (readonly string[])[] }

const MOST_EXACT = 64, MOST_WORDS = 120, MOST_IN_CLASS = 6, MOST_LISTS = 3;
const NOTHING: Told = { exact: [''], lists: [] }, ANYTHING: Told = { exact: null, lists: [] };
const DIGITS = [...'0123456789'];

const unique = (words: readonly string[]): string[] => [...new Set(words)];
const allOf = (left: readonly string[], right: readonly string[]): string[] => unique(left.flatMap((l) => right.map((r) => join(l, r))));
const isList = (words: readonly string[] | null): words is readonly string[] => words !== null && words.length > 0 && words.length <= MOST_WORDS && words.every((word) => word !== '' && word !== EDGE && !word.includes('\n'));
/** How likely a text holds one of them: long words are rare, and few are rarer than many. */
const chanceOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + 0.25 ** Math.min(word.length, 7), 0);
const listsOf = ({ exact, lists }: Told): (readonly string[])[] => [...(isList(exact) ? [exact] : []), ...lists];
const rarest = (lists: readonly (readonly string[])[]): readonly string[] | null => lists.reduce<readonly string[] | null>((best, list) => (best && chanceOf(best) <= chanceOf(list) ? best : list), null);

/** Whatever holds a word of the one holds a word of the other. */
const follows = (from: readonly string[], list: readonly string[]): boolean => from.every((word) => list.some((part) => word.includes(part)));

/** "^" read twice is still one end, and an edge within a word says nothing that the word does not. */
function join(left: string, right: string): string {
  if (left === '' || right === '') return left + right;
  const end = right[0], before = left.length > 1 && left.endsWith(EDGE) ? left.slice(0, -1) : left;
  if (end === EDGE) return before.endsWith(EDGE) || right.length > 1 ? before + right.slice(1) : before + right;
  return (end === START || end === END) && before.endsWith(end) ? before + right.slice(1) : before + right;
}

class Reader {
  private at = 0;
  constructor(private readonly source: string, private readonly isFolded: boolean) {}

  readAll(): Told {
    const told = this.readChoice();
    if (this.at !== this.source.length) throw new Error(`this pattern is not understood from ${this.at} on: ${this.source}`);
    return told;
  }

  private readChoice(): Told {
    const all = [this.readRun()];
    while (this.source[this.at] === '|') { this.at++; all.push(this.readRun()); }
    if (all.length === 1) return all[0] ?? NOTHING;
    const exact = all.every((told) => told.exact) ? unique(all.flatMap((told) => told.exact ?? [])) : null;
    if (exact && exact.length <= MOST_WORDS) return { exact, lists: [] };
    const parts = all.map((told) => rarest(listsOf(told))), words = unique(parts.flatMap((part) => part ?? []));
    return { exact: null, opens: unique(all.flatMap((told) => told.exact ?? told.opens ?? [''])), lists: parts.every((part) => part) && isList(words) ? [words] : [] };
  }

  private readRun(): Told {
    const lists: (readonly string[])[] = [];
    let run: readonly string[] = [''], opens: readonly string[] | undefined;
    const cut = (next: readonly string[]) => {
      opens ??= run;
      if (isList(run)) lists.push(run);
      run = next;
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const told = this.readRepeated(), more = told.exact ?? told.opens ?? [''];
      lists.push(...told.lists);
      const isLong = run.length > 1 && run.length * more.length > MOST_EXACT;
      if (isLong) cut(more);
      else run = allOf(run, more);
      if (!told.exact) cut(['']);
    }
    if (!opens) return { exact: run, lists };
    cut([]);
    return { exact: null, opens, lists };
  }

  private readRepeated(): Told {
    const told = this.readAtom(), count = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.source.slice(this.at, this.at + 12));
    if (!count) return told;
    const [written, from, comma, to] = count;
    this.at += written.length + (this.source[this.at + written.length] === '?' ? 1 : 0);
    const least = from === undefined ? (written === '+' ? 1 : 0) : Number(from), most = from === undefined ? (written === '?' ? 1 : Number.POSITIVE_INFINITY) : comma ? Number(to || Number.POSITIVE_INFINITY) : least;
    if (least === 1 && most === 1) return told;
    if (least === 0) return most === 1 && told.exact ? { exact: unique([...told.exact, '']), lists: [] } : ANYTHING;
    return { exact: null, opens: told.exact ?? told.opens, lists: listsOf(told) };
  }

  private readAtom(): Told {
    const letter = this.source[this.at++] ?? '';
    if (letter === '(') return this.readGroup();
    if (letter === '[') return this.readClass();
    if (letter === '.') return ANYTHING;
    if (letter === '^') return { exact: [START], lists: [] };
    if (letter === '$') return { exact: [END], lists: [] };
    return letter === '\\' ? this.readEscape() : this.readLetter(letter);
  }

  private readGroup(): Told {
    const opening = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += opening.length;
    const told = this.readChoice();
    this.at++;
    // What is only looked at is not read.
    return /[=!]$/.test(opening) ? NOTHING : told;
  }

  private readEscape(): Told {
    const letter = this.source[this.at++] ?? '';
    if (letter === 'b') return { exact: [EDGE], lists: [] };
    if (letter === 'B') return NOTHING;
    if (letter === 'd') return { exact: DIGITS, lists: [] };
    const digits = letter === 'u' ? 4 : letter === 'x' ? 2 : 0;
    if (digits) {
      const code = Number.parseInt(this.source.slice(this.at, this.at + digits), 16);
      this.at += digits;
      return this.readLetter(String.fromCharCode(code));
    }
    if (letter === 'k') this.at = this.source.indexOf('>', this.at) + 1;
    if (letter === 'p' || letter === 'P') this.at = this.source.indexOf('}', this.at) + 1;
    return /[a-z\d]/i.test(letter) ? ANYTHING : { exact: [letter], lists: [] };
  }

  private readClass(): Told {
    let isOpen = this.source[this.at] === '^';
    const letters: string[] = [];
    while (this.source[this.at] !== ']') {
      const letter = this.source[this.at++] ?? '', one = letter === '\\' ? this.readEscape() : this.readLetter(letter);
      isOpen ||= one.exact?.length !== 1 || one.exact[0] === '' || one.exact[0] === EDGE || (this.source[this.at] === '-' && this.source[this.at + 1] !== ']');
      letters.push(...(one.exact ?? []));
    }
    this.at++;
    const few = unique(letters);
    return isOpen || few.length > MOST_IN_CLASS ? ANYTHING : { exact: few, lists: [] };
  }

  /** Beyond ASCII two letters may share a capital and no small letter. */
  private readLetter(letter: string): Told {
    const small = letter.toLowerCase();
    if (!this.isFolded || letter < '\x80' || small === letter.toUpperCase()) return { exact: [this.isFolded ? small : letter], lists: [] };
    return ANYTHING;
  }
}

/**
 * Lists of words: a text in which the pattern is found, set between START and END, holds one of each list. In small letters where the
 * pattern looks past case, and so must the text be. Rarest first; none where nothing is certain or all of it is everywhere.
 */
export function readNeeds(source: string, flags: string): (readonly string[])[] {
  // Set past the other planes, "i" also takes letters for each other that no small letter tells; "m" and "s" we do not use.
  if (/[umsv]/.test(flags)) return [];
  const lists = listsOf(new Reader(source, flags.includes('i')).readAll());
  const telling = lists.filter((list) => chanceOf(list) < 1 && !list.includes(START) && !list.includes(END)).sort((a, b) => chanceOf(a) - chanceOf(b));
  return telling.filter((list, i) => !telling.slice(0, i).some((rarer) => follows(rarer, list))).slice(0, MOST_LISTS);
}
