// The way in for a ledger, step by step: give files, wait, see what would change, confirm.
import { useEffect, useRef } from 'react';
import { isEmptyPlan, useImportStore, usableFiles, type ImportStep } from '@/lib/state/import-store';
import { useRowStore } from '@/lib/state/row-store';
import { Button } from '../ui/button';
import { ChooseFirst } from './choose-first';
import { DryRun } from './dry-run';
import { FileList } from './file-list';
import { GiveFiles } from './give-files';
import { ImportProgress } from './import-progress';
import { StandingChoice } from './standing-choice';

const TITLES: Readonly<Record<ImportStep, string>> = { empty: 'Import a ledger', reading: 'Reading', read: 'What the files are', planning: 'Comparing', plan: 'What would change', keeping: 'Keeping the ledger' };

export function ImportPanel() {
  const { step, files, plan, fault, said, leave } = useImportStore();
  const summary = useRowStore((state) => state.summary);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    // Each step is read from its head; the empty one only after another.
    if (before.current !== step && step !== 'keeping' && before.current !== 'keeping') heading.current?.focus();
    before.current = step;
  }, [step]);
  // What comes to nothing has its own way back, beside the words.
  const canStop = (step === 'read' && usableFiles(files, []).length > 0) || (step === 'plan' && !isEmptyPlan(plan, summary));
  const isWaiting = step === 'reading' || step === 'planning' || step === 'keeping';
  return (
    <section aria-labelledby="ledger-import" className="import">
      <header className="import-head">
        <h3 id="ledger-import" ref={heading} tabIndex={-1}>{TITLES[step]}</h3>
        {canStop ? <Button look="quiet" onClick={leave}>Stop, change nothing</Button> : null}
      </header>
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
      <p role="status" className={said === '' ? 'visually-hidden' : 'options-hint'}>{said}</p>
      {step === 'empty' ? <GiveFiles /> : null}
      {isWaiting ? <ImportProgress /> : null}
      {step === 'read' || step === 'plan' ? <FileList /> : null}
      {step === 'read' || step === 'plan' ? <StandingChoice /> : null}
      {step === 'read' ? <ChooseFirst /> : null}
      {step === 'plan' ? <DryRun /> : null}
    </section>
  );
}
