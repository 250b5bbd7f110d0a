// What the reader has added or corrected: each can be taken back, all of it can be taken along.
import { useEffect } from 'react';
import { tellCorrection } from '@/lib/model/correction-words';
import { formatAge } from '@/lib/model/format-age';
import { formatDay } from '@/lib/model/format-day';
import type { Correction } from '@/lib/model/own-entries';
import { tellToday } from '@/lib/model/tell-today';
import { useHistoryStore } from '@/lib/state/history-store';
import { useOwnStore } from '@/lib/state/own-store';
import { SaveButton } from '../ledger/save-button';
import { Chip } from '../ui/chip';
import { EditOwn } from './edit-own';
import { OwnList } from './own-list';
import { tellOwnFact } from './tell-own-fact';

export function FactsSection() {
  const fault = useOwnStore((state) => state.fault);
  const isEmpty = useOwnStore(({ own }) => own.facts.length === 0 && own.corrections.length === 0);
  const settle = useOwnStore((state) => state.settle);
  // The undo is for the moment: who goes on to something else has meant it.
  useEffect(() => settle, [settle]);
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
  const companies = useHistoryStore((state) => state.history?.companies ?? null);
  const items = facts.map((fact) => {
    const source = sources.find(({ id }) => id === fact.source);
    const { figure, about, isInUse } = tellOwnFact(fact, companies);
    return {
      id: fact.id,
      label: `Remove ${[figure, ...about].join(', ')}`,
      edit: { label: `Change ${[figure, ...about].join(', ')}`, form: (done: () => void) => <EditOwn fact={fact} about={about.join(' · ') || figure} onDone={done} /> },
      shown: (
        <div>
          <p><strong>{figure}</strong>{about.map((word) => ` · ${word}`).join('')}{isInUse ? null : <> <Chip look="absent">not in use</Chip></>}</p>
          {isInUse ? null : <p className="options-hint">The ledger in use does not have its company (“{fact.company}”). It counts again with a ledger that does.</p>}
          {fact.note ? <p className="options-hint">{fact.note}</p> : null}
          <p className="options-hint">{source?.title}, {source?.publisher}, {formatDay(fact.asOf)} · {formatAge(fact.asOf, tellToday())}</p>
        </div>
      ),
    };
  });
  return <OwnList what="claim" title="Your facts" none="None. “Add to my ledger” in a card keeps a figure here, with its page as the source. It stays through every import." gone="The fact was removed." items={items} />;
}

function Corrections() {
  const corrections = useOwnStore((state) => state.own.corrections);
  const items = corrections.toReversed().map((one) => ({
    id: one.key,
    label: `Take back: ${one.quote.slice(0, 80)}`,
    shown: <div><p><QuoteInSentence correction={one} /></p><p className="options-hint">{tellCorrection(one)} · {[one.page.title, formatDay(one.madeOn)].filter(Boolean).join(', ')}</p></div>,
  }));
  return <OwnList what="correction" title="Your corrections" none="None. “Wrong mark?” in a card takes a mark away or has it judged again, here and on every page that has the same sentence." gone="The correction was taken back." items={items} />;
}

/** So many letters of a sentence are shown on either side of its quote. */
const MAX_SHOWN = 90;

/** Two figures alike are told apart by what stands around them. */
function QuoteInSentence({ correction: { quote, around } }: { readonly correction: Correction }) {
  const before = around?.before.trimStart() ?? '';
  const after = around?.after.trimEnd() ?? '';
  return <q><span className="faint">{before.length > MAX_SHOWN ? `…${before.slice(-MAX_SHOWN)}` : before}</span><strong>{quote}</strong><span className="faint">{after.length > MAX_SHOWN ? `${after.slice(0, MAX_SHOWN)}…` : after}</span></q>;
}

function TakeAlong() {
  const hasFacts = useOwnStore(({ own }) => own.facts.length > 0);
  const write = useOwnStore((state) => state.write);
  return (
    <section aria-labelledby="own-take-along">
      <h3 id="own-take-along">Take them along</h3>
      <p className="options-hint">The patch is for whoever keeps the ledger: your facts with their pages, to be taken over, and your corrections, to be read. It names the pages’ titles and addresses; you decide who gets it.</p>
      <div className="ledger-export">
        <SaveButton make={() => write('patch')}>Save all as a patch</SaveButton>
        {hasFacts ? <SaveButton make={() => write('csv')}>Save your facts as CSV</SaveButton> : null}
      </div>
    </section>
  );
}
