// Opens an example card on a gallery page, as the page's script would, and keeps what the card asks for.
import type { Page } from '@playwright/test';
import type { CardAction, CardDoor, CardNotice, EvidenceCardData } from '@/lib/model/evidence-card';

declare global {
  var createCardHost: (document: Document) => CardDoor;
  var EXAMPLE_CARDS: Readonly<Record<string, EvidenceCardData>>;
  var door: CardDoor;
  var actions: CardAction[];
  var holds: boolean[];
}

export interface ExampleOptions {
  /** Selector of the words that it speaks of. */
  readonly at?: string;
  readonly takesFocus?: boolean;
  readonly scheme?: 'light' | 'dark';
  readonly notice?: CardNotice | null;
}

export async function showExample(page: Page, name: string, { at = '#words', takesFocus = false, scheme = 'light', notice = null }: ExampleOptions = {}): Promise<void> {
  await page.evaluate(
    ({ name, at, takesFocus, scheme, notice }) => {
      globalThis.door ??= createCardHost(document);
      globalThis.actions ??= [];
      globalThis.holds ??= [];
      const card = EXAMPLE_CARDS[name];
      if (!card) throw new Error(`no example ${name}`);
      door.show({
        card,
        notice,
        position: { index: 3, count: 12 },
        scheme,
        takesFocus,
        boxes: () => [...(document.querySelector(at)?.getClientRects() ?? [])],
        choices: async () => ({
          companies: [{ id: 'xai', name: 'xAI', isNear: true }, { id: 'anthropic', name: 'Anthropic', isNear: false }, { id: 'nvidia', name: 'NVIDIA', isNear: false }],
          metrics: [{ id: 'contract_value', name: 'Contract value', isNear: true }, { id: 'run_rate', name: 'Run rate', isNear: false }],
        }),
        act: (action) => {
          actions.push(action);
          if (action.kind === 'close') door.close();
        },
        onHold: (isHeld) => holds.push(isHeld),
      });
    },
    { name, at, takesFocus, scheme, notice },
  );
}
