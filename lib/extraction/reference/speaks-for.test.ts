import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** Whom or what each mention of a text means, by the mention's words. */
const means = (text: string, words: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.flatMap(({ coreferences }) =>
    coreferences.flatMap(({ text: mention, refersTo }) => (mention === words ? [refersTo] : [])),
  );

const WELCOME = 'ANN REED: Good evening. Our guest tonight has been Minister for Ports for two years. Please welcome Ida Brandt.';

describe('whom "we" speaks for in a speech', () => {
  it.each([
    [
      'Remarks by the Minister for Ports, Hallin, 9 October 2025\n\nIDA BRANDT: Good evening. We closed 14 quays in June.\n\nTOM ASKE: Why so many?',
      'We',
      'Ministry for Ports',
    ],
    [
      `Public meeting, Hallin, 9 October 2025\n\n${WELCOME.replace('has been Minister for Ports for two years', 'took over last April').replace('Ida', 'Chief Constable Ida')}\n\nIDA BRANDT: Thank you. Last year we took 2,700 calls.`,
      'we',
      'the police',
    ],
    [
      'University of Hallin: opening of the year, 1 October 2025\n\nPRINCIPAL IDA BRANDT: Good morning. We have 14,300 students this autumn.',
      'We',
      'University of Hallin',
    ],
  ])('%s', (text, words, who) => expect(means(text, words)).toContain(who));

  it('whoever opens a meeting brings in the speaker, who is "our guest" and "she"', () => {
    const text = `Evening at the port, Hallin, 9 October 2025\n\n${WELCOME} She ran 14 quays before that.\n\nIDA BRANDT: Thank you, Ann. Last year 2,700 ships came in. It was a good year for all of you, and I am glad that so many have found the way to this hall tonight. In the winter we lost six cranes to the storm, and it took the firm five months to put them up again.\n\nMAN IN AUDIENCE: You closed 14 quays in June.`;
    expect(means(text, 'Our guest tonight')).toEqual(['Ida Brandt']);
    expect(means(text, 'She')).toContain('Ida Brandt');
    expect(means(text, 'You')).toContain('Ida Brandt');
  });
});

describe('whom "we" and "you" mean in a conversation', () => {
  const REST =
    'TOM ASKE: Why so many?\n\nIDA BRANDT: The storm took the cranes. It was a hard winter for all of us.\n\nTOM ASKE: And now?';
  it.each([
    [
      'a body that stands at the end of a line',
      `THE QUAY\nGuest: Ida Brandt, chief executive of Orvik Mail\nChecked against the tape.\n\nTOM ASKE: Good morning.\n\nIDA BRANDT: We closed 14 depots in June.\n\n${REST}`,
      'We',
      'Orvik Mail',
    ],
    [
      'a body of which the words say that somebody runs it',
      `THE QUAY\n\nTOM ASKE: Ida Brandt has run Orvik Mail for three years. Good morning.\n\nIDA BRANDT: We closed 14 depots in June.\n\n${REST}`,
      'We',
      'Orvik Mail',
    ],
    [
      'not a noun with a capital at the head of a line',
      `Railway boss Ida Brandt on The Quay, 6 February 2026\n\nTOM ASKE: Ida Brandt, you run Orvik Trains. Good morning.\n\nIDA BRANDT: We closed 14 stations in June.\n\n${REST}`,
      'We',
      'Orvik Trains',
    ],
    [
      'a body without a name',
      `THE QUAY\n\nTOM ASKE: Ida Brandt, you chair the anglers' club. Good morning.\n\nIDA BRANDT: We lost 140 members in June.\n\n${REST}`,
      'We',
      "anglers' club",
    ],
    [
      'not the hall',
      `THE QUAY\nRecorded at the Wool Hall in Lindow.\n\nTOM ASKE: The Orvik Port Company has cut 200 jobs. The Wool Hall is full.\n\nIDA BRANDT: At the Wool Hall in May we lost 140 members.\n\n${REST}`,
      'we',
      'Orvik Port Company',
    ],
    [
      'whom the words before it call',
      `THE QUAY\n\nTOM ASKE: Good morning.\n\nIDA BRANDT: We lost 140 members in June.\n\nTOM ASKE: Rolf Haug, you lost 40 boats in the storm of May 2024. Ida?\n\n${REST}`,
      'you',
      'Rolf Haug',
    ],
  ])('%s', (_, text, words, who) => expect(means(text, words)).toContain(who));
});

describe('whom a sitting calls so', () => {
  it.each([
    ['Ms Ida Brandt (Hallin) took the Chair at 9.35 am. The Chair said that 14 quays had closed.', 'The Chair', 'Ida Brandt'],
    ['The committee met with Ida Brandt in the chair. The Convener said that 14 quays had closed.', 'The Convener', 'Ida Brandt'],
    [
      'Tom Aske (Hallin) spoke first. 14 quays had closed, the member for Hallin had learned from two pilots.',
      'the member for Hallin',
      'Tom Aske',
    ],
  ])('%s', (text, words, who) => expect(means(text, words)).toContain(who));
});

describe('who is told apart', () => {
  it.each([
    [
      'by whoever asks',
      'Ida Brandt runs the port. Asked by the chair, Dame Ann Reed, why 14 quays had closed, she said that 40 ships had left.',
      'she',
      'Ida Brandt',
    ],
    [
      'by a title beside a surname',
      'Ms Ida Brandt spoke of Lord Aske, who closed 14 quays. She said that 40 ships had left.',
      'She',
      'Ida Brandt',
    ],
    [
      'by a relative clause behind "from"',
      'Evidence came from Kenan Aske, who drove a lorry until he lost 14 fingers.',
      'he',
      'Kenan Aske',
    ],
    [
      'from the party',
      'The Conservative Ida Brandt closed 14 quays. Ms Brandt said that 40 ships had left.',
      'Ms Brandt',
      'Ida Brandt',
    ],
    [
      'from the island of that name',
      'Workers on the island of Hallin closed 14 quays. The water of the island fell by 40 percent.',
      'the island',
      'Hallin',
    ],
    [
      'by the subject that follows',
      'Tom Hale spoke first. In his speech the minister, Karl Berg, promised 40 schools.',
      'his',
      'Karl Berg',
    ],
  ])('%s: %s', (_, text, words, who) => expect(means(text, words)).toContain(who));
});

describe('what a text is about', () => {
  it.each([
    [
      'whose an office is',
      'The port of Hallin closed 14 quays. The management said that 40 ships had left.',
      'The management',
      'the management of the port of Hallin',
    ],
    [
      'whose a show is',
      'The Hallin Farm Show drew 11,000 people. The organisers closed 40 stalls.',
      'The organisers',
      'the organisers of the Hallin Farm Show',
    ],
    [
      'by the end of a longer word',
      'Brandt Marine owns a shipyard. Two ministers visited in May, and the yard laid off 40 welders.',
      'the yard',
      'the shipyard',
    ],
    [
      'who works there',
      'Forty hotel workers went on strike. The port closed 14 quays because the staff had left.',
      'the staff',
      'forty hotel workers',
    ],
    [
      'the paper itself',
      'HALLIN, May 14 (Egeo Press) - Tom Aske told this agency that 14 quays had closed.',
      'this agency',
      'Egeo Press',
    ],
    [
      'where a speech was held',
      'Port Users, annual meeting, Hallin, Thursday 9 October 2025\n\nIDA BRANDT: Last May 14 quays closed in this town.\n\nTOM ASKE: Why?',
      'this town',
      'Hallin',
    ],
    [
      'whoever holds an office now',
      'The minister, Ida Brandt, closed 14 quays. The present minister sat on the board of 40 firms.',
      'The present minister',
      'Ida Brandt',
    ],
  ])('%s: %s', (_, text, words, who) => expect(means(text, words)).toContain(who));
});
