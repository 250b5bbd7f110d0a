// What a text that sells says by the shape of its sentences and with no word of praise: orders not to, what "you" will come to, whom
// nobody is like, who never errs, what a company is called that is no business. Asked only of a text that promotes.
import type { SentenceReading } from './reading';

/** The words of a pitch, first and last. */
export interface Pitch { readonly from: number; readonly to: number; readonly shape: 'order' | 'lot' | 'beyond' | 'peak' | 'unerring' | 'picture' }

const LED = '^["“(]?(?:(?:And|So|But|Then|Now|Please|Friends?|Folks|Reader),? )?';
/** "Don't be the last to know": an order not to. "Don't get me wrong" is none. */
const ORDER = new RegExp(`${LED}(?:[Dd]on['’]t|[Dd]o not|[Nn]ever)(?: (?:you|ever|just|even))? (?!(?:get me|worry|take my word|take it from|ask me|ask us|ask why|expect|confuse|mistake [a-z]+ for|quote|reply|forward|know|laugh|need|have|want|use|mind)\\b)[a-z]+ [a-z]`);
/** "Run, don't walk", "think less, own more". */
const TWICE_TOLD = /^["“]?[A-Z][a-z]+(?: [a-z]+)?, (?:don['’]t|do not|never) [a-z]+[.!]/;
/** "You will kick yourself", "you are the last in line": what becomes of the reader. What he will get by post, find or pay is business. */
const LOT = /\b[Yy]ou(?:(?:['’]ll| will| shall)(?: (?:all|never|soon|only|be|one day))*|(?:['’]re| are)(?: (?:about to|going to|the|either|still|already|buying|looking at|watching|missing))) (?!(?:find|see|notice|receive|get|hear|read|learn|lose|need|have|charged|billed|asked|reading|subscribed|welcome|responsible|able|right|wrong|not)\b)[a-z]/;
/** "There is nothing like it", "nobody has ever seen such a run". */
const BEYOND = /\b(?:[Nn]othing|[Nn]obody|[Nn]o ?one|[Nn]ever|[Nn]o (?:other )?[a-z]+)\b[^.,;:]{0,60}?\b(?:like (?:it|this|them|that)|(?:this|so|as) (?:beautiful|good|clean|strong|big|dominant|cheap|powerful|fast|certain|obvious|easy|rare)|comes? close|in which you (?:lose|can lose)|(?:knock|knocks|come|comes|ring|rings|pass|passes) (?:twice|again))\b|\bnot (?:knock|come|ring|pass|call) (?:twice|again)\b/;
/** "The most perfect small company in America", "the richest vein in the whole boom". */
const PEAK = /\bthe (?:single )?(?:most [a-z]+|[a-z]{2,}est)(?: [a-zA-Z-]+){1,4} (?:in|on|of) (?:the |all |this )?(?:whole |entire |history of )?(?:America|Europe|Earth|earth|world|planet|market|boom|age|era|tech|technology|AI|business|country|century|decade|Street|Valley|universe|game|trade|history)\b/;
/** "Lisa Su never misses", "it always delivers". What a company never pays or breaks out is business. */
const UNERRING = /\b(?:[A-Z][a-z]+|it|he|she) (?:always|never) (?!(?:has|was|is|discloses|breaks|pays|reports|comments|says|gives|names|files|answers|responds|mentions|learns|asks|tells)\b)[a-z-]+(?<!s)s\b/;
/** "@ is a toll road to": a noun of no business, with what it leads to. */
const PICTURE = /^ (?:is|are)(?: (?:simply|now|nothing less than|nothing but|truly|already|just))? (?:a|an|the) (?!(?:[a-z-]+ )*?(?:company|companies|business|firm|maker|supplier|customer|client|tenant|landlord|partner|stock|name|pick|part|member|owner|operator|provider|seller|buyer|leader|unit|arm|lab|startup|chipmaker|designer|builder|user|holder|investor|lender|one|kind|sort|case|reason|question|risk|example|rival|competitor|position|holding|share|lot|few|third|half|quarter|first|second|last|only|same|other|proxy|subsidiary|giant|sponsor)\b)[a-z-]+(?: [a-z-]+)? (?:to|on|for|with|that|of|in|without) /;

/** Shapes that begin where they are found, in the order in which they are asked. */
const SHAPES: readonly (readonly [Pitch['shape'], RegExp])[] = [['lot', LOT], ['beyond', BEYOND], ['peak', PEAK], ['unerring', UNERRING]];

/** The token that a place of the text stands in. */
export const tokenAt = ({ tokens }: SentenceReading, offset: number): number => tokens.findIndex((t) => t.end > offset);
const QUESTION = /\?["”’)]*\s*$/;

/** The pitch of a sentence; null where it is none, asks, or tells a value. */
export function findPitch(reading: SentenceReading): Pitch | null {
  const { text, tokens, mentions } = reading;
  if (tokens.length < 3 || QUESTION.test(text) || reading.quantityAt.some((at, i) => at >= 0 && reading.quantities[i]?.text !== 'twice')) return null;
  const whole = (shape: Pitch['shape'], from = 0): Pitch => ({ from: Math.max(0, from), to: tokens.length, shape });
  if (ORDER.test(text) || TWICE_TOLD.test(text)) return whole('order');
  for (const [shape, pattern] of SHAPES) {
    const found = pattern.exec(text);
    if (found) return whole(shape, tokenAt(reading, found.index));
  }
  const pictured = mentions.find((m) => m.via !== 'carried' && PICTURE.test(text.slice(m.end)));
  return pictured ? whole('picture', tokenAt(reading, pictured.start)) : null;
}
