// The sections of the options page, by the hash of their address: "#marks". Links from card, popup and report lead to them.

export const OPTIONS_SECTIONS = ['ledger', 'marks', 'sites', 'facts', 'keys', 'privacy'] as const;
export type OptionsSection = (typeof OPTIONS_SECTIONS)[number];

/** The section that an address names; the first for any other hash. */
export const sectionOf = (hash: string): OptionsSection => OPTIONS_SECTIONS.find((section) => hash === `#${section}`) ?? 'ledger';
