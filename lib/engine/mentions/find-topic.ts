// Which company an article is about, if it is about one: by how often it is named, and else by its headline and its first
// sentence. It knows no claims.
import type { Mention } from './mention';

/** One mention in so many words makes an article about a company. */
const ABOUT_DENSITY = 1 / 170;
const SHORT_WORDS = 260;
const MAIN_SHARE = 0.3;
const DOMINANT = 2;
/** What a headline and the first name of the text add to a count of names, and how far ahead that must put a company. */
const IN_HEADLINE = 2, NAMED_FIRST = 1.5, AHEAD = 1.5;

export interface Topic {
  /** The company that the article as a whole is about; null where it is about none or several. */
  readonly leading: string | null;
  /** True where no other company comes near. */
  readonly isDominant: boolean;
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

/** `all` are the names of the whole text in reading order; `headlineEnd` is where its first block ends, `words` its length. */
export function findTopic(all: readonly Mention[], headlineEnd: number, words: number): Topic {
  const named = all.filter((m) => m.via === 'name' || m.via === 'epithet');
  const counts = tally(named);
  const [main, second] = ranked(counts);
  // An essay that names a company now and then is not about it.
  const isAbout = main !== undefined && main[1] / named.length >= MAIN_SHARE && (main[1] / words >= ABOUT_DENSITY || words < SHORT_WORDS);
  if (isAbout) return { leading: main[0], isDominant: main[1] >= DOMINANT * (second?.[1] ?? 0), counts };
  return { leading: findByOpening(all, headlineEnd), isDominant: false, counts };
}
