import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what was told by a verb before', () => {
  it.each([
    [
      'what was done to something',
      'The council shut the mill in May. Few opposed the closure.',
      'the closure→the closure of the mill',
    ],
    [
      'what was done, in the passive',
      'The mill was shut in May. Few opposed the closure.',
      'the closure→the closure of the mill',
    ],
    ['some of several', 'He offered to lend two barges to Hull. The loan never came.', 'The loan→the loan of two barges'],
    [
      'the results of a study',
      'A trial of the drug ended in May. The results surprised him.',
      'The results→the results of the trial of the drug',
    ],
  ])('%s', (_name, text, link) => {
    expect(linksOf(text)).toContain(link);
  });

  it.each([
    ['a deed that nobody told of', 'The council met in May. Few opposed the closure.', /^the closure/],
    [
      'a deed that says of what',
      'The council shut the mill. The closure of the school is near.',
      /^The closure→the closure of the mill/,
    ],
  ])('never takes %s', (_name, text, wrong) => {
    expect(linksOf(text).filter((link) => wrong.test(link))).toEqual([]);
  });
});

describe('some and somebody told by what stands before', () => {
  it.each([
    ['a number without its noun', 'In 1974 the town built 2,300 sheds. Last year it managed 212.', '212→212 sheds'],
    [
      'the others of several',
      'The clerk made ten proposals. We took eight; the other two, he said, were dear.',
      'other two→ten proposals',
    ],
    ['a town by its mayor', 'The mayor of Karsk, Ida Lund, spoke. Shops in the town were shut.', 'the town→Karsk'],
    ['the mayor without a name', 'Ivar Lund denies it all. Asked about the note, the mayor laughed.', 'the mayor→Ivar Lund'],
    ['the staff somewhere', 'Twelve men worked in the hospital. The staff there had wept.', 'there→hospital'],
  ])('%s', (_name, text, link) => {
    expect(linksOf(text)).toContain(link);
  });
});
