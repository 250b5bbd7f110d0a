// How a file's content stands to the ledger in use (newer, older, another ledger's, a patch that does not fit), and what can be done. Pure.
import { countWords } from '../model/count-words';
import type { ImportContent, ImportOption, ImportStanding, JudgeStanding } from '../model/import';
import { formatDay } from '../model/format-day';
import type { Ledger } from '../model/ledger';
import type { LedgerPatch } from '../model/ledger-patch';
import { hasSameRecords } from './has-same-records';

const merge = (label: string): ImportOption => ({ choice: 'merge', label, sentence: 'Adds what is new and changes what differs. Nothing is removed.' });

function judgeLedger(base: Ledger, file: Ledger): ImportStanding {
  const named = `version ${file.version} of ${formatDay(file.asOf)}`;
  const own = `version ${base.version} of ${formatDay(base.asOf)}`;
  const replace: ImportOption = { choice: 'replace', label: `Use version ${file.version}`, sentence: 'Takes the file’s ledger as it is. What only your ledger has goes, but for facts of your own.' };
  const options = [replace, merge('Only add and change')];
  if (file.id !== base.id) {
    const other: ImportOption = { ...replace, label: `Use “${file.title}”` };
    return { standing: 'other-ledger', sentence: `This is another ledger, “${file.title}”, ${named}. Yours is “${base.title}”.`, options: [other, merge('Add it to yours')], suggested: null };
  }
  if (file.version > base.version) return { standing: 'newer', sentence: `This is newer: ${named}. Yours is ${own}.`, options, suggested: 'replace' };
  if (file.version < base.version) return { standing: 'older', sentence: `This is older: ${named}. Yours is ${own}.`, options: [{ ...replace, label: `Go back to version ${file.version}` }, merge('Only add and change')], suggested: null };
  if (hasSameRecords(base, file)) return { standing: 'same', sentence: `This is the ledger that you have: ${named}. Nothing would change.`, options: [], suggested: null };
  return { standing: 'same', sentence: `This has the number of yours, version ${file.version}, but says other things. One of the two was edited.`, options: [{ ...replace, label: 'Use the file’s' }, merge('Only add and change')], suggested: null };
}

function judgePatch(base: Ledger, patch: LedgerPatch): ImportStanding {
  const unfit = (sentence: string, options: readonly ImportOption[] = []): ImportStanding => ({ standing: 'unfit-patch', sentence, options, suggested: null });
  if (patch.ledger !== base.id) return unfit(`This patch is for another ledger, "${patch.ledger}". Yours is "${base.id}".`);
  const apply: ImportOption = { choice: 'replace', label: `Bring it to version ${patch.version}`, sentence: 'Adds, changes and removes what the patch says.' };
  if (patch.base === base.version) return { standing: 'newer', sentence: `This patch takes version ${patch.base}, which you have, to version ${patch.version} of ${formatDay(patch.asOf)}.`, options: [apply, merge('Only add and change')], suggested: 'replace' };
  if (base.version >= patch.version) return { standing: base.version === patch.version ? 'same' : 'older', sentence: `This patch leads to version ${patch.version}. Yours is version ${base.version} already.`, options: [], suggested: null };
  return unfit(`This patch was made from version ${patch.base}. Yours is version ${base.version}: first import ${patch.base > base.version ? `version ${patch.base}` : `a patch from version ${base.version}`}, or take over what fits.`, [merge('Add and change what fits')]);
}

export const judgeStanding: JudgeStanding = (base, content: ImportContent) => {
  if (content.kind === 'ledger') return judgeLedger(base, content.ledger);
  if (content.kind === 'patch') return judgePatch(base, content.patch);
  const companies = content.companies.length ? ` and ${countWords(content.companies.length, 'company', 'companies')} that yours does not know` : '';
  return { standing: 'addition', sentence: `${countWords(content.facts.length, 'fact')}${companies}, to add to your ledger.`, options: [merge('Add the facts')], suggested: 'merge' };
};
