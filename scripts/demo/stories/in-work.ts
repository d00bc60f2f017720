import type { Story } from '../story';
import { inventedSource } from './invented-source';

const SPEECH = 'Speech in Astana, 28 November 2024';

/** Sent back with three points, two of them answered: ten blocks, or dozens? */
export const TEN_BLOCKS: Story = {
  passage:
    'the Oreshnik has 10 separating blocks that attack the target and everything in the epicenter of the explosion turns into dust',
  acceptedBy: 'mara',
  words: {
    claimLine: 'Vladimir Putin said that the Oreshnik has 10 separating blocks',
    kind: 'quantity',
    questions: ['attribution', 'veracity'],
    claimant: 'Vladimir Putin',
    claimantRole: 'President of Russia',
    saidOn: '2024-11-28',
  },
  steps: [
    { do: 'assign', by: 'jonas', to: 'mara', dueInHours: 0.75 },
    {
      do: 'source',
      source: inventedSource({
        type: 'wire',
        publisher: 'Demo Wire',
        title: 'Missile compared to a falling meteorite',
        publishedOn: '2024-11-28',
        path: 'wire/meteorite',
        origin: SPEECH,
        text: 'The system has dozens of homing warheads, the speaker said, and strikes at ten times the speed of sound.',
      }),
      use: {
        question: 'attribution',
        stance: 'contradicts',
        tier: 'secondary',
        locator: null,
        quote: 'The system has dozens of homing warheads',
      },
    },
    {
      do: 'source',
      source: inventedSource({
        type: 'newspaper',
        publisher: 'The Example Gazette',
        title: 'Six warheads or more: what was said in Astana',
        publishedOn: '2024-11-29',
        path: 'gazette/six-or-more',
        origin: SPEECH,
        text: 'One account of the speech speaks of six warheads, another of dozens. Everything at the centre of the explosion, the speech went on, turns to dust.',
      }),
      use: {
        question: 'attribution',
        stance: 'contradicts',
        tier: 'secondary',
        locator: 'First sentence',
        quote: 'The missile has exactly ten separating blocks',
        quoteNote: 'Copied from the article for comparison; the report itself has other numbers.',
      },
    },
    {
      do: 'record',
      record: {
        kind: 'search',
        question: 'attribution',
        where: 'Two archives of speeches, one news database',
        terms: 'Oreshnik blocks warheads "28 November" Astana; "десятки"',
        searchedOn: '2024-12-07',
      },
    },
    {
      do: 'record',
      record: { kind: 'contact-exempt', reason: 'already-on-record', note: 'The speech was broadcast.' },
    },
    { do: 'checklist' },
    {
      do: 'rate',
      verdict: {
        attribution: {
          state: 'rated',
          rating: 'unconfirmed',
          reason: 'Nobody here has read the Russian original. English reports of the speech have other numbers.',
        },
        veracity: { state: 'open', because: 'The number itself is disputed between translations.' },
        headline: 'Did Putin say the Oreshnik has 10 separating blocks?',
        summary: 'Putin spoke of dozens, not ten.',
        rationale:
          'One report of the same speech has dozens of warheads, at ten times the speed of sound [1]; another has six or dozens [2]. "Ten" may have slipped in from the speed.',
        whyChosen: 'A number of warheads is copied on quickly, and this one stands in a machine translation.',
      },
    },
    { do: 'submit' },
    {
      do: 'return',
      by: 'jonas',
      reason: 'Close. Three things before I can sign.',
      points: [
        { pinnedTo: { field: 'evidence', n: 2 }, reason: 'Two reports of one speech are one source. Say so.' },
        { pinnedTo: { field: 'summary' }, reason: 'We have not read him in Russian: "Putin spoke of" is more than we know.' },
        { pinnedTo: { field: 'evidence', n: 2 }, reason: 'This quote is not in the report. Quote what it says, or take it out.' },
      ],
    },
    { do: 'answer', n: 1, answer: 'Both now name the speech in Astana as their origin and count as one.' },
    { do: 'answer', n: 2, answer: 'Agreed. New wording: "English reports of the speech say dozens; this text says ten."' },
  ],
};

