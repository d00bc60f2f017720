import { readBlocks } from '#lib/intake/read-blocks';
import type { Block } from '#lib/workflow/vocabulary';

/** A text as the changes of dress see it. */
export interface Undressed {
  text: string;
  isSpanish: boolean;
  /** What stands between blank lines. */
  paragraphs: string[];
  /** The place of the first paragraph that is text: above it are headline, by-line and the like. */
  body: number;
  /** Whether labels say who speaks. */
  isTranscript: boolean;
  labels: Block[];
  /** The same without its own by-line, when it has one below its headline. */
  unsigned: string[];
}

const SHORTEST_TEXT = 120;

export function undressed(text: string, language: string): Undressed {
  const paragraphs = text.trim().split(/\n\s*\n/u);
  const blocks = readBlocks(text);
  const labels = blocks.filter(({ kind }) => kind === 'speaker');
  const isSigned = blocks[1]?.kind === 'byline' && paragraphs[1] === text.slice(blocks[1].start, blocks[1].end);
  const body = paragraphs.findIndex((words, at) => at > 0 && (words.length >= SHORTEST_TEXT || /^[^:\n]{2,60}:\s/u.test(words)));
  return {
    text,
    isSpanish: language.startsWith('es'),
    paragraphs,
    body: body < 0 ? 1 : body,
    isTranscript: labels.length >= 2,
    labels,
    unsigned: isSigned ? paragraphs.toSpliced(1, 1) : paragraphs,
  };
}

/** The paragraphs with other ones put in: `put` says what stands before which of them. */
export function withLines(
  { paragraphs }: Pick<Undressed, 'paragraphs'>,
  put: (at: number) => string | undefined,
  last?: string,
): string {
  const all = paragraphs.flatMap((words, at) => {
    const line = put(at);
    return line === undefined ? [words] : [line, words];
  });
  return `${(last === undefined ? all : [...all, last]).join('\n\n')}\n`;
}

/** Each paragraph of the text itself in another form; what stands above it stays. */
export function eachParagraph({ paragraphs, body }: Undressed, change: (words: string, at: number) => string): string {
  return `${paragraphs.map((words, at) => (at < body ? words : change(words, at - body))).join('\n\n')}\n`;
}
