// A page's claims by verdict as one bar and a list with the same counts in words. Knows no page.
import type { CSSProperties } from 'react';
import { VERDICT_WORDS } from '@/lib/model/verdict-words';
import type { Verdict } from '@/lib/model/verdict';
import { VerdictMark } from './verdict-mark';

/** Firm ground first, talk last. */
export const FIRM_FIRST: readonly Verdict[] = ['filed', 'reported', 'stale', 'conflict', 'ambition', 'unsourced', 'opinion', 'hype'];

export interface SignalBarProps {
  readonly counts: Partial<Record<Verdict, number>>;
  /** The bar alone; the counts are then for screen readers only. */
  readonly isShort?: boolean;
}

export function SignalBar({ counts, isShort = false }: SignalBarProps) {
  const shown = FIRM_FIRST.filter((verdict) => (counts[verdict] ?? 0) > 0);
  return (
    <div className="signal">
      <div className="signal-bar" aria-hidden="true">
        {shown.map((verdict) => <span key={verdict} data-verdict={verdict} style={{ flexGrow: counts[verdict] }} title={`${VERDICT_WORDS[verdict]}: ${counts[verdict]}`} />)}
      </div>
      <ul className={isShort ? 'visually-hidden' : 'signal-counts'} style={{ '--rows': Math.ceil(shown.length / 2) } as CSSProperties} aria-label="Claims by verdict">
        {shown.map((verdict) => (
          <li key={verdict}>
            <span className="signal-count">{counts[verdict]}</span> <VerdictMark verdict={verdict} isShort />
          </li>
        ))}
      </ul>
    </div>
  );
}
