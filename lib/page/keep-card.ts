// The one card of a page: which mark it is about, when it opens, stays and goes. Where the card's own script comes from and
// what it says is handed in; how it looks is not known here.
import type { Claim } from '@/lib/model/claim';
import type { CorrectionChoices } from '@/lib/model/correction-choices';
import type { CardAction, CardDoor, EvidenceCardData } from '@/lib/model/evidence-card';
import { isIntact, type Mark } from './anchor';
import { schemeOf, type Painter } from './paint';

export interface CardPorts {
  readonly painter: Painter;
  marks(): readonly Mark[];
  /** The card script's door, loaded at the first call; null where it cannot be had. */
  loadDoor(): Promise<CardDoor | null>;
  askCard(mark: Mark): Promise<EvidenceCardData | null>;
  askChoices(mark: Mark): Promise<CorrectionChoices>;
  /** A wish that is not about which card to show. What changes the mark under an open card tells whether it will. */
  act(action: CardAction, mark: Mark): Promise<boolean>;
}

/** The reader sets the mark otherwise: its card stays, and says what has become of it. */
const setsMark = (action: CardAction): boolean => action.kind === 'add-claim' || (action.kind === 'correct' && action.right !== null);

export interface CardKeeper {
  open(mark: Mark, takesFocus: boolean): Promise<void>;
  /** The next or previous mark, from the one shown or from where the reader is in the page. */
  step(by: 1 | -1): void;
  close(): void;
  /** Closes, unless the pointer or the focus is in the card. */
  release(): void;
  /** The marks have changed: stays with its claim, or closes. */
  follow(marks: readonly Mark[]): void;
  current(): Mark | null;
}

export function createCardKeeper(ports: CardPorts): CardKeeper {
  let shown: Mark | null = null;
  let door: CardDoor | null = null;
  let isHeld = false;
  let asked = 0;
  /** The last wish by which the reader set the mark otherwise; 0 once it was judged anew. */
  let awaited = 0;
  let wishes = 0;

  async function open(mark: Mark, takesFocus: boolean): Promise<void> {
    if (shown === mark && door?.isOpen() && !takesFocus) return;
    const ask = ++asked;
    const [nextDoor, card] = await Promise.all([ports.loadDoor(), ports.askCard(mark)]).catch(() => [null, null] as const);
    // A newer wish, or the words are gone meanwhile.
    if (ask !== asked || !nextDoor || !card || !isIntact(mark)) return;
    door = nextDoor;
    shown = mark;
    ports.painter.point(mark);
    const marks = ports.marks();
    door.show({
      card,
      position: { index: marks.indexOf(mark) + 1, count: marks.length },
      scheme: schemeOf(mark.range),
      takesFocus,
      boxes: () => (shown && isIntact(shown) ? [...shown.range.getClientRects()] : []),
      choices: () => ports.askChoices(mark).catch(() => null),
      act: (action) => act(action, mark),
      onHold: (held) => {
        isHeld = held;
      },
    });
  }

  function act(action: CardAction, mark: Mark): void {
    if (action.kind === 'next' || action.kind === 'previous') {
      step(action.kind === 'next' ? 1 : -1);
      return;
    }
    if (action.kind === 'close') {
      close();
      return;
    }
    const wish = ++wishes;
    if (setsMark(action)) awaited = wish;
    else if (action.kind !== 'open-report') close();
    void ports.act(action, mark).then((isDone) => {
      if (!isDone && awaited === wish) close();
    });
  }

  function step(by: 1 | -1): void {
    const marks = ports.marks();
    const next = nextOf(marks, shown, by);
    if (!next) return;
    bringIntoSight(next.range);
    void open(next, true);
  }

  function close(): void {
    asked++;
    isHeld = false;
    awaited = 0;
    if (!shown) return;
    shown = null;
    ports.painter.point(null);
    door?.close();
  }

  return {
    open,
    step,
    close,
    release() {
      if (!isHeld) close();
    },
    follow(marks) {
      if (!shown) return;
      const before = shown.claim;
      const changed = awaited === 0 ? undefined : marks.find(({ claim }) => claim.block === before.block && claim.start === before.start && claim.end === before.end && claim.quote === before.quote);
      if (changed && !isSameClaim(changed.claim, before)) {
        awaited = 0;
        void open(changed, false);
        return;
      }
      const same = marks.find(({ claim }) => isSameClaim(claim, before));
      if (!same) return close();
      shown = same;
      ports.painter.point(same);
    },
    current: () => shown,
  };
}

const isSameClaim = (a: Claim, b: Claim): boolean => a.quote === b.quote && a.company === b.company && a.metric === b.metric && a.verdict === b.verdict;

/** Round from the last to the first; without a card, from the first mark in or below the viewport. */
function nextOf(marks: readonly Mark[], shown: Mark | null, by: 1 | -1): Mark | null {
  if (marks.length === 0) return null;
  const at = shown ? marks.indexOf(shown) : -1;
  if (at >= 0) return marks[(at + by + marks.length) % marks.length] ?? null;
  const below = marks.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  if (by === 1) return marks[below < 0 ? 0 : below] ?? null;
  return (below < 0 ? marks.at(-1) : marks[(below - 1 + marks.length) % marks.length]) ?? null;
}

/** Scrolls only where the words are out of sight, whatever scrolls around them. */
export function bringIntoSight(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  const box = range.getBoundingClientRect();
  if (!view || (box.top >= 0 && box.bottom <= view.innerHeight && box.left >= 0 && box.right <= view.innerWidth)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}
