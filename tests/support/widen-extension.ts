// A copy of the built extension that may read every site, as if the reader had granted them all: the saved pages are of sites
// that are not on the list. Nothing but the manifest differs.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

export async function widenExtension(from: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'ledgerline-wide-'));
  await cp(from, directory, { recursive: true });
  const path = join(directory, 'manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions = ['*://*/*'];
  for (const script of manifest.content_scripts) script.matches = ['*://*/*'];
  await writeFile(path, JSON.stringify(manifest));
  return directory;
}
