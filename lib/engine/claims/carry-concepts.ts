// What a sentence leaves to the next ones to speak of: the concepts that say of which metric a figure is, and the topics that some
// metrics must stand in.
import type { CompiledRules } from './compile-rules';
import type { SentenceReading } from './reading';

/** The concept of a stock: "they fell 16%" goes on with it. */
const SHARES = 'share-noun';
/** A counted noun is folded into its value; what it is a topic of all the same. */
const COUNTED_TOPICS: ReadonlyMap<string | null, string> = new Map([['satellites', 'orbital']]);

/** Whether a sentence speaks of a topic, by its words or by what it counts. */
export const isTopicOf = ({ concepts, quantities }: SentenceReading, id: string): boolean => concepts.some((c) => c.id === id) || quantities.some((q) => COUNTED_TOPICS.get(q.unit) === id);

/** The concepts that go on behind a sentence that was told with `carried`: its own where they tell of a metric, else those before with its topics. */
export function carryConcepts(rules: CompiledRules, reading: SentenceReading, carried: readonly string[]): readonly string[] {
  const own = [...new Set(reading.concepts.map((c) => c.id))], topics = [...rules.topics].filter((id) => isTopicOf(reading, id));
  if (own.some((id) => rules.telling.has(id))) return [...new Set([...own, ...topics])];
  const added = [...topics, ...own.filter((id) => id === SHARES)].filter((id) => !carried.includes(id));
  return added.length ? [...carried, ...added] : carried;
}
