// A list of what the reader has made, each to be taken away. Where one stood its undo stands, before the next row, which gets the focus;
// with no next row the heading does.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useOwnStore, type OwnKind } from '@/lib/state/own-store';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';

export interface OwnItem {
  readonly id: string;
  /** For the button: "Remove Revenue, $215.9 billion". */
  readonly label: string;
  readonly shown: ReactNode;
  /** What stands in the row's place while it is changed; missing where it can only be removed. */
  readonly edit?: { readonly label: string; form(done: () => void): ReactNode };
}

export interface OwnListProps {
  readonly what: OwnKind;
  readonly title: string;
  readonly none: string;
  /** "Removed.", said beside the undo. */
  readonly gone: string;
  readonly items: readonly OwnItem[];
}

const focusChange = (list: HTMLElement | null, id: string): void => list?.querySelector<HTMLElement>(`[data-edit="${CSS.escape(id)}"]`)?.focus();

export function OwnList({ what, title, none, gone: words, items }: OwnListProps) {
  const { forget, undo, undoEdit } = useOwnStore();
  const changed = useOwnStore((state) => state.changed?.id ?? null);
  const gone = useOwnStore((state) => (state.gone?.what === what ? state.gone : null));
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const left = useRef<string | null>(null);
  /** Whose going or coming back moves the focus: set by a click, so that another tab's doing moves nothing. */
  const moved = useRef<{ readonly id: string; readonly at: number } | null>(null);

  useEffect(() => {
    if (!moved.current) return;
    const { id, at } = moved.current;
    const isBack = items.some((item) => item.id === id);
    // Not settled yet: the storage and the answer come one after the other.
    if (isBack === (gone?.id === id)) return;
    moved.current = null;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${at}"] .icon-button`);
    (row ?? heading.current)?.focus();
  }, [gone, items]);
  useEffect(() => {
    if (editing !== null || left.current === null) return;
    focusChange(list.current, left.current);
    left.current = null;
  }, [editing]);

  function settle(id: string): void {
    left.current = id;
    setEditing(null);
  }
  function changeBack(id: string): void {
    focusChange(list.current, id);
    void undoEdit();
  }

  function remove(id: string, at: number): void {
    moved.current = { id, at };
    void forget(what, id);
  }
  function bringBack(): void {
    if (gone) moved.current = { id: gone.id, at: shownAt };
    void undo();
  }

  // Corrections are shown newest first; the store counts from the oldest.
  const shownAt = gone === null ? -1 : what === 'claim' ? gone.at : items.length - gone.at;
  const notice = gone ? (
    <li key={`gone ${gone.id}`} className="own-gone">
      <p role="status"><Icon name="check" />{words}</p>
      <Button onClick={bringBack}>Undo</Button>
    </li>
  ) : null;
  const rows = items.map(({ id, label, shown, edit }, at) => (
    <li key={id} data-row={at}>
      {edit && editing === id ? edit.form(() => settle(id)) : (
        <>
          {shown}
          <div className="own-ways">
            {changed === id ? <><p role="status" className="own-changed"><Icon name="check" />Changed</p><Button onClick={() => changeBack(id)}>Undo<span className="visually-hidden"> the change</span></Button></> : null}
            {edit ? <Button look="quiet" data-edit={id} aria-label={edit.label} onClick={() => setEditing(id)}>Change</Button> : null}
            <IconButton icon="close" label={label} onClick={() => remove(id, at)} />
          </div>
        </>
      )}
    </li>
  ));
  return (
    <section aria-labelledby={`own-${what}s`}>
      <h3 id={`own-${what}s`} ref={heading} tabIndex={-1}>{title}</h3>
      {items.length > 0 || notice ? <ul ref={list} className="options-rows">{notice ? rows.toSpliced(shownAt, 0, notice) : rows}</ul> : null}
      {items.length === 0 ? <p className="faint">{none}</p> : null}
    </section>
  );
}
