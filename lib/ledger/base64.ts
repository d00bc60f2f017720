/**
 * Bytes of standard base64 with padding (RFC 4648 section 4), or null when another spelling of the same bytes was given.
 * Buffer.from forgives stray letters and spare bits, so that a changed signature text would still verify.
 */
export function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
