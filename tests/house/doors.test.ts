// The doors of the house: who may import whom. Reads every import, names a wrong door and any circle.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'node_modules' || name === 'public' ? [] : listFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = ['entrypoints', 'components', 'lib', 'rules'].flatMap((f) => listFiles(join(ROOT, f))).map((f) => relative(ROOT, f));

interface Import { readonly from: string; readonly to: string; readonly typeOnly: boolean; readonly outside: boolean }

function readImports(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found: Import[] = [];
  for (const m of text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)) {
    const target = m[2] ?? '';
    const inside = target.startsWith('.') ? normalize(join(dirname(file), target)) : target.startsWith('@/') ? target.slice(2) : null;
    found.push({ from: file, to: inside ?? target, typeOnly: m[1] !== undefined, outside: inside === null });
  }
  return found;
}

const imports = files.flatMap(readImports);

const room = (path: string): string => {
  const parts = path.split('/');
  return parts[0] === 'lib' ? `lib/${parts[1]}` : (parts[0] ?? '');
};

/** Rooms and packages that a room may import. `*` in packages: any. */
const DOORS: Record<string, { rooms: readonly string[]; packages: readonly RegExp[] }> = {
  rules: { rooms: ['lib/model'], packages: [] },
  'lib/model': { rooms: [], packages: [/^zod$/] },
  'lib/engine': { rooms: ['lib/model'], packages: [/^compromise(\/|$)/] },
  'lib/bundle': { rooms: ['lib/engine'], packages: [/^vite$/, /^node:/] },
  'lib/fit': { rooms: ['lib/model'], packages: [] },
  'lib/ledger': { rooms: ['lib/model'], packages: [/^zod$/, /^papaparse$/, /^csv-parse/, /^jsonc-parser$/, /^canonicalize$/] },
  'lib/page': { rooms: ['lib/model'], packages: [] },
  'lib/messages': { rooms: ['lib/model'], packages: [/^zod$/, /^wxt\/browser$/] },
  'lib/settings': { rooms: ['lib/model'], packages: [/^zod$/, /^wxt\/browser$/, /^@wxt-dev\/storage$/] },
  'lib/archive': { rooms: ['lib/model', 'lib/ledger'], packages: [/^dexie$/] },
  'lib/state': { rooms: ['lib/model', 'lib/messages', 'lib/settings', 'lib/fit'], packages: [/^zustand/, /^react$/] },
  components: { rooms: ['lib/model', 'lib/state'], packages: [/^react(-dom)?(\/|$)/, /^@floating-ui\//, /^lucide-react$/] },
};

describe('the doors of the house', () => {
  it('are kept: no room imports what it must not know', () => {
    expect(imports.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const i of imports) {
      const here = room(i.from);
      const door = DOORS[here];
      if (!door) continue;
      if (i.outside) {
        if (!door.packages.some((p) => p.test(i.to)) && !/\.css(\?|$)/.test(i.to)) wrong.push(`${i.from} imports ${i.to}`);
        continue;
      }
      const there = room(i.to);
      if (there !== here && !door.rooms.includes(there)) wrong.push(`${i.from} imports ${i.to}: ${here} may not knock at ${there}`);
    }
    expect(wrong).toEqual([]);
  });

  it('rules hold data and one index that gathers it', () => {
    expect(files.filter((f) => f.startsWith('rules/'))).toEqual(['rules/index.ts']);
  });

  it('entrypoints do not import each other', () => {
    const door = (path: string) => path.split('/')[1]?.replace(/\..*$/, '') ?? '';
    expect(imports.filter((i) => !i.outside && i.from.startsWith('entrypoints/') && i.to.startsWith('entrypoints/') && door(i.from) !== door(i.to)).map((i) => `${i.from} → ${i.to}`)).toEqual([]);
  });

  it('lead nowhere in a circle', () => {
    const known = new Set(files.map((f) => f.replace(/\.tsx?$/, '')));
    const next = new Map<string, string[]>();
    for (const i of imports) {
      if (i.outside || i.typeOnly) continue;
      const to = known.has(i.to) ? i.to : `${i.to}/index`;
      if (!known.has(to)) continue;
      const from = i.from.replace(/\.tsx?$/, '');
      next.set(from, [...(next.get(from) ?? []), to]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (at: string, path: readonly string[]) => {
      if (path.includes(at)) { circles.push([...path.slice(path.indexOf(at)), at].join(' → ')); return; }
      if (done.has(at)) return;
      for (const to of next.get(at) ?? []) walk(to, [...path, at]);
      done.add(at);
    };
    for (const start of next.keys()) walk(start, []);
    expect(circles).toEqual([]);
  });
});
