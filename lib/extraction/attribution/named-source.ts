import { nameBehind } from '#lib/extraction/attribution/subject';
import type { Span } from '#lib/extraction/extraction';
import { readNames } from '#lib/extraction/people/names';
import { isRole } from '#lib/extraction/words/roles';

/** "According to the largest of the firms, Holm, …": the name is whoever the description means. */
export function namedIn(words: string, { start, end }: Span): Span {
  const comma = words.slice(start, end).indexOf(',');
  const description = words.slice(start, comma < 0 ? end : start + comma);
  return (comma < 0 ? null : nameBehind(words.slice(0, end), start + comma, description)) ?? { start, end };
}

/** ", Holm,", ", Nord SA,": nothing else stands between the commas. */
export function isNameAlone(between: string): boolean {
  const [name] = readNames(between.trim());
  return name?.index === 0 && name.text.length === between.trim().length;
}

/** "its secretary, Ann Lowe,": an office and who holds it. */
export function isNamedOffice(office: string, behind: string): boolean {
  const [name] = readNames(behind.trim());
  const isAlone = name?.index === 0 && name.text.length === behind.trim().length && name.name.includes(' ');
  return isAlone && isRole(office.trim().split(/\s+/).at(-1) ?? '');
}
