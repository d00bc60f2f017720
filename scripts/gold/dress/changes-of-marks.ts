import type { Change } from './changes';
import { eachParagraph, type Undressed } from './undressed';

const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})|(?<=s)['’](?=\s\p{Ll})/gu;
const LONG_WORD = /(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu;

/** Straight marks as opening and closing ones, by what stands before them. */
function curled(text: string): string {
  return text
    .replace(/(^|[\s(—–[“‘-])"/gmu, '$1“')
    .replace(/"/gu, '”')
    .replace(/(^|[\s(—–[“])'/gmu, '$1‘')
    .replace(/'/gu, '’');
}

function straight(text: string): string {
  return text.replace(/[“”„]/gu, '"').replace(/[‘’]/gu, "'");
}

/** Double marks as single ones; what stood in single ones is left out of it by whoever calls. */
function single(text: string, open: string, close: string): string {
  return curled(text).replace(/“/gu, open).replace(/”/gu, close);
}

const isPlain = ({ text }: Undressed) => !/(?<![\p{L}\p{N}])['‘](?=\p{L})/u.test(text) && /["“]/u.test(text);
const sameOrNull = (dress: (of: Undressed) => string) => (of: Undressed) => {
  const made = dress(of);
  return made === of.text ? null : made;
};

function pulled(of: Undressed, form: (quote: string) => string): string | null {
  const at = of.paragraphs.findIndex((words, i) => i >= of.body && /["“«][^"“”«»]{40,160}["”»]/u.test(words));
  const quote = /["“«]([^"“”«»]{40,160})["”»]/u.exec(of.paragraphs[at] ?? '')?.[1];
  if (quote === undefined || at + 2 >= of.paragraphs.length) return null;
  const put = at + 2;
  const words = form(quote.replace(/[,.]$/u, ''));
  return `${of.paragraphs.flatMap((each, i) => (i === put ? [words, each] : [each])).join('\n\n')}\n`;
}

const changes: Change[] = [
  { name: 'straight quotes', dress: sameOrNull(({ text }) => straight(text)) },
  { name: 'curly quotes', dress: sameOrNull(({ text }) => curled(text)) },
  { name: 'curly apostrophes', dress: sameOrNull(({ text }) => text.replace(APOSTROPHE, '’')) },
  { name: 'straight apostrophes', dress: sameOrNull(({ text }) => text.replace(APOSTROPHE, "'")) },
  { name: 'other apostrophes', dress: sameOrNull(({ text }) => text.replace(APOSTROPHE, 'ʼ')) },
  { name: 'single curly quotes', dress: (of) => (isPlain(of) && !of.isSpanish ? single(of.text, '‘', '’') : null) },
  { name: 'single straight quotes', dress: (of) => (isPlain(of) && !of.isSpanish ? single(of.text, "'", "'") : null) },
  { name: 'double backticks', dress: (of) => (isPlain(of) ? single(of.text, '``', "''") : null) },
  {
    name: 'guillemets',
    dress: sameOrNull((of) => (of.isSpanish ? curled(of.text).replace(/“/gu, '«').replace(/”/gu, '»') : of.text)),
  },
  {
    name: 'quotes for guillemets',
    dress: sameOrNull(({ text }) => text.replace(/«\s?/gu, '“').replace(/\s?»/gu, '”')),
  },
  { name: 'straight quotes for guillemets', dress: sameOrNull(({ text }) => text.replace(/[«»]/gu, '"')) },
  { name: 'no-break space before figures', dress: ({ text }) => text.replace(/(?<=\d)\s(?=\p{L})/gu, '\u00a0') },
  { name: 'no-break spaces', dress: ({ text }) => text.replace(/(?<=\S) (?=\S)/gu, '\u00a0') },
  { name: 'some no-break spaces', dress: ({ text }) => text.replace(/(?<=\s\p{L}{1,2}) /gu, '\u00a0') },
  { name: 'two spaces behind a stop', dress: ({ text }) => text.replace(/(?<=[.!?]["”»]?) (?=\S)/gu, '  ') },
  { name: 'narrow spaces in figures', dress: sameOrNull(({ text }) => text.replace(/(?<=\d),(?=\d{3})/gu, '\u202f')) },
  { name: 'spaced em dashes', dress: sameOrNull(({ text }) => text.replace(/ [–—-] /gu, ' — ')) },
  { name: 'spaced en dashes', dress: sameOrNull(({ text }) => text.replace(/ [–—-] /gu, ' – ')) },
  { name: 'spaced hyphens', dress: sameOrNull(({ text }) => text.replace(/ [–—] /gu, ' - ')) },
  { name: 'double hyphens', dress: sameOrNull(({ text }) => text.replace(/ [–—-] /gu, ' -- ')) },
  { name: 'em dashes without spaces', dress: sameOrNull(({ text }) => text.replace(/(?<=\S) [–—-] (?=\S)/gu, '—')) },
  { name: 'ellipsis as stops', dress: sameOrNull(({ text }) => text.replace(/…/gu, '...')) },
  { name: 'stops as ellipsis', dress: sameOrNull(({ text }) => text.replace(/\.\.\./gu, '…')) },
  { name: 'soft hyphens', dress: ({ text }) => text.replace(LONG_WORD, '\u00ad') },
  { name: 'zero-width spaces', dress: ({ text }) => text.replace(/\n\n/gu, '\n\u200b\n\u200b') },
  { name: 'byte order mark', dress: ({ text }) => `\ufeff${text}` },
  { name: 'decomposed', dress: sameOrNull(({ text }) => text.normalize('NFD')) },
  { name: 'ligatures', dress: ({ text }) => text.replace(/ffi/gu, 'ﬃ').replace(/fi/gu, 'ﬁ').replace(/fl/gu, 'ﬂ') },
  {
    name: 'character references',
    dress: sameOrNull(({ text }) => text.replace(/"/gu, '&quot;').replace(/&(?!quot)/gu, '&amp;')),
  },
  {
    name: 'names in bold',
    dress: (of) =>
      eachParagraph(of, (words) => words.replace(/(?<=[\p{Ll},] )(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?=[ ,.])/gu, '**$1**')),
  },
  {
    name: 'names as links',
    of: 'article',
    dress: (of) =>
      eachParagraph(of, (words) =>
        words.replace(/(?<=[\p{Ll},] )(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?=[ ,.])/u, '[$1](https://echo.example/people)'),
      ),
  },
  {
    name: 'figures in bold',
    dress: (of) => eachParagraph(of, (words) => words.replace(/(?<=\s)(\d[\d,.]*\d)(?=[ ,.])/gu, '**$1**')),
  },
  {
    name: 'first sentence in bold',
    of: 'article',
    dress: (of) => eachParagraph(of, (words, at) => (at > 0 ? words : words.replace(/^(.+?\p{Ll}{3}\.)(?=\s|$)/u, '**$1**'))),
  },
  {
    name: 'quotations in italics',
    of: 'article',
    dress: sameOrNull((of) => eachParagraph(of, (words) => words.replace(/("[^"\n]+"|“[^”\n]+”|«[^»\n]+»)/gu, '*$1*'))),
  },
  { name: 'notes of sources', of: 'article', dress: (of) => eachParagraph(of, (words, at) => `${words} [${at + 1}]`) },
  {
    name: 'notes behind sentences',
    of: 'article',
    dress: (of) => eachParagraph(of, (words, at) => words.replace(/(?<=\p{Ll}{3}\.)(?=\s\p{Lu})/u, `[${at + 1}]`)),
  },
  { name: 'pull quote', of: 'article', dress: (of) => pulled(of, (quote) => (of.isSpanish ? `«${quote}»` : `“${quote}”`)) },
  { name: 'pull quote of markdown', of: 'article', dress: (of) => pulled(of, (quote) => `> ${quote}`) },
];

/** Quotation marks, dashes, spaces, type. */
export const CHANGES_OF_MARKS: Change[] = changes;
