// The options in a tab of their own, at one of their sections.
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { OptionsSection } from '@/lib/model/options-section';

/** Waits until the section and what the background knows stand there. */
export async function openOptions(context: BrowserContext, background: Worker, section: OptionsSection): Promise<Page> {
  const options = await context.newPage();
  await options.goto(new URL(`options.html#${section}`, background.url()).href);
  await options.getByRole('heading', { level: 2 }).waitFor();
  return options;
}
