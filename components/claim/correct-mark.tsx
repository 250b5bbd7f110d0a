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

const NOTHING_KNOWN: CorrectionChoices = { companies: [], metrics: [] };

type Asked = Exclude<CorrectionKind, 'not-a-claim'>;

export function CorrectMark({ verdict, hasFigure, choices, act }: CorrectMarkProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [known, setKnown] = useState<CorrectionChoices | 'not asked' | 'asking'>('not asked');
  const kinds = (['wrong-company', 'wrong-metric', 'wrong-verdict'] as const).filter((kind) => kind !== 'wrong-metric' || hasFigure);
  const ask = (kind: Asked): void => {
    setAsked(asked === kind ? null : kind);
    if (kind === 'wrong-verdict' || known !== 'not asked') return;
    setKnown('asking');
    void choices().then((answer) => setKnown(answer ?? NOTHING_KNOWN));
  };
  const lists = typeof known === 'string' ? null : known;
  const settle = (what: CorrectionKind, right: string | null): void => act({ kind: 'correct', what, right });
  return (
    <fieldset className="card-wrong">
      <legend>What is wrong? Kept in this browser only.</legend>
      <div className="card-actions">
        {kinds.map((kind) => <Button key={kind} aria-expanded={asked === kind} onClick={() => ask(kind)}>{CORRECTION_WORDS[kind]}</Button>)}
        <Button onClick={() => settle('not-a-claim', null)}>{CORRECTION_WORDS['not-a-claim']}</Button>
      </div>
      {asked === 'wrong-company' ? <PickRight label="It is about" none="Choose a company" near="In this article" others="In the ledger" choices={lists?.companies ?? null} onPick={(right) => settle(asked, right)} onLeaveOut={() => settle(asked, null)} /> : null}
      {asked === 'wrong-metric' ? <PickRight label="It is" none="Choose a kind of figure" near="In the ledger for this company" others="Other kinds" choices={lists?.metrics ?? null} onPick={(right) => settle(asked, right)} onLeaveOut={() => settle(asked, null)} /> : null}
      {asked === 'wrong-verdict' ? <PickRight label="It is" none="Choose a verdict" near="" others="" choices={verdictsBut(verdict)} onPick={(right) => settle(asked, right)} onLeaveOut={null} /> : null}
    </fieldset>
  );
}

const verdictsBut = (verdict: Verdict): readonly CorrectionChoice[] => Object.entries(VERDICT_WORDS).flatMap(([id, name]) => (id === verdict ? [] : [{ id, name, isNear: true }]));
