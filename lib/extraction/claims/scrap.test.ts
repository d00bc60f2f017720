import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const proposed = (text: string) =>
  extractClaims(text, { publishedOn: '2025-06-01', language: 'en' }).candidates.map(({ quote }) => quote);
const SPEECH = 'Speech by Mayor Dana Holt\n\nThank you. I have been mayor of Lund since 2019, and we built 40 flats.\n\n';
const spoken = (words: string) => proposed(SPEECH + words).slice(2);
const ARTICLE = 'By Ann Lowe, HealthPost\n\nThe clinic in Lund was closed on 3 May after a fire in the cellar of the house.\n\n';
const written = (words: string) => proposed(ARTICLE + words).slice(1);

describe('what is no claim', () => {
  it.each([
    'I want to begin with that.',
    'My thanks go out to that family.',
    'I remember the first day.',
    'I still remember the cold.',
    'You know me.',
    'Perhaps he was asleep.',
    'Maybe they forgot.',
    'You might as well ask the cat.',
    'We have not done everything right.',
    'I am not going to pretend that it was easy.',
    'I’m not done yet.',
    'That’s not luck.',
    'It was no accident.',
    'My daughter asks me that.',
    'The answer is that I believe in this town.',
    'Well, his math is as good as his manners.',
    'Now she complains about the queue.',
    'I know who pays in the end.',
    'I am much obliged to the member for that.',
    'I’d be lying if I said it was easy.',
    'That is for the voters to judge.',
    'That’s cooking, not chemistry.',
    'Nobody in this hall takes any joy in it.',
    'I think everybody here could tell you.',
    'The hon. Lady may read it at home.',
    'My grandmother used to say the kettle never lies.',
    'The exits are behind you.',
    'First question, the lady in the red coat.',
    'I can’t go into single cases.',
    'May heaven help them.',
    'If I may.',
    'I would need to see that paper.',
    'Ask those who live there.',
    'The house will come to order.',
    'I call the member for Lund.',
    'The bar is open upstairs.',
    'Please take your seats.',
    'I won’t speculate.',
    'We are not going to comment on that.',
    'I’d hate to be right for once.',
    'That’s on us.',
    'You would have to ask her.',
    'Then go home, kiss your children.',
    'If you are feeling ill, see a doctor, not a website.',
    'Let them look at their own books.',
    'Next briefing is at noon tomorrow.',
    'When you have no boat, every river looks like a wall.',
    'That isn’t a crime.',
    'It needs to be said.',
  ])('in a speech: %s', (words) => {
    expect(spoken(words)).toEqual([]);
  });

  it.each([
    'My grandfather came here with a single suitcase.',
    'My father worked at the mill that closed.',
    'I know that the council sold the mill.',
    'I remember that the council sold the mill in 1989.',
    'We have done the sewers of the whole town.',
    'The answer came from the ministry in March.',
    'That is the third mill the council sold.',
  ])('but in a speech a claim: %s', (words) => {
    expect(spoken(words).length).toBeGreaterThan(0);
  });

  it.each([
    'Not everyone in the hall was convinced.',
    'Union officials were not impressed.',
    'Critics remain unconvinced.',
    'The nurses’ union tells a different story.',
    'The union sees it differently.',
    'If you were a patient at the clinic, call the hotline.',
    'Write to the newsroom with your story.',
    'Please contact the ward for a new appointment.',
    'HealthPost receives funding from the Holt Family Foundation.',
    'This text was translated from Norwegian by a machine.',
    'The editorial board is not responsible for the content of the page.',
    '“The bees do not read papers,” Dana Holt joked.',
    'No, says Dana Holt, and laughs.',
    'Members of the governing party were kinder.',
    'There is the matter of the roof, too.',
    'Unofficial transcript: briefing on the fire, Monday, June 2, 2025.',
  ])('in an article: %s', (words) => {
    expect(written(words)).toEqual([]);
  });

  it.each([
    'The union has a different lawyer since May.',
    'Call centres in the town lost 40 jobs.',
    'The clinic receives funding from the state.',
    'The report was published by the ministry in 2020.',
    'Critics were arrested on Monday.',
  ])('but in an article a claim: %s', (words) => {
    expect(written(words).length).toBeGreaterThan(0);
  });
});
