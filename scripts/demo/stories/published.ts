import type { Story } from '../story';
import { inventedSource } from './invented-source';

/** Published: the treaty of 6 December, whose place the sources do not agree on. */
export const TREATY: Story = {
  passage: 'Putin and Lukashenko signed a treaty on security guarantees between the two countries',
  acceptedBy: 'mara',
  words: {
    claimLine: 'Belarus and Russia signed a treaty on security guarantees on 6 December 2024',
    kind: 'event',
    questions: ['veracity'],
    claimant: null,
    saidOn: '2024-12-06',
  },
  steps: [
    { do: 'assign', by: 'jonas', to: 'mara', dueInHours: 2 },
    {
      do: 'source',
      source: inventedSource({
        type: 'official-record',
        publisher: 'Sample Register of Treaties',
        title: 'Entry: treaty on security guarantees within the Union State',
        publishedOn: '2024-12-09',
        path: 'register/union-state-guarantees',
        origin: 'Signing ceremony, 6 December 2024',
        text: [
          'Entry 1 of the demo register. Treaty on security guarantees within the framework of the Union State.',
          'Parties: the Russian Federation and the Republic of Belarus.',
          'Signed by the two heads of state in Minsk on 6 December 2024, after the session of the Supreme State Council.',
        ].join('\n'),
      }),
      use: {
        question: 'veracity',
        stance: 'supports',
        tier: 'primary',
        locator: 'Entry 1, last line',
        quote: 'Signed by the two heads of state in Minsk on 6 December 2024',
      },
    },
    {
      do: 'source',
      source: inventedSource({
        type: 'wire',
        publisher: 'Demo Wire',
        title: 'Minsk and Moscow sign security pact at Union State meeting',
        publishedOn: '2024-12-06',
        path: 'wire/security-pact',
        text: 'MINSK, 6 December. The presidents of Belarus and Russia put their names to a treaty on security guarantees here on Friday, at the end of the Union State’s Supreme State Council. Both sides called the text the first of its kind between them.',
      }),
      use: {
        question: 'veracity',
        stance: 'supports',
        tier: 'secondary',
        locator: 'First paragraph',
        quote:
          "The presidents of Belarus and Russia put their names to a treaty on security guarantees here on Friday, at the end of the Union State's Supreme State Council.",
      },
    },
    {
      do: 'source',
      source: inventedSource({
        type: 'newspaper',
        publisher: 'The Example Gazette',
        title: 'What the Union State treaty says, article by article',
        publishedOn: '2025-02-26',
        path: 'gazette/treaty-explained',
        text: 'The treaty, signed in Moscow in December, names the territory and the external border of the Union State in its second article.',
      }),
      use: {
        question: 'veracity',
        stance: 'context',
        tier: 'secondary',
        locator: 'First paragraph',
        quote: 'The treaty, signed in Moscow in December',
      },
    },
    {
      do: 'record',
      record: {
        kind: 'other-side',
        found:
          'Looked for any account that the signing was put off or that another text was signed that day. None was found; one later article names Moscow as the place.',
      },
    },
    { do: 'checklist' },
    {
      do: 'rate',
      verdict: {
        attribution: null,
        veracity: {
          state: 'rated',
          rating: 'true',
          reason: 'A register entry and a report from the room agree on the treaty, the signatories and the date.',
        },
        headline: 'Belarus and Russia signed a security treaty on 6 December 2024',
        summary: 'The treaty was signed that day. Reports agree on the date; one later article names another city.',
        rationale: [
          'The register lists a treaty on security guarantees within the Union State, signed by both presidents in Minsk on 6 December 2024 [1]. A report filed from Minsk on the same day describes the signing at the end of the meeting [2].',
          'An article of February 2025 says the treaty was signed in Moscow [3]. It is later and names no source; we follow the register on the place. The claim itself names no place, so the rating does not depend on it.',
        ].join('\n\n'),
        whyChosen: 'The treaty binds two states in their defence, and the sources we met did not agree on where it was signed.',
      },
    },
    { do: 'submit' },
    { do: 'countersign', by: 'jonas' },
    { do: 'publish', by: 'jonas' },
  ],
};
