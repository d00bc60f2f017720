import { describe, expect, it } from 'vitest';
import { type ChainFacts, chainSteps } from './chain-steps';

const facts: ChainFacts = {
  chain: [
    { role: 'document', who: 'Daily News' },
    { role: 'coverage', who: 'BelTA' },
    { role: 'speaker', who: 'Alexander Lukashenko', note: 'in Minsk' },
  ],
  claimant: 'Alexander Lukashenko',
  claimantRole: 'President of Belarus',
  saidOn: '2024-12-06',
  translation: null,
  paragraph: 3,
  sources: [{ n: 2, publisher: 'BelTA', author: null, isProven: true }],
};

describe('how a statement got here', () => {
  it('is told from the speaker to this document', () => {
    expect(chainSteps(facts).map(({ role, who }) => who ?? role)).toEqual(['Alexander Lukashenko', 'BelTA', 'document']);
  });

  it('proves a report by a source of that name whose words are kept, and by nothing else', () => {
    expect(chainSteps(facts)[1]).toMatchObject({ proof: 'proven', code: 'sourceKept', params: { n: 2 } });
    const unproven = chainSteps({ ...facts, sources: [{ n: 2, publisher: 'BelTA', author: null, isProven: false }] });
    expect(unproven[1]).toMatchObject({ proof: 'open', code: 'notFound' });
  });

  it('names a machine translation even where the chain forgot it, and doubts it', () => {
    const steps = chainSteps({ ...facts, translation: { from: 'ru', by: 'Yandex Translate', read: null } });
    expect(steps.map(({ role }) => role)).toEqual(['speaker', 'coverage', 'translation', 'document']);
    expect(steps[2]).toMatchObject({ who: 'Yandex Translate', proof: 'doubtful' });
  });

  it('is proven where somebody read the original and it says the same, and doubted where it does not', () => {
    const stepOf = (fidelity: 'same' | 'differs') =>
      chainSteps({ ...facts, translation: { from: 'ru', by: null, read: { by: 'Ines', fidelity } } })[2];
    expect(stepOf('same')).toMatchObject({ proof: 'proven', code: 'read', params: { by: 'Ines' } });
    expect(stepOf('differs')).toMatchObject({ proof: 'doubtful', code: 'differs' });
  });

  it('is one step for what the document says in its own voice', () => {
    const steps = chainSteps({ ...facts, chain: [], claimant: null, claimantRole: null, saidOn: null });
    expect(steps).toMatchObject([{ role: 'document', code: 'ownVoice' }]);
  });
});
