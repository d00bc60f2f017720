import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const said = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimant }) => [quote, claimant]);

describe('a letter to the editor', () => {
  it.each([
    ['SIR – The council has cut 14 buses since May.\nMrs A. Holt, Mere', 'A. Holt'],
    ['Sir, I am 84. The council has cut 14 buses since May.\n\nANN HOLT\nMere', 'Ann Holt'],
    ['Dear Editor, The council has cut 14 buses since May.\n\nYours faithfully,\nOwen Pell\nMere, Strand', 'Owen Pell'],
    ['To the Editor: I read of the quay. The council has cut 14 buses since May.\nOwen Pell, Mere', 'Owen Pell'],
    ['Where are they?\n\nMadam – The council has cut 14 buses since May.\n\nDr Ann Holt, chair, Mere Bus Users', 'Ann Holt'],
  ])('is by whoever signs it: %s', (letter, who) =>
    expect(said(letter)).toContainEqual(['The council has cut 14 buses since May', who]),
  );

  it.each([
    'Sir Owen Pell came in 1931. The council has cut 14 buses since May.\nAnn Holt, Mere',
    'The council has cut 14 buses since May.\nAnn Holt, Mere',
    'Dear Sir, it began. The council has cut 14 buses since May.\nNobody has answered it, said Ann Holt.',
  ])('and nothing else is: %s', (text) => expect(said(text)).toContainEqual(['The council has cut 14 buses since May', null]));
});

describe('what somebody knows', () => {
  it.each([
    'Ann Holt\nThe minister knows that the quay has cost £41 million since May.',
    'ANN HOLT: The House knows that the quay has cost £41 million since May.',
    'Mrs Holt: Mr Pell was told twice. He knew that the quay has cost £41 million since May.',
  ])('in a speech is what the speaker says: %s', (speech) =>
    expect(said(speech)).toContainEqual(['the quay has cost £41 million since May', expect.stringMatching(/Holt/)]),
  );
});
