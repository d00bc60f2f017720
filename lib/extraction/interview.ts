import type { Hand } from '#lib/extraction/extraction';
import type { Directory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';
import { unquoted } from '#lib/extraction/text/mask';
import type { Block } from '#lib/workflow/vocabulary';

/** A conversation whose turns carry no labels: paragraphs of one who asks and one who answers. */
export interface Interview {
  guest: Hand;
  /** Null when the text does not say who asks. */
  asker: Hand | null;
  /** Where the paragraphs of each begin. */
  asked: ReadonlySet<number>;
  answered: ReadonlySet<number>;
}

const LEAST_QUESTIONS = 3;
const LONGEST_QUESTION = 260;
const ASKS = /[?？؟]["”»’)]*$/u;
const TALKS =
  /\b(?:talk(?:s|ed|ing)?|sp(?:eaks?|oke|eaking)|chats?|chatted|conversation|interview(?:ed)?|told|answer(?:s|ed)? questions)\s(?:to|with|by|from)\s+$/i;

/**
 * Tells an interview without labels by its questions, at least three, that stand alone between answers, and whom it is with by
 * the first person whom the introduction names in full. Null for any other text.
 */
export function readInterview(text: string, blocks: readonly Block[], directory: Directory): Interview | null {
  if (blocks.some(({ kind }) => kind === 'speaker')) return null;
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'headline');
  const quoted = readQuoted(text, paragraphs, { blocks, directory });
  if (quoted) return quoted;
  const first = paragraphs.findIndex((block, i) => i > 0 && isQuestion(text, block));
  if (first < 0) return null;
  const turns = paragraphs.slice(first).filter((block) => block.kind !== 'headline' || isQuestion(text, block));
  const asked: Block[] = [];
  // An answer may end with a question: what follows a question is no second one.
  for (const [i, block] of turns.entries()) {
    const isAnswer = i > 0 && asked.at(-1) === turns[i - 1];
    if (!isAnswer && (isQuestion(text, block) || isAskedFlatly(text, turns, i))) asked.push(block);
  }
  const questions = asked.filter((block) => isQuestion(text, block));
  const isTurned = questions.length >= LEAST_QUESTIONS && asked.length * 3 >= turns.length && asked.length < turns.length;
  const people = isTurned ? peopleIn(text, blocks, { before: turns[0]?.start ?? 0, directory }) : null;
  if (!people) return null;
  const starts = new Set(asked.map(({ start }) => start));
  const answered = turns.filter((block, i) => !starts.has(block.start) && !isNote(turns, i, starts));
  if (!areSpoken(text, answered, people.guest)) return null;
  return { ...people, asked: starts, answered: new Set(answered.map(({ start }) => start)) };
}

/** "I", "we" and what belongs to them, in the languages that are read by a grammar. */
const OWN =
  /(?<![\p{L}’'-])(?:I|me|[Ww]e|us|[Mm]y|[Oo]ur|[Yy]o|[Mm]i|mis|conmigo|[Nn]os|nosotr[oa]s|[Nn]uestr[oa]s?|[Cc]reo|[Tt]engo|[Hh]emos|[Tt]enemos|[Jj]e|[Jj]['’]\p{L}+|[Nn]ous|[Mm]on|mes|[Nn]otre|nos|[Ii]ch|[Ww]ir|mir|mich|uns|[Mm]eine?\p{L}?|[Uu]ns[e]?re?\p{L}?|[Ii]o|[Mm]io|[Mm]ia|[Nn]oi|[Nn]ostr\p{L}|[Aa]bbiamo|[Ee]u|[Mm]eu|[Mm]inha|[Nn]ós|[Nn]oss[oa]s?|[Tt]emos|[Яя]|[Мм]ы|[Мм]не|[Мм]еня|нас|[Нн]ам|[Нн]аш\p{L}*|[Мм]ой|[Мм]оя|[Мм]и|[Мм]ені|[Мм]ене)(?!\p{L})|(?<!\p{L})\p{Ll}{2,}(?:amos|emos|imos|iamo)(?!\p{L})/u;
const LEAST_ANSWERS = 4;
/** A paragraph that is a quotation from its beginning to its end; a note of how it is said may stand before it. */
const ANSWER = /^(?:\([^()\n]{2,40}\)\s?)?(?:«[^»]+»|“[^”]+”|„[^“”]+[“”]|"[^"]+"|»[^«]+«)[.!?…]?$/u;

/** The same where every answer is a paragraph in quotation marks and what is asked has none, as papers on the continent print it. */
function readQuoted(
  text: string,
  paragraphs: readonly Block[],
  { blocks, directory }: { blocks: readonly Block[]; directory: Directory },
): Interview | null {
  const isAnswer = paragraphs.map(({ start, end }) => ANSWER.test(text.slice(start, end)));
  const asked = paragraphs.filter(
    ({ start, end, kind }, i) =>
      kind !== 'headline' && !isAnswer[i] && isAnswer[i + 1] === true && end - start <= LONGEST_QUESTION,
  );
  const from = asked[0]?.start ?? 0;
  const answers = paragraphs.filter(({ start }, i) => start > from && isAnswer[i]);
  const isTurned = answers.length >= LEAST_ANSWERS && asked.length >= LEAST_ANSWERS && asked.length * 4 >= answers.length * 3;
  if (!isTurned || asked.filter((block) => isQuestion(text, block)).length < 2) return null;
  const people = peopleIn(text, blocks, { before: from, directory });
  if (!people) return null;
  return {
    ...people,
    asked: new Set(asked.map(({ start }) => start)),
    answered: new Set(answers.map(({ start }) => start)),
  };
}

function isQuestion(text: string, { start, end }: Block): boolean {
  return end - start <= LONGEST_QUESTION && ASKS.test(text.slice(Math.max(start, end - 6), end));
}

/** "The water company says its new plant did that." between two answers is put to the guest. */
function isAskedFlatly(text: string, turns: readonly Block[], i: number): boolean {
  const [before, block, behind] = [turns[i - 1], turns[i], turns[i + 1]];
  if (!before || !block || !behind || isQuestion(text, before) || isQuestion(text, behind)) return false;
  const length = block.end - block.start;
  return length <= 160 && length * 2 < behind.end - behind.start && !/[.!?]\s+\p{Lu}/u.test(text.slice(block.start, block.end));
}

/**
 * Whether answers are somebody's own words: at least a third of them say "I" or "we" outside of quotation marks, and fewer than that
 * speak of the guest. Questions are headings between the paragraphs of a report too.
 */
function areSpoken(text: string, answered: readonly Block[], { who }: Hand): boolean {
  const words = answered.map((block) => unquoted(text, block));
  const surname = who.split(' ').at(-1) ?? who;
  const own = words.filter((each) => OWN.test(each)).length;
  return own * 3 >= words.length && words.filter((each) => each.includes(surname)).length * 3 < words.length;
}

/** What stands behind the last answer is the editor's. */
function isNote(turns: readonly Block[], i: number, asked: ReadonlySet<number>): boolean {
  const before = turns[i - 1];
  return i === turns.length - 1 && before !== undefined && !asked.has(before.start);
}

/** "ISOLA CERVA. Riceve in municipio …": capitals at the head of a paragraph are where it was written. */
function isPlaceAhead(name: string, kind: Block['kind'], index: number): boolean {
  return kind === 'paragraph' && index === 0 && name === name.toUpperCase();
}

/** Whom the introduction names first, and to whom they talk. */
function peopleIn(
  text: string,
  blocks: readonly Block[],
  { before, directory }: { before: number; directory: Directory },
): Pick<Interview, 'guest' | 'asker'> | null {
  let guest: Hand | null = null;
  let asker: Hand | null = null;
  for (const { start, end, kind } of blocks) {
    if (start >= before || kind === 'caption' || kind === 'notice') continue;
    for (const { name, index, text: words } of readNames(text.slice(start, end))) {
      if ((!name.includes(' ') && !directory.isPerson(name)) || isPlaceAhead(name, kind, index)) continue;
      const hand = { who: directory.fullName(name), verb: 'said', start: start + index, end: start + index + words.length };
      const isAsker = kind === 'byline' || TALKS.test(text.slice(Math.max(start, hand.start - 40), hand.start));
      if (isAsker) asker ??= { ...hand, verb: 'asked' };
      else if (kind !== 'headline') guest ??= hand;
    }
  }
  return guest && guest.who !== asker?.who ? { guest, asker } : null;
}
