// Filed figures of one thing that come in one file, tied as if each had come in a file of its own: what is said twice comes once, a
// later word replaces an earlier one, and two of one day that differ are a quarrel. Pure.
import type { Fact } from '../model/ledger';

/** Current figures of one thing that another is held against: so that a file of 100,000 quarrels costs no more than its rows. */
export const MAX_ALIKE = 50;

export interface FigureRules {
  /** What two facts must share to be about the same thing; null where there may be many of the kind. */
  readonly thingOf: (fact: Fact) => string | null;
  readonly saysSame: (one: Fact, other: Fact) => boolean;
  /** Within rounding. */
  readonly agrees: (one: Fact, other: Fact) => boolean;
}

export interface TiedFigures {
  /** Each fact with a fact of the file that says the same before it. */
  readonly twins: ReadonlyMap<Fact, Fact>;
  /** Ids that a fact replaces, beside those that it names itself. */
  readonly older: ReadonlyMap<Fact, readonly string[]>;
  readonly disputed: ReadonlySet<Fact>;
}

/** `standing` are the ledger's figures by thing; `replaced` the ids that have a newer word already, in the ledger or in the file. */
export function tieFigures(fresh: readonly Fact[], standing: ReadonlyMap<string, readonly Fact[]>, replaced: ReadonlySet<string>, { thingOf, saysSame, agrees }: FigureRules): TiedFigures {
  const twins = new Map<Fact, Fact>();
  const older = new Map<Fact, readonly string[]>();
  const disputed = new Set<Fact>();
  const gone = new Set(replaced);
  const open = new Map<string, Fact[]>();
  for (const fact of [...fresh].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))) {
    const thing = thingOf(fact);
    if (thing === null) continue;
    const here = open.get(thing) ?? [];
    // A restated figure with its own successor in the file is a link of a chain: it meets the ledger's figures, not the file's.
    const isLink = replaced.has(fact.id);
    const twin = isLink ? undefined : here.find((other) => saysSame(other, fact));
    if (twin) {
      twins.set(fact, twin);
      continue;
    }
    const before = [...(standing.get(thing) ?? []), ...(isLink ? [] : here)].filter((other) => other.asOf < fact.asOf && !agrees(other, fact) && !gone.has(other.id));
    if (before.length) older.set(fact, before.map(({ id }) => id));
    for (const { id } of before) gone.add(id);
    if (isLink) continue;
    for (const other of here) if (other.asOf === fact.asOf && !agrees(other, fact)) disputed.add(other).add(fact);
    const current = here.filter(({ id }) => !gone.has(id));
    open.set(thing, current.length < MAX_ALIKE ? [...current, fact] : current);
  }
  return { twins, older, disputed };
}
