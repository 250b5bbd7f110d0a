// Answers a page that found no stored names: the first page after an install may be faster than the install.
import type { NameList } from '@/lib/model/name-list';
import { writeNames } from '../write-names';

export function listNames(): Promise<NameList> {
  return writeNames();
}
