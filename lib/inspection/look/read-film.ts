import { boxesIn, boxIn, type Span } from '#lib/inspection/look/boxes';
import type { Film, Place } from '#lib/inspection/look/looked';
import { placeAt, placeIn } from '#lib/inspection/look/place-at';

/** What a film says of itself lies in a few kilobytes; most of a larger one is where its pictures lie. */
const MOST_MOOV = 8_000_000;
const MOST_TEXT = 200;

const NOTHING: Film = { takenAt: null, place: null };

/**
 * What a film or a recording in MP4 says about itself: where it was made, and when. Phones write it as a list of keys (QuickTime
 * File Format, "Metadata"), as `©xyz`, or as `loci` (3GPP TS 26.244). Tracks are not entered, so a place that moves with the film
 * is not found. What is broken says nothing; never throws.
 */
export function readFilm(bytes: Uint8Array): Film {
  const moov = boxIn(bytes, { from: 0, to: bytes.length }, 'moov');
  if (!moov || moov.to - moov.from > MOST_MOOV) return NOTHING;
  const udta = boxIn(bytes, moov, 'udta');
  const keyed = keysOf(bytes, boxIn(bytes, moov, 'meta'));
  return {
    place:
      placeIn(keyed('com.apple.quicktime.location.ISO6709')) ??
      placeIn(userText(bytes, boxIn(bytes, udta, '©xyz'))) ??
      placeInLoci(bytes, boxIn(bytes, udta, 'loci')),
    takenAt:
      timeIn(keyed('com.apple.quicktime.creationdate')) ??
      timeIn(userText(bytes, boxIn(bytes, udta, '©day'))) ??
      timeOfHead(bytes, boxIn(bytes, moov, 'mvhd')),
  };
}

/** What stands under each key: the names are one list of boxes, what they say another, by number. */
function keysOf(bytes: Uint8Array, meta: Span | null): (key: string) => string {
  const within = meta && childrenOf(bytes, meta);
  const [names, values] = [boxIn(bytes, within, 'keys'), boxIn(bytes, within, 'ilst')];
  if (!names || !values) return () => '';
  const keys = [...boxesIn(bytes, { from: names.from + 8, to: names.to })].map((name) => textIn(bytes, name));
  return (key) => {
    const n = keys.indexOf(key) + 1;
    const value = n > 0 ? boxIn(bytes, values, numbered(n)) : null;
    const data = boxIn(bytes, value, 'data');
    return data ? textIn(bytes, { from: data.from + 8, to: data.to }) : '';
  };
}

function numbered(n: number): string {
  return String.fromCharCode(n >>> 24, (n >>> 16) & 0xff, (n >>> 8) & 0xff, n & 0xff);
}

/** In MP4 a version stands before what is in it, in QuickTime nothing does. */
function childrenOf(bytes: Uint8Array, meta: Span): Span {
  const isBare = boxesIn(bytes, meta).next().value?.type === 'hdlr';
  return isBare ? meta : { from: meta.from + 4, to: meta.to };
}

/** Two bytes of length and two of language stand before the words. */
function userText(bytes: Uint8Array, box: Span | null): string {
  if (!box || box.to - box.from < 4) return '';
  const length = (bytes[box.from] ?? 0) * 256 + (bytes[box.from + 1] ?? 0);
  return textIn(bytes, { from: box.from + 4, to: Math.min(box.to, box.from + 4 + length) });
}

function textIn(bytes: Uint8Array, { from, to }: Span): string {
  return new TextDecoder().decode(bytes.subarray(from, Math.min(to, from + MOST_TEXT)));
}

/** A name that ends with a zero, a role, then longitude and latitude as numbers with 16 bits before the point and 16 behind it. */
function placeInLoci(bytes: Uint8Array, loci: Span | null): Place | null {
  if (!loci) return null;
  const name = loci.from + 6;
  const end = endOfName(bytes, { from: name, to: loci.to });
  if (end === null || end + 9 > loci.to) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return placeAt(view.getInt32(end + 5) / 65_536, view.getInt32(end + 1) / 65_536);
}

/** A name that begins with its byte order is UTF-16, and ends with two zeros. */
function endOfName(bytes: Uint8Array, { from, to }: Span): number | null {
  const isWide = bytes[from] === 0xfe && bytes[from + 1] === 0xff;
  const step = isWide ? 2 : 1;
  for (let at = from; at + step <= to; at += step) if (bytes[at] === 0 && (!isWide || bytes[at + 1] === 0)) return at + step;
  return null;
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/** "2024-12-06T10:20:30+0100", with the zone where there is one. */
function timeIn(text: string): string | null {
  const [, day, time, zone] = TIME.exec(text.trim()) ?? [];
  if (!day || !time) return null;
  const known = zone === 'Z' ? 'UTC' : zone?.replace(/^(...):?(..)$/, '$1:$2');
  return [day, time, known].filter(Boolean).join(' ');
}

/** Seconds between 1904, from which films count, and 1970. */
const EPOCH = 2_082_844_800;
/** Clocks that were never set say the year they begin with. */
const [FIRST, LAST] = [Date.UTC(1995, 0), Date.UTC(2100, 0)];

/** When the film was made by its head, in UTC: version 1 has 64 bits for it. */
function timeOfHead(bytes: Uint8Array, head: Span | null): string | null {
  if (!head || head.to - head.from < 12) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seconds = bytes[head.from] === 1 ? Number(view.getBigUint64(head.from + 4)) : view.getUint32(head.from + 4);
  const at = (seconds - EPOCH) * 1000;
  if (!(at >= FIRST && at < LAST)) return null;
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
