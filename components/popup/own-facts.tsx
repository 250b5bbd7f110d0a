// What the reader found for a company: an offer, a pay range, an attrition figure. It counts, stays in this browser and stays theirs.
import { useId, useState, type FormEvent } from 'react';
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
  return (
    <section className="own" aria-labelledby="own-title">
      <h3 id="own-title">What you found</h3>
      {own.length === 0 ? <p className="faint">Pay and culture are mostly gaps in what is on record. What you add here counts and stays in this browser.</p> : null}
      {own.length > 0 ? <ul className="own-list">
        {own.map(({ id, metric, amount, max, note }) => {
          const kind = kinds.find((one) => one.metric === metric);
          return kind ? (
            <li key={id}>
              <span>{kind.title}: <strong>{printAmount(kind, amount)}{max === null ? '' : `–${printAmount(kind, max)}`}</strong>{note ? <span className="faint"> {note}</span> : null}</span>
              <IconButton icon="close" label={`Remove ${kind.title}`} onClick={() => removeOwnFact(id)} />
            </li>
          ) : null;
        })}
      </ul> : null}
      <OwnFactForm company={company} kinds={kinds} />
    </section>
  );
}

function OwnFactForm({ company, kinds }: { readonly company: string; readonly kinds: readonly Kind[] }) {
  const id = useId();
  const addOwnFact = useFitStore((state) => state.addOwnFact);
  const [metric, setMetric] = useState(kinds[0]?.metric ?? '');
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
    addOwnFact({ company, metric, amount, max, note: read('note').trim().slice(0, 300) || null });
    form.reset();
  }

  return (
    <form className="own-form" onSubmit={add} noValidate>
      <label className="field" htmlFor={`${id}-kind`}><span>What</span>
        <select id={`${id}-kind`} value={metric} onChange={(event) => { setMetric(event.currentTarget.value); setFault(null); }}>
          {kinds.map((one) => <option key={one.metric} value={one.metric}>{one.title}</option>)}
        </select>
      </label>
      <div className="field-row">
        <label className="field" htmlFor={`${id}-amount`}><span>{kind.isRange ? 'From' : 'Figure'}</span><input id={`${id}-amount`} name="amount" inputMode="decimal" autoComplete="off" aria-describedby={`${id}-hint`} aria-invalid={fault !== null} /></label>
        {kind.isRange ? <label className="field" htmlFor={`${id}-max`}><span>To</span><input id={`${id}-max`} name="max" inputMode="decimal" autoComplete="off" aria-invalid={fault !== null} /></label> : null}
        <label className="field is-wide" htmlFor={`${id}-note`}><span>Note</span><input id={`${id}-note`} name="note" maxLength={300} autoComplete="off" /></label>
        <Button type="submit">Add</Button>
      </div>
      <p id={`${id}-hint`} className="faint">{kind.hint}</p>
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
    </form>
  );
}
