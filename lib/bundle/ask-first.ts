// While the extension is built: puts before each pattern of the engine the question for the words that it cannot do without. Sources
// stay as they are written; only `test` and `exec` of patterns that stand as constants or on the spot are asked for.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { narrowLetters } from './narrow-letters';
import { readNeeds } from './read-needs';
import { isNode, nameOf, type Node, nodesOf, type Parse, visit } from './syntax';

interface Written { readonly source: string; readonly flags: string }

const NOTHING_GIVEN: ReadonlyMap<string, string> = new Map();

/** The constants of a module, with what tells of those that it imports. */
class Module {
  private readonly constants = new Map<string, Node>();
  private readonly imports = new Map<string, { from: string; name: string }>();

  constructor(readonly program: Node, private readonly path: string, private readonly parse: Parse) {
    for (const statement of nodesOf(program.body)) {
      const declared = statement.type === 'ExportNamedDeclaration' && isNode(statement.declaration) ? statement.declaration : statement;
      if (declared.type === 'VariableDeclaration' && declared.kind === 'const') {
        for (const { id, init } of nodesOf(declared.declarations)) { const name = nameOf(id); if (name && isNode(init)) this.constants.set(name, init); }
      }
      if (statement.type !== 'ImportDeclaration' || !isNode(statement.source)) continue;
      for (const { imported, local } of nodesOf(statement.specifiers)) this.imports.set(nameOf(local) ?? '', { from: String(statement.source.value), name: nameOf(imported) ?? '' });
    }
    // A name that stands for something else in a function is not to be told by the constant.
    const bound = new Set<string>();
    visit(program, ({ type, id, params }) => {
      for (const name of type === 'VariableDeclarator' ? [nameOf(id)] : nodesOf(params).map(nameOf)) {
        if (name && bound.has(name)) this.constants.delete(name);
        if (name) bound.add(name);
      }
    });
  }

  /** What `read` makes of the constant of this name, here or where it is imported from. */
  private follow<T>(name: string, read: (module: Module, node: Node) => T | null): T | null {
    const here = this.constants.get(name), there = this.imports.get(name);
    if (here) return read(this, here);
    if (!there?.from.startsWith('.')) return null;
    const path = `${resolve(dirname(this.path), there.from)}.ts`;
    return new Module(this.parse(narrowLetters(readFileSync(path, 'utf8'), this.parse)), path, this.parse).follow(there.name, read);
  }

  /** A text that is put together of constants, and of what functions make of them that do no more; null where it holds anything else. */
  readText(node: unknown, given: ReadonlyMap<string, string> = NOTHING_GIVEN): string | null {
    if (!isNode(node)) return null;
    const known = given.get(nameOf(node) ?? '');
    if (known !== undefined) return known;
    if (node.type === 'CallExpression') return this.follow(nameOf(node.callee) ?? '', (module, made) => module.readCall(made, nodesOf(node.arguments).map((one) => this.readText(one, given))));
    if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
    if (node.type === 'Identifier') return this.follow(String(node.name), (module, found) => module.readText(found));
    if (node.type !== 'TemplateLiteral') return null;
    const parts = nodesOf(node.expressions).map((part) => this.readText(part, given));
    if (parts.includes(null)) return null;
    return nodesOf(node.quasis).map(({ value }, i) => `${(value as { cooked: string }).cooked}${parts[i] ?? ''}`).join('');
  }

  /** What a function of one expression makes of texts. */
  private readCall(made: Node, args: readonly (string | null)[]): string | null {
    if (made.type !== 'ArrowFunctionExpression' || !made.expression) return null;
    const given = new Map<string, string>();
    nodesOf(made.params).forEach((param, i) => {
      const text = args[i] ?? this.readText(param.right);
      if (text !== null) given.set(nameOf(param) ?? nameOf(param.left) ?? '', text);
    });
    return this.readText(made.body, given);
  }

