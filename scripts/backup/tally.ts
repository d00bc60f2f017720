import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Passes bytes on and knows their SHA-256 and number afterwards. */
export class Tally {
  readonly #hash = createHash('sha256');
  #sha256: string | undefined;
  bytes = 0;

  readonly pass = async function* (this: Tally, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.#hash.update(chunk);
      this.bytes += chunk.length;
      yield chunk;
    }
  }.bind(this);

  get sha256(): string {
    this.#sha256 ??= this.#hash.digest('hex');
    return this.#sha256;
  }
}

/** SHA-256 and number of bytes of a file, read in pieces; null when it is not there. */
export async function tallyFile(path: string): Promise<Tally | null> {
  const tally = new Tally();
  try {
    for await (const _chunk of tally.pass(createReadStream(path))) continue;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return tally;
}

const LINE_FEED = 10;

/** Counts the rows in COPY's text: each ends with a line feed, and one within a value is written as \n. */
export function countRows(text: Buffer): number {
  let rows = 0;
  for (let at = text.indexOf(LINE_FEED); at !== -1; at = text.indexOf(LINE_FEED, at + 1)) rows += 1;
  return rows;
}
