import { describe, expect, it } from 'vitest';
import { encodeNames, namesFor, openNameAt, withName } from './name-mention';

const ANA = { id: 'id-ana', name: 'Ana Pires' };
const ANAIS = { id: 'id-anais', name: 'Ana Pires-Løv' };
const MARA = { id: 'id-mara', name: 'Mara Lindqvist' };
const ZOE = { id: 'id-zoe', name: 'Zoë (night)' };
const PEOPLE = [ANA, ANAIS, MARA, ZOE];

describe('a name that is being typed', () => {
  it('begins with an @ at the beginning of a word', () => {
    expect(openNameAt('Ask @Ma', 7)).toEqual({ start: 4, query: 'Ma' });
    expect(openNameAt('@', 1)).toEqual({ start: 0, query: '' });
    expect(openNameAt('(@ma', 4)).toEqual({ start: 1, query: 'ma' });
    expect(openNameAt('me@example', 10)).toBeNull();
    expect(openNameAt('no name', 7)).toBeNull();
    expect(openNameAt('@Mara\nand', 9)).toBeNull();
    expect(openNameAt(`@${'x'.repeat(41)}`, 42)).toBeNull();
  });

  it('finds people by any part of their name, whatever its case and accents', () => {
    expect(namesFor(PEOPLE, 'lind')).toEqual([MARA]);
    expect(namesFor(PEOPLE, 'ZOE')).toEqual([ZOE]);
    expect(namesFor(PEOPLE, 'mara l')).toEqual([MARA]);
    expect(namesFor(PEOPLE, '')).toEqual(PEOPLE);
    expect(namesFor(PEOPLE, 'indq')).toEqual([]);
    expect(namesFor(PEOPLE, 'Mara Lindqvist')).toEqual([]);
  });

  it('is replaced by the whole name, with the caret behind it', () => {
    const text = 'Ask @ma about it';
    expect(withName(text, { start: 4, query: 'ma', caret: 7 }, MARA.name)).toEqual({
      text: 'Ask @Mara Lindqvist about it',
      caret: 'Ask @Mara Lindqvist '.length,
    });
  });
});

describe('what is sent', () => {
  it('holds ids for whole names, the longer name first, and nothing else is touched', () => {
    expect(encodeNames('@Ana Pires-Løv, @Ana Pires: see @Mara', PEOPLE)).toBe('@id-anais, @id-ana: see @Mara');
    expect(encodeNames('@Zoë (night)? @Mara Lindqvistova', PEOPLE)).toBe('@id-zoe? @Mara Lindqvistova');
  });
});
