// One thing that is wrong with a ledger, with its place, in words. Knows zod's issues and nothing of what a ledger means.
import type { z } from 'zod';

export interface LedgerError {
  /** JSON path: "facts[12].value.amount". */
  readonly path: string;
  /** What should stand there: "a number", "the id of a source in this ledger". */
  readonly expected: string;
  /** What stands there, cut to a readable length. */
  readonly found: string;
  /** All of it on one line. */
  readonly message: string;
}

const MAX_FOUND_LENGTH = 80;
const MAX_LISTED_VALUES = 12;
const MAX_LISTED_FIELDS = 3;

const cut = (text: string): string => (text.length > MAX_FOUND_LENGTH ? `${text.slice(0, MAX_FOUND_LENGTH - 1)}…` : text);

export const showPath = (path: readonly PropertyKey[]): string => path.map((p, i) => (typeof p === 'number' ? `[${p}]` : i ? `.${cut(String(p))}` : cut(String(p)))).join('') || '(whole file)';

/** A value as an error shows it: strings in quotes, long ones cut. */
export function showFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return 'one that is too large';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  return cut(typeof value === 'string' ? `"${value}"` : String(value));
}

export const makeError = (path: string, expected: string, found: string): LedgerError => ({ path, expected, found, message: `${path}: expected ${expected}, found ${found}` });

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = root;
  for (const key of path) at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return at;
}

const TYPE_WORDS: Readonly<Record<string, string>> = { string: 'text', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object', null: 'null', int: 'a whole number', record: 'an object' };
const SIZE_WORDS: Readonly<Record<string, string>> = { string: 'characters', array: 'entries', number: '' };

function sizeWords(origin: string, bound: 'at most' | 'at least', size: number | bigint): string {
  const unit = SIZE_WORDS[origin] ?? origin;
  return `${bound} ${size}${unit ? ` ${unit}` : ''}`;
}

/** The schema's "must be an https: link" behind the word "expected". */
const afterExpected = (message: string): string => message.replace(/^must be /, '').replace(/^must look like /, 'something like ').replace(/^must /, 'text that must ');

/** "1e400": a number in JSON, and more than a computer can hold. */
const isTooLarge = (issue: z.core.$ZodIssueInvalidType): boolean => issue.expected === 'number' && 'received' in issue && issue.received === 'Infinity';

/** Kinds that may stand in one place, none of which what stands there is near to: "a number or text". */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  if (issue.message !== 'Invalid input') return afterExpected(issue.message);
  return [...new Set(issue.errors.flatMap(([first]) => (first ? [describeExpected(first)] : [])))].join(' or ') || 'another value';
}

/** Of the kinds that a union allows the one that was meant: what stands there has its type, and something in it is wrong. */
function nearestOf(issue: z.core.$ZodIssue, found: unknown): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const isOfItsType = ([first]: readonly z.core.$ZodIssue[]): boolean => first !== undefined && (first.code !== 'invalid_type' || first.path.length > 0 || first.expected === typeof found || (first.expected === 'int' && typeof found === 'number'));
  const inner = issue.errors.find(isOfItsType)?.[0];
  return inner ? nearestOf({ ...inner, path: [...issue.path, ...inner.path] }, valueAt(found, inner.path)) : issue;
}

/** What zod expected, without its own phrases. */
function describeExpected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': return isTooLarge(issue) ? 'a number of at most 308 digits' : TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value': {
      const shown = issue.values.slice(0, MAX_LISTED_VALUES).map((v) => (typeof v === 'string' ? `"${v}"` : String(v))).join(', ');
      return issue.values.length === 1 ? shown : `one of ${shown}`;
    }
    case 'too_big': return sizeWords(issue.origin, 'at most', issue.maximum);
    case 'too_small': return sizeWords(issue.origin, 'at least', issue.minimum);
    case 'unrecognized_keys': {
      const rest = issue.keys.length - MAX_LISTED_FIELDS;
      return `no field ${issue.keys.slice(0, MAX_LISTED_FIELDS).map((k) => `"${cut(k)}"`).join(', ')}${rest > 0 ? ` and no ${rest} more` : ''}`;
    }
    case 'invalid_format': return issue.message.startsWith('Invalid') ? (issue.format === 'date' ? 'a day that exists, like 2026-05-20' : issue.format === 'regex' ? 'text in the form that format 1 allows here' : `text in the form ${issue.format}`) : afterExpected(issue.message);
    case 'invalid_union': return describeUnion(issue);
    default: return afterExpected(issue.message);
  }
}

/** A zod issue of `root` as one error; for an unknown field the path names the field. `at` is where `root` itself stands. */
export function describeIssue(root: unknown, given: z.core.$ZodIssue, at: readonly PropertyKey[] = []): LedgerError {
  const issue = nearestOf(given, valueAt(root, given.path));
  const path = issue.code === 'unrecognized_keys' && issue.keys[0] !== undefined ? [...issue.path, issue.keys[0]] : issue.path;
  return makeError(showPath([...at, ...path]), describeExpected(issue), showFound(valueAt(root, path)));
}
