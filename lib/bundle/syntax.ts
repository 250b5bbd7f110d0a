// The syntax tree of a module, as far as the build of the engine looks at it.

export interface Node { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }
export type Parse = (code: string) => Node;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
export const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);
export const nameOf = (node: unknown): string | null => (isNode(node) && node.type === 'Identifier' ? String(node.name) : null);

export function visit(node: Node, each: (node: Node) => void): void {
  each(node);
  for (const value of Object.values(node)) for (const child of nodesOf(value)) visit(child, each);
}

export interface Edit { readonly start: number; readonly end: number; readonly text: string }

/** The code with its edits, none of which reaches into another. */
export const edit = (code: string, edits: readonly Edit[]): string => edits.toSorted((a, b) => b.start - a.start).reduce((written, { start, end, text }) => written.slice(0, start) + text + written.slice(end), code);

/** A text as code, in ASCII. */
export const quote = (text: string): string => JSON.stringify(text).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
