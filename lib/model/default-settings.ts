// Settings before the reader has chosen anything. Apart from its schema, so that the page's script needs no validator.
import type { Settings } from './settings';

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  drawn: { filed: true, reported: true, ambition: true, stale: true, conflict: true, unsourced: true, opinion: true, hype: true },
  isPaused: false,
  pausedHosts: [],
  dismissed: [],
  corrected: [],
  theme: 'system',
};
