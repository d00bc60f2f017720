import { fromText } from '#lib/intake/readers/from-text';
import { CannotRead, type Format, NO_FACTS, type OriginalName, type OriginalText } from '#lib/intake/readers/original';
import { tellFormat } from '#lib/intake/readers/tell-format';
import { LONGEST_TEXT } from '#lib/intake/vocabulary';

/**
 * The text of an original, whatever it is. Files of strangers can make this take long or much memory: only readOriginal calls it,
 * in a process of its own. Throws CannotRead.
 */
export async function readBytes(bytes: Uint8Array, given: OriginalName): Promise<OriginalText> {
  const format = await tellFormat(bytes, given);
  const read = await READERS[format](bytes, given);
  // What Postgres cannot keep, and what no reader sees.
  const text = read.text.replaceAll('\u0000', '').toWellFormed();
  if (!/[\p{L}\p{N}]/u.test(text)) throw new CannotRead(format === 'html' ? 'pageHasNoText' : 'originalIsEmpty');
  if (text.length > LONGEST_TEXT) throw new CannotRead('originalTooLong');
  return { format, pages: null, facts: NO_FACTS, ...read, text };
}

type Read = Pick<OriginalText, 'text'> & Partial<Pick<OriginalText, 'pages' | 'facts'>>;

/** Each is loaded when it is needed: together the libraries take a second. */
const READERS: Record<Format, (bytes: Uint8Array, given: OriginalName) => Promise<Read> | Read> = {
  txt: (bytes) => ({ text: fromText(bytes) }),
  md: (bytes) => ({ text: fromText(bytes) }),
  html: async (bytes, given) => (await import('#lib/intake/readers/from-html')).fromHtml(bytes, given),
  docx: async (bytes) => ({ text: await (await import('#lib/intake/readers/from-docx')).fromDocx(bytes) }),
  pdf: async (bytes) => (await import('#lib/intake/readers/from-pdf')).fromPdf(bytes),
};
