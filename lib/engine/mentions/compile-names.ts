// Turns a ledger's names into one matcher. Plain text in, offsets out; nothing here knows what a claim is.
import type { Company } from '../../model/ledger';
import type { Mention } from './mention';
import { LETTERS, NUMBERS, plainOf, toPlain } from '../text/plain';
import { isLikeness } from './is-likeness';
import { chiefsOf, findHeaded, findMaker, isOfTrade } from './find-maker';

interface Name {
  readonly text: string;
  readonly company: string;
  readonly via: Mention['via'];
  /** Context words, in plain letters, of which one must stand near, for names that are also common words. */
  readonly context: RegExp | null;
  readonly caseSensitive: boolean;
  /** True of a ticker so short that it is also a word in capitals ("BE", "MU"): it must be marked as one, or be told as a company is. */
  readonly isMarked: boolean;
  /** True of a person: it stands for their company in "Lisa Su's firm", and for nobody elsewhere. */
  readonly isChief: boolean;
}

export interface NameIndex {
  /** What each name says, by its text without spaces, hyphens and capitals. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** The names that begin with a word. */
  readonly byOpener: ReadonlyMap<string, NameGroup>;
  /** Names that begin with no Latin letter or digit. */
  readonly odd: NameGroup;
}

/** Names of which a text may hold one at a place. */
interface NameGroup {
  /** The longest first. */
  readonly texts: string[];
  /** One for each text; made when the group is first met. */
  patterns: readonly RegExp[] | null;
}

const escape = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s\\u00a0]+').replace(/-/g, '[-\\u2010\\u2011\\s]?');
const key = (s: string) => s.toLowerCase().replace(/[\s\u00a0\u2010\u2011-]+/g, '');

const SHORT_TICKER = 2;

/** Compiles every alias, product and epithet. A short upper-case name (a ticker) counts only in upper case. */
export function compileNames(companies: Iterable<Company>): NameIndex {
  const names = new Map<string, Name[]>();
  const add = (text: string, company: string, via: Mention['via'], context: readonly string[] | null, { isMarked = false, isChief = false } = {}) => {
    const entry: Name = {
      text, company, via,
      context: context ? new RegExp(`(?<![${LETTERS}${NUMBERS}])(?:${context.map((word) => escape(toPlain(word))).join('|')})s?(?![${LETTERS}${NUMBERS}])`, 'i') : null,
      caseSensitive: via !== 'epithet',
      isMarked,
      isChief,
    };
    const list = names.get(key(text)) ?? [];
    if (list.some((n) => n.company === company && n.text === text)) return;
    names.set(key(text), [...list, entry]);
  };
  for (const c of companies) {
    for (const a of c.ambiguous) add(a.alias, c.id, 'name', a.context);
    for (const n of [c.name, ...c.aliases, ...(c.legalName ? [c.legalName] : []), ...(c.ticker && c.ticker.length > SHORT_TICKER ? [c.ticker] : [])]) add(n, c.id, 'name', null);
    if (c.ticker && c.ticker.length <= SHORT_TICKER) add(c.ticker, c.id, 'name', null, { isMarked: true });
    for (const p of c.products) add(p, c.id, 'product', null);
    for (const e of c.epithets) add(e, c.id, 'epithet', null);
    for (const person of c.epithets.flatMap(chiefsOf)) if (!names.has(key(person))) add(person, c.id, 'epithet', null, { isChief: true });
  }
  const all = [...new Set([...names.values()].flat().map((n) => n.text))].sort((a, b) => b.length - a.length);
  const byOpener = new Map<string, NameGroup>();
  const odd: NameGroup = { texts: [], patterns: null };
  for (const text of all) {
    const openers = openersOf(text);
    if (!openers.length) odd.texts.push(text);
    for (const opener of openers) {
      const group = byOpener.get(opener);
      if (group) group.texts.push(text);
      else byOpener.set(opener, { texts: [text], patterns: null });
    }
  }
  return { names, byOpener, odd };
}

/** What no name stands right behind. Asked apart from the names, which may have letters beyond ASCII of their own and are not looked for in plain text. */
const BEFORE = new RegExp(`(?<=[${LETTERS}${NUMBERS}@_/])`, 'y');
/** What no name stands right before. */
const AFTER = new RegExp(`[${LETTERS}${NUMBERS}_]|['’](?!s(?![${LETTERS}]))[${LETTERS}]|\\.(?:com|org|net|io)\\b`, 'iy');

const fitsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const MARKED = /(?:\$|\((?:[A-Za-z]{3,8}\s?:\s?)?|\b(?:NASDAQ|NYSE|Nasdaq)\s?:\s?)$/;
const TOLD_AS_COMPANY = /^['’]s\s(?:F?Q[1-4]|[a-z]*\s?(?:revenue|sales|margin|earnings|results|guidance|stock))|^:?\s(?:F?Q[1-4]|[1-4]Q|FY\s?['’]?\d)|^\s(?:earnings|results|stock|shares|revenue|sales|rev|EPS|GM|capex|guidance|guides?|reports|prints)\b/;
const isMarkedAt = (text: string, at: number, end: number): boolean => MARKED.test(text.slice(Math.max(0, at - 12), at)) || TOLD_AS_COMPANY.test(text.slice(end, end + 30));

/** The longest name of a group that stands at `at`, as it is written there. */
function readName(group: NameGroup, text: string, at: number): string | undefined {
  if (!group.texts.length || fitsAt(BEFORE, plainOf(text), at)) return undefined;
  group.patterns ??= group.texts.map((name) => new RegExp(escape(name), 'iy'));
  const pattern = group.patterns.find((one) => fitsAt(one, text, at) && !fitsAt(AFTER, plainOf(text), one.lastIndex));
  return pattern && text.slice(at, pattern.lastIndex);
}

/** The Latin word that a text with this name may have in its place: "MI-300 X" may also be written "MI300 X". */
function openersOf(name: string): string[] {
  const parts = (/^[a-z0-9]+(?:-[a-z0-9]+)*/i.exec(name)?.[0] ?? '').toLowerCase().split('-');
  return parts[0] ? parts.map((_, n) => parts.slice(0, n + 1).join('')) : [];
}

/** Every other character counts as a word only where a name begins with one. */
const LATIN_WORD = /[A-Za-z\d]+/g, ANY_WORD = /[A-Za-z\d]+|[^A-Za-z\d]/g;

/** `company` where more than the name itself stands for it: "the ChatGPT maker"; by a surname alone, it may be anybody's. */
interface Found { readonly start: number; readonly text: string; readonly company?: string; readonly isSurname?: boolean }

/** What the names at a place stand for together with the words around them; null where a chief is only a person. */
function readRole(index: NameIndex, text: string, start: number, found: string): Found | null {
  const plain = { start, text: found }, names = index.names.get(key(found)) ?? [], [first] = names;
  if (!first || names.some((n) => n.company !== first.company || (!n.isChief && n.via !== 'product'))) return plain;
  const role = (first.isChief ? findHeaded : findMaker)(text, { start, end: start + found.length });
  return role ? { start: role.start, text: text.slice(role.start, role.end), company: first.company, isSurname: first.isChief && !found.includes(' ') } : first.isChief ? null : plain;
}

/** Every place where a name stands, in reading order, none overlapping. A word that opens no name costs one look, however many names there are. */
function* scanEach(index: NameIndex, text: string): Generator<Found> {
  const words = index.odd.texts.length ? ANY_WORD : LATIN_WORD;
  for (let at = 0;;) {
    // Set each time: another scan may have gone on in between.
    words.lastIndex = at;
    const word = words.exec(text);
    if (!word) return;
    const group = words === LATIN_WORD || /^[A-Za-z\d]/.test(word[0]) ? index.byOpener.get(word[0].toLowerCase()) : index.odd;
    const found = group && readName(group, text, word.index);
    const isWord = found && found.length <= SHORT_TICKER && index.names.get(key(found))?.every((n) => n.isMarked) && !isMarkedAt(text, word.index, word.index + found.length);
    const role = found && !isWord ? readRole(index, text, word.index, found) : null;
    if (role) yield role;
    at = role ? role.start + role.text.length : word.index + (found || word[0]).length;
  }
}

let scanned: { readonly index: NameIndex; readonly text: string; readonly found: readonly Found[] } | null = null;

/** The same, kept for the one text that was asked for last: an article is looked through for names that are words, and then for names. */
function scanNames(index: NameIndex, text: string): readonly Found[] {
  if (scanned?.index !== index || scanned.text !== text) scanned = { index, text, found: [...scanEach(index, text)] };
  return scanned.found;
}

function looksLikeName(found: string, name: Name): boolean {
  if (!name.caseSensitive) return true;
  const plain = found.replace(/[\s\u00a0]+/g, ' ');
  if (plain === name.text) return true;
  if (name.text.length <= 5 && name.text === name.text.toUpperCase()) return false;
  // "nvidia", "NVIDIA" and "Nvidia" are one name; "meta" in lower case is a word.
  return plain === plain.toUpperCase() || /^[A-ZÀ]/.test(toPlain(plain)) || (/[A-ZÀ]/.test(toPlain(name.text).slice(1)) && name.text.length > 3) || name.text.length > 7;
}

