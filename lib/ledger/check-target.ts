// Whether a ledger that was put together from parts holds together: references, ids, days, no circle. Its records are known to be
// well formed, so shape is not read again; only the bounds on counts are.
import { LEDGER_BOUNDS, type Ledger } from '../model/ledger';
import { checkInSteps, type Placed } from './check-ledger';
import { type FaultList, makeFault } from './import-fault';
import { lastDayOf } from './newest-added';
import { KIND_OF, LIST_NAMES } from './records';
import type { Steps } from './steps';

const B = LEDGER_BOUNDS;
const MAX = { companies: B.maxCompanies, sources: B.maxSources, facts: B.maxFacts, narratives: B.maxNarratives, topics: B.maxTopics, personas: B.maxPersonas } as const;

const place = <T>(list: readonly T[]): Placed<T>[] => list.map((item, at) => ({ at, item }));

/** "facts[12].source" as "fact “nvidia.revenue.fy2026”, source": in a ledger put together nobody can count to 12. */
function namePlace(ledger: Ledger, path: string): string {
  const match = /^(companies|sources|facts|narratives|topics|personas)\[(\d+)\]\.?(.*)$/.exec(path);
  const list = LIST_NAMES.find((name) => name === match?.[1]);
  const record = list && ledger[list][Number(match?.[2])];
  if (!list || !record) return path;
  return `${KIND_OF[list]} “${record.id}”${match?.[3] ? `, ${match[3]}` : ''}`;
}

export function* checkTarget(ledger: Ledger, faults: FaultList): Steps<void> {
  for (const list of LIST_NAMES) {
    const { length } = ledger[list];
    if (length > MAX[list]) faults.add(() => makeFault(list, `at most ${MAX[list].toLocaleString('en-US')}`, length.toLocaleString('en-US')));
  }
  const ids = { companies: ledger.companies.map(({ id }) => id), sources: ledger.sources.map(({ id }) => id), facts: ledger.facts.map(({ id }) => id), narratives: ledger.narratives.map(({ id }) => id), topics: ledger.topics.map(({ id }) => id), personas: ledger.personas.map(({ id }) => id) };
  const placed = { asOf: lastDayOf(ledger), ids, companies: place(ledger.companies), sources: place(ledger.sources), facts: place(ledger.facts), narratives: place(ledger.narratives), topics: place(ledger.topics), personas: place(ledger.personas) };
  yield* checkInSteps(placed, (path, expected, found) => faults.add(() => makeFault(namePlace(ledger, path), expected, found)));
}
