// Facts and sources that come without a ledger, checked as if they stood in the one in use. What they override is not there any more.
import type { Company, Fact, Ledger, Source } from '../model/ledger';
import { checkInSteps, type Placed } from './check-ledger';
import type { Steps } from './steps';

export interface Addition {
  readonly companies: readonly Company[];
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
}

/** `at` counts within the list of the addition; `field` is a path in its record. */
type Report = (list: 'companies' | 'sources' | 'facts', at: number, field: string, expected: string, found: string) => void;

const place = <T>(list: readonly T[]): Placed<T>[] => list.map((item, at) => ({ at, item }));

/** The addition behind what stays of the base, and how many of the base there are. */
function lay<T extends { readonly id: string }>(base: readonly T[], addition: readonly T[]): { readonly all: readonly T[]; readonly offset: number } {
  const overridden = new Set(addition.map(({ id }) => id));
  const stays = base.filter(({ id }) => !overridden.has(id));
  return { all: [...stays, ...addition], offset: stays.length };
}

export function* checkAddition(base: Ledger, addition: Addition, today: string, report: Report): Steps<void> {
  const lists = { companies: lay(base.companies, addition.companies), sources: lay(base.sources, addition.sources), facts: lay(base.facts, addition.facts) };
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const ids = { companies: idsOf(lists.companies.all), sources: idsOf(lists.sources.all), facts: idsOf(lists.facts.all), narratives: [], topics: [], personas: [] };
  const ledger = { asOf: today, asOfName: 'today', ids, companies: place(lists.companies.all), sources: place(lists.sources.all), facts: place(lists.facts.all), narratives: [], topics: [], personas: [] };
  yield* checkInSteps(ledger, (path, expected, found) => {
    const match = /^(companies|sources|facts)(?:\[(\d+)\])?\.?(.*)$/.exec(path);
    const list = match?.[1] === 'companies' || match?.[1] === 'sources' ? match[1] : 'facts';
    const at = match?.[2] === undefined ? -1 : Number(match[2]) - lists[list].offset;
    if (match?.[2] === undefined || at >= 0) report(list, at, match?.[3] ?? '', expected, found);
  });
}
