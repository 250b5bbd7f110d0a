// Text in a cell that a spreadsheet would run as a formula gets an apostrophe in front, and loses it again when it is read. Undoing is
// exact: text that began with an apostrophe itself gets another one.

const RISKY = /^['=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'['=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

export const guardCell = (text: string): string => (RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text);
export const unguardCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
