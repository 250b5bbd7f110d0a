// The index of a set of patterns: by their first slot, then by their second, so that a sentence meets few of ten thousand. It is a text
// that is taken apart where it is met: the build writes it, for a browser that wakes would take longer to sort than to read.
import { checkPattern, compileSlot, type ConceptEnds, findNeeds, isArticleOfPeriod, type Needs, partsOf, Pattern, phraseOf, type Slot } from './pattern';
import { openingOf, type Token } from './token';

/** Patterns that belong together. In a set whose index is at hand nobody asks for their texts. */
export interface PatternGroup<T> {
  readonly texts: readonly string[];
  ownerOf(text: string): T;
}

const KINDS = ['word', 'prefix', 'concept', 'kind'] as const;
type KeyKind = (typeof KINDS)[number];
interface Key { readonly kind: KeyKind; readonly key: string }

/** What stands in no pattern, from the coarsest cut to the finest. */
const BETWEEN_KINDS = '\n\n\n', BETWEEN_BRANCHES = '\n\n', BETWEEN_LISTS = '\n', BETWEEN_PATTERNS = '\t';
/** Opens the list of patterns whose second slot anything may fill, or that have none. */
const OPEN = 'o';
/** Before the number of a pattern that stands in several places and is the same one in each: written once, behind all branches. */
const SHARED = '=';

/** Where a sentence must hold something for a slot to be filled by it. */
function keysOf(slot: Slot): Key[] {
  if (slot.kind === 'word') return [...[...slot.exact].map((key) => ({ kind: 'word', key }) as const), ...slot.prefixes.map((word) => ({ kind: 'prefix', key: openingOf(word) }) as const)];
  return slot.kind === 'concept' ? [{ kind: 'concept', key: slot.id }] : [{ kind: 'kind', key: slot.kind }];
}

/** How the list begins that a pattern stands in by its second slot. */
function openingsOf(second: Slot | null): string[] {
  const isOpen = !second || second.kind === 'gap' || (second.kind === 'word' && second.prefixes.length > 0);
  return isOpen ? [OPEN] : keysOf(second).map(({ kind, key }) => `${kind[0]}${key}`);
}

const NO_NEEDS = '-', OF_CONCEPT = '=', BETWEEN_WORDS = '/';
const writeNeeds = (needs: Needs | null): string => (needs ? `${needs.isConcept ? OF_CONCEPT : ''}${needs.any.join(BETWEEN_WORDS)}` : NO_NEEDS);
function readNeeds(written: string): Needs | null {
  if (written === NO_NEEDS) return null;
  return written.startsWith(OF_CONCEPT) ? { isConcept: true, any: [written.slice(OF_CONCEPT.length)] } : { isConcept: false, any: written.split(BETWEEN_WORDS) };
}

/** Writes the index. @throws Error naming a pattern that is none. */
export function writeIndex(groups: readonly Pick<PatternGroup<unknown>, 'texts'>[]): string {
  const kinds = KINDS.map(() => new Map<string, Map<string, string[]>>());
  const shared: string[] = [];
  groups.forEach(({ texts }, g) => texts.forEach((written) => {
    const text = written.trim(), [first = '', second] = partsOf(text, 2);
    checkPattern(text);
    const keys = keysOf(compileSlot(first)), openings = openingsOf(second === undefined ? null : compileSlot(second));
    let entry = `${g} ${writeNeeds(findNeeds(text))} ${written}`;
    if (keys.length * openings.length > 1) entry = `${SHARED}${shared.push(entry) - 1}`;
    for (const { kind, key } of keys) {
      const branches = kinds[KINDS.indexOf(kind)], lists = branches?.get(key) ?? new Map<string, string[]>();
      branches?.set(key, lists);
      for (const opening of openings) lists.set(opening, [...(lists.get(opening) ?? []), entry]);
    }
  }));
  const writeLists = (lists: ReadonlyMap<string, readonly string[]>) => [...lists].map(([opening, entries]) => [opening, ...entries].join(BETWEEN_PATTERNS));
  const written = kinds.map((branches) => [...branches].map(([key, lists]) => [key, ...writeLists(lists)].join(BETWEEN_LISTS)).join(BETWEEN_BRANCHES));
  return [...written, shared.join(BETWEEN_PATTERNS)].join(BETWEEN_KINDS);
}

type Lists<T> = Map<string, string | readonly Pattern<T>[]>;

const NONE: readonly never[] = [];

/** Patterns that share their first slot, parted by their second: most texts stop a pattern there. */
class Branch<T> {
  private word: Lists<T> | null = null;
  private concept: Lists<T> | null = null;
  private kind: Lists<T> | null = null;
  private open: readonly Pattern<T>[] = NONE;

  constructor(written: string, private readonly read: (entries: string) => readonly Pattern<T>[]) {
    for (const list of written.split(BETWEEN_LISTS)) {
      const cut = list.indexOf(BETWEEN_PATTERNS), entries = list.slice(cut + 1), key = list.slice(1, cut);
      if (list[0] === OPEN) this.open = read(entries);
      else if (list[0] === 'w') (this.word ??= new Map()).set(key, entries);
      else if (list[0] === 'c') (this.concept ??= new Map()).set(key, entries);
      else (this.kind ??= new Map()).set(key, entries);
    }
  }

  private listOf(lists: Lists<T>, key: string): readonly Pattern<T>[] {
    const list = lists.get(key);
    if (typeof list !== 'string') return list ?? NONE;
    const made = this.read(list);
    lists.set(key, made);
    return made;
  }

