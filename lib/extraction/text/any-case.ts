/**
 * The same pattern with both cases of every letter written out instead of the flag `i`: with `i` and `u` together the engine looks
 * around at every place where a word might begin, at up to a hundred times the cost. Made once, where the pattern stands.
 */
export function anyCase({ source, flags }: RegExp): RegExp {
  let inClass = false;
  const write = (part: string): string => {
    if (part === '[' || part === ']') inClass = part === '[';
    if (RANGE.test(part)) return inClass ? part + othersOf(part) : Array.from(part, write).join('');
    const all = bothCases(part);
    return inClass || all === part ? all : `[${all}]`;
  };
  const written = source.replace(PART, write);
  return new RegExp(written, flags.replace('i', ''));
}

const RANGE = /^\p{L}-\p{L}$/u;
/** What has a case or stands for itself: an escape, the name of a group, a range of letters, a single sign. */
const PART = /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\.|\(\?<(?![=!])[^>]*>|\p{L}-\p{L}|./gsu;

/** The other cases of a range of letters. */
function othersOf(range: string): string {
  const [from, to] = [range.charCodeAt(0), range.charCodeAt(2)];
  const letters = Array.from({ length: to - from + 1 }, (_, i) => bothCases(String.fromCharCode(from + i)));
  return [...new Set(letters.join(''))].filter((letter) => letter < range.charAt(0) || letter > range.charAt(2)).join('');
}

function bothCases(part: string): string {
  if (part === '\\p{Ll}' || part === '\\p{Lu}') return '\\p{Ll}\\p{Lu}';
  if (part === '\\P{Ll}') return '\\P{Ll}\\p{Changes_When_Uppercased}';
  if (part.length > 1) return part;
  return [...new Set([part, part.toLowerCase(), part.toUpperCase()])].filter((letter) => letter.length === 1).join('');
}
