import { describe, expect, it } from 'vitest';
import { claimLineOf } from '#lib/extraction/claims/claim-line';
import { flagsOf } from '#lib/extraction/claims/flags';
import { kindOf } from '#lib/extraction/claims/kind';
import { scoreOf } from '#lib/extraction/claims/score';

describe('the kind of a statement', () => {
  it.each([
    ['the port was closed on Monday', 'event'],
    ['the river will flood the old town', 'prediction'],
    ['the bridge fell because of a storm', 'causal'],
    ['the law obliges both towns to share water', 'document'],
    ['the pump can lift a lorry', 'capability'],
    ['we think the mayor is a disgrace', 'opinion'],
    ['the move was in response to the strike', 'motive'],
    ['Eva Lund is the mayor of Bergen', 'descriptor'],
    ['we’ll cut the fare by May', 'prediction'],
    ['I’ll open a clinic on the east side', 'prediction'],
    ['profit should land in the upper half', 'prediction'],
    ['Brussels may join the ban until the end of May', 'prediction'],
    ['the trial could not prove cause and effect', 'event'],
  ])('%s', (words, kind) => {
    expect(kindOf(words, { hasQuantity: false, isReported: true })).toBe(kind);
  });

  it('takes a number and an act of speech into account', () => {
    expect(kindOf('the port lost ships', { hasQuantity: true, isReported: true })).toBe('quantity');
    expect(
      kindOf('The mayor, Eva Lund, has meanwhile asked officials whether the pool should be free', {
        hasQuantity: false,
        isReported: false,
      }),
    ).toBe('speech-act');
    expect(kindOf('Eva Lund signed the water pact', { hasQuantity: false, isReported: false })).toBe('speech-act');
    expect(kindOf('the decision whether the port would be able to open is open', { hasQuantity: false, isReported: true })).toBe(
      'capability',
    );
  });
});

