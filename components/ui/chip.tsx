// A small fact about the thing beside it. Not a button.
import type { ReactNode } from 'react';

export interface ChipProps {
  readonly children: ReactNode;
  /** `strong` draws the line in ink: for what the reader should not miss. `absent` breaks it: for what is not there. */
  readonly look?: 'plain' | 'strong' | 'absent';
}

export function Chip({ children, look = 'plain' }: ChipProps) {
  return <span className={`chip chip-${look}`}>{children}</span>;
}
