// Words that qualify a figure: about, up to, more than, rose, minus. They stand right before or behind it.
import type { Precision } from '../../model/quantity';

const BEFORE: readonly [RegExp, Precision][] = [
  [/(?:(?:up|close) to (?=as)|(?<!\b(?:add|adds|added|adding|sum|sums|multiply|multiplies|come|comes|came|live|it) (?:that |it )?(?:out )?)up to|as (?:much|many|high|large) as|at (?:the )?most|no more than|not more than|a maximum of|maximum of|capped at|limited to|to a maximum of)\s$/i, 'at-most'],
  [/(?:(?:slightly |well |far |a (?:little|bit|touch|shade) |just |little |much )?(?:more than|over|above|north of)|at least|no (?:less|fewer) than|not less than|upwards? of|in excess of|exceeding|exceeded|a minimum of|topped|tops|topping|surpassed|surpassing|passed|greater than|beyond)\s$/i, 'at-least'],
  [/(?:about|around|roughly|nearly|almost|approximately|approx\.?|some|circa|ca\.|close to|near|an estimated|estimated|perhaps|maybe|~|≈|(?:just |slightly |a little |a bit |a shade )?(?:under|below|less than|shy of|short of)|fewer than|as good as|in the region of|in the order of|on the order of|something like|virtually|give or take,?)\s?$/i, 'about'],
];
/** Words of emphasis that belong to the figure and change nothing. */
const EMPHASIS = /(?:just|only|barely|merely|a mere|a whopping|a staggering|a record|a cool|an astonishing|an eye-watering|a modest|fully|exactly|precisely|a total of|another|a further|an additional|a combined|an? (?:[a-z]+-)?[a-z]+(?:ing|ous|able|ful))\s$/i;
const AFTER: readonly [RegExp, Precision][] = [
  [/^\s?(?:\+|or more|plus(?![\p{L}])|and up|and counting)/iu, 'at-least'],
  [/^\s(?:at most|or less|at the most|max(?:imum)?)(?![\p{L}])/iu, 'at-most'],
  [/^(?:-odd|\sor so|\sand change|\sgive or take|\sor thereabouts|ish)(?![\p{L}])/iu, 'about'],
];
const SIGNS: readonly [RegExp, 1 | -1][] = [
  [/(?:(?<!\b(?:make|makes|made|making|take|takes|took|add|adds|added|adding|end|ends|ended|set|sets) )\bup|rose|risen|rising|rise of|grew|growing|grow|climbed|climbing|jumped|gained|gaining|increased|surged|soared|leapt|added|advanced|higher by|increase of|growth of|gain of|grown)\s(?:by |to |some |about |around |nearly |almost |roughly |an? |as much as |more than |over |just )?$/i, 1],
  [/(?:\bdown|fell|fallen|falling|fall of|dropped|dropping|drop of|declined|declining|decline of|decreased|slid|slipped|shed|lost|sank|tumbled|plunged|slumped|shrank|knocked|lower by)\s(?:by |to |some |about |around |nearly |almost |roughly |an? |as much as |more than |over |just )?$/i, -1],
];

const WINDOW = 28;

/** The qualifier that ends right at `start`, with where it begins. */
export function qualifierBefore(text: string, start: number): { from: number; approx: Precision } | null {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  for (const [pattern, approx] of BEFORE) {
    const m = pattern.exec(before);
    if (m && (m.index === 0 || !/[\p{L}\p{N}]/u.test(before[m.index - 1] ?? '') || /^[~≈]/.test(m[0]))) return { from: start - (before.length - m.index), approx };
  }
  const emphasis = EMPHASIS.exec(before);
  return emphasis && !/[\p{L}\p{N}]$/u.test(before.slice(0, emphasis.index)) ? { from: start - (before.length - emphasis.index), approx: 'exact' } : null;
}

export function qualifierAfter(text: string, end: number): { to: number; approx: Precision } | null {
  const after = text.slice(end, end + WINDOW);
  for (const [pattern, approx] of AFTER) {
    const m = pattern.exec(after);
    if (m) return { to: end + m[0].length, approx };
  }
  return null;
}

export function directionBefore(text: string, start: number): 1 | -1 | undefined {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  return SIGNS.find(([pattern]) => pattern.test(before))?.[1];
}

export function directionAfter(text: string, end: number): 1 | -1 | undefined {
  const after = text.slice(end, end + WINDOW);
  if (/^\s?(?:higher|more than a year|above|growth|increase|rise|up\b|better than|gain)/i.test(after)) return 1;
  return /^\s?(?:lower|less than a year|below|decline|drop|fall|down\b)/i.test(after) ? -1 : undefined;
}
