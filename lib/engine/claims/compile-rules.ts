// Compiles rules/ once: every pattern set that the judge reads sentences with. Rules are handed in; none stands here.
import type { CueRule, ExcessRule, HypeRule, MetricRule, PatternIndexes, Rules, ScopeRule } from '../../model/rule';
import { SameWords } from './find-narratives';
import { compileLists, type Words } from './word-lists';
import { type PatternGroup, writeIndex } from './pattern-index';
import { PatternSet } from './pattern-set';

/** A pattern of a metric; one that names a concept says more than one of bare verbs. A hint binds nothing. */
export class MetricPattern {
  private counted: number | null = null;

  constructor(readonly rule: MetricRule, readonly isHint: boolean, private readonly text: string) {}

  /** Counted for what is met: of thousands an article meets dozens. */
  get weight(): number {
    return (this.counted ??= this.isHint ? HINT_WEIGHT : 5 + 0.6 * (this.text.match(/\{/g)?.length ?? 0) + 0.1 * this.text.split(' ').length);
  }
}

/** Lists of rules/metrics/lists.json that are asked for outside the patterns, by what the code calls them. */
const LISTS = {
  business: 'business', trade: 'trade', comparing: 'comparing', comparedWith: 'compared-with', afterCount: 'after-count', moving: 'moving',
  opensPhrase: 'opens-phrase', endsPhrase: 'ends-phrase', settingAgainst: 'setting-against', setFigures: 'set-figures', toldPast: 'told-past',
  asking: 'asking', asked: 'asked', besideNoun: 'beside-noun', behindNoun: 'behind-noun', times: 'times', pronouns: 'pronouns',
  changing: 'changing', having: 'having', whole: 'whole', beforeValue: 'before-value', changeHead: 'change-head', besideChange: 'beside-change',
  differenceHead: 'difference-head', estimateHead: 'estimate-head', actualHead: 'actual-head', otherLine: 'other-line', ownVoice: 'own-voice', otherDeed: 'other-deed', outsiders: 'outsiders', awaiting: 'awaiting',
  offMarket: 'off-market', offered: 'offered', ownership: 'ownership', reporting: 'reporting', forecasters: 'forecasters', rating: 'rating',
  handsOver: 'hands-over', invests: 'invests', takesFrom: 'takes-from', beforeDeed: 'before-deed',
} as const;

export interface CompiledRules {
  readonly source: Rules;
  readonly concepts: PatternSet<string>;
  readonly softConcepts: ReadonlySet<string>;
  /** Concepts without which some metric is never spoken of, whatever else is said. */
  readonly topics: ReadonlySet<string>;
  readonly metricPatterns: PatternSet<MetricPattern>;
  /** Metric rules by the concepts that speak of them, with the weight. */
  readonly byConcept: ReadonlyMap<string, readonly { readonly rule: MetricRule; readonly weight: number }[]>;
  /** Concepts that name a metric, rather than a verb around it: what a text may be said to be speaking of. */
  readonly telling: ReadonlySet<string>;
  readonly metrics: ReadonlyMap<string, MetricRule>;
  /** By the id of a metric that counts the change of another: that other one. */
  readonly growths: ReadonlyMap<string, MetricRule>;
  readonly cues: PatternSet<CueRule>;
  readonly doubts: PatternSet<CueRule>;
  readonly scopes: PatternSet<ScopeRule>;
  readonly scopeById: ReadonlyMap<string, ScopeRule>;
  readonly hype: PatternSet<HypeRule>;
  readonly praiseWords: PatternSet<string>;
  readonly excess: PatternSet<ExcessRule>;
  readonly sameWords: SameWords;
  readonly lists: Readonly<Record<keyof typeof LISTS, Words>>;
}

const TELLING_WEIGHT = 2.6;
/** Below the floor of a reading: a hint alone proposes nothing. */
const HINT_WEIGHT = 1.5;

/** The patterns and hints of one entry, for the metric that they speak of. */
const wordingsOf = (rule: MetricRule, { patterns = [], hints = [] }: Pick<MetricRule, 'patterns' | 'hints'>): PatternGroup<MetricPattern>[] => [
  { texts: patterns, ownerOf: (text) => new MetricPattern(rule, false, text) },
  { texts: hints, ownerOf: (text) => new MetricPattern(rule, true, text) },
];

function groupByOwner<T, O>(entries: readonly T[], textsOf: (entry: T) => readonly string[], ownerOf: (entry: T) => O): PatternGroup<O>[] {
  return entries.map((entry) => ({ texts: textsOf(entry), ownerOf: () => ownerOf(entry) }));
}

const itself = <T>(entry: T): T => entry;
const idOf = ({ id }: { readonly id: string }): string => id;

/** The patterns of every set, in the order in which an index speaks of them. */
function groupsOf(rules: Rules, metrics: ReadonlyMap<string, MetricRule>) {
  return {
    concepts: groupByOwner(rules.concepts, (c) => c.words, idOf),
    metricPatterns: [
      ...rules.metrics.flatMap((m) => wordingsOf(m, m)),
      ...rules.wordings.flatMap((w) => { const rule = metrics.get(w.metric); return rule ? wordingsOf(rule, w) : []; }),
    ],
    cues: groupByOwner(rules.cues, (c) => c.patterns, itself),
    doubts: groupByOwner(rules.doubts, (d) => d.patterns, itself),
    scopes: groupByOwner(rules.scopes, (s) => s.words, itself),
    hype: groupByOwner(rules.hype, (h) => h.patterns, itself),
    praiseWords: groupByOwner(rules.praiseWords, (p) => p.words, idOf),
    excess: groupByOwner(rules.excess, (e) => e.words, itself),
  };
}

/** The same entries, each with every key that any has: whatever reads objects of ninety shapes looks for each key anew. */
function evenOut<T extends object>(entries: readonly T[]): T[] {
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))] as (keyof T)[];
  return entries.map((entry) => Object.fromEntries(keys.map((key) => [key, entry[key]])) as T);
}

