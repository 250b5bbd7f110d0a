// What the build does to the rules: their patterns are sorted ahead, and what only people and tests read of them is left out. A browser
// that wakes sorts ten thousand patterns slower than it reads a page.
import type { Plugin } from 'vite';
import { writeIndexes } from '../engine/claims/compile-rules';
import { isNode, nameOf, nodesOf, type Node, quote } from './syntax';

/** Files whose patterns stand in an index, and by which key. Words of scopes are asked for outside it too. */
const SORTED: Readonly<Record<string, readonly string[]>> = {
  concepts: ['words'], metrics: ['patterns', 'hints'], wordings: ['patterns', 'hints'], cues: ['patterns'], doubts: ['patterns'], hype: ['patterns'], 'praise-words': ['words'], excess: ['words'],
};
const FOR_PEOPLE = ['why', 'hits', 'misses'];

function withoutKeys(json: string, keys: readonly string[]): string {
  const entries = JSON.parse(json) as unknown;
  return Array.isArray(entries) ? JSON.stringify(entries.map((entry: object) => Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key))))) : json;
}

/** Where the first property of the constant `rules` would stand. */
function findRules(program: Node): number {
  for (const { declaration } of nodesOf(program.body)) {
    for (const { id, init } of isNode(declaration) ? nodesOf(declaration.declarations) : []) {
      const written = isNode(init) && init.type === 'TSAsExpression' ? init.expression : init;
      if (nameOf(id) === 'rules' && isNode(written) && written.type === 'ObjectExpression') return written.start + 1;
    }
  }
  throw new Error('rules/index.ts gathers no rules');
}

/** `rules` are those that are built in. */
export const rulesForBrowser = (rules: Parameters<typeof writeIndexes>[0]): Plugin => ({
  name: 'rules-for-browser',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/rules\/(?:index\.ts|(?:metrics|language)\/[\w-]+\.json)$/ },
    handler(code, id) {
      const [, name = ''] = /([\w-]+)\.json$/.exec(id) ?? [];
      if (name) return { code: withoutKeys(code, [...FOR_PEOPLE, ...(SORTED[name] ?? [])]), map: null };
      const at = findRules(this.parse(code, { lang: 'ts' }) as unknown as Node);
      const indexes = Object.entries(writeIndexes(rules)).map(([set, index]) => `${set}: ${quote(index)}`).join(', ');
      return { code: `${code.slice(0, at)} indexes: { ${indexes} },${code.slice(at)}`, map: null };
    },
  },
});
