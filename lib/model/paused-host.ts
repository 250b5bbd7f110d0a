// Whether the reader's pauses cover a host. Pure; the page's script, the background and the popup ask the same question.
import type { Settings } from './settings';

export const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

export function isPausedOn(host: string, settings: Pick<Settings, 'isPaused' | 'pausedHosts'>): boolean {
  const bare = bareHost(host);
  return settings.isPaused || settings.pausedHosts.some((paused) => bare === paused || bare.endsWith(`.${paused}`));
}
