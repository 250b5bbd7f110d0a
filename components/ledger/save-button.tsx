// Hands a file to the browser, and says so at the very button, until the reader goes on to something else.
import { useState } from 'react';
import type { ExportedFile } from '@/lib/model/import-desk';
import { Button, type ButtonProps } from '../ui/button';
import { Icon } from '../ui/icon';
import { saveFile } from './save-file';

export interface SaveButtonProps extends Pick<ButtonProps, 'look' | 'children'> {
  /** Null where it could not be made: whoever makes it says so. */
  make(): Promise<ExportedFile | null>;
}

export function SaveButton({ make, look, children }: SaveButtonProps) {
  const [saved, setSaved] = useState<string | null>(null);
  async function save(): Promise<void> {
    setSaved(null);
    const file = await make();
    if (!file) return;
    saveFile(file);
    setSaved(file.name);
  }
  return (
    <>
      <Button look={look} onClick={() => void save()} onBlur={() => setSaved(null)}>{saved === null ? null : <Icon name="check" />}{children}</Button>
      <span role="status" className="visually-hidden">{saved === null ? '' : `${saved} was handed to the browser.`}</span>
    </>
  );
}
