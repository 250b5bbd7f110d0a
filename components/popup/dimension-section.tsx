// A dimension of a company: its bar, and under it each signal with its figure, what it moves, and the fact that it stands on.
import { countWords } from '@/lib/model/count-words';
import type { CompanyDetail, FitSignal } from '@/lib/model/fit-view';
import { EVIDENCE_WORDS, STAGE_WORDS } from '@/lib/model/verdict-words';
import { FigureText } from '../claim/figure-text';
import { SourceLine } from '../claim/source-line';
import { Chip } from '../ui/chip';
import { Reasons } from './reasons';
import { rangeWords, ScoreBar } from './score-bar';

export interface DimensionSectionProps {
  readonly dimension: CompanyDetail['dimensions'][number];
  /** Percent of the whole score. */
  readonly weight: number;
  readonly isOpen: boolean;
}

export function DimensionSection({ dimension, weight, isOpen }: DimensionSectionProps) {
  const { title, asks, score, low, high, isGap, signals, gaps } = dimension;
  const isCertain = high - low < 1;
  return (
    <details className="dimension" open={isOpen}>
      <summary>
        <span className="dimension-title">{title} <span className="faint">{weight}%</span></span>
        <ScoreBar score={score} low={low} high={high} isGap={isGap} />
        <span className="dimension-score">{isGap ? <Chip look="absent">gap</Chip> : Math.round(score)}<span className="visually-hidden">{isGap ? ': counts 50, between 0 and 100' : isCertain ? ' of 100' : ` of 100, between ${Math.round(low)} and ${Math.round(high)}`}</span></span>
      </summary>
      <p className="dimension-asks">{asks} {isGap || isCertain ? null : <span className="faint">Range {rangeWords({ low, high })}.</span>}</p>
      {signals.length > 0 ? <ul className="signals">{signals.map((signal) => <Signal key={signal.id} signal={signal} />)}</ul> : null}
      {gaps.length > 0 ? (
        <div className="gaps">
          <span className="faint">Not known here: </span>
          <ul>{gaps.map(({ title: gap }) => <li key={gap}>{gap}</li>)}</ul>
        </div>
      ) : null}
      <Reasons label="Why this counts" entries={[...signals, ...gaps].map((asked) => [asked.title, asked.why])} />
    </details>
  );
}

const effectWords = (effect: number): string => (effect === 0 ? '±0' : `${effect > 0 ? '+' : '−'}${Math.abs(effect).toFixed(1)}`);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Signal({ signal }: { readonly signal: FitSignal }) {
  const { title, says, effect, points, counts, evidence, stage, isOwn, facts } = signal;
  const [fact, ...others] = facts;
  return (
    <li className="fit-signal">
      <p className="signal-says"><strong>{upperFirst(says)}</strong><span className="signal-effect" data-side={effect < 0 ? 'down' : 'up'}>{effectWords(effect)}<span className="visually-hidden"> points</span></span></p>
      <p className="signal-how">{[title.toLowerCase() === says.toLowerCase() ? null : title, `${countWords(points, 'point')}, ${counts}% of them count`, isOwn ? 'yours' : (EVIDENCE_WORDS[evidence] ?? 'filed'), STAGE_WORDS[stage], fact?.when].filter(Boolean).join(' · ')}</p>
      {fact && !isOwn ? <div className="signal-source">{fact.source ? <SourceLine source={fact.source} isShort /> : null}</div> : null}
      {others.map((other) => <p key={other.label} className="signal-with">Worked out with {other.label.charAt(0).toLowerCase() + other.label.slice(1)}: <FigureText figure={other.figure} /></p>)}
    </li>
  );
}
