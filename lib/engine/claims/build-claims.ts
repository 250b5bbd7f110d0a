// From one sentence to its claims: each value is read, judged and given its span. At most one claim a value.
import { bracketAround } from './brackets';
import type { Block } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { MetricRule } from '../../model/rule';
import type { Verdict } from '../../model/verdict';
import { isDerived, type Query } from '../verdict/find-facts';
import { type Decision, decideVerdict } from '../verdict/decide-verdict';
import { nameConfusion } from '../verdict/find-confusion';
import { writeReason } from '../verdict/write-reason';
import { isInPassing } from '../mentions/find-role';
import { metricOf, ownerOf, ownPeriod, settlePeriod } from './claim-parts';
import { findHype } from './find-hype';
import { hasMoved, isAcross, opensDone } from './find-reach';
import { findPraised } from './find-praised';
import { findForecaster, type Qualification, qualifyValue } from './find-stage';
import { isAhead, lookAhead } from './look-ahead';
import type { Context } from './context';
import { readByLedger, readInstead } from './read-by-ledger';
import { isToldOfOne } from './of-books';
import { faintFrom, LOOKS_AHEAD, readFaintly } from './read-faintly';
import { readHinted } from './read-hinted';
import { readAlike, readElided, readSetBack } from './read-elided';
import { readSupported } from './read-supported';
import { readUnitless } from './read-unitless';
import { readOpined } from './read-opined';
import { findOwners, interpretValue, proposeMetrics } from './interpret-value';
import type { Interpretation } from './interpretation';
import { tellAnnounced } from './read-announcement';
import { findOutlookOf, goesOnWithOutlook, isContinued, setsBack, setsBackBeside, wasOutlook } from './goes-on';
import { type Again, giveReading, placeOf } from './read-given';
import { isOnlyEarned, readAsDealt, readAsMeant, readAtSite } from './read-as-meant';
import type { ReadsAsFact } from './read-verbs';
import type { SentenceReading } from './reading';
import type { Inherited } from './metric-score';
import { findChangeOf, findLevelOf, findShareOf } from './find-change';
import { isBase, isCompared, isInSeries, isMoved, isThreshold, isTwin, nextNamed, nextPart, opensEstimate, ownerOfBrackets, wholeOf } from './find-series';
import { clauseOf, extendSpans, praiseOf, separate, spanOf, tailOf, toleranceOf } from './span';
import { isOfTheirRival } from './weigh-support';
import { isStray, tellsFiledToo, weighCertainty } from './weigh-certainty';

/** Where a value stopped, or what it became; read by explain.ts and by the eval's breakdown. */
export interface TraceStep { readonly step: 'mention' | 'quantity' | 'metric' | 'stage' | 'period' | 'agreement' | 'verdict' | 'hype'; readonly says: string }
export type Trace = (anchor: { start: number; end: number }, step: TraceStep) => void;
type Tell = (at: number, step: TraceStep['step'], says: string) => void;

/** What joins two values that are told alike. */
const JOINS = new Set(['and', 'or', 'with']);
const JOINED_REACH = 12;
/** A metric's score by words that leave little doubt, though none is bound to the value. */
const CLEAR_WORDS = 2.2;
/** So much is enough in an article that is about one company and no other. */
const WORDS_AT_HOME = 2;
const AMBIGUITY_MARGIN = 0.15;
/** A sentence that piles up praise is marked for its worst clauses. */
const MAX_HYPE = 2;

/** What a value that only the ledger reads may be told as. */
const SUPPORTS: ReadonlySet<Verdict> = new Set<Verdict>(['filed', 'reported', 'stale']);

/** A count of one digit agrees with something by chance. */
const BY_CHANCE = 10;

/** A claim's words are settled once all of its sentence are known. */
const NOT_FOUND_YET = { before: '', after: '' };

interface Previous { readonly rule: MetricRule; readonly company: string; readonly at: number; readonly kind: string; readonly told: Qualification; readonly segment: string | null }

