// The gallery's pages: `?view=cards` prints every example, `?view=page` is a strange page on which the real host opens one.
import { createRoot } from 'react-dom/client';
import { ClaimList } from '@/components/claim/claim-list';
import { EvidenceCard } from '@/components/claim/evidence-card';
import { SignalBar } from '@/components/claim/signal-bar';
import { VerdictMark } from '@/components/claim/verdict-mark';
import { createCardHost } from '@/components/inline/card-host';
import { VERDICTS } from '@/lib/model/verdict';
import { EXAMPLE_CARDS } from './example-cards';
import themeCss from '@/components/theme.css?inline';
import uiCss from '@/components/ui/ui.css?inline';
import claimCss from '@/components/claim/claim.css?inline';
import { UiParts } from './ui-parts';

const query = new URLSearchParams(location.search);
const view = query.get('view') ?? 'cards';
Object.assign(globalThis, { createCardHost, EXAMPLE_CARDS });

function addSheet(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([themeCss, uiCss, claimCss].join('\n'));
  document.adoptedStyleSheets = [sheet];
}

if (view !== 'page') {
  addSheet();
  document.title = 'Gallery';
  document.documentElement.lang = 'en';
  document.documentElement.dataset['scheme'] = query.get('scheme') ?? 'light';
  const main = document.createElement('main');
  main.style.cssText = 'padding: 16px; background: var(--paper-sunken); min-height: 100vh';
  document.body.append(main);
  const claims = VERDICTS.map((verdict) => ({ id: verdict, verdict, lead: '', quote: EXAMPLE_CARDS[verdict]?.quote ?? '', company: EXAMPLE_CARDS[verdict]?.company ?? '' }));
  createRoot(main).render(
    view === 'ui' ? <UiParts /> : (
      <>
        <h1 style={{ fontSize: 'var(--text-md)', margin: '0 0 12px' }}>Evidence cards</h1>
        <div style={{ columns: '340px auto', columnGap: 20 }}>
          {Object.entries(EXAMPLE_CARDS).map(([name, card], index) => (
            <div key={name} style={{ breakInside: 'avoid', paddingBottom: 20 }}><EvidenceCard card={card} position={{ index: index + 1, count: 12 }} choices={async () => null} act={() => {}} /></div>
          ))}
        </div>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16 }}>{VERDICTS.map((verdict) => <VerdictMark key={verdict} verdict={verdict} />)}</div>
        <div style={{ width: 286, maxWidth: '100%', marginBlock: 12 }}><SignalBar counts={Object.fromEntries(VERDICTS.map((verdict) => [verdict, 1]))} /></div>
        <div style={{ maxWidth: 400 }}><ClaimList label="Claims in this article" claims={claims} empty="No claim here." onOpen={() => {}} /></div>
      </>
    ),
  );
}
