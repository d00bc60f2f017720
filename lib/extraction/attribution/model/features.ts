import { mix, rowOf } from '#lib/extraction/attribution/model/hash';
import { wordAt, type Passage } from '#lib/extraction/attribution/model/passage';
import { FARTHEST } from '#lib/extraction/attribution/model/vocabulary';

/** No token has more rows of context than this. */
export const MOST_CONTEXT_ROWS = 24;

/** The rows of the token at hand, and what its features are made of: w its words, k their classes, c their clusters. */
const out: { rows: Uint16Array; count: number } = { rows: new Uint16Array(0), count: 0 };
const near = { h0: 0, ha: 0, h1: 0, k0: 0, ka: 0, kb: 0, k1: 0, k2: 0, c0: 0, ca: 0, c1: 0 };
const around = {
  kHead: 0,
  farHead: 0,
  quote: 0,
  q: 0,
  hBefore: 0,
  hAfter: 0,
  farBefore: 0,
  farAfter: 0,
  place: 0,
  left: 0,
  commas: 0,
  that: 0,
};

/** Writes the rows of what a token's surroundings say beyond single words, and returns how many. */
export function writeContextRows(passage: Passage, t: number, rows: Uint16Array): number {
  out.rows = rows;
  out.count = 0;
  lookNear(passage, t);
  lookAround(passage, t);
  putNeighbours();
  putQuotation();
  putCues();
  putHead();
  return out.count;
}

function put(name: number, value: number): void {
  out.rows[out.count] = rowOf(mix(value, 0x1000 + name));
  out.count += 1;
}

function lookNear({ vocabulary, words, kinds }: Passage, t: number): void {
  const { hashes, clusters } = vocabulary;
  const at = t + FARTHEST;
  const w0 = words[at]!;
  const wa = words[at - 1]!;
  const w1 = words[at + 1]!;
  near.h0 = hashes[w0]!;
  near.ha = hashes[wa]!;
  near.h1 = hashes[w1]!;
  near.k0 = kinds[at]!;
  near.ka = kinds[at - 1]!;
  near.kb = kinds[at - 2]!;
  near.k1 = kinds[at + 1]!;
  near.k2 = kinds[at + 2]!;
  near.c0 = clusters[w0]!;
  near.ca = clusters[wa]!;
  near.c1 = clusters[w1]!;
}

function lookAround(passage: Passage, t: number): void {
  const { hashes } = passage.vocabulary;
  const before = passage.cueBefore[t]!;
  const after = passage.cueAfter[t]!;
  around.quote = passage.quote[t]!;
  around.q = (around.quote * 8 + closeness(passage.sinceQuote[t]!)) * 2 + (passage.hasQuotes ? 1 : 0);
  around.farBefore = before < 0 ? 7 : distance(t - before);
  around.farAfter = after < 0 ? 7 : distance(after - t);
  around.hBefore = before < 0 ? 1 : hashes[wordAt(passage, before)]!;
  around.hAfter = after < 0 ? 1 : hashes[wordAt(passage, after)]!;
  around.place = distance(t - passage.sentenceStart[t]!);
  around.left = distance(passage.sentenceEnd[t]! - 1 - t);
  around.commas = Math.min(3, passage.commas[t]!);
  around.that = passage.that[t]!;
  const head = passage.headBefore[t]!;
  around.farHead = head < 0 ? 7 : distance(t - head);
  around.kHead = head < 0 ? 0 : passage.kinds[head + FARTHEST]!;
}

function putNeighbours(): void {
  const { h0, ha, h1, k0, ka, kb, k1, k2, c0, ca, c1 } = near;
  put(0, mix(ha, h0));
  put(1, mix(h0, h1));
  put(2, (kb * 64 + ka) * 64 + k0);
  put(3, (ka * 64 + k0) * 64 + k1);
  put(4, (k0 * 64 + k1) * 64 + k2);
  put(7, (ca * 1024 + c0) * 1024 + c1);
}

function putQuotation(): void {
  const { quote, q, place, left } = around;
  const { h0, k0, ka } = near;
  put(10, mix(h0, q));
  put(11, (q * 64 + k0) * 64 + ka);
  put(20, (left * 64 + k0) * 4 + quote);
  put(26, (place * 8 + left) * 4 + quote);
}

function putCues(): void {
  const { quote, q, hBefore, hAfter, farBefore, farAfter, commas, that } = around;
  const { h0, k0, k1, k2 } = near;
  put(13, mix(hBefore, farBefore));
  put(14, mix(hBefore, k0));
  put(16, mix(hAfter, farAfter));
  put(17, mix(hAfter, k0));
  put(18, ((that * 4 + commas) * 8 + farBefore) * 64 + q);
  put(21, ((commas * 8 + farBefore) * 8 + farAfter) * 4 + quote);
  put(22, ((farBefore * 8 + farAfter) * 64 + k0) * 4 + quote);
  put(23, mix(h0, hBefore));
  put(28, ((k1 * 64 + k2) * 4 + quote) * 8 + farBefore);
}

function putHead(): void {
  const { kHead, farHead } = around;
  put(36, ((kHead * 8 + farHead) * 64 + near.k0) * 64 + near.k1);
}

/** How near a quotation's opening mark is: 0 outside, 1 on it, up to 4. */
function closeness(since: number): number {
  return since < 0 ? 0 : Math.min(4, since + 1);
}

/** A number of tokens as one of seven steps. */
function distance(tokens: number): number {
  if (tokens < 3) return tokens;
  if (tokens < 5) return 3;
  if (tokens < 9) return 4;
  return tokens < 17 ? 5 : 6;
}
