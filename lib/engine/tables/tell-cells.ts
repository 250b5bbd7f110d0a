// A cell told as a sentence: who, when, of what, and the value as the table counts it ("Nvidia, Q1 FY26, Revenue: 44,062 million
// dollars"). The judge then reads it like every other. Knows no ledger and no verdict.
import type { CompiledRules } from '../claims/compile-rules';
import type { SentenceReading } from '../claims/reading';
import type { Words } from '../claims/word-lists';
import { isHeadingWord } from '../mentions/run-in-heads';
import type { Cell, Table } from './cell';

/** A told cell; `text` is empty where neither the cell nor its row is to be read at all. `at` is where its first letter would stand in the block, so that the value stands where it does (it may be negative). */
export interface ToldCell {
  readonly cell: Cell;
  readonly text: string;
  readonly at: number;
  /** True where neither the period nor the way of counting is left open: only then may it be held against a filing. */
  readonly isCertain: boolean;
}

/** What the words of one head are. */
interface Head {
  readonly text: string;
  readonly isPeriod: boolean;
  readonly isMetric: boolean;
  readonly isPart: boolean;
  /** The company that it names. */
  readonly company: string | null;
  /** True where it has a name that is nobody's of ours, and no figure or part that we know. */
  readonly isStranger: boolean;
  readonly hasBasis: boolean;
  /** True where nothing of ours stands under it: how far off an estimate was, another line of a statement. */
  readonly isNone: boolean;
  /** A change in percent, and against what where it says. */
  readonly change: 'y/y' | 'q/q' | 'change' | null;
}

export type ReadHead = (text: string) => Pick<SentenceReading, 'text' | 'tokens' | 'periods' | 'mentions' | 'concepts' | 'scopes'>;

const MAX_HEAD_LENGTH = 90;
const YEARLY = /\b(?:year|annual)(?:[- ](?:over|on)[- ]year)?\b|\by(?:o|\/)y\b|\byr\b/i, QUARTERLY = /\bquarter(?:[- ](?:over|on)[- ]quarter)?\b|\bq(?:o|\/)q\b|\bsequential/i;
const OVER = /\b(?:year|quarter)[- ](?:over|on)[- ](?:year|quarter)\b/i;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:\/[a-z]+)?|%/g) ?? [];

/** "Y/Y", "% change", "Year-over-Year Change": words of a change and nothing else. */
function readChange({ lists }: CompiledRules, text: string): Head['change'] {
  const words = wordsOf(text.replace(OVER, 'change'));
  if (!words.some((w) => lists.changeHead.has(w)) || !words.every((w) => lists.changeHead.has(w) || lists.besideChange.has(w))) return null;
  return QUARTERLY.test(text) ? 'q/q' : YEARLY.test(text) ? 'y/y' : 'change';
}

