/** "PORT SALVO, May 3 (Reuters) - " and "Frankfurt – " at the head of a first paragraph. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,\s?[^—–\n-]{1,40}?)?(?:\s?\([^)\n]{2,40}\))?\s?(?:[—–]|--?)\s+|\p{Lu}\p{L}+(?:[ /-]\p{Lu}\p{L}+){0,2}(?:,\s?[^—–\n]{1,40}?)?(?:\s?\([^)\n]{2,40}\))?\s[—–]\s+(?=\p{Lu}))/u;

/** Units that a dateline takes at the beginning of a paragraph: where and when it was filed, no part of its first sentence. */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, 160))?.[0].length ?? 0;
}
