// A fact of the reader's own, to be changed where it stands: value, period, note. A value far from the ledger's is asked about once.
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { formatFigure, formatValue } from '@/lib/model/format-value';
import type { Fact } from '@/lib/model/ledger';
import type { OwnEdited } from '@/lib/model/own-entries';
import { useOwnStore } from '@/lib/state/own-store';
import { Button } from '../ui/button';

export interface EditOwnProps {
  readonly fact: Fact;
  /** "Revenue, 2026 · AMD". */
  readonly about: string;
  onDone(): void;
}

/** Letters that a note may have (the ledger's bound). */
const MAX_NOTE_LENGTH = 600;

export function EditOwn({ fact, about, onDone }: EditOwnProps) {
  const id = useId();
  const edit = useOwnStore((state) => state.edit);
  const [answer, setAnswer] = useState<OwnEdited | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const sure = useRef<HTMLButtonElement>(null);
  const shown = formatFigure(formatValue(fact.value));
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (answer?.kind === 'ask') sure.current?.focus();
    if (answer?.kind === 'fault') document.getElementById(`${id}-${answer.field}`)?.focus();
  }, [answer, id]);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string): string => String(form.get(name) ?? '');
    // A figure is shown rounded: where the reader leaves it, it stays as fine as it was.
    const value = read('value').trim() === shown ? null : read('value');
    const edited = await edit(fact.id, { value, period: read('period'), note: read('note') }, answer?.kind === 'ask');
    if (edited?.kind === 'kept') onDone();
    else setAnswer(edited);
  }

  const faultOf = (field: string): string | null => (answer?.kind === 'fault' && answer.field === field ? answer.sentence : null);
  const ask = answer?.kind === 'ask' ? answer.sentence : null;
  return (
    <form className="own-edit" aria-label={`Change ${about}`} onSubmit={(event) => void save(event)} onChange={() => setAnswer(null)} onKeyDown={(event) => { if (event.key === 'Escape') onDone(); }} noValidate>
      <p><strong>{about}</strong></p>
      <div className="own-edit-fields">
        <Field id={`${id}-value`} label="Value" fault={faultOf('value')}><input ref={first} id={`${id}-value`} name="value" defaultValue={shown} maxLength={200} autoComplete="off" aria-invalid={faultOf('value') !== null} aria-describedby={`${id}-value-hint`} /></Field>
        <Field id={`${id}-period`} label="Period" hint="Like Q3 FY2026, 2026 or 2026-10" fault={faultOf('period')}><input id={`${id}-period`} name="period" defaultValue={fact.period ?? ''} maxLength={60} autoComplete="off" aria-invalid={faultOf('period') !== null} aria-describedby={`${id}-period-hint`} /></Field>
        <Field id={`${id}-note`} label="Note" fault={faultOf('note')}><input id={`${id}-note`} name="note" defaultValue={fact.note ?? ''} maxLength={MAX_NOTE_LENGTH} autoComplete="off" aria-invalid={faultOf('note') !== null} aria-describedby={`${id}-note-hint`} /></Field>
      </div>
      {ask ? <p className="own-ask" role="alert">{ask} Is it meant so?</p> : null}
      <div className="own-edit-ways">
        <Button ref={sure} type="submit" look={ask ? 'plain' : 'primary'}>{ask ? 'Yes, keep it' : 'Save'}</Button>
        <Button onClick={() => onDone()}>Cancel</Button>
      </div>
    </form>
  );
}

function Field({ id, label, hint, fault, children }: { readonly id: string; readonly label: string; readonly hint?: string; readonly fault: string | null; readonly children: ReactNode }) {
  return (
    <div className="own-edit-field">
      <label htmlFor={id}>{label}</label>
      {children}
      <p id={`${id}-hint`} className={fault ? 'fault' : 'options-hint'} role={fault ? 'alert' : undefined}>{fault ?? hint}</p>
    </div>
  );
}
