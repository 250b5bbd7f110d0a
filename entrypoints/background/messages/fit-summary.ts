// Answers the popup: the ranking, written anew.
import type { FitSummary } from '@/lib/model/fit-view';
import { writeFit } from '../write-fit';

export function summariseFit(): Promise<FitSummary> {
  return writeFit();
}
