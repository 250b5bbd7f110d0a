// The options: sections in a list at the side, the chosen one beside it. Puts them together; each section knows its own matter.
import { useEffect, useRef, type ReactNode } from 'react';
import { OPTIONS_SECTIONS, type OptionsSection } from '@/lib/model/options-section';
import { useOptionsStore } from '@/lib/state/options-store';
import { DropZone } from '../ledger/drop-zone';
import { LedgerSection } from '../ledger/ledger-section';
import { FactsSection } from './facts-section';
import { KeysSection } from './keys-section';
import { MarksSection } from './marks-section';
import { PrivacySection } from './privacy-section';
import { SitesSection } from './sites-section';
import { useSection } from './use-section';

const TITLES: Readonly<Record<OptionsSection, string>> = { ledger: 'Ledger', marks: 'Marks', sites: 'Sites', facts: 'Your facts and corrections', keys: 'Keys', privacy: 'Privacy' };

const VIEWS: Readonly<Record<OptionsSection, () => ReactNode>> = { ledger: LedgerSection, marks: MarksSection, sites: SitesSection, facts: FactsSection, keys: KeysSection, privacy: PrivacySection };

export function OptionsView() {
  const section = useSection();
  const fault = useOptionsStore((state) => state.fault);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(section);
  const View = VIEWS[section];

  useEffect(() => {
    document.title = `${TITLES[section]} – Ledgerline options`;
    // The first section leaves the focus where the browser puts it; a chosen one is announced and read from its head.
    if (shown.current !== section) heading.current?.focus();
    shown.current = section;
  }, [section]);

  return (
    <DropZone>
      <div className="options">
        <header className="options-side">
          <h1>Ledgerline</h1>
          <nav aria-label="Options">
            <ul>
              {OPTIONS_SECTIONS.map((id) => (
                <li key={id}><a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>{TITLES[id]}</a></li>
              ))}
            </ul>
          </nav>
        </header>
        <main className="options-main">
          <h2 ref={heading} tabIndex={-1}>{TITLES[section]}</h2>
          {fault ? <p className="fault" role="alert">{fault}</p> : null}
          <View />
        </main>
      </div>
    </DropZone>
  );
}
