// What a shape cannot say of a ledger: references, ids that stand once, units, days in order, no circle of supersession.
// Works on the entries that are well formed and is told every id of the file, so that one bad entry does not blame others.
import type { Company, Fact, Ledger } from '../model/ledger';
import { parseLedgerPeriod } from '../model/period';
import { findCircle } from './find-circle';
import { orderDayOf } from './index-ledger';
import { showFound } from './ledger-error';
import { isBare, isEveryday } from './everyday-words';
import type { Steps } from './steps';

/** An entry with its place in the file. */
export interface Placed<T> {
  readonly at: number;
  readonly item: T;
}

type Lists = Pick<Ledger, 'companies' | 'sources' | 'facts' | 'narratives' | 'topics' | 'personas'>;
/** The well-formed entries of each list, and every id that stands in it, in order. */
export type PlacedLedger = { readonly [K in keyof Lists]: readonly Placed<Lists[K][number]>[] } & { /** No fact may be of a later day. */ readonly asOf: string | null; /** What that day is called. */ readonly asOfName?: string; readonly ids: { readonly [K in keyof Lists]: readonly (string | null)[] } };

export type Report = (path: string, expected: string, found: string) => void;

const PERIOD_SLACK_DAYS = 40;
const DAY_MS = 86_400_000;
const STRIDE = 1_000;
const UNITS: Partial<Record<Fact['value']['kind'], { readonly fits: (unit: string | null) => boolean; readonly expected: string }>> = {
  money: { fits: (u) => u !== null && /^[A-Z]{3}$/.test(u), expected: 'a currency code such as USD' },
  percent: { fits: (u) => u === '%', expected: '"%"' },
  power: { fits: (u) => u === 'W', expected: '"W": power is given in watts' },
  energy: { fits: (u) => u === 'Wh', expected: '"Wh": energy is given in watt-hours' },
  duration: { fits: (u) => u !== null && /^(?:s|seconds|minutes|hours|days|weeks|months|years)$/.test(u), expected: 'a unit of time such as days' },
  date: { fits: (u) => u === null, expected: 'null: a date has no unit' },
  text: { fits: (u) => u === null, expected: 'null: words have no unit' },
};

function checkIds(name: string, ids: readonly (string | null)[], report: Report): ReadonlySet<string> {
  const first = new Map<string, number>();
  ids.forEach((id, at) => {
    if (id === null) return;
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else report(`${name}[${at}].id`, `an id that stands once (it stands at ${name}[${before}] too)`, showFound(id));
  });
  return new Set(first.keys());
}

const refer = (known: ReadonlySet<string>, kind: string, path: string, id: string | null, report: Report) => {
  if (id !== null && !known.has(id)) report(path, `the id of a ${kind} in this ledger`, showFound(id));
};

/** A fact's unit and its days: the unit of its kind, a period end that fits the company's calendar, nothing from the future. */
function checkFact(fact: Fact, path: string, company: Company | undefined, { asOf, asOfName = 'the ledger’s own asOf' }: Pick<PlacedLedger, 'asOf' | 'asOfName'>, report: Report): void {
  const rule = UNITS[fact.value.kind];
  if (rule && !rule.fits(fact.value.unit)) report(`${path}.value.unit`, rule.expected, showFound(fact.value.unit));
  if (asOf !== null && fact.asOf > asOf) report(`${path}.asOf`, `a day up to ${asOfName}, ${asOf}`, showFound(fact.asOf));
  const interval = fact.period && company ? parseLedgerPeriod(fact.period, company.fiscalYearEndMonth) : null;
  if (!interval || !fact.periodEnd) return;
  const days = Math.abs(Date.parse(fact.periodEnd) - Date.parse(interval.to)) / DAY_MS;
  if (days > PERIOD_SLACK_DAYS) report(`${path}.periodEnd`, `a day near ${interval.to}, the end of ${fact.period}`, showFound(fact.periodEnd));
}

/** What replaces a fact must not be older than it; what came of a plan must have happened or be signed. */
function checkLinks(fact: Fact, path: string, byId: ReadonlyMap<string, Fact>, fiscal: (f: Fact) => number, report: Report): void {
  const dayOf = (f: Fact) => orderDayOf(f, f.period ? parseLedgerPeriod(f.period, fiscal(f)) : null);
  const newest = [fact.asOf, dayOf(fact)].sort()[1] ?? fact.asOf;
  fact.supersedes.forEach((id, n) => {
    if (id === fact.id) report(`${path}.supersedes[${n}]`, 'another fact than itself', showFound(id));
    const old = byId.get(id);
    if (!old || id === fact.id) return;
    const oldest = [old.asOf, dayOf(old)].sort()[0] ?? old.asOf;
    if (newest < oldest) report(`${path}.supersedes[${n}]`, `a fact that is not newer than this one (${newest})`, `"${id}" of ${oldest}`);
  });
  if (fact.outcome === null) return;
  if (fact.stage === 'actual') report(`${path}.outcome`, 'null: only a plan has an outcome', showFound(fact.outcome));
  const outcome = byId.get(fact.outcome);
  if (outcome && (outcome.stage === 'target' || outcome.stage === 'guided')) report(`${path}.outcome`, 'a fact that happened or was signed', `"${outcome.id}", which is ${outcome.stage === 'target' ? 'a target' : 'guidance'}`);
}

