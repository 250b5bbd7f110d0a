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
