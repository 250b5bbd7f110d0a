// A text as most patterns of the engine meet it: in place of every letter beyond ASCII stands one of three, so that a pattern asks for
// a letter by [A-Za-zÀàª] and for a number by [\d¹²³¼½¾]. A pattern that asks for any letter of Unicode takes ten to fifty times as
// long to compile, and there are hundreds: together they took a background that was stopped longer than all the rest of its first article.

const CAPITAL = 'À', SMALL = 'à', OTHER_LETTER = 'ª', NUMBER = '²';
/** What a pattern that is put together has in the brackets where it asks for a letter, and for a number. */
export const LETTERS = `A-Za-z${CAPITAL}${SMALL}${OTHER_LETTER}`;
export const NUMBERS = '\\d¹²³¼½¾';

/** Beyond ASCII, without the quotation marks, dashes and signs that a text is full of, and what stands for them (`narrow`). */
const ODD = /[^\0-\x9f\u00a0£€\u2010-\u2027]+/g;

/** What stands for a character; null where it stands for itself. */
function standInFor(character: string): string | null {
  if (/[¹²³¼½¾]/.test(character)) return null;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{L}/u.test(character)) return OTHER_LETTER;
  return /\p{N}/u.test(character) ? NUMBER : null;
}

/** The text in plain letters; every place stays where it is. What is told of the text is cut from the text itself. */
export function toPlain(text: string): string {
  return text.replace(ODD, (odd) => Array.from(odd, (character) => standInFor(character)?.repeat(character.length) ?? character).join(''));
}

let last = { text: '', plain: '' };

/** The same, kept for the one text that was asked for last: a sentence is read by many. */
export function plainOf(text: string): string {
  if (last.text !== text) last = { text, plain: toPlain(text) };
  return last.plain;
}

/** What a sticky pattern for plain letters finds at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(plainOf(text));
}
