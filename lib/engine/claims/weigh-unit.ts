// What a value says of its metric by itself: its unit, the noun that it counts, per what it is told, the rating that it stands beside.
import type { Rate } from '../../model/quantity';
import { isBesideRating } from './find-rating';
import { followsProfit } from './profit-words';
import type { Weighing } from './weighing';

/** How much the unit alone says of the metric: "employees" names it, "GPUs" half does. */
const UNIT_WEIGHT: Record<string, number> = { GPU: 1.2, TPU: 1.2, chips: 0.9, machines: 0.9, 'H100-equivalent': 1.2, Trainium2: 1.2, turbines: 1.5, satellites: 1.9, subscribers: 2.2, users: 1.9, employees: 2.2, launches: 1.9, shares: 0.8, customers: 0.6, engineers: 1.2, researchers: 1.2, scientists: 1.2, workers: 1.2, W: 1.2, visitors: 1.2, homes: 0.85, households: 0.85, jobs: 1 };
/** A unit that says so much names the metric. */
const NAMES_METRIC = 1.9;
/** Of metrics that count alike, the one whose own unit it is. */
const OWN_UNIT = 0.2;
/** Of themselves people are nobody's; behind "has" they are. */
const HEADS = 0.65;
const SAME_COUNT = 1.9, LIKE_COUNT = 1.2;
const ACTIVE = /\b(?:active|weekly|monthly|daily|[MWD]AUs?|users (?:a|per|each|every) (?:month|week|day))\b/i;
/** Words of a counted noun that leave one metric only; crowds that come by the week or the month are users. */
const TOLD_BY_NOUN: readonly { readonly metric: string; readonly units: ReadonlySet<string>; readonly says: (counted: string, per: Rate | null, amount: number) => boolean }[] = [
  { metric: 'subscribers', units: new Set(['users', 'people', 'households', 'homes', 'accounts', 'members']), says: (counted) => /\bpaying\b/i.test(counted) },
  { metric: 'turbines_permitted', units: new Set(['turbines']), says: (counted) => /\b(?:permitted|licen[sc]ed|authori[sz]ed|approved)\b/i.test(counted) },
  { metric: 'users', units: new Set(['users', 'people', 'visitors']), says: (_, per, amount) => (per === 'day' || per === 'week' || per === 'month') && amount >= CROWD },
];
const BY_NOUN = 5, CROWD = 100_000;
const OF_HOMES: ReadonlySet<string> = new Set(['customers', 'households', 'homes']);
const OF_CROWDS: ReadonlySet<string> = new Set(['users', 'people', 'visitors', 'developers']), CROWD_WORDS = ['weekly', 'monthly', 'daily', 'week', 'month', 'day'], BY_CROWD = 1.9, MILLION = 1e6;
/** A price per share. */
export const PER_SHARE_METRICS: readonly string[] = ['share_price', 'ipo_price', 'eps'];
const PER_SHARE = 2.6, PER_UNIT = 1, AFTER_PROFIT = 2, UNEARNED = 0.9, EARNINGS: ReadonlySet<string> = new Set(['profit', 'eps', 'operating-profit']);
/** Words of a report and of an outlook. */
const REPORTS = ['guide', 'guides', 'guided', 'guiding', 'guidance', 'outlook', 'consensus', 'estimate', 'estimates', 'reported', 'posted', 'adjusted', 'diluted', 'gaap', 'quarter', 'quarterly'];
const LEAST_PRICE = 5, MOST_PRICE = 5_000, GOES_ON = 1.4, SCALED = /[a-z]/i;
const BESIDE_RATING = 5;
const ANNUALIZED = 4.5;
/** Money by the month is a fee; by the year it may be much else, and a fact must bear it out. */
const PER_MONTH = 0.2, PER_YEAR = 0.05;
/** "By May neighbors had counted 57": what the text has counted before. */
function weighCountedBefore(w: Weighing): void {
  if (w.counted === null) return;
  for (const rule of w.rules.metrics.values()) if (w.countsSame(rule)) w.add(rule, rule === w.counted ? SAME_COUNT : LIKE_COUNT);
}

function weighOwnUnit(w: Weighing): void {
  const { unit } = w, base = UNIT_WEIGHT[unit ?? ''];
  if (base && unit !== null) for (const rule of w.rules.metrics.values()) if (rule.units?.includes(unit) || (unit === 'W' && rule.kinds.includes('power'))) w.add(rule, base + (rule.units?.[0] === unit ? OWN_UNIT : 0), base >= NAMES_METRIC);
}

