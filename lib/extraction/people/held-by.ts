import type { NameRead } from '#lib/extraction/people/names';
import { isRole } from '#lib/extraction/words/roles';

/** An office with a capital and, behind a comma, whoever holds it: nothing stands behind the name. */
export function isHeldBy(words: string, office: NameRead, holder: NameRead): boolean {
  return (
    holder.name.includes(' ') &&
    holder.index + holder.text.length === words.length &&
    isRole(office.name.split(' ').at(-1) ?? '') &&
    words.slice(office.index + office.text.length, holder.index) === ', '
  );
}
