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

describe('what somebody decided, did or underwent, taken up by a noun', () => {
  it.each([
    [
      'The senate voted on Friday to raise the pension age. The decision angered many.',
      'The decision→the decision to raise the pension age',
    ],
    ['The parish has agreed to lease the meadow. Few liked the move.', 'the move→the move to lease the meadow'],
    ['A tribunal ruled in May that the lease was void. The ruling stands.', 'The ruling→the ruling that the lease was void'],
    ['A tribunal ruled the lease must end. This judgment stands.', 'This judgment→the judgment that the lease must end'],
    ['The premier pledged to plant 900 oaks. Nobody believed the promise.', 'the promise→the promise to plant 900 oaks'],
    [
      'Vets warned farmers in June that the virus had spread. The warning came late.',
      'The warning→the warning that the virus had spread',
    ],
    [
      'The dean denied that she had copied the thesis. The denial ran to two pages.',
      'The denial→the denial that she had copied the thesis',
    ],
    [
      'The clerk was accused of hiding the ledger. She rejects the allegation.',
      'the allegation→the allegation of hiding the ledger',
    ],
    ['The port wants to dredge the canal. The plan would cost £9m.', 'The plan→the plan to dredge the canal'],
    ['The bishop stepped down on Monday. The resignation surprised Rome.', 'The resignation→the resignation of the bishop'],
    ['Two tankers collided off Malta. The collision cost nine lives.', 'The collision→the collision of two tankers'],
    ['The price of rice climbed by 9 per cent. The rise hit the poor.', 'The rise→the rise in the price of rice'],
    ['The ministry outlawed the weedkiller in 2011. The ban was lifted.', 'The ban→the ban on the weedkiller'],
    ['The diocese will shut nine chapels. The closures begin in May.', 'The closures→the closures of nine chapels'],
    [
      'A minibus overturned near Lugo on Sunday. The accident closed the road.',
      'The accident→a minibus overturned near Lugo on Sunday',
    ],
    ['Burglars broke into the mint at night. The theft cost £4m.', 'The theft→Burglars broke into the mint at night'],
  ])('%s', (text, link) => expect(linksOf(text)).toContain(link));

  it.each([
    ['The senate voted to raise the age. The decision to cut pensions came later.', /^The decision/],
    ['The senate met on Friday. The ruling angered many.', /^The ruling/],
    ['The mill closed its doors in May. The closure was sad.', /doors/],
    ['The premier wants to tax plastic bags. The tax is small.', /the tax on the premier/],
    ['The bishop spoke on Monday. The resignation surprised Rome.', /^The resignation/],
  ])('%s (nothing)', (text, wrong) => expect(linksOf(text).filter((link) => wrong.test(link))).toEqual([]));
});
