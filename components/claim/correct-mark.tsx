// What is wrong with this mark, in one press; for a wrong verdict the right one is asked for.
import { useId, useState } from 'react';
import type { CardAction } from '@/lib/model/evidence-card';
import { CORRECTION_WORDS } from '@/lib/model/correction-words';
import type { Verdict } from '@/lib/model/verdict';
import { VERDICT_WORDS } from '@/lib/model/verdict-words';
import { Button } from '../ui/button';

const TAKES_AWAY = ['wrong-company', 'wrong-metric', 'not-a-claim'] as const;
const VERDICTS = Object.keys(VERDICT_WORDS) as Verdict[];

export function CorrectMark({ verdict, act }: { readonly verdict: Verdict; act(action: CardAction): void }) {
  const id = useId();
  const [right, setRight] = useState<Verdict | ''>('');
  return (
    <fieldset className="card-wrong">
      <legend>What is wrong? Your answer stays in this browser.</legend>
      <div className="card-actions">{TAKES_AWAY.map((what) => <Button key={what} onClick={() => act({ kind: 'correct', what, verdict: null })}>{CORRECTION_WORDS[what]}</Button>)}</div>
      <label htmlFor={id}>Wrong verdict: it is</label>
      <div className="card-actions">
        <select id={id} value={right} onChange={(event) => setRight(event.currentTarget.value as Verdict | '')}>
          <option value="">Choose a verdict</option>
          {VERDICTS.filter((one) => one !== verdict).map((one) => <option key={one} value={one}>{VERDICT_WORDS[one]}</option>)}
        </select>
        <Button disabled={right === ''} onClick={() => { if (right !== '') act({ kind: 'correct', what: 'wrong-verdict', verdict: right }); }}>Set it</Button>
      </div>
    </fieldset>
  );
}
