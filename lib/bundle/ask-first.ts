// While the extension is built: puts before each pattern of the engine the question for the words that it cannot do without. Sources
// stay as they are written; only `test` and `exec` of patterns that stand as constants or on the spot are asked for.
import { Module, type Written } from './module';
import { readNeeds } from './read-needs';
import { edit, type Edit, isNode, nameOf, type Node, nodesOf, type Parse, quote, visit } from './syntax';

/** Below it a pattern is made as fast as it is asked for. */
const LEAST_LENGTH = 40;

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
    const asked = node.type === 'CallExpression' ? askInCall(node, module, questions, code) : node.type === 'ObjectExpression' ? askInForm(node, module, questions) : null;
    if (asked) edits.push(asked);
  });
  if (!edits.length) return code;
  return `import { exec as execFirst, matchAt as matchAtFirst, Need, test as testFirst } from '@/lib/bundle/need';\n${questions.write()}${edit(code, edits)}`;
}
