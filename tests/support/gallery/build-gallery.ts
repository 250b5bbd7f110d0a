// Builds the gallery once, in production mode, into one script, and hands it out as text: tests put it on any page they like.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The gallery as one classic script. */
export async function buildGallery(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: `${root}tests/support/gallery/gallery.tsx`, formats: ['iife'], name: 'gallery', fileName: 'gallery' } },
  });
  const first = Array.isArray(result) ? result[0] : result;
  if (!first || !('output' in first)) throw new Error('the gallery did not build');
  const [chunk] = first.output;
  return chunk.code;
}
