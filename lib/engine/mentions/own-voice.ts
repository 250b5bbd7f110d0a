// Whether a text is a company's own: a letter to shareholders, a call, prepared remarks. "We" is the company then, and nobody who writes
// of it. Plain text in; nothing here knows which company.
import { plainOf } from '../text/plain';

/** What only a company calls its own, and what only a company tells that it did. */
const OWN = /\bour (?:[a-z-]+ ){0,2}(?:customers?|shareholders|stockholders|data cent(?:er|re)s?|campus(?:es)?|fleet|backlog|balance sheet|employees|teams?|platforms?|products?|guidance|outlook|segments?|contracted|connected|active power|capex|capital expenditures?|revenues?|gross margins?|operating (?:income|margins?|expenses)|free cash flow|supply|suppliers|factory|factories|fabs?|partners|bookings)\b/gi;
const DID = /\bwe (?:[a-z]+ly )?(?:ended|delivered|generated|signed|deployed|launched|shipped|expanded|invested|achieved|secured|completed|repurchased|returned|exited|booked|recorded|are (?:raising|increasing|reiterating|updating|lowering)|raised our|increased our)\b/gi;
/** An analyst of a company has models, ratings and clients. */
const ANALYST = /\bour (?:[a-z-]+ ){0,2}(?:models?|estimates?|price target|target price|ratings?|coverage|clients|readers|subscribers|forecasts?|analysts?|thesis)\b|\bwe (?:rate|reiterate our (?:buy|hold|sell)|model|cut our|lift our)\b/gi;
const ENOUGH = 3;

export function isTellingOfItself(whole: string): boolean {
  const plain = plainOf(whole), count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
  const own = count(OWN) + count(DID);
  return own >= ENOUGH && count(ANALYST) * 2 < own;
}
