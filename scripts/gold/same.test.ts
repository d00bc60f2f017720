import { describe, expect, it } from 'vitest';
import { beginsWithPronoun } from './pronouns';
import { sameDate, sameName, sameQuantity, sameUnit, sameWords } from './same';

describe('what counts as the same', () => {
  it.each([
    ['Ida Berg', 'ida berg', true],
    ['Ida Berg', 'Dr Ida Berg', true],
    ['Ida Berg', 'Prime Minister Ida Berg', true],
    ['Ida Berg', 'Minister of Finance Ida Berg', true],
    ['Ida Berg', 'Berg', false],
    ['Ida Berg', 'Bo Berg', false],
    ['Ida Berg', null, false],
    ['Land Registry', 'the Land Registry', true],
    ['Land Registry', 'Registry', false],
    ['Russia and Belarus', 'Belarus and Russia', true],
    ['Олег Ветров', 'министр Олег Ветров', true],
    ['press service of the company "Altan"', 'the press service', true],
    ['press service of the company "Altan"', 'the ministry', false],
    ['годовой отчёт компании', 'Годовому отчёту', true],
    ['годовой отчёт компании', 'Министерству', false],
    ['Ida Berg', 'Ida Berg KC', true],
    ['Agence de santé', 'l’Agence de santé', true],
  ])('%s and %s: %s', (gold, said, same) => expect(sameName(gold, said)).toBe(same));

  it.each([
    ['%', 'percent', true],
    ['ships', 'ship', true],
    ['euros', '€', true],
    ['°C', 'Cel', true],
    ['minutes', 'min', true],
    ['case files', 'files', true],
    ['euros', 'dollars', false],
    ['hours', 'houses', false],
    ['people', null, false],
  ])('the units %s and %s: %s', (gold, said, same) => expect(sameUnit(gold, said)).toBe(same));

  it.each([
    ['on 3 May', '3 May', true],
    ['le 7 mars', '7 mars à 18', true],
    ['11 days', '63 days', false],
    ['2019', '2020', false],
  ])('the words "%s" and "%s": %s', (gold, said, same) => expect(sameWords(gold, said)).toBe(same));

  it('lets a fraction be rounded and nothing else', () => {
    const said = (value: string | [string, string]) => ({ text: '', start: 0, end: 0, value, unit: null });
    const gold = (value: string | [string, string]) => ({ text: 'x', value, unit: null });
    expect(sameQuantity(gold('0.6667'), said('0.67'))).toBe(true);
    expect(sameQuantity(gold('0.6667'), said('0.6'))).toBe(false);
    expect(sameQuantity(gold('1000'), said('1001'))).toBe(false);
    expect(sameQuantity(gold(['12', '15']), said(['12', '15']))).toBe(true);
    expect(sameQuantity(gold(['12', '15']), said('12'))).toBe(false);
  });

  it('lets a date be qualified or open, but no other day', () => {
    const said = (edtf: string) => ({ text: '', start: 0, end: 0, edtf, basis: '' });
    expect(sameDate({ text: 'x', edtf: '2023-05' }, said('2023?-05~'))).toBe(true);
    expect(sameDate({ text: 'x', edtf: ['2021', '2020'] }, said('2021/..'))).toBe(true);
    expect(sameDate({ text: 'x', edtf: '2023-05' }, said('2023-05-01'))).toBe(false);
    expect(sameDate({ text: 'recently', edtf: null }, said('2023'))).toBe(true);
  });

  it.each([
    ['He did it.', 'en', true],
    ['"They left."', 'en', true],
    ['[Ida Berg] left.', 'en', false],
    ['Heat rose.', 'en', false],
    ['This would help.', 'en', true],
    ['This road is new.', 'en', false],
    ['Он ушёл.', 'ru', true],
    ['Онкологи ушли.', 'ru', false],
  ])('whether "%s" (%s) begins with a pronoun: %s', (line, language, does) => {
    expect(beginsWithPronoun(line, language)).toBe(does);
  });
});
