import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const proposed = (text: string, language = 'en') =>
  extractClaims(text, { publishedOn: '2026-06-02', language }).candidates.map(({ quote }) => quote);
const SPEECH = 'Speech by Mayor Dana Holt\n\nThank you. I have been mayor of Lund since 2019, and we built 40 flats.\n\n';

const WRITTEN_REMARKS = [
  'Hell hath no fury like a commuter delayed.',
  'It was the kind of morning that makes a poet of a postman.',
  'Nobody does misery quite like a cricket fan.',
  'Our columnist is a retired surgeon and a keen gardener.',
  'Perhaps the saddest thing is how ordinary it all seemed.',
  'This is a splendid little book, as warm as a kitchen in winter.',
  'The minister danced around the point like a boxer past his best.',
  'Good riddance to bad rubbish.',
  'What a glorious mess they have made of it!',
  'Scroll down to read the full list below.',
  'The plan is a dog’s dinner.',
  'He looked as though he had swallowed a wasp.',
  'Patience, as they say, is a virtue.',
  'It would be a brave man who bet against her.',
  'The orchestra was heaven, the seats were hell.',
];
const SPOKEN_REMARKS = [
  'You are a wonderful crowd, and I mean it.',
  'My friends, this is our moment.',
  'If you believe that, you will believe anything.',
  'Colleagues, I beg you to think again.',
  'There is tea at the back, help yourselves.',
  'We are the heirs of giants.',
  'Let the doubters doubt.',
  'The future belongs to the brave.',
  'I could talk about bridges all night.',
  'It is as plain as the nose on your face.',
  'Hope is not a strategy.',
  'You might think that, I could not possibly comment.',
  'Can everybody hear me at the back?',
  'A leader without a map is a tourist.',
  'Friends, hold your heads high tonight.',
];
const WRITTEN_CLAIMS = [
  'The foundry shut its gates in autumn.',
  'The ferry operator has dismissed its chief engineer.',
  'A court in Turin acquitted the banker.',
  'The bakery on Mill Lane poisoned several of its customers.',
  'Neither driver was wearing a seat belt.',
  'The school never reported the theft.',
  'Inspectors found mould in every ward.',
  'The bridge is closed to lorries.',
  'Ms Okafor owns the building.',
  'Rain delayed the launch until Tuesday.',
  'The vaccine protects against two strains.',
  'The chairman’s brother sits on the audit committee.',
  'Villagers had warned the mine about the dam.',
  'The union rejected the offer.',
  'The museum sold the painting to a collector in Zurich.',
];
const SPOKEN_CLAIMS = [
  'We closed the landfill at Hedby.',
  'Our hospital has no cardiologist.',
  'They cut the school bus.',
  'The regional government broke its promise to the fishermen.',
  'Crime fell in every district.',
  'My opponent voted against the shelter.',
  'The water company still pumps sewage into the lake.',
  'I signed the contract in March.',
  'Half of our teachers are over fifty.',
  'She never filed the accounts.',
  'No other town pays its carers less.',
  'The tram will open before Christmas.',
  'The state owes us six million.',
  'He was convicted of fraud.',
  'They sold the harbour to his cousin.',
];

const written = (words: string) => proposed(`The clinic in Lund was closed on 3 May after a fire.\n\n${words}`).slice(1);
const spoken = (words: string) => proposed(SPEECH + words).slice(2);
const silent = (list: readonly string[], read: (words: string) => string[]) => list.filter((words) => read(words).length === 0);

describe('the learned judge of remarks', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('proposes what tells a fact, however plainly, in writing and in talk', () => {
    expect(silent(WRITTEN_CLAIMS, written)).toEqual([]);
    expect(silent(SPOKEN_CLAIMS, spoken)).toEqual([]);
  });

  it('leaves out most remarks it has never seen', () => {
    expect(silent(WRITTEN_REMARKS, written).length).toBeGreaterThanOrEqual(9);
    expect(silent(SPOKEN_REMARKS, spoken).length).toBeGreaterThanOrEqual(12);
  });

  it('keeps what is due, promised or still awaited', () => {
    const told = [
      'The coach is due to answer the panel.',
      'Ticket prices are unlikely to fall.',
      'They are still waiting for a reply.',
      'Cut the toll and the lorries save 40 crowns a week.',
    ];
    const promised = [
      "I'll run again next spring.",
      'And the fares will not rise before Christmas.',
      'If you trust us, we will plant 900 trees.',
      'We will finish the pier by July.',
    ];
    expect(silent(told, written)).toEqual([]);
    expect(silent(promised, spoken)).toEqual([]);
  });

  it('keeps what somebody is quoted with, however short', () => {
    expect(proposed('“It was a disgraceful mess,” said Ann Lowe, a nurse at the clinic.')).toEqual(['It was a disgraceful mess']);
  });

  it('takes the part beside a remark for itself', () => {
    const all = proposed('Our thoughts are with the people of Derna, where two dams burst in the night.');
    expect(all).toEqual([expect.stringMatching(/where two dams burst in the night$/)]);
  });

  it('judges nothing without weights, and nothing in another language', () => {
    const words = 'The plan is a dog’s dinner.';
    vi.stubEnv('EXTRACTION', 'rules');
    expect(written(words)).toHaveLength(1);
    vi.unstubAllEnvs();
    expect(proposed('El plan es como un castillo de naipes.', 'es')).toHaveLength(1);
  });
});
