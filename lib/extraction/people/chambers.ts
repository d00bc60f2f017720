const CHAMBER =
  /^(?:THE |The )?((?:\p{Lu}\p{L}+ ){0,3}(HOUSE|House|ASSEMBLY|Assembly|PARLIAMENT|Parliament|SENATE|Senate|DIET|Diet)(?: (?:OF|of)(?: (?:THE|the))?(?: \p{Lu}\p{L}+){1,3}){0,2})(?=[,:;]|$)/u;
const HEAD = 300;

/** "HOUSE OF DEPUTIES OF NORLAND" above a record: the members call it "the House". By the short name, the full one. */
export function readChambers(text: string): [short: string, name: string][] {
  const lines = text.slice(0, HEAD).split('\n', 3);
  return lines.flatMap((line): [string, string][] => {
    const [, words = '', chamber = ''] = CHAMBER.exec(line) ?? [];
    if (!words.includes(' ')) return [];
    return [[chamber.charAt(0) + chamber.slice(1).toLowerCase(), words === words.toUpperCase() ? written(words) : words]];
  });
}

/** Words in capitals as a sentence would have them. */
function written(words: string): string {
  return words
    .toLowerCase()
    .split(' ')
    .map((word) => (/^(?:of|the|and)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
