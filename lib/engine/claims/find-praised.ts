// Whom praise is about: a company that the sentence names, or the one that its paragraph or the whole article speaks of.
import { isOfItself, type Mention } from '../mentions/mention';
import { opensObject } from '../mentions/find-role';
import type { Context } from './context';
import type { SentenceReading } from './reading';

/** "This one will make millionaires": points back at the company that the paragraph opened with. */
const POINTS_BACK = /\bthis (?:one|stock|company|name|share|firm|thing)\b/i;

const TIES = new Set(['as', 'is', 'are', 'was', 'becomes', 'became', 'remains']);
const SMALL = new Set(['a', 'an', 'the', 'itself', 'simply', 'truly']);
/** "The chief of Nvidia describes OpenAI as the": words of praise right behind a name are of that one. */
function findTied(reading: SentenceReading, from: number): string | null {
  const before = reading.tokens.findLastIndex((t, i) => i < from && !TIES.has(t.word) && !SMALL.has(t.word));
  if (!reading.tokens.slice(before + 1, from).some((t) => TIES.has(t.word))) return null;
  const mention = reading.mentions[reading.tokens[before]?.mention ?? -1];
  return mention && mention.via !== 'likeness' ? mention.company : null;
}

/** "The next @", "the @ of memory", "what @ was in 2015", "ate @'s lunch", "that @ can't live without": a famous one that somebody else is measured by. */
const MEASURES = /\b(?:(?:next|new|another|second|early|future|mini|baby)|(?:ate|eat|eats|eating|stole|steals?|stealing|beats?|beating|dethrones?|dethroned|bigger than|better than|like|than))\s$/i;
const MEASURED = /\bthe\s$/i, MEASURED_OF = /^ of\b/, ONCE = /\b(?:what|where|like|as)\s$/i, WAS = /^ (?:was|were|once was|used to be)\b/;
const NEEDS_IT = /\b(?:that|which|who|whom|stock|company|maker|supplier|one)\s$/i, NEEDS = /^ (?:simply |just )?(?:can['’]?t|cannot|can not|couldn['’]t|could not|won['’]t|needs?|wants?|begs?|craves?)\b/;
function isYardstick(text: string, { start, end }: Mention): boolean {
  const before = text.slice(0, start), after = text.slice(end, end + 40);
  return MEASURES.test(before) || (MEASURED.test(before) && MEASURED_OF.test(after)) || (ONCE.test(before) && WAS.test(after)) || (NEEDS_IT.test(before) && NEEDS.test(after));
}

/** The company that the words from token `from` on praise; null where nobody stands near enough. */
export function findPraised(reading: SentenceReading, context: Context, from: number, promotional: boolean): string | null {
  const tied = findTied(reading, from);
  if (tied) return tied;
  const before = reading.mentions.filter((m, i) => (reading.mentionAt[i] ?? -1) >= 0 && m.via !== 'likeness' && !isYardstick(reading.text, m));
  // A letter that sells one company praises that one, whoever stands about in its sentences: "while you stared at @", "@ lost money too. This is".
  const isGivenOver = context.blockLead !== null && context.blockLead !== context.leading && !context.blockCompanies.includes(context.leading ?? '') && context.blockCompanies.length === 1;
  if (promotional && context.isDominant && !isGivenOver && !before.some((m) => m.via === 'carried' || !opensObject(reading.tokens[(reading.mentionAt[reading.mentions.indexOf(m)] ?? 0) - 1]?.word ?? ''))) return context.leading;
  // "The one is a king, and Micron will never lose": whom a clause names, where the one that all is about stands in another.
  const clause = reading.borders[from], inClause = reading.mentions.filter((m, i) => isOfItself(m) && before.includes(m) && (reading.mentionAt[i] ?? 0) < from && reading.borders[reading.mentionAt[i] ?? 0] === clause);
  if (inClause[0] && !inClause.some((m) => m.company === context.leading)) return inClause[0].company;
  const able = before.filter((m) => m.company === context.leading);
  const subject = able[0] ?? before.find((m) => m.via === 'name' || m.via === 'epithet' || m.via === 'carried') ?? before[0];
  if (subject) return subject.company;
  const [own, other] = context.blockCompanies;
  if (own && !other && context.focus.company === own) return own;
  if (context.blockLead && POINTS_BACK.test(reading.text)) return context.blockLead;
  // A paragraph that opened with a company praises that one, whoever else it names.
  return context.leading ?? context.blockLead ?? (context.focus.company && context.blockCompanies.includes(context.focus.company) ? context.focus.company : null);
}
