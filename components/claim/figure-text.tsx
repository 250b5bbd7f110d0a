// A figure on one line of running text: "about 220,000 GPUs". Says no more than the figure itself.
import type { Figure } from '@/lib/model/evidence-card';

export function FigureText({ figure }: { readonly figure: Figure }) {
  const words = [figure.lead, figure.number, figure.unit].filter((part) => part !== null).join(' ');
  return figure.isProse ? words : <span className="figure-text">{words}</span>;
}
