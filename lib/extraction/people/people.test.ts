import { describe, expect, it } from 'vitest';
import { readDirectory } from '#lib/extraction/people/directory';
import { createMemory, rememberNames, whoIs } from '#lib/extraction/people/memory';
import { readNames } from '#lib/extraction/people/names';
import { resolve } from '#lib/extraction/people/resolve';

describe('names', () => {
  it.each([
    ['Deputy Foreign Minister Olga Varga met Toyota’s Kenji Mori.', ['Olga Varga', 'Toyota', 'Kenji Mori']],
    ['On Monday the University of Lund hired Dr. Ana de Souza.', ['University of Lund', 'Ana de Souza']],
    ['The National Audit Office.\nOnly then it rained.', ['National Audit Office']],
    ['However, it rained in May.', []],
    ['Enter Anna Lund, who sells hats.', ['Anna Lund']],
    ['The Department for Fields and Streams met.', ['Department for Fields and Streams']],
  ])('%s', (text, expected) => {
    expect(readNames(text).map(({ name }) => name)).toEqual(expected);
  });
});

describe('the directory of a text', () => {
  const text =
    'Norwegian Minister Per Dahl met Eva Lund, the mayor of Bergen. Dahl left. His son, Ole Dahl, stayed with the Harbour Office (HO).';
  const directory = readDirectory(text);

  it('gives full names, offices and bodies when only one fits', () => {
    expect(directory.fullName('Lund')).toBe('Eva Lund');
    expect(directory.fullName('HO')).toBe('Harbour Office');
    expect([...directory.holdersOf('norwegian minister')]).toEqual(['Per Dahl']);
    expect([...directory.holdersOf('mayor')]).toEqual(['Eva Lund']);
    expect(directory.bodyCalled('office')).toBe('Harbour Office');
    expect([...directory.holdersOf('king')]).toEqual([]);
  });

  it('keeps a surname with whoever bore it first, and tells women from men by name and title', () => {
    expect(directory.fullName('Dahl')).toBe('Per Dahl');
    expect([directory.genderOf('Eva Lund'), directory.genderOf('Per Dahl'), directory.genderOf('Xyz Qwert')]).toEqual([
      'f',
      'm',
      null,
    ]);
  });

  it('knows everybody who holds an office', () => {
    const { holdersOf } = readDirectory('Minister Per Dahl met Minister Eva Lund.');
    expect([...holdersOf('minister')]).toEqual(['Per Dahl', 'Eva Lund']);
  });
});

describe('whom words mean', () => {
  const text = 'Mayor Lina Holm met Tom Becker of the Water Union.';
  const who = (words: string) => {
    const memory = createMemory(readDirectory(text));
    rememberNames(memory, text);
    const { who: name, isOpen } = resolve(words, { start: 0, end: words.length }, memory);
    return isOpen ? `${name}?` : name;
  };

  it.each([
    ['she', 'Lina Holm'],
    ['He', 'Tom Becker'],
    ['they', 'They?'],
    ['the mayor', 'Lina Holm'],
    ['Holm', 'Lina Holm'],
    ['agency director Luisa Campos', 'Luisa Campos'],
    ['Becker and Holm', 'Tom Becker and Lina Holm'],
    ['Toyota researchers', 'Toyota researchers'],
    ['Scientists at the University of Braga', 'Scientists at the University of Braga'],
    ['the union', 'Water Union'],
    ['the state police', 'The state police'],
  ])('%s', (words, expected) => {
    expect(who(words)).toBe(expected);
  });

  it('never takes a man for "she"', () => {
    const memory = createMemory(readDirectory(''));
    rememberNames(memory, 'Minister Tom Becker spoke.');
    expect(whoIs(memory, 'she')).toBeNull();
  });
});
