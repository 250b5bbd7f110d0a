// Where the reader has to choose before anything can be worked out: the bar of the dry run, which says so.
import { choicesOf, useImportStore, usableFiles } from '@/lib/state/import-store';
import { Button } from '../ui/button';

export function ChooseFirst() {
  const { files, out, choice, leave } = useImportStore();
  if (choice !== null || usableFiles(files, out).length === 0) return null;
  const isOne = choicesOf(files, out).options.length === 1;
  return (
    <div className="confirm">
      <div className="confirm-line">
        <p role="status">{isOne ? 'Choose it above to see what it would change.' : 'Choose one of these to see what it would change.'}</p>
        <Button onClick={leave}>Cancel</Button>
        <Button look="primary" disabled>Choose first</Button>
      </div>
    </div>
  );
}
