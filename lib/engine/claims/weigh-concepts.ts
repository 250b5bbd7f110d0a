// What the concepts of a sentence say of a value: each noun by how near it stands and whether it is linked to it, a noun by its place
// in a list, and a change by what it moves.
import type { MetricRule } from '../../model/rule';
import { movesPart } from './find-part';
import { fade, isLinked, measureDistance, speaksOfNext } from './proximity';
import type { SentenceReading } from './reading';
import { readSign } from './read-sign';
import type { Weighing } from './weighing';

type Concept = SentenceReading['concepts'][number];

const LINK_BONUS = 2.5, LINKING = 2;
/** A concept of this weight names a metric. */
export const NAMING = 1.5;
/** A change right behind a part's name is of its sales. */
const PART_GREW = 3.4;
const GROWTH = 'revenue_growth';

/** "Free cash flow and operating cash flow were # and #, respectively": the n-th value is of the n-th noun; null where the words tell no such pairs. */
function pairedNoun({ rules, reading, at, kind }: Weighing): Concept | null {
  if (!reading.words.has('respectively')) return null;
  const end = reading.tokens.findIndex((t) => t.word === 'respectively');
  if (end < at) return null;
  const values = reading.quantityAt.filter((i, n) => i >= 0 && i < end && reading.quantities[n]?.kind === kind);
  const nouns = reading.concepts.filter((c) => !c.inner && c.to <= (values[0] ?? 0) && rules.byConcept.get(c.id)?.some((o) => o.weight >= NAMING && o.rule.kinds.some((k) => k === kind)));
  const isTold = values.length > 1 && nouns.length === values.length && new Set(nouns.map((c) => c.id)).size === nouns.length;
  return isTold ? (nouns[values.indexOf(at)] ?? null) : null;
}

/** Every noun by its distance; and the one that a value is paired with, which comes back. */
export function weighConcepts(w: Weighing): Concept | null {
  const { rules, reading, at, kind } = w;
  for (const hit of reading.concepts) {
    const owners = hit.inner ? undefined : rules.byConcept.get(hit.id);
    if (!owners?.some(({ rule }) => w.accepts(rule)) || speaksOfNext(reading, hit.from, hit.to, at)) continue;
    const distance = measureDistance(reading, hit.from, hit.to, at, kind), linked = isLinked(reading, hit.from, hit.to, at);
    for (const { rule, weight } of owners) {
      const isBound = linked && weight >= LINKING;
      w.add(rule, weight * fade(distance) + (isBound ? LINK_BONUS : 0), isBound, hit.from, hit.to);
    }
  }
  const paired = pairedNoun(w);
  if (paired) for (const { rule, weight } of rules.byConcept.get(paired.id) ?? []) if (weight >= NAMING) w.add(rule, weight + LINK_BONUS, true, paired.from, paired.to);
  return paired;
}

/** What a change has been found to be of. */
export interface Change {
  /** "+", "−" or nothing, as it is written before the value. */
  readonly written: string;
  /** True where a part is what moved. */
  readonly ofPart: boolean;
  /** The growth that the part's sales have. */
  readonly growth: MetricRule | undefined;
}

export function weighChange(w: Weighing): Change {
  const { reading, at, kind } = w;
  // "Revenue +22%", "Azure +39%": the sign tells a change by itself.
  const written = kind === 'percent' ? readSign(reading, at) : '';
  if (written !== '' && reading.scopes.some((c) => c.owner.kind === 'segment' && c.to === at)) w.addTo(GROWTH, PART_GREW);
  // "Azure put on 39%": its sales did, and no stock.
  const ofPart = (kind === 'percent' || kind === 'ratio') && movesPart(reading, at), growth = ofPart ? w.rule(GROWTH) : undefined;
  if (growth) w.add(growth, PART_GREW);
  return { written, ofPart, growth };
}
