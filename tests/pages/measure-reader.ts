// Prints how well the reader finds the article of each saved page, beside Readability as a yardstick.
// npx tsx tests/pages/measure-reader.ts [part of a file name: prints its text]
import { Readability } from '@mozilla/readability';
import { parseHtml } from '@/lib/cli/parse-html';
import { readArticle } from '@/lib/page/read-article';
import { runAtOnce } from '@/lib/page/run-in-slices';
import { isShownByMarkup } from '@/lib/page/visibility';
import { listSharedPages, readSharedPage, readTruth } from '../support/shared-pages';
import { measureOverlap } from './token-overlap';

const only = process.argv[2];
const rows: { file: string; kind: string | null; f1: number; precision: number; recall: number; readability: number; length: number }[] = [];
for (const page of listSharedPages()) {
  if (only && !page.file.includes(only)) continue;
  const html = readSharedPage(page);
  const { article } = runAtOnce(readArticle(parseHtml(html), { url: page.url, isShown: isShownByMarkup }));
  const text = article.blocks.map((block) => block.text).join('\n\n');
  if (only) console.log(article.title, article.date, article.language, '\n', article.blocks.map((b) => `[${b.kind}] ${b.text}`).join('\n'));
  const truth = readTruth(page);
  if (truth === null) continue;
  let other = '';
  try {
    other = new Readability(parseHtml(html)).parse()?.textContent ?? '';
  } catch {
    // linkedom is not all of a browser; the page then has no yardstick.
  }
  rows.push({ file: page.file, kind: page.truth_kind, ...measureOverlap(text, truth), readability: measureOverlap(other, truth).f1, length: text.length });
}
rows.sort((a, b) => a.f1 - b.f1);
for (const row of rows) console.log(row.f1.toFixed(3), row.precision.toFixed(2), row.recall.toFixed(2), 'R', row.readability.toFixed(3), String(row.length).padStart(7), row.file, (row.kind ?? '').slice(0, 14));
const mean = (pick: (row: (typeof rows)[number]) => number) => (rows.reduce((sum, row) => sum + pick(row), 0) / rows.length).toFixed(3);
console.log(`mean F1 ${mean((r) => r.f1)} precision ${mean((r) => r.precision)} recall ${mean((r) => r.recall)} · Readability F1 ${mean((r) => r.readability)} · pages ${rows.length}`);
