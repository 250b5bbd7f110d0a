// Whether somebody outside the company tells a value that is still to come: an analyst, a broker, a former hand, a note of a bank. Who it is a
// list says; that it is to come a modal, a verb of thinking or a time ahead. Words only; no ledger.
import type { CompiledRules } from './compile-rules';
import { mayReach } from './find-reach';
import type { SentenceReading } from './reading';

type Lists = CompiledRules['lists'];

const ANALYST = /^analysts?'?$/;
/** Verbs of saying, thinking and reckoning. */
const SAYS = /^(?:sa(?:ys?|id)|tells?|told|think(?:s|ing)?|thought|reckons?|reckoned|believes?|believed|argues?|argued|expects?|expected|sees?|puts?|pegs?|has|have|gives?|models?|modell?ed|writes?|wrote|notes|noted|predicts?|predicted|forecasts?|projects?|projected|estimates?|estimated|calculates?|calculated|guesses|guessed|warns?|warned|adds|added|suspects?|fears?|hopes?|muses?|mused|doubts?|looks?|wants?|fancies|means|trusts|fore(?:sees?|saw)|figured|envisages?|envisions?|anticipates?|imagines?|speculates?|speculated|conjectures?|wagers?|extrapolates?|assumes?|contends?|insists?|maintains?)$/;
/** Verbs that alone say that something is to come, or is a view. */
const OPINES = /^(?:thinks?|reckons?|believes?|expects?|sees|models?|modell?ed|predicts?|predicted|forecasts?|projects?|projected|guesses|suspects?|fears|fancies|trusts|foresees?|envisages?|envisions?|anticipates|imagines|speculates|wagers|extrapolates)$/;
/** Verbs that a sum may follow at once. */
const NAMES = /^(?:says|thinks?|has|puts|pegs|gives|sees|wants|fancies|models|reckons|predicts|forecasts|mutters|whispers)$/;
const DONE = /^[a-z]{3,}ed$/, DONE_REACH = 3;
const MODAL = /^(?:will|would|could|should|may|might|ought|(?:it|they|he|she|we|you)'ll)$/, MODAL_REACH = 9;
/** Words before an outsider who only listens: "told analysts", "meeting investors", "a call with brokers". */
const ADDRESSES = /^(?:told|tells?|telling|meeting|met|with|to|for|assured|urged|invited|briefed|showed|shown|among|from|than|beat|beats|unlike|like)$/, ADDRESS_REACH = 2;
/** Words between an outsider and the verb: "a strategist at a Toronto asset manager thinks". */
const VERB_REACH = 12;
const CREDITED = /^(?:said|says|say|argues|writes|wrote|reckons|thinks|believes)$/, CREDIT_REACH = 6;
/** What a company does of itself, in the words of whoever reports it: "bankers say that @ wants to". */
const OF_ITSELF = 2, ITSELF = /^(?:it|they|he|she|management|company)$/;
const SMALL = /^(?:about|around|roughly|nearly|some|over|near|up|to|at|just)$/;

const FORESEEN = { role: 'forecast' } as const;

interface Stretch { readonly from: number; readonly to: number }
/** Asked for with each value of a sentence. */
const speakersOf = new WeakMap<SentenceReading, readonly Stretch[]>();

function findSpeakers(lists: Lists, reading: SentenceReading): readonly Stretch[] {
  const known = speakersOf.get(reading) ?? readSpeakers(lists, reading);
  speakersOf.set(reading, known);
  return known;
}

/** "Another, in London, said", "one of them thinks": goes on from the sentence that said who they are. */
const isOther = ([first, second, third]: SentenceReading['tokens']): boolean => (/^(?:another|others)$/.test(first?.word ?? '') && (second?.breaks === true || (SAYS.test(second?.word ?? '') && !/^estimates?$/.test(second?.word ?? ''))))
  || (/^(?:another|one|some)$/.test(first?.word ?? '') && second?.word === 'of' && third?.word === 'them');

/** The stretches from whoever speaks from outside to the verb. */
function readSpeakers(lists: Lists, { tokens }: SentenceReading): Stretch[] {
  return tokens.flatMap(({ word, mention }, i) => {
    if (mention >= 0 || !(lists.outsiders.has(word) || ANALYST.test(word) || (i === 0 && isOther(tokens))) || (word === 'rival' && !(tokens[i - 1]?.word === 'a'))) return [];
    const before = tokens.slice(Math.max(0, i - CREDIT_REACH), i);
    const credit = before.findLastIndex((t, k) => CREDITED.test(t.word) || (t.word === 'to' && before[k - 1]?.word === 'according'));
    // "Said a strategist", "according to a broker".
    if (credit >= 0 && before.slice(credit + 1).every((b) => b.mention < 0 && b.quantity < 0 && !b.breaks && b.word !== 'that' && !ADDRESSES.test(b.word))) return [{ from: i, to: i + 1 }];
    if (before.slice(-ADDRESS_REACH).some((t) => ADDRESSES.test(t.word))) return [];
    const verb = tokens.findIndex((t, k) => k > i && k <= i + VERB_REACH && SAYS.test(t.word));
    return verb > 0 && tokens.slice(i + 1, verb).every((t) => t.mention < 0 && t.quantity < 0) ? [{ from: i, to: verb + 1 }] : [];
  });
}

/** True where somebody outside tells the value at token `at` of a time to come. */
export function isToldFromOutside(lists: Lists, reading: SentenceReading, at: number, articleDay: string): boolean {
  const { tokens, periods } = reading;
  const speakers = findSpeakers(lists, reading).filter(({ from, to }) => mayReach(lists, reading, { owner: FORESEEN, from, to, quantities: [] }, at, articleDay));
  if (!speakers.length) return false;
  // "Bankers say that @ wants to borrow #": what it plans, in whoever's words.
  if (reading.cues.some(({ owner, from }) => (owner.role === 'plan' || owner.role === 'guidance') && from < at && tokens.slice(Math.max(0, from - OF_ITSELF), from + 1).some((t) => t.mention >= 0 || ITSELF.test(t.word)))) return false;
  if (tokens.slice(Math.max(0, at - MODAL_REACH), at).some((t) => MODAL.test(t.word))) return true;
  // "Another stockbroker has #": nothing between the verb and the sum.
  const named = tokens.findLastIndex((t, i) => i < at && !SMALL.test(t.word));
  if (NAMES.test(tokens[named]?.word ?? '') && speakers.some(({ from }) => from < named && tokens.slice(from, named).every((t) => t.mention < 0 && t.quantity < 0))) return true;
  // "Investors believe in it, for they have handed over #": what was done is no view.
  const isDone = tokens.slice(Math.max(0, at - DONE_REACH), at).some((t) => lists.toldPast.has(t.word) || DONE.test(t.word));
  if (!isDone && speakers.some(({ from, to }) => to <= at && tokens.slice(from, Math.min(at, from + VERB_REACH)).some((t) => OPINES.test(t.word)))) return true;
  return periods.some((p) => p.from !== null && p.from > articleDay);
}
