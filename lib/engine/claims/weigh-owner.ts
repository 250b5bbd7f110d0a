// How near a company stands to a figure, once it is known of what the figure is: the research budget in a paragraph on a customer is not
// the customer's, where the ledger has one only of whom the article is about. Looks into the ledger for which metrics it has, for no value.
import { haveDealt } from '../verdict/deal-sides';
import type { Context } from './context';
import { familyIds } from '../mentions/find-topic';
import { areOfOneTrade } from '../mentions/typed-nouns';
import type { MetricScore } from './metric-score';
import type { SentenceReading } from './reading';

interface Owner { readonly company: string; readonly score: number }

/** How far ahead of whom the paragraph has come to. */
const AHEAD = 0.3;
/** Words that come to less say "investment" of any sum. */
const CLEAR = 1.7;
/** Left in, but behind. */
const BEHIND = 0.6;
/** "It has connected #": a sentence that opens so goes on with whom the one before was about, whatever it tells. */
const GOES_ON = /^["“]?Its?\b/;

/** What the article is about, where another has the paragraph and the sentence says no name: the metrics of the one and not of the other are the former's. */
export function weighOwners({ rules, index, focus, leading, blockLead, houseOf }: Context, reading: SentenceReading, owners: readonly Owner[]): (owner: Owner, metric: MetricScore) => number {
  const plainly = ({ score }: Owner) => score;
  const own = leading === null ? null : houseOf(leading), other = focus.company === null ? null : houseOf(focus.company);
  if (own === null || other === null || own === other || GOES_ON.test(reading.text)) return plainly;
  if (reading.mentions.some((m) => m.via !== 'carried' || houseOf(m.company) !== other)) return plainly;
  const most = Math.max(...owners.filter((o) => houseOf(o.company) === other).map((o) => o.score));
  const owns = familyIds(index, own), others = familyIds(index, other);
  const isKnownOf = (members: readonly string[], metric: string) => members.some((id) => index.byCompany.get(id)?.has(metric));
  const roleOf = (id: string) => index.companies.get(id)?.role ?? '';
  // Of a rival whose own results fill the paragraph the ledger may simply know less.
  const isNoRival = () => (blockLead !== null && houseOf(blockLead) !== other) || owns.some((id) => others.some((one) => haveDealt(rules.metrics, index, id, one) || !areOfOneTrade(roleOf(id), roleOf(one))));
  const answers = new Map<string, boolean>();
  const isOwn = ({ score, rule: { id, swings, kin = [] } }: MetricScore): boolean => {
    // What an exchange says of everybody is no sign.
    if (swings || score < CLEAR) return false;
    const known = answers.get(id) ?? (isKnownOf(owns, id) && ![id, ...kin].some((metric) => isKnownOf(others, metric)) && isNoRival());
    answers.set(id, known);
    return known;
  };
  return (owner, metric) => {
    const house = houseOf(owner.company);
    if (house !== own && house !== other) return owner.score;
    return !isOwn(metric) ? owner.score : house === own ? Math.max(owner.score, most + AHEAD) : Math.min(owner.score, BEHIND);
  };
}
