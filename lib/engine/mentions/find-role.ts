// Whether a company is spoken of where it is named, or only named in passing: as somebody's customer, rival, seller or school.
// Plain text in; nothing here knows a metric.
import type { Mention } from './mention';
import { plainOf } from '../text/plain';

/** What makes the name behind it an object, in any clause. */
const BEFORE_OBJECT = 'for|with|to|from|into|of|by|against|than|in|at|over|like|on|as|between|near|via|using|behind|including';
const ONLY_BEFORE_OBJECT = new RegExp(`^(?:${BEFORE_OBJECT})$`);
export const opensObject = (word: string): boolean => ONLY_BEFORE_OBJECT.test(word);

/** What makes the name behind it the other party of somebody's doing: "moved its systems to @", "a former @ engineer", "4,000 @ chips". */
const OBJECT = new RegExp(`(?:^|[\\s("“—-])(?:${BEFORE_OBJECT}|uses?|used|former|ex|beyond|without|outside|versus|vs|wears?|takes on|unlike|alongside|competing|beat|two|three|four|five|six|ten|buys?|bought|(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]*)[\\s-]$`, 'i');
/** The second of two named together: "from Microsoft and @". */
const JOINED = /(?:for|with|to|from|into|of|by|against|than|at|like|on|as|between|near|including)\s(?:the\s)?[A-ZÀ][A-Za-zÀàª.&-]*(?:(?:,?\s(?:and|or)|,)\s?(?:[A-ZÀ][A-Za-zÀàª.&-]*)?)*\s$/;
export const isJoined = (text: string, at: number): boolean => JOINED.test(plainOf(text).slice(Math.max(0, at - JOINED_REACH), at));
const JOINED_REACH = 60;
/** One of several that only illustrate a kind: "at companies like Google, Apple and @". */
const EXAMPLE = /\b[a-zà-]+s,?\s(?:like|such as|including|that includes?|among them)\s(?:[A-ZÀ][A-Za-zÀàª.&-]*(?:\s[A-ZÀ][A-Za-zÀàª.&-]*)*,?\s(?:(?:and|or)\s)?)*$/;
export const isExample = (text: string, { start }: Pick<Mention, 'start'>): boolean => EXAMPLE.test(plainOf(text).slice(Math.max(0, start - 80), start));
/** Whoever only works for a company, wears its badge or buys from it. */
const PEOPLE = /^(?:['’]s)?\s(?:engineers?|employees?|executives?|veterans?|alumn[A-Za-zÀàª]+|staffers?|badges?|users?|fans?)\b/;
const BELONGS = /\b(?:slice|piece|valuation|value|worth|debut|listing|offering|ipo|investors?|revenue|sales|profit|margin|backlog|debt|cash|capex|spending|prospectus|filings?|according|spokes[A-Za-zÀàª]+|lawyers?|president|chief)\s(?:of|in|at|for|by|to|from)\s$|(?<!\b(?:shares?|stocks?|holdings?|years?|months?|engineers?|executives?|jobs?|users?|rivals?|makers?|veterans?|out|instead|ahead|because|managers?|head|researchers?|city|town|mayor|worked|works|studied))\s(?:at|of)\s$/i;
/** "The @ data center": its own. */
const OWN_SITE = /^\s(?:data cent(?:er|re)s?|campus|cluster|site|plant|shares|stock|ipo|listing|prospectus|filing)\b/i;
const LEADS = /^\s*["“‘'(]*(?:as\s)?(?:at|for|in|by|of)\s$/i;
const POSSESSIVE = /^(?:['’]s?)\s/;
/** How a clause opens, so that a name behind it may be its subject. */
const OPENS = /(?:^|[,;:—–(]|\s-|\b(?:and|but|while|that|said|says|whether|because|when|where|if|although|though|so|(?:is|was|were) what))\s*["“‘'(]*$/i;
/** Words that may stand before a subject at the head of its sentence. */
const HEAD_WORDS = 4;

export const sentenceStart = (text: string, at: number): number => {
  for (let i = at - 1; i > 0; i--) {
    const c = text[i];
    if (c === '\n' || (/[.!?]/.test(c ?? '') && /[\s"”’)]/.test(text[i + 1] ?? ' ') && !/\b(?:Mr|Ms|Dr|Inc|Corp|Co|vs|U\.S)$/.test(text.slice(Math.max(0, i - 4), i)))) return i + 1;
  }
  return 0;
};

const WORKED_FOR = /\b(?:former|ex|two|three|four|five|six|seven|eight|nine|ten|dozen|(?!(?:19|20)\d\d\b)\d[\d.,]*)[\s-]$/i;
const isInBrackets = (before: string): boolean => (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);

/** True where the name only tells what other people, goods or lists are: "two former @ engineers", "4,000 @ chips", "(Gartner, @)". */
export function isOfOthers(text: string, mention: Pick<Mention, 'start' | 'end'>): boolean {
  const plain = plainOf(text);
  const before = plain.slice(sentenceStart(text, mention.start), mention.start);
  return WORKED_FOR.test(before) || PEOPLE.test(plain.slice(mention.end, mention.end + 30)) || isInBrackets(before);
}

/** "…, @ said on Thursday": whose words a sentence tells is whom it is about, where nobody else opens it. */
export const isSpeaker = (text: string, { start, end }: Pick<Mention, 'start' | 'end'>): boolean => text.slice(start - 2, start) === ', ' && /^ (?:said|says)\b/.test(text.slice(end, end + 6));

/** "More than 250,000 of Nvidia's", "unlike Dell's": whose goods somebody else deals in, or is set beside. */
export function isOthersGoods(text: string, { start, end }: Pick<Mention, 'start' | 'end'>): boolean {
  const before = plainOf(text).slice(sentenceStart(text, start), start);
  return POSSESSIVE.test(`${text.slice(end, end + 2)} `) && OBJECT.test(before.slice(-24)) && !LEADS.test(before);
}

/** True where the name stands as an object, as an attribute of people, in brackets or deep in a clause of another subject. */
export function isInPassing(text: string, mention: Pick<Mention, 'start' | 'end'>): boolean {
  const plain = plainOf(text);
  const before = plain.slice(sentenceStart(text, mention.start), mention.start);
  const after = plain.slice(mention.end, mention.end + 30);
  // "In Nvidia's filing", "a slice of Nvidia", "for Nvidia, the quarter": whose papers are read and whose shares are sold is spoken of.
  if (POSSESSIVE.test(after)) return PEOPLE.test(after);
  if (isSpeaker(text, mention)) return false;
  if (BELONGS.test(before) || LEADS.test(before) || (/\bthe\s$/i.test(before) && OWN_SITE.test(after)) || (/\bwith\s$/i.test(before) && /^(?:\s[A-ZÀ][A-Za-zÀàª]*|\s\d)*\s[a-zà]+ing\b/.test(after))) return false;
  if (OBJECT.test(before.slice(-24)) || JOINED.test(before.slice(-JOINED_REACH)) || PEOPLE.test(after) || isInBrackets(before)) return true;
  const words = before.trim() ? before.trim().split(/\s+/).length : 0;
  return words > HEAD_WORDS && !OPENS.test(before);
}

/** "@, its biggest customer,", "@, which holds a stake,": whose part in the doings of whoever is spoken of is said right behind the name. */
const PARTNER = /^, (?:(?:both|also|itself|by far|once|still) )?(?:(?:its|the(?:ir)?|an?|another|one of (?:its|the)) (?:[a-zà-]+,? ){0,4}?(?:customer|client|buyer|supplier|vendor|shareholder|investor|backer|lender|landlord|tenant|subcontractor|licensee|creditor|guarantor)s?\b(?! of)|which (?:also )?(?:holds|owns|has|took|bought|keeps) (?:[a-zà#%\d.,-]+ ){0,4}(?:stake|shares?|warrants?|stock)\b)/;
export const isPartner = (text: string, { end }: Pick<Mention, 'end'>): boolean => text[end] === ',' && PARTNER.test(plainOf(text).slice(end, end + PARTNER_REACH));
const PARTNER_REACH = 70;

/** "@'s rival Mistral", "@ supplier Foxconn": whoever follows is spoken of. */
const WHOSE_AFTER = /^(?:['’]s?)? (?:(?!to )[a-zà-]+ ){0,2}(?:rivals?|competitors?|challengers?|suppliers?|customers?|partners?|backers?|investors?|landlord|tenant|lender|peer) [A-ZÀ]/;
/** "Viasat is @'s biggest rival and": a name before it is spoken of. */
const WHOSE_PREDICATE = /\b(?:is|was|remains|became|are|were) $/, IS_RIVAL = /^['’]s? (?:[a-zà-]+ ){0,3}(?:rivals?|competitors?|challengers?|suppliers?|peers?)\b/;
/** "Lambda, a rival of @, has". */
const WHOSE_BEFORE = /[,(–—-] ?(?:(?:an?|the|another|one of the)\s)?(?:[a-zà-]+ ){0,2}(?:rivals?|competitors?|challengers?|suppliers?|peers?) (?:of|to) $/;

/** True where the name only says whose rival, supplier or customer somebody else is, who has the figures of the sentence. */
export function isOnlyWhose(text: string, mention: Pick<Mention, 'start' | 'end'>): boolean {
  const known = onlyWhose.get(mention);
  if (known !== undefined) return known;
  const plain = plainOf(text), before = plain.slice(Math.max(0, mention.start - WHOSE_REACH), mention.start), after = plain.slice(mention.end, mention.end + WHOSE_REACH);
  const answer = WHOSE_AFTER.test(after) || (WHOSE_PREDICATE.test(before) && IS_RIVAL.test(after)) || WHOSE_BEFORE.test(before);
  onlyWhose.set(mention, answer);
  return answer;
}
/** Asked of a mention for every value of its sentence, answered once. */
const onlyWhose = new WeakMap<Pick<Mention, 'start' | 'end'>, boolean>();
const WHOSE_REACH = 60;
