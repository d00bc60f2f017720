import { describe, expect, it } from 'vitest';
import { defaultScaleFor, levelOf, MARKS, ratingsOffered, scaleIds, scaleOf } from '#lib/verdicts/scales';

describe('scales', () => {
  it.each([
    ['house5', 'true', 'full-tick'],
    ['house5', 'mostly_true', 'three-quarter'],
    ['house5', 'half_true', 'half'],
    ['house5', 'mostly_false', 'quarter'],
    ['house5', 'misleading', 'quarter-bang'],
    ['house5', 'false', 'empty-cross'],
    ['house5', 'unproven', 'dashed'],
    ['house5', 'outdated', 'dashed'],
    ['house5', 'satire', 'dashed'],
    ['attribution', 'said', 'full-tick'],
    ['attribution', 'said_paraphrase', 'three-quarter'],
    ['attribution', 'said_altered', 'quarter'],
    ['attribution', 'said_out_of_context', 'quarter'],
    ['attribution', 'not_said', 'empty-cross'],
    ['attribution', 'unconfirmed', 'dashed'],
  ])('draws %s %s as %s', (scale, key, mark) => {
    expect(levelOf(scale, key)?.mark).toBe(mark);
  });

  it('gives a number to every level on a scale and to none off it', () => {
    for (const level of scaleIds().flatMap((id) => scaleOf(id)?.levels ?? [])) {
      expect(level.number === null, level.key).toBe(level.offScale);
      expect(MARKS).toContain(level.mark);
    }
  });

  it('keeps every number between worst and best', () => {
    for (const scale of scaleIds().map((id) => scaleOf(id))) {
      for (const level of scale?.levels ?? []) {
        if (level.number === null) continue;
        expect(level.number).toBeGreaterThanOrEqual(scale?.worst ?? Number.NaN);
        expect(level.number).toBeLessThanOrEqual(scale?.best ?? Number.NaN);
      }
    }
  });

  it('never offers "not checkable" as a rating, though the scale shows it', () => {
    expect(levelOf('house5', 'not_checkable')).toMatchObject({ isOffered: false });
    expect(ratingsOffered('house5').map((level) => level.key)).not.toContain('not_checkable');
    expect(ratingsOffered('verificat').map((level) => level.key)).not.toContain('notcheckable');
    expect(ratingsOffered('house5')).toHaveLength(9);
  });

  it('asks a search record where a rating says that nothing was found', () => {
    const needing = ['house5', 'attribution'].flatMap((id) =>
      ratingsOffered(id)
        .filter((level) => level.needsSearchRecord)
        .map((level) => level.label),
    );
    expect(needing).toEqual(['Unproven', 'Not said', 'Not confirmed']);
  });

  it('answers null for a scale or a level that does not exist', () => {
    expect(scaleOf('nobody')).toBeNull();
    expect(levelOf('house5', 'maybe')).toBeNull();
    expect(ratingsOffered('nobody')).toEqual([]);
  });

  it('has the house scale for truth and the attribution scale for saying', () => {
    expect(defaultScaleFor('veracity').id).toBe('house5');
    expect(defaultScaleFor('attribution').id).toBe('attribution');
  });
});
