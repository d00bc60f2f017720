import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchRefused } from '#lib/fetch/policy';

interface Limits {
  /** Of what comes out, at each step. */
  mostBytes: number;
  signal: AbortSignal;
}

const SLICE = 64 * 1024;
const MOST_LAYERS = 3;

/**
 * A body without its packing (RFC 9110, 8.4). Unpacked piece by piece beside the event loop, and given up as soon as more comes
 * out than is wanted, so that little that would become much costs little. Throws FetchRefused.
 */
export async function unpack(body: Buffer, encodings: string, limits: Limits): Promise<Buffer> {
  const layers = encodings
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'identity');
  if (layers.length > MOST_LAYERS) throw new FetchRefused('packing');
  let bytes = body;
  for (const layer of layers.toReversed()) bytes = await unpackOne(bytes, layer, limits);
  return bytes;
}

async function unpackOne(body: Buffer, encoding: string, { mostBytes, signal }: Limits): Promise<Buffer> {
  const unpacker = unpackerFor(encoding, body);
  if (!unpacker) throw new FetchRefused('packing');
  const parts: Buffer[] = [];
  let bytes = 0;
  const collect = async (stream: AsyncIterable<Buffer>) => {
    for await (const part of stream) {
      bytes += part.length;
      if (bytes > mostBytes) return;
      parts.push(part);
    }
  };
  try {
    await pipeline(Readable.from(slicesOf(body)), unpacker, collect, { signal });
  } catch (error) {
    // The unpacker is cut off in the middle when too much comes out, and says so in its own way.
    if (signal.aborted) throw error;
    if (bytes <= mostBytes) throw new FetchRefused('packing');
  }
  if (bytes > mostBytes) throw new FetchRefused('too-large');
  return Buffer.concat(parts);
}

/** Servers leave the end of gzip away and call raw deflate deflate; browsers read both. */
function unpackerFor(encoding: string, body: Buffer): Transform | null {
  const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip(lenient);
  if (encoding === 'br') return createBrotliDecompress();
  if (encoding !== 'deflate') return null;
  const hasHeader = ((body[0] ?? 0) & 0x0f) === 8;
  return hasHeader ? createInflate(lenient) : createInflateRaw(lenient);
}

function* slicesOf(body: Buffer): Generator<Buffer> {
  for (let at = 0; at < body.length; at += SLICE) yield body.subarray(at, at + SLICE);
}
