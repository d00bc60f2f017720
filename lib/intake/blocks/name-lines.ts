import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import { isNotice } from '#lib/intake/blocks/line-kinds';
import type { Line } from '#lib/intake/blocks/read-lines';
import { isCapitals, isPerson, isSpoken, isTitled, speaksAlone, withoutBrackets } from '#lib/intake/blocks/speaks-alone';

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
  return isExcerpt || areTurns ? new Map(names.map(({ start, text }) => [start, text.length])) : findRecurring(lines);
}

/** "**Ann Lowe**", "ANN LOWE [00:12:31]": names that come again and again, each on a line of its own above what was said. */
function findRecurring(lines: Line[]): Map<number, number> {
  const heads = lines.flatMap((line, i) => {
    const words = line.text.length <= LONGEST_NAME && !isNotice(line.text) ? withoutMarks(line.text) : '';
    const next = lines[i + 1];
    const isAbove = next !== undefined && (!next.isAfterBlank || isSpoken(next.text));
    return isAbove && NAME.test(words) ? [{ line, words, isLong: isSpeech(next, line) }] : [];
  });
  const counts = new Map<string, number>();
  for (const { words } of heads) counts.set(words, (counts.get(words) ?? 0) + 1);
  const kept = heads.filter(({ words }) => (counts.get(words) ?? 0) > 1 || isName(words));
  const distinct = new Set(kept.map(({ words }) => words));
  const isSaid = kept.filter(({ isLong }) => isLong).length * 2 >= kept.length;
  const areTurns = isSaid && kept.length > distinct.size && distinct.size >= 2 && [...distinct].some(isName);
  return new Map(areTurns ? kept.map(({ line: { start, text } }) => [start, text.length]) : []);
}

/** A name without type, colon and time. */
function withoutMarks(text: string): string {
  return text
    .replace(/^[*_#\s]+/u, '')
    .replace(/[*_:：\s]+$/u, '')
    .replace(/\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/u, '');
}

/**
 * "ANN LOWE (Mere City head coach)" on a line of its own, with what she said over the paragraphs below: two names or more, each in
 * capitals or with what somebody is, and below each of them words such as "I".
 */
export function findParts(lines: Line[]): Map<number, number> {
  const places = lines.flatMap(({ text, isAfterBlank }, at) => (isAfterBlank && isPartHead(text) ? [at] : []));
  const [first = MOST_BEFORE + 1] = places;
  if (places.length < 2 || first > MOST_BEFORE || new Set(places.map((at) => lines[at]!.text)).size < 2) return new Map();
  const areSpoken = places.every((at, i) => {
    const said = lines.slice(at + 1, places[i + 1] ?? lines.length);
    return said.some(({ text }) => text.length >= SHORTEST_SPEECH && isSpoken(text) && OWN.test(text.replace(QUOTED, ' ')));
  });
  return new Map(areSpoken ? places.map((at) => [lines[at]!.start, lines[at]!.text.length]) : []);
}

const MOST_BEFORE = 6;
const OWN = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|ll|d)|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Mm]y|[Oo]ur|me|us)(?!\p{L})/u;
const QUOTED = /“[^”]*”?|"[^"]*"?|«[^»]*»?/gu;
const PART_HEAD =
  /^(\p{Lu}[\p{L}.’'-]*(?:\s(?:de|van|von|al|la|\p{Lu}[\p{L}.’'-]*)){1,3})(\s\([^()\n]{3,60}\)|,\s[^.:;!?]{3,60})?$/u;

const ROLE =
  /\b(?:coach|manager|captain|player|striker|keeper|defender|minister|mayor|president|chair\p{L}*|director|leader|head|secretary|senator|councillor|professor|doctor|nurse|teacher|driver|farmer|owner|resident|witness|neighbou?r|student|engineer|spokes\p{L}+|MPs?|MEP|MLA|chief|officer|candidate|lawyer|pastor|imam|mother|father|founder|member|researcher|economist|analyst)\b/iu;

function isPartHead(text: string): boolean {
  const [, name, what = ''] = text.length > LONGEST_NAME ? [] : (PART_HEAD.exec(text) ?? []);
  return name !== undefined && isPerson(name, text) && isDressed(name, what);
}

/** Whether a name, by its capitals or by what stands behind it, can only be whoever speaks below. */
function isDressed(name: string, what: string): boolean {
  const isNamed = isTitled(name) || genderOfFirstName(name.split(' ')[0] ?? '') !== null;
  if (what === '') return isTitled(name) || (isNamed && isCapitals(name));
  return isNamed || isCapitals(name) || ROLE.test(what);
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
