// Turns what lib/engine/text finds into the conventions of the suites in quant-dev.jsonl, so that exact values can be compared.
// What is lenient here, and why, is said at each place; nothing here reads a text.
import { findPeriods } from '@/lib/engine/text/find-periods';
import { type ScannedQuantity, scanQuantities } from '@/lib/engine/text/find-quantities';
import { resolvePeriod } from '@/lib/engine/text/resolve-period';
import { shiftDays } from '@/lib/engine/text/calendar';
import type { PeriodMention } from '@/lib/model/quantity';

export interface Expected {
  readonly text: string | null; readonly kind: string; readonly amount?: number; readonly max?: number | null; readonly unit?: string; readonly bounds?: string;
  readonly value?: readonly string[]; readonly startOnly?: boolean; readonly start?: string | null; readonly end?: string | null; readonly endInclusive?: boolean;
  readonly alternatives?: readonly (readonly (string | null)[])[]; readonly mod?: string; readonly timex?: string;
}
export interface QuantityCase { readonly id: string; readonly text: string; readonly ref?: string; readonly scope: readonly string[]; readonly expected: readonly Expected[]; readonly core: boolean; readonly from: string }
export type Group = 'money' | 'number' | 'percent' | 'range' | 'when' | 'duration' | 'power';

export const groupOf = (kind: string): Group => (kind === 'date' || kind === 'period' ? 'when' : kind === 'dimension' ? 'number' : (kind as Group));

const near = (a: number | undefined, b: number) => a !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
/** Our table keeps one unit for all tons. */
const TONS = /^(?:metric )?ton(?:ne)?s?$/;
const sameUnit = (want: string | undefined, got: string | null) => want === undefined || want === got || (TONS.test(want) && got === 'tonnes');
const isMeasure = (q: ScannedQuantity) => q.isMeasure === true || q.unit === 'tonnes';
/** The number as written: durations in the writer's own unit, shares as parts of one. */
const plain = (q: ScannedQuantity) => q.written?.amount ?? (q.multiple === 'fraction' ? q.amount / 100 : q.kind === 'points' && /b(?:p|asis)/i.test(q.text) ? q.amount * 100 : q.amount);

/** "180ml": a suite that asks for numbers alone takes none out of a word. */
const GLUED = /\d\p{L}/u;

interface Answer { readonly amount: number; readonly max: number | null; readonly unit: string | null }

/** Our answers of one group, within what the case asks for. */
function answersOf(group: Group, scope: readonly string[], text: string): Answer[] {
  const all = scanQuantities(text);
  const as = (q: ScannedQuantity, amount = q.amount, unit = q.unit): Answer => ({ amount, max: q.max, unit });
  if (group === 'money') return all.filter((q) => q.kind === 'money').map((q) => as(q));
  if (group === 'percent') return all.filter((q) => q.kind === 'percent' && q.multiple === undefined).map((q) => as(q));
  if (group === 'power') return all.filter((q) => q.kind === 'power' || q.kind === 'energy').map((q) => as(q));
  if (group === 'duration') return all.filter((q) => q.kind === 'duration').map((q) => as(q));
  // A case that asks for numbers alone takes every number, whatever it counts, and both ends of a range.
  if (scope.length === 1 && scope[0] === 'number') return all.filter((q) => q.multiple !== 'times' && !(isMeasure(q) && GLUED.test(q.text))).flatMap((q) => [{ amount: plain(q), max: null, unit: null }, ...(q.max === null ? [] : [{ amount: q.max, max: null, unit: null }])]);
  if (scope.includes('number')) return all.filter((q) => (q.kind === 'count' && q.amount !== 1) || (q.kind === 'count' && q.unit !== null) || q.multiple === 'fraction').map((q) => as(q, plain(q)));
  return all.filter(isMeasure).map((q) => as(q));
}

const POWER: Readonly<Record<string, number>> = { 'watt hour': 1, 'megawatt hour': 1e6 };

function matches(group: Group, want: Expected, got: Answer): boolean {
  if (group === 'power') return near(want.amount, got.amount / (POWER[want.unit ?? ''] ?? 1));
  if (!near(want.amount, got.amount) || (want.max !== undefined && want.max !== null && !(got.max !== null && near(want.max, got.max)))) return false;
  return group === 'money' ? want.unit === got.unit : group === 'number' ? sameUnit(want.unit, got.unit) : true;
}

const AHEAD = new Set(['since', 'after', 'from']);
const BEHIND = new Set(['by', 'before', 'through']);

/** Day spans that our mention may stand for: the first reading, and the others where the words leave the year open. */
function spansOf(p: PeriodMention, ref: string | null): { from: string; to: string }[] {
  return resolvePeriod(p, 12, ref).slice(0, 3);
}

function matchesWhen(want: Expected, p: PeriodMention, ref: string | null): boolean {
  const spans = spansOf(p, ref);
  // A library that gives one day for a period gives its first.
  // "In three days" and "within a month" are read as the span up to a day, which the libraries name.
  const upTo = p.bound === 'by' && p.relative === 'next';
  if (want.kind === 'date') return spans.some((s) => want.value?.includes(upTo ? s.to : s.from) && (want.startOnly || upTo || p.grain === 'day' || want.timex === undefined));
  if (want.start === undefined) return want.timex?.replace(/\D/g, '') === String(p.fiscal?.year ?? '').slice(-(want.timex?.replace(/\D/g, '').length ?? 4));
  const readings = [[want.start, want.end ?? null], ...(want.alternatives ?? [])];
  return spans.some((s) => readings.some(([start, end]) => {
    const last = want.endInclusive ? s.to : shiftDays(s.to, 1);
    // Open at one side: "before 2018" ends where 2018 begins, "after 2018" begins where it ends; a day counts itself.
    if (start === null) return p.bound !== undefined && BEHIND.has(p.bound) && [s.from, s.to, last].includes(end ?? '');
    if (end === null) return p.bound !== undefined && AHEAD.has(p.bound) && [s.from, s.to, last].includes(start ?? '');
    if (start !== s.from) return false;
    // Recognizers ends a span of two named ends where its last day, month or year begins.
    return end === last || (upTo && end === s.to) || (p.joined === true && (end === s.to || end === `${s.to.slice(0, 7)}-01` || end === `${s.to.slice(0, 4)}-01-01`));
  }));
}

/** Whether one case is right in one group: every expected value met once, and nothing else found. */
export function isRight(c: QuantityCase, group: Group): boolean {
  const wanted = c.expected.filter((e) => groupOf(e.kind) === group);
  if (group === 'when') {
    const asked = findPeriods(c.text, c.ref ?? null).filter((p) => c.scope.length > 1 || (c.scope[0] === 'date') === (p.grain === 'day') || wanted.length > 0);
    const left = [...asked];
    const met = wanted.every((w) => { const i = left.findIndex((p) => matchesWhen(w, p, c.ref ?? null)); if (i < 0) return false; left.splice(i, 1); return true; });
    return met && left.length === 0;
  }
  const periods = group === 'duration' ? findPeriods(c.text, c.ref ?? null) : [];
  const left = (group === 'duration' ? scanQuantities(c.text).filter((q) => q.kind === 'duration' && !periods.some((p) => p.start < q.end && q.start < p.end)).map((q) => ({ amount: q.amount, max: q.max, unit: null })) : answersOf(group, c.scope, c.text)) as Answer[];
  return wanted.every((w) => { const i = left.findIndex((a) => matches(group, w, a)); if (i < 0) return false; left.splice(i, 1); return true; }) && left.length === 0;
}
