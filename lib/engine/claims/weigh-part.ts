// Whether the words set a value down as a part's: one that the sentence names before the noun, a smaller one, or one that an earlier sentence named.
import type { Query } from '../verdict/find-facts';
import type { SentenceReading } from './reading';
import { OWN_NOUN } from './weigh-noun';

/** What may stand between a part's name and its metric and still mean the whole part. */
const WHOLE_PART = new Set(['alone', 'segment', 'unit', 'division', 'business', 'arm', 'group', 'services', 'side', 'total', 'quarterly', 'annual', 'its', 'the', 'net', 'of', 'in', 'from', 'at', 'server', 'servers', 'chip', 'chips', 'infrastructure', '@', '<period>']);

/** True where a scope is named right before a noun, or the noun is the end of its name: "hardware sales". */
const isNamedBefore = (s: { readonly from: number; readonly to: number }, c: { readonly from: number; readonly to: number }): boolean => c.from === s.to || (s.from < c.from && c.to <= s.to);

/** "Taurus revenue" read as the whole company's: a part that is named right before the metric's noun is meant, whatever the ledger has. */
export const isOfNamedPart = (reading: SentenceReading, { segment, rule }: Query): boolean => segment === null && reading.scopes.some((s) => s.owner.kind === 'segment' && reading.concepts.some((c) => isNamedBefore(s, c) && (rule.about?.[c.id] ?? 0) >= OWN_NOUN));

/** "Cloud consumption revenue": a word between a part's name and its metric makes a smaller part of it. */
export const isOfSmallerPart = (reading: SentenceReading, { segment, rule }: Query): boolean => segment !== null && (reading.scopes.some((s) => s.owner.kind === 'segment' && s.owner.id !== segment && !reading.scopes.some((o) => o !== s && o.from <= s.from && s.to <= o.to) && reading.concepts.some((c) => isNamedBefore(s, c) && (rule.about?.[c.id] ?? 0) >= OWN_NOUN)) || reading.scopes.some((s) => s.owner.id === segment && s.owner.kind === 'segment'
  && !reading.concepts.some((c) => c.from === s.to && (rule.about?.[c.id] ?? 0) >= OWN_NOUN)
  && reading.concepts.some((c) => (rule.about?.[c.id] ?? 0) >= OWN_NOUN && c.from > s.to && c.from - s.to <= 2 && reading.tokens.slice(s.to, c.from).some((t) => t.quantity < 0 && !WHOLE_PART.has(t.word)))));

/** "It took in #": a part that only the sentence before named may have been left behind. */
export const isPartCarried = (reading: SentenceReading, { segment, rule }: Query): boolean => rule.nature === 'flow' && segment !== null && !reading.scopes.some((s) => s.owner.id === segment);
