import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '#lib/extraction/people/directory';
import { createMemory, type Memory } from '#lib/extraction/people/memory';
import { readLinks } from '#lib/extraction/reference/links';
import { readItems } from '#lib/extraction/reference/phrases';
import { readSentences } from '#lib/extraction/text/sentences';

/** What the sentences of a text point at, in the document's own voice: "it→the fund". */
function linksOf(text: string): string[] {
  const memory: Memory = createMemory(readDirectory(text));
  return readSentences(text, { start: 0, end: text.length }, 'en').flatMap((span) =>
    readLinks(text, memory, { span, voices: [], known: [], addressee: null, outer: null }).map((link) => {
      expect(text.slice(link.start, link.end)).toBe(link.text);
      return `${link.text}→${link.refersTo}`;
    }),
  );
}

describe('what words mean', () => {
  it.each([
    [
      'a noun that “that” points at',
      'The city bought a crane from Hull. It sold that crane in May.',
      'that crane→crane from Hull',
    ],
    ['no “that” before a clause', 'Ines Roth bought a crane. She said that crane operators left.', 'She→Ines Roth'],
    ['an assembly, which is no adverb', 'The assembly met. It closed the road.', 'It→the assembly'],
    ['what a question asks about', 'Did the sirens work? They were new.', 'They→sirens'],
    ['somebody told by whose he is', 'Ines Roth wept. Her father drove a bus. He died.', 'He→Ines Roth’s father'],
    ['what “it was a” says', 'The agency wrote to the firm. It was a letter, and it was about fences.', 'it→the letter'],
    ['somebody told by a place', 'The mayor of Karsk spoke. She resigned.', 'She→the mayor of Karsk'],
    ['a name that tells nothing', 'He was taken to Linden General. The hospital was full.', 'The hospital→Linden General'],
    ['a body by the first word of its name', 'Garrin Secure folded. Later Garrin was sold.', 'Garrin→Garrin Secure'],
    ['an office in capitals', 'Premier Ivar Lund met nobody. Then the Premier left.', 'the Premier→Ivar Lund'],
    [
      'lands that no atlas knows',
      'The government of Velmaria wrote to the government of Dorania. Both sides were angry.',
      'Both sides→Velmaria and Dorania',
    ],
    ['this man', 'Minister Ivar Lund laughed. This man owns a bank.', 'This man→Ivar Lund'],
    ['a thing in its own sentence', 'The mayor closed the fund because it was empty.', 'it→the fund'],
    ['a body that the last sentence was about', 'Orvik made a loss. Its shares fell.', 'Its→Orvik'],
    [
      'the firm, whatever it was called',
      'The carmaker Orvik made a loss. Dana Holm told shareholders that the firm would pay.',
      'the firm→Orvik',
    ],
    [
      'a firm that is named later',
      'The glasses can filter blue light, the manufacturer says. A grant came from the maker of the glasses, Lumbra, last year.',
      'the manufacturer→Lumbra',
    ],
    ['a group', 'The hospital lost 85 midwives because they cannot afford to live here.', 'they→85 midwives'],
    ['what shares are of', 'Two thirds of the flats went to tenants. They were new.', 'They→flats'],
    [
      'the last bank of two',
      'The central bank left its rate. Analysts at Kestrel Bank wrote a note. The bank raised its forecast.',
      'The bank→Kestrel Bank',
    ],
    ['somebody by the office', 'Mayor Lina Holm met Tom Becker. The mayor left.', 'The mayor→Lina Holm'],
    [
      'a predecessor who is named',
      'Edith Lowry blamed her predecessor. Her predecessor, Alun Meade, denied it.',
      'her predecessor→Alun Meade',
    ],
    [
      'a counterpart who is named',
      'Minister Per Dahl met his Mongolian counterpart Ganzorig Bat.',
      'his Mongolian counterpart→Ganzorig Bat',
    ],
    [
      'two countries',
      'The Norwegian minister flew to Kenya. The two countries signed a treaty.',
      'The two countries→Norway and Kenya',
    ],
    ['a capital that stands for its state', 'Belarus has borders. He noted that Minsk is concerned.', 'Minsk→Belarus'],
    [
      'what a document is called next',
      'They signed a memorandum on permits. The document provides for exams.',
      'The document→the memorandum on permits',
    ],
    [
      'a name in quotation marks',
      'They want to open the crossing “Khar-Us”. Tons of cargo went through the checkpoint.',
      'the checkpoint→Khar-Us',
    ],
    ['a short name', 'Mayor Lina Holm spoke. Holm left.', 'Holm→Lina Holm'],
  ])('%s', (_name, text, link) => {
    expect(linksOf(text)).toContain(link);
  });

  it.each([
    ['it is likely', 'The fund was empty. It is likely that nobody knew.'],
    ['a man for a woman', 'Mayor Lina Holm spoke. He left.'],
    ['an amount of time', 'The strike took three weeks. It hurt.', 'It→three weeks'],
  ])('never takes %s', (_name, text, wrong = '') => {
    const links = linksOf(text).filter((link) => wrong === '' || link === wrong);
    expect(links.filter((link) => /^(?:He|It)→/.test(link) && !link.includes('strike'))).toEqual([]);
  });

  it('says when another reading is about as likely', () => {
    const text = 'Tom Becker met Per Dahl near the bridge. He left.';
    const memory = createMemory(readDirectory(text));
    const links = readSentences(text, { start: 0, end: text.length }, 'en').flatMap((span) =>
      readLinks(text, memory, { span, voices: [], known: [], addressee: null, outer: null }),
    );
    expect(links.filter(({ text: words }) => words === 'He')).toMatchObject([{ sure: 'likely' }]);
  });
});

describe('the phrases of a sentence', () => {
  it('tell the subject of a clause from what stands behind it', () => {
    const text = 'The bank, which was advising Orvik on a sale, raised its own forecast because the offer failed.';
    const parts = readItems(text, { start: 0, end: text.length }).map(({ words, part }) => `${words}: ${part}`);
    expect(parts).toEqual(
      expect.arrayContaining([
        'bank: subject',
        'Orvik: object',
        'sale: other',
        'its: owner',
        'forecast: object',
        'offer: subject',
      ]),
    );
  });

  it('lie in the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of readItems(text, { start: 0, end: text.length }))
          expect(end > start && end <= text.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
