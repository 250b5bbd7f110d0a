// Hands files to the options as a reader does who chooses them.
import type { Page } from '@playwright/test';
import type { GivenFile } from './import-files';

export async function giveFiles(options: Page, files: readonly GivenFile[]): Promise<void> {
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles([...files]);
}
