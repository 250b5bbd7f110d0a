// What the reader has added or corrected: each can be taken back, all of it can be taken along.
import { tellCorrection } from '@/lib/model/correction-words';
import { formatAge } from '@/lib/model/format-age';
import { formatDay } from '@/lib/model/format-day';
import { formatValue } from '@/lib/model/format-value';
import { tellToday } from '@/lib/model/tell-today';
import { useHistoryStore } from '@/lib/state/history-store';
import { useOwnStore } from '@/lib/state/own-store';
import { saveFile } from '../ledger/save-file';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';

export function FactsSection() {
  const fault = useOwnStore((state) => state.fault);
  const isEmpty = useOwnStore(({ own }) => own.facts.length === 0 && own.corrections.length === 0);
  return (
    <>
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
      <OwnClaims />
      <Corrections />
      {isEmpty ? null : <TakeAlong />}
    </>
  );
}

function OwnClaims() {
  const { facts, sources } = useOwnStore((state) => state.own);
  const forget = useOwnStore((state) => state.forget);
  const companies = useHistoryStore((state) => state.history?.companies);
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
                <div><p><strong>{[lead, number, unit].filter(Boolean).join(' ')}</strong> · {fact.label} · {companies?.find(({ id }) => id === fact.company)?.name ?? fact.company}</p><p className="options-hint">{source?.title}, {source?.publisher}, {formatDay(fact.asOf)} · {formatAge(fact.asOf, tellToday())}</p></div>
                <IconButton icon="close" label={`Remove ${fact.label}, ${number}`} onClick={() => void forget('claim', fact.id)} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

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
    </section>
  );
}

function TakeAlong() {
  const hasFacts = useOwnStore(({ own }) => own.facts.length > 0);
  const write = useOwnStore((state) => state.write);
  const save = async (format: 'patch' | 'csv'): Promise<void> => {
    const file = await write(format);
    if (file) saveFile(file);
  };
  return (
    <section aria-labelledby="own-take-along">
      <h3 id="own-take-along">Take them along</h3>
      <p className="options-hint">The patch is for whoever keeps the ledger: your facts with their pages, to be taken over, and your corrections, to be read. It names the pages’ titles and addresses; you decide who gets it.</p>
      <div className="ledger-export">
        <Button onClick={() => void save('patch')}>Save all as a patch</Button>
        {hasFacts ? <Button onClick={() => void save('csv')}>Save your facts as CSV</Button> : null}
      </div>
    </section>
  );
}
