// What a kept version is called. Title and number do not tell versions apart: facts that are added from a table keep both.
import { formatDay } from '@/lib/model/format-day';
import type { KeptVersion } from '@/lib/model/kept-ledger';

/** Without an origin it is the bundled one. */
export type NamedVersion = Pick<KeptVersion, 'ledger'> & Partial<Pick<KeptVersion, 'origin' | 'keptAt'>>;

/** "20 May 2026, 14:05". */
export function momentWords(at: number): string {
  const day = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${formatDay(`${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`)}, ${two(day.getHours())}:${two(day.getMinutes())}`;
}

function originWords({ origin }: NamedVersion): string {
  if (!origin) return 'as it came with the extension';
  const [first = 'a file', ...others] = origin.files;
  return `from ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

export const versionWords = (version: NamedVersion): string => `${version.ledger.title}, version ${version.ledger.version}, ${originWords(version)}`;

/** Among versions of one title. */
export const shortVersionWords = (version: NamedVersion): string => `version ${version.ledger.version}, ${originWords(version)}`;
