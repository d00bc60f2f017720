import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimant }) => [quote, claimant]);

/** Text, part of a claim in it, and whose claim it is. */
const WHOSE: [text: string, claim: string, speaker: string | null][] = [
  ['Vera Holt, 62, a retired baker, says she paid the levy twice in March.', 'she paid the levy twice', 'Vera Holt'],
  ['Omar Said, 19, a student of law, told the court that the gate was open.', 'the gate was open', 'Omar Said'],
  ['Colm Daly, 70, a beekeeper from Kent, recalls that nine hives died.', 'nine hives died', 'Colm Daly'],
  ['Dr Ines Prado runs the ward. A third of her beds, by her own reckoning, stand empty.', 'stand empty', 'Ines Prado'],
  ['Dr Ines Prado runs the ward. She lost 40 nurses last year, by her own account.', 'lost 40 nurses', 'Ines Prado'],
  ['The clerk replied on 3 May, with a list that nobody had signed.', 'with a list that nobody had signed', null],
  ['The firm replied with a warning that the crane could fall.', 'the crane could fall', 'The firm'],
  ['Of the 900 tenants who voted, more than half said no.', 'more than half said no', null],
  ['A porter related that the lift had been broken since April.', 'the lift had been broken', 'A porter'],
  ['Thefts fell by 12 per cent, figures from the Police Board show, the lowest level since 2009.', 'since 2009', 'Police Board'],
  ['The hotel lost £4m, the report says, nearly half of its income.', 'nearly half', 'The report'],
  ['The dam is safe, said Ann Lowe, one of its four engineers.', 'one of its four engineers', null],
  ['The firm fitted cameras, a step that, the mayor claimed, has cut thefts by half.', 'has cut thefts', 'The mayor'],
  ['The port was shut in May, a decision which, according to the union, cost 400 jobs.', 'cost 400 jobs', 'The union'],
  ['The council raised the fee to £40, a move that has halved the number of stalls.', 'halved the number', null],
  ['Four vans were burned in June and not one driver has been paid.', 'not one driver', null],
  ['Sixty houses burned and none of the owners has been paid.', 'none of the owners', null],
  ['He earned £5 an hour, Omar Said said, after that rent.', 'He earned £5 an hour', 'Omar Said'],
  ['A doctor from Oran who did not want to be named said that the ward was locked.', 'the ward was locked', 'A doctor from Oran'],
  ['The ministry estimates losses of 5 million euros.', 'losses of 5 million', 'The ministry'],
  ['Its owner calculates losses of between 15 and 20 million euros for the island.', 'losses of between', 'Its owner'],
];

describe('whose words stand beside a name, a sum or a tag', () => {
  it.each(WHOSE)('%s', (text, claim, speaker) => {
    const found = read(text).find(([quote]) => quote?.includes(claim));
    expect(found).toBeDefined();
    if (speaker === null) expect(found?.[1]).toBeNull();
    else expect(found?.[1]?.toLowerCase()).toContain(speaker.toLowerCase());
  });

  it('takes the claims apart where a noun takes up what was said, or nobody did it', () => {
    expect(read('The firm fitted cameras, a step that, the mayor claimed, has cut thefts by half.')).toHaveLength(2);
    expect(read('Four vans were burned in June and not one driver has been paid.')).toHaveLength(2);
  });

  it('knows who speaks from the hall by how they begin', () => {
    const meeting = (words: string) =>
      read(
        `MODERATOR: One question.\n\nWOMAN: ${words} Two of our drivers were attacked in May.\n\nMAYOR HOLT: We closed the depot.`,
      );
    for (const words of ['Rosa Pike, I drive the 14 bus.', 'My name is Rosa Pike, I work here.', 'Rosa Pike. I drive a bus.'])
      expect(meeting(words).find(([quote]) => quote?.includes('attacked'))?.[1]).toBe('Rosa Pike');
  });
});
