import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#lib/workflow/vocabulary';
import { type Place, type Segment, segmentsOf } from './segments';

const TEXT = 'Title\n\nHe said that troops stand there.\n\nShe left.';
const BLOCKS: Block[] = [
  { kind: 'headline', start: 0, end: 5 },
  { kind: 'paragraph', start: 7, end: 39 },
  { kind: 'paragraph', start: 41, end: 50 },
];

function place(id: string, words: string, isFaint = false): Place {
  const start = TEXT.indexOf(words);
  return { id, start, end: start + words.length, isFaint };
}

/** The words of a segment. */
const said = ({ pieces }: Segment) => pieces.map(({ text }) => text).join('');

describe('segments of a text', () => {
  it('cuts where a mark begins and ends, and puts its number at its end', () => {
    const [, paragraph] = segmentsOf(TEXT, BLOCKS, { places: [place('a', 'troops stand there')] });
    expect(paragraph?.segments.map((each) => ({ text: said(each), drawn: each.drawn, ends: each.ends }))).toEqual([
      { text: 'He said that ', drawn: null, ends: [] },
      { text: 'troops stand there', drawn: 'a', ends: ['a'] },
      { text: '.', drawn: null, ends: [] },
    ]);
  });

  it('counts paragraphs only', () => {
    expect(segmentsOf(TEXT, BLOCKS, { places: [] }).map(({ paragraph }) => paragraph)).toEqual([null, 1, 2]);
  });

  it('draws the shorter of two marks over the same words and knows both', () => {
    const [, paragraph] = segmentsOf(TEXT, BLOCKS, {
      places: [place('long', 'He said that troops stand there'), place('short', 'troops')],
    });
    expect(paragraph?.segments.map((each) => [said(each), each.drawn, each.over.join(' ')])).toEqual([
      ['He said that ', 'long', 'long'],
      ['troops', 'short', 'long short'],
      [' stand there', 'long', 'long'],
      ['.', null, ''],
    ]);
  });

  it('lets a dismissed proposal give way to a claim on the same words', () => {
    const [, paragraph] = segmentsOf(TEXT, BLOCKS, {
      places: [place('dismissed', 'troops', true), place('claim', 'troops stand there')],
    });
    expect(paragraph?.segments.map(({ drawn }) => drawn)).toEqual([null, 'claim', 'claim', null]);
  });

  it('carries a mark over the border of two blocks', () => {
    const over = { id: 'a', start: TEXT.indexOf('there'), end: TEXT.indexOf('left'), isFaint: false };
    const [, first, second] = segmentsOf(TEXT, BLOCKS, { places: [over] });
    expect(first?.segments.at(-1)).toMatchObject({ pieces: [{ text: 'there.' }], drawn: 'a', ends: [], isStop: true });
    expect(second?.segments[0]).toMatchObject({ pieces: [{ text: 'She ' }], drawn: 'a', ends: ['a'], isStop: false });
  });

  it('cuts where a flag begins and ends outside of a mark; inside, the mark stays one and its words are divided', () => {
    const start = TEXT.indexOf('said');
    const flags = [
      { key: 'verb', start, end: start + 4 },
      { key: 'idiom', start: TEXT.indexOf('stand'), end: TEXT.indexOf(' there') },
    ];
    const [, paragraph] = segmentsOf(TEXT, BLOCKS, { places: [place('a', 'troops stand there')], flags });
    const drawn = paragraph?.segments.map((each) => [
      each.drawn,
      ...each.pieces.map(({ text, flags: keys }) => `${text}|${keys.join(' ')}`),
    ]);
    expect(drawn).toEqual([
      [null, 'He |'],
      [null, 'said|verb'],
      [null, ' that |'],
      ['a', 'troops |', 'stand|idiom', ' there|'],
      [null, '.|'],
    ]);
  });

  it('gives each mark one stop on the way through the text, where it is drawn first', () => {
    const places = [place('short', 'He said'), place('long', 'He said that troops stand there'), place('in', 'troops')];
    const flags = [{ key: 'flag', start: TEXT.indexOf('stand'), end: TEXT.indexOf(' there') }];
    const [, paragraph] = segmentsOf(TEXT, BLOCKS, { places, flags });
    expect(paragraph?.segments.map((each) => [said(each), each.drawn, each.isStop])).toEqual([
      ['He said', 'short', true],
      [' that ', 'long', true],
      ['troops', 'in', true],
      [' stand there', 'long', false],
      ['.', null, false],
    ]);
  });

  it('never loses or doubles a letter, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(marks, (drawn) => {
        const places = drawn.map(([a, b, isFaint], i) => ({ id: `${i}`, start: Math.min(a, b), end: Math.max(a, b), isFaint }));
        const flags = [{ key: 'f', start: 11, end: 25 }];
        const blocks = segmentsOf(TEXT, BLOCKS, { places, flags });
        for (const { start, end, segments } of blocks) {
          expect(segments.map(said).join('')).toBe(TEXT.slice(start, end));
          const pieces = segments.flatMap((each) => each.pieces);
          for (const { flags: keys, start: at, text } of pieces) expect(keys.length > 0).toBe(at < 25 && at + text.length > 11);
          const stops = segments.flatMap(({ drawn: id, isStop }) => (isStop ? [id] : []));
          expect(new Set(stops).size).toBe(stops.length);
          for (const segment of segments) expect(segment.drawn === null).toBe(segment.over.length === 0);
        }
      }),
    );
  });
});
