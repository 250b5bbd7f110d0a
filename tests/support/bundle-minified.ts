// Bundles a module of ours as the extension ships it, minified into a folder of its own, and loads it: a benchmark of the sources as
// tsx runs them would count what it adds to every function.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { engineForBrowser } from '@/lib/bundle/engine-for-browser';
import { rulesForBrowser } from '@/lib/bundle/rules-for-browser';
import { schemasWhenAsked } from '@/lib/bundle/schemas-when-asked';
import { rules } from '@/rules/index';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** `entry` is a path from the root of the repository; `inPlaceOf` hands other modules in than those that are named. */
export async function loadMinified<T>(entry: string, inPlaceOf: Readonly<Record<string, string>> = {}): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), 'ledgerline-bundle-'));
  try {
    await build({ configFile: false, root, logLevel: 'error', resolve: { alias: { ...Object.fromEntries(Object.entries(inPlaceOf).map(([name, path]) => [name, join(root, path)])), '@': root } }, ssr: { noExternal: true }, plugins: [rulesForBrowser(rules), engineForBrowser, schemasWhenAsked], build: { ssr: join(root, entry), outDir, minify: true, rollupOptions: { output: { entryFileNames: 'bundle.mjs' } } } });
    return await import(pathToFileURL(join(outDir, 'bundle.mjs')).href) as T;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
