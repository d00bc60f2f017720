/** A stretch of lines that belong together: one paragraph, one headline, one caption. Offsets in UTF-16 units. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** Whether a blank line or the top of the text stands before it. */
  isAfterBlank: boolean;
}

const SENTENCE_END = /[.!?…:;。！？؟।]["'”’»)\]]*$/u;
const LOWER_START = /^\p{Ll}/u;
const MARKED = /^([-*•>#]|\d{1,3}[.)])\s/;
const LABELLED = /^\p{Lu}[^:.!?]{1,60}:\s/u;
const SHORTEST_BROKEN = 30;
/** Columns at which people and programs break lines. */
const NARROWEST = 30;
const WIDEST = 140;

/**
 * The paragraphs of a text. A line is a paragraph, unless the text is wrapped by hand (as in mails and plain-text files):
 * then lines that break in mid-sentence are read together, and so are those whose end the next word would not have fitted on. Takes
 * one pass over the text.
 */
export function readLines(text: string): Line[] {
  const raw = splitLines(text);
  const columns = columnsOf(raw);
  const wrapped = columns !== null || isWrapped(raw);
  const lines: Line[] = [];
  let last: Line | undefined;
  for (const line of raw) {
    const before = lines.at(-1);
    if (before && last && !line.isAfterBlank && continues(before, { last, line, wrapped, columns })) before.end = line.end;
    else lines.push({ start: line.start, end: line.end, text: '', isAfterBlank: line.isAfterBlank });
    last = line;
  }
  for (const line of lines) line.text = text.slice(line.start, line.end);
  return lines;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let isAfterBlank = true;
  for (const part of text.split('\n')) {
    const trimmed = part.trim();
    if (trimmed === '') isAfterBlank = true;
    else {
      const start = at + part.length - part.trimStart().length;
      lines.push({ start, end: start + trimmed.length, text: trimmed, isAfterBlank });
      isAfterBlank = false;
    }
    at += part.length + 1;
  }
  return lines;
}

function isWrapped(lines: Line[]): boolean {
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const full = lines.filter(({ text }) => text.length >= longest * 0.7).length;
  return lines.length >= 4 && longest >= 50 && longest <= 100 && full >= lines.length / 2;
}

/** The width of a text that was wrapped at one, null for any other: most lines end where the next word would not have fitted. */
function columnsOf(lines: Line[]): number | null {
  const broken = lines.filter((_, at) => lines[at + 1]?.isAfterBlank === false);
  const columns = broken.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (broken.length < 3 || columns < NARROWEST || columns > WIDEST) return null;
  const full = lines.filter((line, at) => lines[at + 1]?.isAfterBlank === false && isFull(line, lines[at + 1]!, columns));
  return full.length * 10 >= broken.length * 7 ? columns : null;
}

function isFull({ text }: Line, next: Line, columns: number): boolean {
  const [word = ''] = next.text.split(' ', 1);
  return text.length + 1 + word.length > columns;
}

function continues(
  before: Line,
  { last, line, wrapped, columns }: { last: Line; line: Line; wrapped: boolean; columns: number | null },
): boolean {
  if (MARKED.test(line.text)) return false;
  const ends = SENTENCE_END.test(last.text.slice(-8));
  if (columns !== null && isFull(last, line, columns)) return !(ends && LABELLED.test(line.text));
  if (ends || last.text.length < SHORTEST_BROKEN) return false;
  return LOWER_START.test(line.text) || (wrapped && before.start > 0);
}
