// Which marks are drawn, each shown as the page shows it; the scheme of our own pages; the pause for everything.
import { VERDICTS_IN_WORDS } from './verdict-samples';
import { useOptionsStore } from '@/lib/state/options-store';
import { VERDICT_MEANINGS, VERDICT_WORDS } from '@/lib/model/verdict-words';
import type { Settings } from '@/lib/model/settings';
import { Switch } from '../ui/switch';

const THEMES: readonly { readonly id: Settings['theme']; readonly label: string }[] = [
  { id: 'system', label: 'As the browser has it' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];

export function MarksSection() {
  const settings = useOptionsStore((state) => state.settings);
  const change = useOptionsStore((state) => state.change);
  return (
    <>
      <section aria-labelledby="marks-pause">
        <h3 id="marks-pause">Reading</h3>
        <Switch label="Read pages and mark their claims" hint="Off pauses Ledgerline on every site. Nothing is read until you switch it on again." isOn={!settings.isPaused} onChange={(isOn) => change((now) => ({ ...now, isPaused: !isOn }))} />
      </section>
      <section aria-labelledby="marks-kinds">
        <h3 id="marks-kinds">Kinds of marks</h3>
        <p className="options-lead">A kind that is off is neither drawn nor counted, on any page. “Hide this kind” in a card is the same switch.</p>
        <ul className="options-kinds">
          {VERDICTS_IN_WORDS.map(({ verdict, sample }) => (
            <li key={verdict} data-verdict={verdict}>
              <Switch label={VERDICT_WORDS[verdict]} hint={VERDICT_MEANINGS[verdict]} isOn={settings.drawn[verdict]} onChange={(isOn) => change((now) => ({ ...now, drawn: { ...now.drawn, [verdict]: isOn } }))} />
              <p className="options-sample" aria-hidden="true"><span className="mark-sample">{sample}</span></p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="marks-theme">
        <h3 id="marks-theme">Light or dark</h3>
        <fieldset className="options-choices">
          <legend className="visually-hidden">Light or dark</legend>
          {THEMES.map(({ id, label }) => (
            <label key={id}>
              <input type="radio" name="theme" checked={settings.theme === id} onChange={() => change((now) => ({ ...now, theme: id }))} />
              {label}
            </label>
          ))}
        </fieldset>
        <p className="options-hint">For the popup, the report and this page. Marks and cards go by the ground of the page that they stand on.</p>
      </section>
    </>
  );
}
