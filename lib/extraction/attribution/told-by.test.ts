import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** What is said, whose words it is: null for the document's own. */
type Told = [text: string, said: string, by: string | null];

const TABLE: Told[] = [
  // a body by one word of its name
  ['The Coastal Bureau closed two piers. The Bureau said 40 boats had been moved.', '40 boats had been moved', 'Coastal Bureau'],
  [
    'The North Water Authority met in May. Fees have doubled since 2019, according to the Authority.',
    'Fees have doubled since 2019',
    'North Water Authority',
  ],
  [
    'Six wells ran dry, said Ida Lund, head of the Southern Water Board. The Board says nine are left.',
    'nine are left',
    'Southern Water Board',
  ],
  // promises without "to"
  ['The mayor, Ida Lund, spoke. Ida Lund promised the village a bridge.', 'Ida Lund promised the village a bridge', 'Ida Lund'],
  ['The union has pledged 2 million euros.', 'The union has pledged 2 million euros', 'The union'],
  ['Ida Lund could not say; she promised a full list by Friday.', 'she promised a full list by Friday', 'Ida Lund'],
  ['The nurse was promised a bonus in May.', 'The nurse was promised a bonus in May', null],
  [
    'IDA LUND: The minister promised the fishermen a harbour.\n\nOLE BERG: The harbour was built in 2019.',
    'The minister promised the fishermen a harbour',
    'Ida Lund',
  ],
  // complained, spoke of
  [
    'The growers also complained of having been paid late.',
    'The growers also complained of having been paid late',
    'The growers',
  ],
  ['The organisers spoke of 4,000 marchers.', 'The organisers spoke of 4,000 marchers', 'The organisers'],
  [
    'Their lawyer criticizes the court for having lost two files.',
    'Their lawyer criticizes the court for having lost two files',
    'Their lawyer',
  ],
  // who was reported in a later part of a sentence goes on
  [
    'A study followed 600 nurses and found that 40 had moved away. Pay, it says, mattered more.',
    'Pay, it says, mattered more',
    'A study',
  ],
  // told by, asked by
  [
    'The pump had failed twice, councillors were told on Monday by the chief engineer, Ida Lund.',
    'The pump had failed twice',
    'Ida Lund',
  ],
  ['Three wells are dry, the town has been informed by the Water Board.', 'Three wells are dry', 'Water Board'],
  ['The shop was sold in May, and the family was told by letter.', 'The shop was sold in May', null],
  [
    'The minister, Ida Lund, came late. Pressed by Ann Lowe about the dam, she said 40 bolts were missing.',
    '40 bolts were missing',
    'Ida Lund',
  ],
  [
    'Warm winters helped the mites, says the Bee Institute, and the region where they breed has doubled since 2015.',
    'the region where they breed has doubled since 2015',
    'Bee Institute',
  ],
];

describe('bodies called by one word, promises, who was told and who asked', () => {
  it.each(TABLE)('%s', (text, said, by) => {
    const found = extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.find(
      ({ quote }) => quote.replace(/\.$/u, '') === said,
    );
    expect(found).toBeDefined();
    expect(found?.claimant ?? null).toBe(by);
  });
});
