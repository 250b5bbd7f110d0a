// What the patterns of the metrics say that stand in a sentence: those that bind the value, and those that stand near it.
import type { MetricRule } from '../../model/rule';
import { fade, measureDistance, speaksOfNext } from './proximity';
import type { SentenceReading } from './reading';
import type { Weighing } from './weighing';

type Hit = SentenceReading['metricHits'][number];

/** A pattern of words alone, right beside the value. */
const NEAR = 3;

export function weighPatterns(w: Weighing): void {
  const { reading, at, kind } = w, token = reading.tokens[at];
  // Two patterns of one metric that bind the same value say it once.
  const strongest = new Map<MetricRule, Hit>();
  const binds = (hit: Hit) => token !== undefined && ((token.quantity >= 0 && hit.quantities.includes(token.quantity)) || (token.period >= 0 && hit.from <= at && at < hit.to));
  for (const hit of reading.metricHits) {
    const { rule, weight, isHint } = hit.owner;
    if (!w.accepts(rule) || speaksOfNext(reading, hit.from, hit.to, at)) continue;
    if (binds(hit)) {
      const have = strongest.get(rule);
      if (!have || have.owner.weight < weight) strongest.set(rule, hit);
    } else if (!isHint && !hit.quantities.length && kind !== 'date') w.add(rule, NEAR * fade(measureDistance(reading, hit.from, hit.to, at, kind)), false, hit.from, hit.to);
  }
  for (const [rule, hit] of strongest) {
    if (!hit.owner.isHint) w.bound.add(rule);
    w.add(rule, hit.owner.weight, !hit.owner.isHint, hit.from, hit.to);
  }
}
