// One list to pick what is right from, likely answers first, and the way out for who has no idea.
import { useId, useState } from 'react';
import type { CorrectionChoice } from '@/lib/model/correction-choices';
import { Button } from '../ui/button';

export interface PickRightProps {
  readonly label: string;
  readonly none: string;
  /** Headings of the likely choices and of the rest; said only where there are both. */
  readonly near: string;
  readonly others: string;
  /** Said where there is nothing else to pick. */
  readonly nothing: string;
  /** Null until they are known. */
  readonly choices: readonly CorrectionChoice[] | 'refused' | null;
  onPick(id: string): void;
  readonly onLeaveOut: (() => void) | null;
}

export function PickRight({ label, none, near, others, nothing, choices: given, onPick, onLeaveOut }: PickRightProps) {
  const id = useId();
  const [right, setRight] = useState('');
  const choices = given === 'refused' ? [] : given;
  const likely = choices?.filter(({ isNear }) => isNear) ?? [];
  const rest = choices?.filter(({ isNear }) => !isNear) ?? [];
  const first = given === null ? 'One moment …' : given === 'refused' ? 'The list could not be had' : none;
  const leaveOut = onLeaveOut ? <Button look="quiet" onClick={onLeaveOut}>No idea, leave it out</Button> : null;
  if (given?.length === 0) return <div className="card-pick"><p role="status">{nothing}</p>{leaveOut ? <div className="card-actions">{leaveOut}</div> : null}</div>;
  return (
    <div className="card-pick">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={right} onChange={(event) => setRight(event.currentTarget.value)}>
        <option value="">{first}</option>
        {likely.length > 0 && rest.length > 0 ? <><optgroup label={near}><Options of={likely} /></optgroup><optgroup label={others}><Options of={rest} /></optgroup></> : <Options of={[...likely, ...rest]} />}
      </select>
      <div className="card-actions">
        <Button disabled={right === ''} onClick={() => { if (right !== '') onPick(right); }}>Set it</Button>
        {leaveOut}
      </div>
    </div>
  );
}

const Options = ({ of }: { readonly of: readonly CorrectionChoice[] }) => of.map(({ id, name }) => <option key={id} value={id}>{name}</option>);
