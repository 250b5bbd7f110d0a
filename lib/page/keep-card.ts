// The one card of a page: which mark it is about, when it opens, stays and goes. Where the card's own script comes from and
// what it says is handed in; how it looks is not known here.
import type { Claim } from '@/lib/model/claim';
import type { CorrectionChoices } from '@/lib/model/correction-choices';
import type { CardAction, CardDoor, CardNotice, EvidenceCardData } from '@/lib/model/evidence-card';
import { isIntact, type Mark } from './anchor';
import { bringIntoSight, nextOf } from './next-mark';
import { schemeOf, type Painter } from './paint';
import { NOT_TAKEN, NOT_UNDONE, tellTaken } from './tell-taken';

/** What has come of a wish. `undo` is there where it took something away; @throws where it cannot be undone. */
export interface Outcome {
  readonly isDone: boolean;
  readonly undo?: () => Promise<unknown>;
}

export interface CardPorts {
  readonly painter: Painter;
  marks(): readonly Mark[];
  /** The card script's door, loaded at the first call; null where it cannot be had. */
  loadDoor(): Promise<CardDoor | null>;
  askCard(mark: Mark): Promise<EvidenceCardData | null>;
  askChoices(mark: Mark): Promise<CorrectionChoices>;
  /** A wish that is not about which card to show. What changes the mark under an open card tells whether it will. */
  act(action: CardAction, mark: Mark): Promise<Outcome>;
}

/** The reader sets the mark otherwise: its card stays, and says what has become of it. */
const setsMark = (action: CardAction): boolean => action.kind === 'add-claim' || action.kind === 'remove-own' || (action.kind === 'correct' && action.right !== null);

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
  /** The mark shown is taken away by the reader's wish: its card stays for the notice. Undone once it is back. */
  let isTaken = false;
  let isComingBack = false;
  let undo: Outcome['undo'];

  async function open(mark: Mark, takesFocus: boolean): Promise<void> {
    if (shown === mark && door?.isOpen() && !takesFocus) return;
    const ask = ++asked;
    const [nextDoor, card] = await Promise.all([ports.loadDoor(), ports.askCard(mark)]).catch(() => [null, null] as const);
    // A newer wish, or the words are gone meanwhile.
    if (ask !== asked || !nextDoor || !card || !isIntact(mark)) return;
    door = nextDoor;
    shown = mark;
    [isTaken, isComingBack] = [false, false];
    ports.painter.point(mark);
    print(nextDoor, mark, card, takesFocus, null);
  }

  function print(at: CardDoor, mark: Mark, card: EvidenceCardData, takesFocus: boolean, notice: CardNotice | null): void {
    const marks = ports.marks();
    at.show({
      card,
      notice,
      position: { index: marks.indexOf(mark) + 1, count: marks.length },
      scheme: schemeOf(mark.range),
      takesFocus,
      boxes: () => (shown && isIntact(shown) ? [...shown.range.getClientRects()] : []),
      choices: () => ports.askChoices(mark).catch(() => null),
      act: (action) => act(action, mark, card),
      onHold: (held) => {
        isHeld = held;
      },
    });
  }

  /** The card is about the mark still, and may be changed: no newer wish has closed it or led elsewhere. */
  function tell(mark: Mark, card: EvidenceCardData, notice: CardNotice): void {
    if (shown !== mark || !isTaken || !door?.isOpen()) return;
    ports.painter.point(null);
    print(door, mark, card, true, notice);
  }

  async function take(action: CardAction, mark: Mark, card: EvidenceCardData, notice: CardNotice): Promise<void> {
    isTaken = true;
    const outcome = await ports.act(action, mark);
    if (shown === mark) undo = outcome.undo;
    tell(mark, card, outcome.isDone ? { ...notice, canUndo: outcome.undo !== undefined } : NOT_TAKEN);
  }

  async function bringBack(mark: Mark, card: EvidenceCardData): Promise<void> {
    const goBack = undo;
    if (!goBack) return;
    undo = undefined;
    isComingBack = true;
    await goBack().catch(() => {
      isComingBack = false;
      tell(mark, card, NOT_UNDONE);
    });
  }

  function act(action: CardAction, mark: Mark, card: EvidenceCardData): void {
    if (action.kind === 'next' || action.kind === 'previous') {
      step(action.kind === 'next' ? 1 : -1);
      return;
    }
    if (action.kind === 'close') {
      close();
      return;
    }
    if (action.kind === 'undo') {
      void bringBack(mark, card);
      return;
    }
    const notice = tellTaken(action);
    if (notice) {
      void take(action, mark, card, notice);
      return;
    }
    const wish = ++wishes;
    if (setsMark(action)) awaited = wish;
    void ports.act(action, mark).then(({ isDone }) => {
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
    undo = undefined;
    [isTaken, isComingBack] = [false, false];
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
      const inPlace = marks.find(({ claim }) => claim.block === before.block && claim.start === before.start && claim.end === before.end && claim.quote === before.quote);
      if (isTaken) {
        if (isComingBack && inPlace) void open(inPlace, true);
        else if (!isIntact(shown)) close();
        return;
      }
      const changed = awaited === 0 ? undefined : inPlace;
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
