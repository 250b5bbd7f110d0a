// The popup: this page, then the companies. Puts the parts together; the state is lib/state's.
import { useState } from 'react';
import { useFitStore } from '@/lib/state/fit-store';
import { usePageStore } from '@/lib/state/page-store';
import { Button } from '../ui/button';
import { Tabs } from '../ui/tabs';
import { CompanyView } from './company-view';
import { DealBreakersPanel } from './deal-breakers-panel';
import { RankingList } from './ranking-list';
import { ThisPage } from './this-page';
import { WeightsPanel } from './weights-panel';

type TabId = 'companies' | 'weights' | 'breakers';

export interface PopupProps {
  /** Told when the reader asked to see something in the page: the popup gets out of the way. */
  onLeave(): void;
}

export function Popup({ onLeave }: PopupProps) {
  const [tab, setTab] = useState<TabId>('companies');
  const isOpen = useFitStore((state) => state.open !== null);
  const declared = useFitStore((state) => state.choices.dealBreakers.length);
  const fault = useFitStore((state) => state.fault);
  const openOptions = usePageStore((state) => state.openOptions);
  return (
    <main className="popup">
      <h1 className="visually-hidden">Ledgerline</h1>
      <ThisPage isShort={isOpen || tab !== 'companies'} onLeave={onLeave} />
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
      {isOpen ? null : <h2 className="visually-hidden">The ranking</h2>}
      {isOpen ? <CompanyView /> : (
        <Tabs<TabId>
          label="The ranking"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'companies', label: 'Companies', panel: <RankingList /> },
            { id: 'weights', label: 'Weights', panel: <WeightsPanel /> },
            { id: 'breakers', label: declared > 0 ? `Deal-breakers · ${declared}` : 'Deal-breakers', panel: <DealBreakersPanel /> },
          ]}
        />
      )}
      <footer className="popup-foot">
        <span className="faint">Nothing here advises to buy or sell.</span>
        <Button look="quiet" onClick={() => void openOptions('ledger').then(onLeave)}>Options</Button>
      </footer>
    </main>
  );
}
