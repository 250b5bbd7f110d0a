// What is wrong with this mark, and what is right instead: a company, a kind of figure or a verdict from a list. Who has no idea
// leaves the mark out.
import { useState } from 'react';
import type { CorrectionChoice, CorrectionChoices } from '@/lib/model/correction-choices';
import { CORRECTION_WORDS } from '@/lib/model/correction-words';
import type { CardAction } from '@/lib/model/evidence-card';
import type { CorrectionKind } from '@/lib/model/own-entries';
import type { Verdict } from '@/lib/model/verdict';
import { VERDICT_WORDS } from '@/lib/model/verdict-words';
import { Button } from '../ui/button';
import { PickRight } from './pick-right';

export interface CorrectMarkProps {
  readonly verdict: Verdict;
  /** Praise has no figure of any kind. */
  readonly hasFigure: boolean;
  choices(): Promise<CorrectionChoices | null>;
  act(action: CardAction): void;
}

const TAKES_AWAY = 'Takes the mark away. Options, “Your facts and corrections”, bring it back.';
const NO_COMPANY = 'The ledger knows no other company. Leave the mark out, or import a ledger that has it.';
const NO_METRIC = 'No other kind of figure counts in this unit. Set the company or the verdict instead, or leave the mark out.';

type Asked = Exclude<CorrectionKind, 'not-a-claim'>;

export function CorrectMark({ verdict, hasFigure, choices, act }: CorrectMarkProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [known, setKnown] = useState<CorrectionChoices | 'not asked' | 'asking' | 'refused'>('not asked');
  const kinds = (['wrong-company', 'wrong-metric', 'wrong-verdict'] as const).filter((kind) => kind !== 'wrong-metric' || hasFigure);
  const ask = (kind: Asked): void => {
    setAsked(asked === kind ? null : kind);
    if (kind === 'wrong-verdict' || known !== 'not asked') return;
    setKnown('asking');
    void choices().then((answer) => setKnown(answer ?? 'refused'));
  };
  const listOf = (list: keyof CorrectionChoices) => (known === 'refused' ? known : typeof known === 'string' ? null : known[list]);
  const settle = (what: CorrectionKind, right: string | null): void => act({ kind: 'correct', what, right });
  return (
    <fieldset className="card-wrong">
      <legend>What is wrong? Kept in this browser only.</legend>
      <div className="card-actions">
        {kinds.map((kind) => <Button key={kind} aria-expanded={asked === kind} onClick={() => ask(kind)}>{CORRECTION_WORDS[kind]}</Button>)}
        <Button title={TAKES_AWAY} onClick={() => settle('not-a-claim', null)}>{CORRECTION_WORDS['not-a-claim']}</Button>
      </div>
      {asked === 'wrong-company' ? <PickRight label="It is about" none="Choose a company" near="In this article" others="In the ledger" nothing={NO_COMPANY} choices={listOf('companies')} onPick={(right) => settle(asked, right)} onLeaveOut={() => settle(asked, null)} /> : null}
      {asked === 'wrong-metric' ? <PickRight label="It is" none="Choose a kind of figure" near="In the ledger for this company" others="Other kinds" nothing={NO_METRIC} choices={listOf('metrics')} onPick={(right) => settle(asked, right)} onLeaveOut={() => settle(asked, null)} /> : null}
      {asked === 'wrong-verdict' ? <PickRight label="It is" none="Choose a verdict" near="" others="" nothing="" choices={verdictsBut(verdict)} onPick={(right) => settle(asked, right)} onLeaveOut={null} /> : null}
    </fieldset>
  );
}

const verdictsBut = (verdict: Verdict): readonly CorrectionChoice[] => Object.entries(VERDICT_WORDS).flatMap(([id, name]) => (id === verdict ? [] : [{ id, name, isNear: true }]));
