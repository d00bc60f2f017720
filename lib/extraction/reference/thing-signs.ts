import type { Item } from '#lib/extraction/reference/item';
import type { Candidate, Place } from '#lib/extraction/reference/pronoun-place';

type Add = (name: string, holds: boolean) => void;

/** What speaks for what "it" may mean, and against it, by how its words were opened and on which side of a quotation they stand. */
export function addSignsOfIt({ item, text }: Place, { at, entity, distance, part }: Candidate, add: Add): void {
  add(`it ${part} ${Math.min(distance, 2)} back`, true);
  const last = at ?? entity.last;
  if (last === undefined) return;
  add(`it opened by ${openerOf(last)}`, true);
  add('it again', last.isPronoun && /^its?$/.test(last.head));
  add(at ? 'it out of the quotation' : 'it out of a quotation', marksBetween(text, last.end, item.start) % 2 === 1);
}

const POINTING = /^(?:this|that|these|those|such)$/;
const OWNING = /^(?:his|her|its|their|my|our|your|'s)$/;

function openerOf({ opener, isPronoun, name, isPlural }: Item): string {
  if (isPronoun) return 'a pronoun';
  if (opener === null) return name ? 'a name' : isPlural ? 'nothing, many' : 'nothing';
  if (POINTING.test(opener)) return 'this';
  if (OWNING.test(opener)) return 'an owner';
  return /^(?:the|an?)$/.test(opener) ? opener.replace('an', 'a') : 'another word';
}

const FARTHEST = 400;
const MARKS = '"“”';

/** How many marks of quotation stand between two places. */
function marksBetween(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to && at < from + FARTHEST; at += 1) if (MARKS.includes(text.charAt(at))) marks += 1;
  return marks;
}
