/**
 * All places where a pattern with the flag `g` fits, in their order. What `matchAll` finds, without making the pattern anew for
 * every stretch: that costs more than looking through a sentence.
 */
export function matchesOf(words: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (words.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
