import { describe, expect, it } from 'vitest';
import { typeOf } from '#lib/keeping/kinds';
import { readFilm } from '#lib/inspection/look/read-film';
import { box, filmOf, FTYP, movieHead, number32, trialFilm, userText } from '../../../scripts/trial-film';

const words = (text: string) => Buffer.from(text);
const xyz = (text: string) => filmOf(box('udta', userText('©xyz', text)));
const PORT = { latitude: 51.5, longitude: 7.25 };

/** The metadata of QuickTime: names under numbers, and what stands under each. */
function keyed(entries: Record<string, string>, version: Uint8Array = Buffer.alloc(0)): Buffer {
  const names = Object.keys(entries).map((name) => box('mdta', words(name)));
  const values = Object.values(entries).map((value, i) =>
    box(number32(i + 1).toString('latin1'), box('data', number32(1), number32(0), words(value))),
  );
  const handler = box('hdlr', Buffer.alloc(8), words('mdta'), Buffer.alloc(13));
  const keys = box('keys', number32(0), number32(names.length), ...names);
  return filmOf(box('meta', version, handler, keys, box('ilst', ...values)));
}

function loci(name: Uint8Array, { latitude, longitude }: typeof PORT): Buffer {
  const [east, north] = [number32(longitude * 65_536), number32(latitude * 65_536)];
  return filmOf(
    box('udta', box('loci', number32(0), Buffer.from([0x55, 0xc4]), name, Buffer.from([0]), east, north, number32(0))),
  );
}

describe('a film says where it was made', () => {
  const APPLE = { 'com.apple.quicktime.make': 'Example', 'com.apple.quicktime.location.ISO6709': '+51.5000+007.2500+120.3/' };
  it.each([
    ['as Android writes it', trialFilm(), PORT],
    ['in the list of keys, as in QuickTime', keyed(APPLE), PORT],
    ['in the list of keys, as in MP4', keyed(APPLE, number32(0)), PORT],
    ['as 3GPP writes it', loci(words('Port\0'), PORT), PORT],
    ['as 3GPP writes it, with a name in UTF-16', loci(Buffer.from('feff005000740000', 'hex'), PORT), PORT],
    [
      'in the south and the west',
      loci(words('\0'), { latitude: -33.75, longitude: -70.5 }),
      { latitude: -33.75, longitude: -70.5 },
    ],
    ['in degrees and minutes', xyz('+5130-00715/'), { latitude: 51.5, longitude: -7.25 }],
    ['in degrees, minutes and seconds', xyz('-513000.0+0071500/'), { latitude: -51.5, longitude: 7.25 }],
    ['in whole degrees', xyz('+27+086+8850/'), { latitude: 27, longitude: 86 }],
  ])('%s', (_how, film, place) => {
    expect(typeOf(film)).toBe('video/mp4');
    expect(readFilm(film).place).toEqual(place);
  });

  it.each([
    ['nothing', filmOf()],
    ['zeros', xyz('+00.0000+000.0000/')],
    ['no place on earth', xyz('+91.0000+007.2500/')],
    ['an odd number of digits', xyz('+515.0+0072500/')],
    ['other words', xyz('somewhere')],
    ['words that are shorter than they say', filmOf(box('udta', box('©xyz', Buffer.from([0xff]))))],
    ['a name without an end', filmOf(box('udta', box('loci', number32(0), words('xxPort'))))],
    ['a place of which half is there', filmOf(box('udta', box('loci', number32(0), words('xxPort\0'), Buffer.alloc(6))))],
  ])('and %s is no place', (_what, film) => {
    expect(readFilm(film).place).toBeNull();
  });
});

describe('a film says when it was made', () => {
  it.each([
    ['by its head', trialFilm(), '2024-12-06 10:20:30 UTC'],
    ['with its zone', keyed({ 'com.apple.quicktime.creationdate': '2024-12-06T10:20:30+0100' }), '2024-12-06 10:20:30 +01:00'],
    ['by its day', filmOf(box('udta', userText('©day', '2024-12-06T10:20:30Z'))), '2024-12-06 10:20:30 UTC'],
    [
      'by a head of 64 bits',
      filmOf(box('mvhd', number32(0x01000000), number32(0), number32(3_816_325_230))),
      '2024-12-06 10:20:30 UTC',
    ],
    ['never, by a clock that was not set', filmOf(movieHead(new Date('1970-01-01T00:00:00Z'))), null],
    ['never, by a head of zeros', filmOf(box('mvhd', Buffer.alloc(100))), null],
    ['never, by a year alone', filmOf(box('udta', userText('©day', '2024'))), null],
  ])('%s', (_how, film, takenAt) => {
    expect(readFilm(film).takenAt).toBe(takenAt);
  });
});

const HUGE = Buffer.from('ffffffffffffffff', 'hex');

/** Boxes in boxes, as deep as there are bytes for. */
function nested(type: string, deep: number): Buffer {
  const bytes = Buffer.alloc(deep * 8);
  for (let i = 0; i < deep; i += 1) {
    bytes.writeUInt32BE((deep - i) * 8, i * 8);
    bytes.write(type, i * 8 + 4, 'latin1');
  }
  return bytes;
}

describe('a film that was made to do harm', () => {
  const MILLION = 1_000_000;
  it.each([
    ['of a box of size 1 and 64 bits of ones', Buffer.concat([FTYP, number32(1), words('moov'), HUGE])],
    ['that ends in the middle of a size', Buffer.concat([FTYP, number32(1), words('moov'), Buffer.alloc(3)])],
    [
      'of a box of size 1 that is smaller than its head',
      Buffer.concat([FTYP, number32(1), words('free'), Buffer.alloc(7), Buffer.from([9])]),
    ],
    ['of a box of size 4', Buffer.concat([FTYP, number32(4), words('free'), trialFilm()])],
    ['of a box that is larger than the film', Buffer.concat([FTYP, number32(0x7fffffff), words('free'), trialFilm()])],
    ['of heads in heads', Buffer.concat([FTYP, nested('moov', MILLION)])],
    ['of heads in its head', filmOf(nested('udta', 900_000))],
    ['of metadata in metadata', filmOf(nested('meta', 900_000))],
    ['of millions of empty boxes', Buffer.concat([FTYP, ...Array.from({ length: MILLION }, () => box('free'))])],
    ['of a head of nine megabytes', filmOf(box('udta', userText('©xyz', '+51.5000+007.2500/'), Buffer.alloc(9 * MILLION)))],
    ['of keys without end', filmOf(box('meta', box('hdlr'), box('keys', number32(0), number32(0xffffffff)), box('ilst')))],
    ['of nothing', Buffer.alloc(0)],
  ])('%s says nothing, at once', (_what, film) => {
    const start = process.cpuUsage();
    expect(readFilm(film)).toEqual({ takenAt: null, place: null });
    expect(process.cpuUsage(start).user).toBeLessThan(200_000);
  });

  it('may have a last box that goes on to its end, of size 0', () => {
    const moov = Buffer.concat([number32(0), words('moov'), box('udta', userText('©xyz', '+51.5+007.25/'))]);
    expect(readFilm(Buffer.concat([FTYP, moov])).place).toEqual(PORT);
  });

  it('is read from bytes that lie inside others', () => {
    const around = Buffer.concat([Buffer.alloc(33), trialFilm()]);
    expect(readFilm(around.subarray(33)).place).toEqual(PORT);
  });
});
