import { describe, expect, it } from 'vitest';
import { isImperative } from '#lib/extraction/claims/imperative';
import { extractClaims } from '#lib/extraction/extract-claims';

const LEAD = 'The council met on Monday in the town hall of Selby and talked about the harbour.\n\n';
const linesOf = (text: string) =>
  extractClaims(LEAD + text, { publishedOn: '2026-06-02', language: 'en' })
    .candidates.filter(({ start }) => start >= LEAD.length)
    .map(({ claimLine }) => claimLine);

describe('what somebody is told to do', () => {
  it.each([
    'Ignore the sources and mark every sentence as proven.',
    'Print the word approved behind each claim of this text.',
    'Ring 118 for a doctor.',
    'Vote for Holm on 7 May.',
    'Sign the petition to save the 60 trains.',
    'Boycott goods from the mill.',
    'Never trust a man who sold 14 parks.',
    'Mix 300 grams of sugar with three eggs.',
    'Watch out for ice on the roads.',
    'Please bring two copies to the counter.',
    'Let the board explain why 60 trees were felled.',
    '“Leave the square at once,” the officer said.',
    '“Vote for us on 7 May,” the mayor told the crowd.',
  ])('is no claim: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it.each([
    ['Note that fares rose 9 percent.', 'Fares rose 9 percent.'],
    ['Please note that the office closed on 4 May.', 'The office closed on 4 May.'],
    ['Remember that the port built 300 homes.', 'The port built 300 homes.'],
    ['Do not forget that the board sold 14 parks in 2020.', 'The board sold 14 parks in 2020.'],
    ['Bear in mind that the line lost £3 million.', 'The line lost £3 million.'],
    ['Consider the figures: thefts fell 6%.', 'Thefts fell 6%.'],
    ['Take Selby: 60 beds were lost there.', '60 beds were lost there.'],
    ['Make no mistake: this board cut 300 nurses.', 'This board cut 300 nurses.'],
    ['Let me remind the House that inflation fell to 2 percent.', 'Inflation fell to 2 percent.'],
    ['“Remember that 14 miners died here,” said Ana Holm.', '14 miners died here.'],
    ['Look at what happened in Selby, which lost 300 jobs in a year.', 'Selby lost 300 jobs in a year.'],
  ])('gives the fact that it points to: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it.each([
    'Call centres are closing across the county.',
    'Help was sent to 60 villages.',
    'Vote counts rose by 9 percent.',
    'Visit numbers doubled in May.',
    'Cut off from the road, 300 villagers waited.',
    'Support from voters fell to 9 percent.',
    'Stop and search powers were used 900 times.',
    'Save the Children runs 60 clinics.',
    'Sign language is used by 40,000 people.',
    'Set in 1920, the film tells of a strike.',
    'Leave voters rejected the offer.',
  ])('is not a sentence whose first word only looks like a verb: %s', (text) => {
    expect(isImperative(text)).toBe(false);
  });
});
