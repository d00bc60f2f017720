import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '#lib/intake/read-blocks';

function kinds(text: string): string[] {
  return readBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('the blocks of a document', () => {
  it('tell headline, byline, caption, text, correction and notice apart', () => {
    const text = [
      'Harbour bridge shut after crack is found',
      '',
      'By Ilse Marten',
      '4 March 2025',
      '',
      'Photo: The bridge on Monday. Port authority',
      '',
      'The port closed the bridge on Monday.',
      'A detour runs along the quay.',
      '',
      'Correction: An earlier version named the wrong quay.',
      'Translated from German by DeepL',
      '© Harbour Post. All rights reserved.',
    ].join('\n');
    expect(kinds(text)).toEqual([
      'headline: Harbour bridge shut after crack is found',
      'byline: By Ilse Marten',
      'byline: 4 March 2025',
      'caption: Photo: The bridge on Monday. Port authority',
      'paragraph: The port closed the bridge on Monday.',
      'paragraph: A detour runs along the quay.',
      'correction: Correction: An earlier version named the wrong quay.',
      'notice: Translated from German by DeepL',
      'notice: © Harbour Post. All rights reserved.',
    ]);
  });

  it.each([36, 52, 72, 96, 120])('join the lines of a text that was wrapped at %d columns', (columns) => {
    const paragraph = (place: string) =>
      `The bridge at ${place} was shut on Monday after a crack was found. Nobody was hurt. A detour runs along the quay. It costs drivers half an hour, the port said, and will stay until a crane comes in May. Mr. Lund has ordered one.`;
    const paragraphs = ['Pell', 'the mouth of the Tarn', 'Northport', 'Skerry'].map(paragraph);
    const text = paragraphs
      .map((words) => words.replace(new RegExp(`(.{1,${columns}})(?: |$)`, 'gu'), '$1\n').trimEnd())
      .join('\n\n');
    expect(readBlocks(text).map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '))).toEqual(paragraphs);
  });

  it('split the speaker from what was said in a transcript', () => {
    const text = 'CHAIR: The session is open.\nMs. Adeyemi: We lost 40 nurses.\nCHAIR: Thank you.';
    expect(kinds(text)).toEqual([
      'speaker: CHAIR:',
      'paragraph: The session is open.',
      'speaker: Ms. Adeyemi:',
      'paragraph: We lost 40 nurses.',
      'speaker: CHAIR:',
      'paragraph: Thank you.',
    ]);
  });

  it('read hand-wrapped lines as one paragraph', () => {
    const text = [
      'The council voted on Thursday to close the two libraries in the',
      'north of the town, which together lend some 90,000 books a year to',
      'readers of all ages, the head of culture announced after a meeting',
      'that lasted until midnight.',
      '',
      'Opponents want to appeal.',
    ].join('\n');
    expect(kinds(text).map((line) => line.slice(0, 30))).toEqual([
      'paragraph: The council voted o',
      'paragraph: Opponents want to a',
    ]);
  });

  it('see headings, quotations set apart and a single post', () => {
    expect(kinds('# What happened\n\nThe dam broke at noon and flooded the valley.')[0]).toBe('headline: # What happened');
    expect(kinds('The minister spoke.\n> We will not pay.\nShe left.')[1]).toBe('quote: > We will not pay.');
    expect(kinds('They doubled the fee and told nobody')).toEqual(['paragraph: They doubled the fee and told nobody']);
  });

  it('never overlap and leave only white space between them, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\n\n', 'A B:', '"', '# x'))),
        (parts) => {
          const text = parts.join('').normalize('NFC');
          let at = 0;
          for (const { start, end } of readBlocks(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
