import type { PageFacts } from '#lib/intake/readers/original';

/** As much of a document as is asked here. */
export interface PageDocument {
  querySelector: (selector: string) => PageElement | null;
  querySelectorAll: (selector: string) => Iterable<PageElement>;
}
interface PageElement {
  getAttribute: (name: string) => string | null;
  textContent: string | null;
}

type Thing = Record<string, unknown>;

const ARTICLE = /(?:Article|Posting|Report|WebPage|ClaimReview)$/;

/**
 * What a page says about itself: JSON-LD (schema.org) first, for it is made with most care, then Open Graph, then the meta
 * elements of HTML.
 */
export function pageFacts(page: PageDocument, url: string): PageFacts {
  const article = articleIn(page);
  const meta = (...names: string[]) => firstOf(names.map((name) => metaIn(page, name)));
  const site = publisherIn(article) ?? meta('og:site_name', 'application-name', 'publisher');
  return {
    title: withoutSite(wordsIn(article.headline) ?? meta('og:title', 'twitter:title') ?? titleIn(page), site),
    byline: authorsIn(article) ?? meta('author', 'article:author', 'parsely-author', 'dc.creator'),
    publisher: site,
    publishedOn: dayIn(firstOf([wordsIn(article.datePublished), meta('article:published_time', 'date', 'dc.date', 'pubdate')])),
    modifiedOn: dayIn(firstOf([wordsIn(article.dateModified), meta('article:modified_time', 'last-modified')])),
    language: languageIn(page, article),
    canonical: canonicalIn(page, url),
  };
}

/** The one among the page's things that is the article; others are breadcrumbs, lists and the site itself. */
function articleIn(page: PageDocument): Thing {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    thingsIn(parse(textContent ?? '')),
  );
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return articles.find((thing) => thing.headline !== undefined && thing.datePublished !== undefined) ?? articles[0] ?? {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth = 0): Thing[] {
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing.mainEntity, depth + 1)];
}

function typesOf({ '@type': type }: Thing): string[] {
  return [type].flat().filter((each) => typeof each === 'string');
}

function publisherIn({ publisher, sourceOrganization }: Thing): string | null {
  return namesIn(publisher) ?? namesIn(sourceOrganization);
}

function authorsIn({ author, creator }: Thing): string | null {
  return namesIn(author) ?? namesIn(creator);
}

/** The names in a person, an organisation, a word, or a list of such. */
function namesIn(value: unknown): string | null {
  const names = [value].flat().map((each) => wordsIn(typeof each === 'object' && each ? (each as Thing).name : each));
  const known = [...new Set(names.filter((name) => name !== null && !/^https?:/.test(name)))];
  return known.length > 0 ? known.join(', ') : null;
}

function metaIn(page: PageDocument, name: string): string | null {
  const element = page.querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`);
  const words = wordsIn(element?.getAttribute('content'));
  return words && /^https?:\/\//.test(words) ? null : words;
}

function titleIn(page: PageDocument): string | null {
  return wordsIn(page.querySelector('title')?.textContent);
}

/** "Headline | Courier" is the headline when the Courier says that it is the Courier. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title || !site) return title;
  const [, head = '', tail = ''] = /^(.+?)\s+[|–—·:-]\s+([^|–—·]+)$/u.exec(title) ?? [];
  return head !== '' && tail.trim().toLowerCase() === site.toLowerCase() ? head : title;
}

/** The day as it is written, before its time: another time zone would make another day of it. */
function dayIn(words: string | null): string | null {
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(words ?? '') ?? [];
  const isDay = day !== '' && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return isDay ? day : null;
}

function languageIn(page: PageDocument, { inLanguage }: Thing): string | null {
  const named = typeof inLanguage === 'object' && inLanguage ? (inLanguage as Thing).alternateName : inLanguage;
  const lang = page.querySelector('html')?.getAttribute('lang');
  const tag = (wordsIn(lang) ?? wordsIn(named) ?? metaIn(page, 'og:locale') ?? '').replace('_', '-');
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

/** Where the page says that it stands, when that is on the same site: elsewhere it is somebody else's text. */
function canonicalIn(page: PageDocument, url: string): string | null {
  const href = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  if (href === '' || !URL.canParse(href, url || undefined)) return null;
  const canonical = new URL(href, url || undefined);
  if (!/^https?:$/.test(canonical.protocol)) return null;
  return url === '' || bare(canonical) === bare(new URL(url)) ? canonical.href : null;
}

function bare({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|amp)\./, '');
}

function wordsIn(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.replace(/\s+/g, ' ').trim().slice(0, 2000) || null;
}

function firstOf(values: (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}
