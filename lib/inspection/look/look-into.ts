import { CannotRead, type Format, type Unreadable } from '#lib/intake/readers/original';
import { readBytes } from '#lib/intake/readers/read-bytes';
import { tellFormat } from '#lib/intake/readers/tell-format';
import { HEAD_BYTES, isImage, isMp4, type KeptType, typeOf } from '#lib/keeping/kinds';
import { CannotLook, type Looked, UNREAD, type Unread } from '#lib/inspection/look/looked';
import { readFilm } from '#lib/inspection/look/read-film';

export const TYPES: Record<Format, KeptType> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
const DRAWING = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<!doctype[^>]*>\s*)*<svg[\s>]/i;

/**
 * Looks into a file: what it is by its bytes, its words page by page, or what a picture or a film says. Only lookApart calls it, in a
 * process of its own. Throws CannotLook.
 */
export async function lookInto(bytes: Uint8Array, name: string): Promise<Looked> {
  const type = typeOf(bytes.subarray(0, HEAD_BYTES));
  const nothing = { words: null, pages: null, title: null, unread: null, picture: null, film: null };
  if (type && isMp4(type)) return { ...nothing, type, film: readFilm(bytes) };
  // Pictures are costly to decode; the library for it is loaded for them alone.
  if (type && isImage(type))
    return { ...nothing, type, picture: await (await import('#lib/inspection/look/read-picture')).readPicture(bytes) };
  const format = await formatOf(bytes, name);
  try {
    const { text, pages, facts } = await readBytes(bytes, { name, type: '', url: '' });
    return { ...nothing, type: TYPES[format], words: text, pages, title: facts.title };
  } catch (error) {
    return { ...nothing, type: TYPES[format], unread: whyUnread(error) };
  }
}

async function formatOf(bytes: Uint8Array, name: string): Promise<Format> {
  // Drawings run scripts, and their words stand where nobody reads them.
  if (DRAWING.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))) throw new CannotLook('fileTypeUnknown');
  return tellFormat(bytes, { name, type: '', url: '' }).catch((error: unknown) => {
    const code = error instanceof CannotRead ? error.code : 'originalIsBroken';
    throw new CannotLook(isOther(code) ? 'fileTypeUnknown' : code);
  });
}

/** What a reader of documents says of kinds that it does not know; here it is said which are known. */
function isOther(code: Unreadable): code is Unread | 'originalUnknown' | 'originalIsPicture' {
  return code === 'originalUnknown' || code === 'originalIsPicture' || isUnread(code);
}

function whyUnread(error: unknown): Unread {
  const code = error instanceof CannotRead ? error.code : 'originalIsBroken';
  if (isUnread(code)) return code;
  throw new CannotLook(code);
}

function isUnread(code: Unreadable): code is Unread {
  return (UNREAD as readonly string[]).includes(code);
}
