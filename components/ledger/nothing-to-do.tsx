// Files that come to nothing: the words why, and the way back to give others.
import type { ReactNode } from 'react';
import { useImportStore } from '@/lib/state/import-store';
import { Button } from '../ui/button';

export function NothingToDo({ children }: { readonly children: ReactNode }) {
  const leave = useImportStore((state) => state.leave);
  return (
    <div className="import-nothing">
      <p>{children}</p>
      <Button onClick={leave}>Back, choose other files</Button>
    </div>
  );
}
