import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import { isPausedOn } from '@/lib/model/paused-host';
import { settingsSchema } from '@/lib/model/settings';
import { migrateSettings } from '@/lib/settings/migrate-settings';

describe('settings', () => {
  it('the defaults are valid', () => expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS));

  it.each([undefined, null, 7, 'x', [], {}])('%j becomes the defaults', (item) => expect(migrateSettings(item)).toEqual(DEFAULT_SETTINGS));

  it('keeps what is valid of a damaged or older item', () => {
    const kept = migrateSettings({ version: 0, isPaused: true, pausedHosts: ['a.com', 'not a host'], theme: 'dark', drawn: 'all' });
    expect(kept).toEqual({ ...DEFAULT_SETTINGS, isPaused: true, theme: 'dark' });
  });
});

describe('pauses', () => {
  const paused = { isPaused: false, pausedHosts: ['cnbc.com', 'news.example.org'] };
  it.each(['cnbc.com', 'www.cnbc.com', 'WWW.CNBC.com', 'markets.cnbc.com', 'news.example.org'])('cover %s', (host) => expect(isPausedOn(host, paused)).toBe(true));
  it.each(['notcnbc.com', 'example.org', 'cnbc.com.evil.example'])('leave %s alone', (host) => expect(isPausedOn(host, paused)).toBe(false));
  it('cover everything at once', () => expect(isPausedOn('anything.example', { isPaused: true, pausedHosts: [] })).toBe(true));
});
