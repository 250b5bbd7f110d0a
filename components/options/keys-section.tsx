// The keys as they are now, and where each browser lets its reader change them.
import { useState } from 'react';
import { useOptionsStore } from '@/lib/state/options-store';
import { Button } from '../ui/button';
import { Table } from '../ui/table';

export function KeysSection() {
  const shortcuts = useOptionsStore((state) => state.shortcuts);
  const openKeys = useOptionsStore((state) => state.openKeys);
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      <section aria-labelledby="keys-now">
        <h3 id="keys-now">On a page</h3>
        <Table
          caption="Keys"
          isCaptionHidden
          columns={[
            { id: 'what', title: 'What', isRowHeader: true, print: ({ description }) => description },
            { id: 'keys', title: 'Keys', print: ({ keys }) => <Keys keys={keys} /> },
          ]}
          rows={[...shortcuts, { name: 'escape', description: 'Close the card and go back to where you were', keys: 'Escape' }, { name: 'tab', description: 'Go through the links and buttons of the card', keys: 'Tab' }]}
          empty="The browser names no keys."
          keyOf={({ name }) => name}
        />
      </section>
      <section aria-labelledby="keys-change">
        <h3 id="keys-change">Change them</h3>
        <p className="options-lead">The browser keeps the keys, so they are changed in its own settings.</p>
        <ul className="options-words">
          <li><strong>Chrome</strong>: <code>chrome://extensions/shortcuts</code></li>
          <li><strong>Edge</strong>: <code>edge://extensions/shortcuts</code></li>
          <li><strong>Firefox</strong>: <code>about:addons</code>, then the gear, then “Manage Extension Shortcuts”</li>
        </ul>
        <Button onClick={() => void openKeys().then((isOpen) => setRefused(!isOpen))}>Open the browser’s page for keys</Button>
        {isRefused ? <p className="fault" role="alert">This browser lets no extension open that page. The address above leads there.</p> : null}
      </section>
    </>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  if (keys === '') return <span className="faint">none set</span>;
  // Firefox and Windows write "Alt+Shift+J", a Mac "⌥⇧J".
  const parts = keys.includes('+') ? keys.split('+') : [keys];
  return <span className="keys">{parts.map((part) => <kbd key={part}>{part}</kbd>)}</span>;
}
