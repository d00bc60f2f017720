import { streamOf } from '#lib/keeping/stream-of';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Bytes that begin as a PNG does and go on with these words: as many different files as there are words. */
export function trialPng(words: string): ReadableStream<Uint8Array> {
  return streamOf([PNG, new TextEncoder().encode(words)]);
}

/** Bytes that begin as a recording does. */
export function trialAudio(words: string): ReadableStream<Uint8Array> {
  return streamOf([new TextEncoder().encode(`ID3${words}`)]);
}
