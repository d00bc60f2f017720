import type { Change } from './changes';
import { eachParagraph, type Undressed } from './undressed';

const COLUMNS = 72;
const FIRST_CAPITALS = 4;

function wrapped(words: string, columns = COLUMNS): string {
  return words
    .split('\n')
    .map((line) => {
      let length = 0;
      return line
        .split(' ')
        .map((word, at) => {
          const isNew = at > 0 && length + 1 + word.length > columns;
          length = isNew ? word.length : length + (at > 0 ? 1 : 0) + word.length;
          return at === 0 ? word : isNew ? `\n${word}` : ` ${word}`;
        })
        .join('');
    })
    .join('\n');
}

/** Cuts behind whole words alone, so that no abbreviation is cut. */
function sentencesApart(words: string, mark: string): string {
  if (/^[-*•]\s/u.test(words)) return words;
  return words.replace(/(?<=\p{Ll}{3}[.!?])\s(?=\p{Lu}\p{Ll}*\s)/gu, mark);
}

const headline = ({ paragraphs }: Undressed) => paragraphs[0] ?? '';
const withHeadline = ({ paragraphs }: Undressed, line: string | null) =>
  `${[...(line === null ? [] : [line]), ...paragraphs.slice(1)].join('\n\n')}\n`;
const isHeaded = (of: Undressed) => !/[.!?]$/u.test(headline(of)) && headline(of).length < 160 && !headline(of).includes('\n');
const headed = (dress: (of: Undressed) => string) => (of: Undressed) => (isHeaded(of) ? dress(of) : null);

/** Where lines and paragraphs end, and what opens them. */
export const CHANGES_OF_BREAKS: Change[] = [
  { name: 'CRLF', dress: ({ text }) => text.replace(/\n/gu, '\r\n') },
  { name: 'wrapped at 72', dress: (of) => `${of.paragraphs.map((words) => wrapped(words)).join('\n\n')}\n` },
  { name: 'wrapped at 40', dress: (of) => `${of.paragraphs.map((words) => wrapped(words, 40)).join('\n\n')}\n` },
  { name: 'wrapped at 120', dress: (of) => `${of.paragraphs.map((words) => wrapped(words, 120)).join('\n\n')}\n` },
  { name: 'no blank lines', dress: ({ text }) => text.replace(/\n\s*\n/gu, '\n') },
  { name: 'three blank lines', dress: ({ text }) => text.replace(/\n\s*\n/gu, '\n\n\n\n') },
  {
    name: 'each sentence a paragraph',
    of: 'article',
    dress: (of) => eachParagraph(of, (words) => sentencesApart(words, '\n\n')),
  },
  { name: 'each sentence a line', of: 'article', dress: (of) => eachParagraph(of, (words) => sentencesApart(words, '\n')) },
  {
    name: 'one paragraph',
    of: 'article',
    dress: ({ paragraphs, body }) => `${[...paragraphs.slice(0, body), paragraphs.slice(body).join(' ')].join('\n\n')}\n`,
  },
  { name: 'spaces before lines', dress: ({ text }) => text.replace(/^(?=.)/gmu, '    ') },
  { name: 'tab before paragraphs', dress: (of) => eachParagraph(of, (words) => `\t${words}`) },
  { name: 'spaces behind lines', dress: ({ text }) => text.replace(/(?<=.)$/gmu, '  ') },
  { name: 'quoted mail', dress: ({ text }) => text.replace(/^/gmu, '> ') },
  { name: 'paragraphs as bullets', of: 'article', dress: (of) => eachParagraph(of, (words) => `• ${words}`) },
  { name: 'paragraphs as dashes', of: 'article', dress: (of) => eachParagraph(of, (words) => `- ${words}`) },
  { name: 'paragraphs with numbers', of: 'article', dress: (of) => eachParagraph(of, (words, at) => `${at + 1}. ${words}`) },
  {
    name: 'paragraphs with numbers in brackets',
    of: 'article',
    dress: (of) => eachParagraph(of, (words, at) => `(${at + 1}) ${words}`),
  },
  { name: 'headline in capitals', dress: headed((of) => withHeadline(of, headline(of).toUpperCase())) },
  { name: 'headline of markdown', dress: headed((of) => withHeadline(of, `# ${headline(of)}`)) },
  { name: 'headline in bold', dress: headed((of) => withHeadline(of, `**${headline(of)}**`)) },
  { name: 'headline with a stop', dress: headed((of) => withHeadline(of, `${headline(of)}.`)) },
  { name: 'headline and rest on the next line', dress: headed((of) => of.text.replace(/\n\s*\n/u, '\n')) },
  { name: 'no headline', of: 'article', dress: headed((of) => withHeadline(of, null)) },
  { name: 'headline twice', dress: headed((of) => `${headline(of)}\n\n${of.text}`) },
  {
    name: 'first words in capitals',
    of: 'article',
    dress: (of) =>
      eachParagraph(of, (words, at) =>
        at > 0 ? words : words.replace(new RegExp(`^(?:\\p{L}+\\s){${FIRST_CAPITALS}}`, 'u'), (first) => first.toUpperCase()),
      ),
  },
  ...Object.entries({
    'dateline with a dash': ['LEEDS — ', 'LEGANÉS — '],
    'dateline with agency': ['LEEDS, May 19 (Reuters) - ', 'Leganés, 19 may (EFE).- '],
    'dateline small': ['Leeds, 19 May – ', 'Leganés, 19 de mayo. '],
    'dateline in brackets': ['LEEDS (AP) — ', 'LEGANÉS, 19 (EUROPA PRESS) '],
    'dateline with a stop': ['Leeds. ', 'Leganés. '],
    'dateline with a colon': ['LEEDS: ', 'LEGANÉS: '],
    'dateline with land': ['LEEDS, England, May 19, 2026 — ', 'LEGANÉS (Madrid), 19 de mayo de 2026 – '],
    'dateline with slash': ['LEEDS/LONDON, May 19 (Reuters) - ', 'Madrid/Leganés, 19 may. '],
    'dateline of two hyphens': ['LEEDS -- ', 'LEGANÉS -- '],
  }).map(
    ([name, [english = '', spanish = '']]): Change => ({
      name,
      of: 'article',
      dress: (of) => eachParagraph(of, (words, at) => (at === 0 ? (of.isSpanish ? spanish : english) + words : words)),
    }),
  ),
];
