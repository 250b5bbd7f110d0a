// How the extension is built. WXT's auto-imports are off: every import is written where it is used.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { engineForBrowser } from './lib/bundle/engine-for-browser';
import { rulesForBrowser } from './lib/bundle/rules-for-browser';
import { schemasWhenAsked } from './lib/bundle/schemas-when-asked';
import { patternsOf } from './lib/model/sites';
import { rules } from './rules/index';
import sites from './rules/sites.json';

const escape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Data as a text that is parsed when the script runs: cheaper than code that builds it. */
const dataInAscii: Plugin = {
  name: 'data-in-ascii',
  enforce: 'pre',
  transform: {
    filter: { id: /\.json$/ },
    handler: (code) => ({ code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(code)).replace(/[^\0-\x7f]/g, escape))});`, moduleType: 'js', map: null }),
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  publicDir: 'components/public',
  manifestVersion: 3,
  // The polyfill would bring the package's only call to the network. In ASCII, data too, the background's script takes half the memory
  // and a tenth less time to wake: one letter beyond it, and the browser keeps two bytes for each of two million.
  // The desk's worker as a module, so that it loads the judge only when there is something to foresee.
  vite: () => ({
    build: { modulePreload: { polyfill: false }, rolldownOptions: { output: { charset: 'ascii' } } },
    plugins: [rulesForBrowser(rules), dataInAscii, engineForBrowser, schemasWhenAsked],
    worker: { format: 'es' as const },
    resolve: { alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('./entrypoints/page.content/page-context.ts', import.meta.url)) } },
  }),
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) if (entrypoint.type === 'content-script') entrypoint.options.matches = patternsOf(sites.hosts);
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Ledgerline',
    description: 'Underlines each claim about the AI-infrastructure supply chain in the article you read and says what stands behind it.',
    // Each is explained in README.md and frozen by a test: a new one would switch the extension off for its readers until they agree.
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // The same sites as the content script's, so that the card can be put into a page when it is first asked for.
    host_permissions: patternsOf(sites.hosts),
    optional_host_permissions: ['*://*/*'],
    // No request can leave the extension's own pages, whatever a library would try. (While developing, pages are reloaded over one.)
    ...(command === 'build' ? { content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'; connect-src 'none'" } } : {}),
    action: { default_title: 'Ledgerline' },
    commands: {
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Show the next claim' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Show the previous claim' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Take the marks away, or bring them back' },
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'ledgerline@ledgerline.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: '114' }),
  }),
});
