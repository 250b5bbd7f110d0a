// The saved news pages beside the project, where they are present. They are others' texts: read there, never copied here.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const SHARED_PAGES = resolve(import.meta.dirname, '../../../shared/pages');
export const hasSharedPages = existsSync(resolve(SHARED_PAGES, 'index.jsonl'));

export interface SharedPage {
  readonly file: string;
  readonly url: string;
  readonly charset: string | null;
  readonly mentions: readonly string[];
  /** Null where nobody has written the article down: then `mentions` of the whole page must do. */
  readonly mentions_article: Readonly<Record<string, number>> | null;
  readonly truth: string | null;
  readonly truth_kind: string | null;
}

export function listSharedPages(): SharedPage[] {
  if (!hasSharedPages) {
    console.info('saved pages: ../shared/pages is absent, so nothing is measured on them');
    return [];
  }
  return readFileSync(resolve(SHARED_PAGES, 'index.jsonl'), 'utf8').trim().split('\n').map((line) => {
    const page: SharedPage & { url: string | null } = JSON.parse(line);
    // A few were saved without their address, or without its host.
    return { ...page, url: new URL(page.url ?? page.file, 'https://saved.example/').href };
  });
}

export function readSharedPage(page: SharedPage): string {
  return new TextDecoder(page.charset ?? 'utf-8').decode(readFileSync(resolve(SHARED_PAGES, page.file)));
}

export function readTruth(page: SharedPage): string | null {
  return page.truth ? readFileSync(resolve(SHARED_PAGES, page.truth), 'utf8') : null;
}
