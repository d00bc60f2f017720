import { createHash } from 'node:crypto';

/** SHA-256 of the text in UTF-8, hexadecimal. Equal for a document and for a file that holds its canonical text. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
