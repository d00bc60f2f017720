import { fileTypeFromBuffer } from 'file-type';
import { CannotRead, type Format, type OriginalName } from '#lib/intake/readers/original';

const BY_MAGIC: Record<string, Format> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};
const LOOKS_LIKE_HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const HEAD = 4096;

/** What the bytes are, by their first ones; what has none that tell, by its name and by what the server said. */
export async function tellFormat(bytes: Uint8Array, given: OriginalName): Promise<Format> {
  if (bytes.length === 0) throw new CannotRead('originalIsEmpty');
  // The mark of UTF-16 is also how some recordings begin.
  const magic = isUtf16(bytes) ? undefined : await fileTypeFromBuffer(bytes.subarray(0, 1_000_000)).catch(() => undefined);
  const known = magic && BY_MAGIC[magic.mime];
  if (known) return known;
  if (magic && !magic.mime.endsWith('xml')) throw new CannotRead(faultOf(magic.mime, given.name));
  if (isBinary(bytes)) throw new CannotRead('originalUnknown');
  return formatOfText(bytes, given);
}

function formatOfText(bytes: Uint8Array, { name, type }: OriginalName): Format {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/^\u00EF\u00BB\u00BF/, '');
  if (/html/i.test(type) || /\.x?html?$/i.test(name) || LOOKS_LIKE_HTML.test(head)) return 'html';
  return /markdown/i.test(type) || /\.(?:md|markdown)$/i.test(name) ? 'md' : 'txt';
}

function faultOf(mime: string, name: string): 'originalIsPicture' | 'originalIsOldWord' | 'originalUnknown' {
  if (mime.startsWith('image/')) return 'originalIsPicture';
  const isOldOffice = mime === 'application/x-cfb' || mime === 'application/msword';
  return isOldOffice && /\.(?:doc|dot)$/i.test(name) ? 'originalIsOldWord' : 'originalUnknown';
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isBinary(bytes: Uint8Array): boolean {
  return !isUtf16(bytes) && bytes.subarray(0, HEAD * 2).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}