  /** Puts the lists of patterns into `into` that the token after the first slot, at `next`, does not rule out. */
  gather(tokens: readonly Token[], next: number, ends: ConceptEnds, into: (readonly Pattern<T>[])[]): void {
    const { word, concept, kind } = this, token = tokens[next];
    if (this.open.length) into.push(this.open);
    if (!token) return;
    if (word) {
      into.push(this.listOf(word, token.word));
      if (token.said) into.push(this.listOf(word, token.said));
    }
    const at = concept ? ends.get(next) : undefined;
    if (concept && at) for (const id of at.keys()) into.push(this.listOf(concept, id));
    if (!kind) return;
    if (token.quantity >= 0) into.push(this.listOf(kind, 'value'));
    if (token.mention >= 0) into.push(this.listOf(kind, 'company'));
    if (token.period >= 0 || isArticleOfPeriod(tokens, next)) into.push(this.listOf(kind, 'period'));
  }

  /** Those that may be a phrase of plain words, this the second of them; null where there is but one. */
  followedBy(second: string | undefined): readonly Pattern<T>[] {
    return second === undefined ? this.open : this.word ? this.listOf(this.word, second) : NONE;
  }
}

type Branches<T> = Map<string, string | Branch<T>>;

function cutBranches<T>(written: string): Branches<T> {
  const branches: Branches<T> = new Map();
  if (written === '') return branches;
  for (const branch of written.split(BETWEEN_BRANCHES)) branches.set(branch.slice(0, branch.indexOf(BETWEEN_LISTS)), branch);
  return branches;
}

/** Words of which a set knows whether it opens at them, up to a number that bounds the memory. */
const MAX_WORDS = 10_000;

/** An index that is taken apart as far as it was asked. */
export class PatternIndex<T> {
  private readonly branches: Readonly<Record<KeyKind, Branches<T>>>;
  private readonly shared: (string | Pattern<T>)[];
  private readonly byPhrase = new Map<string, readonly Pattern<T>[]>();
  private readonly byWord = new Map<string, readonly Branch<T>[]>();
  private readonly read = (entries: string): readonly Pattern<T>[] => entries.split(BETWEEN_PATTERNS).map((entry) => this.readEntry(entry));

  constructor(written: string, private readonly groups: readonly PatternGroup<T>[]) {
    const [word = '', prefix = '', concept = '', kind = '', shared = ''] = written.split(BETWEEN_KINDS);
    this.branches = { word: cutBranches(word), prefix: cutBranches(prefix), concept: cutBranches(concept), kind: cutBranches(kind) };
    this.shared = shared.split(BETWEEN_PATTERNS);
  }

  private readEntry(entry: string): Pattern<T> {
    if (!entry.startsWith(SHARED)) return this.make(entry);
    const at = Number(entry.slice(SHARED.length)), one = this.shared[at] ?? '';
    return typeof one === 'string' ? (this.shared[at] = this.make(one)) : one;
  }

  private make(entry: string): Pattern<T> {
    const cut = entry.indexOf(' '), next = entry.indexOf(' ', cut + 1), written = entry.slice(next + 1), group = this.groups[Number(entry.slice(0, cut))];
    if (!group) throw new Error(`the index speaks of patterns that are not there: ${entry}`);
    return new Pattern(written.trim(), group.ownerOf(written), readNeeds(entry.slice(cut + 1, next)));
  }

  /** The patterns whose first slot this may fill. */
  private branchOf(kind: KeyKind, key: string): Branch<T> | undefined {
    const branches = this.branches[kind], branch = branches.get(key);
    if (typeof branch !== 'string') return branch;
    const made = new Branch(branch.slice(key.length + BETWEEN_LISTS.length), this.read);
    branches.set(key, made);
    return made;
  }

  /** The same for a word and its beginning: at most words no pattern opens, and a text has the same few hundred again and again. */
  private openedBy(word: string): readonly Branch<T>[] {
    const known = this.byWord.get(word);
    if (known) return known;
    const same = this.branchOf('word', word), alike = this.branchOf('prefix', openingOf(word));
    const opened = same || alike ? [same, alike].filter((branch) => branch !== undefined) : NONE;
    if (this.byWord.size >= MAX_WORDS) this.byWord.clear();
    this.byWord.set(word, opened);
    return opened;
  }

  /** Puts the lists of patterns into `into` that may begin at a token. */
  gather(tokens: readonly Token[], at: number, token: Token, ends: ConceptEnds, into: (readonly Pattern<T>[])[]): void {
    if (token.quantity >= 0) this.branchOf('kind', 'value')?.gather(tokens, at + 1, ends, into);
    if (token.mention >= 0) this.branchOf('kind', 'company')?.gather(tokens, at + 1, ends, into);
    if (token.period >= 0) this.branchOf('kind', 'period')?.gather(tokens, at + 1, ends, into);
    if (token.said) this.branchOf('word', token.said)?.gather(tokens, at + 1, ends, into);
    const opened = this.openedBy(token.word);
    for (let i = 0; i < opened.length; i++) opened[i]?.gather(tokens, at + 1, ends, into);
    const open = ends.size ? ends.get(at) : undefined;
    if (open) for (const [id, end] of open) this.branchOf('concept', id)?.gather(tokens, end, ends, into);
  }

  /** Patterns of plain words that are this phrase: a company's name is one token, whatever it is made of. */
  ofPhrase(name: string): readonly Pattern<T>[] {
    const known = this.byPhrase.get(name);
    if (known) return known;
    const [first = '', second] = name.split(' ', 2), same = this.branchOf('word', first)?.followedBy(second).filter((p) => phraseOf(p.text) === name) ?? NONE;
    this.byPhrase.set(name, same);
    return same;
  }
}
