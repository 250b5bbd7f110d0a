// Where a figure stands: title, day and age, accession, and the page through which it was read. Links open in a new tab and tell the
// other site nothing.
import type { ReactNode } from 'react';
import type { CardSource } from '@/lib/model/evidence-card';
import { formatAge } from '@/lib/model/format-age';
import { tellToday } from '@/lib/model/tell-today';

/** Only an https link becomes one; everything else stays text. */
function OutsideLink({ url, children }: { readonly url: string | null; readonly children: ReactNode }) {
  if (!url?.startsWith('https://')) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}

export interface SourceLineProps {
  readonly source: CardSource;
  /** What this source is for, where the card names two. */
  readonly of?: string | null;
  /** On one run of text, for a fact among others. */
  readonly isShort?: boolean;
  /** The source that stands just above: the same document is not told twice. */
  readonly after?: CardSource | null;
}

const isSameDocument = (a: CardSource, b: CardSource): boolean => a.title === b.title && a.publisher === b.publisher && a.date === b.date && a.accession === b.accession && a.url === b.url;

export function SourceLine({ source, of = null, isShort = false, after = null }: SourceLineProps) {
  const { isNumbered, via } = source;
  if (after && isSameDocument(source, after)) {
    return <div className="source is-short">{isNumbered ? 'same filing' : 'same source'}{via && via.url !== after.via?.url ? <>, read on <OutsideLink url={via.url}>{via.publisher}</OutsideLink></> : null}</div>;
  }
  const details = [isNumbered ? null : source.publisher, source.date === null ? null : `${isNumbered ? 'filed ' : ''}${source.date}`, formatAge(source.day, tellToday())].filter((part) => part !== null);
  const accession = source.accession ?? (isNumbered && !isShort ? 'accession not known here' : null);
  return (
    <div className={isShort ? 'source is-short' : 'source'}>
      <div className="source-title">{of === null ? null : <span className="source-of">{of}: </span>}<OutsideLink url={source.url}>{source.title}</OutsideLink>{accession ? <span className="source-accession"> · {accession}</span> : null}</div>
      {details.length > 0 ? <div className="source-details">{details.map((detail) => <span key={detail}>{detail}</span>)}</div> : null}
      {via ? <div className="source-details"><span>read on <OutsideLink url={via.url}>{via.publisher}</OutsideLink></span></div> : null}
    </div>
  );
}
