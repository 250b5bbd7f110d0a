// Facts that come without a ledger are tied to the one in use: what it knows already stays out, a filing that it has is not listed
// twice, and a newer filed figure of the same thing becomes its newer word (tie-figures.ts). Pure.
import type { Fact, Source } from '../model/ledger';
import { keepLinks } from './keep-links';
import type { RecordMaps } from './records';
import { isSameValue } from './same-value';
import { thingOf } from '../model/thing-of';
import { MAX_ALIKE, tieFigures } from './tie-figures';

type FactContent = { readonly facts: readonly Fact[]; readonly sources: readonly Source[] };
export interface TiedFacts {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Facts that the ledger has already, or the file twice. */
  readonly known: number;
  /** Facts that differ from one that the ledger has of the same thing and day. */
  readonly quarrels: number;
}

const saysSame = (one: Fact, other: Fact): boolean => one.value.amount === other.value.amount && one.value.max === other.value.max;
/** Figures of press releases are rounded: within this share of a rough one two say the same, and neither replaces the other. */
const ROUNDING = 0.005;
const isRough = (f: Fact): boolean => f.value.approx !== 'exact' || (typeof f.value.amount === 'number' && Number(f.value.amount.toPrecision(4)) === f.value.amount);
const agrees = (one: Fact, other: Fact): boolean => typeof one.value.amount === 'number' && typeof other.value.amount === 'number' && (isRough(one) || isRough(other)) && Math.abs(one.value.amount - other.value.amount) <= ROUNDING * Math.max(Math.abs(one.value.amount), Math.abs(other.value.amount));
/** Only a figure that a filing gives is one of a kind: there is one revenue of a year, but many contracts. */
const isFigure = (f: Fact): boolean => f.evidence === 'filed' && f.stage === 'actual' && typeof f.value.amount === 'number' && f.counterparty === null && (f.period !== null || f.periodEnd !== null);
const isFiledFigure = (f: Fact): boolean => isFigure(f) && !f.disputed;

function groupFacts(facts: Iterable<Fact>, isOf: (fact: Fact) => boolean, keyOf: (fact: Fact) => string): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!isOf(fact)) continue;
    const thing = keyOf(fact);
    const group = groups.get(thing);
    if (group) group.push(fact);
    else groups.set(thing, [fact]);
  }
  return groups;
}

/** `base` is not touched. Facts that come back may be facts of the base with a longer list of what they supersede. */
export function tieFacts(base: Pick<RecordMaps, 'companies' | 'facts' | 'sources'>, content: FactContent): TiedFacts {
  const keyOf = (fact: Fact) => thingOf(fact, base.companies.get(fact.company)?.fiscalYearEndMonth ?? 12);
  const groups = groupFacts(base.facts.values(), isFiledFigure, keyOf);
  const onDay = (fact: Fact) => `${keyOf(fact)}\u0000${fact.asOf}`;
  const daily = groupFacts(base.facts.values(), isFigure, onDay);
  /** What the ledger says else of the same thing on the same day. */
  const opposing = (fact: Fact): Fact[] => (isFigure(fact) ? (daily.get(onDay(fact)) ?? []).slice(0, MAX_ALIKE).filter((other) => other.id !== fact.id && !saysSame(other, fact) && !agrees(other, fact)) : []);
  const sourceOf = new Map<string, string>();
  const byAccession = new Map([...base.sources.values()].flatMap((source) => (source.accession === null ? [] : [[source.accession, source.id] as const])));
  for (const source of content.sources) {
    const twin = source.accession === null ? undefined : byAccession.get(source.accession);
    if (twin !== undefined && !base.sources.has(source.id)) sourceOf.set(source.id, twin);
  }
  /** Ids of the file in whose place another fact stands: one of the ledger, or the file's first word of the same. */
  const standIn = new Map<string, Fact>();
  const fresh: Fact[] = [];
  let known = 0;
  const inFile = new Set(content.facts.map(({ id }) => id));
  for (const given of content.facts) {
    const own = base.facts.get(given.id);
    const linked = keepLinks(own, given, (id) => inFile.has(id));
    // A quarrel that stands is not over because one side comes again.
    const fact = own?.disputed && opposing(linked).length > 0 ? { ...linked, disputed: true } : linked;
    const twin = own && (isSameValue(own, fact) || (isFiledFigure(own) && isFiledFigure(fact) && keyOf(own) === keyOf(fact) && saysSame(own, fact))) ? own : isFiledFigure(fact) && !own ? (groups.get(keyOf(fact))?.find((other) => saysSame(other, fact)) ?? daily.get(onDay(fact))?.find((other) => saysSame(other, fact))) : undefined;
    if (twin) {
      known++;
      standIn.set(fact.id, twin);
    } else fresh.push(fact);
  }
  const replaced = new Set([...base.facts.values(), ...fresh].flatMap((fact) => fact.supersedes));
  const figures = tieFigures(fresh, groups, replaced, { thingOf: (fact) => (isFiledFigure(fact) && !base.facts.has(fact.id) ? keyOf(fact) : null), saysSame, agrees });
  for (const [fact, twin] of figures.twins) standIn.set(fact.id, twin);
  const reference = (id: string): string => standIn.get(id)?.id ?? id;
  const freshIds = new Set(fresh.map(({ id }) => id));
  const over = new Set([...replaced, ...[...figures.older.values()].flat(), ...freshIds]);
  const opposed = new Map(fresh.filter((fact) => !figures.twins.has(fact) && !replaced.has(fact.id)).flatMap((fact) => { const others = opposing(fact).filter(({ id }) => !over.has(id)); return others.length ? [[fact, others] as const] : []; }));
  const tied = fresh.filter((fact) => !figures.twins.has(fact)).map((fact): Fact => ({
    ...fact, source: sourceOf.get(fact.source) ?? fact.source, via: fact.via === null ? null : (sourceOf.get(fact.via) ?? fact.via), outcome: fact.outcome === null ? null : reference(fact.outcome), disputed: fact.disputed || figures.disputed.has(fact) || opposed.has(fact),
    supersedes: [...new Set([...fact.supersedes.map(reference), ...(figures.older.get(fact) ?? [])])].filter((id) => id !== fact.id).slice(0, 50),
  }));
  // The newest word is known and the older one is not: the ledger's own fact learns what it replaces.
  const grown = new Map<string, Fact>();
  for (const fact of content.facts) {
    const own = base.facts.get(standIn.get(fact.id)?.id ?? '');
    const learned = own ? fact.supersedes.filter((id) => freshIds.has(id) && !own.supersedes.includes(id)) : [];
    if (own && learned.length) grown.set(own.id, { ...(grown.get(own.id) ?? own), supersedes: [...new Set([...(grown.get(own.id) ?? own).supersedes, ...learned])].slice(0, 50) });
  }
  for (const other of [...opposed.values()].flat()) if (!other.disputed) grown.set(other.id, { ...(grown.get(other.id) ?? other), disputed: true });
  const facts = [...tied, ...grown.values()];
  const needed = new Set(facts.flatMap(({ source, via }) => (via === null ? [source] : [source, via])));
  return { facts, sources: content.sources.filter(({ id }) => needed.has(id)), known: known + figures.twins.size, quarrels: opposed.size };
}
