import type { NameRead } from '#lib/extraction/people/names';
import { isRole } from '#lib/extraction/words/roles';

/** An office with a capital and, behind a comma, whoever holds it: nothing stands behind the name. */
export function isHeldBy(words: string, office: NameRead, holder: NameRead): boolean {
  if (isOfficeBefore(words, office, holder)) return true;
  return (
    holder.name.includes(' ') &&
    holder.index + holder.text.length === words.length &&
    isRole(office.name.split(' ').at(-1) ?? '') &&
    words.slice(office.index + office.text.length, holder.index) === ', '
  );
}

/** "Leader of the Opposition Ann Lowe", "Minister for Legal Affairs Ann Lowe": an office with its field before the name that closes the words. */
function isOfficeBefore(words: string, office: NameRead, holder: NameRead): boolean {
  const between = words.slice(office.index + office.text.length, holder.index);
  return (
    holder.title !== null &&
    holder.index + holder.text.length === words.length &&
    isRole(office.name.split(' ').at(-1) ?? '') &&
    /^\s(?:of|for)\s/u.test(between)
  );
}
