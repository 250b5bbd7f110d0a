// A short word that tells two ledgers apart as they are in use, with the reader's own facts beside them: written beside everything that
// was made from one. Pure.
import type { Fact, Ledger } from '../model/ledger';
import { makeSlug } from './make-slug';

/** `kept`: the number of the kept version; null is the bundled ledger. However many facts the reader has, it is no longer for it. */
export function stampLedger({ id, version, asOf }: Pick<Ledger, 'id' | 'version' | 'asOf'>, kept: number | null, own: readonly Fact[]): string {
  return `${id} ${version} ${asOf} ${kept ?? 0}${own.length === 0 ? '' : ` ${own.length} ${makeSlug([JSON.stringify(own)])}`}`;
}
