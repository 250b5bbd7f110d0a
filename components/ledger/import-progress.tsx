// How far the desk is, and the way out of it.
import { useImportStore } from '@/lib/state/import-store';
import { Button } from '../ui/button';

export function ImportProgress() {
  const { progress, step, leave } = useImportStore();
  const percent = Math.round(progress.done * 100);
  return (
    <div className="import-progress">
      <p role="status">{progress.words} …</p>
      <progress value={progress.done} max={1} aria-label={progress.words} aria-valuetext={`${percent} %`} />
      {step === 'keeping' ? null : <Button onClick={leave}>Cancel</Button>}
    </div>
  );
}
