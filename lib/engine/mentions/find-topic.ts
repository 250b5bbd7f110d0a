// Which company an article is about, if it is about one: by how often it is named, and else by its headline and its first
// sentence. It knows no claims.
import { isInPassing } from './find-role';
import type { Mention } from './mention';

/** One mention in so many words makes an article about a company. */
const ABOUT_DENSITY = 1 / 170;
const SHORT_WORDS = 260;
const MAIN_SHARE = 0.3;
const DOMINANT = 2;
/** What a headline and the first name of the text add to a count of names, and how far ahead that must put a company. */
const IN_HEADLINE = 2, NAMED_FIRST = 1.5, AHEAD = 1.5;
const LETTERS_PER_WORD = 6;
/** What an article is about stands in its headline or first paragraph, or is spoken of twice. */
const HEAD_BLOCKS = 2;
/** So many names that are spoken of make an article one about our companies, though about none of them alone. */
const OURS = 3;
/** A shorter text is about whom it names, in passing or not. */
const MIN_LETTERS = 250;

export interface Topic {
  /** The company that the article as a whole is about; null where it is about none or several. */
  readonly leading: string | null;
  /** True where no other company comes near. */
  readonly isDominant: boolean;
  /** True where the article is about none of our companies, and names them in passing only. */
  readonly isElsewhere: boolean;
  /** How often each company is named. */
  readonly counts: ReadonlyMap<string, number>;
}

function tally(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const m of mentions) counts.set(m.company, (counts.get(m.company) ?? 0) + 1);
  return counts;
}

const ranked = (counts: ReadonlyMap<string, number>) => [...counts].sort((a, b) => b[1] - a[1]);

/** Writers who vary their nouns name a company once or twice: the headline and the opening tell whom they mean. */
function findByOpening(all: readonly Mention[], headlineEnd: number): string | null {
  const weights = tally(all);
  const add = (id: string, by: number) => weights.set(id, (weights.get(id) ?? 0) + by);
  for (const id of new Set(all.filter((m) => m.start < headlineEnd).map((m) => m.company))) add(id, IN_HEADLINE);
  const opening = all.find((m) => m.start >= headlineEnd && m.via !== 'product');
  if (opening) add(opening.company, NAMED_FIRST);
  const [first, second] = ranked(weights);
  return first && first[1] >= AHEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/** By count where one name is frequent enough; an essay that names a company now and then is not about it. */
function findByCount(all: readonly Mention[], headlineEnd: number, words: number, counts: ReadonlyMap<string, number>): Pick<Topic, 'leading' | 'isDominant'> {
  const [main, second] = ranked(counts);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const isAbout = main !== undefined && main[1] / total >= MAIN_SHARE && (main[1] / words >= ABOUT_DENSITY || words < SHORT_WORDS);
  if (isAbout) return { leading: main[0], isDominant: main[1] >= DOMINANT * (second?.[1] ?? 0) };
  return { leading: findByOpening(all, headlineEnd), isDominant: false };
}

/** `all` are the names of `whole` in reading order; `blocks` are its parts, joined by a line break, the headline first. */
export function findTopic(all: readonly Mention[], whole: string, blocks: readonly { readonly text: string }[]): Topic {
  const counts = tally(all.filter((m) => m.via === 'name' || m.via === 'epithet'));
  const found = findByCount(all, blocks[0]?.text.length ?? 0, Math.max(1, whole.length / LETTERS_PER_WORD), counts);
  // No article is about a company that it names only as somebody's supplier, rival or former employer. A product speaks for its maker.
  const spoken = all.filter((m) => !isInPassing(whole, m));
  const head = blocks.slice(0, HEAD_BLOCKS).reduce((n, b) => n + b.text.length + 1, 0);
  const own = spoken.filter((m) => m.company === found.leading);
  const isSpokenOf = own.length >= 2 || own.some((m) => m.start < head);
  const isElsewhere = !isSpokenOf && spoken.length < OURS && whole.length >= MIN_LETTERS;
  return isElsewhere ? { leading: null, isDominant: false, isElsewhere, counts } : { ...found, isElsewhere, counts };
}
