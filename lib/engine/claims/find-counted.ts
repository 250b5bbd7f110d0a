// The thing that a sentence speaks of and that a later bare number may count: "nobody can agree how many turbines there are".
import type { MetricRule } from '../../model/rule';
import type { CompiledRules } from './compile-rules';
import type { SentenceReading } from './reading';

/** Nouns of any business, which name no metric of ours by themselves. */
const OF_ANYBODY: ReadonlySet<string> = new Set(['people', 'units', 'machines', 'customers', 'companies', 'users', 'accounts', 'members', 'shares', 'heads', 'jobs', 'clients', 'firms', 'businesses', 'missions', 'centers', 'enterprises', 'organizations', 'organisations', 'corporations', 'developers', 'engineers', 'researchers', 'scientists', 'visitors', 'tons', 'tonnes', 'workforce', 'homes', 'households', 'terminals', 'connections', 'premises']);

const counted = new WeakMap<CompiledRules, ReadonlyMap<string, MetricRule>>();

/** For each noun that a metric counts, in the plural and the singular, the first metric that does. */
function nounsOf(rules: CompiledRules): ReadonlyMap<string, MetricRule> {
  const have = counted.get(rules);
  if (have) return have;
  const nouns = new Map<string, MetricRule>();
  for (const rule of rules.metrics.values()) for (const unit of rule.units ?? []) {
    const word = unit.toLowerCase();
    if (OF_ANYBODY.has(word) || nouns.has(word)) continue;
    for (const form of [word, `${word}s`, word.replace(/(?<=ch)es$|(?<=[^s])s$/, '')]) if (!nouns.has(form)) nouns.set(form, rule);
  }
  counted.set(rules, nouns);
  return nouns;
}

/** The metric whose noun the sentence names last, before the token `until` where one is given; null where it names none. */
export function findCounted(rules: CompiledRules, reading: SentenceReading, until = reading.tokens.length): MetricRule | null {
  const nouns = nounsOf(rules);
  for (let i = until - 1; i >= 0; i--) {
    const t = reading.tokens[i], found = t && t.mention < 0 && t.period < 0 ? nouns.get(t.quantity < 0 ? t.word : (reading.quantities[t.quantity]?.unit?.toLowerCase() ?? '')) : undefined;
    if (found) return found;
  }
  return null;
}
