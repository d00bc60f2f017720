import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

function short(text: string): string[] {
  const whole = { start: 0, end: text.length };
  const dates = readDates(text, whole, { publishedOn: '2026-06-02', language: 'en', anchor: null });
  return readQuantities(text, whole, dates, 'en').map(({ value, unit }) => `${[value].flat().join('..')} ${unit}`);
}

describe('classes of words beside numbers', () => {
  it.each([
    ['Nine policewomen and four schoolchildren left.', ['9 policewomen', '4 schoolchildren']],
    ['They lost 12 oxen, 30 geese and 200 head of cattle.', ['12 oxen', '30 geese', '200 head']],
    ['Nine criteria and two referenda were named.', ['9 criteria', '2 referenda']],
    ['Nine passers-by saw three brothers-in-law.', ['9 passers-by', '3 brothers-in-law']],
    ['Nine Chinese and four Poles were held.', ['9 chinese', '4 poles']],
    ['Nine previous convictions were read out.', ['9 convictions']],
    ['Nine serious offences were read out.', ['9 offences']],
    ['Nine police patrol cars and four sports clubs burned.', ['9 cars', '4 clubs']],
    ['Nine out-of-hours clinics shut.', ['9 clinics']],
    ['Nine big and small clinics shut.', ['9 clinics']],
    ['Nine “model” clinics shut.', ['9 clinics']],
    ['Two more people and nine fewer nurses came.', ['2 people', '9 nurses']],
    ['He weighs 14 stone.', ['14 stone']],
    ['It cost 400 birr, or 30 quid.', ['400 birr', '30 GBP']],
    ['Nine took pills.', ['9 null']],
  ])('what is counted: %s', (text, expected) => expect(short(text)).toEqual(expected));

  it.each([
    ['It is 6ft 2in tall and 12ft-high.', ['6 [ft_i]', '2 [in_i]', '12 [ft_i]']],
    ['It made 3.2 terawatt-hours.', ['3.2 TW.h']],
    ['It runs at 400kV and 40 psi.', ['400 kV', '40 psi']],
    ['It blew at 120 km an hour.', ['120 km/h']],
    ['It was 36.9 degrees Celsius, or 98F.', ['36.9 Cel', '98 [degF]']],
    ['It was 36.9 C.', ['36.9 Cel']],
    ['It holds 3,000 acre-feet.', ['3000 acre-feet']],
    ['It holds 12 million cubic feet.', ['12000000 [cft_i]']],
    ['It waited two and a quarter hours.', ['2.25 h']],
    ['It waited two-and-a-half hours.', ['2.5 h']],
    ['It waited a half-hour.', ['0.5 h']],
    ['It waited ten or so hours.', ['10 h']],
    ['It waited 10-plus hours.', ['10 h']],
    ['40 or more people came.', ['40 people']],
    ['Two sevenths of them came, and a ninth left.', ['0.2857 null', '0.1111 null']],
    ['A 2/3 majority and ⅔ of them agreed.', ['0.6667 null', '0.6667 null']],
    ['Half a dozen flats were sold.', ['6 flats']],
    ['It rose sixfold, and is double the limit.', ['6 times', '2 times']],
    ['It was a double murder.', []],
    ['A few hundred pounds went to several thousand people.', []],
  ])('units and parts: %s', (text, expected) => expect(short(text)).toEqual(expected));

  it.each([
    ['It cost NT$40,000 and J$20.', ['40000 TWD', '20 JMD']],
    ['It cost Rs. 40 lakh, Rs 200 and ₦40 million.', ['4000000 INR', '200 INR', '40000000 NGN']],
    ['It cost EUR40m, CHF 20m and UGX 40,000.', ['40000000 EUR', '20000000 CHF', '40000 UGX']],
    ['It cost 40,000 Kenyan shillings.', ['40000 KES']],
    ['It cost 40,000 Egyptian pounds.', ['40000 EGP']],
    ['It cost 200 Australian dollars.', ['200 AUD']],
    ['It cost $1.2B, and then £2-3m.', ['1200000000 USD', '2000000..3000000 GBP']],
    ['It cost two pounds fifty.', ['2.5 GBP']],
  ])('money: %s', (text, expected) => expect(short(text)).toEqual(expected));

  it.each([
    'It was at junction 12, in courtroom 4.',
    'It was sections 12 and 14, and articles 5 to 7.',
    'It was a Boeing 737, on the FTSE 100, in Formula 1.',
    'It was at exit 14, in week 4 and Year 9.',
    'Call 101, dial 999 or ring 0800 123 456.',
    'It was at 10 Downing Street, on the 12 bus.',
    'It was a five-star hotel on a two-way street.',
    'It was a fifty-fifty chance, 24/7.',
    'It was at a quarter to nine, not at ten past two.',
    'It was picked up at ten to seven.',
    'One day it will end.',
  ])('no number of anything: %s', (text) => expect(short(text)).toEqual([]));

  it.each([
    ['In court 12 witnesses were heard.', ['12 witnesses']],
    ['On the motorway 40 cars were stuck.', ['40 cars']],
    ['In Leeds 12 died.', ['12 null']],
    ['Between five and nine people were hurt.', ['5..9 people']],
    ['In that area 40 homes were lost.', ['40 homes']],
  ])('counted all the same: %s', (text, expected) => expect(short(text)).toEqual(expected));
});
