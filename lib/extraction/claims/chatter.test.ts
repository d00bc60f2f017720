import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const at = { publishedOn: '2026-06-02', language: 'en' };
const SPEECH =
  'MODERATOR: Good evening.\n\nANN LUND: Good evening.\n\nMODERATOR: Please.\n\nANN LUND: The harbour board lost 40 boats in May.';

describe('what a speaker says to the hall', () => {
  it.each([
    "Don't tell me there's no money.",
    "Don't boo, they're in the front row.",
    'Write that down.',
    "I won't be unkind about my predecessor.",
    "There's no nicer way to say it.",
    "You can't heat a house with a leaflet.",
    'I want to talk about the strike, because you were there.',
    "I'll end with my father.",
    'I have nothing against football.',
    "I don't grudge them a penny of it.",
    "I'd settle for half of it.",
    'I was told to keep it to a few minutes.',
    "But you've got a point about the signs.",
    'Before anything else, thank you to the crew of the lifeboat.',
  ])('is no claim: %s', (sentence) => {
    const { candidates } = extractClaims(`${SPEECH} ${sentence}`, at);
    expect(candidates.map(({ quote }) => quote)).toEqual(['The harbour board lost 40 boats in May']);
  });

  it.each(["I'll build 400 homes by May.", 'I was told to close two wards.', 'You have a budget of 4 million euros.'])(
    'is one all the same: %s',
    (sentence) => {
      expect(extractClaims(`${SPEECH} ${sentence}`, at).candidates).toHaveLength(2);
    },
  );
});

it('a page that tells its readers whom to ring makes no claim by it, nor does a sitting that ends', () => {
  const text = 'The board closed two wards.\n\nWorried parents can ring 0800 555 0177.\n\nSitting suspended at 1.42 pm.';
  expect(extractClaims(text, at).candidates.map(({ quote }) => quote)).toEqual(['The board closed two wards']);
});