  readPattern(node: unknown): Written | null {
    if (!isNode(node)) return null;
    if (node.type === 'Literal' && node.regex) { const { pattern, flags } = node.regex as { pattern: string; flags: string }; return { source: pattern, flags }; }
    if (node.type === 'Identifier') return this.follow(String(node.name), (module, found) => module.readPattern(found));
    if (node.type !== 'NewExpression' || nameOf(node.callee) !== 'RegExp') return null;
    const [written, marks] = nodesOf(node.arguments), source = this.readText(written), flags = marks ? this.readText(marks) : '';
    return source === null || flags === null ? null : { source, flags };
  }
}

/** Below it a pattern is made as fast as it is asked for. */
const LEAST_LENGTH = 40;
const quote = (text: string): string => JSON.stringify(text).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The questions of a module, each made once. */
class Questions {
  private readonly names = new Map<string, string>();

  /** The name of the question for a pattern; null where there is nothing to ask for. */
  nameOf({ source, flags }: Written): string | null {
    const isSticky = flags.includes('y');
    const lists = source.length < LEAST_LENGTH ? [] : readNeeds(isSticky ? `^(?:${source})` : source, flags);
    if (!lists.length) return null;
    const made = `new Need(${quote(lists.map((list) => list.join('\n')).join('\n\n'))}, ${flags.includes('i')}, ${isSticky}, ${source.length})`;
    const name = this.names.get(made) ?? `need${this.names.size}`;
    this.names.set(made, name);
    return name;
  }

  write(): string {
    return [...this.names].map(([made, name]) => `const ${name} = /* @__PURE__ */ ${made};\n`).join('');
  }
}

interface Edit { readonly start: number; readonly end: number; readonly text: string }

/** "PATTERN.test(text)", "matchAt(PATTERN, text, at)" with the question in front. */
function askInCall(call: Node, module: Module, questions: Questions, code: string): Edit | null {
  const { callee } = call, [first] = nodesOf(call.arguments);
  if (!isNode(callee) || !first) return null;
  const isPlaced = nameOf(callee) === 'matchAt', isMethod = callee.type === 'MemberExpression' && !callee.computed && !callee.optional;
  const method = isPlaced ? 'matchAt' : isMethod ? nameOf(callee.property) : null, object = isPlaced ? first : callee.object;
  if (!isNode(object) || (method !== 'matchAt' && method !== 'test' && method !== 'exec')) return null;
  const pattern = module.readPattern(object), need = pattern && questions.nameOf(pattern);
  return need ? { start: call.start, end: isPlaced ? first.end : first.start, text: `${method}First(${need}, ${code.slice(object.start, object.end)}${isPlaced ? '' : ', '}` } : null;
}

/** A form of dates: an object with what opens it and its pattern, which is made in small letters and stands at a place. */
function askInForm(form: Node, module: Module, questions: Questions): Edit | null {
  const values = new Map(nodesOf(form.properties).map(({ key, value }) => [nameOf(key), value]));
  const source = values.has('opens') ? module.readText(values.get('pattern')) : null, need = source === null ? null : questions.nameOf({ source, flags: 'iy' });
  return need ? { start: form.start + 1, end: form.start + 1, text: ` need: ${need},` } : null;
}

/** The module with its questions; the same where it has none to ask. `path` is where what it imports is looked for. */
export function askFirst(code: string, path: string, parse: Parse): string {
  const module = new Module(parse(code), path, parse), questions = new Questions(), edits: Edit[] = [];
  visit(module.program, (node) => {
    const edit = node.type === 'CallExpression' ? askInCall(node, module, questions, code) : node.type === 'ObjectExpression' ? askInForm(node, module, questions) : null;
    if (edit) edits.push(edit);
  });
  if (!edits.length) return code;
  const asked = edits.sort((a, b) => b.start - a.start).reduce((written, { start, end, text }) => written.slice(0, start) + text + written.slice(end), code);
  return `import { exec as execFirst, matchAt as matchAtFirst, Need, test as testFirst } from '@/lib/bundle/need';\n${questions.write()}${asked}`;
}
