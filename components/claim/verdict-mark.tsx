// A verdict as the page draws it, small: two words on a line with the underline's own shape, and the verdict's name beside
// it. The shape tells verdicts apart without colour, the name without either. Knows no claim.
import type { ReactNode } from 'react';
import { VERDICT_WORDS } from '@/lib/model/verdict-words';
import type { Verdict } from '@/lib/model/verdict';

const WAVE = 'M4 16q1.83-3 3.67 0t3.67 0 3.67 0 3.67 0 3.67 0 3.67 0';
const LINE = 'M4 15.5h22';

/** The underline of look.md, one a verdict. */
const UNDERLINES: Readonly<Record<Verdict, ReactNode>> = {
  filed: <path d={LINE} strokeWidth="2.2" />,
  reported: <path d={LINE} strokeWidth="2.2" strokeDasharray="5 3.5" />,
  ambition: <path d={LINE} strokeWidth="3.4" strokeDasharray="6 2" />,
  stale: <path d="M4 14h22M4 17.2h22" strokeWidth="1.6" />,
  conflict: <path d={WAVE} strokeWidth="2.4" />,
  hype: <path d={WAVE} strokeWidth="1.4" />,
  opinion: <path d={LINE} strokeWidth="1.9" strokeDasharray="0.1 3.54" strokeLinecap="round" />,
  unsourced: <path d={LINE} strokeWidth="1.9" strokeDasharray="0.1 5.45" strokeLinecap="round" />,
};

/** The words above the line: whole, in quotation marks for an opinion, hollow where nothing stands behind them. */
function Words({ verdict }: { readonly verdict: Verdict }) {
  if (verdict === 'opinion') return <path className="verdict-words" d="M5.5 9V6.2L7 4.8M9 9V6.2l1.5-1.4M15 7.2h10" strokeWidth="2" strokeLinecap="round" />;
  if (verdict === 'unsourced') return <path className="verdict-words" d="M4.5 5.2h9v4h-9zM17.5 5.2h8v4h-8z" strokeWidth="1" />;
  return <path className="verdict-words" d="M5.6 7.2h8M17.6 7.2h6.8" strokeWidth="3.2" strokeLinecap="round" />;
}

/** The beginning of a long name, where eight of them stand side by side; the rest is then for those who listen. */
const BEGINNINGS: Partial<Record<Verdict, string>> = { ambition: 'Ambition', opinion: 'Prediction', unsourced: 'No source' };

export function VerdictName({ verdict, isShort = false }: Pick<VerdictMarkProps, 'verdict' | 'isShort'>) {
  const name = VERDICT_WORDS[verdict];
  const beginning = BEGINNINGS[verdict];
  return isShort && beginning !== undefined ? <>{beginning}<span className="visually-hidden">{name.slice(beginning.length)}</span></> : name;
}

export interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** Where the name already stands beside it. */
  readonly isNameHidden?: boolean;
  /** Where there is room for a word or two only. */
  readonly isShort?: boolean;
}

export function VerdictMark({ verdict, isNameHidden = false, isShort = false }: VerdictMarkProps) {
  return (
    <span className="verdict-mark" data-verdict={verdict}>
      <svg className="verdict-shape" viewBox="0 0 30 20" width="30" height="20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
        <Words verdict={verdict} />
        {UNDERLINES[verdict]}
      </svg>
      <span className={isNameHidden ? 'visually-hidden' : 'verdict-name'}><VerdictName verdict={verdict} isShort={isShort} /></span>
    </span>
  );
}
