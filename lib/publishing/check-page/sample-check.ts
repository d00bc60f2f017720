import type { PublishedCheck } from '#lib/publishing/published-check';

/** A check with everything a page can show, for tests of markup and pages; its desk and publishers are made up. */
export function sampleCheck(changes: Partial<PublishedCheck> = {}): PublishedCheck {
  return { ...SAMPLE, ...changes };
}

const SAMPLE: PublishedCheck = {
  state: 'published',
  slug: 'harbour-bridge-ten-lanes-12',
  version: 1,
  latestVersion: 1,
  versionAt: '2024-12-09T12:20:00.000Z',
  publishedAt: '2024-12-09T12:20:00.000Z',
  language: 'en',
  timeZone: 'Europe/Vienna',
  desk: { name: 'Harbour desk', contact: 'corrections@harbour-desk.example' },
  isDemo: false,
  claim: {
    headline: 'Mira Holt said the new harbour bridge has ten lanes',
    line: 'The new harbour bridge has ten lanes',
    claimant: {
      name: 'Mira Holt',
      role: 'Minister of Transport',
      kind: 'person',
      sameAs: ['https://example.org/people/mira-holt'],
    },
    passage: 'the bridge has ten lanes for everybody',
    sentence: 'She disclosed that the bridge has ten lanes for everybody.',
    saidOn: '2024-11-28',
    asOf: '2024-12-09',
  },
  document: {
    title: 'Minister opens the harbour bridge',
    publisher: 'The Example Courier',
    url: 'https://courier.example/2024/12/06/bridge',
    publishedOn: '2024-12-06',
    language: 'en',
    translatedFrom: null,
    translator: null,
    isMachineTranslated: false,
  },
  chain: [
    { role: 'speaker', who: 'Mira Holt', verb: 'disclosed' },
    { role: 'coverage', who: 'Coast Wire', verb: 'reported' },
    { role: 'document', who: 'The Example Courier' },
  ],
  findings: [
    {
      question: 'attribution',
      state: 'rated',
      rating: 'said_altered',
      label: 'Altered',
      meaning: 'Wording or number changed so that the sense moves.',
      mark: 'quarter',
      slot: 'mostly-false',
      reason: 'She said it, with another number.',
      number: 2,
      best: 5,
      worst: 1,
    },
    {
      question: 'veracity',
      state: 'rated',
      rating: 'unproven',
      label: 'Unproven',
      meaning: 'Evidence neither shows nor excludes it at the cut-off date.',
      mark: 'dashed',
      slot: 'unproven',
      reason: 'No drawing is public.',
      number: null,
      best: 5,
      worst: 1,
    },
  ],
  lead: 'attribution',
  summary: 'The minister spoke of “several” lanes, not ten: the article runs the number together with the length in hectometres.',
  rationale: [
    '## Was it said?',
    'The transcript of the ministry has her saying that “several lanes for everybody” lead over ten hectometres of water.[1] Coast Wire and the Island Post report the same words.[2][3] “Ten” belongs to the length.',
    'We looked for “ten lanes” on another day, in the transcripts from 21 November to 6 December 2024. We found *none*.',
    '## Is it true?',
    'The port authority counted six lanes on the drawings of 2022.[4] Nobody outside the two offices has described a newer one.',
  ].join('\n\n'),
  whyChosen: 'The sentence was shared in three languages within a day.',
  contacts: [
    {
      kind: 'asked',
      who: 'Press office of the ministry',
      channel: 'e-mail',
      words: 'Which number did the minister give?',
      askedOn: '2024-12-06',
      outcome: 'no-answer',
      answer: '',
    },
    {
      kind: 'asked',
      who: 'Editors of The Example Courier',
      channel: 'e-mail',
      words: 'Which text was translated?',
      askedOn: '2024-12-06',
      outcome: 'confirmed',
      answer: 'The report of Coast Wire.',
    },
  ],
  sources: [
    source(1, {
      publisher: 'Ministry of Transport',
      title: 'Opening of the harbour bridge, transcript',
      type: 'transcript',
      tier: 'primary',
      publishedOn: '2024-11-28',
      quote: 'several lanes for everybody',
      quoteLevel: 'exact',
      origin: openingSpeech(),
    }),
    source(2, {
      publisher: 'Coast Wire',
      title: 'Bridge opens with several lanes',
      type: 'wire',
      origin: openingSpeech(),
      quote: 'several lanes for everybody',
      quoteLevel: 'normalised',
    }),
    source(3, { publisher: 'Island Post', author: 'T. Amsel', title: 'At last, the bridge', origin: openingSpeech() }),
    source(4, {
      publisher: 'Port authority',
      title: 'Statement on the drawings of the bridge',
      type: 'official-record',
      tier: 'primary',
      publishedOn: '2024-11-22',
      question: 'veracity',
      stance: 'contradicts',
      origin: { id: 'o2', name: 'Port authority' },
      interest: 'Owner of the bridge',
      locator: 'Sheet 3',
    }),
  ],
  signatures: [
    { act: 'made', role: 'checker', name: null, at: '2024-12-09T11:40:00.000Z' },
    { act: 'countersigned', role: 'editor', name: 'Ilse Brandt', at: '2024-12-09T12:08:00.000Z' },
  ],
  statementDigest: '9f3c81d04b6ae27555aa10c3d21b7e60f0c4d9a18832bb7165fe2043a9d7c1e8',
  amendments: [],
  otherVersions: [],
  underRecheck: null,
};

function openingSpeech() {
  return { id: 'o1', name: 'Speech at the opening, 28 November 2024' };
}

function source(n: number, facts: Partial<PublishedCheck['sources'][number]>): PublishedCheck['sources'][number] {
  const url = `https://source${n}.example/page`;
  return {
    ...{
      n,
      sourceId: `s${n}`,
      type: 'newspaper',
      publisher: '',
      author: null,
      title: '',
      publishedOn: '2024-11-28',
      language: 'en',
      url,
    },
    ...{
      fragmentUrl: null,
      interest: null,
      tier: 'secondary',
      origin: null,
      question: 'attribution',
      stance: 'supports',
      locator: null,
    },
    ...{
      quote: null,
      quoteLevel: null,
      quoteNote: null,
      snapshot: { sha256: `${n}${'c07e5512'.repeat(8)}`.slice(0, 64), keptAt: '2024-12-09T10:12:00.000Z' },
    },
    ...facts,
  };
}
