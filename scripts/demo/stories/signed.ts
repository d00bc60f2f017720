import type { VerdictWords } from '#lib/verdicts/input';
import type { Story } from '../story';
import { inventedSource } from './invented-source';

/** Signed off, ready to be published: the announcement of the test. */
export const TEST_ANNOUNCED: Story = {
  passage:
    "Putin announced the combat test of the Oreshnik ballistic missile, one of Russia's newest medium-range missile systems, on November 21",
  acceptedBy: 'ines',
  words: {
    claimLine: 'Vladimir Putin announced on 21 November 2024 that the Oreshnik missile had been tested in combat',
    kind: 'event',
    questions: ['veracity'],
    claimant: null,
    saidOn: '2024-11-21',
  },
  steps: [
    { do: 'assign', by: 'jonas', to: 'ines', dueInHours: 3 },
    {
      do: 'source',
      source: inventedSource({
        type: 'transcript',
        publisher: 'Sample Archive of Speeches',
        title: 'Televised address of 21 November 2024, summary record',
        publishedOn: '2024-11-22',
        path: 'archive/address-21-november',
        origin: 'Televised address, 21 November 2024',
        text: 'Summary record. In a televised address on 21 November 2024 the President of Russia announced that a new medium-range missile, which he called Oreshnik, had been tested in combat that day. He described the test as an answer to escalation by Western countries.',
      }),
      use: {
        question: 'veracity',
        stance: 'supports',
        tier: 'primary',
        locator: 'Second sentence',
        quote: 'a new medium-range missile, which he called Oreshnik, had been tested in combat that day',
      },
    },
    {
      do: 'source',
      source: inventedSource({
        type: 'wire',
        publisher: 'Demo Wire',
        title: 'Russian president names new missile in evening address',
        publishedOn: '2024-11-21',
        path: 'wire/evening-address',
        origin: 'Televised address, 21 November 2024',
        text: 'The announcement came in an evening address on 21 November, hours after a strike on the city of Dnipro.',
      }),
      use: {
        question: 'veracity',
        stance: 'supports',
        tier: 'secondary',
        locator: null,
        quote: 'The announcement came in an evening address on 21 November',
      },
    },
    {
      do: 'record',
      record: { kind: 'other-side', found: 'Looked for accounts that name another date or another weapon. None was found.' },
    },
    { do: 'checklist' },
    {
      do: 'rate',
      verdict: {
        attribution: null,
        veracity: {
          state: 'rated',
          rating: 'true',
          reason: 'The record of the address gives the date, the name of the missile and the words "tested in combat".',
        },
        headline: 'Putin announced a combat test of the Oreshnik on 21 November 2024',
        summary: 'The announcement was made on that day, in a televised address.',
        rationale:
          'The record of the address has the announcement and the date [1]; a report of the same evening has both as well [2]. The two go back to one address and count as one origin, which is the address itself.\n\nThe article leaves out what was hit. The city of Dnipro is named in the report [2]; that is a note on the article, not on this claim.',
        whyChosen: 'The date anchors everything the article says about the missile afterwards.',
      },
    },
    { do: 'submit' },
    { do: 'countersign', by: 'ana' },
  ],
};

const BORDER_VERDICT: VerdictWords = {
  attribution: null,
  veracity: {
    state: 'rated',
    rating: 'mostly_true',
    reason: 'The obligations are in the treaty; the article runs two of its terms together.',
  },
  headline: 'The treaty covers defence, sovereignty and the Union State’s border',
  summary: 'The treaty says so, but it names the territory and the external border as two things.',
  rationale:
    'The published summary of the treaty lists defence, sovereignty, independence and constitutional order, as the article does [1]. Its second article protects "the territory and the external border"; the article has "the territory of the external border", which is a slip of the translation.',
  whyChosen: 'What a defence treaty protects must be given exactly.',
};

/** Signed, then edited: the sign-off is stale and the claim waits for an editor again. */
export const BORDER: Story = {
  passage:
    'the document defines mutual allied obligations to ensure defense, protection of sovereignty, independence and constitutional order of the Russian Federation and Belarus, as well as the inviolability of the territory of the external border of the Union State',
  acceptedBy: 'ines',
  words: {
    claimLine:
      'The treaty obliges Russia and Belarus to protect each other’s sovereignty and the external border of the Union State',
    kind: 'document',
    questions: ['veracity'],
    claimant: null,
    saidOn: '2024-12-06',
  },
  steps: [
    { do: 'assign', by: 'karim', to: 'ines', dueInHours: 1 },
    {
      do: 'source',
      source: inventedSource({
        type: 'law',
        publisher: 'Sample Register of Treaties',
        title: 'Treaty on security guarantees within the Union State, summary',
        publishedOn: '2025-02-26',
        path: 'register/union-state-guarantees-summary',
        text: 'Article 1 lists the mutual obligations: defence, and the protection of sovereignty, independence and constitutional order. Article 2 names the territory and the external border of the Union State as inviolable.',
      }),
      use: {
        question: 'veracity',
        stance: 'supports',
        tier: 'primary',
        locator: 'Articles 1 and 2',
        quote: 'Article 2 names the territory and the external border of the Union State as inviolable',
      },
    },
    {
      do: 'record',
      record: {
        kind: 'other-side',
        found: 'Compared with a second summary for a narrower reading of article 2. It reads the same.',
      },
    },
    { do: 'checklist' },
    { do: 'rate', verdict: BORDER_VERDICT },
    { do: 'submit' },
    { do: 'countersign', by: 'jonas' },
    {
      do: 'edit-signed',
      verdict: {
        attribution: BORDER_VERDICT.attribution,
        veracity: BORDER_VERDICT.veracity,
        headline: BORDER_VERDICT.headline,
        summary: 'The treaty says so, but its article 2 names the territory and the external border as two things.',
        rationale: BORDER_VERDICT.rationale,
        whyChosen: BORDER_VERDICT.whyChosen,
      },
    },
  ],
};
