import { labelWords, plainLabel, withoutTitles } from '#lib/extraction/labels';
import type { Change } from './changes';
import { type Undressed, withLines } from './undressed';

/** Every label of a transcript in another form; null when the text has none. */
function relabelled({ text, labels, isTranscript }: Undressed, form: (label: string, at: number) => string): string | null {
  if (!isTranscript) return null;
  let made = '';
  let from = 0;
  for (const [at, label] of labels.entries()) {
    const next = text.slice(label.end);
    made += text.slice(from, label.start) + form(labelWords(text, label), at);
    from = label.end + (next.length - next.trimStart().length);
  }
  return made + text.slice(from);
}

/** Brackets stay as they are. */
function capitals(label: string): string {
  return label.replace(/^[^(]+/u, (name) => name.toUpperCase());
}

const time = (at: number) => `00:${String(12 + Math.floor(at / 2)).padStart(2, '0')}:${at % 2 === 0 ? '04' : '41'}`;
const isName = (label: string) => /^\p{Lu}\p{Ll}+\s\p{Lu}[\p{Ll}\p{Lu}’'-]+$/u.test(withoutTitles(plainLabel(label)));
const surname = (label: string) => withoutTitles(plainLabel(label)).split(' ').at(-1) ?? label;

/** From the second time on by the surname alone, where every label is a name. */
function short(of: Undressed): string | null {
  const names = of.labels.map((label) => labelWords(of.text, label));
  if (!names.every(isName) || new Set(names.map(surname)).size < new Set(names).size) return null;
  return relabelled(of, (label, at) => `${names.indexOf(label) < at ? surname(label).toUpperCase() : label.toUpperCase()}: `);
}

const FORMS: Record<string, (label: string, at: number) => string> = {
  'labels with a colon': (label) => `${label}: `,
  'labels in capitals': (label) => `${capitals(label)}: `,
  'labels in bold': (label) => `**${label}:** `,
  'labels in bold, colon outside': (label) => `**${label}**: `,
  'labels in italics': (label) => `*${label}:* `,
  'labels on a line of their own': (label) => `${label}\n`,
  'labels in capitals on a line of their own': (label) => `${capitals(label)}\n`,
  'labels with a colon on a line of their own': (label) => `${label}:\n`,
  'labels in bold on a line of their own': (label) => `**${label}**\n`,
  'labels apart': (label) => `${label}:\n\n`,
  'labels in capitals with a dash': (label) => `${capitals(label)} — `,
  'labels with a dash': (label) => `${label} – `,
  'labels in capitals with a stop': (label) => `${capitals(label)}. `,
  'labels behind time codes': (label, at) => `[${time(at)}] ${label}: `,
  'labels behind bare time codes': (label, at) => `${time(at)} ${label}: `,
  'labels before time codes': (label, at) => `${label} [${time(at)}]: `,
  'labels and time codes above': (label, at) => `${label} ${time(at)}\n`,
  'labels and time codes in brackets above': (label, at) => `${label} (${time(at)})\n`,
  'time codes above labels': (label, at) => `[${time(at)}]\n${label}: `,
  'captions of labels': (label) => `>> ${capitals(label)}: `,
  'labels with a space before the colon': (label) => `${label} : `,
  'labels in brackets': (label) => `[${plainLabel(label)}] `,
  'labels of markdown headings': (label) => `### ${label}\n\n`,
  'labels as list': (label) => `- ${label}: `,
};

const HEADINGS = [
  'Transcript',
  'TRANSCRIPT',
  'Full transcript',
  'Full text',
  'Read the full transcript below',
  'Transcript (edited for length and clarity)',
];

/** How a transcript says who speaks, and that it is one. */
export const CHANGES_OF_LABELS: Change[] = [
  ...Object.entries(FORMS).map(([name, form]): Change => ({ name, of: 'transcript', dress: (of) => relabelled(of, form) })),
  {
    name: 'labels with titles',
    of: 'transcript',
    dress: (of) => relabelled(of, (label) => `${isName(label) && withoutTitles(label) === label ? 'Dr ' : ''}${label}: `),
  },
  {
    name: 'labels with party and place',
    of: 'transcript',
    dress: (of) => relabelled(of, (label) => `${label}${isName(label) && !label.includes('(') ? ' (Eastmere) (Green)' : ''}: `),
  },
  { name: 'labels shortened', of: 'transcript', dress: short },
  ...HEADINGS.flatMap((line): Change[] => [
    {
      name: `above: ${line}`,
      of: 'transcript',
      inserted: [line],
      dress: (of) => withLines(of, (at) => (at === 0 ? line : undefined)),
    },
    {
      name: `over the words: ${line}`,
      of: 'transcript',
      inserted: [line],
      dress: (of) => withLines(of, (at) => (at === of.body ? line : undefined)),
    },
  ]),
];
