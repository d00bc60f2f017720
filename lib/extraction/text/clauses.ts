import type { Span } from '#lib/extraction/extraction';
import { hasFiniteVerb } from '#lib/extraction/words/verbs';

const JOINT = /,?\s+and\s+that\s+|;\s+|,\s+(?:but|while|whereas)\s+(?!also\b|not\b|rather\b|only\b)/giu;
const LEAST = 15;

/**
 * "… that A and that B", "A; B" and "A, but B" say two things: each is a clause of its own. A part without a verb stays with
 * the one before it, since it says nothing alone.
 */
export function readClauses(text: string, content: Span): Span[] {
  const words = text.slice(content.start, content.end);
  const clauses: Span[] = [];
  let from = content.start;
  for (const { 0: joint, index } of words.matchAll(JOINT)) {
    const end = content.start + index;
    const next = end + joint.length;
    if (end - from < LEAST || content.end - next < LEAST) continue;
    const isThat = /that/i.test(joint);
    const isWhole = isSaying(text.slice(from, end)) && isSaying(text.slice(next, content.end));
    if (!isThat && !isWhole) continue;
    clauses.push({ start: from, end });
    from = next;
  }
  clauses.push({ start: from, end: content.end });
  return clauses.map((clause) => withoutEnd(text, clause)).filter(({ start, end }) => end > start);
}

/** Has a subject and a verb within its first words. */
function isSaying(words: string): boolean {
  const first = words.trimStart().slice(0, 90);
  return first.split(/\s+/, 3).length === 3 && hasFiniteVerb(first, 1) && !hasFiniteVerb(first.split(/\s/, 1)[0] ?? '');
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
