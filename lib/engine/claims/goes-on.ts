// A sentence that names no metric of its own and goes on with the figure before: "a year earlier it was #", "In June it had said #".
import type { MetricRule } from '../../model/rule';
import type { Context } from './context';
import { BARE_PROFIT } from './profit-words';
import type { SentenceReading } from './reading';
import type { Inherited } from './metric-score';

const LEAD = '(?:(?:up|down)\\s)?(?:from|with|to|against)\\s(?:(?:about|around|roughly|nearly|some|just|an?|the)\\s)?';
const FIGURE = '(?:figure|number|total|count|sum|tally|amount|level|reading|measure|metric|line|comparison|equivalent)';
const WAS = '(?:was|were|is|had been|has been|came to|came in at|stood at|read|ran to|ran at)';
const ABOUT = '(?:\\s(?:only|just|about|around|roughly|nearly|almost|some|still|at|over|under|more than|less than|a|an|even|barely))*';
const SIGNED = '(?:\\s(?:a|an)\\s(?:loss|profit|deficit|surplus)\\sof)?';
/** "That's up from # in May": the same figure at an earlier time. */
const SETS_BACK = new RegExp(`^["“]?(?:That|This|It)(?:['’]s| is| was| compares| compared)\\s${LEAD}$`);
/** "A year ago that figure was #", "At the end of 2025 the count had been #": it is called a figure, and whose it is has been said. */
const CALLS_IT_A_FIGURE = new RegExp(`^["“]?(?:[^.;:!?]{2,60}[\\s,])?(?:the|that|this|its)\\s(?:[a-z-]+\\s){0,2}?${FIGURE}\\s(?:(?:then|there|once)\\s)?${WAS}${ABOUT}\\s$`, 'i');
/** "A year earlier it had been #": a moment, a pronoun and a verb that says no more. */
const DATED_PRONOUN = new RegExp(`^["“]?(?:[^.;:!?]{4,60}),?\\s(?:it|that|this|they)\\s${WAS}${SIGNED}${ABOUT}\\s$`, 'i');

/** A sentence that names no metric of its own goes on with the one before: "it had been a loss of #" only tells which way the same profit went. */
export const isContinued = (context: Pick<Context, 'rules' | 'spoken'>, reading: SentenceReading): boolean => !reading.concepts.some((c) => context.rules.telling.has(c.id) && !(context.spoken.rule?.signed === true && c.id === BARE_PROFIT && !c.inner && c.to - c.from === 1));

/** "It was # on June 19": a pronoun, a verb that says no more, and the moment behind the value. */
const IT_WAS = new RegExp(`^["“]?It ${WAS}${SIGNED}${ABOUT}\\s$`), DATED_WITHIN = 4;

const before = ({ text, tokens }: SentenceReading, at: number): string => text.slice(0, tokens[at]?.start);

/** Whether the words before the value at token `at` say nothing but that it is the figure told before, at another time. */
export function setsBack(reading: SentenceReading, at: number): boolean {
  const words = before(reading, at);
  if (SETS_BACK.test(words) || (IT_WAS.test(words) && reading.tokens.slice(at + 1, at + 1 + DATED_WITHIN).some((t) => t.period >= 0 || SINCE.test(t.word)))) return true;
  return (SINCE.test(words) || reading.periods.some((p) => p.end <= words.length)) && (CALLS_IT_A_FIGURE.test(words) || DATED_PRONOUN.test(words));
}

const SINCE = /\b(?:ago|before|earlier)\b/;

