// The bundled ledger gathered from its files: a browser test's own process does not bundle JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Ledger } from '@/lib/model/ledger';

const FOLDER = fileURLToPath(new URL('../../rules/ledger/', import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8'));

export const bundledLedger = {
  ...(read('about.json') as object),
  companies: read('companies.json'),
  sources: read('sources.json'),
  facts: readdirSync(`${FOLDER}facts`).sort().flatMap((file) => read(`facts/${file}`)),
  narratives: read('narratives.json'),
  topics: read('topics.json'),
  personas: read('personas.json'),
} as Ledger;
