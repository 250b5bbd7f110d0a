// How much taking a file's ledger as it is would take away: said in the choice itself. Where some of it was imported by the reader,
// nothing is suggested. Pure.
import { countWords } from '../model/count-words';
import type { ImportContent, ImportStanding } from '../model/import';
import type { Ledger } from '../model/ledger';
import { foldContent } from './fold-content';
import { LIST_NAMES } from './records';

/** `bundled`: what came with the extension. Whatever else the ledger in use holds, the reader has imported. */
export function weighRemoval(base: Ledger, content: ImportContent, standing: ImportStanding, bundled: Ledger): ImportStanding {
  if (!standing.options.some(({ choice }) => choice === 'replace')) return standing;
  const { ledger } = foldContent(base, content, 'replace');
  let removed = 0;
  let imported = 0;
  for (const list of LIST_NAMES) {
    // A source goes with its fact, and the dry run counts it apart.
    if (list === 'sources') continue;
    const [stays, came] = [ledger, bundled].map((one) => new Set(one[list].map(({ id }) => id)));
    for (const { id } of base[list]) {
      if (stays?.has(id)) continue;
      removed += 1;
      if (!came?.has(id)) imported += 1;
    }
  }
  if (removed === 0) return standing;
  const theirs = imported === 0 ? '' : ` You imported ${imported === removed ? (removed === 1 ? 'the row that goes' : 'all rows that go') : `${imported.toLocaleString('en-US')} of the rows that go`}.`;
  const options = standing.options.map((option) => (option.choice === 'replace' ? { ...option, label: `${option.label}, which removes ${countWords(removed, 'row')}`, sentence: `${option.sentence}${theirs}` } : option));
  // A patch names what it removes; a whole ledger says nothing of what it lacks.
  const isTheirs = imported > 0 && content.kind === 'ledger';
  return { ...standing, options, suggested: isTheirs ? null : standing.suggested };
}
