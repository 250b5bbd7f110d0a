// How the words around a value qualify it: plan, guidance, forecast, denial, question, who says it. Cues only; no ledger.
import type { Attribution } from '../../model/claim';
import type { CueRule } from '../../model/rule';
import type { CompiledRules } from './compile-rules';
import type { Context } from './context';
import { isToldFromOutside } from './find-outsider';
import { findQuestion } from './find-question';
import { isBesideRating } from './find-rating';
import { findChange, isAcross, isBracketed, isOfNext, mayReach } from './find-reach';
import type { PatternHit } from './pattern-set';
import { measureDistance } from './proximity';
import type { SentenceReading } from './reading';

export interface Qualification {
  /** The company's own plan, target, option or hope. */
  readonly plan: boolean;
  /** The company's guidance for a coming period. */
  readonly guidance: boolean;
  /** Somebody else's prediction, or the author's. */
  readonly forecast: boolean;
  /** What a change starts from: "up from # a quarter earlier". */
  readonly start: boolean;
  /** Told as done: "runs", "has reached", "as you read this". */
  readonly done: boolean;
  /** Signed, agreed, committed. */
  readonly contracted: boolean;
  readonly hedged: boolean;
  /** Told as what could or might be: a judgement of whoever says so, where no fact bears it out. */
  readonly possible: boolean;
  readonly negated: boolean;
  readonly question: boolean;
  readonly hypothetical: boolean;
  readonly excluded: boolean;
  readonly attribution: Attribution;
  readonly speaker: string | null;
  /** 1 for "up", -1 for "down" or a loss, 0 where the words do not say. */
  readonly direction: 1 | -1 | 0;
}

type Role = CueRule['role'];

const RECKONERS: readonly Role[] = ['analyst', 'author'];
/** How far, in words, a cue of each role reaches over a value. */
const REACH: Partial<Record<Role, number>> = { plan: 14, guidance: 16, expected: 16, forecast: 18, bound: 4, hedge: 18, negation: 9, denial: 18, hypothetical: 14, 'told-as-done': 9, contracted: 14, 'not-a-claim': 8, 'change-up': 5, 'change-down': 5 };
const FORWARD: readonly Role[] = ['plan', 'guidance', 'expected', 'forecast', 'told-as-done'];
const ATTRIBUTIONS: readonly [Role, Attribution][] = [['filing', 'filing'], ['analyst', 'analyst'], ['unnamed', 'unnamed'], ['outlet', 'outlet'], ['company', 'company'], ['author', 'author']];

const MODAL = new Set(['will', 'would', 'could', 'should', 'may', 'might', "it'll", "they'll", "we'll", 'shall']);
const MODAL_REACH = 14;
const CALLED = 2;
/** Words from a guess to its value. */
const GUESSED = 14;

const UNTIL = new Set(['until', 'till', 'before']);

