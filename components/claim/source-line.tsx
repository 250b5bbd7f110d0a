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
}

export function SourceLine({ source, of = null, isShort = false }: SourceLineProps) {
  const { isNumbered } = source;
  const details = [isNumbered ? null : source.publisher, source.date === null ? null : `${isNumbered ? 'filed ' : ''}${source.date}`, formatAge(source.day, tellToday())].filter((part) => part !== null);
  const accession = source.accession ?? (isNumbered && !isShort ? 'accession not known here' : null);
  return (
    <div className={isShort ? 'source is-short' : 'source'}>
      <div className="source-title">{of === null ? null : <span className="source-of">{of}: </span>}<OutsideLink url={source.url}>{source.title}</OutsideLink>{accession ? <span className="source-accession"> · {accession}</span> : null}</div>
      {details.length > 0 ? <div className="source-details">{details.map((detail) => <span key={detail}>{detail}</span>)}</div> : null}
      {source.via ? <div className="source-details"><span>read on <OutsideLink url={source.via.url}>{source.via.publisher}</OutsideLink></span></div> : null}
    </div>
  );
}
