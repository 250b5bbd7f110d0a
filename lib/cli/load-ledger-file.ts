// Opens a ledger file for the command line, or takes the bundled one.
import { indexLedger } from '../ledger/index-ledger';
import type { LedgerIndex } from '../model/ledger-index';
import { readBase } from './read-import-file';

/** @throws Error with one line: the file and the first place that is off. */
export const loadLedgerFile = async (file: string | null): Promise<LedgerIndex> => indexLedger(await readBase(file));
