import { describe, expect, it } from 'vitest';
import { type DatedAct, publicNotes } from '#lib/publishing/public-notes';
import type { CorrectionKind } from '#lib/workflow/vocabulary';

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const FIRST = { version: 1, at: at(1) };

function act(hour: number, facts: Partial<DatedAct>): DatedAct {
  return { act: 'correct', correctionKind: null, about: null, reply: null, note: `at ${hour}`, at: at(hour), ...facts };
}

const correct = (hour: number, correctionKind: CorrectionKind) => act(hour, { correctionKind });

function kindsOf(acts: DatedAct[], versions: { version: number; at: Date }[], isOpen = false) {
  return publicNotes(acts, { versions, isOpen }).map(({ kind, version }) => [kind, version]);
}

describe('the notes that readers see', () => {
  it('say "under re-check" while a correction is open, and its kind and version once it is out', () => {
    const acts = [correct(2, 'rating')];
    expect(kindsOf(acts, [FIRST], true)).toEqual([['re-check', null]]);
    expect(kindsOf(acts, [{ version: 2, at: at(3) }, FIRST])).toEqual([['rating', 2]]);
  });

  it('keep silent about typing errors, open or done', () => {
    expect(kindsOf([correct(2, 'typo')], [FIRST], true)).toEqual([]);
    expect(kindsOf([correct(2, 'typo')], [{ version: 2, at: at(3) }, FIRST])).toEqual([]);
  });

  it('leave out a correction whose kind was changed before anything came of it', () => {
    const acts = [correct(2, 'clarification'), correct(3, 'rating')];
    expect(kindsOf(acts, [FIRST], true)).toEqual([['re-check', null]]);
    expect(kindsOf(acts, [{ version: 2, at: at(4) }, FIRST])).toEqual([['rating', 2]]);
  });

  it('name each version that a correction led to, newest first', () => {
    const versions = [{ version: 3, at: at(5) }, { version: 2, at: at(3) }, FIRST];
    expect(kindsOf([correct(2, 'fact'), correct(4, 'void')], versions)).toEqual([
      ['void', 3],
      ['fact', 2],
    ]);
  });

  it('hold updates with the words of a late reply, which make no version, and a second answer, which does', () => {
    const reply = { who: 'The mayor', words: 'It was 52.', answeredOn: '2026-01-01' };
    const acts = [act(2, { act: 'update', about: 'late-reply', reply }), act(3, { act: 'add-finding' })];
    expect(publicNotes(acts, { versions: [FIRST], isOpen: true })).toEqual([
      { kind: 'second-finding', note: 'at 3', at: at(3).toISOString(), version: null },
      { kind: 'late-reply', note: 'at 2', at: at(2).toISOString(), version: null, reply },
    ]);
    expect(kindsOf(acts, [{ version: 2, at: at(4) }, FIRST])).toEqual([
      ['second-finding', 2],
      ['late-reply', null],
    ]);
  });
});