/** How an article is read as a whole: whether it promotes, the second reader of accusations, where the host has one, and what the reader says of claims. */
export interface Manner { readonly promotional: boolean; readonly readsAsFact: ReadsAsFact | null; readonly again: Again | null }

export function buildClaims(context: Context, block: Block, reading: SentenceReading, { promotional, readsAsFact, again }: Manner, trace?: Trace): Claim[] {
  const claims: Claim[] = [];
  // Where nobody asks, what would be told is not even put together.
  const tell: Tell | undefined = trace && ((at, step, says) => {
    const token = reading.tokens[at];
    if (token) trace({ start: reading.at + token.start, end: reading.at + token.end }, { step, says });
  });
  const points = [...reading.quantityAt, ...reading.periodAt].filter((i) => i >= 0).sort((a, b) => a - b);
  if (points.length) context.spoken.forecaster = findForecaster(reading) ?? context.spoken.forecaster;
  for (const { owner } of reading.scopes) if (owner.kind === 'segment') context.spoken.parts.add(owner.id);
  let previous = null as Previous | null, outside = null as Previous | null, total: Previous | null = null, main: Previous | null = null;
  const lastOf = new Map<string, Previous>();
  for (const at of points) {
    const kind = reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind ?? 'date';
    const read = qualifyValue(context, reading, at);
    const own = context.isAssumed ? { ...read, forecast: true } : context.announced && !isAcross(context.rules.lists, reading, 0, 0, at) ? tellAnnounced(reading, read, context.announced) : read;
    // "Sees revenue of $165 billion and around $60 billion from AI": what is joined by "and" is told alike.
    const joined: Qualification | null = previous && at - previous.at <= JOINED_REACH && !own.done && ((at - previous.at === 1 && kind === previous.kind) || nextNamed(reading, previous.at, at) >= 0 || reading.tokens.slice(previous.at + 1, at).some((t) => JOINS.has(t.word))) && !opensDone(reading, previous.at + 1, at) && !hasMoved(context.rules.lists, reading, previous.at + 1, at) && (reading.borders[at] ?? 0) - (reading.borders[previous.at] ?? 0) <= 2 ? (main ?? previous).told : null;
    const isOwnEstimate: boolean = !previous && opensEstimate(reading.text.slice(0, reading.tokens[at]?.start));
    const carried: MetricRule | null = !previous && (isOwnEstimate || isContinued(context, reading)) && context.spoken.kind === kind ? context.spoken.rule : null;
    const isOutlook = !own.done && goesOnWithOutlook(context, reading, at, previous, carried !== null);
    // "A range of # to #, up from # to #": what an outlook is moved from was one.
    const isMovedRange = previous !== null && own.start && kind === previous.kind && [previous.at, at].every((i) => (reading.quantities[reading.tokens[i]?.quantity ?? -1]?.max ?? null) !== null);
    const told: Qualification = isMovedRange && previous ? { ...own, start: false, plan: previous.told.plan, guidance: previous.told.guidance, forecast: previous.told.forecast } : isOutlook ? { ...own, guidance: true } : joined ? { ...own, plan: own.plan || joined.plan, guidance: own.guidance || (joined.guidance && !own.forecast), forecast: own.forecast || joined.forecast } : own;
    if (told.negated || told.question || told.hypothetical || told.excluded) { tell?.(at, 'stage', told.question ? 'a question is no claim' : told.negated ? 'negated: no claim' : told.hypothetical ? 'hypothetical: no claim' : 'words that never make a claim'); continue; }
    const isSetBack: boolean = carried !== null && (isOwnEstimate || setsBack(reading, at));
    // Behind a bracket the figure before it goes on.
    const isInBracket = bracketAround(reading.text, reading.tokens[at]?.start ?? 0) >= 0;
    const lastAlike: Previous | undefined = lastOf.get(kind), base: Previous | undefined = lastAlike && lastAlike !== previous && isBase(reading, lastAlike.at, at) ? lastAlike : undefined;
    const prior: Previous | null = base ?? (!isInBracket && outside?.kind === kind && previous?.kind !== kind ? outside : previous);
    const next: number = prior === null ? -1 : nextNamed(reading, prior.at, at);
    const part = prior?.segment != null ? nextPart(reading, prior.at, at) : null, compared: boolean = base !== undefined || part !== null || prior !== null && prior.kind === kind && (isTwin(reading, prior.at, at) || next >= 0 || isCompared(context.rules, reading, prior.at, at) || setsBackBeside(reading, prior.at, at) || isInSeries(context.rules, reading, prior, at) || wasOutlook(context, reading, at, prior));
    const whole = compared ? -1 : wholeOf(reading, at), ofWhole: MetricRule | undefined = whole < 0 ? undefined : proposeMetrics(context, reading, whole, null).find((m) => m.score >= CLEAR_WORDS)?.rule;
    const inherited: Inherited | null = ofWhole ? { rule: ofWhole, isNear: true, isCompared: true, isMoved: false } : prior && prior.kind === kind && (compared || at - prior.at <= 9) ? { rule: (isBeside(reading, at, prior) && total ? total : prior).rule, isNear: true, isCompared: compared, isMoved: isMoved(reading, prior.at, at), ...(base && { segment: base.segment }), ...(part !== null && { segment: part }) } : carried ? { rule: carried, isNear: false, isCompared: isSetBack, isMoved: false } : null;
    const figure: Previous | null = outside && kind === 'percent' && !isInBracket ? outside : previous;
    const share: MetricRule | null | undefined = findShareOf(context, reading, previous, at);
    if (share === null || isThreshold(reading, previous, at)) { tell?.(at, 'metric', share === null ? 'a share of sales that no metric of ours is' : 'says only who is counted'); continue; }
    const change: MetricRule | null = share ?? findChangeOf(context, reading, figure, at) ?? findLevelOf(context, reading, previous, at);
    const ofFigure: Inherited | null = change && { rule: change, isNear: true, isCompared: true, isMoved: change === share, segment: figure?.segment ?? null, isOfWhole: figure?.segment === null && at - figure.at <= WITH_FIGURE, isChange: reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind !== 'money' && change !== share };
    const owner: string | null = next >= 0 ? (reading.mentions[reading.tokens[next]?.mention ?? -1]?.company ?? null) : compared && prior ? ownerOfBrackets(reading, prior, at) : null;
    // What others look for behind the company's own figure is a yardstick, and only clear words say of what.
    const isOthers: boolean = previous !== null && previous.kind === kind && told.forecast && !previous.told.forecast;
    const all = interpretValue(context, reading, at, told, (kind === 'money' && told.guidance ? findOutlookOf(context, reading, at, lastAlike?.rule) : null) ?? (share ? ofFigure : (inherited ?? ofFigure)), { owner, faintFrom: isOthers ? undefined : faintFrom(context, reading, at) }), readings = all.filter((r) => !r.isFaint);
    const plain: Interpretation | undefined = readings.find((r) => r.company === owner) ?? readings[0];
    const isUnread: boolean = !plain || plain.metricScore <= 0;
    const alike: Interpretation | undefined = isUnread && previous ? readAlike(context, reading, at, told, previous) : !previous && kind === 'count' ? readSetBack(context, reading, at, told) : undefined;
    const elided: Interpretation | undefined = isUnread && !alike ? readElided(context, reading, at, told) : undefined;
    const unitless: Interpretation | undefined = isUnread && !alike && !elided ? readUnitless(context, reading, at, told, previous) : undefined;
    const clear: Interpretation | undefined = alike ?? elided ?? plain ?? readOpined(context, reading, at, told) ?? readByLedger(context, reading, at, told) ?? unitless;
    const supported = clear ? undefined : readSupported(context, reading, at, told).map((one) => judge(context, block, reading, at, one, told, readsAsFact, undefined)).find(({ verdict }) => SUPPORTS.has(verdict));
    if (supported) { claims.push(supported); continue; }
    const best: Interpretation | undefined = clear ?? readFaintly(context, reading, at, all);
    if (!best) { tell?.(at, ...nameObstacle(context, reading, at, inherited)); continue; }
    if (isCrowded(readings)) tell?.(at, 'metric', `close call: ${readings.slice(0, 3).map((r) => `${r.company}/${r.query.rule.id} ${r.total.toFixed(1)}`).join(', ')}`);
    const claim = judge(context, block, reading, at, best, told, readsAsFact, tell);
    if ((elided && (claim.factId === null || claim.verdict === 'stale')) || ((alike ?? unitless) === best && claim.verdict === 'conflict')) { tell?.(at, 'quantity', 'a sum without its unit, and no fact of this period bears it out'); continue; }
    const said = again?.given.get(placeOf(claim));
    const given = said ? giveReading(context.rules, best, said) : null;
    const reread = given ? interpretValue(context, reading, at, told, inherited, { given })[0] : undefined;
    // Beside the claim, not in its place: what is read after it goes on as it would.
    if (reread) again?.answers.set(placeOf(claim), judge(context, block, reading, at, reread, told, readsAsFact, tell));
    // Nobody named, no clear word, nothing in the ledger: say less.
    const isBare = claim.verdict === 'unsourced' || (claim.verdict === 'opinion' && told.possible && !told.forecast);
    // In an article about one company a clear word of this sentence is enough.
    const isAlone = context.blockCompanies.length === 1 && context.blockLead === best.company;
    const isAtHome = best.metric.from !== at && ((context.isDominant && best.company === context.leading && best.metricScore >= (best.query.quantity?.multiple ? CLEAR_WORDS : WORDS_AT_HOME)) || (isAlone && best.metricScore >= CLEAR_WORDS));
    // "The stock gained 10% late and as much as 12% before the bell": one more swing of what the sentence is about.
    const isSwing = best.query.rule.swings === true && prior?.rule === best.query.rule && prior.company === best.company;
    if (isBare && !best.metric.explicit && !isAtHome && !(clear && isToldOfOne(context, reading, at, best.query.quantity)) && !isSwing && !(compared && best.query.rule === prior?.rule) && !(isSetBack && best.query.rule === carried) && best.query.rule !== change && !reading.mentions.some((m) => m.company === best.company)) { tell?.(at, 'verdict', 'too little to go on: no mark'); continue; }
    // "Cloud revenue $9.9B; IaaS $5.8B, SaaS $4.1B": beside a part the names are of parts.
    const isNextPart = compared && prior?.segment != null && best.query.rule === prior.rule && best.company === prior.company;
    if ((isBare && !isNextPart && isStray(context, reading, at, best)) || (claim.factId === null && isOfTheirRival(reading, best))) { tell?.(at, 'mention', 'may be a stranger’s figure, and nothing in the ledger speaks for ours: no mark'); continue; }
    if ((context.isStrangers && (claim.factId === null || kind === 'percent') && !isNamedIn(reading, best.company)) || (context.isElsewhere && claim.factId === null && !isSpokenOf(reading, best.company))) { tell?.(at, 'mention', 'named in passing, in an article about something else'); continue; }
    if ((claim.factId === null || (best.query.quantity?.amount ?? 0) < BY_CHANCE) && !best.metric.explicit && isBareCount(context, best.query)) { tell?.(at, 'metric', 'a bare number, and no fact bears out what it counts'); continue; }
    // A day or a multiple that the ledger knows nothing of is no claim worth a mark.
    if ((best.query.rule.nature === 'event' || kind === 'date' || isIdle(kind, best.query)) && (claim.verdict === 'unsourced' || (claim.verdict === 'ambition' && !isAhead(best.query))) && claim.factId === null) { tell?.(at, 'agreement', 'no fact about this date or multiple'); continue; }
    if (!clear) { if (LOOKS_AHEAD.has(claim.verdict)) claims.push(claim); continue; }
    // "Guidance of #, above the consensus of #, and EPS of #": a yardstick is passed over by what is joined to its sentence.
    const isYardstick = previous !== null && told.forecast && !previous.told.forecast && reading.tokens.slice(previous.at + 1, at).some((t) => context.rules.lists.settingAgainst.has(t.word));
    previous = { rule: best.query.rule, company: best.company, at, kind: alike?.query.quantity?.kind ?? kind, told, segment: best.query.segment };
    if (!isYardstick) main = previous;
    if (!isInBracket) outside = previous;
    lastOf.set(kind, previous);
    if (previous.rule.id !== 'eps') total = previous;
    context.spoken.rule = best.query.rule;
    context.spoken.kind = kind;
    context.spoken.isOutlook = told.guidance || told.plan;
    const agreed = best.matches.find((m) => m.fact.id === claim.factId)?.fact;
    if (claim.verdict === 'filed' && best.query.rule.nature === 'flow' && agreed?.interval && !context.agreedPeriods.has(best.company)) context.agreedPeriods.set(best.company, agreed.interval);
    claims.push(claim);
  }
  for (const mark of findHype(context.rules, context.index, reading, promotional, isGoneOn(context))) {
    if (claims.filter((c) => c.verdict === 'hype').length >= MAX_HYPE) break;
    const clause = clauseOf(reading, mark.from, mark.to);
    const taken = claims.find((c) => c.verdict === 'hype' && c.start <= reading.at + clause.start && reading.at + clause.end <= c.end);
    if (taken) continue;
    // Praise that only dresses up a value ("a jaw-dropping $99.4 billion") is judged with the value.
    if (claims.some((c) => c.verdict !== 'hype' && c.anchor.start >= reading.at + clause.start - 2 && c.anchor.start - (reading.at + clause.end) <= 2 && !/[,;:—]/.test(block.text.slice(reading.at + clause.end, c.anchor.start)))) continue;
    const company = mark.company ?? findPraised(reading, context, mark.from, promotional) ?? (promotional ? (context.leading ?? context.blockCompanies[0] ?? context.firstCompany) : null);
    if (context.isElsewhere && company && reading.mentions.length && !isSpokenOf(reading, company)) { tell?.(mark.from, 'hype', 'named in passing, in an article about something else'); continue; }
    if (!company || (mark.fits && !mark.fits.includes(company))) { tell?.(mark.from, 'hype', 'praise, but of no tracked company'); continue; }
    const praise = hypeClaim(reading, block, mark, company);
    const before = claims.at(-1);
    // "Poised to explode and change your life": one breath of praise is one claim.
    if (before?.verdict === 'hype' && before.company === company && before.end < praise.start && /^ (?:and )?$/.test(block.text.slice(before.end, praise.start))) claims.splice(-1, 1, { ...before, end: praise.end, quote: block.text.slice(before.start, praise.end) });
    else claims.push(praise);
  }
  return extendSpans(context.rules, reading, separate(claims.sort((a, b) => a.anchor.start - b.anchor.start), block.text), block.text);
}

