// A source in a reader's words: for the card's source line and for the citation that the reader copies. Pure.
import type { CardSource } from '@/lib/model/evidence-card';
import type { Fact, Source } from '@/lib/model/ledger';
import { formatDay, formatDaysWithin } from '@/lib/model/format-day';

/** Research notes in square brackets at a title's end ("[page date inferred]") are for us; the date itself says "about". */
const readableTitle = (title: string): string => formatDaysWithin(title.replace(/\s*\[[^\]]*\]\s*$/, ''));

const readableDate = (source: Source): string | null => (source.date === null ? null : `${source.dateInferred ? 'about ' : ''}${formatDay(source.date)}`);

/** A link that the card may carry. The ledger's schema asks the same; a card is built from whatever index it is given. */
const httpsOnly = (url: string | null): string | null => (url?.startsWith('https://') ? url : null);

/** Forms of the SEC: 10-K, S-1/A, 424B4, FWP, Form D. A permit or a notice of a county has no accession number. */
const SEC_FORM = /^(?:\d|[SFN]-|FWP$|Form \d|Form D$|DEF |SC )/;

/** The fact's source, with the page through which it was read. Null where the ledger no longer has it. */
export function describeSource(fact: Pick<Fact, 'source' | 'via' | 'asOf'>, sources: ReadonlyMap<string, Source>): CardSource | null {
  const source = sources.get(fact.source);
  if (!source) return null;
  const via = fact.via === null ? undefined : sources.get(fact.via);
  return {
    title: readableTitle(source.title),
    form: source.form,
    publisher: source.publisher,
    date: readableDate(source),
    day: source.date ?? fact.asOf,
    accession: source.accession,
    isNumbered: source.accession !== null || (source.form !== null && SEC_FORM.test(source.form)),
    url: httpsOnly(source.url),
    via: via ? { publisher: via.publisher, url: httpsOnly(via.url) } : null,
  };
}

/** One line to paste: what is said, where it stands, and the way to it. */
export function citeSource(statement: string, source: CardSource | null): string {
  if (!source) return statement;
  const place = [source.title, source.publisher, source.date, source.accession ? `accession ${source.accession}` : null].filter((part) => part !== null).join(', ');
  const via = source.via ? ` Read on ${source.via.publisher}${source.via.url ? `, ${source.via.url}` : ''}.` : '';
  return `${statement} ${place}.${source.url ? ` ${source.url}` : ''}${via}`.trim();
}
