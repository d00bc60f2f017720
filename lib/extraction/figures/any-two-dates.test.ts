import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';

const NAMED = [
  'on 3 March',
  'on 29 February',
  'on 5 May 2024',
  'in June',
  'last Friday',
  'on the 20th',
  'in 2019',
  'at 14:30',
  'in the spring',
];
const COUNTED = [
  ...NAMED,
  'over the following ten days',
  'over the previous two weeks',
  'in the next three years',
  'over the past two decades',
  'the next day',
  'the day before',
  'that day',
  'that week',
  'that month',
  'that year',
  'that Friday',
  'the following Monday',
  'the previous Tuesday',
  'the same Wednesday',
  'three days later',
  'two weeks earlier',
  'a year earlier',
  'the following month',
  'at midnight',
  'overnight',
  'on the 31st',
  'by the end of the month',
  'between 3 and 9 April',
  'two and a half years ago',
];
const NOMBRADAS = [
  'el 3 de marzo',
  'el 29 de febrero',
  'el 5 de mayo de 2024',
  'en junio',
  'el viernes pasado',
  'el día 20',
  'en 2019',
];
const CONTADAS = [
  ...NOMBRADAS,
  'al día siguiente',
  'tres días después',
  'el lunes siguiente',
  'esa semana',
  'ese mes',
  'ese año',
  'un año antes',
];

/** What a text may have named before: a day, a month, a year, one whose year nothing says, and nothing. */
const ANCHORS = [null, '2024-02-29', 'XXXX-03-05', 'XXXX-XX-XX', 'XXXX-02', '2019', '2024-06', 'XXXX'];

describe('a date behind another', () => {
  it.each([null, '2024-02-29', '2026-12-31'])('is read without failing, published on %s', (publishedOn) => {
    const texts = [
      ...NAMED.flatMap((one) => COUNTED.map((other) => [`The dam broke ${one} and forty people left the town ${other}.`, 'en'])),
      ...NOMBRADAS.flatMap((one) =>
        CONTADAS.map((other) => [`La presa se rompió ${one} y cuarenta vecinos se fueron ${other}.`, 'es']),
      ),
    ] as [string, string][];
    const odd = texts.flatMap(([text, language]) =>
      ANCHORS.flatMap((anchor) =>
        readDates(text, { start: 0, end: text.length }, { publishedOn, anchor, named: anchor, language })
          .filter(({ edtf }) => ODD.test(edtf))
          .map(({ edtf }) => ({ text, anchor, edtf })),
      ),
    );
    expect(odd).toEqual([]);
  });
});

const ODD = /NaN|undefined|null|Invalid|^$/;
