// Finds dates and periods in a text. What needs a company's fiscal calendar is left open for resolve-period.ts.
import type { PeriodMention } from '../../model/quantity';
import { DAY_FORMS, MONTH_FORMS, RANGE_FORMS, YEAR_FORMS } from './calendar-forms';
import { FISCAL_FORMS } from './fiscal-forms';
import { joinPeriods } from './join-periods';
import { A_MONTH, ANY_DIGIT, type Form, type Found, type Groups, markMonths } from './period-words';
import { LETTERS, NUMBERS, plainOf } from './plain';
import { COUNTED_FORMS, NAMED_MONTH_FORMS, RELATIVE_FORMS } from './relative-forms';

/** In the order in which they are tried: the longer form before the one that it begins with. */
const FORMS: readonly Form[] = [...RANGE_FORMS, ...DAY_FORMS.slice(0, 1), ...COUNTED_FORMS, ...FISCAL_FORMS, ...DAY_FORMS.slice(1), ...NAMED_MONTH_FORMS, ...MONTH_FORMS, ...YEAR_FORMS.slice(0, 3), ...RELATIVE_FORMS.slice(0, 2), ...YEAR_FORMS.slice(3), ...RELATIVE_FORMS.slice(2)];

/** A form's pattern for plain text in small letters: to look past case is dear as well, and there are fifty forms. */
const inSmall = (pattern: string) => pattern.replace(/\\.|\(\?<\w+>|[A-Z]/g, (part) => (part.length > 1 ? part : part.toLowerCase()));
/** What no date stands right behind. */
const BEFORE = new RegExp(`[${LETTERS}${NUMBERS}$€£.,_/-]`);
/** Behind a date and a hyphen: "Nov 18-Dec 19". */
const BEFORE_BEHIND_DASH = new RegExp(`[${LETTERS}$€£.,_/]`);

/** Only months have capitals where forms read: see `markMonths`. */
const CAPITAL = /[A-Z]/;

/** A form whose pattern is made when it is first tried where it may read something: most articles hold the words of one form in three. */
class LazyForm {
  private pattern: RegExp | null = null;
  constructor(readonly form: Form) {}

  get isMade(): boolean {
    return this.pattern !== null;
  }

  /** Whether a text holds what it cannot do without. */
  mayRead(plain: string): boolean {
    return this.form.holds?.some((word) => (word === A_MONTH ? CAPITAL.test(plain) : plain.includes(word))) ?? true;
  }

  readAt(plain: string, at: number): RegExpExecArray | null {
    if (this.form.need?.isMet(plain, at) === false) return null;
    this.pattern ??= new RegExp(`(?:${inSmall(this.form.pattern)})(?=)(?![${LETTERS}${NUMBERS}_])`, 'y');
    this.pattern.lastIndex = at;
    return this.pattern.exec(plain);
  }
}

/** What tells a word that may open a date: its first letters, or that it begins with a digit. */
const OPENER_LETTERS = 3;
const formsByOpener = new Map<string, LazyForm[]>();
for (const form of FORMS) {
  const lazy = new LazyForm(form);
  for (const opener of new Set(form.opens.split(' ').map((word) => word.slice(0, OPENER_LETTERS)))) formsByOpener.set(opener, [...(formsByOpener.get(opener) ?? []), lazy]);
}

/** A word, with what tells the forms that it may open: a digit, or its first letters. */
const WORD = new RegExp(`(?:(\\d)|([A-Za-z]{1,${OPENER_LETTERS}})|_)\\w*`, 'g');
const NO_FORMS: readonly LazyForm[] = [];
/** "July-to-September". */
const TO_DASHED = '-to-';

const BOUND = /\b(by|through|thru|until|till|to|since|before|after|from|in|as early as|as late as|as of|at the end of|no later than|on|starting|beginning|starting on|beginning on)\s(?:the\s)?$/i;
const BOUNDS: Readonly<Record<string, NonNullable<PeriodMention['bound']>>> = { by: 'by', through: 'through', thru: 'through', until: 'through', till: 'through', since: 'since', before: 'before', after: 'after', from: 'from', in: 'in', 'as early as': 'after', 'no later than': 'by', 'at the end of': 'at-end', starting: 'since', beginning: 'since', 'starting on': 'since', 'beginning on': 'since' };
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
const BEHIND = /\b(?:was|were|had|stood|rose|fell|grew|lost|made|took|spent|came|sold|went|up|down|[A-Za-zÀàª]{3,}ed)\b/i;

const PRESENT = /\b(?:is|are|has|have|says?|thinks?|needs?|takes?|becomes?|comes?|goes|gets?|makes?|[a-z]{3,}s)\b(?= )|[’']s\b/;
/** Right before it stands what was counted: "170 launches in". */
const COUNTED = /(?:\d|hundred|thousand|million|billion|dozen)\s[a-z]+\s$/i;

/** "In three months capex was #", "170 launches in twelve months": a stretch that is over, and nothing ahead. */
function isStretchBehind(found: string, text: string, start: number): boolean {
  if (!/^in (?!the next|the coming)/i.test(found) || AHEAD.test(text)) return false;
  return BEHIND.test(plainOf(text)) || (COUNTED.test(text.slice(0, start)) && !PRESENT.test(text));
}

const YEAR_END = /year-?end|\bend of the year$/;
/** The last month in which a year's end that no verb tells of is the one that was reported last. */
const REPORTED_UNTIL = '04';
/** "Cash fell from # at year-end", "run rate at year-end: #": a year's end that is told of lies behind. `rest` is what else the sentence says. */
function lastYearEnd(found: Found | null, words: string, rest: string, today: string): Found | null {
  if (found?.grain !== 'month' || !YEAR_END.test(words) || found.from === null || found.from <= today || AHEAD.test(rest) || !(BEHIND.test(plainOf(rest)) || (!PRESENT.test(rest) && today.slice(5, 7) <= REPORTED_UNTIL))) return found;
  const year = Number(today.slice(0, 4)) - 1;
  return { ...found, from: `${year}-12-01`, to: `${year}-12-31`, bound: 'at-end' };
}

/** The form of these that reads at `at`, with what it reads. `plain` is the text as the forms see it, `able` which of them were asked whether they may read it. */
function readAt(forms: readonly LazyForm[], text: string, plain: string, at: number, today: string, able: Map<LazyForm, boolean>): { found: Found; length: number } | null {
  for (const lazy of forms) {
    // A pattern that is made says no sooner than one could ask.
    if (!lazy.isMade) {
      let isAble = able.get(lazy);
      if (isAble === undefined) able.set(lazy, (isAble = lazy.mayRead(plain)));
      if (!isAble) continue;
    }
    const m = lazy.readAt(plain, at);
    if (!m || m[0].length === 0) continue;
    const written = text.slice(at, at + m[0].length);
    if (isVerb(written, text, at) || isSpanOfWork(written, text, at)) continue;
    const groups: Groups = m.groups ?? {};
    const found = lastYearEnd(lazy.form.read(groups, today), m[0], text.slice(0, at) + text.slice(at + m[0].length), today);
    if (found && !(found.relative === 'next' && found.bound === 'by' && isStretchBehind(m[0], text, at))) return { found, length: m[0].length };
  }
  return null;
}

/**
 * Every date and period of `text`, in reading order, none overlapping. Offsets are half-open UTF-16.
 * `articleDay` (YYYY-MM-DD) settles what is relative; without it months lacking a year and "last year" count from 2026-01-01.
 */
export function findPeriods(text: string, articleDay: string | null): PeriodMention[] {
  const today = articleDay ?? '2026-01-01';
  const found: PeriodMention[] = [], able = new Map<LazyForm, boolean>();
  const plain = markMonths(plainOf(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase()));
  WORD.lastIndex = 0;
  for (let word = WORD.exec(plain); word; word = WORD.exec(plain)) {
    const at = word.index;
    const forms = formsByOpener.get(word[1] ? ANY_DIGIT : (word[2]?.toLowerCase() ?? '')) ?? NO_FORMS;
    const isBehindDash = plain[at - 1] === '-' && (found.at(-1)?.end === at - 1 || (found.at(-1)?.end === at - TO_DASHED.length && plain.startsWith(TO_DASHED, at - TO_DASHED.length)));
    const hit = !forms.length || (isBehindDash ? BEFORE_BEHIND_DASH : BEFORE).test(plain[at - 1] ?? ' ') ? null : readAt(forms, text, plain, at, today, able);
    if (!hit) continue;
    const end = at + hit.length;
    const before = text.slice(Math.max(0, at - 18), at), lead = BOUND.exec(before);
    const bound = hit.found.bound ?? BOUNDS[lead?.[1]?.toLowerCase() ?? ''] ?? (LATER.test(text.slice(end, end + 14)) ? 'since' : undefined);
    found.push({ outerStart: lead ? at - (before.length - lead.index) : at, start: at, end, text: text.slice(at, end), ...hit.found, ...(bound ? { bound } : {}) });
    WORD.lastIndex = end;
  }
  return joinPeriods(found, text);
}
