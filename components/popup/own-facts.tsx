// What the reader found for a company: an offer, a pay range, an attrition figure. It counts, stays in this browser and stays theirs.
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { OwnFact } from '@/lib/model/fit-choices';
import type { FitSummary } from '@/lib/model/fit-view';
import { useFitStore } from '@/lib/state/fit-store';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';

type Kind = FitSummary['ownFacts'][number];

const printAmount = ({ unit }: Kind, amount: number): string => (unit === 'USD' ? `$${amount.toLocaleString('en-US')}` : unit === '%' ? `${amount}%` : `${amount} ${unit ?? ''}`.trim());

/** A number as a reader types it: 250,000, $250k or 12.5%. Null where it is none. */
export function parseAmount(text: string): number | null {
  const match = /^\$?\s*(\d[\d,\s]*(?:\.\d+)?)\s*([km])?\s*%?$/i.exec(text.trim());
  if (!match) return null;
  const scale = { k: 1e3, m: 1e6 }[(match[2] ?? '').toLowerCase()] ?? 1;
  return Number((match[1] ?? '').replace(/[,\s]/g, '')) * scale;
}

function complain(kind: Kind, amount: number | null, max: number | null, hasMax: boolean): string | null {
  const isWithin = (value: number | null): boolean => value !== null && value >= kind.min && value <= kind.max;
  if (!isWithin(amount) || (hasMax && !isWithin(max))) return `A number between ${printAmount(kind, kind.min)} and ${printAmount(kind, kind.max)} is needed.`;
  return hasMax && (max ?? 0) < (amount ?? 0) ? 'The upper end is below the lower one.' : null;
}

export function OwnFacts({ company }: { readonly company: string }) {
  const kinds = useFitStore((state) => state.summary?.ownFacts) ?? [];
  const own = useFitStore((state) => state.choices.own).filter((one) => one.company === company);
  const removeOwnFact = useFitStore((state) => state.removeOwnFact);
  const [changing, setChanging] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const left = useRef<string | null>(null);
  const changed = own.find(({ id }) => id === changing) ?? null;
  useEffect(() => {
    if (changing !== null || left.current === null) return;
    section.current?.querySelector<HTMLElement>(`[data-change="${CSS.escape(left.current)}"]`)?.focus();
    left.current = null;
  }, [changing]);
  return (
    <section ref={section} className="own" aria-labelledby="own-title">
      <h3 id="own-title">What you found</h3>
      {own.length === 0 ? <p className="faint">Pay and culture are mostly gaps in what is on record. What you add here counts and stays in this browser.</p> : null}
      {own.length > 0 ? <ul className="own-list">
        {own.map(({ id, metric, amount, max, note }) => {
          const kind = kinds.find((one) => one.metric === metric);
          return kind ? (
            <li key={id}>
              <span>{kind.title}: <strong>{printAmount(kind, amount)}{max === null ? '' : `–${printAmount(kind, max)}`}</strong>{note ? <span className="faint"> {note}</span> : null}</span>
              <span className="own-list-ways">
                <Button look="quiet" data-change={id} aria-label={`Change ${kind.title}`} aria-expanded={id === changing} onClick={() => setChanging(id === changing ? null : id)}>Change</Button>
                <IconButton icon="close" label={`Remove ${kind.title}`} onClick={() => removeOwnFact(id)} />
              </span>
            </li>
          ) : null;
        })}
      </ul> : null}
      <OwnFactForm key={changed?.id ?? ''} company={company} kinds={kinds} changed={changed} onDone={() => { left.current = changing; setChanging(null); }} />
    </section>
  );
}

interface FormProps {
  readonly company: string;
  readonly kinds: readonly Kind[];
  /** The fact that is changed; null where a new one is added. */
  readonly changed: OwnFact | null;
  onDone(): void;
}

/** As the reader would type it: 250,000 or 12.5. */
const typeAmount = (amount: number | null | undefined): string => amount?.toLocaleString('en-US', { maximumFractionDigits: 6 }) ?? '';

function OwnFactForm({ company, kinds, changed, onDone }: FormProps) {
  const id = useId();
  const addOwnFact = useFitStore((state) => state.addOwnFact);
  const changeOwnFact = useFitStore((state) => state.changeOwnFact);
  const amountField = useRef<HTMLInputElement>(null);
  const isChange = changed !== null;
  useEffect(() => { if (isChange) amountField.current?.focus(); }, [isChange]);
  const [metric, setMetric] = useState(changed?.metric ?? kinds[0]?.metric ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const kind = kinds.find((one) => one.metric === metric);
  if (!kind) return null;

  function add(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const read = (name: string): string => String(new FormData(form).get(name) ?? '');
    if (!kind) return;
    const amount = parseAmount(read('amount'));
    const max = kind.isRange ? parseAmount(read('max')) : null;
    const wrong = complain(kind, amount, max, kind.isRange);
    setFault(wrong);
    if (wrong !== null || amount === null) return;
    const words = { amount, max, note: read('note').trim().slice(0, 300) || null };
    if (changed) {
      changeOwnFact(changed.id, words);
      onDone();
      return;
    }
    addOwnFact({ company, metric, ...words });
    form.reset();
  }

  return (
    <form className="own-form" aria-label={changed ? `Change ${kind.title}` : undefined} onSubmit={add} onKeyDown={(event) => { if (changed && event.key === 'Escape') { event.preventDefault(); onDone(); } }} noValidate>
      <label className="field" htmlFor={`${id}-kind`}><span>What</span>
        <select id={`${id}-kind`} value={metric} disabled={isChange} onChange={(event) => { setMetric(event.currentTarget.value); setFault(null); }}>
          {kinds.map((one) => <option key={one.metric} value={one.metric}>{one.title}</option>)}
        </select>
      </label>
      <div className="field-row">
        <label className="field" htmlFor={`${id}-amount`}><span>{kind.isRange ? 'From' : 'Figure'}</span><input ref={amountField} id={`${id}-amount`} name="amount" defaultValue={typeAmount(changed?.amount)} inputMode="decimal" autoComplete="off" aria-describedby={`${id}-hint`} aria-invalid={fault !== null} /></label>
        {kind.isRange ? <label className="field" htmlFor={`${id}-max`}><span>To</span><input id={`${id}-max`} name="max" defaultValue={typeAmount(changed?.max)} inputMode="decimal" autoComplete="off" aria-invalid={fault !== null} /></label> : null}
        <label className="field is-wide" htmlFor={`${id}-note`}><span>Note</span><input id={`${id}-note`} name="note" defaultValue={changed?.note ?? ''} maxLength={300} autoComplete="off" /></label>
        <Button type="submit">{changed ? 'Save' : 'Add'}</Button>
        {changed ? <Button look="quiet" onClick={onDone}>Cancel</Button> : null}
      </div>
      <p id={`${id}-hint`} className="faint">{kind.hint}</p>
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
    </form>
  );
}
