import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUCKETS } from '#lib/extraction/worthiness/features';

/** A straight line: `slope * x + offset`. */
export interface Line {
  slope: number;
  offset: number;
}

/** Weights of the words and numbers of a sentence. */
export interface Head {
  /** What one step of a weight is worth. */
  step: number;
  weights: Int8Array;
  dense: readonly number[];
}

export interface Weights {
  version: string;
  /** Learned of debates: does the sentence state something that ought to be checked? */
  words: Head;
  /** Learned of transcripts: did fact-checkers take it up? */
  turn: Head;
  /** One weight for each of CONTEXT. */
  context: readonly number[];
  /** From `words` to calibrated log-odds. */
  calibrate: Line;
  /** From `context` to log-odds on the same scale. */
  calibrateContext: Line;
  /** The score from which a sentence counts as worth checking when a yes or no is wanted. */
  threshold: number;
  /** SHA-256 of the data each part has seen, by the name of the file. */
  seen: Record<string, string>;
}

/** The file of weights: the length of a JSON header (4 bytes, little-endian), the header, then both heads as int8. */
type Header = Omit<Weights, 'words' | 'turn'> & Record<'words' | 'turn', Omit<Head, 'weights'>>;

const FILE = join('lib', 'extraction', 'weights', 'worthiness.bin');
const LENGTH_BYTES = 4;

export function encodeWeights({ words, turn, ...rest }: Weights): Uint8Array {
  const bare = ({ step, dense }: Head) => ({ step, dense });
  const header: Header = { ...rest, words: bare(words), turn: bare(turn) };
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, bytesOf(words), bytesOf(turn)]);
}

function bytesOf({ weights }: Head): Uint8Array {
  return new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength);
}

export function decodeWeights(bytes: Buffer): Weights {
  const from = LENGTH_BYTES + bytes.readUInt32LE(0);
  if (bytes.length !== from + 2 * BUCKETS) throw new Error('The weights of worthiness are cut off or of another make.');
  const header = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, from)) as Header;
  const headAt = (at: number) => new Int8Array(bytes.buffer, bytes.byteOffset + at, BUCKETS);
  const { words, turn } = header;
  return { ...header, words: { ...words, weights: headAt(from) }, turn: { ...turn, weights: headAt(from + BUCKETS) } };
}

let loaded: Weights | null = null;

/** The weights that come with the product, read when they are first needed. */
export function shippedWeights(): Weights {
  loaded ??= decodeWeights(readFileSync(join(process.cwd(), FILE)));
  return loaded;
}
