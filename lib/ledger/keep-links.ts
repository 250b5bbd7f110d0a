// A fact that comes again from a part of a ledger: the part says nothing of facts that it does not hold, so links to those stay. Pure.
import type { Fact } from '../model/ledger';

const MAX_SUPERSEDED = 50;

/** `fact` as the file has it, with what the ledger's own one says of facts that `isInFile` does not know. */
export function keepLinks(own: Fact | undefined, fact: Fact, isInFile: (id: string) => boolean): Fact {
  if (!own) return fact;
  const stays = own.supersedes.filter((id) => fact.supersedes.includes(id) || !isInFile(id));
  const supersedes = [...stays, ...fact.supersedes.filter((id) => !own.supersedes.includes(id))].slice(0, MAX_SUPERSEDED);
  // What has happened has no outcome any more.
  const outcome = fact.outcome ?? (own.outcome !== null && fact.stage !== 'actual' && !isInFile(own.outcome) ? own.outcome : null);
  return { ...fact, supersedes, outcome };
}
