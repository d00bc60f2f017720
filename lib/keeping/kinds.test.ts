import { expect, it } from 'vitest';
import { fragmentOf, momentsOf, pageOf, timeAt } from '#lib/keeping/locator';
import { typeOf } from '#lib/keeping/kinds';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part)));

it.each([
  ['application/pdf', bytes('%PDF-1.7')],
  ['image/png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
  ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
  ['image/webp', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ')],
  ['audio/mpeg', bytes('ID3', [4, 0])],
  ['audio/mpeg', bytes([0xff, 0xfb, 0x90, 0x64])],
  ['audio/aac', bytes([0xff, 0xf1, 0x50, 0x80])],
  ['audio/mp4', bytes([0, 0, 0, 0x20], 'ftypM4A ')],
  ['audio/wav', bytes('RIFF', [0, 0, 0, 0], 'WAVEfmt ')],
  ['audio/ogg', bytes('OggS', Array<number>(24).fill(0), 'OpusHead')],
  ['audio/ogg', bytes('OggS', Array<number>(24).fill(0), [1], 'vorbis')],
  ['video/mp4', bytes([0, 0, 0, 0x20], 'ftypisom')],
  ['video/mp4', bytes([0, 0, 0, 0x18], 'ftypmp42')],
  ['video/webm', bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1, 0x42, 0x82, 0x84], 'webm', [0x42, 0x87, 0x81, 4])],
])('%s is told by its first bytes', (type, head) => {
  expect(typeOf(head)).toBe(type);
});

it.each([
  ['a page', bytes('<!doctype html><script>')],
  ['a drawing that runs scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
  ['a page behind a PDF’s name', bytes('\n%PDF-')],
  ['a film in an Ogg', bytes('OggS', Array<number>(24).fill(0), [0x80], 'theora')],
  ['a film in QuickTime', bytes([0, 0, 0, 0x20], 'ftypqt  ')],
  ['a picture in the boxes of a film', bytes([0, 0, 0, 0x20], 'ftypavif')],
  ['a film in a Matroska', bytes([0x1a, 0x45, 0xdf, 0xa3, 0xa3, 0x42, 0x82, 0x88], 'matroska')],
  ['a film in a RIFF', bytes('RIFF', [0, 0, 0, 0], 'AVI ')],
  ['text in UTF-16', bytes([0xff, 0xfe, 0x41, 0x00])],
  ['an archive', bytes('PK', [3, 4])],
  ['nothing', bytes()],
])('%s is not kept', (_what, head) => {
  expect(typeOf(head)).toBeNull();
});

it('a locator leads to its moments or its page', () => {
  const moments = ['12:40', '00:12:40', 'at 1:02:03, second speaker', '00:07 to 00:12', '12:40-13:05', '12:40–13:05'];
  expect(moments.map(momentsOf)).toEqual([
    { from: 760, to: null },
    { from: 760, to: null },
    { from: 3723, to: null },
    { from: 7, to: 12 },
    { from: 760, to: 785 },
    { from: 760, to: 785 },
  ]);
  expect(['page 12', '12:75', 'the end', '2024-12-06'].map(momentsOf)).toEqual([null, null, null, null]);
  expect(['12:40, again at 13:05', '12:40-12:10', '12:40-12:99'].map(momentsOf)).toEqual(Array(3).fill({ from: 760, to: null }));
  expect(['page 12', 'p. 3, line 4', 'Page 7', 'map 4'].map(pageOf)).toEqual([12, 3, 7, null]);
});

it('moments are written as people and players write them', () => {
  expect([7, 760, 3723].map(timeAt)).toEqual(['0:07', '12:40', '1:02:03']);
  expect([fragmentOf({ from: 760, to: null }), fragmentOf({ from: 760, to: 785 })]).toEqual(['#t=760', '#t=760,785']);
});
