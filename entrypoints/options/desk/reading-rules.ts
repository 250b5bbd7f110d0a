// What the reader of files goes by: the tags of the SEC's companyfacts and the keys that are greeted by name.
import type { KnownKey } from '@/lib/model/import';
import type { XbrlTable } from '@/lib/model/xbrl';

export const keys: readonly KnownKey[] = [];
export const xbrl: XbrlTable = { keepYears: 6, forms: ['10-K', '10-Q'], metrics: [] };
