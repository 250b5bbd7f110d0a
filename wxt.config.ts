// How the extension is built. WXT's auto-imports are off: every import is written where it is used.
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  publicDir: 'components/public',
  manifestVersion: 3,
  manifest: { name: 'Ledgerline' },
});
