import { anyCase } from '#lib/extraction/text/any-case';
import { moved, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Memory } from '#lib/extraction/people/memory';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

const TOLD_BY = anyCase(
  /,\s(?:it|(?:[\p{L}’'-]+\s){0,5}?[\p{L}’'-]+)\s(?:was|were|has been|have been|had been|is|are)\s(?:also\s|later\s|then\s|first\s)?(?<verb>told|informed|warned|assured|reminded|advised)\s(?:(?:on|in|at|last|this|earlier)\s[^,;:]{2,40}?\s|yesterday\s|today\s|earlier\s)?by\s(?<source>[^;:]{2,110}?)[.\s]*$/iu,
);
/** By what, and not by whom. */
const MEANS = anyCase(
  /^(?:letter|e-?mail|phone|telephone|text|post|radio|mistake|then|the time|way|law|word|\p{Lu}\p{Ll}+day\b|\p{Ll}+ing\b)/iu,
);
const LEAST = 15;

/** "The pump had failed twice, councillors were told on Monday by the engineer, Ann Lowe.": what stands before is the engineer's. */
export function readToldBy(stretch: Stretch, memory: Memory): Reported | null {
  const { words } = stretch;
  if (!words.includes(' by ')) return null;
  const match = TOLD_BY.exec(words);
  const { verb, source } = match?.groups ?? {};
  if (!match || !verb || !source || MEANS.test(source) || match.index < LEAST || !hasFiniteVerb(words.slice(0, match.index), 1))
    return null;
  const start = words.lastIndexOf(source);
  const end = start + source.length;
  const content = { start: 0, end: match.index };
  const read = reportedBy(stretch, { source: { start, end: nameEnd(source, end) }, verb, content }, memory);
  return { ...read, content: moved(content, stretch.start) };
}

/** "the chief engineer, Ann Lowe": the name and its office are one; "a nurse, who left in May" ends at the comma. */
function nameEnd(source: string, end: number): number {
  const comma = /,\s(?:who|which|whose|while|and|but|after|as)\s.*$/su.exec(source);
  return comma ? end - comma[0].length : end;
}
