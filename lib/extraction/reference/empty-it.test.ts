import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

const BEFORE = 'Torvand employs 400 people. ';

describe('“it” that points at nothing', () => {
  it.each([
    'It is the case, however, that sales rose by 9 per cent.',
    'It was explained that the quarrel had gone to a judge.',
    'It was underlined in the text that rates would stay.',
    'It emerged on Monday that nobody had looked.',
    'It is next Tuesday that his lawyer will speak.',
    'It was in Hallin that the dam gave way.',
    'It was dark when the last bus left.',
    'It rained all night.',
    'The judge made it clear that nobody would be heard.',
    'The rules make it harder to hire.',
    'The court considered it proven that a man had lit the fire.',
    'His lawyer put it to Falk that no call was made.',
    'Is it true that the mill is shut?',
    'As it turned out, nobody had looked.',
  ])('%s', (sentence) => expect(linksOf(BEFORE + sentence).filter((link) => link.toLowerCase().startsWith('it→'))).toEqual([]));

  it.each([
    'It sold its mill in May.',
    'It was sold to a rival in May.',
    'It has denied that anybody was hurt.',
    'It found a buyer.',
    'It was founded in 1908.',
  ])('%s', (sentence) => expect(linksOf(BEFORE + sentence)).toContain('It→Torvand'));
});

describe('a number that counts nothing of what stands before', () => {
  it.each([
    ['an age', 'The clerk found three ledgers. Ann Lowe, 67, wept.', '67'],
    ['the year of a law', 'The clerk found three ledgers. The House passed the Water Act, 2024, at noon.', '2024'],
    ['a year of accounts', 'The clerk found three ledgers. A gap yawns in 2024/25, he said.', '25'],
    ['an amount of money', 'She earned 40,000 yuan. Of these 61 have been spent.', '61'],
  ])('%s', (_, text, words) => expect(linksOf(text).filter((link) => link.startsWith(`${words}→`))).toEqual([]));

  it('of people where only people do so', () =>
    expect(linksOf('Dentists sent letters. In May, 61 have left Powys.')).toContain('61→61 dentists'));
});

describe('whom an office means', () => {
  it.each([
    [
      'no deputy',
      'Governor Josef Lund spoke. Deputy Governor Mary Voss wept. On Friday the governor left.',
      'the governor→Josef Lund',
    ],
    [
      'who has it in brackets',
      'Present: Cllrs M. Oakes (Mayor, in the chair), D. Birtle.\n\nThe Mayor rose.',
      'The Mayor→M. Oakes',
    ],
    ['a councillor of a list', 'Present: R. Lamb, J. Whitlock.\n\nOn Monday Cllr Lamb wept.', 'Cllr Lamb→R. Lamb'],
    ['by age', 'Ann Lowe, 58, met Ina Voss. On Friday the 58-year-old wept.', 'the 58-year-old→Ann Lowe'],
    ['not who holds an office', 'Anna Voss wept. Commissioner Jane Lowe came. The woman left.', 'The woman→Anna Voss'],
  ])('%s', (_, text, link) => expect(linksOf(text)).toContain(link));
});
