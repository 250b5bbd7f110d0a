// Line icons, 16 × 16, drawn in the colour of the text. Always beside words or a label: hidden from screen readers.

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  check: 'M3 8.5l3.2 3.2L13 5',
  flag: 'M4 14V2.5M4 3h8l-2 3 2 3H4',
  hide: 'M2.5 8S4.5 4.2 8 4.2 13.5 8 13.5 8 11.5 11.8 8 11.8 2.5 8 2.5 8zM3 13L13 3',
  report: 'M3 3.5h10M3 8h10M3 12.5h6',
  outside: 'M6.5 3.5H3.5v9h9v-3M9 3h4v4M13 3L7.5 8.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  down: 'M3.5 6L8 10.5 12.5 6',
  lock: 'M4 7.5h8V13H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  unlock: 'M4 7.5h8V13H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 4.9-.7',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.5l7 4.5-7 4.5z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
