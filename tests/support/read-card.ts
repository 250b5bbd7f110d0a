// What a reader's assistive technology is told of the open card. Its shadow root is closed, to pages and to this test alike;
// the accessibility tree is the one place where it must show.
import type { Page } from '@playwright/test';

export interface CardSeen {
  /** The dialog's name. */
  readonly name: string;
  /** All its words, in order. */
  readonly text: string;
  readonly buttons: readonly string[];
  readonly links: readonly string[];
}

interface AxNode {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored?: boolean;
  role?: { value?: string };
  name?: { value?: string };
}

export async function readCard(page: Page): Promise<CardSeen | null> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const dialog = nodes.find((node) => node.role?.value === 'dialog' && !node.ignored);
  if (!dialog) return null;
  const inside: AxNode[] = [];
  const visit = (node: AxNode): void => {
    inside.push(node);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child);
    }
  };
  visit(dialog);
  const named = (role: string): string[] => inside.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
  return { name: dialog.name?.value ?? '', text: named('StaticText').join(' '), buttons: named('button'), links: named('link') };
}
