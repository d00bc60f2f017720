/** A description of somebody as a name stands: with a capital, and one person by “A”, not “One”. */
export function sentenceCase(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^one (?!of\b|in\b|or\b)(?=\p{Ll}+ \p{Ll})/iu, 'A ')
    .replace(/^A (?=[aeio])/u, 'An ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
