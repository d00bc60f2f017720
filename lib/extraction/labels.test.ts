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
      `Hearing\n\nThe Chair (Ines Holt): Before us is Hal Penn, chief executive of Eskmere Water.\n\nHal Penn: We sent 400 letters in May.\n\nTom Strang (Mere): Your accounts showed 41 million in 2024. The minister said so on Monday.\n\nThe Minister for Rivers (Tom Aske): I did. It was 42 million.`,
      { publishedOn: '2026-06-02', language: 'en' },
    );
    const meant = candidates.flatMap(({ coreferences }) => coreferences.map(({ text, refersTo }) => [text, refersTo]));
    expect(meant).toContainEqual(['Your', 'Eskmere Water']);
    expect(meant).toContainEqual(['The minister', 'Tom Aske']);
  });

  it('a short office is that of the long one before it, and whoever asks from the hall says a name', () => {
    const hall = `Open day, town hall\n\nThe Minister for Ports (Ida Holm): The quay cost 40 million in 2021.\n\nQUESTIONER: Tom Aske, I fish here. The harbour lost 12 berths last year.\n\nThe Minister: It lost 9 berths in 2025.`;
    expect(speakers(hall)).toEqual(
      expect.arrayContaining([
        ['The harbour lost 12 berths last year', 'Tom Aske'],
        ['It lost 9 berths in 2025', 'Ida Holm'],
      ]),
    );
  });

  it('what stands in brackets alone is a note of the minutes', () => {
    expect(speakers(`${SITTING}\n\n[The Deputy Speaker took the chair at 11.30.]`).map(([quote]) => quote)).not.toContain(
      expect.stringContaining('Deputy Speaker'),
    );
  });

  it.each([
    ['Hon. IDA HOLM (Northfield—Minister for Ports) (14:15):', 'Ida Holm'],
    ['Ida Holm, chief executive, Northfield Water:', 'Ida Holm'],
    ['IDA HOLM, Minister for Ports:', 'Ida Holm'],
    ['Q12 Ida Holm (Northfield):', 'Ida Holm'],
    ['Ida Holm MSP (Green):', 'Ida Holm'],
    ['Ida Holm (Northfield) (Green) [V]:', 'Ida Holm'],
    ['Minister of State at the Department of Ports (Deputy Ida Holm):', 'Ida Holm'],
    ['The Minister of State, Department for Ports (Baroness Holm of Aske) (Lab):', 'Baroness Holm of Aske'],
    ['Lord Aske (Con):', 'Lord Aske'],
  ])('are read in the forms of official reports: %s', (label, who) => {
    const sitting = `ASSEMBLY\n\nRosa Pell (Eastmere) (Lib): Rates rose by 12 per cent. Is that fair?\n\n${label} We lost 214 berths in May.\n\nRosa Pell: It was 90.\n\n${label} It was 124 in all.`;
    expect(speakers(sitting)).toEqual(
      expect.arrayContaining([
        ['We lost 214 berths in May', who],
        ['It was 124 in all', who],
      ]),
    );
  });
});