/** A change stands so few words behind its figure: "# , up #". */
const WITH_FIGURE = 3;

/** "$1.38 billion, or 84 cents per share, compared to $709 million": what is no sum per share goes on with the total. */
const isBeside = (reading: SentenceReading, at: number, { rule }: Previous): boolean => rule.id === 'eps' && reading.quantities[reading.tokens[at]?.quantity ?? -1]?.per === null;

/** Whether "they" can only be one company: the paragraph names no other than the one it speaks of, or the whole article is about it. */
const isGoneOn = ({ focus, blockCompanies, leading, isDominant }: Context): boolean => (focus.company !== null && blockCompanies.length === 1 && blockCompanies[0] === focus.company) || (isDominant && blockCompanies.every((id) => id === leading));

/** Whether the sentence itself names the company: where somebody else is spoken of, "it" is them, and a percent agrees by chance. */
const isNamedIn = (reading: SentenceReading, company: string): boolean => reading.mentions.some((m) => m.company === company && m.via !== 'carried');

/** Whether the sentence speaks of the company, or takes it over from before: more than a name in passing. */
const isSpokenOf = (reading: SentenceReading, company: string): boolean => {
  const own = reading.mentions.filter((m) => m.company === company);
  return !own.length || own.some((m) => (m.via === 'carried' ? !own.some((n) => n.via !== 'carried' && n.start < m.start) : !isInPassing(reading.text, m)));
};

