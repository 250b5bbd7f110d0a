// A copy of a built extension that knows one key more: the bundled list is empty until somebody signs ledgers. Nothing but that
// list, in the script of the options' desk, differs.
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KnownKey } from '@/lib/model/import';

/** Where the desk hands the list to whoever reads a file; its name is the bundler's. */
const HANDED = /(xbrl:[\w$]+,[^{}]{0,80}?\bkeys:)[\w$]+/g;

export async function knowKey(from: string, key: KnownKey): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'ledgerline-key-'));
  await cp(from, directory, { recursive: true });
  const scripts = (await readdir(join(directory, 'assets'))).filter((name) => /^serve-desk.*\.js$/.test(name)).map((name) => join(directory, 'assets', name));
  let changed = 0;
  for (const path of scripts) {
    const script = await readFile(path, 'utf8');
    await writeFile(path, script.replace(HANDED, (_, before: string) => { changed += 1; return `${before}${JSON.stringify([key])}`; }));
  }
  if (changed !== 1) throw new Error(`the list of known keys was looked for in one place and found in ${changed}`);
  return directory;
}
