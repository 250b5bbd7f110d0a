// An article's title, day and language, from what the page says about itself: meta tags, JSON-LD, <time>, <html lang>.
// Data of a stranger: every field is bounded, a broken script is passed over.

export interface ArticleMeta {
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  /** BCP 47, lower case. */
  readonly language: string | null;
}

const MAX_JSON_LENGTH = 400_000;
const DATE_METAS = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created', 'dcterms.issued', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publication_date',
  'article_date_original', 'article.published', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'rnews:datepublished', 'timestamp', 'last-modified', 'article:modified_time', 'og:updated_time', 'datemodified',
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function readMeta(document: Document, headline: string | null): ArticleMeta {
  const metas = readMetaTags(document);
  const linked = readJsonLd(document);
  const title = headline ?? metas.get('og:title') ?? linked.headline ?? (document.title || null);
  return { title: title?.replace(/\s+/g, ' ').trim().slice(0, 1_000) || null, date: findDate(document, metas, linked.date), language: findLanguage(document, metas, linked.language) };
}

/** Content by lower-case name or property; the first one counts. */
function readMetaTags(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? meta.getAttribute('http-equiv'))?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content.slice(0, 1_000));
  }
  return metas;
}

function findDate(document: Document, metas: ReadonlyMap<string, string>, linked: string | null): string | null {
  const named = [linked, ...DATE_METAS.slice(0, -4).map((name) => metas.get(name))];
  for (const text of named) {
    const day = text ? dayOf(text) : null;
    if (day) return day;
  }
  for (const time of document.querySelectorAll('time[datetime], [itemprop="datePublished"]')) {
    if (time.closest('aside, nav, footer')) continue;
    const day = dayOf(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '');
    if (day) return day;
  }
  for (const name of DATE_METAS.slice(-4)) {
    const day = dayOf(metas.get(name) ?? '');
    if (day) return day;
  }
  return null;
}

/** The calendar day that a date text starts with or names in English; null where it is none or not a likely day of print. */
export function dayOf(text: string): string | null {
  const iso = /(?<!\d)((?:19|20)\d{2})[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  if (iso) return asDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d{2})\b/i.exec(text);
  const day = words?.[1] ?? words?.[3];
  if (!words || !day) return null;
  return asDay(Number(words[4]), MONTHS.indexOf((words[2] ?? '').toLowerCase()) + 1, Number(day));
}

function asDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function findLanguage(document: Document, metas: ReadonlyMap<string, string>, linked: string | null): string | null {
  const candidates = [document.documentElement.getAttribute('lang'), metas.get('og:locale'), metas.get('content-language'), metas.get('language'), linked];
  for (const candidate of candidates) {
    const tag = candidate?.trim().replace('_', '-').toLowerCase() ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) && tag.length <= 35) return tag;
  }
  return null;
}

interface Linked {
  headline: string | null;
  date: string | null;
  language: string | null;
}

/** What schema.org data says of the page's article; a list of other stories says nothing of it. */
function readJsonLd(document: Document): Linked {
  const linked: Linked = { headline: null, date: null, language: null };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? '';
    if (json.length > MAX_JSON_LENGTH) continue;
    try {
      visitJsonLd(JSON.parse(json.trim()), linked, 0);
    } catch {
      // A broken script of the page's is the page's affair.
    }
  }
  return linked;
}

function visitJsonLd(value: unknown, linked: Linked, depth: number): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) visitJsonLd(item, linked, depth + 1);
    return;
  }
  const type = String(Reflect.get(value, '@type') ?? '');
  if (/Article|BlogPosting|Report|WebPage|LiveBlog/.test(type)) {
    linked.headline ??= wordsOf(Reflect.get(value, 'headline'));
    linked.date ??= wordsOf(Reflect.get(value, 'datePublished'));
    linked.language ??= wordsOf(Reflect.get(value, 'inLanguage'));
  }
  visitJsonLd(Reflect.get(value, '@graph'), linked, depth + 1);
  visitJsonLd(Reflect.get(value, 'mainEntity'), linked, depth + 1);
}

const wordsOf = (value: unknown): string | null => (typeof value === 'string' && value.length > 0 ? value : null);
