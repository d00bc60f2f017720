import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) => extractClaims(text, { publishedOn: '2026-06-02', language: 'en', nested: () => [] });
const said = (text: string) =>
  read(text).candidates.map(
    ({ quote, attribution }) => `${attribution.map(({ who }) => `${who}: `).join('')}${quote.replace(/[.]$/, '')}`,
  );

describe('a sentence that says several things', () => {
  it.each([
    [
      'Nine homes were flooded in May, and the council says that two of them are lost.',
      ['Nine homes were flooded in May', 'The council: two of them are lost'],
    ],
    [
      'Two men have died, and police believe the gas had been leaking since Monday.',
      ['Two men have died', 'Police: the gas had been leaking since Monday'],
    ],
    [
      'The pit was sealed in 1988, yet miners say water still runs from it.',
      ['The pit was sealed in 1988', 'Miners: water still runs from it'],
    ],
    [
      'The bridge is shut, and the mayor denies that anybody was warned.',
      ['The bridge is shut', 'The mayor: the mayor denies that anybody was warned'],
    ],
    [
      'Mr Frayne replied that the plan had been drawn up in October, had never been adopted and was out of date.',
      ['Frayne: the plan had been drawn up in October', 'Frayne: had never been adopted', 'Frayne: was out of date'],
    ],
    [
      'The mill was built in 1931, was closed in 2019 and has never been repaired.',
      ['The mill was built in 1931', 'was closed in 2019', 'has never been repaired'],
    ],
    [
      'Her son, aged six, is picked up at dawn and comes home at five.',
      ['Her son, aged six, is picked up at dawn', 'comes home at five'],
    ],
    [
      'The council received 1,130 letters, 88% of them hostile, the report states.',
      ['The report: The council received 1,130 letters', 'The report: 88% of them hostile'],
    ],
    [
      'In the first nine months of the year 1.1 million tonnes of grain were shipped through Gdynia, that is 14% less than in 2024.',
      [
        'In the first nine months of the year 1.1 million tonnes of grain were shipped through Gdynia',
        'that is 14% less than in 2024',
      ],
    ],
    [
      'Agency staff covered six extra shifts, she said, and two patients were moved to Corham, “because they needed a kidney unit, not because we’d run out of beds”.',
      [
        'She: Agency staff covered six extra shifts',
        'She: two patients were moved to Corham',
        'She: because they needed a kidney unit, not because we’d run out of beds',
      ],
    ],
    [
      'The firm denied that the river was poisoned, as campaigners have alleged.',
      ['The firm: The firm denied that the river was poisoned'],
    ],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it.each([
    'On costs opinions differed.',
    'The committee then moved on to housing.',
    'Discussion turned to the bridge.',
    'The fishermen make no secret of their anger.',
    'The unions are furious.',
    'ANN LOWE: I was given ten minutes.',
    'ANN LOWE: And that was without the goats.',
  ])('holds no claim: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['At Friday’s meeting, the mayor assured, the town will propose a fee.', 'Friday', '2026-06-05'],
    ['In September, Ann Lowe told members, the pool would reopen.', 'September', '2026-09'],
    ['In September, Ann Lowe told members, the pool had been drained.', 'September', '2025-09'],
    ['The mayor proposed that the fees be waived until the end of December.', 'end of December', '2026-12-31'],
    ['He has cancelled the stall at September’s fair.', 'September', '2026-09'],
    ['The minister has withdrawn from Thursday’s debate.', 'Thursday', '2026-06-04'],
  ])('dates by the verb that governs them: %s', (text, words, edtf) => {
    expect(
      read(text)
        .candidates.flatMap(({ dates }) => dates)
        .map((date) => [date.text, date.edtf]),
    ).toEqual([[words, edtf]]);
  });

  it.each([
    ['The town holds three of seven seats.', ['three', 'seven seats']],
    ['Two of nine goats were ill.', ['Two', 'nine goats']],
    ['He called it half of the truth and left in May.', []],
  ])('counts: %s', (text, wanted) => {
    expect(
      read(text)
        .candidates.flatMap(({ quantities }) => quantities)
        .map((each) => each.text),
    ).toEqual(wanted);
  });
});
