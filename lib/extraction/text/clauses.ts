import type { Span } from '#lib/extraction/extraction';
import { findPredicate, isContracted, plainWords } from '#lib/extraction/words/predicate';

const JOINT =
  /,?\s+and\s+that\s+|;\s+|,\s+(?:and|but|while|whereas|although)\s+(?!also\b|not\b|rather\b|only\b|that\b)|\s+while\s+|\s+(?:and|but)\s+(?=(?:he|she|they|it|we|i|there|nobody|everybody|everyone|everything|nothing)(?:\s|['’]))/giu;
const LEAST = 15;
const RELATIVE = /^(?:who|which|that|whose|where|when|what|how|why|whom|to)$/;

/**
 * "… that A and that B", "A; B", "A, and B" and "A, but B" say two things: each is a clause of its own. A part without a
 * subject and a verb stays with the one before it, since it says nothing alone.
 */
export function readClauses(text: string, content: Span): Span[] {
  const words = text.slice(content.start, content.end);
  const clauses: Span[] = [];
  let from = content.start;
  for (const { 0: joint, index } of words.matchAll(JOINT)) {
    const end = content.start + index;
    const next = end + joint.length;
    if (end - from < LEAST || content.end - next < LEAST) continue;
    if (!/that/i.test(joint) && !saysTwoThings(joint, text.slice(from, end), text.slice(next, content.end))) continue;
    clauses.push({ start: from, end });
    from = next;
  }
  clauses.push({ start: from, end: content.end });
  return clauses.map((clause) => withoutEnd(text, clause)).filter(({ start, end }) => end > start);
}

function saysTwoThings(joint: string, before: string, behind: string): boolean {
  if (!isSaying(before) || !isSaying(behind)) return false;
  // Without a comma "while" tells when; between two figures it compares.
  return /^\s+while/i.test(joint) ? /\d/.test(before) && /\d/.test(behind) : true;
}

/** Has a subject and a verb of its own within its first words. */
function isSaying(words: string): boolean {
  const list = plainWords(words.trimStart().slice(0, 110), 20);
  const verb = findPredicate(list);
  const hasSubject = verb >= 1 || isContracted(list[0] ?? '');
  return list.length >= 3 && hasSubject && !RELATIVE.test(list[verb - 1] ?? '') && !RELATIVE.test(list[0] ?? '');
}

/** A clause is pointed at without the full stop, comma or quotation mark that closes it. */
export function withoutEnd(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s.,;:!…。"“”«»–—-]/u.test(text.charAt(to - 1)) && !closesInside(text, start, to)) to -= 1;
  return { start, end: to > start ? to : end };
}

/** A closing mark stays when its opening one is inside the clause; so does the point of an abbreviation such as "U.S." */
function closesInside(text: string, start: number, to: number): boolean {
  const last = text.charAt(to - 1);
  const tail = text.slice(Math.max(start, to - 400), to);
  if (last === '”') return tail.slice(0, -1).includes('“') || tail.includes('„');
  if (last === '»') return tail.includes('«');
  if (last === '"') return (tail.split('"').length - 1) % 2 === 0;
  return last === '.' && /(?:^|[\s.])\p{Lu}\.$/u.test(tail) && /\p{Lu}\.\p{Lu}\.$/u.test(tail);
}
