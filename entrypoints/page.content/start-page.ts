// One page's life: reads settings and names, starts the loop, follows changes, pauses and resumes, and ends quietly when the
// extension has been updated under it. No rule and no algorithm: those are in lib/page.
import { browser } from 'wxt/browser';
import { askBackground } from '@/lib/messages/send';
import { receiveInPage } from '@/lib/messages/receive-in-page';
import type { Claim } from '@/lib/model/claim';
import { isWanted } from '@/lib/model/claim-key';
import type { CardAction } from '@/lib/model/evidence-card';
import { isPausedOn } from '@/lib/model/paused-host';
import { announce } from '@/lib/page/announce';
import { createNameFinder, type NameFinder } from '@/lib/page/find-names';
import { findMarkAt } from '@/lib/page/hit';
import { createCardKeeper, type Outcome } from '@/lib/page/keep-card';
import { bringIntoSight } from '@/lib/page/next-mark';
import { createPainter, drawsLines } from '@/lib/page/paint';
import { createReadLoop } from '@/lib/page/read-loop';
import { isShownByLayout } from '@/lib/page/visibility';
import { watchChanges } from '@/lib/page/watch-changes';
import { watchPointer } from '@/lib/page/watch-pointer';
import { readStored, watchStored } from '@/lib/settings/stored';
import { loadCard } from './load-card';
import { forgetBadge, tellBadge } from './tell-badge';

export async function startPage(outer: AbortSignal): Promise<void> {
  const stop = new AbortController();
  outer.addEventListener('abort', () => stop.abort(), { once: true });
  const { signal } = stop;
  const stored = await readStored();
  let { settings } = stored;
  let names = stored.names ?? (await askBackground('names', {}));
  let finder: NameFinder = createNameFinder(names.names);
  let isPointerWatched = false;
  let isAsked = false;
  const isPaused = (): boolean => !isAsked && isPausedOn(location.hostname, settings);

  const painter = createPainter(CSS.highlights, drawsLines(CSS.highlights));
  const loop = createReadLoop({
    document,
    painter,
    isShown: isShownByLayout,
    judge: (article) => askBackground('judge', { article }),
    isWanted: ({ claim }) => isWanted(claim, settings),
    onMarks: (marks) => {
      card.follow(marks);
      tellBadge(marks.length, isPaused());
      if (marks.length > 0) followPointer();
    },
  });
  const card = createCardKeeper({
    painter,
    marks: loop.marks,
    loadDoor: loadCard,
    askCard: ({ claim }) => askBackground('card', { claim, articleDate: loop.state().date }),
    askChoices: ({ claim }) => askBackground('correction-choices', { claim, article: loop.article() }),
    act: (action, { claim }) => carryOut(action, claim).catch(() => ({ isDone: false })),
  });

  async function carryOut(action: CardAction, claim: Claim): Promise<Outcome> {
    if (action.kind === 'correct') {
      const before = await askBackground('correct-claim', { claim, kind: action.what, right: action.right });
      return before ? { isDone: true, undo: () => askBackground('undo-correct-claim', before) } : { isDone: false };
    }
    if (action.kind === 'add-claim') return { isDone: await askBackground('add-claim', { claim, articleDate: loop.state().date }) };
    if (action.kind === 'remove-own') {
      if (claim.factId === null) return { isDone: false };
      await askBackground('forget-own', { what: 'claim', id: claim.factId });
    }
    if (action.kind === 'hide-verdict') {
      const { verdict } = action;
      await askBackground('draw-verdict', { verdict, isDrawn: false });
      return { isDone: true, undo: () => askBackground('draw-verdict', { verdict, isDrawn: true }) };
    }
    if (action.kind === 'open-report') await askBackground('open-report', {});
    return { isDone: true };
  }

  function isAlive(): boolean {
    if (!browser.runtime?.id) stop.abort();
    return !signal.aborted;
  }

  /** Not before there is something to point at. */
  function followPointer(): void {
    if (isPointerWatched) return;
    isPointerWatched = true;
    watchPointer(document, {
      signal,
      findMark: (x, y) => (isAlive() ? findMarkAt(document, loop.marks(), x, y) : null),
      onHover: (mark) => void card.open(mark, false),
      onLeave: card.release,
      onPress: (mark) => void card.open(mark, false),
      onPressElsewhere: card.close,
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') card.close();
    }, { signal, capture: true });
  }

  const begin = (): void => {
    if (isPaused()) loop.stop();
    else void loop.read(finder);
    tellBadge(loop.marks().length, isPaused());
  };

  receiveInPage({
    'page-state': () => (isPaused() ? { ...loop.state(), status: 'paused' } : loop.state()),
    article: () => (isPaused() ? null : loop.article()),
    step: ({ by }) => (card.step(by), null),
    'toggle-marks': () => {
      const isPainted = !loop.state().isPainted;
      loop.setPainted(isPainted);
      announce(document, isPainted ? 'Marks are back' : 'Marks are taken away');
      return null;
    },
    'read-page': () => {
      isAsked = true;
      begin();
      return null;
    },
    'read-selection': () => {
      const selection = document.getSelection();
      if (selection && selection.rangeCount > 0 && !selection.isCollapsed) void loop.read(finder, selection.getRangeAt(0).cloneRange());
      return null;
    },
    'show-claim': ({ index }) => {
      if (!loop.state().isPainted) loop.setPainted(true);
      const mark = loop.marks().find((one) => one.index === index);
      if (mark) {
        bringIntoSight(mark.range);
        void card.open(mark, true);
      }
      return null;
    },
  }, signal);

  watchStored(signal, {
    onSettings(next) {
      const wasPaused = isPaused();
      const before = settings.corrected;
      settings = next;
      if (isPaused() !== wasPaused) begin();
      else if (!isPaused() && JSON.stringify(before) !== JSON.stringify(next.corrected)) loop.renew(finder);
      else loop.repaint();
    },
    onNames(next) {
      if (next.ledger === names.ledger) return;
      names = next;
      finder = createNameFinder(next.names);
      if (!isPaused()) loop.renew(finder);
    },
  });
  watchChanges(document, {
    signal,
    onTouch: () => isAlive() && loop.prune(),
    onRest: (changes) => isAlive() && loop.follow(changes),
  });
  // Back from the back/forward cache: the toolbar has forgotten the badge, the ledger may be another one.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted || !isAlive()) return;
    forgetBadge();
    begin();
  }, { signal });
  signal.addEventListener('abort', () => {
    card.close();
    loop.stop();
    painter.clear();
  }, { once: true });

  begin();
}
