import type { Span } from '#lib/extraction/extraction';
import { type Clause, cutPredicates } from '#lib/extraction/text/coordinated';
import { findPredicate, isContracted, plainWords } from '#lib/extraction/words/predicate';

const JOINTS = [
  String.raw`,?\s+and\s+that\s+`,
  String.raw`[;:]\s+`,
  String.raw`,\s+(?:and|but|while|whereas|although|though)\s+(?!also\b|not\b|rather\b|only\b|that\b)`,
  String.raw`\s+while\s+`,
  String.raw`\s+(?:and|but)\s+(?=(?:he|she|they|it|we|i|there|nobody|everybody|everyone|everything|nothing)(?:\s|['’]))`,
  String.raw`,\s+(?=(?:this|that|it|they|he|she|we|i)(?:\s+(?:is|was|has|had|have|are|were|will|would)\b|['’](?:s|re|ve)\b))`,
  String.raw`,?\s+(?=because\s+(?!of\b))`,
];
const JOINT = new RegExp(JOINTS.join('|'), 'giu');
const LEAST = 15;
const RELATIVE = /^(?:who|which|that|whose|where|when|what|how|why|whom|to)$/;

/**
 * "… that A and that B", "A; B", "A, and B" and "A, but B" say two things: each is a clause of its own. A part without a
 * subject and a verb stays with the one before it, since it says nothing alone.
 */
export function readClauses(text: string, content: Span): Clause[] {
  const words = text.slice(content.start, content.end);
  const clauses: Clause[] = [];
  let from = content.start;
  let lead: string | null = null;
  const led = new Set<number>();
  for (const { 0: joint, index } of words.matchAll(JOINT)) {
    const end = content.start + index;
    const next = end + joint.length;
    if (end - from < LEAST || content.end - next < LEAST) continue;
    if (!/that/i.test(joint) && !saysTwoThings(joint, text.slice(from, end), text.slice(next, content.end))) continue;
    clauses.push(...cutClause(text, { start: from, end }, content));
    if (/that/i.test(joint)) lead ??= saysThat(words);
    from = next;
    if (lead !== null && /that/i.test(joint)) led.add(from);
  }
  clauses.push(...cutClause(text, { start: from, end: content.end }, content));
  return clauses
    .map((clause) => (lead !== null && led.has(clause.start) ? { ...clause, subject: lead } : clause))
    .map((clause) => ({ ...clause, ...withoutEnd(text, clause) }))
    .filter(({ start, end }) => end > start);
}

/** "The treaty provides that" goes before each of the things that it provides. */
function saysThat(words: string): string | null {
  const lead = /^(.{4,120}?)\sthat\s/su.exec(words)?.[1];
  return lead !== undefined && findPredicate(plainWords(lead), 1) >= 1 ? `${lead} that` : null;
}

/** "because its bill tripled" is said in full only with what it is the cause of. */
function cutClause(text: string, clause: Span, content: Span): Clause[] {
  const isCause = clause.start > content.start && /^because\s/i.test(text.slice(clause.start, clause.start + 9));
  return isCause ? [{ ...clause, whole: { start: content.start, end: clause.end } }] : cutPredicates(text, clause);
}

function saysTwoThings(joint: string, before: string, behind: string): boolean {
  if (!isSaying(before) || !isSaying(behind)) return false;
  // Without a comma "while" tells when; between two figures it compares.
  return /^\s+while/i.test(joint) ? /\d/.test(before) && /\d/.test(behind) : true;
}

/** Has a subject and a verb of its own within its first words. */
function isSaying(words: string): boolean {
  const list = plainWords(
    words
      .trimStart()
      .replace(/^because\s+/i, '')
      .slice(0, 110),
    20,
  );
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
