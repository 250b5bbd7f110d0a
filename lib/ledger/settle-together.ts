// Files that were given at once: the same one twice is read once, and of several whole ledgers the newest is meant. Pure.
import type { ImportContent, ImportStanding } from '../model/import';
import type { Ledger } from '../model/ledger';
import { hasSameRecords } from './has-same-records';
import { judgeStanding } from './judge-standing';
import { isSameValue } from './same-value';

export interface GivenFile {
  readonly name: string;
  /** Null where it could not be read. */
  readonly content: ImportContent | null;
}
export interface SettledFile {
  readonly standing: ImportStanding;
  /** Why it is left out unless the reader takes it in; null where it is taken in. */
  readonly leftOut: string | null;
}

function isSameContent(one: ImportContent, other: ImportContent): boolean {
  if (one.kind === 'ledger' && other.kind === 'ledger') return one.ledger.id === other.ledger.id && one.ledger.version === other.ledger.version && hasSameRecords(one.ledger, other.ledger);
  return isSameValue(one, other);
}

/** Above zero where `a` is the newer word: by version within one ledger, else by day. */
function compareAge(a: Ledger, b: Ledger): number {
  const days = a.asOf === b.asOf ? 0 : a.asOf > b.asOf ? 1 : -1;
  return a.id === b.id && a.version !== b.version ? a.version - b.version : days;
}

/** One for each file, in their order; null for one that could not be read. */
export function settleTogether(base: Ledger, files: readonly GivenFile[]): (SettledFile | null)[] {
  const settled = files.map(({ content }, at): SettledFile | null => {
    if (content === null) return null;
    const standing = judgeStanding(base, content);
    const first = files.slice(0, at).find((before) => before.content !== null && isSameContent(before.content, content));
    return { standing: first && standing.options.length > 0 ? { ...standing, sentence: `This is the same as ${first.name}, which is read once.`, options: [], suggested: null } : standing, leftOut: null };
  });
  const whole = files.flatMap(({ name, content }, at) => (content?.kind === 'ledger' && (settled[at]?.standing.options.length ?? 0) > 0 ? [{ name, at, ledger: content.ledger }] : []));
  const [first, ...rest] = whole;
  if (!first || rest.length === 0) return settled;
  const newest = rest.reduce((best, one) => (compareAge(one.ledger, best.ledger) > 0 ? one : best), first);
  for (const { at, ledger } of whole) {
    const one = settled[at];
    const why = compareAge(newest.ledger, ledger) > 0 ? `${newest.name} is newer` : `${newest.name} has the same day`;
    if (one && at !== newest.at) settled[at] = { ...one, leftOut: `Left out: ${why}, and only one whole ledger can take the place of yours.` };
  }
  return settled;
}
