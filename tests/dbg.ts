import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { readBlocks } from '@/lib/page/read-blocks';
import { runAtOnce } from '@/lib/page/run-in-slices';
import { isShownByMarkup } from '@/lib/page/visibility';
const d = parseHTML(readFileSync(process.argv[2]!,'utf8')).document as unknown as Document;
console.log(d.body?.outerHTML.length, d.body?.children.length, d.documentElement.outerHTML.slice(0,200), d.querySelectorAll('body').length);
const b = runAtOnce(readBlocks(d.body, isShownByMarkup));
console.log(b.length); for (const x of b.slice(0,+(process.argv[3]??20))) console.log(x.kind, x.container.tagName, x.container.className, '| weak', x.weak?.tagName, x.weak?.className?.slice(0,40), '|', x.map.text.slice(0,80));
