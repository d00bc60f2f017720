import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

function short(text: string): string[] {
  const whole = { start: 0, end: text.length };
  const dates = readDates(text, whole, { publishedOn: '2026-03-12', language: 'en', anchor: null });
  return readQuantities(text, whole, dates, 'en').map(({ value, unit }) => `${[value].flat().join('..')} ${unit}`);
}

describe('numbers in words behind which nothing stands that they count', () => {
  it.each([
    ['The lab needs eight microscopes and owns five.', ['8 microscopes', '5 null']],
    ['Its divers numbered seven, all unpaid.', ['7 null']],
    ['We hired two!', ['2 null']],
    ['They used to be six; now it is three.', ['6 null', '3 null']],
    ['Ask how many kilns there are: four.', ['4 null']],
    ['Five sleep in the corridor.', ['5 null']],
    ['Seven from the village went too.', ['7 null']],
    ['She runs a staff of five.', ['5 null']],
    ['It was one of eight.', ['8 null']],
    ['Twelve ferries sank, against five the year before.', ['12 ferries', '5 null']],
    ['Twelve ferries sank, up from five in June.', ['12 ferries', '5 null']],
    ['The canal is nowhere deeper than three.', ['3 null']],
    ['They met nine pilots, three of whom had resigned.', ['9 pilots', '3 null']],
    ['The jury split by eight to four.', ['8 null', '4 null']],
    ['The toll went up by six.', ['6 null']],
    ['The toll climbed from seven to 19.', ['7 null', '19 null']],
    ['The toll stood at nine.', ['9 null']],
    ['I built two myself.', ['2 null']],
    ['They lost five in a row.', ['5 null']],
  ])('counts: %s', (text, expected) => expect(short(text)).toEqual(expected));

  it.each([
    'The plan is on page seven.',
    'The doors shut at seven.',
    'She has a boy of three.',
    'He was four when the war came.',
    'The plank broke in two.',
    'It lies on Pier Six.',
    'The two were friends; these two were not.',
    'Five o’clock came.',
    'It rang at nine minutes past five.',
  ])('counts nothing: %s', (text) => expect(short(text)).toEqual([]));
});

describe('parts, ratios and ranges in words', () => {
  it.each([
    ['One ewe in 20,000 carries it.', ['0.0001 null']],
    ['It spares 93 calves in 100.', ['0.93 null']],
    ['Four sheds in ten leak.', ['0.4 null']],
    ['Seventeen in every hundred stayed.', ['0.17 null']],
    ['It works eight times out of ten.', ['0.8 times']],
    ['Two men in five villages fell ill.', ['2 men', '5 villages']],
    ['Two in 2019 fell ill.', ['2 null']],
    ['Twelve out of thirty-one leaked.', ['12 null', '31 null']],
    ['Petrol is a tenth cheaper than in Norrland.', ['0.1 null']],
    ['The catch fell by a quarter to 300 tonnes.', ['0.25 null', '300 t']],
    ['They have offered him a fifth.', ['0.2 null']],
    ['She drank half a bottle.', ['0.5 null']],
    ['The kiln works at half strength.', ['0.5 null']],
    ['We kept half.', ['0.5 null']],
    ['The third of five hearings is over.', ['5 hearings']],
    ['She heard seven or eight shots.', ['7..8 shots']],
    ['Uptake sank from 71 to 55 per cent.', ['71 %', '55 %']],
    ['It raises the fee from nine to 14 marks.', ['9 marks', '14 marks']],
    ['From 14 to 20 barns burned.', ['14..20 barns']],
    ['Each pupil gets one apple a week.', ['1 apple']],
    ['I paid two crowns forty.', ['2.4 crowns']],
    ['Over three school years it grew.', ['3 a']],
    ['The siege is likely to last nine days.', ['9 d']],
    ['She came back for a second test.', []],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));

  it.each([
    ['She will offer 300 pounds to each choir.', ['300 GBP']],
    ['They sold the barn for a pound.', ['1 GBP']],
    ['The price of a loaf rose from 20 to 35 pounds.', ['20 GBP', '35 GBP']],
    ['The bell weighs 400 pounds.', ['400 [lb_av]']],
    ['He bought 30 pounds of plums.', ['30 [lb_av]']],
  ])('pounds: %s', (text, expected) => expect(short(text)).toEqual(expected));
});