/** "Shares climbed to $381 apiece", "Overweight, $640". */
function weighPrice(w: Weighing): void {
  const { reading, at, kind, per, amount } = w;
  if (kind === 'money' && (per === 'share' || per === 'unit')) {
    const ofShare = per === 'share' || reading.concepts.some((c) => c.id === 'share-noun');
    // "That's # a share": where no word of the sentence speaks of earnings, a price is likelier.
    const earns = w.spokenOf?.nature === 'flow' || reading.concepts.some((c) => EARNINGS.has(c.id)) || REPORTS.some((word) => reading.words.has(word));
    for (const id of PER_SHARE_METRICS) w.addTo(id, (ofShare ? PER_SHARE : PER_UNIT) * (id !== 'eps' ? 1 : ofShare && followsProfit(reading, at) ? AFTER_PROFIT : earns ? 1 : UNEARNED), ofShare);
  }
  // "My target: $500. A fund in Oslo has #": a plain small sum goes on with the price that was spoken of.
  if (kind === 'money' && per === null && amount >= LEAST_PRICE && amount < MOST_PRICE && w.spokenOf?.id === 'share_price' && !SCALED.test(w.quantity?.text ?? '')) w.addTo('share_price', GOES_ON);
  if (isBesideRating(w.rules.lists, reading, at)) w.addTo('share_price', BESIDE_RATING, true);
}

/** Who uses a thing, works somewhere or pays, by the noun that is counted and what stands with it. */
function weighHeads(w: Weighing): void {
  const { reading, kind, unit, amount, per } = w;
  const counts = kind === 'count' && unit !== null ? (w.quantity?.text ?? '') : '';
  // "117 million monthly active users": who uses a thing, and no subscribers.
  if (unit === 'users' && ACTIVE.test(counts)) w.addTo('users', UNIT_WEIGHT[unit] ?? 1, true);
  // "It has 5,100 people": who works there, likelier than who is served.
  if (unit === 'people') w.addTo('employees', HEADS);
  // "Some 900 million of us ask it every week": millions that come by the week.
  if (kind === 'count' && amount >= MILLION && (unit === null || OF_CROWDS.has(unit)) && CROWD_WORDS.some((word) => reading.words.has(word))) w.addTo('users', BY_CROWD);
  // "More than 10 million customers": so many have a service at home.
  if (kind === 'count' && amount >= MILLION && OF_HOMES.has(unit ?? '')) w.addTo('subscribers', BY_CROWD);
  // What a noun's own word says of it: "four million paying households", "41 permitted turbines", "900 million people a week".
  const told = TOLD_BY_NOUN.find(({ units, says }) => unit !== null && units.has(unit) && says(counts, per, amount)), ofNoun = told && w.rule(told.metric);
  if (!ofNoun) return;
  w.add(ofNoun, BY_NOUN, true);
  w.bound.add(ofNoun);
}

/** "$28B annualized" says itself what it is; "$1.25 billion a month" is a fee. */
function weighRate(w: Weighing): void {
  if (w.kind !== 'money') return;
  if (/annuali[sz]ed$/i.test(w.quantity?.text ?? '') && w.rule('run_rate')) w.addTo('run_rate', ANNUALIZED, true);
  else if (w.per === 'month' || w.per === 'year') for (const rule of w.rules.metrics.values()) if (rule.rate) w.add(rule, w.per === 'month' ? PER_MONTH : PER_YEAR);
}

/** "$38 billion over seven years": behind a deal's sum how long it runs. */
function weighTerm(w: Weighing): void {
  const { kind, reading: { tokens }, at, spokenOf } = w;
  if (kind === 'duration' && spokenOf?.nature === 'deal' && /^(?:over|for)$/.test(tokens[at - 1]?.word ?? '') && (tokens[at - 2]?.quantity ?? -1) >= 0) w.addTo('contract_term', TERM_OF_DEAL, true);
}
const TERM_OF_DEAL = 2.6;

export function weighUnit(w: Weighing): void {
  weighCountedBefore(w);
  weighOwnUnit(w);
  weighPrice(w);
  weighHeads(w);
  weighRate(w);
  weighTerm(w);
}
