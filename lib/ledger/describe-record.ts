// A record of the ledger in a reader's words, field by field, for rows of a comparison. Pure.
import type { ImportRow, LedgerRecord } from '../model/import';
import type { Company, Fact, Ledger, Narrative, Persona, Source, Topic } from '../model/ledger';
import { formatDay, formatDaysWithin, formatPeriod } from '../model/format-day';
import { formatFigure, formatValue } from '../model/format-value';
import type { ListName } from './records';
import { isSameValue } from './same-value';

/** Names by id of what a record refers to. */
export interface Names {
  readonly company: (id: string) => Company | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly fact: (id: string) => Fact | undefined;
}

interface Field<R> {
  readonly name: string;
  /** What is compared: where it differs, the field has changed. */
  readonly of: (record: R) => unknown;
  readonly show: (record: R, names: Names) => string | null;
  /** Shown for a new or a removed record, too: always, or where it says so of the record. */
  readonly isMain?: true | ((record: R) => boolean);
}

/** What a row of a comparison says for the words of the closed lists; a table may use the same words. */
export const EVIDENCE = { filed: 'in a filing', stated: 'by the company', reported: 'by the press', estimated: 'by an outside estimate' } as const;
export const STAGE = { actual: 'has happened', contracted: 'under contract', guided: 'company guidance', target: 'plan or target' } as const;
export const KINDS: Readonly<Record<Source['kind'], string>> = { filing: 'filing', company: 'company', news: 'news', analysis: 'analysis', permit: 'permit', court: 'court filing', data: 'data', brief: 'brief', own: 'your own' };

const list = (words: readonly string[]): string | null => (words.length ? words.join(', ') : null);
const yesNo = (is: boolean): string => (is ? 'yes' : 'no');
const companyName = (id: string | null, names: Names): string | null => (id === null ? null : (names.company(id)?.name ?? id));
const sourceTitle = (id: string | null, names: Names): string | null => (id === null ? null : formatDaysWithin(names.source(id)?.title ?? id));
const factLabels = (ids: readonly string[], names: Names): string | null => list(ids.map((id) => names.fact(id)?.label ?? id));
const plain = <R>(name: string, of: (record: R) => string | null, isMain?: true): Field<R> => ({ name, of, show: of, ...(isMain ? { isMain } : {}) });
const words = <R>(name: string, of: (record: R) => readonly string[]): Field<R> => ({ name, of, show: (record) => list(of(record)) });

const FACT: readonly Field<Fact>[] = [
  { name: 'Value', of: (f) => f.value, show: (f) => formatFigure(formatValue(f.value)), isMain: true },
  { name: 'Period', of: (f) => f.period, show: (f, names) => (f.period === null ? null : formatPeriod(f.period, names.company(f.company)?.fiscalYearEndMonth ?? 12)), isMain: true },
  { name: 'Holds for', of: (f) => f.periodEnd, show: (f) => (f.periodEnd === null ? null : formatDay(f.periodEnd)) },
  { name: 'Stated on', of: (f) => f.asOf, show: (f) => formatDay(f.asOf), isMain: true },
  { name: 'Said', of: (f) => f.evidence, show: (f) => EVIDENCE[f.evidence], isMain: true },
  { name: 'Stage', of: (f) => f.stage, show: (f) => STAGE[f.stage] },
  { name: 'Source', of: (f) => f.source, show: (f, names) => sourceTitle(f.source, names), isMain: true },
  { name: 'Read on', of: (f) => f.via, show: (f, names) => sourceTitle(f.via, names) },
  plain('Label', (f) => f.label),
  { name: 'Company', of: (f) => f.company, show: (f, names) => companyName(f.company, names) },
  plain('Metric', (f) => f.metric),
  plain('Scope', (f) => f.scope),
  plain('Counted', (f) => f.basis),
  { name: 'Other side', of: (f) => f.counterparty, show: (f, names) => companyName(f.counterparty, names) },
  { name: 'Replaces', of: (f) => f.supersedes, show: (f, names) => factLabels(f.supersedes, names) },
  { name: 'Came out as', of: (f) => f.outcome, show: (f, names) => (f.outcome === null ? null : factLabels([f.outcome], names)) },
  { name: 'Disputed', of: (f) => f.disputed, show: (f) => yesNo(f.disputed), isMain: (f) => f.disputed },
  plain('Note', (f) => f.note),
];

