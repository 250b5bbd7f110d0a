// HTML of a file → a document for the page's reader. linkedom wants the outer tags that HTML lets a writer leave out.
import { parseHTML } from 'linkedom';

export function parseHtml(html: string): Document {
  return parseHTML(withOuterTags(html)).document as unknown as Document;
}

function withOuterTags(html: string): string {
  const hasBody = /<body[\s>]/i.test(html);
  const whole = /<html[\s>]/i.test(html);
  if (whole && hasBody) return html;
  if (whole) return /<\/head>/i.test(html) ? html.replace(/<\/head>/i, '$&<body>') : html.replace(/<html[^>]*>/i, '$&<head></head><body>');
  const rest = html.replace(/^\s*<!doctype[^>]*>?/i, '');
  if (hasBody) return `<!doctype html><html>${/<head[\s>]/i.test(rest) ? '' : '<head></head>'}${rest}</html>`;
  return `<!doctype html><html><head></head><body>${rest}</body></html>`;
}
