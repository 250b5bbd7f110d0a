// What the reader has added or corrected: each can be taken back, all of it can be taken along.
import type { ExportedFile } from '@/lib/model/import-desk';
import { formatAge } from '@/lib/model/format-age';
import { formatDay } from '@/lib/model/format-day';
import { formatValue } from '@/lib/model/format-value';
import { tellCorrection } from '@/lib/model/correction-words';
import type { Correction } from '@/lib/model/own-entries';
import { tellToday } from '@/lib/model/tell-today';
import { useOwnStore } from '@/lib/state/own-store';
import { saveFile } from '../ledger/save-file';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';

export function FactsSection() {
  const fault = useOwnStore((state) => state.fault);
  return (
    <>
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
      <OwnClaims />
      <Corrections />
    </>
  );
}

function OwnClaims() {
  const { facts, sources } = useOwnStore((state) => state.own);
  const forget = useOwnStore((state) => state.forget);
  const writePatch = useOwnStore((state) => state.writePatch);
  const save = (): void => {
    const file = writePatch();
    if (file) saveFile(file);
  };
  return (
    <section aria-labelledby="own-claims">
      <h3 id="own-claims">Your facts</h3>
      {facts.length === 0 ? <p className="faint">None. “Add to my ledger” in a card keeps a figure here, with its page as the source. It stays through every import.</p> : (
        <ul className="options-rows">
          {facts.map((fact) => {
            const source = sources.find(({ id }) => id === fact.source);
            const { lead, number, unit } = formatValue({ ...fact.value, per: null });
            return (
              <li key={fact.id}>
                <div><p><strong>{[lead, number, unit].filter(Boolean).join(' ')}</strong> · {fact.label} · {fact.company}</p><p className="options-hint">{source?.title}, {source?.publisher}, {formatDay(fact.asOf)} · {formatAge(fact.asOf, tellToday())}</p></div>
                <IconButton icon="close" label={`Remove ${fact.label}, ${number}`} onClick={() => void forget('claim', fact.id)} />
              </li>
            );
          })}
        </ul>
      )}
      {facts.length > 0 ? <Button onClick={save}>Save as a patch</Button> : null}
    </section>
  );
}

const asFile = (corrections: readonly Correction[]): ExportedFile => ({ name: 'ledgerline-corrections.json', type: 'application/json', text: `${JSON.stringify({ corrections }, null, 1)}\n` });

function Corrections() {
  const corrections = useOwnStore((state) => state.own.corrections);
  const forget = useOwnStore((state) => state.forget);
  return (
    <section aria-labelledby="own-corrections">
      <h3 id="own-corrections">Your corrections</h3>
      {corrections.length === 0 ? <p className="faint">None. “Wrong mark?” in a card takes a mark away or has it judged again, here and wherever the same words come again.</p> : (
        <ul className="options-rows">
          {corrections.toReversed().map((one) => (
            <li key={one.key}>
              <div><p><q>{one.quote}</q></p><p className="options-hint">{tellCorrection(one)} · {[one.page.title, formatDay(one.madeOn)].filter(Boolean).join(', ')}</p></div>
              <IconButton icon="close" label={`Take back: ${one.quote.slice(0, 80)}`} onClick={() => void forget('correction', one.key)} />
            </li>
          ))}
        </ul>
      )}
      {corrections.length > 0 ? <Button onClick={() => saveFile(asFile(corrections))}>Save as JSON</Button> : null}
    </section>
  );
}
