// What a pattern cannot do without, asked before the pattern: a browser takes longer to make one than to look through a page for its
// words, and of the hundreds that a page meets most find nothing. `ask-first` puts the question where a pattern is used.
import { matchAt as matchPlainAt, plainOf } from '../engine/text/plain';

/** Stand before and behind a text that is asked, so that what a pattern wants at an end of it is a word like any other. */
export const START = '\x02', END = '\x03';
/** At an end of a word: no other word goes on there. */
export const EDGE = '\x04';

/** Lists of words: a text in which the pattern is found, set between START and END, holds one of each; where EDGE stands, a word begins or ends. */
export class Need {
  private lists: readonly (readonly string[])[] | null = null;
  private asked = 0;
  /** Whether there is no more to ask: once the pattern was tried there is no more to save, nor where it costs as much to ask again. */
  isOpen = false;

  /**
   * `words`: lists parted by blank lines, their words by line breaks. `isFolded` where the pattern looks past case: its words are in small
   * letters. `isSticky` where it stands at a place or not at all: of the text only what begins there counts.
   */
  constructor(private readonly words: string, private readonly isFolded: boolean, private readonly isSticky: boolean, private readonly mostAsked: number) {}

  /** Whether to try the pattern. */
  isMet(text: string, at: number): boolean {
    if (this.isOpen) return true;
    this.asked++;
    this.isOpen = this.asked >= this.mostAsked || this.holds(this.isSticky && at > 0 ? text.slice(at) : text);
    return this.isOpen;
  }

  private holds(text: string): boolean {
    const whole = `${START}${this.isFolded ? smallOf(text) : text}${END}`;
    this.lists ??= this.words.split('\n\n').map((list) => list.split('\n'));
    return this.lists.every((list) => list.some((word) => stands(word, whole)));
  }
}

const WORD_LETTER = /\w/;
const isEdge = (text: string, at: number): boolean => WORD_LETTER.test(text[at - 1] ?? '') !== WORD_LETTER.test(text[at] ?? '');

/** Whether a word stands in a text; one that begins or ends with an edge, as a word of its own there. */
function stands(word: string, text: string): boolean {
  const opens = word[0] === EDGE, closes = word.endsWith(EDGE);
  if (!opens && !closes) return text.includes(word);
  const letters = word.slice(opens ? 1 : 0, closes ? -1 : undefined);
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    if ((!opens || isEdge(text, at)) && (!closes || isEdge(text, at + letters.length))) return true;
  }
  return false;
}

let last = { text: '', small: '' };

/** Kept for the one text that was asked for last: a sentence is asked by many. */
function smallOf(text: string): string {
  if (last.text !== text) last = { text, small: text.toLowerCase() };
  return last.small;
}

/** As the language has it, a pattern that goes on from place to place begins anew where nothing is found. */
function startOver(pattern: RegExp): null {
  if (pattern.lastIndex) pattern.lastIndex = 0;
  return null;
}

/** `pattern.test(text)`. */
export const test = (need: Need, pattern: RegExp, text: string): boolean => (need.isOpen || need.isMet(text, pattern.lastIndex) ? pattern.test(text) : startOver(pattern) !== null);

/** `pattern.exec(text)`. */
export const exec = (need: Need, pattern: RegExp, text: string): RegExpExecArray | null => (need.isOpen || need.isMet(text, pattern.lastIndex) ? pattern.exec(text) : startOver(pattern));

/** The engine's `matchAt(pattern, text, at)`. */
export const matchAt = (need: Need, pattern: RegExp, text: string, at: number): RegExpExecArray | null => (need.isOpen || need.isMet(plainOf(text), at) ? matchPlainAt(pattern, text, at) : startOver(pattern));