const COMPANY: readonly Field<Company>[] = [
  plain('Name', (c) => c.name), plain('Legal name', (c) => c.legalName), plain('Role', (c) => c.role, true), plain('Ticker', (c) => c.ticker, true), plain('Exchange', (c) => c.exchange), plain('CIK', (c) => c.cik, true),
  words('Other names', (c) => c.aliases), words('Products', (c) => c.products), words('Called', (c) => c.epithets),
  { name: 'Names with context', of: (c) => c.ambiguous, show: (c) => list(c.ambiguous.map(({ alias, context }) => `${alias} (near ${context.join(', ')})`)) },
  { name: 'Part of', of: (c) => c.parent, show: (c, names) => companyName(c.parent, names) },
  { name: 'Fiscal year ends', of: (c) => c.fiscalYearEndMonth, show: (c) => formatDay(`2000-${String(c.fiscalYearEndMonth).padStart(2, '0')}`).replace(' 2000', '') },
  plain('Note', (c) => c.note),
];

const SOURCE: readonly Field<Source>[] = [
  { name: 'Title', of: (s) => s.title, show: (s) => formatDaysWithin(s.title) }, plain('Publisher', (s) => s.publisher, true), { name: 'Kind', of: (s) => s.kind, show: (s) => KINDS[s.kind] }, plain('Form', (s) => s.form, true), plain('Accession', (s) => s.accession), plain('Link', (s) => s.url, true),
  { name: 'Date', of: (s) => s.date, show: (s) => (s.date === null ? null : formatDay(s.date)), isMain: true },
  { name: 'Date inferred', of: (s) => s.dateInferred, show: (s) => yesNo(s.dateInferred) },
];

const NARRATIVE: readonly Field<Narrative>[] = [
  plain('Title', (n) => n.title), plain('It says', (n) => n.says, true), plain('Answer', (n) => n.answer, true),
  { name: 'Companies', of: (n) => n.companies, show: (n, names) => list(n.companies.map((id) => companyName(id, names) ?? id)) },
  words('Phrases', (n) => n.phrases),
  { name: 'Against it', of: (n) => n.rebuts, show: (n, names) => factLabels(n.rebuts, names) },
  { name: 'For it', of: (n) => n.supports, show: (n, names) => factLabels(n.supports, names) },
  { name: 'Source', of: (n) => n.source, show: (n, names) => sourceTitle(n.source, names) },
];

const TOPIC: readonly Field<Topic>[] = [
  plain('Title', (t) => t.title), plain('Why', (t) => t.why, true), words('Phrases', (t) => t.phrases), words('Metrics', (t) => t.metrics),
  { name: 'Facts', of: (t) => t.facts, show: (t, names) => factLabels(t.facts, names) },
];

const PERSONA: readonly Field<Persona>[] = [
  plain('Title', (p) => p.title, true), words('Pains', (p) => p.pains),
  { name: 'Weights', of: (p) => p.weights, show: (p) => list(Object.entries(p.weights).map(([name, weight]) => `${name} ${weight}`)) },
  { name: 'Checklist', of: (p) => p.checklist, show: (p) => list(p.checklist.map(({ title }) => title)) },
  words('Deal-breakers', (p) => p.dealBreakers),
  { name: 'Published scores', of: (p) => p.published, show: (p, names) => list(p.published.map((s) => `${companyName(s.company, names)} ${s.weighted}`)) },
];

const FIELDS: { readonly [K in ListName]: readonly Field<Ledger[K][number]>[] } = { companies: COMPANY, sources: SOURCE, facts: FACT, narratives: NARRATIVE, topics: TOPIC, personas: PERSONA };

const MAX_SHOWN_LENGTH = 400;
const shorten = (text: string | null): string | null => (text !== null && text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH - 1)}…` : text);

/** What a reader calls it. */
export function labelOf(record: LedgerRecord): string {
  if ('label' in record) return record.label;
  return 'title' in record ? formatDaysWithin(record.title) : record.name;
}

/** For a change the fields that differ; for a new or a removed record the main ones that it has. */
export function describeFields(listName: ListName, before: LedgerRecord | null, after: LedgerRecord | null, namesBefore: Names, namesAfter: Names): ImportRow['fields'] {
  // The records of a list have the list's own fields.
  const fields = FIELDS[listName] as unknown as readonly Field<LedgerRecord>[];
  const chosen = before && after ? fields.filter((field) => !isSameValue(field.of(before), field.of(after))) : fields.filter(({ isMain }) => isMain === true || [before, after].some((record) => record !== null && isMain?.(record)));
  const shown = chosen.map((field) => ({ name: field.name, before: before && shorten(field.show(before, namesBefore)), after: after && shorten(field.show(after, namesAfter)) }));
  return before && after ? shown : shown.filter((field) => field.before !== null || field.after !== null);
}
