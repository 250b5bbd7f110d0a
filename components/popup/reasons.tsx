// Why things are asked, opened by pointer, finger or key: nobody reads what only a resting pointer shows.
export interface ReasonsProps {
  /** What the line says that opens it. */
  readonly label: string;
  /** What is explained, with its text; a title that comes twice is explained once. */
  readonly entries: readonly (readonly [title: string, text: string])[];
}

export function Reasons({ label, entries }: ReasonsProps) {
  const reasons = new Map(entries);
  if (reasons.size === 0) return null;
  return (
    <details className="reasons">
      <summary>{label}</summary>
      <dl>{[...reasons].map(([title, text]) => <div key={title}><dt>{title}</dt><dd>{text}</dd></div>)}</dl>
    </details>
  );
}
