import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const LEAD = 'The council met on Monday in the town hall of Selby and talked about the harbour.\n\n';
const read = (text: string) =>
  extractClaims(LEAD + text, { publishedOn: '2026-06-02', language: 'en' }).candidates.filter(
    ({ start }) => start >= LEAD.length,
  );
const linesOf = (text: string) => read(text).map(({ claimLine }) => claimLine);

describe('what a question takes for granted', () => {
  it.each([
    ['Why has the audit, which was closed in June, not been printed?', ['The audit was closed in June.']],
    ['Will the ferry line, which lost £3 million last winter, survive?', ['The ferry line lost £3 million last winter.']],
    ['Can he explain why Dunmore Gas, whose owner lives abroad, pays no tax?', ['Dunmore Gas’s owner lives abroad.']],
    ['When the board shut two clinics in 2023, did it ask the doctors?', ['The board shut two clinics in 2023.']],
    ['After the dam burst in May, who warned the village?', ['The dam burst in May.']],
    ['What did the ministry do after the pier collapsed in 2019?', ['The pier collapsed in 2019.']],
    ['Is she aware that 60 trains were cancelled?', ['60 trains were cancelled.']],
    ['Did the mayor forget that the park was sold in 2020?', ['The park was sold in 2020.']],
    ['Does it trouble the minister that 9 percent of nurses quit last year?', ['9 percent of nurses quit [in 2025].']],
    ['Is it not a scandal that 14 miners died?', ['14 miners died.']],
    ['Given that rents rose by 9 percent, why was the grant cut?', ['Rents rose by 9 percent.']],
    ['How can they defend the bonus, given that 80 jobs were lost?', ['80 jobs were lost.']],
    ['Now that the mill has closed, where will 80 people work?', ['The mill has closed.']],
    [
      'Is he aware that the firm paid no tax, and that the owner took home £2 million?',
      ['The firm paid no tax.', 'The owner took home £2 million.'],
    ],
  ])('is a claim of its own: %s', (text, lines) => {
    expect(read(text).map(({ flags }) => flags.includes('taken for granted in another sentence'))).toEqual(lines.map(() => true));
    expect(linesOf(text)).toEqual(lines);
  });

  it.each([
    'Is it true that 60 trains were cancelled?',
    'Is it right that nurses pay to park?',
    'Would it not be better if the line had 60 trains?',
    'If the mill closes, will 80 people lose their work?',
    'Does she think that rents will rise?',
    'Do we know that 60 trains were cancelled?',
    'How does he know that 60 people left?',
    'When a miner dies, who pays the widow?',
    'Who said that 60 trains were cancelled?',
    'Could the firm, which would close in May, be sold?',
    'What if the dam had burst in May, when 900 people were camping below it?',
  ])('is nothing that is only asked, supposed or doubted: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it.each([
    ['“Is the minister aware that 60 trains were cancelled?” asked Ana Holm.', 'Ana Holm'],
    ['“Does he realise that rents doubled in two years?” Ana Holm asked the committee.', 'Ana Holm'],
    ['Ana Holm asked: “Has the board forgotten that the clinic was shut in 2023?”', 'Ana Holm'],
  ])('is whoever’s who asks: %s', (text, claimant) => {
    expect(read(text).map((each) => each.claimant)).toEqual([claimant]);
  });
});
