// "Claude's maker", "the ChatGPT company", "Lisa Su's firm": a product or a chief in the genitive stands for its company.
// Offsets in, offsets out; which products and chiefs there are, the ledger says.

/** A part of a text that stands for a company. */
interface Span { readonly start: number; readonly end: number }

const NOUN = '(?:company|maker|owner|parent|creator|firm)';
/** "Claude's firm" is a person's as often. */
const GENITIVE = /^['’]s (?:parent (?:company|group)|maker|owner|parent|creator)(?![\w-])/;
const APPOSED = new RegExp(`^[\\s-](?:parent (?=company|group))?${NOUN}(?![\\w-])`), ARTICLE = /\b[Tt]he $/;
const BEHIND = /\b[Tt]he (?:company|firm|lab|maker|owner|creator|start-?up|group|outfit) (?:of|behind) (?:the )?$/;
const BEFORE = 24, AFTER = 24;

/** What stands for the maker of the product at `start`, the product included; null where the product is all that is named. */
export function findMaker(text: string, { start, end }: Span): Span | null {
  const after = text.slice(end, end + AFTER);
  const genitive = GENITIVE.exec(after);
  if (genitive) return { start, end: end + genitive[0].length };
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const article = ARTICLE.exec(before), apposed = article && APPOSED.exec(after);
  if (article && apposed) return { start: start - article[0].length, end: end + apposed[0].length };
  const behind = BEHIND.exec(before);
  return behind && { start: start - behind[0].length, end };
}

/** "Hock Tan's company", as the ledger has it, tells whose chief Hock Tan is. */
const HEADED = /^(?:(.+) )?(\S+)['’]s company$/;
/** A surname so short is anybody's. */
const MIN_SURNAME = 4;

/** The names of a chief that an epithet tells of: in full, and by surname alone. */
export function chiefsOf(epithet: string): string[] {
  const [, first, last] = HEADED.exec(epithet) ?? [];
  return first && last ? [`${first} ${last}`, ...(last.length >= MIN_SURNAME ? [last] : [])] : [];
}

/** Whoever heads one company may have founded another: only the plain noun, or its trade, is the one that they head. */
const LED = /^['’]s (?:own )?(?:AI |chip |cloud |tech |technology )?(?:company|firm|lab|start-?up|group|outfit|chip ?maker)(?![\w-])/;
/** What only a company has. */
const HAS = /^['’]s (?:[a-z-]+ |AI )?(?:revenues?|sales|capex|capital (?:spending|budget)|backlog|run[ -]rate|guidance)\b/;

/** "Tom Ellison's company": another of the name. What opens a clause and what somebody is are no first names. */
const NAMESAKE = /(?:^|[^\p{L}])(?!(?:At|In|On|By|For|From|With|And|But|When|While|Since|Unlike|Like|After|As|If|Mr|Mrs|Ms|Billionaire|Chief|Chairman|Founder|Boss|President|CEO) )\p{Lu}\p{Ll}+ $/u;

/** What stands for the company of the chief at `start`; null where the person is meant, or another of the name. */
export function findHeaded(text: string, { start, end }: Span): Span | null {
  if (!text.slice(start, end).includes(' ') && NAMESAKE.test(text.slice(Math.max(0, start - BEFORE), start))) return null;
  const after = text.slice(end, end + BEFORE + AFTER), led = LED.exec(after);
  return led ? { start, end: end + led[0].length } : HAS.test(after) ? { start, end } : null;
}

/** What a text speaks of that knows one of these companies by its chief's surname: nobody else is told in billions or builds for AI. */
const OF_TRADE = /\b(?:AI|GPUs?|chips?|chip ?makers?|cloud|data cent(?:er|re)s?|servers?|semiconductors?|backlog|run[ -]rate|capex|gigawatts?|GW|Nasdaq|NYSE|Wall Street|billions?|trillion|bn)\b|\d ?(?:B|T|tn)\b/;
export const isOfTrade = (whole: string): boolean => OF_TRADE.test(whole);
