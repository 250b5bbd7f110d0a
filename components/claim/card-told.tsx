// What has become of a mark that the reader took away, where its card stood: one sentence, the way back, where else it is.
import { useId } from 'react';
import type { CardAction, CardNotice } from '@/lib/model/evidence-card';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';

export interface CardToldProps {
  readonly notice: CardNotice;
  act(action: CardAction): void;
}

export function CardTold({ notice: { words, hint, canUndo }, act }: CardToldProps) {
  const id = useId();
  return (
    <div className="card card-told" role="dialog" aria-labelledby={`${id}-words`} aria-describedby={hint ? `${id}-hint` : undefined} tabIndex={-1} lang="en" dir="ltr">
      <header className="card-head">
        <p id={`${id}-words`} role="status">{words}</p>
        <IconButton icon="close" label="Close" onClick={() => act({ kind: 'close' })} />
      </header>
      <div className="card-told-way">
        {canUndo ? <Button onClick={() => act({ kind: 'undo' })}>Undo</Button> : null}
        {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
      </div>
    </div>
  );
}
