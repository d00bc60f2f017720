/** "PORT SALVO, May 3 (Reuters) - " and "Frankfurt – " at the head of a first paragraph. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,\s?[^—–\n-]{1,40}?)?(?:\s?\([^)\n]{2,40}\))?\.?\s?(?:[—–]|--?)\s+|\p{Lu}\p{L}+(?:[ /-]\p{Lu}\p{L}+){0,2}(?:,\s?[^—–\n]{1,40}?)?(?:\s?\([^)\n]{2,40}\))?\s[—–]\s+(?=\p{Lu}))/u;

/** "Altenrode, 14. Oktober. ", "Vila Alta, 14 de outubro. ", "Заречинск, 14 октября. ", "Lyon, le 3 mai 2026. ". */
const DATED =
  /^\p{Lu}[\p{L}’'-]+(?:[ /-][\p{L}’'-]+){0,3}(?:\s?\([^)\n]{2,40}\))?,\s(?:(?:le|den|el|al|il)\s)?(?:\d{1,2}(?:\.|er|º|°)?\s(?:de\s)?\p{L}{3,12}\.?|\p{Lu}\p{L}{2,9}\.?\s\d{1,2}),?(?:\s(?:de\s)?\d{4}(?:\s?[гр]\.)?)?\s?(?:\([^)\n]{2,30}\)\s?)?(?:\.\s+|[—–-]\s+)(?=[\p{Lu}\p{N}"“«»„‘¿¡])/u;
/** "Wiesenbrück. ", "Villa Alta. ": one or two names of a place and nothing else before the first sentence. */
const PLACE =
  /^(?!(?:Prof|Capt|Supt|Insp|Messrs|Lieut|Sres|Frau|Herr|Monseñor|Doña|Fräulein|Art|Abb|Teil|Kapitel)\b)\p{Lu}[\p{L}-]{3,}(?:\s(?:am|an\sder|im|bei|de|del|do|da|la|le|sur|di)\s\p{Lu}[\p{L}-]+|\s\p{Lu}[\p{L}-]{3,})?(?:\s?\([^)\n]{2,30}\))?\.\s+(?=["“«»„]?\p{Lu}[\p{L}’'-]*\s[^.!?\n]{20,})/u;

/** Units that a dateline takes at the beginning of a paragraph: where and when it was filed, no part of its first sentence. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 160);
  return (DATELINE.exec(head) ?? DATED.exec(head) ?? PLACE.exec(head))?.[0].length ?? 0;
}
