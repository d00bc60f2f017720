/**
 * The same pattern with both cases of every letter written out instead of the flag `i`: with `i` and `u` together the engine looks
 * around at every place where a word might begin, at up to a hundred times the cost. Made once, where the pattern stands.
 */
export function anyCase({ source, flags }: RegExp): RegExp {
  let inClass = false;
  let written = '';
  for (let at = 0; at < source.length; ) {
    const part = partAt(source, at);
    at += part.length;
    if (part === '[' || part === ']') inClass = part === '[';
    if (part.length > 2 && RANGE.test(part))
      written += inClass ? part + othersOf(part) : Array.from(part, (letter) => classOf(letter)).join('');
    else written += inClass ? bothCases(part) : classOf(part);
  }
  return new RegExp(written, flags.replace('i', ''));
}

const RANGE = /^\p{L}-\p{L}$/u;
/** What has a case and more than one sign: an escape, the name of a group, a range of letters. */
const LONGER = /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\.|\(\?<(?![=!])[^>]*>|\p{L}-\p{L}/suy;

/** What has a case or stands for itself at a place of a pattern; most of it is one sign. */
function partAt(source: string, at: number): string {
  const code = source.charCodeAt(at);
  const mayBeLonger = code === BACKSLASH || code === BRACKET || source.charCodeAt(at + 1) === DASH;
  if (mayBeLonger) {
    LONGER.lastIndex = at;
    const longer = LONGER.exec(source)?.[0];
    if (longer !== undefined) return longer;
  }
  return String.fromCodePoint(source.codePointAt(at) ?? code);
}

const [BACKSLASH, BRACKET, DASH] = ['\\', '(', '-'].map((sign) => sign.charCodeAt(0));

const CLASSES = new Map<string, string>();

/** A letter as a class of both its cases; what has no case is itself. */
function classOf(part: string): string {
  const known = CLASSES.get(part);
  if (known !== undefined) return known;
  const all = bothCases(part);
  const made = all === part ? all : `[${all}]`;
  CLASSES.set(part, made);
  return made;
}

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
