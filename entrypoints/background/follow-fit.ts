// The ranking follows the reader: own facts added or removed, weights changed on another machine.
import { watchFitChoices } from '@/lib/settings/read-fit-choices';
import { pullFitChoices } from '@/lib/settings/write-fit-choices';
import { writeFit } from './write-fit';

export function followFit(): void {
  watchFitChoices(new AbortController().signal, {
    onLocal: ({ own }, before) => {
      if (JSON.stringify(own) !== JSON.stringify(before.own)) void writeFit();
    },
    onSynced: () => void pullFitChoices(),
  });
}
