// Takes files that are dropped anywhere on the page, and shows that it does while they hover: a browser would open them in its place.
// A convenience of the pointer: choosing and pasting do the same by keyboard.
import { useEffect, useState, type ReactNode } from 'react';
import { useImportStore } from '@/lib/state/import-store';
import { readGivenFiles } from './read-given-files';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

export function DropZone({ children }: { readonly children: ReactNode }) {
  const take = useImportStore((state) => state.take);
  const isBusy = useImportStore((state) => state.step === 'keeping');
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // Moving over a child leaves the parent: only when all are left is the page left.
    let depth = 0;
    const follow = (by: 1 | -1) => (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = Math.max(0, depth + by);
      setOver(depth > 0 && !isBusy);
    };
    window.addEventListener('dragenter', follow(1), { signal });
    window.addEventListener('dragleave', follow(-1), { signal });
    window.addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (isBusy && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    }, { signal });
    window.addEventListener('drop', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (isBusy) return;
      location.hash = 'ledger';
      void readGivenFiles([...(event.dataTransfer?.files ?? [])]).then(take);
    }, { signal });
    return () => stop.abort();
  }, [take, isBusy]);

  return (
    <>
      {children}
      {isOver ? <p className="drop-over" aria-hidden="true">Drop to read. Nothing changes yet.</p> : null}
    </>
  );
}
