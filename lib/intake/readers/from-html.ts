import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { canonicalText } from '#lib/intake/canonical-text';
import { type DomNode, htmlBlocks } from '#lib/intake/readers/html-blocks';
import { pageFacts } from '#lib/intake/readers/page-facts';
import { CannotRead, type PageFacts } from '#lib/intake/readers/original';

const LONGEST_PAGE = 8_000_000;
const MOST_ELEMENTS = 200_000;
/** Below this a page is read whole: what looks like an article may be a teaser. */
const SHORTEST_ARTICLE = 140;

/** The article on a page, its headline first, and what the page says about itself. */
export function fromHtml(bytes: Uint8Array, { type, url }: { type: string; url: string }): { text: string; facts: PageFacts } {
  if (bytes.length > LONGEST_PAGE) throw new CannotRead('originalTooLong');
  const words = decodePage(bytes, type);
  // A page may leave its outer elements away; linkedom does not put them in.
  const html = /<html[\s>]/i.test(words) ? words : `<html><head></head><body>${words}</body></html>`;
  // Readability takes the page apart, so it gets one of its own.
  const { document } = parseHTML(html);
  const facts = pageFacts(document, url);
  const headline = headlineIn(document, facts.title);
  const blocks = articleIn(html) ?? htmlBlocks(document.body as unknown as DomNode);
  const isThere = blocks.slice(0, 3).some((block) => sameWords(block, headline ?? ''));
  const text = canonicalText([...(headline && !isThere ? [headline] : []), ...blocks].join('\n\n'));
  return { text, facts: { ...facts, title: facts.title ?? headline } };
}

function articleIn(html: string): string[] | null {
  const { document } = parseHTML(html);
  const article = new Readability<DomNode>(document as unknown as Document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as unknown as DomNode,
  }).parse();
  const blocks = article?.content ? htmlBlocks(article.content) : [];
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  return length >= SHORTEST_ARTICLE ? blocks : null;
}

interface Headlines {
  querySelectorAll: (selector: string) => Iterable<DomNode>;
}

/** The headline as it stands on the page, which may be shorter or longer than what the page calls itself. */
function headlineIn(page: Headlines, title: string | null): string | null {
  const heads = [...page.querySelectorAll('h1')].flatMap((node) => htmlBlocks(node).join(' ') || []);
  const named = heads.find((head) => title && (sameWords(head, title) || plain(title).includes(plain(head))));
  return named ?? (heads.length === 1 ? heads[0]! : null) ?? title;
}

function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** By its mark, by what the server said, by what the page says in its first kilobytes (WHATWG Encoding), else UTF-8. */
function decodePage(bytes: Uint8Array, type: string): string {
  const [first, second] = bytes;
  const mark = first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = [mark, charsetIn(type), charsetIn(/<meta[^>]+charset[^>]*>/i.exec(head)?.[0] ?? ''), 'utf-8'];
  for (const label of named) {
    const decoder = label === null ? null : decoderFor(label);
    if (decoder) return decoder.decode(bytes);
  }
  return '';
}

function charsetIn(words: string): string | null {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(words)?.[1] ?? null;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
