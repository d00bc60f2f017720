import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '–'}: ${quote.replace(/[.]$/, '')}`,
  );

describe('a trade that the text has told of nobody', () => {
  it.each([
    [
      'Its deputy head, Dr Mara Lund, suspects the well. “We found lead in two samples,” the toxicologist cautioned.',
      'Mara Lund: We found lead in two samples',
    ],
    [
      'For Ruth Lane all this comes too late. Her mother, Edith, died on Boxing Day. “I was in her room on the 20th,” the baker recalls.',
      'Ruth Lane: I was in her room on the 20th',
    ],
    ['Peter Holm lost his flock in May. “The dogs took nine,” the shepherd said.', 'Peter Holm: The dogs took nine'],
    [
      'Dr Mara Lund runs the ward. Beds are scarce. “We lost nine beds in May,” the doctor said.',
      'Mara Lund: We lost nine beds in May',
    ],
  ])('is that of whoever was named last: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    [
      'A shepherd lost his flock in May. Peter Holm came by. “The dogs took nine,” the shepherd said.',
      'The shepherd: The dogs took nine',
    ],
    ['Peter Holm met Ruth Lane in May. “The dogs took nine,” the shepherd said.', 'The shepherd: The dogs took nine'],
    ['Peter Holm was tried in May. “The dogs took nine,” the judge said.', 'The judge: The dogs took nine'],
  ])('is left open where it may be another: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('a body told by its name beside a description, or by a part of its name', () => {
  it.each([
    [
      'The kiln’s owner, the Holm group, disputes this and says that wages were paid in full.',
      'Holm group: wages were paid in full',
    ],
    ['The ferry’s operator, Norline, said two had died.', 'Norline: two had died'],
    ['The kiln’s owner, a Danish company, said two had died.', 'The kiln’s owner: two had died'],
    [
      'Cold Harbour Pharmaceuticals makes drops. Cold Harbour confirms that two batches were lost.',
      'Cold Harbour Pharmaceuticals: two batches were lost',
    ],
  ])('%s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('whoever holds an office in minutes', () => {
  const HEAD = 'MINUTES of the Quay Committee\n\nPresent: Cllrs M. Holm (Chair) and P. Lund; the Engineer, Mr Carl Dorn.\n\n';
  it.each([
    [
      '7. Mr Dorn said the wall had cost £84,000. The Chair described the sum as absurd.',
      'M. Holm: The Chair described the sum as absurd',
    ],
    [
      '7. The Chair said the wall had cost £84,000. It was resolved that she write to the Minister.',
      '–: It was resolved that she write to the Minister',
    ],
    ['7. The Chair had no memory, she said, of any such letter.', 'M. Holm: The Chair had no memory'],
  ])('%s', (text, claim) => {
    expect(read(HEAD + text).some((each) => each.startsWith(claim))).toBe(true);
  });
});
