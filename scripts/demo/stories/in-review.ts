import type { Story } from '../story';
import { inventedSource } from './invented-source';

/** Waiting for a countersign: what was asked for, and whether "deliver" is the word. */
export const REQUEST: Story = {
  passage:
    'Belarusian President Alexander Lukashenko has asked Russian President Vladimir Putin to deliver Russian complexes for launching the hypersonic medium-range ballistic missile "Oreshnik" on the territory of the country',
  acceptedBy: 'ines',
  words: {
    claimLine: 'Alexander Lukashenko asked Vladimir Putin on 6 December 2024 to place Oreshnik missile systems in Belarus',
    kind: 'event',
    questions: ['veracity'],
    claimant: null,
    saidOn: '2024-12-06',
  },
  steps: [
    { do: 'assign', by: 'jonas', to: 'ines', dueInHours: 1.5 },
    {
      do: 'source',
      source: inventedSource({
        type: 'wire',
        publisher: 'Demo Wire',
        title: 'Belarus asks to host Oreshnik, Moscow says it is possible',
        publishedOn: '2024-12-06',
        path: 'wire/oreshnik-request',
        text: 'MINSK, 6 December. At the meeting of the Supreme State Council the Belarusian leader asked for the Oreshnik to be stationed in his country. The Russian president answered on the same day that this would be possible in the second half of 2025.',
      }),
      use: {
        question: 'veracity',
        stance: 'supports',
        tier: 'primary',
        locator: 'First paragraph',
        quote: 'asked for the Oreshnik to be stationed in his country',
      },
    },
    {
      do: 'source',
      source: inventedSource({
        type: 'newspaper',
        publisher: 'The Example Gazette',
        title: 'Station or supply? Two words in two reports of one request',
        publishedOn: '2024-12-07',
        path: 'gazette/station-or-supply',
        text: 'Reports of the request differ in one verb. Some write that the systems should be supplied, others that they should be stationed. Who would control them is not said in either.',
      }),
      use: {
        question: 'veracity',
        stance: 'context',
        tier: 'secondary',
        locator: null,
        quote: 'Some write that the systems should be supplied, others that they should be stationed.',
      },
    },
    {
      do: 'record',
      record: {
        kind: 'other-side',
        found:
          'Looked for a denial by either side and for an earlier request. Neither was found; the answer of the same day takes the request as made.',
      },
    },
    { do: 'checklist' },
    {
      do: 'rate',
      verdict: {
        attribution: null,
        veracity: {
          state: 'rated',
          rating: 'mostly_true',
          reason: 'The request was made in public. Whether systems were to be delivered or stationed is reported differently.',
        },
        headline: 'Lukashenko asked Russia to place Oreshnik missiles in Belarus',
        summary: 'He asked in public on 6 December 2024. "Deliver" may say more than he did: other reports have "station".',
        rationale:
          'The request was made at the meeting in Minsk and answered there [1]. Reports of it do not agree on the verb: "deliver" leaves the systems with Belarus, "station" need not [2].\n\nThe article does not give the answer: possible in the second half of 2025 [1]. A reader should have it.',
        whyChosen: 'It is the headline of the article, and one verb decides who would hold the missiles.',
      },
    },
    { do: 'submit' },
  ],
};

/** Waiting for a countersign: words that nobody here has read in Russian. */
export const NATO_FORCES: Story = {
  passage: 'NATO armed forces from other states, including Germany, are being pulled there',
  acceptedBy: 'mara',
  words: {
    claimLine:
      'Alexander Lukashenko said that NATO forces from other states, including Germany, are being massed at Belarus’s border',
    kind: 'event',
    questions: ['attribution', 'veracity'],
    claimant: 'Alexander Lukashenko',
    claimantRole: 'President of Belarus',
    saidOn: '2024-12-06',
  },
  steps: [
    { do: 'assign', by: 'ana', to: 'mara', dueInHours: 2.5 },
    {
      do: 'source',
      source: inventedSource({
        type: 'newspaper',
        publisher: 'The Example Gazette',
        title: 'A German brigade in Lithuania, step by step',
        publishedOn: '2024-11-30',
        path: 'gazette/brigade-in-lithuania',
        text: 'Germany is setting up a brigade in Lithuania. An advance party has been in the country since the spring of 2024; the full brigade is planned for 2027.',
      }),
      use: {
        question: 'veracity',
        stance: 'context',
        tier: 'secondary',
        locator: 'First paragraph',
        quote: 'Germany is setting up a brigade in Lithuania.',
      },
    },
    {
      do: 'record',
      record: {
        kind: 'search',
        question: 'attribution',
        where: 'Three archives of speeches and two news databases, English only',
        terms: 'Lukashenko border Germany NATO 6 December; "hand’s throw"; Union State council transcript',
        searchedOn: '2024-12-07',
      },
    },
    {
      do: 'record',
      record: { kind: 'contact-exempt', reason: 'already-on-record', note: 'He spoke in public, before cameras.' },
    },
    { do: 'checklist' },
    {
      do: 'rate',
      verdict: {
        attribution: {
          state: 'rated',
          rating: 'unconfirmed',
          reason: 'Nobody here has read the Russian original. "Are being pulled" is most likely "are being massed".',
        },
        veracity: { state: 'open', because: 'The article does not say which stretch of the border is meant.' },
        headline: 'Did Lukashenko say that German troops are being massed at the border?',
        summary: 'We know these words from a machine translation alone and have not found the original.',
        rationale:
          'The sentence stands in a machine translation from Russian. We have not found a recording or a transcript.\n\nThat Germany is setting up a brigade in Lithuania is known [1]; whether it is meant, and from where to where the fifteen kilometres are measured, the text does not say.',
        whyChosen: 'The sentence names a NATO state and gives a distance; readers may take both as fact.',
      },
    },
    { do: 'submit' },
  ],
};
