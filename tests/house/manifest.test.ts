// The permissions are frozen: a new one switches the extension off for its readers until they agree to it.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import config from '../../wxt.config';
import sites from '@/rules/sites.json';

type Browser = 'chrome' | 'edge' | 'firefox';
async function readManifest(browser: Browser) {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is written by a function of the browser');
  return manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
}

describe.each<Browser>(['chrome', 'edge', 'firefox'])('manifest for %s', (browser) => {
  it('asks for these permissions and no others', async () => {
    const manifest = await readManifest(browser);
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions).toEqual(sites.hosts.map((host) => `*://*.${host}/*`));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets no request leave its own pages', async () => {
    expect((await readManifest(browser)).content_security_policy).toEqual({ extension_pages: "script-src 'self'; object-src 'self'; connect-src 'none'" });
  });

  it('suggests at most four keys, each with Alt or Ctrl', async () => {
    const { commands = {} } = await readManifest(browser);
    const keys = Object.values(commands).flatMap((command) => command.suggested_key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(4);
    for (const key of keys) expect(key).toMatch(/^(?:Alt|Ctrl)\+/);
  });
});

describe('listed sites', () => {
  it('are about eighty hosts, each once, in order, without an address around them', () => {
    expect(sites.hosts.length).toBeGreaterThanOrEqual(75);
    expect(sites.hosts).toEqual([...new Set(sites.hosts)].sort());
    for (const host of sites.hosts) expect(z.hostname().safeParse(host).success, host).toBe(true);
  });
});
