import type { Memory } from '#lib/extraction/people/memory';
import { readNames } from '#lib/extraction/people/names';
import { isCountry } from '#lib/extraction/words/countries';
import { isRole } from '#lib/extraction/words/roles';

/** "The Migration Board's report": whose it is speaks, where that has a name; a country writes none. */
const PAPER_OF =
  /['’]s?\s(?:(?:own|latest|new|annual|first|final|last|interim|recent)\s)*(?:report|stud(?:y|ies)|survey|review|audit|analysis|figures|data|statistics|records|accounts|statement|website|minutes|letter)$/u;

/** Null for any other words. */
export function ownerOf(words: string, { directory }: Memory): string | null {
  const at = PAPER_OF.exec(words)?.index;
  const [name] = at === undefined ? [] : readNames(words.slice(0, at));
  if (!name || name.index + name.text.length !== at || (/^(?:the|a|an)\s+/i.exec(words)?.[0].length ?? 0) !== name.index)
    return null;
  // "The Commissioner's report": an office alone is no name.
  if (isRole(name.name.toLowerCase())) return null;
  return isCountry(name.name) || directory.isLand(name.name) ? null : directory.fullName(name.name);
}
