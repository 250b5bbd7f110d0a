// Whether the reader's pauses cover a host. Pure; the page's script, the background and the popup ask the same question.
import type { Settings } from './settings';

export function bareHost(host: string): string {
  const lower = host.toLowerCase();
  return lower.startsWith('www.') ? lower.slice(4) : lower;
}

export function isPausedOn(host: string, settings: Pick<Settings, 'isPaused' | 'pausedHosts'>): boolean {
  const bare = bareHost(host);
  return settings.isPaused || settings.pausedHosts.some((paused) => bare === paused || bare.endsWith(`.${paused}`));
}
