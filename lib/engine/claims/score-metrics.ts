// Which metrics the words around a value speak of, each with a score. Cue words only: no ledger here.
import type { MetricRule } from '../../model/rule';
import type { CompiledRules } from './compile-rules';
import type { MetricScore } from './metric-score';
import type { SentenceReading } from './reading';
import { isLeftOpen, RuledOut } from './rule-out-metrics';
import { weighChange, weighConcepts } from './weigh-concepts';
import { weighPatterns } from './weigh-patterns';
import { weighCarried, weighInherited, weighKin } from './weigh-told';
import { PER_SHARE_METRICS, weighUnit } from './weigh-unit';
import { type ToldBefore, type Weighed, Weighing } from './weighing';

/** What a bare number counts that no word is bound to: a fact must bear it out. */
const LEFT_OPEN = 1.1;
/** A rate against a total: what "per" says of the metric. */
const RATE_BONUS = 1.6;

function weighPer({ kind, per }: Weighed, rule: MetricRule): number {
  if (kind !== 'money' || per === null || per === 'share' || per === 'unit') return 0;
  // "Each household pays # a month": no share is sold by the month.
  if (PER_SHARE_METRICS.includes(rule.id)) return -RATE_BONUS * 2;
  return rule.rate ? RATE_BONUS : rule.nature === 'deal' ? -RATE_BONUS : 0;
}

/** Scores every metric rule for the value at token `at`, the best first. */
export function scoreMetrics(rules: CompiledRules, reading: SentenceReading, at: number, value: Weighed, told: ToldBefore): MetricScore[] {
  const w = new Weighing(rules, reading, at, value, told);
  weighPatterns(w);
  weighUnit(w);
  const paired = weighConcepts(w);
  weighCarried(w);
  const same = weighInherited(w);
  weighKin(w);
  const change = weighChange(w);

  const out = new RuledOut(w, { paired, same, change });
  const scores: MetricScore[] = [];
  for (const [rule, said] of w.best) {
    const isOpen = out.has(rule, said) ? null : isLeftOpen(w, rule, said);
    if (isOpen === null) continue;
    scores.push({ rule, score: isOpen ? Math.min(said.score, LEFT_OPEN) : said.score + weighPer(value, rule), explicit: said.explicit && !isOpen, from: said.from, to: said.to });
  }
  return scores.sort((a, b) => b.score - a.score);
}
