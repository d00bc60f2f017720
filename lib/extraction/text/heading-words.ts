/** Small words of a heading that no name holds. */
const SMALL =
  'a|an|and|as|at|before|by|during|following|for|from|in|into|of|on|or|the|this|to|under|upon|with|is|was|after|his|her|its|their|our';
const TITLED = new RegExp(`(?<=\\s)(?:${SMALL})(?=\\s)`, 'giu');
const CAPITALISED = new RegExp(
  `(?<=\\s)(?:${SMALL.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())})(?=\\s)`,
  'gu',
);
const WORD = /\p{Lu}[\p{Lu}\p{M}]+(?:['’](?=\p{Lu}{2}))?/gu;
const LONGEST_LINE = 320;
const HEAD_LINES = 10;

/** The words of a name in capitals as they are written in a sentence: "O'NEILL" is O'Neill, "MCKEOWN" McKeown, "LI WEI" Li Wei. */
export function nameInWords(name: string): string {
  const isWhole = !/\p{Ll}/u.test(name) && /\p{Lu}{3}/u.test(name);
  return name
    .replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) =>
      word.length > 2 || (isWhole && name.includes(' ') && /[AEIOUY]/u.test(word)) ? capitalised(word) : word,
    )
    .replace(/(?<!\p{L})Mc\p{Ll}(?=\p{Ll}{2})/gu, (start) => `Mc${start.slice(2).toUpperCase()}`);
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/**
 * A heading in capitals, or in which every word has a capital, with the same length: "REMARKS BY DANA HOLT AT THE PORT" reads "Remarks
 * by Dana Holt at the Port", so that a name ends where it does. Any other line is left as it is.
 */
export function headingInWords(line: string): string {
  if (line.length > LONGEST_LINE) return line;
  const isCapitals = !/\p{Ll}{2}/u.test(line) && /\p{Lu}{3}/u.test(line) && /\p{L}\s\p{L}/u.test(line);
  if (!isCapitals) {
    return (line.match(CAPITALISED)?.length ?? 0) > 1
      ? sameLength(
          line,
          line.replace(CAPITALISED, (word) => word.toLowerCase()),
        )
      : line;
  }
  const words = line.replace(TITLED, (word) => word.toLowerCase()).replace(WORD, capitalised);
  return sameLength(line, words.replace(/(?<=\p{L}['’])S(?!\p{L})/gu, 's'));
}

function sameLength(line: string, words: string): string {
  return words.length === line.length ? words : line;
}

/** A text whose first lines in capitals are read like any heading; a text that is all in capitals is left as it is. */
export function headingsInWords(text: string): string {
  const lines = text.split('\n', HEAD_LINES);
  const read = lines.map((line) => headingInWords(line));
  if (read.every((line, i) => line === lines[i])) return text;
  const head = lines.join('\n').length;
  return /\p{Ll}{3}/u.test(text) ? read.join('\n') + text.slice(head) : text;
}
