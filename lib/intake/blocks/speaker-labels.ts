import type { Line } from '#lib/intake/blocks/read-lines';

/**
 * "SEN. ORTEGA:" at the beginning of a line, or "2. Tom Adeyi (Skerry South) (Un):". Words in capitals or with initial
 * capitals, with what stands in brackets, or Q and A.
 */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const SMALL = 'of|for|and|de|von|van|la|the|at|in|on|to';
const BRACKETS = String.raw`\([^()\n]{1,60}\)|\[\p{L}{1,3}\]`;
const LABEL = new RegExp(
  String.raw`^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+|Q\d{1,3}\.?\s+|\d{1,3}\.\s+(?=[^:]{2,80}\([^()]{1,40}\)\s?:))?` +
    String.raw`((?:${WORD}|${SMALL})(?:\s+(?:${WORD}|${SMALL}|${BRACKETS}))*(?:,\s[\p{L} ’'-]{2,50}){0,2}(?:\s(?:${BRACKETS})){0,3})\s?[:：](?=\s|$)`,
  'u',
);
const LONGEST_LABEL = 120;
const NO_PERSON =
  /^(transcript|extract|excerpt|interview|live|note|notes|update|updated|correction|corrections|photo|image|video|caption|source|sources|contact|date|time|place|location|subject|re|from|to|cc|title|warning|summary|background|analysis|opinion|read more|see also|related|example|question|answer|editor['’]?s note|key points|what we know|fact|claim|verdict|rating|copyright|tags?|category|https?)$/i;
/** In capitals these two are turns of a transcript. */
const ASKED = /^(?:QUESTION|ANSWER)$/;

/** The end of a line's speaker label within the line, colon included, or 0. */
function labelLength(line: string): number {
  const match = LABEL.exec(line.slice(0, LONGEST_LABEL + 30));
  return match && match[1]!.length <= LONGEST_LABEL && (!NO_PERSON.test(match[1]!) || ASKED.test(match[1]!))
    ? match[0].length
    : 0;
}

/**
 * The lines of a transcript that open with who speaks, by start. Any word with a colon can open a line of an article, so a
 * label counts when many lines are labelled, when labels in capitals take turns, or when it stands before quotation marks.
 */
export function findSpeakerLabels(lines: Line[]): Map<number, number> {
  const found = lines
    .map((line) => ({ start: line.start, length: labelLength(line.text), line }))
    .filter(({ length }) => length > 0);
  const capitals = found.map(({ line, length }) => line.text.slice(0, length)).filter(isCapitals);
  const turns = new Set(capitals);
  const isTranscript = found.length >= 3 && found.length >= lines.length / 4;
  const isExchange = turns.size >= 2 && capitals.length > turns.size;
  const kept = found.filter(({ line, length }) => {
    const isTurn = isExchange && isCapitals(line.text.slice(0, length));
    return isTranscript || isTurn || /^\s*["“„«]/.test(line.text.slice(length));
  });
  return new Map(kept.map(({ start, length }) => [start, length]));
}

function isCapitals(label: string): boolean {
  return label.length > 3 && label === label.toUpperCase() && label !== label.toLowerCase();
}
