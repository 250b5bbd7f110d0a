// What files would make of the ledger in use: the ledger that comes out and its differences, row by row. Pure; nothing is written.
import type { ImportChoice, ImportContent, ImportFault, ImportPlan, ImportRow, PlanImport } from '../model/import';
import type { Fact, Ledger } from '../model/ledger';
import { checkTarget } from './check-target';
import { compareInSteps } from './compare-ledgers';
import { disownContent } from './disown';
import { foldContent } from './fold-content';
import { createFaultList, makeFault } from './import-fault';
import { judgeStanding } from './judge-standing';
import { isSameValue } from './same-value';
import { runAtOnce, type Steps, within } from './steps';

/** A patch leads from one version to the next, so patches go in that order; facts come last, on what they are tied to. */
const rankOf = (content: ImportContent): number => (content.kind === 'ledger' ? content.ledger.version : content.kind === 'patch' ? 1e7 + content.patch.base : 1e8);

function refuseTogether(contents: readonly ImportContent[], choice: ImportChoice): ImportFault[] {
  const ledgers = contents.filter(({ kind }) => kind === 'ledger').length;
  if (choice === 'merge' || ledgers < 2) return [];
  return [makeFault('these files', 'one whole ledger', `${ledgers}`, `Each of ${ledgers} files is a whole ledger, and only one can take the place of yours. Leave out all but one, or only add and change.`)];
}

/** Two files of facts that give one fact two values. */
function* findQuarrels(contents: readonly ImportContent[]): Generator<ImportFault> {
  const seen = new Map<string, Fact>();
  for (const content of contents) {
    if (content.kind !== 'facts') continue;
    for (const fact of content.facts) {
      const before = seen.get(fact.id);
      if (before && !isSameValue(before, fact)) yield makeFault(`fact “${fact.id}”`, 'the same in each of these files', 'two versions', `Two of these files say different things of “${fact.label}” (${fact.id}). Leave one of them out.`);
      seen.set(fact.id, fact);
    }
  }
}

export function* planInSteps(base: Ledger, given: readonly ImportContent[], choice: ImportChoice): Steps<ImportPlan> {
  const contents = given.map(disownContent);
  const faults = createFaultList();
  for (const fault of refuseTogether(contents, choice)) faults.add(() => fault);
  for (const fault of findQuarrels(contents)) faults.add(() => fault);
  const order = contents.map((content, at) => ({ content, at })).sort((a, b) => rankOf(a.content) - rankOf(b.content));
  const standings = new Map<number, ImportPlan['standings'][number]>();
  let target = base;
  let known = 0;
  let quarrels = 0;
  for (const { content, at } of order) {
    const standing = judgeStanding(target, content);
    standings.set(at, standing);
    const isNews = standing.options.length > 0;
    if (!isNews && standing.standing === 'unfit-patch') faults.add(() => makeFault('this patch', 'a patch for the ledger in use', 'another', standing.sentence));
    else if (!isNews) known += content.kind === 'ledger' ? content.ledger.facts.length : 0;
    else if (faults.faults.length === 0) {
      const folded = foldContent(target, content, standing.options.some((option) => option.choice === choice) ? choice : 'merge');
      target = folded.ledger;
      known += folded.known;
      quarrels += folded.quarrels ?? 0;
      for (const fault of folded.faults) faults.add(() => fault);
    }
    yield 0.2;
  }
  if (faults.faults.length === 0 && target !== base) yield* within(0.2, 0.5, checkTarget(target, faults));
  const rows = yield* within(0.5, 1, compareInSteps(base, target));
  const counts: Record<ImportRow['kind'], number> = { added: 0, changed: 0, removed: 0, superseded: 0 };
  for (const row of rows) counts[row.kind]++;
  return { standings: contents.flatMap((_, at) => standings.get(at) ?? []), choice, rows, counts, known, quarrels, target, faults: faults.faults };
}

export const planImport: PlanImport = (base, contents, choice) => runAtOnce(planInSteps(base, contents, choice));
