import { describe, expect, it } from 'vitest';
import { findWords, halvesOf, sentencesIn } from './find-words';

const TEXT = 'Top\n\nHe came. “She left,” he said. It is 5 km.';
const WITHIN = { start: 5, end: TEXT.length };

describe('words of a document', () => {
  it('are offered sentence by sentence', () => {
    expect(sentencesIn(TEXT, WITHIN, 'en').map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'He came.',
      '“She left,” he said.',
      'It is 5 km.',
    ]);
  });

  it('are found only as they stand, inside their paragraph', () => {
    expect(findWords(TEXT, ' 5 km ', WITHIN)).toEqual({ start: TEXT.indexOf('5 km'), end: TEXT.length - 1 });
    expect(findWords(TEXT, '5 miles', WITHIN)).toBeNull();
    expect(findWords(TEXT, 'Top', WITHIN)).toBeNull();
    expect(findWords(TEXT, '  ', WITHIN)).toBeNull();
  });

  it('an unknown language code does not stop the sentences', () => {
    expect(sentencesIn(TEXT, WITHIN, 'und')).toHaveLength(3);
  });

  it('a split begins at the joint nearest the middle', () => {
    expect(halvesOf('he signed it, and she left')).toEqual(['he signed it', 'and she left']);
    expect(halvesOf('he signed it and she left')).toEqual(['he signed it', 'and she left']);
    expect(halvesOf('word')).toEqual(['word', '']);
  });
});
