// A table of the reader's own facts that comes back to them: what is theirs already stays theirs and is no fact of the ledger. In
// another profile, where nobody has them, they are ordinary facts (disown.ts). Pure.
import type { ImportContent, ImportStanding } from '../model/import';
import type { Fact, Source } from '../model/ledger';
import { isOwnId } from './disown';
import { isSameValue } from './same-value';

export interface Recognised {
  /** Without what is the reader's already. */
  readonly content: ImportContent;
  readonly known: number;
  /** Facts under the name of an own one that say something else: they stay in the content. */
  readonly differing: readonly Fact[];
}

export function recogniseOwn(content: ImportContent, own: { readonly facts: readonly Fact[]; readonly sources: readonly Source[] }): Recognised {
  if (content.kind !== 'facts' || own.facts.length === 0) return { content, known: 0, differing: [] };
  const mine = new Map(own.facts.map((fact) => [fact.id, fact]));
  const facts = content.facts.filter((fact) => !isSameValue(mine.get(fact.id), fact));
  const known = content.facts.length - facts.length;
  const differing = facts.filter(({ id }) => isOwnId(id) && mine.has(id));
  if (known === 0) return { content, known, differing };
  const needed = new Set(facts.flatMap(({ source, via }) => [source, via]));
  return { content: { ...content, facts, sources: content.sources.filter(({ id }) => needed.has(id)) }, known, differing };
}

const isAllOwn = ({ content, known }: Recognised): boolean => known > 0 && content.kind === 'facts' && content.facts.length === 0;

/** How a file stands that holds nothing else; null where it does. */
export const judgeOwn = (found: Recognised): ImportStanding | null =>
  isAllOwn(found) ? { standing: 'same', sentence: `${found.known === 1 ? 'Its fact is your own' : 'All of its facts are your own'} already. Nothing would change.`, options: [], suggested: null } : null;

/** So many are named; more are counted. */
const MAX_NAMED = 5;

export function tellRecognised(found: Recognised): { readonly notes: readonly string[]; readonly warnings: readonly string[] } {
  const { known, differing } = found;
  const names = differing.slice(0, MAX_NAMED).map(({ label }) => `“${label}”`).join(', ');
  const more = differing.length > MAX_NAMED ? ` and ${differing.length - MAX_NAMED} more` : '';
  return {
    notes: known === 0 || isAllOwn(found) ? [] : [known === 1 ? 'One of these is your own fact already: it stays as it is.' : `${known} of these are your own facts already: they stay as they are.`],
    warnings: differing.length === 0 ? [] : [`${names}${more}: your own fact says something else. The one of the file comes in beside it; yours can be changed under “Your facts and corrections”.`],
  };
}