/** Names that would be found in every article. Such a word may be ambiguous, with words that must stand near it. */
function checkNames(company: Company, path: string, report: Report): void {
  const refuse = (at: string, name: string | null) => {
    if (name !== null && isEveryday(name)) report(`${path}.${at}`, 'a name that is no everyday word (list it under "ambiguous", with words that must stand near it)', showFound(name));
  };
  refuse('name', company.name);
  refuse('legalName', company.legalName);
  company.aliases.forEach((name, n) => refuse(`aliases[${n}]`, name));
  company.products.forEach((name, n) => refuse(`products[${n}]`, name));
  company.epithets.forEach((name, n) => refuse(`epithets[${n}]`, name));
  company.ambiguous.forEach(({ alias, context }, n) => {
    if (isBare(alias)) report(`${path}.ambiguous[${n}].alias`, 'a name of two letters or more', showFound(alias));
    context.forEach((word, m) => { if (isBare(word)) report(`${path}.ambiguous[${n}].context[${m}]`, 'a word that not every text has', showFound(word)); });
  });
}

/** Reports everything beyond the shape, in the order of the file. */
export function* checkInSteps(ledger: PlacedLedger, report: Report): Steps<void> {
  const companies = checkIds('companies', ledger.ids.companies, report);
  const sources = checkIds('sources', ledger.ids.sources, report);
  const facts = checkIds('facts', ledger.ids.facts, report);
  checkIds('narratives', ledger.ids.narratives, report);
  checkIds('topics', ledger.ids.topics, report);
  checkIds('personas', ledger.ids.personas, report);
  yield 0.2;

  const companyById = new Map(ledger.companies.map(({ item }) => [item.id, item]));
  const factById = new Map(ledger.facts.map(({ item }) => [item.id, item]));
  const fiscal = (f: Fact) => companyById.get(f.company)?.fiscalYearEndMonth ?? 12;

  for (const { at, item } of ledger.companies) {
    refer(companies, 'company', `companies[${at}].parent`, item.parent, report);
    checkNames(item, `companies[${at}]`, report);
  }
  let done = 0;
  for (const { at, item } of ledger.facts) {
    if (done++ % STRIDE === 0) yield 0.2 + (0.6 * done) / ledger.facts.length;
    const path = `facts[${at}]`;
    refer(companies, 'company', `${path}.company`, item.company, report);
    refer(sources, 'source', `${path}.source`, item.source, report);
    refer(sources, 'source', `${path}.via`, item.via, report);
    refer(facts, 'fact', `${path}.outcome`, item.outcome, report);
    item.supersedes.forEach((id, n) => { refer(facts, 'fact', `${path}.supersedes[${n}]`, id, report); });
    checkFact(item, path, companyById.get(item.company), ledger, report);
    checkLinks(item, path, factById, fiscal, report);
  }
  for (const { at, item } of ledger.narratives) {
    item.companies.forEach((id, n) => { refer(companies, 'company', `narratives[${at}].companies[${n}]`, id, report); });
    item.rebuts.forEach((id, n) => { refer(facts, 'fact', `narratives[${at}].rebuts[${n}]`, id, report); });
    item.supports.forEach((id, n) => { refer(facts, 'fact', `narratives[${at}].supports[${n}]`, id, report); });
    refer(sources, 'source', `narratives[${at}].source`, item.source, report);
    item.phrases.forEach((phrase, n) => { if (isBare(phrase) || (isEveryday(phrase) && !/\s/.test(phrase.trim()))) report(`narratives[${at}].phrases[${n}]`, 'a phrase that not every article has', showFound(phrase)); });
  }
  for (const { at, item } of ledger.topics) item.facts.forEach((id, n) => { refer(facts, 'fact', `topics[${at}].facts[${n}]`, id, report); });
  for (const { at, item } of ledger.personas) item.published.forEach((s, n) => { refer(companies, 'company', `personas[${at}].published[${n}].company`, s.company, report); });
  yield 0.8;

  // A fact that replaces none is on no circle.
  const circle = findCircle(new Map(ledger.facts.flatMap(({ item }) => (item.supersedes.length ? [[item.id, item.supersedes.filter((id) => id !== item.id)] as const] : []))));
  if (circle) report('facts', 'supersession without a circle', circle.length > 6 ? `${circle.slice(0, 6).join(' → ')} → …` : circle.join(' → '));
}
