// Which part of a company a value is of, and how it is counted, by the words around it. Words only; no ledger.
import type { Quantity } from '../../model/quantity';
import type { MetricRule, ScopeRule } from '../../model/rule';
import { fade, measureDistance } from './proximity';
import type { SentenceReading } from './reading';
import type { MetricScore } from './metric-score';

/** From here on a scope is meant, and not only near. */
export const FIRM_SCOPE = 0.9;

export interface ScopeChoice { readonly id: string | null; readonly score: number }

const OWED_REACH = 10;
const OWED = new Set(['thanks', 'due', 'owing', 'driven', 'helped', 'because', 'fueled', 'boosted', 'lifted', 'buoyed', 'underpinned', 'propelled', 'supported', 'powered', 'spurred', 'reflecting', 'aided']);

/** "Revenue from data centers", "revenue in its AI segment". */
const PARTS = new Set(['from', 'in', 'at', 'into', 'on']);
const CALLED = new Set(['segment', 'unit', 'division', 'arm']);

/** "Revenue was up 37%, with sales of HBM rising 50%": a part of a later clause that has its own value. */
function hasValueOfItsOwn(reading: SentenceReading, scope: { readonly from: number; readonly to: number }, at: number): boolean {
  const border = (i: number) => reading.borders[i] ?? 0;
  // "Had # of revenue and optical made # of it".
  if (scope.from > at && reading.tokens[scope.from - 1]?.word === 'and' && reading.tokens.slice(at + 1, scope.from).every((t) => t.quantity < 0)) {
    const behind = reading.tokens.slice(scope.to, scope.to + NEXT_VALUE_REACH), value = behind.findIndex((t) => t.quantity >= 0);
    if (value > 0 && behind.slice(0, value + 1).every((t) => !t.breaks)) return true;
  }
  if (scope.from <= at || border(scope.from) <= border(at) || !reading.concepts.some((c) => !c.inner && c.to <= at && border(c.from) === border(at))) return false;
  return reading.tokens.slice(scope.to, scope.to + OWN_VALUE_REACH).some((t, i) => t.quantity >= 0 && border(scope.to + i) === border(scope.from));
}
const OWN_VALUE_REACH = 7, NEXT_VALUE_REACH = 4;

/** "CoreWeave, a big name in AI infrastructure, posted #": what a company is called is no part of it. */
const isOfDescription = (reading: SentenceReading, scope: { readonly from: number }, at: number): boolean => reading.inAside[scope.from] === true && !reading.inAside[at]
  && reading.mentions.some((m, i) => m.via === 'name' && (reading.mentionAt[i] ?? at) < scope.from && /^, (?:a|an|one of)\s[^,]*$/.test(reading.text.slice(m.end, reading.tokens[scope.from]?.start)));

/** "Revenue of #, data centers #, net income #", "earned # and took in # from Starlink": a part with a value of its own is none of the profit beside it, which the company has. */
function isOfOtherFigure(reading: SentenceReading, scope: { readonly from: number; readonly to: number }, at: number, { rule }: MetricScore): boolean {
  if (!OF_COMPANY.has(rule.id)) return false;
  if (scope.from > at) return reading.tokens.slice(at + 1, scope.from).some((t) => t.quantity >= 0);
  const noun = reading.concepts.findLast((c) => !c.inner && c.from >= scope.to && c.to <= at + NOUN_BEHIND && (rule.about?.[c.id] ?? 0) >= NOUN);
  const value = reading.tokens.findIndex((t, i) => i >= scope.to && i < at && t.quantity >= 0);
  return noun !== undefined && value >= 0 && (noun.from > value || noun.from > at);
}
const OF_COMPANY: ReadonlySet<string> = new Set(['net_income']), NOUN = 2, NOUN_BEHIND = 4;

const WHOLE = new Set(['overall', 'total', 'companywide', 'groupwide', 'consolidated', 'combined', 'group']);
const TIMED = new Set(['quarterly', 'annual', 'yearly', 'net', 'reported', 'quarter']);

/** A part may stand so many words behind its value. */
const PART_REACH = 6;

/** True where the noun before a value is told of the whole: "overall quarterly revenue of #". */
function isOfWhole({ tokens }: SentenceReading, noun: { readonly from: number; readonly to: number }, at: number): boolean {
  let i = noun.from - 1;
  while (TIMED.has(tokens[i]?.word ?? '')) i--;
  return WHOLE.has(tokens[i]?.word ?? '') && noun.to <= at && tokens.slice(noun.to, at).every((t) => t.quantity < 0);
}

