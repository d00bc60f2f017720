import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const SITTING = `WATER COMMITTEE

The committee met at ten o'clock.

The Convener (Ines Holt): Good morning. The bill rose by 12 per cent in April.

1. Dame Rosa Pell (Northfield) (Green): How many leaks were found in May?

The Minister for Rivers and Harbours (Tom Aske): We found 214 leaks in May. The pipes date from 1911.

Rosa Pell: The company told this committee in March that there were 90.

The Minister for Rivers and Harbours: It was wrong by 124.

The committee divided: for 7, against 2.`;

const speakers = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, attribution }) => [
    quote,
    attribution[0]?.who ?? null,
  ]);

describe('the labels of a sitting', () => {
  it('name whoever speaks: by a name in brackets, without titles, constituency and party, and by an office said before', () => {
    expect(speakers(SITTING)).toEqual(
      expect.arrayContaining([
        ['The bill rose by 12 per cent in April', 'Ines Holt'],
        ['We found 214 leaks in May', 'Tom Aske'],
        ['The pipes date from 1911', 'Tom Aske'],
        ['It was wrong by 124', 'Tom Aske'],
      ]),
    );
    expect(speakers(SITTING).map(([, who]) => who)).toContain('Rosa Pell');
  });

  it('leave what the minutes tell to the minutes, and when a sitting began is no claim', () => {
    expect(speakers(SITTING).at(-1)).toEqual(['The committee divided: for 7, against 2', null]);
    expect(speakers(SITTING).map(([quote]) => quote)).not.toContain("The committee met at ten o'clock");
  });

  it('mean the only holder of an office whom the text names', () => {
    const speech = `Remarks at the chamber

MODERATOR (Ben Ode): Please welcome Mayor Celia Brandt!

MAYOR: Thank you. Dock Street has been shut since 9 February. It cost us 3 million.

MODERATOR: A question from the floor.

MAYOR: The tram carries 40,000 people a day.`;
    expect(speakers(speech)).toEqual(
      expect.arrayContaining([
        ['Dock Street has been shut since 9 February', 'Celia Brandt'],
        ['The tram carries 40,000 people a day', 'Celia Brandt'],
      ]),
    );
  });
});

describe('a tag amid the sentence', () => {
  it.each([
    ['The pump that failed, she recalls, had been mended twice.', 'The pump that failed, she recalls, had been mended twice'],
    [
      'All those affected, the county says, will get a letter by May.',
      'All those affected, the county says, will get a letter by May',
    ],
    ['A ban, he told me on Monday, would cost 4,000 jobs.', 'A ban, he told me on Monday, would cost 4,000 jobs'],
    [
      'Once they have paid the rent, the institute reckons, they have £64 a week left.',
      'Once they have paid the rent, the institute reckons, they have £64 a week left',
    ],
  ])('%s', (sentence, quote) => {
    const [first] = extractClaims(`Ann Lowe runs the Lowe Institute. ${sentence}`, { language: 'en' }).candidates.filter(
      (candidate) => candidate.quote.replace(/[.]$/, '') === quote,
    );
    expect(first?.attribution).toHaveLength(1);
  });
});

describe('two clauses in one sentence', () => {
  it.each([
    ['Restrictors, which cut the flow, were fitted in 2,300 homes, and the firm kept quiet about it.', 2],
    ['Prices rose by 4% in May and nearly 300 shops were closed.', 2],
    ['The street is shut for ten weeks, it’s been closed since 9 February.', 2],
    ['We wrote to the firm in February, and again on 3 June.', 2],
    ['The survey counted 61,300 damaged homes, of which 18,750 cannot be repaired.', 2],
    ['They opened 340 shops last year, a third of them run by women.', 2],
    ['The man who stole the car in May and his brother were jailed for 4 years.', 1],
  ])('%s', (sentence, count) => {
    expect(extractClaims(sentence, { publishedOn: '2026-06-02', language: 'en' }).candidates).toHaveLength(count);
  });
});

describe('in a sitting', () => {
  const quotes = (text: string) =>
    extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote }) => quote);

  it('that somebody was told something is a claim beside it, and whoever is called is no part of one', () => {
    const all = quotes(`${SITTING}\n\nRosa Pell: Well, minister, we have read the survey of 2023, Tom.`);
    expect(all).toContain('The company told this committee in March that there were 90');
    expect(all).toContain('there were 90');
    expect(all).toContain('we have read the survey of 2023');
  });

  it('"your accounts" are those of the firm, "the minister" is whom a label calls so', () => {
    const { candidates } = extractClaims(
      `Hearing\n\nThe Chair (Ines Holt): Before us is Hal Penn, chief executive of Eskmere Water.\n\nTom Strang (Mere): Your accounts showed 41 million in 2024. The minister said so on Monday.\n\nThe Minister for Rivers (Tom Aske): I did. It was 42 million.`,
      { publishedOn: '2026-06-02', language: 'en' },
    );
    const meant = candidates.flatMap(({ coreferences }) => coreferences.map(({ text, refersTo }) => [text, refersTo]));
    expect(meant).toContainEqual(['The minister', 'Tom Aske']);
  });
});

describe('a figure beside what is said', () => {
  it.each([
    ['The two ships, ordered in 2020 at £74 million, now stand at £131 million.', 'ordered in 2020 at £74 million'],
    [
      'They sat hours after the release of a survey which puts the losses at 14.2 billion dinars.',
      'which puts the losses at 14.2 billion dinars',
    ],
    ['A family pays £118 for the return, against £96 in March.', 'against £96 in March'],
  ])('%s', (sentence, quote) => {
    expect(extractClaims(sentence, { publishedOn: '2026-06-02', language: 'en' }).candidates.map((each) => each.quote)).toContain(
      quote,
    );
  });
});

describe('words that point back', () => {
  const meant = (text: string) =>
    extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.flatMap(({ coreferences }) =>
      coreferences.map(({ text: words, refersTo }) => `${words} → ${refersTo}`),
    );

  it('"there" is the place spoken of last, and "there is" no place', () => {
    expect(
      meant('The fault began at the laboratory in Pellbridge. There, in January 2024, the limit was raised to 120.'),
    ).toContain('There → laboratory in Pellbridge');
    expect(meant('The fault began at the laboratory in Pellbridge. There are 120 of them.').join()).not.toContain('There →');
  });

  it('"the latter" is whom the sentence before named last', () => {
    expect(
      meant('Norland accuses the Coast Brigade. The latter maintains that the 12 shells came from the hills.').join(),
    ).toContain('The latter → Coast Brigade');
  });
});
