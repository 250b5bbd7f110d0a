// The articles that stand open in tabs, as the pages' scripts have read them. A tab that does not answer has none.
import { browser } from 'wxt/browser';
import type { OpenArticle } from '@/lib/model/import-desk';
import { askPage } from './send';

/** More tabs than this are not looked at: a dry run is to be quick. */
const MAX_TABS = 40;

export async function readOpenArticles(): Promise<OpenArticle[]> {
  const tabs = await browser.tabs.query({});
  const recent = tabs.filter(({ discarded }) => !discarded).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).slice(0, MAX_TABS);
  const found = await Promise.all(recent.map(async ({ id: tabId }) => {
    const article = tabId === undefined ? null : await askPage(tabId, 'article', {});
    if (tabId === undefined || !article) return [];
    const host = article.url && URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./, '') : '';
    return [{ tabId, title: article.title ?? host, host, article }];
  }));
  return found.flat();
}
