import { anyCase } from '#lib/extraction/text/any-case';
import type { Hand } from '#lib/extraction/extraction';
import { headingInWords, nameInWords } from '#lib/extraction/text/heading-words';
import type { Directory } from '#lib/extraction/people/directory';
import { type NameRead, readNames } from '#lib/extraction/people/names';
import { isRole, isRoleModifier } from '#lib/extraction/words/roles';
import { GREETING, SPEECH_NOUN, SPOKEN } from '#lib/extraction/words/speech-words';
import type { Block } from '#lib/workflow/vocabulary';

/** What stands before a speech and says what it is, or whose. */
const LONGEST_HEAD = 320;
const LONGEST_LINE = 120;
const NAME_NEXT = "(?=(?:\\p{L}[\\p{L}.,’'-]*\\s){0,9}?\\p{Lu})";
const OPENING = '^[(\\[_*"“\\s]*';
/** Before the name: "Remarks by", "Speech of the mayor", "Delivered by", "the speech that". */
const BY = anyCase(
  new RegExp(
    `\\b(?:${SPEECH_NOUN}|transcript|text)\\b(?:,? ${SPOKEN}| (?:\\p{Ll}+ ){0,3}?)?\\s?(?:by|of|from|:)\\s${NAME_NEXT}|\\b${SPOKEN}\\s?by\\s${NAME_NEXT}|\\b${SPEECH_NOUN}\\s(?:that|which)\\s${NAME_NEXT}|^(?:transcript|in full|full text|read in full|the full \\p{L}+)\\s?[:–—-]\\s|${OPENING}by\\s${NAME_NEXT}`,
    'iu',
  ),
);
/** Behind the name: "Jane Hall's speech", "Jane Hall: speech to the union", "Jane Hall addresses the council". */
const BEHIND = anyCase(
  new RegExp(
    `^(?:['’]s?)?(?:,[^:]{2,80},)?\\s?(?:[:–—-]\\s)?(?:(?:\\p{Ll}+ ){0,3}?${SPEECH_NOUN}\\b|(?:address(?:es|ed)|sp(?:eaks|oke) (?:to|at|on|in|before)|(?:is |was )?speaking (?:to|at|in)|(?:gave|gives|made|makes|delivered|delivers|read) (?:the|this|his|her|a|an)|[,–—-]?\\s?address(?:ing)?|said the following|had this to say)\\b)`,
    'iu',
  ),
);
const TITLE = anyCase(
  new RegExp(
    `${OPENING}(?:the |a |an |full |complete |edited |unedited |draft |joint |press |media ){0,4}(?:text|transcript|${SPEECH_NOUN}|statements)\\b(?!\\s(?:was|were|is|are|has|had|drew|draws|angers|says|said)\\b)|['’]s?\\s(?:[\\p{L}-]+\\s){0,4}?${SPEECH_NOUN}\\b(?!\\s(?:was|were|is|are|has|had|drew|draws|angers|says|said)\\b)|\\b${SPEECH_NOUN}\\s(?:by|that|which|${SPOKEN})|\\bstate of the (?:city|nation|union|county|province|region|town|borough|republic)(?=\\s\\d|[,.:;–—-]|\\s[–—-]|$)|\\b(?:full text|in full|check against delivery|as (?:delivered|prepared)|(?:this|here) is what (?:he|she|they) said|(?:said|told) the following)\\b`,
    'iu',
  ),
);
const NOTE =
  /^(?:the following|below|this is (?:the|a|an)|here is the|what follows)\b|^[([_*].*[)\]_*]$|\bcheck against delivery\b/i;
const OTHERS = anyCase(
  /(?:\b(?:for|to|on|about|before|with|against|after|of the late|in (?:honou?r|memory) of)\s(?:\p{L}+\s){0,2}?)$/iu,
);

/** Whether a line says that what follows is a speech, an address, a statement. */
export function isTitle(words: string): boolean {
  return words.length <= LONGEST_HEAD && TITLE.test(words);
}

