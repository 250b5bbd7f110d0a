// The hosts that are read without being asked (rules/sites.json), as the browser's match patterns.

/** `https` and `http`, the host and everything below it. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `*://*.${host}/*`);

/** The host of a pattern, as a reader names the site; null where the pattern covers every site. */
export function hostOfPattern(pattern: string): string | null {
  const host = /^[a-z*]+:\/\/(?:\*\.)?([^/*]+)(?:\/|$)/.exec(pattern)?.[1];
  return host ?? null;
}

/** What a reader typed or pasted, "https://www.Example.com/news", as a host; null where it is none. */
export function hostOfInput(text: string): string | null {
  const host = text.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/[/?#:].*$/, '').replace(/^www\./, '');
  return /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(host) ? host : null;
}
