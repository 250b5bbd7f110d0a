// The reader changed something of the ranking. The popup closes at the next click beside it, so the writing is done here.
import type { FitChoices } from '@/lib/model/fit-choices';
import { writeFitChoices } from '@/lib/settings/write-fit-choices';

export async function keepFitChoices({ choices }: { choices: FitChoices }): Promise<null> {
  await writeFitChoices(choices);
  return null;
}
