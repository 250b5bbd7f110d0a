// A module's constants, here and where they are imported from, as far as texts and patterns are put together of them.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { narrowLetters } from './narrow-letters';
import { isNode, nameOf, type Node, nodesOf, type Parse, visit } from './syntax';

/** A regular expression as it is written. */
export interface Written { readonly source: string; readonly flags: string }

const NOTHING_GIVEN: ReadonlyMap<string, string> = new Map();

/** The constants of a module, with what tells of those that it imports. */
export class Module {
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
