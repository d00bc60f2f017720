import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

function short(text: string): string[] {
  const whole = { start: 0, end: text.length };
  const dates = readDates(text, whole, { publishedOn: '2026-01-28', language: 'en', anchor: '2025-11-03' });
  return readQuantities(text, whole, dates, 'en').map(({ text: words, value, unit, start, end }) => {
    expect(text.slice(start, end)).toBe(words);
    return `${words} = ${[value].flat().join('..')} ${unit}`;
  });
}

describe('numbers as newsrooms tell them', () => {
  it.each([
    ['Of the seventeen injured, three remain in hospital.', ['seventeen injured = 17 injured', 'three = 3 null']],
    ['Around 400 homeless slept there.', ['400 homeless = 400 homeless']],
    ['12 dead birds were found.', ['12 dead birds = 12 birds']],
    ['Five were never tested.', ['Five = 5 null']],
    ['It will take another three.', ['three = 3 null']],
    ['It has taken nine so far.', ['nine = 9 null']],
    ['A further 30 were hurt.', ['30 = 30 null']],
    ['The board accepts the eighteen and regrets them.', ['eighteen = 18 null']],
    ['The two sides met, and the two countries agreed.', []],
    ['The two spare engines are late.', ['two spare engines = 2 engines']],
    ['His three daughters were at school.', ['three daughters = 3 daughters']],
    ['He came at seven and left.', []],
    ['Between 8 and 10 a.m. nothing moved.', []],
    ['It has a majority of three.', ['three = 3 null']],
    ['Ministers of the Group of Seven met the Big Four.', []],
    ['At least one was hurt.', ['one = 1 null']],
    ['One of them left; the one who stayed was old.', []],
    ['Only one had read it.', ['one = 1 null']],
    [
      'It passed by seven votes to two, with one abstention.',
      ['seven votes = 7 votes', 'two = 2 votes', 'one abstention = 1 abstention'],
    ],
    ['The board splits eight to five.', ['eight = 8 null', 'five = 5 null']],
    ['There are 34 gates, nine fewer than planned.', ['34 gates = 34 gates', 'nine = 9 null']],
    ['His inspectors number 34.', ['34 = 34 null']],
    ['Platform number 34 was shut.', []],
    ['Ten working days passed.', ['Ten working days = 10 d']],
    ['A ticket costs a dollar fifty.', ['dollar fifty = 1.5 USD']],
    ['It cost 94,000 lei.', ['94,000 lei = 94000 RON']],
    ['It was kept at 20C.', ['20C = 20 Cel']],
  ])('alone, or of people called by their state: %s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    ['Out of every six bridges, two are unsafe.', ['six bridges, two = 0.3333 null']],
    ['4 of every 10 blocks stand on sand.', ['4 of every 10 = 0.4 null']],
    ['Three in every four agreed.', ['Three in every four = 0.75 null']],
    ['It is a one-in-ten chance.', ['one-in-ten = 0.1 null']],
    ['The rate is 4 in 1,000.', ['4 in 1,000 = 0.004 null']],
    ['Three out of ten agreed.', ['Three out of ten = 0.3 null']],
    ['Twelve out of thirty-one failed.', ['Twelve = 12 null', 'thirty-one = 31 null']],
    ['Five of its eight pages were copied.', ['Five = 5 pages', 'eight pages = 8 pages']],
    ['It was up from a third a decade ago.', ['third = 0.3333 null']],
    ['Three quarters of a million people live there.', ['Three quarters of a million people = 750000 people']],
    ['Output was up by a fifth.', ['fifth = 0.2 null']],
    ['Half were men, half women.', ['Half = 0.5 null', 'half = 0.5 null']],
    ['The fund has offered them half, on conditions.', ['half = 0.5 null']],
  ])('of so many: %s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    ['He was silent for almost a minute.', ['minute = 1 min']],
    ['It took half an hour.', ['half an hour = 0.5 h']],
    ['The ride lasts an hour and a half.', ['hour and a half = 1.5 h']],
    ['Three more years passed.', ['Three more years = 3 a']],
    ['She trains eight hours a day.', ['eight hours = 8 h']],
    ['Three weeks later he left.', ['Three weeks = 3 weeks']],
    ['Forty-one point two per cent voted.', ['Forty-one point two per cent = 41.2 %']],
    ['At one point six men left.', ['six men = 6 men']],
    ['Profit rose to 2.3 billion pounds.', ['2.3 billion pounds = 2300000000 GBP']],
    ['She paid a fine of 500 pounds.', ['500 pounds = 500 GBP']],
    ['One in a thousand files went astray.', ['One in a thousand = 0.001 null']],
    ['Motion 14 was carried, and Amendment 3 fell.', []],
    ['The parcel weighs 12 pounds.', ['12 pounds = 12 [lb_av]']],
    ['The limit was raised from 30 to 90 micrograms.', ['30 = 30 ug', '90 micrograms = 90 ug']],
    ['The dose is between 30 and 90 micrograms.', ['30 and 90 micrograms = 30..90 ug']],
    ['14,600 X-rays were read by 30 GPs.', ['14,600 X-rays = 14600 x-rays', '30 GPs = 30 gps']],
    ['One in four people over 70 falls.', ['One in four = 0.25 null', '70 = 70 a']],
    ['Sales rose in the first nine months of this year.', []],
  ])('by measure: %s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});
