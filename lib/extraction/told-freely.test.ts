import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '–'}: ${quote.replace(/[.]$/, '')}`,
  );

describe('the sentences behind a report', () => {
  const LEAD = 'Engineer Lars Moe told the inquiry that the valve was stuck. ';
  it.each([
    'No alarm had sounded in the control room',
    'Nobody from his office had been on the platform',
    'In 2024 they had tested 1,900 valves',
    'The repair would have cost less than £400',
    'A second valve would be fitted by Easter',
    'His inspectors had found 14 cracks',
    'As for the owner, he had never met her',
  ])('go on with whoever was reported: %s', (quote) => {
    expect(read(`${LEAD}${quote}.`)).toContain(`Lars Moe: ${quote}`);
  });

  it.each([
    ['The chairman, Ivo Reik, would not accept that', '–'],
    ['Rosa Melin of the swimming club had asked for 2,000 crowns', '–'],
    ['The union had accused him of lying in 2021', 'The union'],
    ['The plant employs 900 people', '–'],
    ['None of the four firms would say whether they had tested it', '–'],
  ])('do not where they tell of another: %s', (quote, who) => {
    expect(read(`${LEAD}${quote}.`)).toContain(`${who}: ${quote}`);
  });

  it('do not in another paragraph, nor behind what somebody says now', () => {
    expect(read(`${LEAD}\n\nThe repair would cost £400.`)).toContain('–: The repair would cost £400');
    expect(read('Engineer Lars Moe says the valve is stuck. The repair would cost £400.')).toContain(
      '–: The repair would cost £400',
    );
  });

  it.each(['cried Ida Rusk from the gallery', 'demanded Senator Ida Rusk', 'shouted Ida Rusk'])(
    'are those of whoever cried out: %s',
    (tag) => {
      expect(read(`“Is it paid for?” ${tag}. “The bill came to £90,000.”`)).toContain('Ida Rusk: The bill came to £90,000');
    },
  );

  it('are not those of whoever asks and is answered', () => {
    expect(read('“Did you pay?” demanded the prosecutor. “No, I paid 90 crowns.”')).toContain('–: No, I paid 90 crowns');
  });
});

describe('a tag by a verb of two words', () => {
  it.each([
    ['Two of the beams, she read out, were rotten.', 'She: Two of the beams, she read out, were rotten'],
    ['The roof has leaked since May, Petra Sand called out.', 'Petra Sand: The roof has leaked since May'],
    ['The bill came to £900, Bryn Acker chimed in.', 'Bryn Acker: The bill came to £900'],
  ])('%s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is none where something is read or called', () => {
    expect(read('Petra Sand read out the names of 40 villages and called out the guard.').join()).not.toContain('Petra Sand: ');
  });
});
