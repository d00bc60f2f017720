import { mix, rowOf } from '#lib/extraction/attribution/model/hash';
import { wordAt, type Passage } from '#lib/extraction/attribution/model/passage';

/** No token has more rows of context than this. */
export const MOST_CONTEXT_ROWS = 40;

/** The rows of the token at hand, and what its features are made of: w its words, k their classes, c their clusters. */
const out: { rows: Uint16Array; count: number } = { rows: new Uint16Array(0), count: 0 };
const near = { h0: 0, ha: 0, hb: 0, h1: 0, k0: 0, ka: 0, kb: 0, k1: 0, k2: 0, c0: 0, ca: 0, cb: 0, c1: 0 };
const around = {
  cHead: 0,
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
  putPlace();
  return out.count;
}

function put(name: number, value: number): void {
  out.rows[out.count] = rowOf(mix(value, 0x1000 + name));
  out.count += 1;
}

function lookNear(passage: Passage, t: number): void {
  const { hashes, classes, clusters } = passage.vocabulary;
  const w0 = wordAt(passage, t);
  const wa = wordAt(passage, t - 1);
  const wb = wordAt(passage, t - 2);
  const w1 = wordAt(passage, t + 1);
  near.h0 = hashes[w0]!;
  near.ha = hashes[wa]!;
  near.h1 = hashes[w1]!;
  near.k0 = classes[w0]!;
  near.ka = classes[wa]!;
  near.hb = hashes[wb]!;
  near.kb = classes[wb]!;
  near.cb = clusters[wb]!;
  near.k1 = classes[w1]!;
  near.k2 = classes[wordAt(passage, t + 2)]!;
  near.c0 = clusters[w0]!;
  near.ca = clusters[wa]!;
  near.c1 = clusters[w1]!;
}

function lookAround(passage: Passage, t: number): void {
  const { hashes, classes, clusters } = passage.vocabulary;
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
  around.kHead = classes[wordAt(passage, head)]!;
  around.cHead = clusters[wordAt(passage, head)]!;
}

function putNeighbours(): void {
  const { h0, ha, hb, h1, k0, ka, kb, k1, k2, c0, ca, cb, c1 } = near;
  put(0, mix(ha, h0));
  put(1, mix(h0, h1));
  put(2, (kb * 64 + ka) * 64 + k0);
  put(3, (ka * 64 + k0) * 64 + k1);
  put(4, (k0 * 64 + k1) * 64 + k2);
  put(5, ca * 1024 + c0);
  put(6, c0 * 1024 + c1);
  put(7, (ca * 1024 + c0) * 1024 + c1);
  put(8, ka * 64 + k0);
  put(9, k0 * 64 + k1);
  put(30, mix(h0, k1 * 64 + k2));
  put(31, mix(h0, ka * 64 + k1));
  put(32, mix(hb, mix(ha, h0)));
  put(33, (cb * 1024 + ca) * 1024 + c0);
  put(34, (ca * 1024 + c1) * 64 + k0);
}

function putQuotation(): void {
  const { quote, q, place, left } = around;
  const { h0, k0, ka } = near;
  put(10, mix(h0, q));
  put(11, (q * 64 + k0) * 64 + ka);
  put(12, q);
  put(20, (left * 64 + k0) * 4 + quote);
  put(26, (place * 8 + left) * 4 + quote);
}

function putCues(): void {
  const { quote, q, hBefore, hAfter, farBefore, farAfter, commas, that, place } = around;
  const { h0, k0, ka, k1, k2 } = near;
  put(13, mix(hBefore, farBefore));
  put(14, mix(hBefore, k0));
  put(15, (farBefore * 64 + ka) * 64 + k0);
  put(16, mix(hAfter, farAfter));
  put(17, mix(hAfter, k0));
  put(18, ((that * 4 + commas) * 8 + farBefore) * 64 + q);
  put(21, ((commas * 8 + farBefore) * 8 + farAfter) * 4 + quote);
  put(22, ((farBefore * 8 + farAfter) * 64 + k0) * 4 + quote);
  put(23, mix(h0, hBefore));
  put(24, mix(h0, mix(farBefore, farAfter)));
  put(25, mix(hBefore, (that * 4 + commas) * 8 + quote));
  put(28, ((k1 * 64 + k2) * 4 + quote) * 8 + farBefore);
  put(29, mix(hAfter, place * 4 + quote));
}

function putPlace(): void {
  const { place, farAfter } = around;
  const { h0, k0, k1, c0 } = near;
  put(19, (place * 64 + k0) * 8 + farAfter);
  put(27, mix(h0, mix(place, k1)));
  put(35, mix(h0, around.cHead * 8 + around.farHead));
  put(36, ((around.kHead * 8 + around.farHead) * 64 + k0) * 64 + k1);
  put(37, (around.cHead * 1024 + c0) * 8 + around.farHead);
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