/** Whether a line in front of a speech is about it and no part of it: a title, a place with a day, a note in brackets. */
export function isHeadLine(words: string): boolean {
  if (GREETING.test(words) || isVocative(words)) return false;
  if (words.length <= LONGEST_LINE && !/[.!?…:,;]["”’)]*$/u.test(words)) return true;
  return words.length <= LONGEST_HEAD && (NOTE.test(words) || TITLE.test(words) || tellsWhoSpoke(words));
}

/** "My fellow citizens," "Ministers, excellencies, friends:" on a line of its own. */
export function isVocative(words: string): boolean {
  return (
    words.length <= LONGEST_LINE && /^\p{Lu}/u.test(words) && /[\p{L}.],$/u.test(words) && !/\b(?:is|are|was|were)\b/u.test(words)
  );
}

function tellsWhoSpoke(words: string): boolean {
  return readNames(words).some(({ index, text }) => BEHIND.test(words.slice(index + text.length)));
}

/** Whom a heading, caption or note names as the one who speaks. */
export function namedIn(text: string, { start, end }: Block, directory: Directory): Hand | null {
  const words = headingInWords(text.slice(start, Math.min(end, start + LONGEST_HEAD)));
  const names = readNames(words).filter(
    ({ name }) => !isOffice(name) && (name.includes(' ') || directory.isPerson(directory.fullName(name))),
  );
  const by = BY.exec(words);
  const from = by ? by.index + by[0].length : 0;
  const found = by
    ? names.find(({ index, name }) => index >= from && index < from + 120 && isSomebody(directory, name))
    : names.find(({ index, text: own }) => BEHIND.test(words.slice(index + own.length)));
  return found ? handOf(found, start, directory) : null;
}

/** "Maren Lind, Director General, Port Union" under the title: somebody with what they are, on a line of their own. */
export function namedAlone(text: string, { start, end }: Block, directory: Directory): Hand | null {
  const words = headingInWords(text.slice(start, end));
  if (words.length > LONGEST_LINE || /[.!?]$/.test(words)) return null;
  const speaks = /^\p{Lu}[^:]{3,60}:\s/u.test(words);
  const found = readNames(words).find(
    ({ name, index, title }) =>
      name.includes(' ') &&
      !isOffice(name) &&
      !OTHERS.test(words.slice(0, index)) &&
      (directory.isPerson(directory.fullName(name)) || title !== null || (speaks && words.charAt(index + name.length) === ':')),
  );
  return found ? handOf(found, start, directory) : null;
}

/** "Dana Reyes" and below it "Minister for Water": a name that nothing but the line below tells from a place. */
export function namedAbove(text: string, head: readonly Block[], directory: Directory): Hand | null {
  for (const [i, { start, end }] of head.entries()) {
    const below = head[i + 1];
    const words = headingInWords(text.slice(start, end));
    if (!below || !/^\p{Lu}[\p{L}.’'-]+(?: (?:de|van|von|al|\p{Lu}[\p{L}.’'-]*)){1,3}$/u.test(words)) continue;
    const [office = ''] = text
      .slice(below.start, Math.min(below.end, below.start + LONGEST_LINE))
      .split(/,? (?:of|for|at|to)\s|, /u);
    const [found] = readNames(words);
    if (found?.text === words && isRole(office.split(' ').at(-1) ?? '') && !isOffice(words))
      return handOf(found, start, directory);
  }
  return null;
}

const OFFICE = anyCase(
  new RegExp(
    `(?:${SPEECH_NOUN}|transcript|text)\\b(?:\\s(?:to|on|in|at) (?:\\p{L}+ ){1,4}?)?\\s?(?:by|of|from|:)\\s(?:the\\s)?(?<by>(?:\\p{L}+\\s){0,2}\\p{L}+)|^(?:the\\s)?(?<own>(?:\\p{L}+\\s){0,2}\\p{L}+)['’]s?\\s(?:[\\p{L}-]+\\s){0,4}?${SPEECH_NOUN}\\b`,
    'iu',
  ),
);

/** "Statement by the Chancellor": an office that the heading names alone; whoever holds it, when the text says. */
export function officeIn(text: string, { start, end }: Block, directory: Directory): Hand | null {
  const found = OFFICE.exec(headingInWords(text.slice(start, Math.min(end, start + LONGEST_HEAD))));
  const words = officeAtHead(found?.groups?.by ?? found?.groups?.own ?? '');
  if (!found || !words) return null;
  const at = start + found.index + found[0].lastIndexOf(words);
  const [holder, other] = directory.holdersOf(words.toLowerCase());
  const who = holder !== undefined && other === undefined ? holder : capitalised(words);
  return { who, verb: 'said', start: at, end: at + words.length };
}

/** Units of "Prime Minister on the" that are an office. */
function officeAtHead(words: string): string {
  const list = words.split(/\s/u);
  const at = list.findIndex((word) => isRole(word));
  return at >= 0 && list.slice(0, at).every((word) => isRoleModifier(word)) ? list.slice(0, at + 1).join(' ') : '';
}

function capitalised(words: string): string {
  return nameInWords(words).replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** "Prime Minister" is nobody's name. */
function isOffice(name: string): boolean {
  const words = name.split(' ');
  return isRole(words.at(-1) ?? '') && words.slice(0, -1).every((word) => isRole(word) || isRoleModifier(word));
}

function handOf(found: NameRead, start: number, directory: Directory): Hand {
  return {
    who: directory.fullName(nameInWords(found.name)),
    verb: 'said',
    start: start + found.index,
    end: start + found.index + found.text.length,
  };
}

/** Two names or more, or a name with an office: somebody rather than a place. */
function isSomebody(directory: Directory, name: string): boolean {
  return directory.isPerson(directory.fullName(name)) || name.includes(' ');
}
