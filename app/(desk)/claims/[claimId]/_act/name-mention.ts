/** Somebody of the desk who can be asked by name. */
export interface Nameable {
  id: string;
  name: string;
}

/** An @ that is being typed: where it stands, and what of a name follows it. */
export interface OpenName {
  start: number;
  query: string;
}

const MOST_OFFERED = 6;
const LONGEST_QUERY = 40;

/** The name that is being typed at the caret, or null: an @ at the beginning of a word, and no line break since. */
export function openNameAt(text: string, caret: number): OpenName | null {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf('@');
  if (start < 0 || /[\p{L}\p{N}._-]/u.test(before.charAt(start - 1))) return null;
  const query = before.slice(start + 1);
  return query.length > LONGEST_QUERY || query.includes('\n') ? null : { start, query };
}

/** Who may be meant: the name, or a later part of it, begins with what was typed. Empty once a whole name stands there. */
export function namesFor(people: readonly Nameable[], query: string): Nameable[] {
  const wanted = fold(query);
  const begins = ({ name }: Nameable) => {
    const folded = fold(name);
    return folded !== wanted && (folded.startsWith(wanted) || folded.split(' ').some((part) => part.startsWith(wanted)));
  };
  return people.filter(begins).slice(0, MOST_OFFERED);
}

/** The text with the name in place of what was typed of it, and where the caret stands then. */
export function withName(text: string, typed: OpenName & { caret: number }, name: string): { text: string; caret: number } {
  const head = `${text.slice(0, typed.start)}@${name} `;
  return { text: head + text.slice(typed.caret).replace(/^ /, ''), caret: head.length };
}

/** The comment as it is sent: whoever is named whole after an @ stands in it by id. Longer names go before those they begin with. */
export function encodeNames(text: string, people: readonly Nameable[]): string {
  return people
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce((sent, { id, name }) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return sent.replace(new RegExp(`@${escaped}(?![\\p{L}\\p{N}])`, 'gu'), `@${id}`);
    }, text);
}

/** Case and accents do not tell names apart while somebody types. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