const ONE = new Set(['a', 'an', 'one', 'another']);
/** The words of the cue, with "a" or "one" before them: "said by a strategist". */
function nameSpeaker({ text, tokens }: SentenceReading, { from, to }: PatternHit<CueRule>): string {
  const first = ONE.has(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  return text.slice(tokens[first]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

const SURPRISED = new Set(['surprised', 'astonished', 'shocked', 'amazed', 'stunned', 'shock', 'surprise']);
const SURPRISE_REACH = 3;
/** "I would not be astonished to see": who would not be surprised foresees it. */
const isNoSurprise = ({ tokens }: SentenceReading, { owner, to }: PatternHit<CueRule>): boolean => owner.role === 'negation' && tokens.slice(to, to + SURPRISE_REACH).some((t) => SURPRISED.has(t.word));

/** "Debt has not moved, at #": what stayed as it was is told, and not denied. */
const isStill = ({ tokens }: SentenceReading, { owner, to }: PatternHit<CueRule>): boolean => owner.role === 'negation' && STAYED.test(tokens[to]?.word ?? '') && (tokens[to + 1]?.breaks === true || AS_IT_WAS.test(tokens[to + 1]?.word ?? ''));
const STAYED = /^(?:moved|changed|budged|changing|moving)$/, AS_IT_WAS = /^(?:at|much|since|from)$/;

/** What a forecaster does. */
const FORESEES = /^(?:expects?|looks|sees|projects?|projected|anticipates?|forecasts?|predicts?|estimates?)$/;
const PROPER = /^[A-ZÀ]/, ANALYST = /^analysts?$/;
/** Words back from "who" to whom it stands for. */
const ANTECEDENT = 6;
const OUTSIDER_WITHIN = 5, TOLD_OF = new Set(['that', 'who', 'which']);

/** "JPMorgan anticipates that @ will sell #", "a colleague expects #": whoever foresees is named right before the verb, and is none of our companies. */
function isSaidByStranger(lists: CompiledRules['lists'], { text, tokens }: SentenceReading, { from }: PatternHit<CueRule>, before: SentenceReading | null): boolean {
  const verb = tokens[from], who = tokens[STILL.has(tokens[from - 1]?.word ?? '') || tokens[from - 1]?.period !== -1 ? from - 2 : from - 1];
  if (!verb || !who || !FORESEES.test(verb.word)) return false;
  if (HE.has(who.word)) return before !== null && isOfWatcher(lists, before);
  // "A fund manager in Houston, who expects #".
  if (who.word === 'who' && who.breaks) {
    const named = tokens.slice(Math.max(0, from - 1 - ANTECEDENT), from - 1);
    return named.some((t) => lists.outsiders.has(t.word) || ANALYST.test(t.word)) && named.every((t) => t.mention < 0);
  }
  // "A brokerage that cut its rating last month expects": a clause stands between whoever foresees and the verb.
  if (ONE.has(tokens[0]?.word ?? '') && !lists.ownVoice.has(who.word) && tokens.slice(1, OUTSIDER_WITHIN).some((t, i) => lists.outsiders.has(t.word) && TOLD_OF.has(tokens[i + 2]?.word ?? ''))) return true;
  return !verb.breaks && who.mention < 0 && who.quantity < 0 && who.period < 0 && (lists.outsiders.has(who.word) || (PROPER.test(text.slice(who.start, who.end)) && !lists.ownVoice.has(who.word)));
}

/** "An analyst in New York began with a sell rating. He expects #": the one whom the sentence before spoke of watches the company, and no officer of it is named there. */
const isOfWatcher = (lists: CompiledRules['lists'], { tokens }: SentenceReading): boolean => tokens.some((t, i) => (ANALYST.test(t.word) || lists.outsiders.has(t.word)) && tokens.slice(Math.max(0, i - OUTSIDER_WITHIN + 2), i).some((o) => ONE.has(o.word))) && !tokens.some((t) => OFFICER.test(t.word));
const HE = new Set(['he', 'she']), STILL = new Set(['also', 'still', 'already', 'then', 'therefore']), OFFICER = /^(?:chief|ceo|cfo|coo|chairman|chairwoman|president|founder|cofounder|executives?|management|directors?|told)$/;

/** True where a cue that looks ahead only says when something signed will be done: a share of a backlog is entered as sales, or power under contract comes. */
function isOfSigned({ concepts, tokens }: SentenceReading, { from, to, owner }: PatternHit<CueRule>, at: number, kind: string): boolean {
  if (kind === 'percent') return tokens.slice(to - 1, to + 2).some((t) => RECOGNIZED.test(t.word)) && concepts.some((c) => c.id === 'backlog');
  return kind === 'power' && owner.role === 'expected' && from > at && tokens[at + 1]?.word === 'of' && /^(?:contracted|signed)$/.test(tokens[at + 2]?.word ?? '');
}
const RECOGNIZED = /^recogni[sz]/;

/** What posts and notes call an estimate, right beside its value ("guides to # (est. #)", "the guide is #; we sit at #"): whoever guides has guided to another one. */
const ESTIMATES: ReadonlySet<string> = new Set(['forecast-short', 'forecast-own']);

const OWN_FORECAST: ReadonlySet<string> = new Set(['we', 'our']);

/** Qualifies the value at token `at`. */
export function qualifyValue({ rules: { lists }, articleDay, spoken, isOwnVoice, before }: Pick<Context, 'rules' | 'articleDay' | 'spoken' | 'isOwnVoice' | 'before'>, reading: SentenceReading, at: number): Qualification {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1], kind = quantity?.kind ?? 'none';
  const isOfSize = ({ below }: CueRule) => below === undefined || (quantity?.kind === 'money' && quantity.amount < below);
  const cues = reading.cues.every(({ owner }) => isOfSize(owner)) ? reading.cues : reading.cues.filter(({ owner }) => isOfSize(owner));
  // A plan for one value is not a plan for the next one of its kind.
  const distanceOf = (hit: PatternHit<CueRule>) => measureDistance(reading, hit.from, hit.to, at, FORWARD.includes(hit.owner.role) ? kind : 'none');
  // "Whether it can keep margins climbing from # to # by 2028": where a change starts it stands, and where it is to end is a hope.
  const change = findChange(lists, reading, at);
  const isPlanned = cues.some(({ owner, to }) => owner.role === 'plan' && to <= at && reading.borders[to - 1] === reading.borders[at]);
  // "We expect", in a company's own letter.
  const roleOf = ({ owner, from }: PatternHit<CueRule>): Role => (isOwnVoice && owner.role === 'forecast' && OWN_FORECAST.has(reading.tokens[from]?.word ?? '') ? 'guidance' : owner.role);
  const nearest = (role: Role): number => {
    const isForward = FORWARD.includes(role);
    let best = Number.POSITIVE_INFINITY;
    if (isForward && change === 'start') return best;
    for (const hit of cues) {
      if (roleOf(hit) !== role) continue;
      // "Aims to run": the infinitive of a plan is nothing done.
      if (role === 'told-as-done' && reading.tokens[hit.from - 1]?.word === 'to') continue;
      // "Cut our target price": a share's, and no outlook of a company.
      if (role === 'guidance' && reading.tokens[hit.to]?.word === 'price' && /^targets?$/.test(reading.tokens[hit.to - 1]?.word ?? '')) continue;
      // "Plans to have # running": how it is to be then.
      if (role === 'told-as-done' && hit.from > at && isPlanned) continue;
      // "Wants its cloud arm to sell # by 2030": a plan for a day is no forecast.
      if (role === 'forecast' && hit.quantities.length && isPlanned && (reading.tokens[hit.to - 1]?.period ?? -1) >= 0) continue;
      // "43% of the backlog is expected to be recognized within a year", "the 1.2 GW of contracted capacity is expected to": what is signed stands, whenever it comes.
      if (isForward && isOfSigned(reading, hit, at, kind)) continue;
      // "Operating profit" is a noun.
      if (role === 'told-as-done' && reading.concepts.some((c) => c.from <= hit.from && hit.to <= c.to && c.to - c.from > hit.to - hit.from)) continue;
      // Most cues govern what follows; one that stands behind the value must be close.
      const distance = distanceOf(hit) * (hit.from > at ? 2 : 1);
      if (distance < best && (!isForward || mayReach(lists, reading, hit, at, articleDay))) best = distance;
    }
    return best;
  };
  // A denial or an "if" governs its own clause and what follows it there.
  const governs = (role: Role, behind: boolean) => cues.some((hit) => hit.owner.role === role && (hit.from < at || behind) && !isNoSurprise(reading, hit) && !isStill(reading, hit)
    && Math.abs((reading.borders[at] ?? 0) - (reading.borders[hit.from < at ? hit.to - 1 : hit.from] ?? 0)) <= (distanceOf(hit) <= 4 ? 1 : 0) && distanceOf(hit) <= (REACH[role] ?? 12));
  const has = (role: Role, reach = REACH[role] ?? 12) => nearest(role) <= reach;
  // "If you forced me I would guess that #": the supposition is of the asking, and not of the guess.
  const isGuessed = cues.some(({ owner, from, to }) => owner.role === 'author' && to <= at && at - to <= GUESSED && cues.some((h) => h.owner.role === 'hypothetical' && h.to <= from && from - h.to <= CALLED));
  const isSupposed = !isGuessed && governs('hypothetical', false);
  // "Beat what analysts had looked for": the result is none of theirs.
  const isReckonedBy = (hit: PatternHit<CueRule>) => !isAcross(lists, reading, hit.from, hit.to, at) && !isBracketed(reading, hit, at) && !isOfNext(reading, hit, at);
  const attribution = ATTRIBUTIONS.find(([role]) => cues.some((hit) => hit.owner.role === role && (!RECKONERS.includes(role) || isReckonedBy(hit))))?.[1] ?? 'none';
  const said = cues.find((hit) => hit.owner.role === 'outlet' || hit.owner.role === 'analyst');
  const up = nearest('change-up'), down = nearest('change-down');
  const done = nearest('told-as-done');
  const plan = nearest('plan');
  // What an analyst or the author expects is a forecast, in whatever words of planning it is put.
  // "A buyer expects Nvidia to pass": whoever expects it of a company is not the company.
  // "Nvidia expects its margin": what a company expects of itself is its own word.
  const ofWhom = (token: number) => reading.mentions[reading.tokens[token]?.mention ?? -1];
  const ofOthers = cues.some((hit) => hit.owner.role === 'forecast' && hit.from < at && reading.tokens.slice(hit.from, hit.to).some((_, i) => {
    const whom = ofWhom(hit.from + i);
    return whom !== undefined && !(whom.via === 'carried' && whom.company === ofWhom(hit.from - 1)?.company);
  }));
  const isOutsider = cues.some((hit) => hit.owner.role === 'guidance' && hit.to <= at && distanceOf(hit) <= (REACH.guidance ?? 16) && isSaidByStranger(lists, reading, hit, before));
  const isReckoned = RECKONERS.includes(attribution as Role) && cues.some((hit) => hit.owner.role === attribution && !(hit.from > at && (reading.borders[hit.from] ?? 0) - (reading.borders[at] ?? 0) >= 2) && isReckonedBy(hit));
  // "It is expected to": by whom, the words before say.
  const expected = has('expected');
  const isEstimate = cues.some((hit) => ESTIMATES.has(hit.owner.id) && hit.quantities.includes(reading.tokens[at]?.quantity ?? -1) && (hit.from < at || !reading.tokens[at + 1]?.breaks));
  // "Beat its guidance of # and the consensus": what is called guidance right before the value is the company's.
  const outside = ofOthers || isOutsider || isToldFromOutside(lists, reading, at, articleDay) || (expected && spoken.forecaster === 'outside') || isReckoned && !(nearest('guidance') <= CALLED && !has('forecast', CALLED)) && (has('forecast') || has('guidance') || expected || has('plan'));
  const isNow = isOfNow(reading, at);
  return {
    plan: !outside && !isNow && plan <= (REACH.plan ?? 12) && !(done < plan && done <= 4),
    guidance: !outside && !isEstimate && !isNow && (has('guidance') || expected),
    forecast: !isNow && (outside || isEstimate || has('forecast') || isBesideRating(lists, reading, at) || (change === 'end' && isSupposed)),
    start: change === 'start',
    done: done <= (REACH['told-as-done'] ?? 9) && !isAwaited(lists, reading, at) && !reading.tokens.slice(Math.max(0, at - MODAL_REACH), at).some((t) => MODAL.has(t.word)),
    contracted: has('contracted'),
    hedged: has('hedge'),
    possible: cues.some((hit) => hit.owner.role === 'possible' && hit.quantities.includes(reading.tokens[at]?.quantity ?? -1)),
    // "Not before 2028", "won't pay until 2030" say when it is to be.
    negated: (governs('negation', false) && !isAllOfIt(reading, at, kind) && !isBarred(reading, at, kind) && !(kind === 'none' && UNTIL.has(reading.tokens[at - 1]?.word ?? ''))) || has('denial'),
    question: at >= findQuestion(lists, reading),
    hypothetical: isSupposed && change === null,
    excluded: has('not-a-claim'),
    attribution: isEstimate && attribution === 'none' ? 'analyst' : attribution,
    speaker: said ? nameSpeaker(reading, said) : null,
    direction: down < up && down <= (REACH['change-down'] ?? 5) ? -1 : up <= (REACH['change-up'] ?? 5) ? 1 : 0,
  };
}

/** "Its margin, now at #, will have a five in front": how it is today stands in the midst of what is foreseen. */
const isOfNow = ({ tokens, periods }: SentenceReading, at: number): boolean => tokens[at - 1]?.word === 'at' && tokens[at - 2]?.breaks === true && periods[tokens[at - 2]?.period ?? -1]?.relative === 'now';

/** "Once # has been deployed", "each one after # runs": what something else waits for is nothing done. */
const isAwaited = (lists: CompiledRules['lists'], { tokens, borders }: SentenceReading, at: number): boolean => tokens.some((t, i) => i < at && at - i <= AWAITED_REACH && borders[i] === borders[at] && lists.awaiting.has(t.word));
const AWAITED_REACH = 9;

/** "Will not hand over all 110,000 at once": what is denied is the whole at once, and not that there are so many. */
const isAllOfIt = ({ tokens }: SentenceReading, at: number, kind: string): boolean => kind === 'count' && tokens[at - 1]?.word === 'all';

/** "Cannot sell for 366 days": how long it must not be sold is what the sentence affirms. */
const isBarred = ({ tokens, words }: SentenceReading, at: number, kind: string): boolean => kind === 'duration' && tokens[at - 1]?.word === 'for' && words.has('sell');

const ON_OUTLOOK: ReadonlySet<Role> = new Set(['forecast', 'expected', 'guidance', 'analyst']);

/** Whose forecasts the sentence speaks of first; null where it speaks of none. */
export function findForecaster(reading: SentenceReading): Context['spoken']['forecaster'] {
  // Analysts that a clause only sets beside a value ("with analysts looking for #") are not whose outlook is told.
  const cues = reading.cues.filter((hit) => ON_OUTLOOK.has(hit.owner.role) && !reading.quantityAt.some((at) => at >= 0 && isOfNext(reading, hit, at)));
  const looksAhead = cues.some(({ owner }) => owner.role === 'forecast' || owner.role === 'expected');
  const first = cues.filter(({ owner }) => owner.role === 'guidance' || owner.id === 'forecast-consensus' || ((owner.role === 'analyst' || owner.role === 'author') && looksAhead)).sort((a, b) => a.from - b.from)[0];
  return first ? (first.owner.role === 'guidance' ? 'company' : 'outside') : null;
}

/** "@ expects": the company stands right before the word of its outlook, and nobody else's comes first. */
export const foretellsItself = (reading: SentenceReading, company: string): boolean => findForecaster(reading) === 'company'
  && reading.cues.some((c) => c.owner.role === 'guidance' && reading.mentionAt.some((token, i) => token >= 0 && token < c.from && c.from - token <= BESIDE && reading.mentions[i]?.company === company));
/** Words from a company to its verb. */
const BESIDE = 2;
