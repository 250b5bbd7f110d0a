// The source that a row names: a known one by its id, or a whole one by its columns. Makes an id where the row gives none.
import { type Source, sourceSchema } from '../../../model/ledger';
import { KINDS } from '../../describe-record';
import { makeSlug } from '../../make-slug';
import type { Column } from './columns';
import { createMeeting } from './meet-word';
import type { Row } from './parse-rows';

export type ReadSource = { readonly kind: 'none' } | { readonly kind: 'known'; readonly id: string } | { readonly kind: 'whole'; readonly source: { readonly [K in keyof Source]: unknown } };

const KIND_BY_EVIDENCE: Readonly<Record<string, Source['kind']>> = { filed: 'filing', stated: 'company', reported: 'news', estimated: 'analysis' };

const meetKind = createMeeting(sourceSchema.shape.kind.options, KINDS);

const hostOf = (url: string): string | null => /^https:\/\/(?:www\.)?([^/?#:@\s]+)/i.exec(url)?.[1] ?? null;
const orNull = (cell: string): string | null => (cell === '' ? null : cell);

/** `date` is the day of its column, read. */
export function readSource(row: Row, of: 'source' | 'via', evidence: string, dateInferred: boolean, date: string): ReadSource {
  const part = (name: 'kind' | 'form' | 'accession' | 'publisher' | 'title' | 'url'): string => row.cell(`${of}_${name}` as Column);
  const id = row.cell(of).trim();
  const [title, publisher, url] = [part('title'), part('publisher'), part('url').trim()];
  if (!title && !publisher && !url) return id ? { kind: 'known', id } : { kind: 'none' };
  const named = publisher || hostOf(url) || 'Not named';
  const whole = {
    id: id || makeSlug(['src-csv', named, title || url, date]),
    kind: meetKind(part('kind').trim()) || KIND_BY_EVIDENCE[evidence] || 'news',
    form: orNull(part('form')), accession: orNull(part('accession').trim()), publisher: named, title: title || url, url: orNull(url), date: orNull(date), dateInferred,
  };
  return { kind: 'whole', source: whole };
}
