// Uses the open card as a reader does: its shadow root is closed, so its parts are found in the accessibility tree and pressed where
// they stand.
import { type CDPSession, expect, type Page } from '@playwright/test';

interface AxNode {
  ignored?: boolean;
  role?: { value?: string };
  name?: { value?: string };
  value?: { value?: string };
  backendDOMNodeId?: number;
}

async function withPart<T>(page: Page, role: string, name: string, use: (session: CDPSession, part: AxNode) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const part = nodes.find((node) => !node.ignored && node.role?.value === role && node.name?.value === name);
    if (part?.backendDOMNodeId === undefined) throw new Error(`the card has no ${role} “${name}”`);
    return await use(session, part);
  } finally {
    await session.detach();
  }
}

export async function pressInCard(page: Page, name: string): Promise<void> {
  await withPart(page, 'button', name, (session, { backendDOMNodeId }) => session.send('DOM.focus', { backendNodeId: backendDOMNodeId }));
  await page.keyboard.press('Enter');
}

/** By the first letters of the option, as at a keyboard; again where the list was still on its way. */
export async function chooseInCard(page: Page, label: string, letters: string): Promise<void> {
  const choose = async (): Promise<string> => {
    await withPart(page, 'combobox', label, (session, { backendDOMNodeId }) => session.send('DOM.focus', { backendNodeId: backendDOMNodeId }));
    await page.keyboard.type(letters);
    return withPart(page, 'combobox', label, async (_, { value }) => value?.value ?? '');
  };
  // Letters typed within a second count as one word.
  await expect.poll(choose, { intervals: [1_500] }).toContain(letters);
}
