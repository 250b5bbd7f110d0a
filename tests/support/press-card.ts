// Uses the open card as a reader does: its shadow root is closed, so its parts are found in the accessibility tree and pressed where
// they stand.
import type { CDPSession, Page } from '@playwright/test';

interface AxNode {
  ignored?: boolean;
  role?: { value?: string };
  name?: { value?: string };
  backendDOMNodeId?: number;
}

async function withPart<T>(page: Page, role: string, name: string, use: (session: CDPSession, backendNodeId: number) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const part = nodes.find((node) => !node.ignored && node.role?.value === role && node.name?.value === name);
    if (part?.backendDOMNodeId === undefined) throw new Error(`the card has no ${role} “${name}”`);
    return await use(session, part.backendDOMNodeId);
  } finally {
    await session.detach();
  }
}

export async function pressInCard(page: Page, name: string): Promise<void> {
  await withPart(page, 'button', name, (session, backendNodeId) => session.send('DOM.focus', { backendNodeId }));
  await page.keyboard.press('Enter');
}

/** By the first letters of the option, as at a keyboard. */
export async function chooseInCard(page: Page, label: string, letters: string): Promise<void> {
  await withPart(page, 'combobox', label, (session, backendNodeId) => session.send('DOM.focus', { backendNodeId }));
  await page.keyboard.type(letters);
}
