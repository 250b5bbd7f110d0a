// A fact with its place in the file that it came from, and how warnings about many of them are told. Pure.
import type { Fact } from '../model/ledger';

export interface PlacedFact {
  readonly fact: Fact;
  /** "row 3, column amount", "add.facts[2].value.amount". */
  readonly place: string;
}

const MAX_TOLD = 20;

/** The first twenty; the others are counted: `rest` ends "And 7 more …". */
export function tellFirst(told: readonly string[], rest: string): string[] {
  const more = told.length - MAX_TOLD;
  return more > 0 ? [...told.slice(0, MAX_TOLD), `And ${more.toLocaleString('en-US')} more ${rest}.`] : [...told];
}
