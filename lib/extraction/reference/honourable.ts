import type { Span } from '#lib/extraction/extraction';
import type { Entity } from '#lib/extraction/reference/entities';
import type { Link, Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';

const HONOURABLE =
  /\b(?:the|my)\s(?:right\s)?(?:hon\.?|honou?rable|noble|learned)\s(gentleman|lady|member|friend|baroness|lord|minister|senator)\b(?!\sfor\b)/gi;
/** A sentence may have been cut behind "hon.". */
const RUNS_ON = 11;
const SEX: Record<string, 'f' | 'm'> = { gentleman: 'm', lady: 'f', baroness: 'f', lord: 'm' };

/** Whom a member means by "the hon. Gentleman": whoever spoke before, and is not the one who speaks. */
export function readHonourable({ text, discourse, voices, outer }: Work, { start, end }: Span): Link[] {
  return matchesOf(text.slice(start, end + RUNS_ON), HONOURABLE).flatMap(({ 0: words, 1: noun = '', index }): Link[] => {
    const at = start + index;
    if (at >= end) return [];
    const speaker = voices.find(({ span }) => span.start <= at && at < span.end)?.speaker?.who ?? outer;
    const sex = SEX[noun.toLowerCase()] ?? null;
    const who = discourse.recent.find((entity) => isMember(entity, sex) && entity.who !== speaker)?.who;
    if (who === undefined) return [];
    return [{ start: at, end: at + words.length, text: words, refersTo: who, how: 'description', sure: 'likely', isOpen: false }];
  });
}

function isMember({ who, nature, isNamed, gender }: Entity, sex: 'f' | 'm' | null): boolean {
  return nature === 'person' && isNamed && /^(?!The )\p{Lu}\S* /u.test(who) && (sex === null || (gender ?? sex) === sex);
}
