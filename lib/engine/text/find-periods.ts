// Finds dates and periods in a text. What needs a company's fiscal calendar is left open for resolve-period.ts.
import type { PeriodMention } from '../../model/quantity';
import { DAY_FORMS, MONTH_FORMS, RANGE_FORMS, YEAR_FORMS } from './calendar-forms';
import { FISCAL_FORMS } from './fiscal-forms';
import { joinPeriods } from './join-periods';
import type { Form, Found, Groups } from './period-words';
import { COUNTED_FORMS, RELATIVE_FORMS } from './relative-forms';

/** In the order in which they are tried: the longer form before the one that it begins with. */
const FORMS: readonly Form[] = [...RANGE_FORMS, ...DAY_FORMS.slice(0, 1), ...COUNTED_FORMS, ...FISCAL_FORMS, ...DAY_FORMS.slice(1), ...RELATIVE_FORMS.slice(10, 11), ...MONTH_FORMS, ...YEAR_FORMS.slice(0, 3), ...RELATIVE_FORMS.slice(0, 2), ...YEAR_FORMS.slice(3), ...RELATIVE_FORMS.slice(2)];

interface Compiled {
  /** Each pattern is made when it is first tried. */
  readonly forms: readonly { readonly form: Form; readonly pattern: RegExp }[];
  /** Fits where any form does: most words that may open a date open none, and one look says so for all forms. */
  readonly any: RegExp;
}
const AFTER = '(?![\\p{L}\\p{N}_])';
/**
 * A pattern for a text in small letters. Patterns that look past case are the dearest to compile that there are: they would take a
 * background that was stopped longer than all the rest of its first article.
 */
