import { expect, it } from 'vitest';
import { pageOf, secondsOf } from '#lib/keeping/locator';
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
])('%s is told by its first bytes', (type, head) => {
  expect(typeOf(head)).toBe(type);
});

it.each([
  ['a page', bytes('<!doctype html><script>')],
  ['a drawing that runs scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
  ['a page behind a PDF’s name', bytes('\n%PDF-')],
  ['a film in an Ogg', bytes('OggS', Array<number>(24).fill(0), [0x80], 'theora')],
  ['a film in an MP4', bytes([0, 0, 0, 0x20], 'ftypisom')],
  ['a film in a RIFF', bytes('RIFF', [0, 0, 0, 0], 'AVI ')],
  ['text in UTF-16', bytes([0xff, 0xfe, 0x41, 0x00])],
  ['an archive', bytes('PK', [3, 4])],
  ['nothing', bytes()],
])('%s is not kept', (_what, head) => {
  expect(typeOf(head)).toBeNull();
});

it('a locator leads to its second or its page', () => {
  expect(['12:40', 'at 1:02:03, second speaker', '00:07 to 00:12'].map(secondsOf)).toEqual([760, 3723, 7]);
  expect(['page 12', '12:75', 'the end', '2024-12-06'].map(secondsOf)).toEqual([null, null, null, null]);
  expect(['page 12', 'p. 3, line 4', 'Page 7', 'map 4'].map(pageOf)).toEqual([12, 3, 7, null]);
});
