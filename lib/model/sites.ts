// The hosts that are read without being asked (rules/sites.json), as the browser's match patterns.

/** `https` and `http`, the host and everything below it. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `*://*.${host}/*`);