/** "Wrong three times", "closed its year with a quarter": a multiple that says no change, nor how often ("flew 173 times"). */
const isIdle = (kind: string, { quantity, rule, firm }: Query): boolean => kind === 'ratio' && quantity !== null && !rule.units && ((quantity.kind === 'percent' && !firm) || quantity.amount < 1 || /\btimes$/i.test(quantity.text));

/** A number without a noun, in a sentence that leaves what is counted to the ones before. */
const isBareCount = ({ spoken, countedBefore }: Context, { quantity, rule }: Query): boolean => quantity?.kind === 'count' && quantity.unit === null && !spoken.rule?.units && rule.units?.some((u) => countedBefore?.units?.includes(u)) === true;

/** Which of the two was wanting for a value that no reading fits: whose it is, or of what. */
function nameObstacle(context: Context, reading: SentenceReading, at: number, inherited: Inherited | null): [TraceStep['step'], string] {
  const company = findOwners(context, reading, at)[0];
  if (!company) return ['mention', 'no tracked company near enough'];
  const metric = proposeMetrics(context, reading, at, inherited)[0];
  return ['metric', metric ? `${company.company}? ${metric.rule.id} ${metric.score.toFixed(1)} is too weak a reading, and no fact agrees` : `${company.company}? no metric of ours takes this value here`];
}

