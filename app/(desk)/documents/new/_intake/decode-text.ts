import { LONGEST_TEXT } from '#lib/intake/vocabulary';

/** Why a file cannot be taken as text: the name of its sentence. */
export type FileProblem = 'notText' | 'notUtf8' | 'tooLong' | 'emptyFile';

const READABLE = /\.(txt|text|md|markdown)$/i;

/** The text of a file of plain text or Markdown in UTF-8, or what is wrong with it. */
export function decodeText(name: string, bytes: Uint8Array): { text: string } | { problem: FileProblem } {
  if (!READABLE.test(name) || looksBinary(bytes)) return { problem: 'notText' };
  const text = decode(bytes);
  if (text === null) return { problem: 'notUtf8' };
  if (text.trim() === '') return { problem: 'emptyFile' };
  return text.length > LONGEST_TEXT ? { problem: 'tooLong' } : { text };
}

/** UTF-16 begins with a mark of its own; its zero bytes do not make it a picture. */
function looksBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 8192).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
