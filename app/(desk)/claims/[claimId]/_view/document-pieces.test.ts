import { describe, expect, it } from 'vitest';
import type { Block } from '#lib/workflow/vocabulary';
import { documentPieces, paragraphOf } from './document-pieces';

const text = 'A headline\nHe said ten blocks turn to dust.\nNothing more.';
const blocks: Block[] = [
  { kind: 'headline', start: 0, end: 10 },
  { kind: 'paragraph', start: 11, end: 43 },
  { kind: 'paragraph', start: 44, end: 57 },
];
const claim = (id: string, words: string) => {
  const start = text.indexOf(words);
  return { id, number: Number(id), start, end: start + words.length, mark: 'sourcing' };
};
const show = (claims: ReturnType<typeof claim>[], activeId: string) =>
  documentPieces({ text, blocks, claims, activeId }).map(({ pieces }) =>
    pieces.map((piece) => (piece.claim ? `<${piece.claim.id}${piece.isLast ? '.' : ''}>${piece.text}</>` : piece.text)).join(''),
  );

describe('a document in pieces', () => {
  it('is cut where a claim begins and ends', () => {
    expect(show([claim('1', 'ten blocks')], '1')[1]).toBe('He said <1.>ten blocks</> turn to dust.');
  });

  it('draws the claim being worked on over the others, and else the shortest', () => {
    const claims = [claim('1', 'ten blocks turn to dust'), claim('2', 'turn to dust')];
    expect(show(claims, '1')[1]).toBe('He said <1>ten blocks </><1.>turn to dust</>.');
    expect(show(claims, '9')[1]).toBe('He said <1>ten blocks </><2.>turn to dust</>.');
  });

  it('loses no letter', () => {
    const pieces = documentPieces({ text, blocks, claims: [claim('1', 'ten blocks'), claim('2', 'blocks turn')], activeId: '2' });
    expect(pieces.map((block) => block.pieces.map((piece) => piece.text).join('')).join('\n')).toBe(text);
  });

  it('counts paragraphs for people', () => {
    expect(documentPieces({ text, blocks, claims: [], activeId: '' }).map(({ paragraph }) => paragraph)).toEqual([null, 1, 2]);
    expect(paragraphOf(blocks, text.indexOf('Nothing'))).toBe(2);
  });

  it('leaves out what stands far from the claim', () => {
    const far = 'x'.repeat(9000);
    const long = {
      text: `${far}\nten blocks`,
      blocks: [
        { kind: 'paragraph' as const, start: 0, end: 9000 },
        { kind: 'paragraph' as const, start: 9001, end: 9011 },
      ],
    };
    const near = documentPieces({
      ...long,
      claims: [{ id: '1', number: 1, start: 9001, end: 9011, mark: 'review' }],
      activeId: '1',
    });
    expect(near.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    const gone = documentPieces({
      text: `${far}\n${far}\nten blocks`,
      blocks: [
        ...long.blocks.slice(0, 1),
        { kind: 'paragraph', start: 9001, end: 18001 },
        { kind: 'paragraph', start: 18002, end: 18012 },
      ],
      claims: [{ id: '1', number: 1, start: 18002, end: 18012, mark: 'review' }],
      activeId: '1',
    });
    expect(gone.map(({ paragraph }) => paragraph)).toEqual([2, 3]);
  });
});
