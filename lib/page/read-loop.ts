// The loop of one page: look for a name → read → ask → anchor → paint, again whenever the page has changed. A newer run
// makes an older one stop, and its answer is dropped. Knows the page; the judge and the names are handed in.
import type { Article } from '@/lib/model/article';
import type { Judgement } from '@/lib/model/claim';
import type { PageState, PageStatus } from '@/lib/model/page-state';
import { anchorClaims, isIntact, type Mark } from './anchor';
import { findNameUnder, type NameFinder } from './find-names';
import type { Painter } from './paint';
import { readArticle, readRange, type ReadArticle } from './read-article';
import { runInSlices, type Steps } from './run-in-slices';
import type { IsShown } from './visibility';
import type { Changes } from './watch-changes';

export interface LoopPorts {
  readonly document: Document;
  readonly painter: Painter;
  readonly isShown: IsShown;
  judge(article: Article): Promise<Judgement>;
  /** Whether the reader wants to see this claim's mark. */
  isWanted(mark: Mark): boolean;
  /** Told after each round, and when marks go. */
  onMarks(marks: readonly Mark[]): void;
}

export interface ReadLoop {
  /** Reads the page; `selection` reads the words in it instead, names or no names. */
  read(finder: NameFinder, selection?: Range): Promise<void>;
  /** Reads and asks again, for the ledger is another one: the marks stand until the answer comes. */
  renew(finder: NameFinder): void;
  /** Decides whether a change is worth another reading, and reads. */
  follow(changes: Changes): void;
  /** Takes away the marks whose words have changed. */
  prune(): void;
  /** Paints again after the reader chose otherwise what to see. */
  repaint(): void;
  setPainted(isPainted: boolean): void;
  stop(): void;
  /** Marks that can be seen and stepped through, in reading order. */
  marks(): readonly Mark[];
  state(): PageState;
  /** What was read; null where there was nothing to ask. */
  article(): Article | null;
}

/** A page that never rests is read again no oftener than this many times its last reading's length. */
const REST_FACTOR = 10;

const addressOf = (document: Document): string => document.location.href.replace(/#.*$/, '');

export function createReadLoop(ports: LoopPorts): ReadLoop {
  const { document, painter } = ports;
  let run = new AbortController();
  let status: PageStatus = 'waiting';
  let finder: NameFinder | null = null;
  let read: ReadArticle | null = null;
  let judgement: Judgement | null = null;
  let anchored: Mark[] = [];
  let isPainted = true;
  let address = '';
  let restUntil = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const kept = (): Mark[] => anchored.filter((mark) => ports.isWanted(mark));
  const wanted = (): Mark[] => (isPainted ? kept() : []);
  function show(): void {
    const marks = wanted();
    painter.paint(marks);
    ports.onMarks(marks);
  }

  function settle(next: PageStatus): void {
    status = next;
    if (next !== 'read') {
      read = null;
      judgement = null;
      anchored = [];
    }
    show();
  }

  async function readPage(names: NameFinder, selection?: Range): Promise<void> {
    run.abort();
    clearTimeout(later);
    const { signal } = (run = new AbortController());
    finder = names;
    address = addressOf(document);
    const began = performance.now();
    try {
      const next = await readNamed(names, selection, signal);
      restUntil = performance.now() + REST_FACTOR * (performance.now() - began);
      if (!next) return settle('quiet');
      const isSame = read !== null && judgement !== null && isSameArticle(read.article, next.article);
      if (!isSame) status = 'reading';
      const answer = isSame && judgement ? judgement : await ports.judge(next.article);
      signal.throwIfAborted();
      read = next;
      judgement = answer;
      anchored = anchorClaims(answer.claims, next.maps);
      settle('read');
    } catch {
      // Nothing of ours is thrown into a page: an older run just ends, a judge that is gone is asked again at the next change.
      if (!signal.aborted) settle('failed');
    }
  }

  /** Null where there is nothing to ask. */
  async function readNamed(names: NameFinder, selection: Range | undefined, signal: AbortSignal): Promise<ReadArticle | null> {
    const options = { url: document.location.href, isShown: ports.isShown };
    if (selection) return runInSlices(readRange(document, selection, options), signal);
    if (!document.body || !(await runInSlices(findNameUnder(document.body, names), signal))) return null;
    const found = await runInSlices(readArticle(document, options), signal);
    return (await runInSlices(hasNameIn(found.article, names), signal)) ? found : null;
  }

  async function isWorthReading({ added, touched }: Changes, names: NameFinder, signal: AbortSignal): Promise<boolean> {
    if (addressOf(document) !== address) return true;
    const holder = read ? holderOf(read) : null;
    if (holder && touched.some((node) => holder.contains(node) || node.contains(holder))) return true;
    for (const node of [...added, ...touched.filter((target) => target.nodeType === 3)]) if (await runInSlices(findNameUnder(node, names), signal)) return true;
    return false;
  }

  return {
    read: readPage,
    renew(names) {
      judgement = null;
      if (status === 'read') status = 'reading';
      void readPage(names);
    },
    follow(changes) {
      const names = finder;
      if (!names) return;
      const { signal } = run;
      void isWorthReading(changes, names, signal).then((isWorth) => {
        if (!isWorth || signal.aborted) return;
        clearTimeout(later);
        later = setTimeout(() => void readPage(names), Math.max(0, restUntil - performance.now()));
      }, () => undefined);
    },
    prune() {
      const gone = anchored.filter((mark) => !isIntact(mark));
      if (gone.length === 0) return;
      anchored = anchored.filter((mark) => !gone.includes(mark));
      painter.drop(gone);
      ports.onMarks(wanted());
    },
    repaint: show,
    setPainted(next) {
      isPainted = next;
      show();
    },
    stop() {
      run.abort();
      clearTimeout(later);
      finder = null;
      settle('waiting');
    },
    marks: wanted,
    article: () => read?.article ?? null,
    state: () => ({
      status,
      url: document.location.href.slice(0, 4_000),
      title: read?.article.title ?? null,
      date: read?.article.date ?? null,
      isPainted,
      marked: kept().map(({ index }) => index),
      judgement,
    }),
  };
}

function* hasNameIn(article: Article, names: NameFinder): Steps<boolean> {
  for (const block of article.blocks) {
    yield;
    if (names.hasName(block.text)) return true;
  }
  return false;
}

function isSameArticle(a: Article, b: Article): boolean {
  return a.title === b.title && a.date === b.date && a.url === b.url && a.blocks.length === b.blocks.length && a.blocks.every((block, i) => block.text === b.blocks[i]?.text);
}

/** The nearest element around all that was read. */
function holderOf({ maps }: ReadArticle): Node | null {
  const first = maps[0]?.nodes[0];
  const last = maps.at(-1)?.nodes.at(-1);
  if (!first || !last) return null;
  let holder: Node | null = first.parentNode;
  while (holder && !holder.contains(last)) holder = holder.parentNode;
  return holder;
}
