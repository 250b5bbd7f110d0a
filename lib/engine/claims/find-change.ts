// A percentage that says how far the figure before it moved: its metric is the growth of that figure's.
import type { MetricRule } from '../../model/rule';
import type { Context } from './context';
import type { SentenceReading } from './reading';

/** What may stand between a figure and its change, or between two changes of one figure. */
const BETWEEN = /^[\s,;/(—–-]*(?:(?:and|which is|was|were|is|are|representing|reflecting|marking|for)\s)?(?:(?:a|an|its|the)\s(?:[a-z-]+\s)?(?:rise|gain|jump|fall|drop|increase|decline|decrease|surge|growth|leap|advance|improvement|slide|slump|uptick)\sof\s|(?:a|an)\s(?:record\s|whopping\s)?|(?:up|down|rising|climbing|growing|falling|higher by|lower by)\s(?:by\s)?)?[+−–-]?$/i;
/** How a change is counted: "year over year", "sequentially", "from a year earlier". */
const COUNTED = /(?:year[- ](?:over|on)[- ]year|quarter[- ](?:over|on)[- ]quarter|sequentially|y\/y|q\/q|yoy|qoq|(?:from|than|on) (?:a|the) (?:year|quarter)(?: (?:earlier|before|ago))?|from the (?:previous|prior|same) (?:year|quarter|period)|on an? [a-z-]+ basis|in (?:both )?(?:USD|US dollars|dollars|constant currency)(?: and (?:in )?constant currency)?|growth|increase|rise|higher|lower|up|down)/gi;
/** "That's a 68% increase", "Up 10% year over year": a sentence that opens with a change goes on with the figure before. */
const OPENS = /^["“]?(?:(?:That|This|It)(?:['’]s| is| was| marks| represents)\s(?:up\s|down\s)?(?:a|an)?\s?|(?:Up|Down)\s(?:by\s)?)$/;

export const opensWithChange = (reading: SentenceReading, at: number): boolean => {
  const change = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  return change?.kind === 'percent' && OPENS.test(reading.text.slice(0, change.outer?.start ?? change.start));
};

/** "An eightfold increase", "triple last year's figure": a multiple that says by how much a figure grew. */
const MULTIPLIED = /^\s(?:increase|rise|jump|gain|surge|growth|leap|(?:that of |the (?:figure|amount|level|sum|total) (?:of|for|in|from) )?(?:(?:last|(?:the )?(?:prior|previous)) year|a year (?:earlier|ago|before)|the year-(?:ago|earlier))|the (?:year|quarter) before)/i;

/** True where a quantity tells how far a figure moved: a percentage, or a multiple of what it was. */
function isChange(reading: SentenceReading, { kind, end, outer }: SentenceReading['quantities'][number]): boolean {
  return kind === 'percent' || (kind === 'ratio' && MULTIPLIED.test(reading.text.slice(outer?.end ?? end)));
}

/** The growth metric of the figure that the percentage or multiple at token `at` belongs to; null where the words between say something of their own. */
export function findChangeOf({ rules, spoken }: Context, reading: SentenceReading, previous: { readonly rule: MetricRule; readonly at: number } | null, at: number): MetricRule | null {
  const change = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (!change || !isChange(reading, change)) return null;
  const start = change.outer?.start ?? change.start;
  if (!previous) {
    const growth = spoken.rule?.growth;
    return growth !== undefined && opensWithChange(reading, at) ? (rules.metrics.get(growth) ?? null) : null;
  }
  const figure = reading.tokens[previous.at];
  if (!figure) return null;
  const growth = rules.growths.has(previous.rule.id) ? previous.rule : previous.rule.growth === undefined ? null : (rules.metrics.get(previous.rule.growth) ?? null);
  if (!growth) return null;
  // "$68.1B (consensus: $65.91B) +20%": what stands in brackets is no part of it.
  let between = reading.text.slice(figure.end, start).replace(/\s?\([^()]*\)/g, '');
  // A date behind the figure is the figure's.
  for (const p of reading.periods) if (p.start >= figure.end && p.end <= start) between = between.replace(new RegExp(`(?:(?:in|for|during|on|by|as of|at(?: the (?:end|close) of)?) )?(?:the |its )?${escape(p.text)}`), '');
  return [between, between.replace(COUNTED, '').replace(/\s+/g, ' ')].some((b) => BETWEEN.test(b)) ? growth : null;
}

/** From a change to where it led: "grew 47% to #", "up 170% year over year, reaching #". */
const LEADS_TO = /^[\s,]*(?:(?:(?:climbing|rising|growing|falling|dropping|jumping|going) )?(?:to|from)|reaching|hitting|totaling|for)\s(?:a\s)?(?:record\s|total of\s)?$/i;

/** The metric of the figure at token `at` that the change before it led to; null where other words stand between. */
export function findLevelOf({ rules }: Context, reading: SentenceReading, previous: { readonly rule: MetricRule; readonly at: number } | null, at: number): MetricRule | null {
  const level = reading.quantities[reading.tokens[at]?.quantity ?? -1], change = reading.tokens[previous?.at ?? -1];
  const base = previous && rules.growths.get(previous.rule.id);
  if (level?.kind !== 'money' || !change || !base) return null;
  return LEADS_TO.test(reading.text.slice(change.end, level.outer?.start ?? level.start).replace(COUNTED, '').replace(/\s+/g, ' ')) ? base : null;
}

/** From a figure to what it comes to as a share: "operating income of $1.08 billion, representing 48.8%". */
const COMES_TO = /^[\s,(]*(?:(?:or|representing|equal to|equivalent to|which is|which was|making up|amounting to|accounting for|good for|that is|that's)\s)?(?:(?:a|an|some)\s)?$/i;
const OF_SALES = /^\sof\s(?:(?:its|the company['’]s|total|net|quarterly|annual|that)\s){0,2}(?:revenues?|sales)\b/i;

/** "Data-center revenue of $75.2B (92% of the total)": of what the part's figure is a share goes without saying. */
const OF_WHOLE = /^\sof\s(?:(?:the|its|all)\s)?(?:(?:company|group)(?:['’]s)?\s)?(?:total|whole|overall)\b(?!\s(?!revenues?\b|sales\b|company\b|group\b|quarterly\b|net\b)[a-z])/i;
export const PART_OF_WHOLE = 'segment_share';

/** "No customer is more than 35% of it", "OpenAI makes up 58 percent of that": a share of the backlog that was spoken of last. */
const OF_IT = /^\s(?:of|in)\s(?:it|that|this|them|the (?:pile|book|total))\b(?!\s(?:went|goes|came|comes|to|by)\b)/i;
const OWNS = ['own', 'owns', 'owned', 'owning', 'hold', 'holds', 'held', 'holding'];
const SHARED: ReadonlyMap<string, string> = new Map([['backlog', 'backlog_concentration'], ['backlog_concentration', 'backlog_concentration']]);

/** The metric of a share of sales that the figure before it comes to; null where no metric of ours is one, undefined where the words tell of no such share. */
export function findShareOf({ rules, spoken }: Context, reading: SentenceReading, previous: { readonly rule: MetricRule; readonly at: number; readonly segment: string | null } | null, at: number): MetricRule | null | undefined {
  const share = reading.quantities[reading.tokens[at]?.quantity ?? -1], figure = reading.tokens[previous?.at ?? -1];
  if (share?.kind !== 'percent') return undefined;
  const whole = SHARED.get(previous?.rule.id ?? spoken.rule?.id ?? '');
  if (whole !== undefined && !rules.lists.ownership.isIn(reading.text) && !OWNS.some((word) => reading.words.has(word)) && OF_IT.test(reading.text.slice(share.outer?.end ?? share.end))) return rules.metrics.get(whole);
  if (!figure || !previous) return undefined;
  if (previous.segment !== null && previous.rule.segment !== undefined && OF_WHOLE.test(reading.text.slice(share.outer?.end ?? share.end)) && COMES_TO.test(reading.text.slice(figure.end, share.outer?.start ?? share.start))) return rules.metrics.get(PART_OF_WHOLE);
  if (previous.rule.share === undefined) return undefined;
  if (!OF_SALES.test(reading.text.slice(share.outer?.end ?? share.end)) || !COMES_TO.test(reading.text.slice(figure.end, share.outer?.start ?? share.start))) return undefined;
  return previous.rule.share === null ? null : rules.metrics.get(previous.rule.share);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
