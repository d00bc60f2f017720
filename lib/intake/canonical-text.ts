/**
 * The one form in which a document's text is stored, hashed and pointed into: NFC, line breaks as LF, no byte order mark.
 * Refuses nothing and trims nothing, so that offsets into a file that is already in this form stay the file's own.
 */
export function canonicalText(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
