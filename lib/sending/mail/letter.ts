import { createHash } from 'node:crypto';

/** One thing a letter tells of. */
export interface LetterEntry {
  /** What is the case and why it comes to this person. */
  line: string;
  /** The claim's or the document's words. */
  about: string;
  /** The document a claim is of. */
  place: string | null;
  url: string;
}

/** A mail in words: what it says is said by messages/en/mail.json, how it is set by this file. */
export interface Letter {
  subject: string;
  parts: { heading: string | null; entries: LetterEntry[] }[];
  /** Why it comes to this person. */
  why: string;
  change: { words: string; url: string };
}

/** The letter as plain text. */
export function asText({ parts, why, change }: Letter): string {
  const blocks = parts.flatMap(({ heading, entries }) => [
    ...(heading === null ? [] : [oneLine(heading).toUpperCase()]),
    ...entries.map(({ line, about, place, url }) =>
      [line, about, ...(place === null ? [] : [place])].map(oneLine).concat(url).join('\n'),
    ),
  ]);
  return `${[...blocks, `-- \n${oneLine(why)}\n${oneLine(change.words)}\n${change.url}`].join('\n\n')}\n`;
}

/** The letter as simple HTML, without styles, pictures or anything that is fetched. */
export function asHtml({ subject, parts, why, change }: Letter): string {
  const blocks = parts.flatMap(({ heading, entries }) => [
    ...(heading === null ? [] : [`<h2>${escape(heading)}</h2>`]),
    ...entries.map(htmlEntry),
  ]);
  const foot = `<hr><p>${escape(why)}<br><a href="${escape(change.url)}">${escape(change.words)}</a></p>`;
  const head = `<meta charset="utf-8"><title>${escape(subject)}</title>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${[...blocks, foot].join('\n')}</body></html>\n`;
}

function htmlEntry({ line, about, place, url }: LetterEntry): string {
  const of = place === null ? '' : `<br><small dir="auto">${escape(place)}</small>`;
  return `<p><strong dir="auto">${escape(line)}</strong><br><a href="${escape(url)}" dir="auto">${escape(about)}</a>${of}</p>`;
}

/** No line breaks and no control characters: what people type must neither end a header nor forge another line. */
export function oneLine(words: string): string {
  return words.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

function escape(words: string): string {
  return oneLine(words).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The same mail, tried again, has the same id: mailboxes show it once. RFC 5322, section 3.6.4. */
export function messageId(deliveryId: string, baseUrl: string): string {
  const host = new URL(baseUrl).hostname.replace(/^\[|\]$/g, '');
  const name = createHash('sha256').update(deliveryId).digest('hex').slice(0, 32);
  return `<${name}@${/^[\w.-]+$/.test(host) ? host : 'countersign.invalid'}>`;
}
