import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPassages } from '#lib/claims/anchoring/anchor-passages';
import { passageOf } from '#lib/claims/passage-of';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zа-яé]{3,8}$/) },
  { weight: 1, arbitrary: fc.constantFrom('😀', '👩‍👩‍👧', 'e\u0323\u0301', 'x̂y', '1,200', '𝒜bc') },
);
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 5 });

/** A text with a sentence of its own in a paragraph, the words of it that are a claim, and other paragraphs for around it. */
const edited = fc.record({
  before: fc.tuple(paragraphs, paragraphs),
  after: fc.tuple(paragraphs, paragraphs),
  own: sentence,
  neighbours: fc.tuple(fc.oneof(fc.constant(''), sentence), fc.oneof(fc.constant(''), sentence)),
  cut: fc.tuple(fc.nat(), fc.nat()),
});

interface Edited {
  before: [string[], string[]];
  after: [string[], string[]];
  own: string;
  neighbours: [string, string];
  cut: [number, number];
}

function textWith([front, back]: [string[], string[]], { own, neighbours }: Edited): string {
  return [...front, `${neighbours[0]} Said here: ${own} ${neighbours[1]}`.trim(), ...back].join('\n').normalize('NFC');
}

function standingIn(text: string, { own, cut }: Edited) {
  const from = text.indexOf(`Said here: ${own}`.normalize('NFC'));
  const length = `Said here: ${own}`.normalize('NFC').length;
  const [a, b] = [cut[0] % length, cut[1] % length];
  const passage = passageOf(text, { start: from + Math.min(a, b), end: from + Math.max(a, b) + 1 });
  return passage && { passage, place: { start: passage.start, end: passage.end } };
}

describe('whatever happens around a sentence', () => {
  it('its passages are kept, and their offsets give back their words and their sentence', () => {
    fc.assert(
      fc.property(edited, (given) => {
        const before = textWith(given.before, given);
        const after = textWith(given.after, given);
        const standing = standingIn(before, given);
        fc.pre(standing !== null);
        const [found] = anchorPassages({ before, after }, [standing]);
        expect(found?.state).toBe('kept');
        const again = passageOf(after, found!.places[0]!);
        expect(again?.quote).toBe(standing.passage.quote);
        expect(again?.sentence).toBe(standing.passage.sentence);
      }),
      { numRuns: 400 },
    );
  });
});

describe('whatever happens to a text', () => {
  it('a kept or moved passage stands where its words stand, and nothing is kept whose sentence changed', () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(40), sentence, (given, at, gone, put) => {
        const before = textWith(given.before, given);
        const standing = standingIn(before, given);
        fc.pre(standing !== null);
        const from = at % (before.length + 1);
        const after = (before.slice(0, from) + put + before.slice(from + gone)).toWellFormed().normalize('NFC');
        const [found] = anchorPassages({ before, after }, [standing]);
        for (const { start, end } of found!.places) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(after.length);
          if (found!.state !== 'changed') expect(after.slice(start, end)).toBe(standing.passage.quote);
        }
        if (found!.state === 'kept') expect(passageOf(after, found!.places[0]!)?.sentence).toBe(standing.passage.sentence);
      }),
      { numRuns: 600 },
    );
  });
});