/** "$M", "in billions of dollars", "(€ in thousands)": what a table counts in. */
const SCALE = /\bin\s(?:[a-z.$€]+\s){0,2}?(thousand|million|billion)s?\b|\b(thousand|million|billion)s\b(?:\sof\b)?|[$€£(]\s?(?:US\s?)?(mn?|bn?)\b|\b(?:USD|EUR|US\$)\s?(mn?|bn?|millions?|billions?)\b/i;
const SCALES: Readonly<Record<string, string>> = { m: 'million', b: 'billion', t: 'thousand' };
const PER_SHARE = /\bper\s(?:[a-z-]+\s){0,2}share\b|\bEPS\b/i;
const CURRENCIES: readonly (readonly [RegExp, string])[] = [[/NT\$|\bTWD\b/, ''], [/€|\bEUR\b|\beuros?\b/i, 'euros'], [/£|\bGBP\b/, 'pounds'], [/¥|\bJPY\b|\byen\b/i, 'yen'], [/₩|\bKRW\b|\bwon\b/i, 'won'], [/\bRMB\b|\bCNY\b|\byuan\b/i, 'yuan']];
const currencyOf = (text: string): string => CURRENCIES.find(([sign]) => sign.test(text))?.[1] ?? 'dollars';

/** A number and nothing that says of what: no sign of money, no percent, no size, no noun. */
const BARE = /^[-+−(]?\d[\d.,]*\)?$/;
const BARE_MONEY = /^[-+−(]?[$€£]\s?[-−(]?\d[\d.,]*\)?$/;
const ARROW_UP = /^[↑▲⬆△]\s?/u, ARROW_DOWN = /^[↓▼⬇▽]\s?/u;
/** "(15)%", "(15%)": the accountant's minus. */
const CLOSED_PERCENT = /^\((\d[\d.]*)(?:\)\s?%|\s?%\))/;
const CLOSED = /^([$€£]?)\(([$€£]?\s?[\d.,]+)\)$/;
/** Ticks, lamps and the like that stand before a value. */
const ORNAMENT = /^[^\p{L}\p{N}$€£¥₩+\-−–(~≈<>↑▲⬆△↓▼⬇▽.]+/u;

/** The value with what the table says of all its values; null where no money is counted in a currency that can be told. */
function tellValue(value: string, { row, column, table }: Cell, isChange: boolean): string | null {
  const heads = `${row} ${column}`;
  if (isChange) return BARE.test(value) && heads.includes('%') ? `${value}%` : value;
  const isBare = BARE.test(value);
  if (!isBare && !BARE_MONEY.test(value)) return value;
  if (isBare && /%|\bpercent(?:age)?\b/i.test(heads)) return `${value}%`;
  const found = SCALE.exec(`${heads} `) ?? SCALE.exec(table), unit = (found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4])?.[0]?.toLowerCase();
  if (PER_SHARE.test(heads)) return isBare ? `${value} ${currencyOf(heads + table)}` : value;
  // Whole thousands of dollars are no sum that a company reports: what they are counted in was not said.
  if (!unit) return isBare || !/\d,\d{3}/.test(value) ? value : null;
  if (!isBare) return `${value} ${SCALES[unit]}`;
  const currency = currencyOf(heads + table);
  return currency ? `${value} ${SCALES[unit]} ${currency}` : null;
}

const without = (text: string, pattern: RegExp): string => text.replace(pattern, '').replace(/\s+/g, ' ').trim();
/** Notes of a unit in a head would be read as words of their own. */
const UNIT_NOTE = /\([^()]*(?:\bin\s|\$|€|%|million|billion|thousand|unaudited)[^()]*\)|\(\d\)|[*†‡]+$|:$/gi;

/** Whose name, when, which part, of what: the metric stands next to its value. */
const rankOf = (head: Head): number => (head.isMetric ? 4 : head.isPart ? 3 : head.isPeriod ? 1 : head.company !== null ? 0 : 2);

function joinHeads(heads: readonly Head[]): string {
  const ordered = [...heads].sort((a, b) => rankOf(a) - rankOf(b));
  return ordered.map((head, i) => `${i ? (head.isMetric && ordered[i - 1]?.isPart ? ' ' : ', ') : ''}${head.text}`).join('');
}

/** "Number of Subscribers": the capitals of a head are none of a name. */
const toSmall = (text: string): string => text.replace(/[A-Z][a-z]+/g, (word) => (isHeadingWord(word) ? word.toLowerCase() : word));

/** The way of counting that the words name ("non-GAAP", "adjusted"); empty where they name none, null where they name several. */
function basisOf({ text, tokens, scopes }: ReturnType<ReadHead>): string | null {
  const [first = '', ...more] = new Set(scopes.filter((s) => s.owner.kind === 'basis').map((s) => text.slice(tokens[s.from]?.start, tokens[s.to - 1]?.end)));
  return more.length ? null : first;
}

/** "2024" in a table whose corner says "Fiscal year". */
const YEAR_ALONE = /^20\d\d$/, FISCAL = /\bfiscal\b|\bFY\b/i;

/** A year in two or four digits: "Q1" alone is that of every one. */
const YEAR = /\d\d/;

const stemOf = (head: Head): string => head.text.replace(/\W*\d+\W*/g, ' ').trim();

/** What a change is told of where its own row does not say: the column beside it, or the latest of its kind. */
function changedOf(columns: readonly Head[], latestOf: (periods: readonly string[]) => string): Head | undefined {
  const beside = columns.at(-1), kin = columns.filter((c) => beside && stemOf(c) === stemOf(beside));
  const latest = latestOf(kin.map((c) => c.text));
  return kin.find((c) => c.text === latest);
}

/** Cells of one table as sentences, in reading order. What is of nobody we know, or how far off an estimate was, keeps its row silent; a row without a metric of ours is left to be read as it stands. */
export function tellCells(rules: CompiledRules, cells: Table, readHead: ReadHead, latestOf: (periods: readonly string[]) => string): ToldCell[] {
  const known = new Map<string, Head>();
  const headOf = (written: string): Head => {
    const have = known.get(written);
    if (have) return have;
    const head = readWords(rules, without(written, UNIT_NOTE), readHead);
    known.set(written, head);
    return head;
  };
  // A table that sets companies side by side has a row, or a column, for each.
  const countNamed = (pick: 'row' | 'column') => new Set(cells.flatMap((c) => headOf(c[pick]).company ?? [])).size;
  const rowsNamed = countNamed('row'), isOfMany = rowsNamed > 1 || countNamed('column') > 1;
  const told: ToldCell[] = [];
  let columns: Head[] = [], line: Cell['line'] | null = null, row = '', isRate = false;
  let table = '', basis: string | null = '';
  for (const cell of cells) {
    // A row of the page is one of cells with the same head.
    if (line !== cell.line && (row !== cell.row || row === '')) { columns = []; isRate = false; }
    if (table !== cell.table) basis = basisOf(readHead(cell.table));
    ({ line, row, table } = cell);
    const heads = [cell.row, cell.column].map((head) => headOf(YEAR_ALONE.test(head) && FISCAL.test(cell.table) ? `fiscal ${head}` : head)).filter((h) => h.text && h.text.length <= MAX_HEAD_LENGTH);
    const change = heads.find((h) => h.change !== null)?.change ?? null;
    const raw = cell.block.text.slice(cell.start, cell.end);
    const before = change === null ? undefined : changedOf(columns, latestOf);
    if (change === null) {
      columns.push(headOf(cell.column));
      isRate = raw.includes('%');
    }
    const silent: ToldCell = { cell, text: '', at: cell.start, isCertain: false };
    const isNobodys = !heads.some((h) => h.company !== null) && (isOfMany || (rowsNamed > 0 && headOf(cell.row).isStranger));
    if (isNobodys || heads.some((h) => h.isNone)) { told.push(silent); continue; }
    const own = heads.filter((h) => h.change === null);
    const ofWhat = before && (before.isPeriod || before.isMetric) && !own.includes(before) ? [...own, before] : own;
    // A number by itself says nothing; a row with words may.
    if (!ofWhat.some((h) => h.isMetric || h.isPart)) { if (cell.line.end - cell.line.start === raw.length) told.push(silent); continue; }
    const plain = raw.replace(ORNAMENT, ''), start = cell.start + raw.length - plain.length;
    const signed = plain.replace(ARROW_UP, '+').replace(ARROW_DOWN, '-').replace(CLOSED_PERCENT, '-$1 %').replace(CLOSED, '-$1$2 ');
    const value = tellValue(signed.trimEnd(), cell, change !== null);
    // The change of a rate is in points, and a sum in a column of changes is no change in percent.
    if (value === null || (change !== null && (isRate || !value.includes('%')))) { told.push(silent); continue; }
    const joined = joinHeads(ofWhat);
    const lead = `${basis && !ofWhat.some((h) => h.hasBasis) ? `${basis} ` : ''}${joined}${change === null || /\bgrowth\b/i.test(joined) ? '' : ' growth'}: `;
    const behind = change === null || change === 'change' || /\b[yq]\s?(?:o|\/)\s?[yq]\b|\bover\b|\bsequential/i.test(value) ? '' : ` ${change}`;
    told.push({ cell, text: `${lead}${value}${behind}`, at: start + (plain.length - signed.length) - lead.length, isCertain: basis !== null && ofWhat.some((h) => h.isPeriod && YEAR.test(h.text)) });
  }
  return told;
}

/** A word with a capital that is no heading's. */
const hasName = (text: string): boolean => (text.match(/[A-Z][A-Za-z]{2,}/g) ?? []).some((word) => !isHeadingWord(word));

/** Reads the words of one head. */
function readWords(rules: CompiledRules, plain: string, readHead: ReadHead): Head {
  const reading = readHead(plain), words = wordsOf(plain), { lists } = rules;
  const isMetric = reading.concepts.some((c) => rules.byConcept.has(c.id)), isPart = reading.scopes.some((s) => s.owner.kind === 'segment');
  const company = reading.mentions.find((m) => m.via === 'name')?.company ?? null;
  const undated = reading.periods.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), plain);
  const isOf = (list: Words) => words.length > 0 && !/\d/.test(plain) && words.every((w) => list.has(w));
  return {
    // "Adj. EPS est.": whose figure a column has, in words that cues know.
    text: isOf(lists.estimateHead) ? 'consensus' : isOf(lists.actualHead) ? 'reported' : toSmall(plain),
    change: readChange(rules, plain),
    isPeriod: reading.periods.length > 0, isMetric, isPart, company, isStranger: company === null && !isMetric && !isPart && hasName(undated),
    hasBasis: basisOf(reading) !== '', isNone: words.some((w) => lists.differenceHead.has(w)) || lists.otherLine.findIn(plain).size > 0,
  };
}
