// What is stored and where, what each permission is for. Words only: what they promise is held by tests of the house.

const STORED: readonly (readonly [string, string])[] = [
  ['Your settings', 'Kinds of marks, paused sites, light or dark. In this browser.'],
  ['Your corrections and facts', 'The sentence that you corrected, and title, address and day of a page whose claim you added. In this browser.'],
  ['Your ranking', 'Weights, ticks, deal-breakers and own figures. In this browser; weights and deal-breakers also in the browser’s own sync, where you have switched that on.'],
  ['Ledgers that you import', 'Every kept version, in this browser’s database.'],
];

const PERMISSIONS: readonly (readonly [string, string])[] = [
  ['Read listed news sites', 'To find the claims in an article and underline them. The words go no further than this browser.'],
  ['The page that you click on (activeTab)', 'To read a page of any other site once, when you ask.'],
  ['Scripting', 'To put the card into a page when you first open one, and to read a page on asking.'],
  ['Storage', 'To keep what stands above.'],
  ['Context menus', 'For “Check this page” and “Check the selection”.'],
  ['Side panel', 'For the report beside the page. Firefox needs no permission for it.'],
  ['Any other site', 'Only when you add one; you can take it back under Sites.'],
];

export function PrivacySection() {
  return (
    <>
      <section aria-labelledby="privacy-promise">
        <h3 id="privacy-promise">Nothing leaves this machine</h3>
        <p className="options-lead">There is no server, no account, no count of visits and no model elsewhere. Pages are read and judged in this browser, and the extension’s own pages are forbidden to send anything anywhere. A link to a source opens only when you click it.</p>
        <p className="options-lead">Nothing here advises to buy or sell.</p>
      </section>
      <section aria-labelledby="privacy-stored">
        <h3 id="privacy-stored">What is kept, and where</h3>
        <Words rows={STORED} />
        <p className="options-hint">Which articles you read is not kept.</p>
      </section>
      <section aria-labelledby="privacy-permissions">
        <h3 id="privacy-permissions">What each permission is for</h3>
        <Words rows={PERMISSIONS} />
      </section>
    </>
  );
}

function Words({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return <dl className="options-facts">{rows.map(([term, words]) => <div key={term}><dt>{term}</dt><dd>{words}</dd></div>)}</dl>;
}
