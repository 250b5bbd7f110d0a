// Stands in for WXT's ContentScriptContext (an alias in wxt.config.ts): the page's script needs two things of it, and the whole
// of it is built in every page. A newer instance in the same page, after an update of the extension, ends this one.
import { browser } from 'wxt/browser';

export class ContentScriptContext {
  readonly #stop = new AbortController();

  constructor() {
    const started = `${browser.runtime?.id}:page-started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.#stop.abort(), { signal: this.#stop.signal });
  }

  /** Aborted once a newer instance has started. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** False, too, where the extension was removed or updated under the page. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.#stop.abort();
    return !this.#stop.signal.aborted;
  }
}
