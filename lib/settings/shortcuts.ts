// The keys as the browser has them now, and the way to its own page where they are changed.
import { browser } from 'wxt/browser';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** "Alt+Shift+J"; empty where none is set. */
  readonly keys: string;
}

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) => (name && description ? [{ name, description, keys: shortcut ?? '' }] : []));
}

/** Firefox 137 and later open their page themselves. */
interface ShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

const hasSettings = (commands: unknown): commands is ShortcutSettings => typeof commands === 'object' && commands !== null && 'openShortcutSettings' in commands;

/** False where the browser has no way that an extension may go. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    if (hasSettings(browser.commands)) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
