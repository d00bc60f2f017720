import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const LEAD = 'Mayor Lina Holm met Tom Becker, the head of Harbour Lines, on 2 May.\n\n';

const read = (sentence: string) =>
  extractClaims(LEAD + sentence, { publishedOn: '2025-06-01', language: 'en' })
    .candidates.filter(({ start }) => start >= LEAD.length)
    .map(({ claimant, kind, quote }) => [claimant, kind, quote]);

describe('what somebody says without "that"', () => {
  it.each([
    ['Holm accused Harbour Lines of hiding a report.', 'Lina Holm', 'event'],
    ['Becker flatly denied having received any letter from the town.', 'Tom Becker', 'event'],
    ['Holm has acknowledged receiving the letters.', 'Lina Holm', 'event'],
    ['Becker admitted to throwing the letters away.', 'Tom Becker', 'event'],
    ['Harbour Lines plans to close the old quay by mid-September.', 'Harbour Lines', 'prediction'],
    ['On Friday Becker pledged to repair the old quay.', 'Tom Becker', 'prediction'],
    ['Harbour Lines is hoping to reopen the quay next spring.', 'Harbour Lines', 'prediction'],
    ['Harbour Lines expects the repair to cost 20 million euros.', 'Harbour Lines', 'prediction'],
    ['Harbour Lines forecasts a loss for the spring.', 'Harbour Lines', 'prediction'],
    ['Holm called the plan a fairy tale.', 'Lina Holm', 'opinion'],
    ['Becker described the letters as reckless.', 'Tom Becker', 'opinion'],
    ['Becker blamed the town for the delay of the ships.', 'Tom Becker', 'opinion'],
  ])('%s', (sentence, who, kind) => {
    expect(read(sentence)).toEqual([[who, kind, sentence.slice(0, -1)]]);
  });

  it.each([
    'The quay is expected to close in September.',
    'Holm called a meeting of the harbour council.',
    'Becker described during a meeting how ships are built.',
    'The company was accused of hiding a report in 2021.',
  ])('is the document’s own: %s', (sentence) => {
    expect(read(sentence).every(([who]) => who === null)).toBe(true);
  });

  it('keeps what stands before "and said"', () => {
    expect(read('Holm pledged to open 60 berths by 2027 and said that work had started in May.')).toEqual([
      ['Lina Holm', 'prediction', 'Holm pledged to open 60 berths by 2027'],
      ['Lina Holm', 'event', 'work had started in May'],
    ]);
    expect(read('Becker called the report absurd and denied that the quay was unsafe.').map(([who]) => who)).toEqual([
      'Tom Becker',
      'Tom Becker',
    ]);
  });
});

describe('a sentence that turns to what somebody said', () => {
  it.each([
    [
      'Shares in Harbour Lines fell by 17% after the firm warned that two ships had sunk.',
      'Shares in Harbour Lines fell by 17%',
      'two ships had sunk',
    ],
    [
      'The quay was closed in May because Becker told the council that it was unsafe.',
      'The quay was closed in May',
      'it was unsafe',
    ],
  ])('%s', (sentence, main, said) => {
    expect(read(sentence).map(([, , quote]) => quote)).toEqual([main, said]);
    expect(read(sentence)[0]?.[0]).toBeNull();
  });

  it.each([
    [
      'The quay holds 60 ships, Becker told the council on Friday, conceding that it was unsafe.',
      ['The quay holds 60 ships', 'it was unsafe'],
    ],
    ['“The quay is old,” Becker said and added that two ships had sunk.', ['The quay is old', 'two ships had sunk']],
  ])('%s', (sentence, quotes) => {
    expect(read(sentence).map(([who, , quote]) => [who, quote])).toEqual(quotes.map((quote) => ['Tom Becker', quote]));
  });

  it.each([
    'We will remind, ',
    'It should be noted that ',
    'Let us recall that ',
    'As a reminder, ',
    'Earlier, it was reported that ',
  ])('leaves out: %s', (lead) => {
    expect(read(`${lead}on May 4 the two towns signed a pact on ships.`).map(([who, , quote]) => [who, quote])).toEqual([
      [null, 'on May 4 the two towns signed a pact on ships'],
    ]);
  });
});

describe('what stands beside what a sentence says outright', () => {
  it('is a claim of its own when it closes the sentence', () => {
    expect(read('The fund was opened after the flood of 2015, in which four people died.').map(([, , quote]) => quote)).toEqual([
      'The fund was opened after the flood of 2015',
      'the flood of 2015, in which four people died',
    ]);
  });

  it.each(['a court was told on Wednesday', 'the inquest heard', 'the council was told last week', 'a jury heard on Monday'])(
    'leaves out where it was said: %s',
    (tag) => {
      expect(read(`Becker spent the fund on a horse, ${tag}.`).map(([who, , quote]) => [who, quote])).toEqual([
        [null, 'Becker spent the fund on a horse'],
      ]);
    },
  );
});

describe('who made a statement, said in the sentence behind it', () => {
  const two = (note: string) => read(`The old quay was closed for two weeks. ${note}`);
  it.each([
    'This was announced on Thursday by the press service of the Harbour Office.',
    'This was reported by the press service of the Harbour Office.',
    'The information was confirmed by the press service of the Harbour Office.',
    'The press service of the Harbour Office reports this.',
  ])('%s', (note) => {
    expect(two(note)).toHaveLength(1);
    expect(two(note)[0]?.[0]).toMatch(/press service of the Harbour Office/i);
  });

  it('goes on in "It is noted that"', () => {
    const said = two('This was announced by the Harbour Office. It is noted that the quay has 60 berths.');
    expect(said.map(([who, , quote]) => [who, quote])).toEqual([
      ['Harbour Office', 'The old quay was closed for two weeks'],
      ['Harbour Office', 'the quay has 60 berths'],
    ]);
  });
});