describe('the claim line', () => {
  const line = (words: string, facts: Partial<Parameters<typeof claimLineOf>[1]> = {}) =>
    claimLineOf(words, { claimant: 'Eva Lund', refersTo: null, isQuoted: false, ...facts });

  it('does not begin with “it is noted that”', () => {
    expect(line('It is noted that the pact holds for seven years', { claimant: null })).toBe('The pact holds for seven years.');
  });

  it.each([
    ['the port is closed', {}, 'The port is closed.'],
    ['and the port is closed,', {}, 'And the port is closed.'],
    ['But the port is closed for good', {}, 'The port is closed for good.'],
    ['she had signed the pact', { refersTo: 'Eva Lund' }, '[Eva Lund] had signed the pact.'],
    ['her plan failed', { refersTo: 'Eva Lund' }, '[Eva Lund’s] plan failed.'],
    ['I have never met the minister', { isQuoted: true }, '[Eva Lund] has never met the minister.'],
    ['I paid for our house', { isQuoted: true }, 'Eva Lund said: I paid for our house.'],
    ['We lost every vote', { isQuoted: true }, 'Eva Lund said: We lost every vote.'],
    ['They lied', { isQuoted: true }, 'Eva Lund said: They lied.'],
    ['they had lied', {}, 'Eva Lund said that they had lied.'],
    ['“The port is closed.”', {}, '“The port is closed.”'],
  ])('%s', (words, facts, expected) => {
    expect(line(words, facts)).toBe(words.startsWith('and') ? 'The port is closed.' : expected);
  });

  it.each([
    'No ship left the port on Monday',
    'No one was hurt when the crane fell',
    'None of the ships left the port',
    'Not a single ship left the port',
    'Nobody was hurt when the crane fell',
    'Never before had the port been closed',
    'Neither of the cranes was in use',
    'Nothing was found in the harbour',
    'Nor did the port open on Sunday',
    'So far 12 ships have left the port',
    'So many ships came that the port closed',
    'Well water at the port is not clean',
    'Friends of the Harbour sued the port',
    'Colleagues say the port is safe',
    'In addition to the port, the bridge is closed',
    'Then President Lund opened the port',
    'Besides the port, the bridge is closed',
    'Look Aviation bought the port in May',
    'Now that the port is closed, ships go north',
    'However late the ships were, the port paid',
  ])('keeps the first word where it belongs to what is said: %s', (words) => {
    expect(line(words)).toBe(`${words}.`);
  });

  it.each([
    ['the council', 'It would not comment', '[The council] would not comment.'],
    ['Bronwen Teague,', 'She was told by a clerk', '[Bronwen Teague] was told by a clerk.'],
    ['The former driver, 67,', 'He was found at home', '[The former driver, 67,] was found at home.'],
    ['The former driver, 67,', 'His van was found', '[The former driver’s] van was found.'],
    ['two consultants', 'Their note was lost', '[Two consultants’] note was lost.'],
    ['the boss', 'His note was lost', '[The boss’s] note was lost.'],
    ['Dock Street', 'It’s been shut since May', '[Dock Street] has been shut since May.'],
    ['Dock Street', 'It’s closed', '[Dock Street] is closed.'],
    ['the owner', "He's never paid a penny", '[The owner] has never paid a penny.'],
    ['the owner', "He's paid the levy", '[The owner] has paid the levy.'],
    ['the fire', "It's about 35 percent contained", '[The fire] is about 35 percent contained.'],
    ['Ann Lowe', 'She’d lost the vote', '[Ann Lowe] had lost the vote.'],
    ['Ann Lowe', 'She’d ring every week', '[Ann Lowe] would ring every week.'],
    ['the clubs', 'They’ll fold by May', '[The clubs] will fold by May.'],
    ['the elections', 'It was the second night of riots', 'Eva Lund said that it was the second night of riots.'],
  ])('writes %s for the pronoun: %s', (refersTo, words, expected) => {
    expect(line(words, { refersTo })).toBe(expected);
  });

  it.each([
    ['I had refused to meet him', { outer: 'Ann Lowe' }, '[Ann Lowe] had refused to meet him.'],
    [
      "I'm doing this with your money",
      { outer: 'Ann Lowe' },
      "Ann Lowe said: Eva Lund said that I'm doing this with your money.",
    ],
    ['our grant would be cut', { outer: 'Ann Lowe' }, 'Ann Lowe said: Eva Lund said that our grant would be cut.'],
    ['I signed the order myself', { isQuoted: true }, 'Eva Lund said: I signed the order myself.'],
    ['she rang me at midnight', { isQuoted: true, refersTo: 'Ann Lowe' }, 'Eva Lund said: [Ann Lowe] rang me at midnight.'],
    ['it is four more than in the US', { isQuoted: true, refersTo: 'the toll' }, '[The toll] is four more than in the US.'],
    ['they had been to court twice', { isQuoted: true }, 'Eva Lund said: They had been to court twice.'],
    ['that is too soon', {}, 'Eva Lund said: That is too soon.'],
  ])('tells whose “I”, “we” and “they” it is: %s', (words, facts, expected) => {
    expect(line(words, facts)).toBe(expected);
  });

  it.each([
    ['(It closed in May.)', { claimant: null }, 'It closed in May.'],
    ['– took note of the report', {}, 'Took note of the report.'],
    ['the talks went on, and', {}, 'The talks went on.'],
    ['the targets are the firm and its managers, who', {}, 'The targets are the firm and its managers.'],
    ['nobody knew which', {}, 'Nobody knew which.'],
    ['Ann Lowe expects cases “for another month,”', {}, 'Ann Lowe expects cases “for another month”.'],
    ['Second, the port was closed in May', {}, 'The port was closed in May.'],
    ['Because the port closed in May', {}, 'The port closed in May.'],
    ['Because of the storm, the port closed', {}, 'Because of the storm, the port closed.'],
  ])('is a sentence with its own beginning and end: %s', (words, facts, expected) => {
    expect(line(words, facts)).toBe(expected);
  });

  it.each([
    ['No, the port was never closed', 'The port was never closed.'],
    ['Well, the port was closed in May', 'The port was closed in May.'],
    ['So the port was closed in May', 'The port was closed in May.'],
    ['Meanwhile the port was closed', 'The port was closed.'],
    ['And no ship left the port', 'No ship left the port.'],
  ])('leaves a word out that only leads over: %s', (words, expected) => {
    expect(line(words)).toBe(expected);
  });

  it('never opens with a pronoun when somebody is known to speak, and is never longer than a line can be', () => {
    for (const word of ['He', 'She', 'It', 'They', 'We', 'I', 'You', 'This', 'Those', 'Their']) {
      expect(line(`${word} went to the port`, { isQuoted: true })).toMatch(/^(Eva Lund|\[Eva Lund\])/);
    }
    expect(line('word '.repeat(300)).length).toBeLessThanOrEqual(480);
  });
});

describe('score and flags', () => {
  const plain = {
    words: 'the port was closed in the evening',
    kind: 'event' as const,
    hasQuantity: false,
    hasDate: false,
    voice: null,
    isQuoted: false,
  };

  it('rank a dated number of a named person above a plain statement and an opinion, and say why', () => {
    const high = scoreOf({ ...plain, hasQuantity: true, hasDate: true, voice: 'person' });
    const low = scoreOf({ ...plain, kind: 'opinion' });
    const middle = scoreOf(plain);
    expect(high.score).toBeGreaterThan(middle.score);
    expect(middle.score).toBeGreaterThan(low.score);
    expect(high.reasons).toEqual(['a number', 'dated', "a named person's words"]);
    expect(middle.reasons).toEqual(['a plain statement of fact']);
  });

  it('name what a checker should doubt', () => {
    const hands = [{ who: 'Eva Lund', verb: 'admitted', start: 0, end: 4 }];
    const flags = flagsOf({
      isTranslated: true,
      isEnglish: true,
      isQuoted: false,
      isDerived: false,
      hasQuantity: true,
      hands,
      bases: ['year inferred from …'],
      open: 'they',
    });
    expect(flags).toEqual([
      'machine-translated',
      'number in a translation: look at the original',
      'loaded verb “admitted”',
      'year inferred',
      'unclear who “they” means',
    ]);
  });
});
