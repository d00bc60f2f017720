import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import type { Line } from '#lib/intake/blocks/read-lines';
import { isSpoken, isTitled, speaksAlone, withoutBrackets } from '#lib/intake/blocks/speaks-alone';

const LONGEST_NAME = 90;
const NAME =
  /^(?:\p{L}+\.?\s)?\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|of|for|the|de|van|von)){0,7}(?:\s\([^()\n]{2,50}\)){0,2}$/u;
const SHORTEST_SPEECH = 40;

/**
 * The lines of an official report that are a name alone, with the speech on the line below, by start: where at least two names
 * take turns, and in an excerpt of one speech.
 */
export function findNameLines(lines: Line[]): Map<number, number> {
  const names = lines.filter((line, i) => isName(line.text) && isSpeech(lines[i + 1], line));
  const turns = new Set(names.map(({ text }) => text)).size;
  const isExcerpt = names.length === 1 && names[0] === lines[0] && lines.length <= 3 && lines[1]?.isAfterBlank === false;
  const areTurns = turns >= 2 && names.length * 3 >= lines.length;
  return new Map(isExcerpt || areTurns ? names.map(({ start, text }) => [start, text.length]) : []);
}

function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || !NAME.test(text) || /[.]$/u.test(text)) return false;
  const words = withoutBrackets(text);
  const [first = ''] = words.split(' ');
  return isTitled(words) || (words.includes(' ') && genderOfFirstName(first) !== null) || isOffice(words);
}

/** "The Prime Minister" alone on a line. */
function isOffice(words: string): boolean {
  const form = { length: 0, words, isMarked: false, isBold: false, isPlain: false, said: '' };
  return words.includes(' ') && speaksAlone(form, 'I have it here.') && speaksAlone(form, 'It was there in the end.');
}

function isSpeech(next: Line | undefined, name: Line): boolean {
  return next !== undefined && next.text.length >= SHORTEST_SPEECH && next.start > name.end && isSpoken(next.text);
}