/** "In November it was #": sales are of no month, so behind an outlook this is the outlook of that month. */
const WAS_IN_MONTH = /^["“]?(?:Back )?[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: 20\d\d)?,? (?:it|that) (?:was|were|had been|stood at)(?: (?:still|only|just|about|around|roughly))* $/;

/** "At least # for the year; in November it was #": what stands behind the last break of the sentence, where a value came before it. */
const behindBreak = (reading: SentenceReading, from: number, at: number): string | null => /[;—–]\s([^;—–]*)$/.exec(reading.text.slice(reading.tokens[from]?.end, reading.tokens[at]?.start))?.[1] ?? null;

/** Whether the value at token `at` is the one at `from` at another time, told in a clause of its own. */
export function setsBackBeside(reading: SentenceReading, from: number, at: number): boolean {
  const tail = behindBreak(reading, from, at), start = reading.tokens[at]?.start ?? 0;
  return tail !== null && DATED_PRONOUN.test(tail) && reading.periods.some((p) => p.start >= start - tail.length && p.end <= start);
}

/** How an outlook is told without its name: "In September it had said #", "back in May management spoke of #". */
const SAID = /\b(?:said|saying|spoke of|spoken of|speaking of|talked of|talked about|talking of|talking about|told (?:investors|analysts|shareholders|them|us|everyone)|guided|given|gave|named|put it at|aimed|stuck (?:with|to)|stayed (?:at|with)|kept (?:to|at)|held (?:to|at)|stood by|went (?:up |down )?to|moved (?:up |down )?to|pencill?ed|foreseen|promised|flagged|indicated|suggested|pointed to)\b/i;

/** Whether the value at token `at` is what the company had said of its outlook, where the sentence before spoke of one. */
export const saidOfOutlook = (context: Pick<Context, 'rules' | 'spoken'>, reading: SentenceReading, at: number): boolean => context.spoken.isOutlook && isContinued(context, reading) && (SAID.test(before(reading, at)) || WAS_IN_MONTH.test(before(reading, at))) && !context.rules.lists.forecasters.isIn(before(reading, at));

interface Before { readonly at: number; readonly kind: string; readonly told: { readonly guidance: boolean; readonly plan: boolean } }
/** "# in June, # in March": nothing but dates and small words between two values. */
const SMALL = new Set(['in', 'of', 'to', 'and', 'at', 'by', 'then', 'before', 'that', 'from', 'later', 'earlier', 'finally', 'first']);
const AGAINST = /\b(?:from|against|versus|vs|than|instead of|compared (?:with|to)|rather than|replacing)\b[^.;]{0,25}$/i;

/** "It wants to spend # this year; in June it had said #": what the outlook was before, told behind it. */
export function wasOutlook({ rules }: Pick<Context, 'rules'>, reading: SentenceReading, at: number, previous: Before): boolean {
  const value = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  const words = reading.text.slice(reading.tokens[previous.at]?.end, value?.outer?.start ?? value?.start ?? 0);
  return value?.kind === previous.kind && (previous.told.guidance || previous.told.plan) && HAD_SAID.test(words) && !rules.lists.forecasters.isIn(words);
}
const HAD_SAID = /[;:,—–(]\s[^.;:!?]{0,50}\b(?:(?:had|was|were)\s(?:still\s)?(?:said|spoken of|talked of|(?:speaking|talking)(?: (?:of|about))?|guided to|given|named|promised|pencill?ed in|put it at|pointed to)|the (?:earlier (?:plan|forecast|figure|guess|number)|word|talk) was)\s(?:about |around |roughly |nearly |only |some |just )?$/i;

/** Whether the value at token `at` is the company's outlook as it was: said so, next to one that was, or a span that an outlook is set against. */
export function goesOnWithOutlook(context: Pick<Context, 'rules' | 'spoken'>, reading: SentenceReading, at: number, previous: Before | null, isCarried: boolean): boolean {
  if (!previous) return isCarried && saidOfOutlook(context, reading, at);
  const value = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (wasOutlook(context, reading, at, previous)) return true;
  if (!value || !(previous.told.guidance || previous.told.plan) || previous.kind !== value.kind) return false;
  const between = reading.tokens.slice(previous.at + 1, at);
  if (setsBackBeside(reading, previous.at, at) && WAS_IN_MONTH.test(behindBreak(reading, previous.at, at) ?? '')) return true;
  if (saidOfOutlook(context, reading, previous.at) && between.some((t) => t.period >= 0) && between.every((t) => t.period >= 0 || SMALL.has(t.word))) return true;
  // What a company has had is one figure.
  return value.max !== null && AGAINST.test(reading.text.slice(reading.tokens[previous.at]?.end, value.outer?.start ?? value.start));
}

/** "The company expects #", "and told investors to look for #": an outlook that names nothing. */
const LOOKS_FOR = /\b(?:expects?|forecasts?|predicts?|predicted|sees|anticipates?|projects?|looks? for|point(?:s|ed) to|(?:guides?|guided)(?: to)?)\s(?:(?:about|around|roughly|some|between|at least|as much as|up to|a range of)\s)?$/;
/** "# for the second quarter", "# in the one that has begun", and nothing that the sum is of. */
const AFTER_SUM = new Set(['in', 'for']), OF_A_TIME = new Set(['the', 'this', 'that', 'its']);

/** What an outlook that names no metric is of: what was told last, in its sentence or before, where companies look ahead for that, and else their sales. Null where the value at token `at` is none, or nothing says of what time it is. */
export function findOutlookOf(context: Pick<Context, 'rules' | 'spoken'>, reading: SentenceReading, at: number, told: MetricRule | undefined): Inherited | null {
  const spoken = told ?? (isContinued(context, reading) ? context.spoken.rule : undefined);
  const next = reading.tokens[at + 1], after = reading.tokens[at + 2];
  const isBare = !next || next.breaks || next.period >= 0 || next.word === 'and' || (AFTER_SUM.has(next.word) && (!after || after.period >= 0 || OF_A_TIME.has(after.word)));
  if (!isBare || !LOOKS_FOR.test(before(reading, at).slice(-LOOKED_AT))) return null;
  if (spoken === undefined || !(reading.periods.length || ORDINAL.test(reading.text))) return null;
  const rule = spoken?.guided !== undefined ? spoken : spoken === null || spoken.nature === 'flow' ? context.rules.metrics.get(SALES) : undefined;
  return rule ? { rule, isNear: true, isCompared: true, isMoved: false } : null;
}
const LOOKED_AT = 40, ORDINAL = /\bthe (?:first|second|third|fourth|next|current|one|whole)\b/, SALES = 'revenue';
