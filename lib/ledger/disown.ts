// What a file calls its reader's own is nobody's own here: it becomes an ordinary fact of a reader's note. Only what this reader took
// into their ledger themselves, which stands apart from every ledger, is theirs. Pure.
import type { ImportContent } from '../model/import';
import { type Fact, type Ledger, LEDGER_BOUNDS, type Narrative, type Source, type Topic } from '../model/ledger';

const OWN_MARK = /^own\./;
/** Room for a number where two ids come to the same. */
const MAX_STEM_LENGTH = LEDGER_BOUNDS.maxIdLength - 8;

interface Part {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}
type Rename = (id: string) => string;

export const isOwnId = (id: string): boolean => OWN_MARK.test(id);
export const isOwnSource = ({ id, kind }: Source): boolean => kind === 'own' || isOwnId(id);
const hasOwn = ({ facts, sources }: Part): boolean => facts.some(({ id }) => isOwnId(id)) || sources.some(isOwnSource);

/** "own.x" as "reader.x". */
export const asReaders = (id: string): string => id.replace(OWN_MARK, 'reader.').slice(0, MAX_STEM_LENGTH);

/** The same, or "reader.x.2" where another stands under that already. */
function createRename(ids: readonly string[]): Rename {
  const taken = new Set(ids.filter((id) => !isOwnId(id)));
  const names = new Map<string, string>();
  for (const id of ids) {
    if (!isOwnId(id) || names.has(id)) continue;
    const stem = asReaders(id);
    let name = stem;
    for (let n = 2; taken.has(name); n++) name = `${stem}.${n}`;
    taken.add(name);
    names.set(id, name);
  }
  return (id) => names.get(id) ?? id;
}

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const disownFact = (fact: Fact, nameFact: Rename, nameSource: Rename): Fact => ({
  ...fact, id: nameFact(fact.id), source: nameSource(fact.source), via: fact.via === null ? null : nameSource(fact.via),
  supersedes: fact.supersedes.map(nameFact), outcome: fact.outcome === null ? null : nameFact(fact.outcome),
});
const disownSource = (source: Source, nameSource: Rename): Source => (isOwnSource(source) ? { ...source, id: nameSource(source.id), kind: source.kind === 'own' ? 'news' : source.kind, form: source.form ?? 'Reader’s note' } : source);
const disownNarrative = (one: Narrative, nameFact: Rename, nameSource: Rename): Narrative => ({ ...one, rebuts: one.rebuts.map(nameFact), supports: one.supports.map(nameFact), source: one.source === null ? null : nameSource(one.source) });
const disownTopic = (topic: Topic, nameFact: Rename): Topic => ({ ...topic, facts: topic.facts.map(nameFact) });

function disownPart<P extends Part>(part: P, nameFact: Rename, nameSource: Rename): P {
  return { ...part, facts: part.facts.map((fact) => disownFact(fact, nameFact, nameSource)), sources: part.sources.map((source) => disownSource(source, nameSource)) };
}

/** The very same where nothing in it is called somebody's own. */
export function disownLedger(ledger: Ledger): Ledger {
  if (!hasOwn(ledger)) return ledger;
  const [nameFact, nameSource] = [createRename(idsOf(ledger.facts)), createRename(idsOf(ledger.sources))];
  return { ...disownPart(ledger, nameFact, nameSource), narratives: ledger.narratives.map((one) => disownNarrative(one, nameFact, nameSource)), topics: ledger.topics.map((one) => disownTopic(one, nameFact)) };
}

/** The same for whatever a file holds. */
export function disownContent(content: ImportContent): ImportContent {
  if (content.kind === 'ledger') return { kind: 'ledger', ledger: disownLedger(content.ledger) };
  if (content.kind === 'facts') return hasOwn(content) ? disownPart(content, createRename(idsOf(content.facts)), createRename(idsOf(content.sources))) : content;
  const { add, change, remove } = content.patch;
  const nameFact = createRename([...idsOf(add.facts), ...idsOf(change.facts), ...remove.facts]);
  const nameSource = createRename([...idsOf(add.sources), ...idsOf(change.sources), ...remove.sources]);
  const disownRecords = (records: typeof add): typeof add => ({ ...disownPart(records, nameFact, nameSource), narratives: records.narratives.map((one) => disownNarrative(one, nameFact, nameSource)), topics: records.topics.map((one) => disownTopic(one, nameFact)) });
  return { kind: 'patch', patch: { ...content.patch, add: disownRecords(add), change: disownRecords(change), remove: { ...remove, facts: remove.facts.map(nameFact), sources: remove.sources.map(nameSource) } } };
}
