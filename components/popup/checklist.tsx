// The brief's questions to any company, answered from facts where they can be; the reader ticks what they have settled themselves.
import type { CompanyDetail } from '@/lib/model/fit-view';
import { useFitStore } from '@/lib/state/fit-store';
import { Chip } from '../ui/chip';
import { Icon } from '../ui/icon';

export interface ChecklistProps {
  readonly company: string;
  readonly items: CompanyDetail['checklist'];
}

export function Checklist({ company, items }: ChecklistProps) {
  const ticks = useFitStore((state) => state.choices.ticks);
  const toggleTick = useFitStore((state) => state.toggleTick);
  if (items.length === 0) return null;
  return (
    <section className="checklist" aria-labelledby="checklist-title">
      <h3 id="checklist-title">Checklist</h3>
      <ul>
        {items.map(({ id, title, ask, answers }) => {
          const isTicked = ticks.includes(`${company}/${id}`);
          return (
            <li key={id}>
              <label className="check">
                <input type="checkbox" checked={isTicked} onChange={() => toggleTick(company, id)} />
                <span><strong>{title}</strong> {ask}</span>
              </label>
              {answers.length > 0 ? (
                <ul className="check-answers">{answers.map(({ says, who }) => <li key={says}><Icon name="check" /><span>{says} <span className="faint">({who})</span></span></li>)}</ul>
              ) : <p className="check-gap"><Chip look="absent">not known here</Chip></p>}
            </li>
          );
        })}
      </ul>
      <p className="faint">Ticks from facts stand by themselves; the boxes are yours.</p>
    </section>
  );
}
