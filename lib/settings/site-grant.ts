// Whether a site may be read without asking, and the browser's own question for one more. Knows no page.
import { browser } from 'wxt/browser';
import { patternsOf } from '@/lib/model/sites';

export const isGranted = (host: string): Promise<boolean> => browser.permissions.contains({ origins: patternsOf([host]) });

/** Call it from a click: the browser asks the reader. False where they say no. */
export const askGrant = (host: string): Promise<boolean> => browser.permissions.request({ origins: patternsOf([host]) });