/** Verdict drafted: serial production. */
export const SERIAL_PRODUCTION: Story = {
  passage: 'the decision on the serial production of the missiles had already been made',
  acceptedBy: 'ines',
  words: {
    claimLine: 'Vladimir Putin said that serial production of the Oreshnik had already been decided',
    kind: 'speech-act',
    questions: ['attribution', 'veracity'],
    claimant: 'Vladimir Putin',
    claimantRole: 'President of Russia',
    saidOn: '2024-11-22',
  },
  steps: [
    { do: 'take', by: 'ines' },
    {
      do: 'source',
      source: inventedSource({
        type: 'wire',
        publisher: 'Demo Wire',
        title: 'More tests, and a decision on production',
        publishedOn: '2024-11-22',
        path: 'wire/production',
        text: 'At a meeting with officials the president said that the tests would go on and that the decision on serial production had in effect been taken.',
      }),
      use: {
        question: 'attribution',
        stance: 'supports',
        tier: 'secondary',
        locator: null,
        quote: 'the decision on serial production had in effect been taken',
      },
    },
    {
      do: 'rate',
      verdict: {
        attribution: {
          state: 'rated',
          rating: 'unconfirmed',
          reason: 'The report fits, but nobody here has read the Russian original.',
        },
        veracity: null,
        headline: 'Did Putin say serial production of the Oreshnik was decided?',
        summary: '',
        rationale: 'One report has the same statement, with "in effect" before the verb [1].',
        whyChosen: '',
      },
    },
  ],
};

/** Being sourced: fifteen kilometres, from where? */
export const FIFTEEN_KILOMETRES: Story = {
  passage:
    "Already 15 kilometers away, it's a hand's throw to the border, troops, and not only Poles and Lithuanians, are stationed on the border",
  acceptedBy: 'mara',
  words: {
    claimLine:
      'Alexander Lukashenko said that troops are stationed 15 kilometres from Belarus’s border, not only Polish and Lithuanian ones',
    kind: 'quantity',
    questions: ['attribution', 'veracity'],
    claimant: 'Alexander Lukashenko',
    claimantRole: 'President of Belarus',
    saidOn: '2024-12-06',
  },
  steps: [
    { do: 'assign', by: 'ana', to: 'mara', dueInHours: 4 },
    {
      do: 'source',
      source: inventedSource({
        type: 'reference-work',
        publisher: 'Sample Atlas',
        title: 'Training grounds near the Lithuanian border',
        publishedOn: '2024-06-01',
        path: 'atlas/training-grounds',
        text: 'The training ground of this demo atlas lies about 15 kilometres from the border – a short drive, or, as the idiom has it, “a stone’s throw”.',
      }),
      use: {
        question: 'veracity',
        stance: 'context',
        tier: 'secondary',
        locator: 'Page 12',
        quote: 'about 15 kilometres from the border - a short drive, or, as the idiom has it, "a stone\'s throw"',
      },
    },
    {
      do: 'source',
      source: inventedSource({
        type: 'newspaper',
        publisher: 'The Example Gazette',
        title: 'How far is it to the border?',
        publishedOn: '2024-12-01',
        path: 'gazette/how-far',
        text: 'Barracks under construction stand some twenty kilometres from the border, measured in a straight line.',
      }),
      use: {
        question: 'veracity',
        stance: 'contradicts',
        tier: 'secondary',
        locator: null,
        quote: 'Barracks under construction stand fifteen kilometres from the border',
      },
    },
    {
      do: 'ask',
      asked: {
        who: 'Press office',
        role: 'Duty officer',
        organisation: 'Office of the President of Belarus',
        channel: 'form',
        address: 'https://example.org/president/press',
        words:
          "The speech of 6 December is quoted as: “Already 15 kilometers away, it's a hand's throw to the border, troops, and not only Poles and Lithuanians, are stationed on the border.” Which troops does the figure mean, and from where is it measured?",
        timeZone: 'Europe/Minsk',
      },
      hoursAgo: 20,
    },
  ],
};
