// The ways to hand a ledger over: choose files, drop them, paste text. Says what is taken, and offers the template.
import { useId, useRef, useState, type ClipboardEvent, type FormEvent } from 'react';
import { useHistoryStore } from '@/lib/state/history-store';
import { useImportStore } from '@/lib/state/import-store';
import { Button } from '../ui/button';
import { readGivenFiles, readPastedText } from './read-given-files';
import { SaveButton } from './save-button';

export function GiveFiles() {
  const id = useId();
  const take = useImportStore((state) => state.take);
  const write = useHistoryStore((state) => state.write);
  const input = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);

  function choose(files: FileList | null): void {
    if (files && files.length > 0) void readGivenFiles([...files]).then(take);
  }

  return (
    <>
      <p className="options-lead">You see what would change before anything does, and can undo it after.</p>
      <div className="import-drop">
        <p className="import-drop-words">Drop files here</p>
        <div className="import-ways">
          <Button look="primary" onClick={() => input.current?.click()}>Choose files</Button>
          <Button aria-expanded={isPasting} aria-controls={`${id}-paste`} onClick={() => setPasting(!isPasting)}>Paste text</Button>
        </div>
        <input ref={input} type="file" multiple hidden aria-label="Ledger files" accept=".json,.csv,.tsv,.txt,application/json,text/csv" onChange={(event) => { choose(event.currentTarget.files); event.currentTarget.value = ''; }} />
        <div id={`${id}-paste`} hidden={!isPasting}>{isPasting ? <PasteForm /> : null}</div>
      </div>
      <ul className="import-takes">
        <li><strong>Ledger or patch</strong>, as JSON</li>
        <li><strong>Facts</strong>, as CSV. <SaveButton look="quiet" make={() => write({ what: 'template' })}>Save a template</SaveButton></li>
        <li><strong>Company facts of the SEC</strong>, the JSON as downloaded from sec.gov</li>
      </ul>
    </>
  );
}

function PasteForm() {
  const id = useId();
  const take = useImportStore((state) => state.take);
  const [fault, setFault] = useState<string | null>(null);

  function read(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '');
    if (text.trim() === '') setFault('There is no text to read.');
    else void take([readPastedText(text)]);
  }

  /** A large text is read at once: as the content of a text field it would hold the page up. */
  function takeLarge(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    if (text.length < 200_000) return;
    event.preventDefault();
    void take([readPastedText(text)]);
  }

  return (
    <form className="import-paste" onSubmit={read}>
      <label htmlFor={`${id}-text`}>JSON or CSV</label>
      <textarea id={`${id}-text`} name="text" rows={6} spellCheck={false} autoComplete="off" aria-invalid={fault !== null} onPaste={takeLarge} />
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
      <Button type="submit">Read it</Button>
    </form>
  );
}
