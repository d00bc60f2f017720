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
const SHORTEST_BROKEN = 30;

/**
 * The paragraphs of a text. A line is a paragraph, unless the text is wrapped by hand (as in mails and plain-text files):
 * then lines that break in mid-sentence are read together. Takes one pass over the text.
 */
export function readLines(text: string): Line[] {
  const raw = splitLines(text);
  const wrapped = isWrapped(raw);
  const lines: Line[] = [];
  let endsShort = false;
  for (const line of raw) {
    const before = lines.at(-1);
    if (before && !line.isAfterBlank && !endsShort && continues(before, line, wrapped)) before.end = line.end;
    else lines.push({ start: line.start, end: line.end, text: '', isAfterBlank: line.isAfterBlank });
    endsShort = line.text.length < SHORTEST_BROKEN || SENTENCE_END.test(line.text.slice(-8));
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

function continues(before: Line, line: Line, wrapped: boolean): boolean {
  if (MARKED.test(line.text)) return false;
  return LOWER_START.test(line.text) || (wrapped && before.start > 0);
}
