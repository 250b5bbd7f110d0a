// Whether the words around a value set it apart from what the ledger counts under the same name: a change, what is left when something is
// taken out, one customer's part, somebody else's figure. No fact of the ledger bears such a value out, whatever it comes to.
import { isOnlyWhose, opensObject } from '../mentions/find-role';
import { plainOf } from '../text/plain';
import { compareValues, countDigits, toCompared } from '../verdict/agree';
import type { Query } from '../verdict/find-facts';
import { TELLING_DIGITS } from '../verdict/slip';
import type { Context } from './context';
import { isOfGoods, isOfSharer } from './find-part';
import type { Interpretation } from './interpretation';
import type { SentenceReading } from './reading';
import { SPOKEN } from './metric-score';
import { OWN_NOUN } from './weigh-noun';

/** "Nvidia's partner Foxconn reported", "SpaceX's big customers spent": whoever stands behind the possessive is the subject. */
const OTHERS_OF = /^['’]s? (?:(?!to )[a-zà]+ ){0,2}(?:(?:partner|supplier|rival|customer|client|backer|investor|landlord|tenant|competitor|lender|neighbor|peer)s? [A-ZÀ]|(?:partners|suppliers|rivals|customers|clients|backers|investors|landlords|tenants|competitors|lenders|peers|shareholders|founders|employees|banks|underwriters|users)\b)/;

/** The cues by which a gain, a change, what is taken out and what a holding is worth are told (rules/language/doubts.json). */
const GAIN = 'open-gain', MOVED = 'open-moved', TAKEN_OUT = 'open-taken-out', WORTH_NOW = 'open-worth-now';

/** True where a cue of that name holds the value itself. */
const isHeldBy = (reading: SentenceReading, at: number, id: string): boolean => reading.doubts.some((c) => c.owner.id === id && c.quantities.includes(reading.tokens[at]?.quantity ?? -1));

/** What a fact adds to a reading where it agrees in three digits or more. */
export const TO_THE_DIGIT = 4;

/** "Starlink gained # customers in two months", "its market value fell by #": how many came on top or went, where the ledger knows how many there are. */
function isMoved(reading: SentenceReading, at: number, { boost, query: { rule, quantity } }: Interpretation): boolean {
  if (quantity === null || rule.nature === 'deal') return false;
  // "Signed up 10.3 million households": as many as there are in all, to the digit.
  if (rule.nature === 'point' && quantity.kind === 'count' && boost < TO_THE_DIGIT && isHeldBy(reading, at, GAIN)) return true;
  return (quantity.kind === 'money' || quantity.kind === 'count' || quantity.kind === 'power') && isHeldBy(reading, at, MOVED);
}

/** "The backlog with @ alone": the part of one customer. */
function isOfOneAlone({ houseOf }: Context, { mentions, mentionAt, tokens, borders, text }: SentenceReading, at: number, company: string): boolean {
  return mentions.some((m, i) => {
    const token = mentionAt[i] ?? -1;
    return token > 0 && houseOf(m.company) !== houseOf(company) && borders[token] === borders[at] && /^ alone\b/.test(text.slice(m.end)) && opensObject(tokens[token - 1]?.word ?? '');
  });
}

/** "Microsoft, unlike @, reported": so many words stand between a subject and its verb. */
const VERB_REACH = 3;

/** "Tesla reported revenue of # , set against @'s", "AMD, which competes with @, reported #": another company is the subject, and ours an object, in an aside or named after the value. */
function isOfSubject({ houseOf, rules }: Context, { mentions, mentionAt, tokens, inAside }: SentenceReading, at: number, company: string): boolean {
  const isOurs = (i: number) => houseOf(mentions[i]?.company ?? '') === houseOf(company);
  const stands = (token: number) => token >= 0 && token < at && !(inAside[token] && !inAside[at]) && tokens[token - 1]?.word !== 'unlike';
  if (!mentions.some((m, i) => isOurs(i) && m.via !== 'carried') || mentions.some((_, i) => isOurs(i) && stands(mentionAt[i] ?? -1))) return false;
  return mentionAt.some((token, i) => stands(token) && !isOurs(i) && tokens.slice(token + 1, at).filter((_, n) => !inAside[token + 1 + n]).slice(0, VERB_REACH).some((t) => rules.lists.reporting.has(t.word)));
}

/** "Rivals of @ had revenue of #". */
const OTHERS_BEFORE = /\b(?:partners|suppliers|rivals|customers|clients|investors|competitors|peers|users|backers|owners|holders|shareholders|lenders|founders|employees|staff|workers|banks|underwriters|executives|buyers) (?:of|to|at|in|behind) $/i;

/** Whose figure is told: not the company's, where it only says whose customers, rivals or suppliers. */
export const isOfOthersOf = ({ mentions, text }: SentenceReading, company: string): boolean => {
  const plain = plainOf(text);
  return mentions.some((m) => m.company === company && (OTHERS_OF.test(plain.slice(m.end)) || OTHERS_BEFORE.test(plain.slice(0, m.start))));
};

/** "Product revenue from @ was #": what one customer brought. */
const isFromCustomer = ({ houseOf }: Context, { mentions, mentionAt, tokens, concepts, borders }: SentenceReading, at: number, company: string, { rule, segment }: Query): boolean => segment === null && mentions.some((m, i) => {
  const token = mentionAt[i] ?? -1;
  return token > 1 && token < at && borders[token] === borders[at] && houseOf(m.company) !== houseOf(company) && tokens[token - 1]?.word === 'from' && concepts.some((c) => c.to === token - 1 && (rule.about?.[c.id] ?? 0) >= OWN_NOUN);
});

/** True where the sentence names the company only to say whose rival or supplier somebody else is; a deal is of both. */
export function isOfTheirRival({ mentions, text }: SentenceReading, { company, query }: Interpretation): boolean {
  const own = mentions.filter((m) => m.company === company && m.via !== 'carried');
  return query.rule.nature !== 'deal' && own.length > 0 && own.every((m) => isOnlyWhose(text, m));
}

/** "Micron sells to Nvidia. It had revenue of #": whose "it" is, a filing says that has the figure to the digit of another company of the paragraph. */
export function isOfBlockmate({ blockCompanies, index }: Context, { mentions }: SentenceReading, { company, query: { quantity, rule } }: Interpretation): boolean {
  if (quantity === null || rule.nature === 'deal' || countDigits(quantity.amount) < TELLING_DIGITS || !mentions.some((m) => m.company === company) || mentions.some((m) => m.company === company && !/^its?$/i.test(m.text))) return false;
  return blockCompanies.some((id) => id !== company && index.byCompany.get(id)?.get(rule.id)?.some(({ company: of, evidence, value }) => of === id && evidence === 'filed' && compareValues(toCompared(quantity, 1, typeof value.amount === 'number' && value.amount < 0 ? -1 : 1), value) === 'agrees'));
}

/** True where no fact of the company may bear the value out. */
export function tellsAnother(context: Context, reading: SentenceReading, at: number, best: Interpretation): boolean {
  const { company, query } = best;
  if (isOfTheirRival(reading, best)) return true;
  // An outlook is given with its exceptions.
  if (isMoved(reading, at, best) || (!query.ahead && isHeldBy(reading, at, TAKEN_OUT))) return true;
  // A deal has two sides; a sum that no word makes one is of whoever spent it.
  if (query.rule.nature === 'deal') return isHeldBy(reading, at, WORTH_NOW) || (best.metricScore < SPOKEN && isOfOthersOf(reading, company));
  if (query.quantity?.kind !== 'money' && query.rule.nature !== 'flow') return false;
  return (query.segment === null && (isOfSharer(reading, at) || isOfGoods(reading, at))) || isOfOneAlone(context, reading, at, company) || isOfSubject(context, reading, at, company) || isOfOthersOf(reading, company) || (query.rule.nature === 'flow' && isFromCustomer(context, reading, at, company, query));
}
