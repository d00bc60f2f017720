import { unzipSync, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { canonicalText } from '#lib/intake/canonical-text';
import { type DomNode, htmlBlocks } from '#lib/intake/readers/html-blocks';
import { CannotRead } from '#lib/intake/readers/original';

const MOST_UNPACKED = 60_000_000;
const MOST_PARTS = 2000;
/** Words, styles, numbering, notes and how they hang together; pictures and what is embedded stay packed. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]+\.xml|word\/_rels\/.*)$/;

/** The paragraphs of a Word file in their order, footnotes last. What was deleted under change tracking is left out. */
export async function fromDocx(bytes: Uint8Array): Promise<string> {
  // mammoth gets a file of its own that holds nothing packed, so that no part can become more than was counted.
  const buffer = Buffer.from(zipSync(unzipWanted(bytes), { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: mammoth.images.imgElement(nothing) }).catch(broken);
  const { document } = parseHTML(`<html><body>${value}</body></html>`);
  for (const back of document.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]')) back.remove();
  return canonicalText(htmlBlocks(document.body as unknown as DomNode).join('\n\n'));
}

function unzipWanted(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  let parts = 0;
  try {
    // A part gets as much room as it says it needs; one that lies about it ends there.
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (!WANTED.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) throw new CannotRead('originalTooHeavy');
        return true;
      },
    });
  } catch (error) {
    return error instanceof CannotRead ? raise(error) : broken();
  }
}

function raise(error: Error): never {
  throw error;
}

function broken(): never {
  throw new CannotRead('originalIsBroken');
}

function nothing(): Promise<{ src: string }> {
  return Promise.resolve({ src: '' });
}
