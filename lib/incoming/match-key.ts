import { createHash } from 'node:crypto';

/** What people add to an address to follow who follows it; the page is the same without. */
const FOLLOWING = /^(utm_\w+|fbclid|gclid|igshid|mc_cid|mc_eid)$/i;

/**
 * The form in which two addresses of one page are equal: without scheme, "www.", a last slash, the place on the page and what
 * follows readers about. Null when it is no web address.
 */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const asked = new URLSearchParams(Array.from(url.searchParams).filter(([name]) => !FOLLOWING.test(name)));
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  return `${host}${path}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** The form in which two sentences are equal: letters and digits, in lower case, one space between words. */
export function wordsKey(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What two lines must share to be the same one. Signs alone (an emoji, a dash) are compared as they are. */
export function matchHash(line: { kind: 'text' | 'link'; words: string; address: string | null }): string {
  const key = line.kind === 'link' ? addressKey(line.address ?? line.words) : wordsKey(line.words);
  return createHash('sha256')
    .update(`${line.kind} ${key || line.words}`)
    .digest('hex');
}
