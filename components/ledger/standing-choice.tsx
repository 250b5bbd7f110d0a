// How the file stands to the ledger in use, and the reader's choice of what to do with it.
import { useId } from 'react';
import { choicesOf, isEmptyPlan, useImportStore, usableFiles } from '@/lib/state/import-store';
import { useRowStore } from '@/lib/state/row-store';

export function StandingChoice() {
  const id = useId();
  const { files, out, choice, plan, choose } = useImportStore();
  const summary = useRowStore((state) => state.summary);
  // Facts that are all known are not to be added.
  const isEmpty = isEmptyPlan(plan, summary);
  const sentences = [...new Set(usableFiles(files, out).flatMap((at) => { const file = files[at]; return file?.ok && !(isEmpty && file.standing.standing === 'addition') ? [file.standing.sentence] : []; }))];
  const { options, suggested } = choicesOf(files, out);
  if (sentences.length === 0) return null;
  return (
    <div className="standing">
      {sentences.map((sentence) => <p key={sentence} className="standing-words">{sentence}</p>)}
      {options.length > 1 || suggested === null ? (
        <fieldset className="standing-options">
          <legend className="visually-hidden">What to do</legend>
          {options.map((option) => (
            <label key={option.choice} data-chosen={option.choice === choice || undefined}>
              <input type="radio" name={id} checked={option.choice === choice} onChange={() => void choose(option.choice)} aria-describedby={`${id}-${option.choice}`} />
              <span className="standing-label">{option.label}</span>
              <span id={`${id}-${option.choice}`} className="standing-hint">{option.sentence}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
