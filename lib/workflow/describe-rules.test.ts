import { describe, expect, it } from 'vitest';
import { describeChanges } from '#lib/workflow/describe-rules';
import { checklistFor, DEFAULT_RULES, type DeskRules } from '#lib/workflow/desk-rules';

function changed(change: (rules: DeskRules) => void) {
  const rules = structuredClone(DEFAULT_RULES);
  change(rules);
  return describeChanges(DEFAULT_RULES, rules);
}

describe('what a change of the rules does', () => {
  it('is nothing while nothing is changed', () => {
    expect(changed(() => undefined)).toEqual([]);
  });

  it('is said for each thing that is different, and for nothing else', () => {
    expect(changed(({ evidence }) => void (evidence.standard.independent = 3))).toEqual([
      { code: 'evidence', depth: 'standard', numbers: { primary: 1, independent: 3 } },
    ]);
    expect(changed(({ evidence }) => void (evidence.high.mayExplain = false))).toEqual([{ code: 'explainOff', depth: 'high' }]);
    expect(changed(({ otherSide }) => void (otherSide.line = true))).toEqual([{ code: 'otherSideOn', depth: 'line' }]);
    expect(changed(({ search }) => void (search.line = false))).toEqual([{ code: 'searchOff', depth: 'line' }]);
    expect(changed(({ contact }) => void Object.assign(contact, { isAsked: false, deadlineHours: 48 }))).toEqual([
      { code: 'contactOff' },
      { code: 'deadline', numbers: { hours: 48 } },
    ]);
  });

  it('names sentences of a checklist that come, go or change places', () => {
    const own = { code: 'own-1', words: 'The minutes were read', depths: ['high' as const] };
    expect(changed(({ checklist }) => void checklist.event.push(own))).toEqual([{ code: 'itemOn', kind: 'event', item: own }]);
    const gone = DEFAULT_RULES.checklist.event[0];
    expect(changed(({ checklist }) => void checklist.event.shift())).toEqual([{ code: 'itemOff', kind: 'event', item: gone }]);
    expect(changed(({ checklist }) => void checklist.event.reverse())).toEqual([{ code: 'order', kind: 'event' }]);
  });
});

describe('the checklist of a claim', () => {
  it('is of its kind and its depth', () => {
    expect(checklistFor(DEFAULT_RULES, { kind: 'descriptor', depth: 'standard' }).map(({ code }) => code)).toEqual([
      'nameAndTitle',
    ]);
    expect(checklistFor(DEFAULT_RULES, { kind: 'descriptor', depth: 'line' })).toEqual([]);
  });
});
