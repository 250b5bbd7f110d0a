// Opens the options in a tab, at one of their sections.
import { browser } from 'wxt/browser';
import type { OptionsSection } from '@/lib/model/options-section';

export async function openOptions(section: OptionsSection): Promise<void> {
  await browser.tabs.create({ url: `/options.html#${section}` });
}
