import type { VerdictWords } from '#lib/verdicts/input';
import type { Step, Story } from '../scripts/demo/story';
import type { Start } from './desk-calls';
import { VERDICT } from './verdict';

/** A short text that an invented paper has published: one sentence for each start of a claim. */
export const TEXT = [
  'Harbour works finish early',
  '',
  'The new quay of Port Example was opened on 3 March 2025. The works cost 42 million euros.',
  'Three cranes were moved to the northern basin in April 2025. The ferry line carries 1,200 passengers a day.',
  'The harbour office employs 310 people. The breakwater is 640 metres long.',
].join('\n');

export const PUBLISHER = 'The Harbour Courier';
export const PUBLISHED_ON = '2025-05-02';

const { headline, summary, rationale, whyChosen, reason } = VERDICT;
const WRITTEN: VerdictWords = {
  attribution: null,
  veracity: { state: 'rated', rating: 'true', reason },
  headline,
  summary,
  rationale,
  whyChosen,
};

const ASSIGN: Step = { do: 'assign', by: 'jonas', to: 'mara', dueInHours: 24 };

const WORK: Step[] = [
  {
    do: 'source',
    source: {
      type: 'official-record',
      publisher: 'Port Example Register',
      title: 'Entry for 2025',
      url: 'https://example.org/port/register/2025',
      publishedOn: '2025-04-30',
      snapshot: 'Register of Port Example, entry for 2025. The figures of the harbour are those given by its office.',
    },
    use: {
      question: 'veracity',
      stance: 'supports',
      tier: 'primary',
      quote: 'The figures of the harbour are those given by its office.',
    },
  },
  { do: 'record', record: { kind: 'other-side', found: 'Looked for another figure in two other papers; none was found.' } },
  { do: 'checklist' },
  { do: 'rate', verdict: WRITTEN },
];

const DRAFT: Step[] = [ASSIGN, ...WORK];
const SIGNED: Step[] = [...DRAFT, { do: 'submit' }, { do: 'countersign', by: 'jonas' }];

const STEPS: Record<Start, Step[]> = {
  'to-assign': [],
  assigned: [ASSIGN],
  drafted: DRAFT,
  'in-review': [...DRAFT, { do: 'submit' }],
  'in-review-by-ana': [{ do: 'assign', by: 'jonas', to: 'ana', dueInHours: 24 }, ...WORK, { do: 'submit' }],
  'signed-off': SIGNED,
  published: [...SIGNED, { do: 'publish', by: 'jonas' }],
};

const PASSAGES: Record<Start, { passage: string; claimLine: string }> = {
  'to-assign': {
    passage: 'The new quay of Port Example was opened on 3 March 2025',
    claimLine: 'The new quay of Port Example was opened on 3 March 2025',
  },
  assigned: { passage: 'The works cost 42 million euros', claimLine: 'The new quay of Port Example cost 42 million euros' },
  drafted: {
    passage: 'Three cranes were moved to the northern basin in April 2025',
    claimLine: 'Three cranes of Port Example were moved to the northern basin in April 2025',
  },
  'in-review': {
    passage: 'The ferry line carries 1,200 passengers a day',
    claimLine: 'The ferry line of Port Example carries 1,200 passengers a day',
  },
  'in-review-by-ana': {
    passage: 'The works cost 42 million euros',
    claimLine: 'The works at the quay of Port Example cost 42 million euros',
  },
  'signed-off': {
    passage: 'The harbour office employs 310 people',
    claimLine: 'The harbour office of Port Example employs 310 people',
  },
  published: { passage: 'The breakwater is 640 metres long', claimLine: 'The breakwater of Port Example is 640 metres long' },
};

/** The story that leads a claim to where a journey begins. Mara has it in hand, Jonas signs. */
export function storyFor(start: Start): Story {
  const { passage, claimLine } = PASSAGES[start];
  return {
    passage,
    acceptedBy: 'mara',
    words: { claimLine, kind: 'quantity', questions: ['veracity'], claimant: null },
    steps: STEPS[start],
  };
}
