// Posts leave the dollar sign out of a share price: "closed at 181". Whose price it is, is asked elsewhere.
import type { Quantity } from '../../model/quantity';

/** What a stock does at a price; whoever does it is a name, a stock or a pronoun, and neither an index nor a window, a vote or a shop. */
const DOES = /(?:^|[,;:—–]\s|\b(?:and|or|but|then|it|they|which|stock|shares|price|paper|[Tt]rading|(?!(?:Dow|Nasdaq|Nikkei|DAX|FTSE|Jones|P|Index|Composite)\b)[A-Z][A-Za-z]*)\s)(?:(?:is|was|has|had|are|were)\s)?(?:last\s|just\s)?(?:open(?:s|ed|ing)?|clos(?:es|ed|ing)|trad(?:es|ed|ing)|settl(?:es|ed)|finish(?:es|ed)|bottomed|peaked)\s(?:(?:the|its|on|first|last|day|week|month|year|session|Monday|Tuesday|Wednesday|Thursday|Friday|today|yesterday)\s){0,3}(?:at|around|near|above|below)\s(?:about\s|around\s|roughly\s|just\s|only\s)*$/;
/** What follows a price, and no noun that is counted. */
const ENDS = /^(?:$|[.,;:!?)]|\s(?:and|or|but|on|in|now|today|yesterday|this|last|from|versus|vs|by|before|after|up|down|with|while|as|for|premarket|pre-market)\b|\s?[(–—-])/i;
/** An hour of the day is lower, an index higher. */
const LEAST = 20, MOST = 5_000;

/** Letters before a price that may hold its verb. */
const REACH = 60;

/** The number as a sum of dollars, where it is a price by the words around it. */
export function asPrice(text: string, q: Quantity): Quantity {
  if (q.kind !== 'count' || q.unit !== null || q.amount < LEAST || q.amount > MOST) return q;
  return DOES.test(text.slice(Math.max(0, q.start - REACH), q.start)) && ENDS.test(text.slice(q.outer?.end ?? q.end)) ? { ...q, kind: 'money', unit: 'USD' } : q;
}
