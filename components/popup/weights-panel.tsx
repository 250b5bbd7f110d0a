// The reader's weights: five sliders that always add up to 100, locks, presets, and the order that they give, as it changes.
import { DEFAULT_WEIGHTS } from '@/lib/model/default-fit-choices';
import { useFitStore } from '@/lib/state/fit-store';
import { useRanking } from '@/lib/state/use-ranking';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Slider } from '../ui/slider';
import { Reasons } from './reasons';

const isSame = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean => Object.keys(a).every((key) => a[key] === b[key]);

export function WeightsPanel() {
  const summary = useFitStore((state) => state.summary);
  const { weights, locked } = useFitStore((state) => state.choices);
  const { moveWeight, toggleLock, setWeights, resetWeights } = useFitStore.getState();
  if (!summary) return null;
  const chosen = summary.presets.find((preset) => isSame(preset.weights, weights));
  return (
    <div className="weights">
      <p className="ranking-note">How much each question counts for you. Moving one shares the rest among the others.</p>
      <fieldset className="weights-presets">
        <legend className="visually-hidden">Presets</legend>
        {summary.presets.map(({ id, title, weights: preset }) => <Button key={id} look="plain" aria-pressed={isSame(preset, weights)} onClick={() => setWeights(preset)}>{title}</Button>)}
        <Button look="quiet" aria-disabled={isSame(DEFAULT_WEIGHTS, weights)} onClick={resetWeights}>Reset</Button>
      </fieldset>
      <p className="weights-why faint">{chosen?.why ?? 'Your own weights.'}</p>
      <fieldset className="weights-sliders">
        <legend className="visually-hidden">Weights, adding up to 100</legend>
        {summary.dimensions.map(({ id, title }) => {
          const isLocked = locked.includes(id);
          return (
            <div key={id} className="weight">
              <Slider label={title} value={weights[id]} valueText={`${weights[id]}%`} isDisabled={isLocked} onChange={(to) => moveWeight(id, to)} />
              <IconButton icon={isLocked ? 'lock' : 'unlock'} label={isLocked ? `Unlock ${title}` : `Lock ${title}`} aria-pressed={isLocked} onClick={() => toggleLock(id)} />
            </div>
          );
        })}
      </fieldset>
      <Reasons label="What each of them asks" entries={summary.dimensions.map(({ title, asks }) => [title, asks])} />
      <Order />
    </div>
  );
}

/** The first six, so that a slider's effect is seen while it moves. */
function Order() {
  const ranking = useRanking();
  if (!ranking) return null;
  const rows = ranking.rows.slice(0, 6);
  return (
    <section className="order" aria-labelledby="order-title">
      <h3 id="order-title">What that gives</h3>
      <ol>
        {rows.map(({ row, rank, score, moved }) => (
          <li key={row.company} value={rank}>
            <span className="order-place" aria-hidden="true">{rank}</span>
            <span>{row.name}</span>
            <span className="order-moved">{moved === 0 ? '' : moved > 0 ? `▲ ${moved}` : `▼ ${-moved}`}{moved === 0 ? null : <span className="visually-hidden"> places against the published weights</span>}</span>
            <span className="order-score">{score.toFixed(1)}</span>
          </li>
        ))}
      </ol>
      <p className="faint">{ranking.stability}{rows.some(({ moved }) => moved !== 0) ? ' Arrows: places against the published weights.' : ''}</p>
    </section>
  );
}