/** What counts the change of a metric: a rule of its own where one is written, else one that only a figure right before it can ask for. */
function withChanges(written: readonly MetricRule[]): MetricRule[] {
  const ofMetric = new Map(written.flatMap((m) => (m.of !== undefined && m.needs?.includes('grow') ? [[m.of, m.id] as const] : [])));
  return written.flatMap((m): MetricRule[] => {
    if (m.growth !== undefined || m.of !== undefined || !COUNTED_KINDS.has(m.kinds[0] ?? 'date') || m.nature === 'deal') return [m];
    const known = ofMetric.get(m.id), id = known ?? `${m.id}_growth`;
    const change: MetricRule = { id, of: m.id, label: `change of ${m.label}`, kinds: ['percent', 'ratio'], nature: 'flow', needs: ['grow', 'fall'], why: m.why, hits: [], misses: [] };
    return [{ ...m, growth: id }, ...(known === undefined ? [change] : [])];
  });
}
const COUNTED_KINDS: ReadonlySet<string> = new Set(['money', 'count']);

/** Rules as the judge reads them, with what counts changes and of one shape. */
const completeRules = (written: Rules): Rules => ({ ...written, metrics: evenOut(withChanges(written.metrics)), scopes: evenOut(written.scopes) });
const byId = (metrics: readonly MetricRule[]): Map<string, MetricRule> => new Map(metrics.map((m) => [m.id, m]));

/** The indexes of all pattern sets, for who has the time to write them before they are needed. @throws Error naming the pattern that does not compile. */
export function writeIndexes(written: Rules): PatternIndexes {
  const rules = completeRules(written), groups = groupsOf(rules, byId(rules.metrics));
  return Object.fromEntries(Object.entries(groups).map(([name, of]) => [name, writeIndex(of)])) as Record<keyof typeof groups, string>;
}

/** @throws Error naming the pattern that does not compile. */
export function compileRules(written: Rules): CompiledRules {
  const rules = completeRules(written), metrics = byId(rules.metrics), groups = groupsOf(rules, metrics);
  const byConcept = new Map<string, { rule: MetricRule; weight: number }[]>();
  for (const rule of rules.metrics) {
    for (const [concept, weight] of Object.entries(rule.about ?? {})) {
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), { rule, weight }]);
    }
  }
  const list = compileLists(rules.lists);
  return {
    source: rules,
    concepts: new PatternSet(groups.concepts, rules.indexes?.concepts),
    softConcepts: new Set(rules.concepts.filter((c) => c.soft).map((c) => c.id)),
    metricPatterns: new PatternSet(groups.metricPatterns, rules.indexes?.metricPatterns),
    byConcept,
    telling: new Set([...byConcept].filter(([, owners]) => owners.some((o) => o.weight >= TELLING_WEIGHT)).map(([id]) => id)),
    topics: new Set(rules.metrics.flatMap(({ always }) => (always?.length === 1 ? always : []))),
    metrics,
    growths: new Map(rules.metrics.flatMap((m) => (m.growth === undefined ? [] : [[m.growth, m] as const]))),
    cues: new PatternSet(groups.cues, rules.indexes?.cues),
    doubts: new PatternSet(groups.doubts, rules.indexes?.doubts),
    scopes: new PatternSet(groups.scopes, rules.indexes?.scopes),
    scopeById: new Map(rules.scopes.map((s) => [s.id, s])),
    praiseWords: new PatternSet(groups.praiseWords, rules.indexes?.praiseWords),
    excess: new PatternSet(groups.excess, rules.indexes?.excess),
    sameWords: new SameWords(rules.sameWords),
    lists: Object.fromEntries(Object.entries(LISTS).map(([name, id]) => [name, list(id)])) as CompiledRules['lists'],
    hype: new PatternSet(groups.hype, rules.indexes?.hype),
  };
}
