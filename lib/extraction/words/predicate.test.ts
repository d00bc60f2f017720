import { describe, expect, it } from 'vitest';
import { isPredicate, plainWords } from '#lib/extraction/words/predicate';

const predicates = (text: string) => {
  const list = plainWords(text);
  return list.filter((_, at) => isPredicate(list, at));
};

describe('verbs by their form and neighbours', () => {
  it.each([
    ['the plant supplies a fifth of all ore', 'supplies'],
    ['a missed case infects between ten and fifteen others', 'infects'],
    ['the treaty obliges the parties to inform', 'obliges'],
    ['the colonies thrive in warm water', 'thrive'],
    ['she who directs the clinic', 'directs'],
    ['the two valves calibrate the pump', 'calibrate'],
    ['the guards overslept', 'overslept'],
    ['the governor forsook the town', 'forsook'],
    ['he who embezzles the dues', 'embezzles'],
    ['the ships that offload the grain', 'offload'],
    ['the old roof leaks each autumn', 'leaks'],
    ['the choir tours twice a year', 'tours'],
    ['both of the masts lean past the wall', 'lean'],
    ['only nine of the lamps work', 'work'],
    ['boats to the islands run once a day', 'run'],
  ])('%s', (text, verb) => {
    expect(predicates(text)).toEqual([verb]);
  });

  it.each([
    'two barges to Hull',
    'several supplies a week',
    'sixty boats no',
    'the supplies',
    'its many transports to the coast',
    'staff to lock up each night',
    'a list of gas leaks',
  ])('%s', (text) => {
    expect(predicates(text)).toEqual([]);
  });
});