/** A name that is also a common word counts only where the article speaks of our companies at all. */
function isAtHome(name: Name, whole: string): boolean {
  if (!name.context) return true;
  const words = new Set([...plainOf(whole).matchAll(new RegExp(name.context.source, 'gi'))].map((m) => m[0].toLowerCase().replace(/s$/, '')));
  return words.size >= 2 || (words.size === 1 && whole.length < NOTE && isSubject(name.text, plainOf(whole)));
}
/** A note of a few lines has room for one such word; its name must stand as a company's does, and not as a river's or a seer's. */
const isSubject = (name: string, note: string): boolean => new RegExp(`(?<!\\b(?:the|an?|our|his|my) )\\b${escape(name)}(?:['’]s\\b| (?:is|was|has|had|will|would|could|may|says?|said|[a-z]{3,}ed|fell|rose|lost|made|took|put|sold|spent|got|kept|grew|wants|plans|seeks|owes|now|still|also|itself|alone)\\b|[,.;:)?!—-]|\\s?[$\\d]|$)`, 'i').test(note) || new RegExp(`\\b(?:at|of|by|for|in|from|that|value|owning|holding|buying) ${escape(name)}\\b(?! [a-z])`, 'i').test(note);
const NOTE = 300;

/** What only a company does, right behind its name: it reports, moves an outlook, makes or spends a sum, or moves on an exchange; and what only a company has. */
const DOES = '(?:now |still |also )?(?:expects|sees|foresees|forecasts|guides)|(?:plans|wants|hopes|intends|aims) to (?:spend|raise|sell|invest|borrow|list|issue|earn)|says it (?:will|has|expects)|(?:has|have|had) (?:slashed|cut|raised|lifted|earmarked|burned|borrowed|reported|guided|spent|sold|lost) |reported|posted|earned|booked|guided|counted|had revenue|had sales|raised guidance|closed its quarter|(?:spent|made|lost|raised|invested|borrowed|owes|sold) (?:about |some |nearly |over |more than )?\\$|(?:lifted|raised|cut|lowered|trimmed|hiked|nudged|upped|reaffirmed) its (?:[a-z-]+ ){0,2}(?:guidance|outlook|forecast|view|target|capex|budget)|(?:rose|fell|soared|jumped|slid|dropped|climbed|gained|lost|sank|tumbled|slumped|surged|plunged|grew) (?:by |about |some |nearly |almost |over |more than )?\\d[\\d.]*(?:%| per ?cent)';
const OWNS = 'R&D|research|property and equipment|outlays?|(?:first|second|third|fourth|last|latest|[A-Z][a-z]+)[ -]quarter|fiscal|three months to|(?:net |operating )?(?:income|profit|loss|margins?|expenses)|gross (?:margin|profit)|revenues?|sales|earnings|outlook|guidance|capex|capital (?:spending|expenditures?|budget)|backlog|balance sheet|share price|shares|stock|market (?:cap|capitalization|value)';
const OF_IT = /\b(?:revenues?|sales|profits?|earnings|margins?|capex|spending|debt|leverage|growth|orders|shares|stock|backlog|cash|capital expenditures?|bookings|guidance) (?:at|of|for|in|by) $/i;
const OF_REACH = 28;
const ACTS = new RegExp(`^(?:(?:['’]s)? (?:${DOES})|['’]s (?:[a-z-]+ )?(?:${OWNS})\\b| (?:shares|stock|revenues?)\\b)`);

/** True where the words around a name are such as only a company's has. */
const isActing = (text: string, start: number, end: number): boolean => !/\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) && (ACTS.test(text.slice(end)) || OF_IT.test(text.slice(Math.max(0, start - OF_REACH), start)));

/** The answer of findHomeless where the article names a tracked company clearly: every name is at home then. */
const AT_HOME: ReadonlySet<string> = new Set();

