// A number as people and their spreadsheets write it: 1250000000, 95,000,000,000, 1.234,5, 73,4, 1 250 000. What may be read in two ways
// is read by what the others of its column settle, else it is a fault that names both.

/** The mark before decimals, as the other numbers of a column show it; `mixed` where they differ, null where they show nothing. */
export type Habit = 'comma' | 'point' | 'mixed' | null;
export type NumberRead = { readonly ok: true; readonly amount: number; /** Other than it stands there. */ readonly isTranslated: boolean } | { readonly ok: false; readonly expected: string };

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const SPACED = /^[+-]?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/;
/** Groups of three that only commas, or only points, can part. */
const COMMA_GROUPS = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const POINT_GROUPS = /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
/** "1,234", "1.234": thousands or a decimal. */
const OPEN = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/;
const COMMA_DECIMAL = /^[+-]?\d+,\d+$/;
const POINT_DECIMAL = /^[+-]?\d*\.\d+$/;

const EXPECTED = 'a number in full with a point for decimals, like 1250000000 or 93.4';

const tidy = (cell: string): string => {
  const text = cell.trim().replace(/^\u2212/, '-');
  return SPACED.test(text) ? text.replace(/[ \u00a0\u202f'’]/g, '') : text;
};
const asGroups = (text: string, mark: ',' | '.'): number => Number(text.replaceAll(mark, '').replace(',', '.'));
const asDecimal = (text: string): number => Number(text.replace(',', '.'));

function markOf(text: string, hasFreeCommas: boolean): 'comma' | 'point' | null {
  if (OPEN.test(text)) return null;
  if (POINT_GROUPS.test(text) || (hasFreeCommas && COMMA_DECIMAL.test(text))) return 'comma';
  return COMMA_GROUPS.test(text) || POINT_DECIMAL.test(text) ? 'point' : null;
}

/** `hasFreeCommas` where the file is divided by something else than commas. */
export function findHabit(cells: Iterable<string>, hasFreeCommas: boolean): Habit {
  const marks = new Set<'comma' | 'point'>();
  for (const cell of cells) {
    const mark = markOf(tidy(cell), hasFreeCommas);
    if (mark) marks.add(mark);
  }
  const [only = null] = marks;
  return marks.size > 1 ? 'mixed' : only;
}

export function readNumber(cell: string, habit: Habit, hasFreeCommas: boolean): NumberRead {
  const text = tidy(cell);
  const give = (amount: number, isTranslated: boolean): NumberRead => (Number.isFinite(amount) ? { ok: true, amount, isTranslated } : { ok: false, expected: EXPECTED });
  const open = OPEN.exec(text)?.[1];
  if (open !== undefined) {
    // A point alone is a decimal's, as the format asks, unless the column shows another habit.
    if (open === '.' && habit !== 'comma' && habit !== 'mixed') return give(Number(text), text !== cell.trim());
    if (habit === null || habit === 'mixed') return { ok: false, expected: `a number in full, either ${asGroups(text, open === ',' ? ',' : '.')} or ${asDecimal(text)}` };
    return give((open === ',') === (habit === 'comma') ? asDecimal(text) : asGroups(text, open === ',' ? ',' : '.'), true);
  }
  if (PLAIN.test(text)) return give(Number(text), text !== cell.trim());
  if (COMMA_GROUPS.test(text)) return give(asGroups(text, ','), true);
  if (POINT_GROUPS.test(text)) return give(asGroups(text, '.'), true);
  if (COMMA_DECIMAL.test(text) && (hasFreeCommas || habit === 'comma')) return give(asDecimal(text), true);
  return { ok: false, expected: EXPECTED };
}
