// Takes files that are dropped anywhere on it, and shows that it does while they hover. A convenience of the pointer: choosing and
// pasting do the same by keyboard.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useImportStore } from '@/lib/state/import-store';
import { readGivenFiles } from './read-given-files';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

export function DropZone({ children }: { readonly children: ReactNode }) {
  const take = useImportStore((state) => state.take);
  const isBusy = useImportStore((state) => state.step === 'keeping');
  const zone = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const element = zone.current;
    if (!element || isBusy) return;
    const stop = new AbortController();
    const { signal } = stop;
    // Moving over a child leaves the parent: only when all are left is the zone left.
    let depth = 0;
    const follow = (by: 1 | -1) => (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    element.addEventListener('dragenter', follow(1), { signal });
    element.addEventListener('dragleave', follow(-1), { signal });
    element.addEventListener('dragover', (event) => {
      if (hasFiles(event)) event.preventDefault();
    }, { signal });
    element.addEventListener('drop', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      void readGivenFiles([...(event.dataTransfer?.files ?? [])]).then(take);
    }, { signal });
    return () => stop.abort();
  }, [take, isBusy]);

  return (
    <div ref={zone} className="ledger" data-over={isOver || undefined}>
      {children}
      {isOver ? <p className="ledger-over" aria-hidden="true">Drop to read. Nothing changes yet.</p> : null}
    </div>
  );
}
