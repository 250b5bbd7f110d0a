// What the reader would not accept. Each says how many companies it sinks; a limit may be set where there is one.
import { useFitStore } from '@/lib/state/fit-store';
import { useRanking } from '@/lib/state/use-ranking';
import { Slider } from '../ui/slider';
import { Switch } from '../ui/switch';

export function DealBreakersPanel() {
  const summary = useFitStore((state) => state.summary);
  const declared = useFitStore((state) => state.choices.dealBreakers);
  const { declare, withdraw } = useFitStore.getState();
  const ranking = useRanking();
  if (!summary) return null;
  const sunkBy = (id: string): number => ranking?.rows.filter(({ hits }) => hits.some((hit) => hit.id === id)).length ?? 0;
  return (
    <div className="breakers">
      <p className="ranking-note">What you would not accept. A company that hits one sinks below the others and says why; it is never hidden.</p>
      <ul className="breakers-list">
        {summary.dealBreakers.map(({ id, title, why, limit }) => {
          const own = declared.find((one) => one.id === id);
          const value = own?.limit ?? limit?.start ?? 0;
          return (
            <li key={id}>
              <div className="breaker-head">
                <Switch label={title} hint={why} isOn={own !== undefined} onChange={(isOn) => (isOn ? declare(id, limit?.start ?? null) : withdraw(id))} />
                {own ? <span className="breaker-count" role="status">sinks {sunkBy(id)}</span> : null}
              </div>
              {own && limit ? <Slider label="Limit" value={value} min={limit.min} max={limit.max} step={limit.step} valueText={limit.unit.startsWith('%') ? `${value}${limit.unit}` : `${value} ${limit.unit}`} onChange={(to) => declare(id, to)} /> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
