// Where pages are read: the listed sites, those that the reader added, those that are paused.
import { useId, useState, type FormEvent } from 'react';
import { bareHost } from '@/lib/model/paused-host';
import { hostOfInput, hostOfPattern } from '@/lib/model/sites';
import { useOptionsStore } from '@/lib/state/options-store';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';

export function SitesSection() {
  return (
    <>
      <ListedSites />
      <AddedSites />
      <PausedSites />
    </>
  );
}

function ListedSites() {
  const listed = useOptionsStore((state) => state.listed);
  const missing = useOptionsStore((state) => state.grants.missing);
  const askForListed = useOptionsStore((state) => state.askForListed);
  return (
    <section aria-labelledby="sites-listed">
      <h3 id="sites-listed">Read without asking</h3>
      <p className="options-lead">{listed.length} sites of news and finance are read as soon as you open an article there. Any other page is read only when you click the toolbar button or choose “Check this page” in its context menu.</p>
      {missing.length > 0 ? (
        <div className="options-notice">
          <p>The browser does not let Ledgerline read {missing.length === listed.length ? 'them' : `${missing.length} of them`} now.</p>
          <Button look="primary" onClick={() => void askForListed()}>Allow the listed sites</Button>
        </div>
      ) : null}
      <details className="options-more">
        <summary>Show the {listed.length} sites</summary>
        <ul className="options-hosts">{listed.map((host) => <li key={host}>{host}</li>)}</ul>
      </details>
    </section>
  );
}

function AddedSites() {
  const added = useOptionsStore((state) => state.grants.added);
  const removeSite = useOptionsStore((state) => state.removeSite);
  return (
    <section aria-labelledby="sites-added">
      <h3 id="sites-added">Added by you</h3>
      {added.length === 0 ? <p className="faint">None. A site that you add is read like the listed ones.</p> : (
        <ul className="options-rows">
          {added.map((pattern) => (
            <li key={pattern}>
              <span>{hostOfPattern(pattern) ?? 'Every site'}</span>
              <IconButton icon="close" label={`Stop reading ${hostOfPattern(pattern) ?? 'every site'}`} onClick={() => void removeSite(pattern)} />
            </li>
          ))}
        </ul>
      )}
      <AddSite />
    </section>
  );
}

function AddSite() {
  const id = useId();
  const addSite = useOptionsStore((state) => state.addSite);
  const [fault, setFault] = useState<string | null>(null);

  function add(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const host = hostOfInput(String(new FormData(form).get('host') ?? ''));
    setFault(host === null ? 'An address such as example.com is needed.' : null);
    if (host === null) return;
    // In the very turn of the click: the browser asks for one.
    void addSite(host).then(() => form.reset());
  }

  return (
    <form className="options-form" onSubmit={add} noValidate>
      <label className="options-field" htmlFor={`${id}-host`}><span>A site</span><input id={`${id}-host`} name="host" inputMode="url" autoComplete="off" spellCheck={false} placeholder="example.com" aria-invalid={fault !== null} aria-describedby={fault ? `${id}-fault` : undefined} /></label>
      <Button type="submit">Add</Button>
      {fault ? <p id={`${id}-fault`} className="fault" role="alert">{fault}</p> : null}
    </form>
  );
}

function PausedSites() {
  const paused = useOptionsStore((state) => state.settings.pausedHosts);
  const change = useOptionsStore((state) => state.change);
  return (
    <section aria-labelledby="sites-paused">
      <h3 id="sites-paused">Paused</h3>
      {paused.length === 0 ? <p className="faint">None. “Pause here” in the popup adds the site that you are on.</p> : (
        <ul className="options-rows">
          {paused.map((host) => (
            <li key={host}>
              <span>{bareHost(host)}</span>
              <Button look="quiet" onClick={() => change((now) => ({ ...now, pausedHosts: now.pausedHosts.filter((one) => one !== host) }))}>Resume<span className="visually-hidden"> {host}</span></Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
