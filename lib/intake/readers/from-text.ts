import { canonicalText } from '#lib/intake/canonical-text';
import { CannotRead } from '#lib/intake/readers/original';

/** Longer lines are paragraphs of their own, shorter ones may have been broken to fit. */
const WIDEST_BROKEN_LINE = 120;

/** The text of a file of plain text or Markdown, in UTF-8, or in UTF-16 with its mark. */
export function fromText(bytes: Uint8Array): string {
  const raw = canonicalText(decode(bytes));
  const lines = raw.split('\n').map((line) => line.trimEnd());
  const hasParagraphLines = lines.some(({ length }) => length > WIDEST_BROKEN_LINE);
  if (hasParagraphLines) return lines.filter((line) => line.trim() !== '').join('\n\n');
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isBig = first === 0xfe && second === 0xff;
  const isLittle = first === 0xff && second === 0xfe;
  const encoding = isBig ? 'utf-16be' : isLittle ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRead('originalNotUtf8');
  }
}