/** "The city of Corning": a place of that name is what the article means. */
const PLACE = /\b(?:city|town|village|mayor) of\s$/i;
/** "CORNING, N.Y. —", "near Marvell, Ark.": a state, shortened, stands behind a place. */
const STATE = /^, (?!(?:Inc|Corp|Co|Cos|Ltd|Bros|etc|Jr|Sr)\.)(?:(?:New York|Iowa|Ohio|Texas|Kansas|Missouri|Arkansas|Arizona|California)(?=[,.;)]|$)|[A-ZÀ]\.[ \u00a0]?[A-ZÀ]\.|[A-ZÀ][a-zà]{2,4}\.)(?![A-Za-zÀàª])/;
/** What only a company's name stands before, however it is written. */
const NAMED = /^(?:['’]s\b|[\s\u00a0](?:is|was|has|had|have|will|would|can|could|may|might|says?|said|and|or|to|in|at|for|with|on|by)\b|[^\sA-Za-zÀàª\d¹²³¼½¾]|$)/;

/** Names that this article uses as words or places: in lower case ("an anthropic argument", "a meta analysis") and never in capitals within a sentence. */
function findCommonWords(index: NameIndex, whole: string, found: readonly Found[]): ReadonlySet<string> {
  // Posts that open sentences in lower case write names so, too.
  const plain = plainOf(whole), isLoose = /^[a-zà]/.test(plain) || (plain.match(/(?:^|\n|[.!?]\s)["“(]?[a-zà]/g)?.length ?? 0) >= 2;
  const lower = new Set<string>(), proper = new Set<string>(), places = new Set<string>();
  for (const { start: at, text, company } of found) {
    if (company !== undefined) continue;
    const k = key(text), before = plain.slice(Math.max(0, at - 12), at);
    const names = index.names.get(k) ?? [];
    if (names.some((n) => n.via === 'epithet')) continue;
    if (PLACE.test(before) || STATE.test(plain.slice(at + text.length, at + text.length + 16))) places.add(k);
    if (text !== text.toLowerCase()) { if (/[a-zà,][ \u00a0]$/.test(before)) proper.add(k); }
    // Who writes "anthropic's revenue" writes all names so.
    else if (NAMED.test(plain.slice(at + text.length, at + text.length + 12)) && names.some((n) => !n.context)) proper.add(k);
    else if (!isLoose && /[A-Za-zÀàª]\s$/.test(before)) lower.add(k);
  }
  // A company that puts its town before its news is named in full there, or by its ticker.
  const isBorneOut = (k: string) => found.some(({ text }) => key(text) !== k && index.names.get(key(text))?.some((n) => n.via === 'name' && index.names.get(k)?.some((own) => own.company === n.company)));
  return new Set([...[...places].filter((k) => !isBorneOut(k)), ...[...lower].filter((k) => !proper.has(k))]);
}

/** "Google's parent", and not "the rocket maker". */
const NAMES_SOMEBODY = /[A-Z]/;

/**
 * Ambiguous names that the article as a whole does not bear out: "Amazon" where nothing else speaks of the company.
 * A clear name of any other tracked company bears them out, too.
 */
export function findHomeless(index: NameIndex, whole: string): ReadonlySet<string> {
  const found = scanNames(index, whole);
  const common = findCommonWords(index, whole, found);
  const seen = new Map<string, Name[]>();
  let clear = false;
  const byName = new Set<string>();
  for (const { text, company, isSurname } of found) {
    if (isSurname) byName.add(key(text));
    else if (company !== undefined) clear = true;
    if (company !== undefined || common.has(key(text))) continue;
    const candidates = (index.names.get(key(text)) ?? []).filter((n) => looksLikeName(text, n));
    if (candidates.some((n) => !n.context && (n.via === 'name' || (n.via === 'epithet' && NAMES_SOMEBODY.test(n.text))))) clear = true;
    else seen.set(key(text), candidates.filter((n) => n.context));
  }
  if (byName.size && isOfTrade(plainOf(whole))) clear = true;
  if (clear) return common.size ? common : AT_HOME;
  return new Set([...common, ...byName, ...[...seen].filter(([, names]) => !names.some((n) => isAtHome(n, whole))).map(([k]) => k)]);
}

/** "The Oracle of Omaha", "the Amazon's banks", "the Oracle, they say": a name that may be a word is one behind an article that no noun takes. */
const isThing = (text: string, start: number, end: number): boolean => /\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) && /^(?: of [A-ZÀ][a-zà]|['’]s? [a-z]|[,.;:)?!]|$| (?:is|was|has|had|will|would|said|says|himself|herself)\b)/.test(text.slice(end));

/** Every name in `text`; `around` is the text that may hold the context words of an ambiguous name. */
export function findNames(index: NameIndex, text: string, around: string, homeless: ReadonlySet<string> = new Set()): Mention[] {
  const found: Mention[] = [];
  for (const m of scanNames(index, text)) {
    const end = m.start + m.text.length;
    if (m.company !== undefined && homeless.has(key(m.text))) continue;
    if (m.company !== undefined) { found.push({ start: m.start, end, text: m.text, company: m.company, via: 'epithet' }); continue; }
    const candidates = (index.names.get(key(m.text)) ?? []).filter((n) => looksLikeName(m.text, n));
    if (candidates.some((n) => n.context) && isThing(plainOf(text), m.start, end)) continue;
    // Asked only of names that may be words.
    let acting: boolean | null = null;
    const isCompany = () => (acting ??= isActing(text, m.start, end));
    if (homeless.has(key(m.text)) && !isCompany()) continue;
    const usable = candidates.filter((n) => !n.context || n.context.test(plainOf(around)) || ((homeless === AT_HOME || isCompany()) && n.via === 'name' && n.text.split(' ').length === 1));
    const first = usable[0];
    if (first) found.push({ start: m.start, end, text: m.text, company: first.company, via: first.via === 'name' && isLikeness(text, m.start, end) ? 'likeness' : first.via });
  }
  return found;
}
