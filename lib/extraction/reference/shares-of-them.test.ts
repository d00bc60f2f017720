import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** What a pronoun in a text means. */
function meant(text: string, pronoun: string): string | undefined {
  const links = extractClaims(text, { language: 'en' }).candidates.flatMap(({ coreferences }) => coreferences);
  return links.find((link) => link.text === pronoun)?.refersTo;
}

describe('what "they" and "it" may mean', () => {
  it.each([
    [
      'The Coast Office opened its doors on Monday. By noon 640 tenants had signed the petition, many of them over seventy.',
      '640 tenants',
    ],
    [
      'The Port Office wrote to the council in May. Twelve miners died in the shaft in 1952, nine of them in one night.',
      'twelve miners',
    ],
    [
      'The Port Office wrote to the council in May. Six passengers were still missing on Friday, among them a girl of nine.',
      'six passengers',
    ],
    ['A hall in Orrin was set alight. Four drivers have been charged, the youngest of them 17.', 'four drivers'],
  ])('finds those whose share is told in the same clause: %s', (text, who) => {
    expect(meant(text, 'them')?.toLowerCase()).toBe(who);
  });

  it('is not the subject of the same verb where no share is told', () => {
    expect(
      meant('The guards arrived at the gate on Monday. The miners, witnesses said, had warned them twice in 2023.', 'them'),
    ).not.toBe('the miners');
  });

  it('takes a name in the plural for several', () => {
    expect(
      meant('For Dunmore Rangers the fee is £2,400 a year. Their treasurer says that 40 children would have to leave.', 'Their'),
    ).toBe('Dunmore Rangers');
  });

  it('takes for a firm what a reporter lets say something', () => {
    expect(
      meant('Banque Ostrel announced a loss on Monday. Its spokeswoman, Ida Brandt, said that 120 posts would be cut.', 'Its'),
    ).toBe('Banque Ostrel');
  });
});
