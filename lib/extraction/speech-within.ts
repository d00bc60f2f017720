import type { Hand, Span } from '#lib/extraction/extraction';
import type { Directory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';
import { isRole } from '#lib/extraction/words/roles';
import type { Block } from '#lib/workflow/vocabulary';

/** What somebody who speaks to a hall begins with, and nobody who reports. */
const GREETS =
  /^(?:ladies and gentlemen|dear \p{L}+(?: \p{L}+){0,3}[,.!]|(?:a )?(?:very )?(?:good (?:morning|afternoon|evening)|warm welcome)|my lords|(?:(?:dear|my|my dear) )?(?:friends|colleagues|comrades|delegates|neighbou?rs|fellow \p{L}+)(?:,|\.|!| and)|honou?rable members|distinguished \p{L}+|members of |thank you,? (?:chair|mr|madam|minister|all|very much)|m(?:iste)?r\.? (?:speaker|chair|president)|madam (?:speaker|chair|president))/iu;
const TAKES_FLOOR =
  /\b(?:opened|opens|took (?:the|to the) (?:floor|stage|podium|rostrum|microphone|lectern|stand|chair)|rose|spoke|speaks|began|begins|addressed|addresses|gave|delivered|went (?:up )?to the|stepped (?:up )?to the|as follows|the following|welcomed|greeted|had this to say)\b/u;
const OWN = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|ll|d)|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Mm]y|[Oo]ur|me|us)(?!\p{L})/u;
const QUOTED = /“[^”]*”?|"[^"]*"?|«[^»]*»?/gu;
const LEAST_OWN = 2;
const LONGEST_LEAD = 400;

/**
 * "The chair, Ann Lee, opened the meeting." and below, without quotation marks, "Ladies and gentlemen, it was a good year …": a speech
 * amid a report, from its greeting to the paragraph that tells again what others did. Null where there is none.
 */
export function readSpeechWithin(
  text: string,
  blocks: readonly Block[],
  directory: Directory,
): { speaker: Hand; from: number; until: number; isWithin: true } | null {
  const words = ({ start, end }: Span) => text.slice(start, end);
  for (const [i, block] of blocks.entries()) {
    const lead = blocks[i - 1];
    if (block.kind !== 'paragraph' || lead?.kind !== 'paragraph' || !GREETS.test(words(block).slice(0, 60))) continue;
    const speaker = leadsIn(text, lead, directory);
    if (!speaker) continue;
    const rest = blocks.slice(i);
    const ends = rest.findIndex((each, at) => at > 0 && !isSpoken(words(each), speaker.who));
    const body = ends < 0 ? rest : rest.slice(0, ends);
    if (body.filter((each) => OWN.test(words(each).replace(QUOTED, ' '))).length < LEAST_OWN) continue;
    return { speaker, from: block.start, until: rest[ends]?.start ?? text.length, isWithin: true };
  }
  return null;
}

/** Whoever a short paragraph in front of the greeting brings to the lectern. */
function leadsIn(text: string, { start, end }: Span, directory: Directory): Hand | null {
  const words = text.slice(start, end);
  if (words.length > LONGEST_LEAD || !TAKES_FLOOR.test(words)) return null;
  const found = readNames(words).find(({ name, title }) => title !== null || directory.isPerson(directory.fullName(name)));
  if (!found) return null;
  const at = start + found.index;
  return { who: directory.fullName(found.name), verb: 'said', start: at, end: at + found.text.length };
}

/** Whether a paragraph goes on with the speech: it does not tell of the speaker or of what others in the hall did. */
function isSpoken(words: string, who: string): boolean {
  const plain = words.replace(QUOTED, ' ');
  const surname = who.split(' ').at(-1) ?? who;
  if (new RegExp(`(?<![\\p{L}])${surname.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u').test(plain)) return false;
  if (/^\p{Lu}[\p{L} .’'-]{2,50}:\s/u.test(plain)) return false;
  const [, role = ''] = /^(?:The|He|She)\s?(\p{L}*)/u.exec(plain) ?? [];
  const tells = /^(?:He|She)\b/u.test(plain) || (plain.startsWith('The') && isRole(role));
  const [first] = readNames(plain.slice(0, 60));
  return OWN.test(plain) || !(tells || (first?.index === 0 && first.title !== null));
}
