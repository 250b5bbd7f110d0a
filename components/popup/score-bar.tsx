// A score with its doubt as a bar: full up to its low end, hatched to its high end, a tick at the score. Its numbers stand in text.

export interface ScoreBarProps {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** True where nothing is known: the bar is all doubt. */
  readonly isGap?: boolean;
}

/** Ends that do not cross the score when rounded. */
export const rangeWords = ({ low, high }: Pick<ScoreBarProps, 'low' | 'high'>): string => `${Math.round(low)}–${Math.round(high)}`;

export function ScoreBar({ score, low, high, isGap = false }: ScoreBarProps) {
  return (
    <span className="score-bar" data-gap={isGap || undefined} aria-hidden="true">
      <span className="score-known" style={{ width: `${low}%` }} />
      <span className="score-doubt" style={{ left: `${low}%`, width: `${Math.max(0, high - low)}%` }} />
      <span className="score-tick" style={{ left: `${score}%` }} />
    </span>
  );
}
