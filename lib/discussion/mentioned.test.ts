import { describe, expect, it } from 'vitest';
import { mentionedIn, partsOf } from '#lib/discussion/mentioned';

const MARA = '0190a000-0000-7000-8000-000000000001';
const INES = '0190a000-0000-7000-8000-000000000002';

describe('names in a comment', () => {
  it('are people once each, in their order', () => {
    expect(mentionedIn(`@${INES} and @${MARA}: @${INES.toUpperCase()}?`)).toEqual([INES, MARA]);
    expect(mentionedIn('mail me@example.org, @mara or @0190a000')).toEqual([]);
  });

  it('stand between the words, and nothing of the text is lost', () => {
    expect(partsOf(`@${MARA}, is it\n2024?`)).toEqual([{ personId: MARA }, { text: ', is it\n2024?' }]);
    expect(partsOf('No name.')).toEqual([{ text: 'No name.' }]);
  });
});
