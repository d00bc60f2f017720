import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** What is said, whose words it is. */
type Told = [text: string, said: string, by: string | null];

const TABLE: Told[] = [
  ['One caller, Dave from Hull, told the programme that the bus had not come for a week.', 'the bus had not come', 'Dave'],
  ['A neighbour, Ola Pell on the second floor, recalls that the lift broke in May.', 'the lift broke', 'Ola Pell'],
  ['A fisherman, Tom Reed from the village of Orrin, said the catch had halved.', 'the catch had halved', 'Tom Reed'],
  ['A pensioner, Jean, of Mill Road, said she had waited nine hours.', 'she had waited', 'Jean'],
  ['A viewer, Piotr in Tarn, writes: “My wife waited nine hours in January.”', 'My wife waited', 'Piotr'],
  ['The ward was closed in May, said a nurse, Karin from Hull.', 'The ward was closed', 'Karin'],
  [
    'One of her constituents, Gwen Abara in Tarn, told her that the bus was late for nine days.',
    'the bus was late',
    'Gwen Abara',
  ],
  ['One villager, who gave her name only as Rosa, said the well ran dry in May.', 'the well ran dry', 'Rosa'],
  ['A nurse, identified only as Karin, said the ward was closed in May.', 'the ward was closed', 'Karin'],
  ['Another resident, who asked to be called Ada, recalled that the roof leaked in May.', 'the roof leaked', 'Ada'],
  // no name of a person
  ['A driver, Polish by birth, said the roof leaked in May.', 'the roof leaked', 'A driver'],
  ['A doctor, Ministry of Health in hand, said the roof leaked in May.', 'the roof leaked', 'A doctor'],
];

describe('who a description is of, by the name beside it', () => {
  it.each(TABLE)('%s', (text, said, by) => {
    const found = extractClaims(text, { publishedOn: '2026-05-14', language: 'en' }).candidates.find(({ quote }) =>
      quote.startsWith(said),
    );
    expect(found?.claimant).toBe(by);
  });
});
