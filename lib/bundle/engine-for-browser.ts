// What the build does to the engine, so that a background that was stopped is soon awake: see the other files here. Each leaves what the
// engine says as it is; a test holds the built engine against the written one.
import type { Plugin } from 'vite';
import { askFirst } from './ask-first';
import { joinPatterns } from './join-paths';
import { narrowLetters } from './narrow-letters';
import type { Node } from './syntax';

/** They are handed a text as it is written. */
const READS_AS_WRITTEN = /\/(?:read-verbs|split-blocks)\.ts$/;

export const engineForBrowser: Plugin = {
  name: 'engine-for-browser',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/lib\/engine\/.*\.ts$/ },
    handler(code, id) {
      const parse = (text: string) => this.parse(text, { lang: 'ts' }) as unknown as Node;
      return READS_AS_WRITTEN.test(id) ? null : { code: askFirst(joinPatterns(narrowLetters(code, parse), id, parse), id, parse), map: null };
    },
  },
};
