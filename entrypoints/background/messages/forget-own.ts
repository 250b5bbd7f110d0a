// The reader took a correction or an own claim back: the mark is as the judge has it again.
import { carryCorrection } from '@/lib/settings/fold-correction';
import { updateOwnEntries } from '@/lib/settings/own-entries';
import { updateSettings } from '@/lib/settings/update-settings';
import { takeUpLedger } from './ledger-swapped';

export async function forgetOwn({ what, id }: { what: 'correction' | 'claim'; id: string }): Promise<null> {
  if (what === 'correction') {
    await updateOwnEntries((own) => ({ ...own, corrections: own.corrections.filter(({ key }) => key !== id) }));
    await updateSettings((settings) => carryCorrection(settings, id, undefined));
    return null;
  }
  await updateOwnEntries((own) => {
    const facts = own.facts.filter((fact) => fact.id !== id);
    const needed = new Set(facts.map(({ source }) => source));
    return { ...own, facts, sources: own.sources.filter((source) => needed.has(source.id)) };
  });
  await takeUpLedger();
  return null;
}
