import type { Derived } from '#lib/extraction/claims/derived';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** "was withdrawn after divers found two cracks in her bow door": what had happened, up to the next mark. */
const AFTER =
  /(?<=[\p{L}\d’”)],?\s(?:[\p{L}\d-]+\s(?:hours?|days?|weeks?|months?|years?)\s)?)(?<!\b(?:which|who|that|as)\s)(?:after|before)\s((?!(?:\d{4}|Christmas|Easter|Ramadan|Diwali|Eid|Passover|Lent|midnight|noon|dawn|dusk|sunset|sunrise|(?:the\s)?(?:start|end|beginning|turn|election|war|deadline|weekend)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:the|an?|his|her|its|their|some|nearly|almost|about|more|over|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\p{Ll}+teen|this|these|those|no|every|both|several|many|most|few|fewer|at least|around|roughly|up to|dozens of|scores of|hundreds of|thousands of|it|he|she|they|we|police|people|troops|\d[\d.,]*|\p{Lu}[\p{L}’'-]+|\p{Ll}+s)\s(?:[^,;:.!?()“”"\uE000]|[.,](?=\d)){12,160}?)(?=[,;)]|[.!?]*\s*$)/gu;
/** "… (the priest counted 400)". */
const BRACKET = /(?<=[\p{L}\d”’"%]\s)\(([^()]{10,160}?)[.!?]?\)/gu;
const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|half|twice|doubled|tripled|trebled|halved|a (?:third|quarter|fifth|sixth|tenth))\b/i;
/** What is not over, and what a reader is told of the text. */
const NOT_YET = /^(?:is|are|has|have|will|can|may|would|could|should|must|do|does)$/;
const OF_TEXT = /^(?:see|read|photo|picture|image|source|file|more on|continued)\b/i;
const LEAST = 4;

/**
 * Statements that a sentence holds within another, which stays whole: what had happened before it with a figure that somebody can
 * check, and a clause in brackets. `words` are the sentence with its quotations blanked out.
 */
export function readWithin(words: string, offset: number): Derived[] {
  return [...afterwardsIn(words, offset), ...sinceIn(words, offset), ...bracketsIn(words, offset)];
}

/** "has been hard to find since its maker, Orsina, halted production in May": what is so since then has happened. */
const SINCE =
  /\b(?:has|have|had|['’]s|['’]ve)\s[^,;:.!?()]{3,120}?\ssince\s((?:the|an?|his|her|its|their|our|\p{Lu}[\p{L}’'-]+)\s(?:[^,;:.!?()“”"\uE000]|[.,](?=\d)|,\s(?:the\s)?\p{Lu}[^,;:]{2,40},(?=\s)){8,140}?)(?=,(?!\s(?:the\s)?\p{Lu}[^,;:]{2,40},\s)|[;)]|[.!?]*\s*$)/gu;

function sinceIn(words: string, offset: number): Derived[] {
  if (!words.includes(' since ')) return [];
  return matchesOf(words, SINCE).flatMap((match) => {
    const [whole, clause = ''] = match;
    const list = plainWords(clause, 40);
    const verb = mainVerb(list);
    const isNamed = FIGURE.test(clause) || /\p{Lu}\p{Ll}/u.test(clause.slice(1));
    if (verb < 1 || list.length < LEAST || !isNamed || NOT_YET.test(list[verb] ?? '')) return [];
    return [derived(clause, offset + match.index + whole.length - clause.length)];
  });
}

function afterwardsIn(words: string, offset: number): Derived[] {
  return matchesOf(words, AFTER).flatMap((match) => {
    const [whole, clause = ''] = match;
    const list = plainWords(clause, 40);
    const verb = mainVerb(list);
    if (verb < 1 || list.length < LEAST || !FIGURE.test(clause) || NOT_YET.test(list[verb] ?? '')) return [];
    return [derived(clause, offset + match.index + whole.length - clause.length)];
  });
}

/** The verb of the clause: not that of "the trust that runs it". */
function mainVerb(list: readonly string[]): number {
  const first = findPredicate(list, 1);
  const isRelative = list.slice(1, first).some((word) => /^(?:who|which|that|whose|where)$/.test(word));
  return isRelative ? findPredicate(list, first + 1) : first;
}

function bracketsIn(words: string, offset: number): Derived[] {
  return matchesOf(words, BRACKET).flatMap((match) => {
    const [, clause = ''] = match;
    const list = plainWords(clause, 40);
    if (list.length < LEAST || findPredicate(list, 1) < 1 || OF_TEXT.test(clause)) return [];
    const start = offset + match.index + 1;
    const who = COUNTED.exec(clause)?.groups?.who;
    const by = who === undefined || findPredicate(plainWords(who), 1) > 0 ? {} : { by: { start, end: start + who.length } };
    return [{ ...derived(clause, start), isAside: true as const, ...by }];
  });
}

/** "the police counted 180", "its owner puts the figure at 40". */
const COUNTED =
  /^(?<who>(?:the |an? |its |his |her |their )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,4}?) (?:counted|counts?|tallied|says?|said|claims?|claimed|reckons?|reckoned|speaks? of|spoke of|makes? it|made it|estimates?|estimated|(?:puts?|gives?|gave) (?:it|this|that|the \p{Ll}+(?: \p{Ll}+){0,3}) (?:at|as)) (?:that |there (?:are|were) )?(?:about |around |some |nearly |almost |over |only |just |at least |at most |more than |fewer than |no more than |closer to )*(?:[£$€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|thousands)\b)/iu;

function derived(clause: string, start: number): Derived {
  const line = clause.charAt(0).toUpperCase() + clause.slice(1);
  return { span: { start, end: start + clause.length }, line };
}