const isCrowded = (readings: readonly Interpretation[]) => readings.length > 1 && (readings[0]?.total ?? 0) - (readings[1]?.total ?? 0) < AMBIGUITY_MARGIN;

function judge(context: Context, block: Block, reading: SentenceReading, at: number, best: Interpretation, told: Qualification, readsAsFact: ReadsAsFact | null, tell: Tell | undefined): Claim {
  const { query } = best;
  const sure = weighCertainty(context, reading, at, best);
  const first = decideVerdict(context.index, query, best.query.rule.ahead && best.boost > 0 ? told : lookAhead(context, reading, at, query, told), best.matches, sure);
  const named = nameConfusion(context.rules, context.index, query, told, sure, first, best.matches);
  const isOpenVerb = named.decision.ground === 'lookalike' && isOnlyEarned(reading, query.rule);
  const isUnknown = named.decision.verdict === 'unsourced', isInDoubt = !best.isGiven && (named.decision.ground === 'differs' || isOpenVerb || isUnknown);
  const meant = isInDoubt ? (readAsMeant(context, reading, at, best, told, isUnknown) ?? (isUnknown ? (readAtSite(context, reading, at, best, told) ?? readAsDealt(context, reading, at, best, told) ?? readInstead(context, reading, at, told, best) ?? readHinted(context, reading, at, told, best)) : null)) : null;
  if (meant) {
    tell?.(at, 'metric', `nothing bears out ${query.rule.id}, and ${meant.query.rule.id} agrees with one: read so`);
    return judge(context, block, reading, at, meant, told, readsAsFact, tell);
  }
  // An accusation passes a second reader: could, would and may accuse nobody.
  const against = named.decision.verdict === 'conflict' ? named.decision.match?.fact : undefined;
  const isOpen = against !== undefined && (tellsFiledToo(reading, query, against) || (readsAsFact !== null && !readsAsFact(reading.text, reading.tokens[at]?.start ?? 0)));
  const decision: Decision = isOpen ? { ...named.decision, verdict: 'unsourced', match: null, ground: 'not-comparable' } : named.decision;
  tell?.(at, 'agreement', `${best.company}/${query.rule.id}${query.segment ? `[${query.segment}]` : ''}: words ${best.metricScore.toFixed(1)}${best.metric.explicit ? ' explicit' : ''}, ledger ${best.boost.toFixed(1)}, ${best.matches.filter((m) => m.value === 'agrees').length} of ${best.matches.length} facts agree, periods ${query.periods.map((p) => `${p.from}..${p.to} ${p.origin}`).join(' or ') || 'none'}`);
  tell?.(at, 'verdict', `${decision.verdict} (${decision.ground}; ${sure.company ? 'company sure' : 'company open'}, ${sure.metric ? 'metric sure' : 'metric open'})${decision.match ? ` by ${decision.match.fact.id}` : ''}`);
  // Faint words alone say of no metric what it is; "I expect #" is of the one that the text has just spoken of.
  const isUnnamed = best.isFaint && query.rule !== context.spoken.rule;
  const token = reading.tokens[at], quantity = query.quantity;
  const anchorStart = reading.at + (quantity?.outer?.start ?? reading.periods[token?.period ?? -1]?.outerStart ?? token?.start ?? 0);
  const anchorEnd = reading.at + (quantity ? (quantity.outer?.end ?? quantity.end) + tailOf(reading.text, quantity.outer?.end ?? quantity.end, quantity.kind) : (token?.end ?? 0));
  const span = spanOf(reading, at, best.metric.from, best.metric.to);
  const start = Math.min(anchorStart, reading.at + span.start), end = Math.max(anchorEnd + toleranceOf(reading.text, anchorEnd - reading.at), reading.at + span.end);
  const fact = decision.match?.fact ?? null;
  const period = ownPeriod(reading, at);
  return {
    block: block.id, start, end, quote: block.text.slice(start, end), around: NOT_FOUND_YET,
    anchor: { start: anchorStart, end: anchorEnd, quote: block.text.slice(anchorStart, anchorEnd) },
    company: ownerOf(best, decision),
    metric: isUnnamed && !fact ? null : metricOf(best, decision, reading, at),
    value: quantity ? { kind: quantity.kind, amount: quantity.amount, max: quantity.max, unit: quantity.unit, approx: quantity.approx, per: quantity.per } : { kind: 'date', amount: query.day?.from ?? '', max: null, unit: null, approx: 'exact', per: null },
    period: fact && decision.match?.period === 'same' ? fact.period : period,
    ...settlePeriod(query, decision),
    stage: decision.stage,
    attribution: told.attribution,
    speaker: told.speaker,
    dated: reading.periods.some((p) => p.relative !== 'now'),
    verdict: decision.verdict,
    evidence: fact?.evidence ?? null,
    factId: fact ? (isDerived(fact) ? (fact.factIds[0] ?? null) : fact.id) : null,
    newerFactId: decision.newer?.id ?? null,
    derivation: fact && isDerived(fact) ? { formula: fact.formula, factIds: [...fact.factIds] } : null,
    ruleId: null,
    reason: writeReason(context.index, context.rules.metrics, query, decision, told, named.confusion, isUnnamed),
  };
}

function hypeClaim(reading: SentenceReading, block: Block, mark: { from: number; to: number; ruleId: string; reason: string }, company: string): Claim {
  const anchorStart = reading.at + (reading.tokens[mark.from]?.start ?? 0), anchorEnd = reading.at + (reading.tokens[mark.to - 1]?.end ?? 0);
  const clause = praiseOf(reading, mark.from, mark.to);
  const start = reading.at + clause.start, end = reading.at + clause.end;
  return {
    block: block.id, start, end, quote: block.text.slice(start, end), around: NOT_FOUND_YET, anchor: { start: anchorStart, end: anchorEnd, quote: block.text.slice(anchorStart, anchorEnd) }, company, metric: null, value: null, period: null, stage: 'actual', attribution: 'none', speaker: null, dated: false,
    verdict: 'hype', evidence: null, factId: null, newerFactId: null, derivation: null, ruleId: mark.ruleId, reason: mark.reason,
  };
}
