// What stands right behind a value and says of what it is: "4% of its range", "a 188% increase in premiums", "$8 billion in profit".
import type { MetricRule } from '../../model/rule';
import type { SentenceReading } from './reading';

const CHANGES = new Set(['increase', 'rise', 'jump', 'growth', 'gain', 'surge', 'drop', 'decline', 'fall', 'decrease', 'reduction']);
const COMPARED = new Set(['more', 'fewer', 'less']);
const DETERMINERS = new Set(['its', 'their', 'the', 'his', 'her', 'our', 'all', 'total', 'a', 'an']);
/** What a share may lose a part of. */
const WORTH = new Set(['value', 'worth', 'price', 'market', 'gains']);
const TIMES = new Set(['quarter', 'quarters', 'year', 'years', 'month', 'months', 'week', 'day', 'trading', 'session', 'period', 'half', 'total', 'all', 'fiscal']);
const EARLIER = new Set(['previous', 'prior', 'preceding', 'same', 'earlier', 'year-ago', 'last', 'latest', 'whole']);
const MAX_WORDS = 6;

/** Token range of the words that a change is told of; null where the value stands alone. */
function complementOf(reading: SentenceReading, at: number): { from: number; to: number } | null {
  const word = (i: number) => (reading.tokens[i]?.breaks === false ? reading.tokens[i]?.word : undefined);
  const head = word(at + 1) ?? '', next = word(at + 2);
  const from = CHANGES.has(head) && (next === 'in' || next === 'of') ? at + 3 : COMPARED.has(head) && next !== undefined && next !== 'than' ? at + 2 : -1;
  if (from < 0) return null;
  let to = from;
  while (to < from + MAX_WORDS && word(to) !== undefined) to++;
  return { from, to };
}

/** "24% above its guidance": held against what was forecast, and no growth. */
const AGAINST_FORECAST = /^\s(?:above|below|over|under|ahead of|(?:higher|lower|more|less|better|worse) than)\s(?:its|their|the|own|analysts['’]|consensus|Wall Street['’]?s?)\s(?:[a-z-]+\s){0,3}?(?:guidance|forecasts?|outlook|consensus|estimates?|expectations?|targets?)\b/i;

/** How it opens, which is looked at first. */
const AGAINST = ['above', 'below', 'over', 'under', 'ahead', 'higher', 'lower', 'more', 'less', 'better', 'worse'];

/** "Grew its headcount #", "raised its prices by #": the words between a verb and the value that say what was changed; null where the value stands right behind the verb. */
function objectOf({ tokens, mentions, concepts }: SentenceReading, at: number): { from: number; to: number } | null {
  const to = tokens[at - 1]?.word === 'by' ? at - 1 : at;
  for (let i = to - 2; i > 0 && i >= to - 1 - MAX_OBJECT; i--) {
    if (/^(?:its|their|our)$/i.test(mentions[tokens[i]?.mention ?? -1]?.text ?? tokens[i]?.word ?? '')) return concepts.some((c) => c.to === i && (c.id === 'grow' || c.id === 'fall')) ? { from: i + 1, to } : null;
  }
  return null;
}
const MAX_OBJECT = 4;

/** True where the words behind a percent say that it is a part of a whole, or the change of something that is not the rule's. */
export function changesOther(reading: SentenceReading, at: number, rule: MetricRule): boolean {
  if (!rule.needs?.includes('grow') && !rule.needs?.includes('share-noun')) return false;
  const behind = reading.text.slice(reading.tokens[at]?.end ?? 0);
  if (AGAINST.some((word) => behind.startsWith(word, 1)) && AGAINST_FORECAST.test(behind)) return true;
  if (reading.tokens[at + 1]?.word === 'of' && reading.tokens[at + 1]?.breaks === false) {
    const next = reading.tokens[at + 2], noun = DETERMINERS.has(next?.word ?? '') || reading.mentions[next?.mention ?? -1]?.via === 'carried' ? at + 3 : at + 2;
    // "The 737% of 2024" is told by its time alone.
    return !WORTH.has(reading.tokens[noun]?.word ?? '') && !reading.tokens.slice(at + 2, noun + 1).some((t) => t.period >= 0);
  }
  const np = complementOf(reading, at) ?? objectOf(reading, at);
  if (!np || np.to === np.from) return false;
  const dated = reading.tokens.slice(np.from, np.to).findIndex((t) => t.period >= 0 || t.word === 'for' || t.word === 'during');
  if (dated > 0) np.to = np.from + dated;
  const words = reading.tokens.slice(np.from, np.to);
  // "75% growth in the fourth quarter": when, and not what.
  if (dated >= 0 && words.every((t) => DETERMINERS.has(t.word) || EARLIER.has(t.word))) return false;
  if (words.some((t) => t.period >= 0 || t.mention >= 0 || t.quantity >= 0 || TIMES.has(t.word))) return false;
  const isInside = (hit: { from: number }) => hit.from >= np.from && hit.from < np.to;
  return !reading.scopes.some(isInside) && !reading.concepts.some((c) => isInside(c) && (rule.about?.[c.id] !== undefined || c.id === 'segment-noun'));
}
