// What a ledger is called, where an import makes it another one: a newer version may say the very same of a later day. Pure.
import { formatDay } from '../model/format-day';
import type { Ledger } from '../model/ledger';

type Head = Pick<Ledger, 'id' | 'title' | 'version' | 'asOf'>;

/** "version 5 of 1 December 2026", with its title where that is another one; null where nothing of it changes. */
export function describeHead(before: Head, after: Head): string | null {
  const isRenamed = before.id !== after.id || before.title !== after.title;
  if (!isRenamed && before.version === after.version && before.asOf === after.asOf) return null;
  return `${isRenamed ? `“${after.title}”, ` : ''}version ${after.version} of ${formatDay(after.asOf)}`;
}
