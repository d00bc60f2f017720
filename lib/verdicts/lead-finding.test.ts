import { describe, expect, it } from 'vitest';
import { type FindingState, leadQuestion } from '#lib/verdicts/lead-finding';

const rated = (rating: string): FindingState => ({ state: 'rated', rating });
const open: FindingState = { state: 'open' };

describe('the lead finding', () => {
  it.each<{ says: string; said: FindingState | null; true: FindingState | null; lead: string | null }>([
    { says: 'truth leads when both are rated', said: rated('said'), true: rated('false'), lead: 'veracity' },
    { says: 'truth leads over a fair paraphrase', said: rated('said_paraphrase'), true: rated('true'), lead: 'veracity' },
    { says: 'truth leads over words nobody confirmed', said: rated('unconfirmed'), true: rated('true'), lead: 'veracity' },
    { says: 'altered words lead', said: rated('said_altered'), true: rated('true'), lead: 'attribution' },
    { says: 'words out of context lead', said: rated('said_out_of_context'), true: rated('true'), lead: 'attribution' },
    { says: 'words never said lead', said: rated('not_said'), true: rated('false'), lead: 'attribution' },
    { says: 'altered words lead while truth is open', said: rated('said_altered'), true: open, lead: 'attribution' },
    { says: 'saying leads while truth is open', said: rated('said'), true: open, lead: 'attribution' },
    { says: 'saying leads when truth is not asked', said: rated('said'), true: null, lead: 'attribution' },
    { says: 'truth leads when saying is open', said: open, true: rated('half_true'), lead: 'veracity' },
    { says: "the document's own words have truth only", said: null, true: rated('true'), lead: 'veracity' },
    { says: 'an open truth alone still leads', said: null, true: open, lead: 'veracity' },
    { says: 'nothing leads when nothing is asked', said: null, true: null, lead: null },
  ])('$says', (row) => {
    expect(leadQuestion({ attribution: row.said, veracity: row.true })).toBe(row.lead);
  });
});
