// Headings that run into their sentence ("Cash Flow and Balance Sheet: Debt was", "Segment Performance - Sales rose") and parts of a
// company as its subject ("The Graphics segment contributed"): their capitals name nobody.

/** Words of headings over results; a heading of these and small words alone is none's name. */
const HEADING_WORDS: ReadonlySet<string> = new Set([
  'financial', 'financials', 'business', 'operating', 'operational', 'operations', 'market', 'markets', 'segment', 'segments', 'product', 'products', 'customer', 'customers', 'company', 'corporate', 'strategic', 'competitive', 'industry',
  'performance', 'results', 'result', 'highlights', 'highlight', 'insights', 'insight', 'overview', 'summary', 'metrics', 'data', 'numbers', 'figures', 'changes', 'update', 'updates', 'review', 'analysis', 'breakdown', 'details', 'takeaways', 'points', 'facts', 'background', 'context', 'bottom', 'line', 'impact', 'status', 'timeline', 'history',
  'cash', 'flow', 'flows', 'balance', 'sheet', 'capital', 'expenditure', 'expenditures', 'expenses', 'spending', 'allocation', 'returns', 'return', 'shareholder', 'shareholders', 'dividend', 'dividends', 'buyback', 'buybacks', 'debt', 'liquidity', 'funding', 'financing', 'investment', 'investments',
  'revenue', 'revenues', 'sales', 'income', 'profit', 'profits', 'profitability', 'earnings', 'loss', 'losses', 'margin', 'margins', 'gross', 'net', 'eps', 'gaap', 'non-gaap', 'growth', 'decline', 'expansion', 'increase', 'backlog', 'orders', 'bookings', 'demand', 'supply', 'inventory', 'shipments', 'capacity', 'pricing', 'price', 'prices', 'costs', 'cost', 'share', 'stock', 'valuation',
  'guidance', 'outlook', 'forecast', 'forecasts', 'expectations', 'estimates', 'estimate', 'analyst', 'analysts', 'projections', 'target', 'targets', 'future', 'shortfall', 'consensus', 'risk', 'risks', 'challenges', 'opportunities', 'concerns',
  'full', 'year', 'quarter', 'quarterly', 'annual', 'yearly', 'first', 'second', 'third', 'fourth', 'half', 'fiscal', 'strategy', 'development', 'direction', 'environment', 'comments', 'comment', 'commentary', 'questions', 'answers', 'question', 'answer', 'notes', 'note', 'news', 'events', 'key', 'main', 'important', 'strong', 'record', 'immediate', 'current', 'recent', 'total', 'other', 'management', 'number', 'reported', 'actual', 'adjusted', 'diluted', 'basic', 'per', 'average', 'monthly', 'active', 'users', 'subscribers', 'months', 'ended', 'adj', 'annualized', 'annualised', 'rev', 'cap', 'capex', 'guide', 'run', 'rate', 'recap', 'concentration', 'view', 'rating', 'thesis',
]);
const RUN_IN = /^(?:[•*–-]\s+)?(?:\*\*)?([A-ZÀ][A-Za-zÀàª\d'’&/, -]{2,80}?)(?:\*\*)?(?:\s?:(?:\*\*)?|\s[-–—]|\.)\s/;
const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'of', 'on', 'the', 'for', 'in', 'to', 'by', 'at', 'from', 'with', 'vs', 'a']);

export const isHeadingWord = (word: string): boolean => HEADING_WORDS.has(word.toLowerCase().replace(/['’]s$/, ''));

/** "Guidance.", "Price target.": a head of one to three words that ends like a sentence. */
export const isHead = (sentence: string): boolean => HEAD_ALONE.test(sentence) && sentence.slice(0, -1).split(' ').every((w) => SMALL_WORDS.has(w) || isHeadingWord(w));
const HEAD_ALONE = /^[A-Z][A-Za-z-]+(?: [A-Za-z-]+){0,2}\.$/;

/** Where the sentence begins behind a heading that runs into it, in UTF-16 units of `plain` (see text/plain.ts); 0 where none does. */
export function skipHeading(plain: string): number {
  const found = RUN_IN.exec(plain);
  const words = found?.[1]?.split(/[\s&/,]+/) ?? [];
  const isTold = words.length > 0 && words.every((w) => /\d/.test(w) || SMALL_WORDS.has(w) || isHeadingWord(w));
  return found && isTold ? found[0].length : 0;
}

const PART = /^\s(?:\([A-Z]{2,6}\)\s)?(?:segment|division|unit|business|arm)\b/, PART_NAME = /\b(?:Group|Segment|Division|Unit)$/, PART_FIGURE = /^\s(?:\([A-Z]{2,6}\)\s)?(?:revenues?|sales|operating|orders|margins?)\b/;

/** "The Graphics segment", "Client Solutions Group (CSG) revenue": a part of whichever company is spoken of. `head` is the name, `behind` what follows it. */
export const isPartHead = (opens: string, head: string, behind: string): boolean => (/^["“'‘(]?The $/.test(opens) && PART.test(behind)) || (PART_NAME.test(head) && PART_FIGURE.test(behind));
