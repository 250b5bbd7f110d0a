// While the extension is built: a pattern in which several ways lead to one place is made anew by a browser for each way, up to ten times
// over. Where something is only looked at it makes what follows once; so behind each group stands a look at nothing.
import { Module } from './module';
import { edit, type Edit, isNode, nameOf, type Node, nodesOf, type Parse, quote, visit } from './syntax';

const JOINT = '(?=)';
/** An escape, a class of characters, the end of a group with how often it stands, or a letter. */
const PART = /\\.|\[(?:\\.|[^\]\\])*\]|(\)(?:[*+?]|\{\d+(?:,\d*)?\})?\??)|./gs;

/** The same pattern with a joint behind each group that something follows. */
export function joinPaths(source: string): string {
  return source.replace(PART, (part, group: string | undefined, at: number) => (group === undefined || /^(?:$|[)|])/.test(source.slice(at + part.length, at + part.length + 1)) ? part : part + JOINT));
}

/** The code of a pattern that is written out, or put together of constants, with its joints. */
function joinIn(node: Node, module: Module): Edit | null {
  if (node.type === 'Literal' && node.regex) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    return { start: node.start, end: node.end, text: `/${joinPaths(pattern)}/${flags}` };
  }
  const written = node.type === 'NewExpression' && nameOf(node.callee) === 'RegExp' ? nodesOf(node.arguments)[0]
    : node.type === 'ObjectExpression' && nodesOf(node.properties).some(({ key }) => nameOf(key) === 'opens') ? nodesOf(node.properties).find(({ key }) => nameOf(key) === 'pattern')?.value : undefined;
  const source = isNode(written) ? module.readText(written) : null;
  return isNode(written) && source !== null ? { start: written.start, end: written.end, text: quote(joinPaths(source)) } : null;
}

/** The module with joints in its patterns. `path` is where what it imports is looked for. */
export function joinPatterns(code: string, path: string, parse: Parse): string {
  const module = new Module(parse(code), path, parse), edits: Edit[] = [];
  visit(module.program, (node) => {
    const joined = joinIn(node, module);
    if (joined) edits.push(joined);
  });
  return edit(code, edits);
}
