import type { Span } from '#lib/extraction/extraction';

/** An acronym of a text that may stand for the same name as another one. */
export interface AcronymClash extends Span {
  acronym: string;
  other: string;
}

interface Use extends Span {
  acronym: string;
  /** The words with capitals right before it, "of the" left out. */
  head: string;
  /** Its letters are the first letters of the name it stands behind in brackets; null when it stands behind none. */
  fits: boolean | null;
}

const ACRONYM = /(?![a-z\s])(?<![\p{L}\p{N}-])(\(?)(\p{Lu}{2,6})(?![\p{L}\p{N}])/gu;
const MOST_USES = 400;
const HEAD_UNITS = 90;

/**
 * Acronyms that look like two spellings of one name: one does not fit the name it is put behind, or both follow the same name
 * ("the Supreme State Council of the Union State (SSG)", "the Supreme State Council of the SG").
 */
export function readAcronymClashes(text: string): AcronymClash[] {
  const uses = readUses(text);
  const kinds = [...new Set(uses.map(({ acronym }) => acronym))];
  return kinds.flatMap((acronym) => {
    const other = kinds.find((each) => each !== acronym && isClash(uses, acronym, each));
    if (other === undefined) return [];
    return uses.filter((use) => use.acronym === acronym).map(({ start, end }) => ({ start, end, acronym, other }));
  });
}

function readUses(text: string): Use[] {
  const uses: Use[] = [];
  for (const { 1: bracket, 2: acronym = '', index } of text.matchAll(ACRONYM)) {
    if (uses.length >= MOST_USES) break;
    const start = index + (bracket?.length ?? 0);
    const before = text.slice(Math.max(0, index - HEAD_UNITS), index);
    const name = nameAtEnd(before);
    const fits = bracket ? isMadeOf(acronym, name) : null;
    uses.push({ acronym, start, end: start + acronym.length, head: headOf(name), fits });
  }
  return uses;
}

/** The words with capitals at the end of a stretch, with "of the" between them. Word by word: a line in capitals costs no more. */
function nameAtEnd(words: string): string {
  const list = words.trimEnd().split(/\s+/);
  let from = list.length;
  while (from > 0 && NAME_WORD.test(list[from - 1] ?? '')) from -= 1;
  return list.slice(from).join(' ');
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}'’-]*|of|the|for|and|on|de|in)$/u;

/** "Supreme State Council of the Union State" and "Supreme State Council of the" share "Supreme State Council". */
function headOf(name: string): string {
  return name.split(/\s(?:of|for|on|in|and)(?:\s|$)/)[0]?.replace(/^(?:the|of)\s/i, '') ?? '';
}

function isMadeOf(acronym: string, name: string): boolean {
  const initials = name.replace(/[^\p{L}\s-]/gu, '').split(/[\s-]+/);
  const capitals = initials.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  const all = initials.map((word) => word.charAt(0).toUpperCase());
  return capitals.join('').includes(acronym) || all.join('').includes(acronym);
}

function isClash(uses: readonly Use[], one: string, other: string): boolean {
  const [a, b] = [uses.filter(({ acronym }) => acronym === one), uses.filter(({ acronym }) => acronym === other)];
  if (!isLike(one, other)) return false;
  const isUnfit = [...a, ...b].some(({ fits }) => fits === false);
  const isDefined = (list: readonly Use[]) => list.some(({ fits }) => fits === true);
  if (isDefined(a) && isDefined(b)) return false;
  const isShared = a.some(({ head }) => head.includes(' ') && b.some((use) => use.head === head));
  return isUnfit || isShared;
}

/** One letter more, less or other: SSG and SG. */
function isLike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  for (let i = 0; i < long.length; i += 1) {
    const without = long.slice(0, i) + long.slice(i + 1);
    if (
      without === short ||
      (long.length === short.length && short.length > 2 && without === short.slice(0, i) + short.slice(i + 1))
    )
      return true;
  }
  return false;
}
