import { describe, expect, it } from 'vitest';
import { type FindingState, leadQuestion } from '#lib/verdicts/lead-finding';

const rated = (rating: string): FindingState => ({ state: 'rated', rating });
const open: FindingState = { state: 'open' };

describe('the lead finding', () => {
  it.each<[string, FindingState | null, FindingState | null, string | null]>([
    ['truth leads when both are rated', rated('said'), rated('false'), 'veracity'],
    ['truth leads over a fair paraphrase', rated('said_paraphrase'), rated('true'), 'veracity'],
    ['truth leads over words nobody confirmed', rated('unconfirmed'), rated('true'), 'veracity'],
    ['altered words lead', rated('said_altered'), rated('true'), 'attribution'],
    ['words out of context lead', rated('said_out_of_context'), rated('true'), 'attribution'],
    ['words never said lead', rated('not_said'), rated('false'), 'attribution'],
    ['altered words lead while truth is open', rated('said_altered'), open, 'attribution'],
    ['saying leads while truth is open', rated('said'), open, 'attribution'],
    ['saying leads when truth is not asked', rated('said'), null, 'attribution'],
    ['truth leads when saying is open', open, rated('half_true'), 'veracity'],
    ["the document's own words have truth only", null, rated('true'), 'veracity'],
    ['an open truth alone still leads', null, open, 'veracity'],
    ['nothing leads when nothing is asked', null, null, null],
  ])('%s', (_sentence, attribution, veracity, lead) => {
    expect(leadQuestion({ attribution, veracity })).toBe(lead);
  });
});
