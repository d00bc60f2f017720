import type { Readable } from 'node:stream';

/** Bytes that have arrived and are not kept yet. */
export interface Received {
  sha256: string;
  bytes: number;
  /** The first of them. */
  head: Uint8Array;
  /** Them as a stream, until they are kept or thrown away. */
  open: () => Promise<Readable>;
  /** Keeps them under their hash; the same bytes twice are one blob. May be asked again, and takes its time: never inside a transaction. */
  keep: () => Promise<void>;
  /** Throws away what arrived, not what was kept of it. */
  discard: () => Promise<void>;
}

/** First and last byte, both included. */
export interface ByteRange {
  from: number;
  to: number;
}

/** Where kept files lie, by the SHA-256 of their bytes: a folder, or a bucket of a store that speaks S3. */
export interface BlobStore {
  /** Takes bytes in as they come and hashes them. Refuses more than `limit` (too-large) and leaves nothing of what breaks off. */
  receive: (body: ReadableStream<Uint8Array> | null, limit: number) => Promise<Received>;
  /** The bytes as a stream; null when they are not there. */
  open: (sha256: string, range?: ByteRange) => Promise<Readable | null>;
  /** The hash that the kept bytes have now, hex; null when they are not there. */
  rehash: (sha256: string) => Promise<string | null>;
  has: (sha256: string) => Promise<boolean>;
  /** Takes the bytes out; done as well where they are not there. */
  remove: (sha256: string) => Promise<void>;
}
