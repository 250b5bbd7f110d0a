// A fact of the reader's own in a few words: "$215.9 billion", "Revenue", "AMD". Pure.
import { formatValue } from '@/lib/model/format-value';
import type { Fact } from '@/lib/model/ledger';

export interface OwnFactWords {
  readonly figure: string;
  /** What it is and whose, each where it is known and not said by the figure already. */
  readonly about: readonly string[];
  /** False where the ledger in use does not have its company. */
  readonly isInUse: boolean;
}

/** `companies`: those of the ledger in use; null until they are known. */
export function tellOwnFact(fact: Fact, companies: readonly { readonly id: string; readonly name: string }[] | null): OwnFactWords {
  const { lead, number, unit } = formatValue({ ...fact.value, per: null });
  const company = companies?.find(({ id }) => id === fact.company);
  const label = fact.label.toLowerCase() === unit?.toLowerCase() ? null : `${fact.label.charAt(0).toUpperCase()}${fact.label.slice(1)}`;
  return {
    figure: [lead, number, unit].filter(Boolean).join(' '),
    about: [label, company?.name].filter((word) => word !== null && word !== undefined),
    isInUse: companies === null || company !== undefined,
  };
}