const inSmall = (pattern: string) => pattern.replace(/\\p\{\w+\}|\\.|\(\?<\w+>|[A-Z]/g, (part) => (part.length > 1 ? part : part.toLowerCase()));
/** Groups that nothing reads cost time as well; the few that a pattern refers back to need a number, for names are unique within a form only. */
const dropGroups = (pattern: string, n: number) => pattern.replace(/\(\?<(\w+)>|\\k<(\w+)>/g, (_, group: string | undefined, back: string) => (back ? `\\k<${back}_${n}>` : pattern.includes(`\\k<${group}>`) ? `(?<${group}_${n}>` : '(?:'));
/**
 * V8 turns a pattern into code of its own kind first, and tidies it in a time that grows with its square: a quarter of a second for
 * all forms in one. Met with a long text it goes to machine code at once, in a tenth of that.
 */
const LONG = ' '.repeat(1_024);
function makeReady(source: string): RegExp {
  const pattern = new RegExp(source, 'uy');
  pattern.test(LONG);
  return pattern;
}
function compile(before: string): Compiled {
  const sources = FORMS.map((form) => inSmall(form.pattern));
  const within = (source: string) => `(?<![${before}])(?:${source})${AFTER}`;
  const forms = FORMS.map((form, n) => {
    let pattern: RegExp | null = null;
    return { form, get pattern() { return (pattern ??= makeReady(within(sources[n] ?? ''))); } };
  });
  return { forms, any: makeReady(within(sources.map((source, n) => `(?:${dropGroups(source, n)})`).join('|'))) };
}
const BEFORE = '\\p{L}\\p{N}$€£.,_/-';
/** Behind a date and a hyphen: "Nov 18-Dec 19". */
const BEFORE_BEHIND_DASH = '\\p{L}$€£.,_/';
const compiled = new Map<string, Compiled>();

function compileOnce(before: string): Compiled {
  const made = compiled.get(before) ?? compile(before);
  compiled.set(before, made);
  return made;
}

const BOUND = /\b(by|through|until|till|to|since|before|after|from|in|as early as|as late as|as of|at the end of|no later than|on|starting|beginning|starting on|beginning on)\s(?:the\s)?$/i;
const BOUNDS: Readonly<Record<string, NonNullable<PeriodMention['bound']>>> = { by: 'by', through: 'through', until: 'through', till: 'through', since: 'since', before: 'before', after: 'after', from: 'from', in: 'in', 'as early as': 'after', 'no later than': 'by', 'at the end of': 'at-end', starting: 'since', beginning: 'since', 'starting on': 'since', 'beginning on': 'since' };
const LATER = /^\s(?:or|and) (?:later|after|beyond|onwards?)\b/i;

/** "may" and "march" in lower case, and "May" at the head of a question, are verbs. */
function isVerb(found: string, text: string, start: number): boolean {
  if (!/^(?:may|march|mar|dec|sep|sept|jan|jun|oct)$/i.test(found)) return false;
  // "Jun Takeuchi", "Jan Koum": a person.
  if (/^(?:Mar|Jan|Jun|Dec|Sep|Oct)$/.test(found) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(start + found.length, start + found.length + 3))) return true;
  if (/^(?:mar|dec|sep|sept|jan|oct)$/.test(found)) return !/(?:in|of|since|by|until|through|to|from|last|this|next)\s$/i.test(text.slice(Math.max(0, start - 8), start));
  if (found === found.toLowerCase()) return true;
  return /^May$/.test(found) && !/(?:in|of|since|by|until|through|to|from|last|early|late|mid|and|this|end of|for)[\s-]$/i.test(text.slice(Math.max(0, start - 8), start)) && /^\s(?:the|I|we|you|be|he|she|it|not|or)\b/i.test(text.slice(start + found.length));
}

/** "Built in 19 days", "in 122 days": how long something took, not when it will be. */
function isSpanOfWork(found: string, text: string, start: number): boolean {
  const days = /^(?:in|within) .*?(\d+|[a-z]+) (?:days?|weeks?)$/i.exec(found);
  if (!days || /^in the next/i.test(found)) return false;
  return Number(days[1]) > 60 || /(?:ed|built|took|made|done|went|up|just|only|set|online)\s$/i.test(text.slice(Math.max(0, start - 12), start));
}

const AHEAD = /\b(?:will|would|could|may|might|should|can|expect\w*|plan\w*|aim\w*|target\w*|wants?|hopes?|going to|to be|due|promis\w+|forecasts?|shall|predict\w*|sees?|intends?|vow\w*|soon|(?<!year-?)ends?|opens?|starts?|begins?)\b|['’]ll\b/i;
const BEHIND = /\b(?:was|were|had|rose|fell|grew|lost|made|took|spent|came|sold|went|up|down|\p{L}{3,}ed)\b/iu;

/** "In three months capex was #", "up fivefold in a year": a stretch that is over, and nothing ahead. */
function isStretchBehind(found: string, text: string): boolean {
  return /^in (?!the next|the coming)/i.test(found) && !AHEAD.test(text) && BEHIND.test(text);
}

/** "Cash fell from # at year-end": a year's end that is told of lies behind. */
function lastYearEnd(found: Found | null, words: string, text: string, today: string): Found | null {
  if (found?.bound !== 'by' || found.grain !== 'month' || !/year-?end/.test(words) || found.from === null || found.from <= today || AHEAD.test(text) || !BEHIND.test(text)) return found;
  const year = Number(today.slice(0, 4)) - 1;
  return { ...found, from: `${year}-12-01`, to: `${year}-12-31`, bound: 'at-end' };
}

/** First words (or their first three letters) that a form can begin with; digits always can. */
const OPENERS = new Set('jan feb mar apr may jun jul aug sep oct nov dec fir sec thi fou fif six sev eig nin ten ele twe fis fin ope q h fy yea qua the a an one two thr few som int las pas pre nex com fol wit in ove aft cal ful of sin by unt thr for fro dur ear lat mid end spr sum aut fal win tur chr tod now cur at rig as now ton yes tom tmr on bef clo sta beg m rest res'.split(' ').map((w) => w.slice(0, 3)));

function isOpener(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c >= 48 && c <= 57) return true;
  let end = at;
  for (let k = text.charCodeAt(end) | 32; k >= 97 && k <= 122 && end - at < 3; k = text.charCodeAt(end) | 32) end++;
  return OPENERS.has(text.slice(at, end).toLowerCase());
}
const isWordCode = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;

/** The form that reads at `at`, with what it reads. `small` is the text in small letters. */
function readAt(text: string, small: string, at: number, today: string, before: string): { found: NonNullable<ReturnType<Form['read']>>; length: number } | null {
  const { forms, any } = compileOnce(before);
  any.lastIndex = at;
  if (!any.test(small)) return null;
  for (const { form, pattern } of forms) {
    pattern.lastIndex = at;
    const m = pattern.exec(small);
    if (!m || m[0].length === 0) continue;
    const written = text.slice(at, at + m[0].length);
    if (isVerb(written, text, at) || isSpanOfWork(written, text, at)) continue;
    const groups: Groups = m.groups ?? {};
    const found = lastYearEnd(form.read(groups, today), m[0], text, today);
    if (found && !(found.relative === 'next' && found.bound === 'by' && isStretchBehind(m[0], text))) return { found, length: m[0].length };
  }
  return null;
}

/**
 * Every date and period of `text`, in reading order, none overlapping. Offsets are half-open UTF-16.
 * `articleDay` (YYYY-MM-DD) settles what is relative; without it months lacking a year and "last year" count from 2026-01-01.
 */
export function findPeriods(text: string, articleDay: string | null): PeriodMention[] {
  const today = articleDay ?? '2026-01-01';
  const found: PeriodMention[] = [];
  // Letter by letter, so that every place stays where it is.
  const small = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = 0;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (!isWordCode(c)) { at++; continue; }
    const hit = isOpener(text, at) ? readAt(text, small, at, today, text[at - 1] === '-' && found.at(-1)?.end === at - 1 ? BEFORE_BEHIND_DASH : BEFORE) : null;
    if (!hit) { while (at < text.length && isWordCode(text.charCodeAt(at))) at++; continue; }
    const end = at + hit.length;
    const before = text.slice(Math.max(0, at - 18), at), lead = BOUND.exec(before);
    const bound = hit.found.bound ?? BOUNDS[lead?.[1]?.toLowerCase() ?? ''] ?? (LATER.test(text.slice(end, end + 14)) ? 'since' : undefined);
    found.push({ outerStart: lead ? at - (before.length - lead.index) : at, start: at, end, text: text.slice(at, end), ...hit.found, ...(bound ? { bound } : {}) });
    at = end;
  }
  return joinPeriods(found, text);
}
