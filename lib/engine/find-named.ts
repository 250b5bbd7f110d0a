// Companies that a text names, for who asks for no more.
import type { LedgerIndex } from '../model/ledger-index';
import { namesOf } from './judge-article';
import { findNames } from './mentions/compile-names';
import type { Mention } from './mentions/mention';
import { narrow, narrowNames } from './text/narrow';

export function findNamed(index: LedgerIndex, written: string): Mention[] {
  const text = narrow(written);
  return findNames(namesOf(narrowNames(index)), text, text);
}
