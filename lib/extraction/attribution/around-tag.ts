import { anyCase } from '#lib/extraction/text/any-case';
import { isTail } from '#lib/extraction/attribution/content';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

/** "Two had died, the mine's owner, Nord SA, said": who the name is belongs to the tag. */
export function withoutDescription(ahead: string, behind: string): string {
  const said = /^(.{12,}),\s(?:the|an?|his|her|its|their|one)\s[^,;:]{2,80}$/su.exec(ahead)?.[1];
  const isClosed = said !== undefined && /^,\s/.test(behind) && !hasFiniteVerb(ahead.slice(said.length + 2), 1);
  return isClosed && hasFiniteVerb(said, 1) ? said : ahead;
}

/** "…, he wrote in a letter, four of them for repairs, and two died": where the clause begins that goes on behind a tag; 0 where none does. */
export function jointBehind(tail: string, before: string): number {
  if (!hasFiniteVerb(before, 1)) return 0;
  const joint = /,\s[^,;:]{3,90}(?=,\s(?:and|but)\s)/i.exec(tail);
  if (!joint) return 0;
  const end = joint.index + joint[0].length;
  return PART_OF.test(joint[0]) && isTail(tail.slice(0, joint.index)) && hasFiniteVerb(tail.slice(end), 2) ? end : 0;
}

/** Some of what was counted. */
const PART_OF = anyCase(
  /^,\s(?:\p{L}+ly\s|at least\s|about\s)?(?:\p{L}+|\d[\d.,]*)(?:\s\p{L}+)?\sof\s(?:them|these|those|it|which|whom)\b|^,\s(?:among|including|half|most|some)\s/iu,
);
