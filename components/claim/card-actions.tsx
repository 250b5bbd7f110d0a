// The quiet actions under a card: step through the claims, copy the citation, say that a mark is wrong, hide its kind, open
// the report. Each is a wish handed up; only the clipboard is used here, since it needs the reader's own click.
import { useRef, useState } from 'react';
import type { CorrectionChoices } from '@/lib/model/correction-choices';
import type { CardAction, EvidenceCardData } from '@/lib/model/evidence-card';
import { VERDICT_WORDS } from '@/lib/model/verdict-words';
import { Button } from '../ui/button';
import { CorrectMark } from './correct-mark';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';

export interface CardActionsProps {
  readonly card: EvidenceCardData;
  readonly position: { readonly index: number; readonly count: number };
  choices(): Promise<CorrectionChoices | null>;
  act(action: CardAction): void;
}

/** What the reader did with this very card; the next claim's card starts anew while its buttons keep their focus. */
interface Done {
  readonly card: EvidenceCardData;
  readonly copy: 'copied' | 'refused' | null;
  /** The question what is wrong stands open. */
  readonly isAsking: boolean;
  readonly isAdded: boolean;
  /** The value is far from the ledger's: the reader is asked whether it is meant. */
  readonly isDoubted: boolean;
}

/** A figure for which the ledger has nothing of its own. */
const canBeAdded = ({ verdict, claim, label }: EvidenceCardData): boolean => (verdict === 'unsourced' || verdict === 'opinion') && claim.figure !== null && label !== null;

export function CardActions({ card, position, choices, act }: CardActionsProps) {
  const fresh: Done = { card, copy: null, isAsking: false, isAdded: false, isDoubted: false };
  const [done, setDone] = useState(fresh);
  const adding = useRef<HTMLButtonElement>(null);
  const now = done.card === card ? done : fresh;
  const { copy, isAsking, isAdded, isDoubted } = now;

  async function copyCitation() {
    try {
      await navigator.clipboard.writeText(card.citation);
      setDone({ ...now, copy: 'copied' });
    } catch {
      // A page may forbid the clipboard to everything in it: then the words stand here to be copied by hand.
      setDone({ ...now, copy: 'refused' });
    }
  }

  /** The question goes with its buttons: the keyboard is back where it was asked. */
  function answerDoubt(isMeant: boolean) {
    adding.current?.focus();
    if (isMeant) add(true);
    else setDone({ ...now, isDoubted: false });
  }

  function add(isSure: boolean) {
    if (card.doubt !== null && !isSure) {
      setDone({ ...now, isDoubted: !isDoubted });
      return;
    }
    setDone({ ...now, isAdded: true, isDoubted: false });
    act({ kind: 'add-claim' });
  }

  return (
    <footer className="card-foot">
      <div className="card-actions">
        <Button look="quiet" onClick={copyCitation}>{copy === 'copied' ? <Icon name="check" /> : null}{copy === 'copied' ? 'Copied' : 'Copy citation'}</Button>
        <Button look="quiet" onClick={() => act({ kind: 'open-report' })}>Open report</Button>
        <Button look="quiet" aria-expanded={isAsking} onClick={() => setDone({ ...now, isAsking: !isAsking })}>Wrong mark?</Button>
        {canBeAdded(card) ? <Button ref={adding} look="quiet" aria-expanded={card.doubt === null || isAdded ? undefined : isDoubted} onClick={isAdded ? undefined : () => add(false)}>{isAdded ? <Icon name="check" /> : null}{isAdded ? 'Added' : 'Add to my ledger'}</Button> : null}
        {card.isOwn ? <Button look="quiet" onClick={() => act({ kind: 'remove-own' })}>Remove from my ledger</Button> : null}
      </div>
      {copy === 'refused' ? <p className="card-citation">This page does not allow copying by button. Select it here: <q>{card.citation}</q></p> : null}
      {isDoubted ? (
        <div className="card-doubt">
          <p role="alert">{card.doubt} Is it meant so?</p>
          <div className="card-actions"><Button onClick={() => answerDoubt(true)}>Add it all the same</Button><Button look="quiet" onClick={() => answerDoubt(false)}>Leave it</Button></div>
        </div>
      ) : null}
      {isAsking ? <CorrectMark verdict={card.verdict} hasFigure={card.claim.figure !== null} choices={choices} act={act} /> : null}
      <div className="card-steps">
        {position.count > 1 ? <IconButton icon="previous" label="Previous claim" onClick={() => act({ kind: 'previous' })} /> : null}
        <span className="card-position">{position.count > 1 ? `Claim ${position.index} of ${position.count}` : 'The only claim here'}</span>
        {position.count > 1 ? <IconButton icon="next" label="Next claim" onClick={() => act({ kind: 'next' })} /> : null}
        <Button look="quiet" className="card-hide" title={`Switches off every mark of this kind: ${VERDICT_WORDS[card.verdict]}. Options bring it back.`} onClick={() => act({ kind: 'hide-verdict', verdict: card.verdict })}>Hide this kind</Button>
      </div>
      <p className="visually-hidden" role="status">{isAdded ? 'Added to your ledger' : copy === 'copied' ? 'Citation copied' : `${VERDICT_WORDS[card.verdict]}. ${card.reason}`}</p>
    </footer>
  );
}
