import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** What is said, whose words it is. */
type Told = [text: string, said: string, by: string | null];

const TABLE: Told[] = [
  // whose they are is the one spoken of
  [
    'Growers have left the valley. The tax would cost 70 million a year, their union reckons.',
    'The tax would cost',
    'Growers’ union',
  ],
  ['The drivers went on strike in May. Their leaders say that wages fell by 9 per cent.', 'wages fell', 'Drivers’ leaders'],
  [
    'The harbour museum was robbed on Monday. Its former accountant told the court that the books were false in 2020.',
    'the books were false',
    'The harbour museum’s former accountant',
  ],
  [
    'Norvent sold the mill in May. Its engineers said the boiler had cracked twice.',
    'the boiler had cracked',
    'Norvent’s engineers',
  ],
  [
    'The inquiry sat for six weeks. Its final report said 40 bolts had snapped.',
    '40 bolts had snapped',
    'The inquiry’s final report',
  ],
  // farther inside of the words
  [
    'Rosa Vance, a cook, lost her job in May. A colleague of her brother said he had seen the letter in June.',
    'he had seen the letter',
    'A colleague of Rosa Vance’s brother',
  ],
  // in a conversation
  [
    'ANN LOWE: The ward is closed. My nurses tell me that 40 beds are empty.\n\nOLE BERG: Your deputy told us in May that it was open.',
    '40 beds are empty',
    'Ann Lowe’s nurses',
  ],
  [
    'ANN LOWE: The ward is closed. My nurses tell me that 40 beds are empty.\n\nOLE BERG: Your deputy told us in May that it was open.',
    'it was open',
    'Ann Lowe’s deputy',
  ],
  [
    'OLE BERG: Ida Lund, you run Tarn Ferries. Good morning.\n\nIDA LUND: Good morning, Ole.\n\nOLE BERG: Your own engineers warned you in 2024 that the hull was thin.',
    'the hull was thin',
    'Tarn Ferries’ engineers',
  ],
  // a thing has nobody who speaks for it
  ['The rise was small. Its author said the sum was wrong in 2020.', 'the sum was wrong', 'Its author'],
];

describe('who speaks, by whose they are', () => {
  it.each(TABLE)('%s', (text, said, by) => {
    const found = extractClaims(text, { publishedOn: '2026-05-14', language: 'en' }).candidates.find(({ quote }) =>
      quote.startsWith(said),
    );
    expect(found?.claimant).toBe(by);
  });
});
