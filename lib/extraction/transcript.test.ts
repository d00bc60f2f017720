import { describe, expect, it } from 'vitest';
import { readWelcoming } from '#lib/extraction/transcript';
import { readBlocks } from '#lib/intake/read-blocks';

const LONG = 'The answer is long and has nothing in it. '.repeat(30);
const welcoming = (words: string) => {
  const text = `Evening in the hall\n\nVERA HOLM: ${words}\n\nNILS DAHL: ${LONG}\n\nIDA LUND: ${LONG}`;
  return readWelcoming(text, readBlocks(text));
};

describe('whoever brings in a guest', () => {
  it.each([
    'Our speaker tonight took over the police last April.',
    'Our guest has run the yard for nine years.',
    'My first guest, the mayor of Lund, is no stranger here.',
    'It is a pleasure to introduce the vice-chancellor, Professor Nils Dahl, who came in January.',
    'Good evening. Please welcome Nils Dahl.',
    'He led the bank for nine years. Nils, welcome.',
  ])('is told by the words: %s', (words) => {
    expect(welcoming(words)).toBe('VERA HOLM');
  });

  it.each([
    'We will introduce free school meals in September.',
    'I am proud to introduce this Bill, which Nils Dahl opposed.',
    'Our guest workers pay £30 million in tax each year.',
    'My speaker system failed twice in May.',
    'I introduced the tax in 2019.',
    'Our guest rooms are full.',
  ])('is nobody who speaks of something else: %s', (words) => {
    expect(welcoming(words)).toBeNull();
  });
});
