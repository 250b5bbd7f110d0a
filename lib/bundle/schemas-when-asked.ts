// While the extension is built: a schema is made when it is first asked for. There are hundreds, a message or an import asks for few, and
// a background that wakes would make them all before it answers. Sources stay as they are: a schema is a constant of lib/model or of
// lib/messages/messages that is named so, or that stays in its module.
import type { Plugin } from 'vite';
import { edit, type Edit, isNode, nameOf, type Node, nodesOf, visit } from './syntax';

const IS_SCHEMA = /Schema$/;
const HOME = /\/lib\/(?:model\/[\w-]+|messages\/messages)\.ts$/;
/** How a module writes where it takes a schema from. */
const FROM_HOME = /\/model\/[\w-]+$|\/messages\/messages$/, FROM_BESIDE = /^\.\/[\w-]+$/;
const TYPES = /^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)/;
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration']);

interface Constant { readonly name: string; readonly made: Node; readonly isExported: boolean }

/** Each name that is read for its value; `isShorthand` where it stands for a member of the same name. */
function visitNames(node: Node, each: (name: Node, isShorthand: boolean) => void): void {
  if (node.type === 'Identifier') { each(node, false); return; }
  if (TYPES.test(node.type) || /^(?:Import|Export(?!NamedDeclaration|DefaultDeclaration))/.test(node.type)) return;
  for (const [part, value] of Object.entries(node)) {
    if (part === 'id' || part === 'params' || part === 'specifiers') continue;
    if ((part === 'property' || part === 'key') && !node.computed) continue;
    for (const child of nodesOf(value)) {
      if (node.type === 'Property' && part === 'value' && node.shorthand && child.type === 'Identifier') each(child, true);
      else visitNames(child, each);
    }
  }
}

function constantsOf(program: Node): Constant[] {
  return nodesOf(program.body).flatMap((statement) => {
    const isExported = statement.type === 'ExportNamedDeclaration', declared = isExported ? statement.declaration : statement;
    if (!isNode(declared) || declared.type !== 'VariableDeclaration' || declared.kind !== 'const') return [];
    return nodesOf(declared.declarations).flatMap(({ id, init }) => { const name = nameOf(id); return name && isNode(init) ? [{ name, made: init, isExported }] : []; });
  });
}

function importsOf(program: Node, isHome: boolean): Set<string> {
  const names = new Set<string>();
  for (const { type, source, specifiers, importKind } of nodesOf(program.body)) {
    const from = isNode(source) ? String(source.value) : '';
    if (type !== 'ImportDeclaration' || importKind === 'type' || !(FROM_HOME.test(from) || (isHome && FROM_BESIDE.test(from)))) continue;
    for (const { imported, local, importKind: kind } of nodesOf(specifiers)) { const name = nameOf(local); if (kind !== 'type' && name && IS_SCHEMA.test(nameOf(imported) ?? '')) names.add(name); }
  }
  return names;
}

const plainOf = (node: Node): Node => (isNode(node.expression) && node.type.startsWith('TS') ? plainOf(node.expression) : node);

/** The members of an object that only hold schemas, each made when it is read. */
function openMembers(object: Node, isMade: (node: Node) => boolean, code: string): Edit[] {
  return nodesOf(object.properties).flatMap(({ key, value, start }): Edit[] => {
    if (!isNode(key) || !isNode(value) || !isMade(value)) return [];
    if (value.type === 'ObjectExpression') return openMembers(value, isMade, code);
    const written = code.slice(key.start, key.end);
    return [{ start, end: value.start, text: `get ${written}() { return keep(this, ${key.type === 'Identifier' ? `'${written}'` : written}, ` }, { start: value.end, end: value.end, text: ') }' }];
  });
}

/** Names that stand for something else in a function of the module. */
function boundAgain(program: Node): Set<string> {
  const once = new Set<string>(), again = new Set<string>();
  visit(program, ({ type, id, params }) => {
    for (const bound of type === 'VariableDeclarator' ? nodesOf(id) : FUNCTIONS.has(type) ? nodesOf(params) : []) {
      visit(bound, (part) => { const name = nameOf(part); if (name && once.has(name)) again.add(name); if (name) once.add(name); });
    }
  });
  return again;
}

/** The module with its schemas made when they are asked for; the same where it knows none. @throws Error where a name that others take for a schema is none. */
export function makeWhenAsked(code: string, isHome: boolean, parse: (code: string) => Node): string {
  const program = parse(code), schemas = importsOf(program, isHome), edits: Edit[] = [];
  const isMade = (node: Node): boolean => {
    let found = false;
    visitNames(node, (name) => { found ||= name.name === 'z' || schemas.has(String(name.name)); });
    return found;
  };
  const again = boundAgain(program);
  for (const { name, made, isExported } of isHome ? constantsOf(program) : []) {
    const isCalled = isExported && IS_SCHEMA.test(name);
    if (FUNCTIONS.has(made.type) || again.has(name) || !isMade(made)) {
      if (isCalled) throw new Error(`${name} is named like a schema: it must be made of zod, and no other name in its module`);
    } else if (!isExported || isCalled) {
      schemas.add(name);
      edits.push({ start: made.start, end: made.start, text: '/* @__PURE__ */ later(() => (' }, { start: made.end, end: made.end, text: '))' });
    } else if (plainOf(made).type === 'ObjectExpression') edits.push(...openMembers(plainOf(made), isMade, code));
  }
  visitNames(program, (name, isShorthand) => { if (schemas.has(String(name.name))) edits.push({ start: name.end, end: name.end, text: isShorthand ? `: ${String(name.name)}()` : '()' }); });
  return edits.length ? `import { keep, later } from '@/lib/bundle/later';\n${edit(code, edits)}` : code;
}

export const schemasWhenAsked: Plugin = {
  name: 'schemas-when-asked',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/(?:lib|components|entrypoints)\/.*\.tsx?$/ },
    handler(code, id) {
      const lang = id.endsWith('x') ? 'tsx' : 'ts';
      return /Schema\b/.test(code) ? { code: makeWhenAsked(code, HOME.test(id), (text) => this.parse(text, { lang }) as unknown as Node), map: null } : null;
    },
  },
};