/** Scopes that the words offer for a value, each with how near it stands; "none" is always one of them. */
export function chooseScopes(reading: SentenceReading, at: number, metric: MetricScore, kinds: readonly string[], focusScope: string | null): ScopeChoice[] {
  // Most sentences name no part.
  if (!reading.scopes.length && !focusScope) return [{ id: null, score: 0 }];
  const kind = reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind ?? 'none';
  const best = new Map<string, number>();
  for (const s of reading.scopes) {
    if (!kinds.includes(s.owner.kind)) continue;
    // "Mostly thanks to Starlink": what a figure is owed to is no part that it belongs to.
    if (s.from > at && reading.tokens.slice(Math.max(at, s.from - OWED_REACH), s.from).some((t) => OWED.has(t.word))) continue;
    if (s.owner.kind === 'segment' && (hasValueOfItsOwn(reading, s, at) || isOfDescription(reading, s, at) || isOfOtherFigure(reading, s, at, metric))) continue;
    const distance = measureDistance(reading, s.from, s.to, at, kind) + (s.from > at ? 3 : 0);
    best.set(s.owner.id, Math.max(best.get(s.owner.id) ?? 0, 1.6 * fade(distance / 1.5)));
  }
  if (focusScope && !best.has(focusScope)) best.set(focusScope, 0.9);
  const offered = [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score).slice(0, 4);
  // "Data-center revenue was #": a part named right before the metric's own word leaves no other reading.
  const nouns = reading.concepts.filter((c) => (metric.rule.about?.[c.id] ?? 0) >= 2 && metric.from <= c.from && c.to <= metric.to);
  // "Azure grew 40%, pushing overall quarterly revenue to #": the whole again.
  const nearest = nouns.findLast((c) => c.to <= at);
  if (nearest && isOfWhole(reading, nearest, at) && !reading.scopes.some((s) => s.from > at && s.from - at <= PART_REACH)) return [{ id: null, score: 0 }];
  const before = reading.scopes.find((s) => s.owner.kind === 'segment' && kinds.includes('segment') && nouns.length > 0 && nouns.every((c) => s.to === c.from || (PARTS.has(reading.tokens[c.to]?.word ?? '') && s.from > c.to && s.from - c.to <= 2)));
  if (before && offered.some((o) => o.id === before.owner.id)) return offered.filter((o) => o.id === before.owner.id);
  // "Its software segment grew #": so does a part that is called one.
  const parts = kinds.includes('segment') ? reading.scopes.filter((s) => s.owner.kind === 'segment' && s.to < at && reading.borders[s.from] === reading.borders[at] && reading.tokens.slice(s.to, at).every((t) => t.quantity < 0)) : [];
  const called = parts.find((s) => CALLED.has(reading.tokens[s.to]?.word ?? ''));
  // "Core data center business unit": the longer name, which begins before.
  const longer = called && parts.find((s) => s.from < called.from && s.to > called.from);
  const part = (longer ?? called)?.owner.id;
  if (part !== undefined && offered.some((o) => o.id === part)) return offered.filter((o) => o.id === part);
  // "Its biggest customer" leaves no other reading.
  const first = offered[0];
  const kindOfFirst = reading.scopes.find((s) => s.owner.id === first?.id)?.owner.kind;
  if (first && first.score >= FIRM_SCOPE && (kindOfFirst === 'rank' || kindOfFirst === 'place')) return [first];
  return [...offered, { id: null, score: offered.length ? 0.35 : 0 }];
}

/** True where a word of a basis sets the value apart: not one of growth from a sum, nor one that the metric has by its nature. */
export const isBasisOf = ({ id, kind, kinds }: ScopeRule, rule: MetricRule, of: Quantity['kind'] | 'date'): boolean => kind === 'basis' && id !== rule.basis && (kinds === undefined || (of !== 'date' && kinds.includes(of)));

const RISES = new Set(['increase', 'rise', 'gain', 'jump', 'growth', 'improvement', 'decrease', 'decline', 'drop', 'fall']);

/** How the figure is counted, where a word right before its metric or the value says so. */
export function basisOf(reading: SentenceReading, at: number, metric: MetricScore): string | null {
  if (!reading.scopes.length) return null;
  const kind = reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind ?? 'date';
  // "On an adjusted basis we get a margin of #": a basis at the head of the clause counts for its first value.
  const leads = (s: { from: number; to: number }) => s.to <= at && reading.borders[s.from] === reading.borders[at] && reading.tokens.slice(s.to, at).every((t) => t.quantity < 0);
  // "Up 14% sequentially and 93% year over year", "(Q/Q +20%, Y/Y +85%)": what stands right beside another value is that one's.
  const isValue = (i: number) => (reading.tokens[i]?.quantity ?? -1) >= 0;
  // "A 3% increase quarter over quarter and a 37% increase": so does what stands behind its change.
  const valueOf = (s: { from: number }) => s.from - (RISES.has(reading.tokens[s.from - 1]?.word ?? '') && !reading.tokens[s.from]?.breaks ? 2 : 1);
  const isOfOther = (s: { from: number; to: number }) => valueOf(s) !== at && (s.to !== at || reading.tokens[at]?.breaks === true) && (isValue(valueOf(s)) || isValue(s.to));
  // "Revenue of #, adjusted EPS of #": behind a comma it is the next noun's.
  const opensNext = (s: { from: number; to: number }) => s.from === at + 1 && reading.tokens[s.from]?.breaks === true && reading.concepts.some((c) => c.from === s.to || (c.from === s.from && c.to > s.to));
  const found = reading.scopes.filter((s) => isBasisOf(s.owner, metric.rule, kind) && !opensNext(s));
  const bases = found.filter((s) => !found.some((o) => o !== s && o.from <= s.from && s.to <= o.to));
  // "GAAP and non-GAAP margins were # and #": one each, in their order.
  const [first, second] = bases;
  if (first && second && bases.length === 2 && second.from === first.to + 1 && second.to <= metric.from + 1 && reading.tokens[first.to]?.word === 'and') {
    const values = reading.quantityAt.filter((i, n) => i >= second.to && reading.quantities[n]?.kind === kind);
    if (values.length === 2 && values.includes(at)) return (values[0] === at ? first : second).owner.id;
  }
  const hit = bases.find((s) => !isOfOther(s) && (leads(s) || (s.from < metric.to && metric.from - s.to <= 2 && metric.to - s.from <= 8) || (s.to <= at && at - s.to <= 2) || valueOf(s) === at));
  return hit?.owner.id ?? null;
}
