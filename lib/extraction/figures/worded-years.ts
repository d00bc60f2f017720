import type { Found } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type Token } from '#lib/extraction/figures/tokens';
import { NEVER } from '#lib/extraction/figures/when';

const OPENS = GAP.in | GAP.since | GAP.by | GAP.until | GAP.from | GAP.between;

/** "in nineteen eighty-four", "since twenty twenty-four", "in two thousand and eight": a year in words, behind what opens one. */
export function readWordedYear(tokens: readonly Token[], i: number): Found | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const century = token?.word?.value ?? 0;
  if (!token || !next || (token.just & OPENS) === 0) return null;
  if (century === 2 && next.word?.power === 3 && isOnly(next, 0)) return ofThousand(tokens, i);
  if (century < 17 || century > 20 || !isOnly(next, 0) || next.start - token.end !== 1) return null;
  return ofTwo(tokens, i, century);
}

function ofThousand(tokens: readonly Token[], i: number): Found | null {
  const last = tokens[i + 2];
  const year = last?.word?.value ?? 0;
  if (!last || year < 1 || year > 19 || last.before !== GAP.and || isCounted(tokens[i + 3], last)) return null;
  return { to: i + 3, start: (tokens[i] as Token).start, end: last.end, when: { ...NEVER, year: 2000 + year } };
}

function ofTwo(tokens: readonly Token[], i: number, century: number): Found | null {
  const [tens, ones] = [tokens[i + 1] as Token, tokens[i + 2]];
  const ten = tens.word?.value ?? 0;
  if (ten < 10 || ten > 90 || !Number.isInteger(ten)) return null;
  const one = ones?.word?.value ?? 0;
  const isCompound = ten >= 20 && one >= 1 && one <= 9 && ones?.before === GAP.hyphen;
  const last = isCompound ? ones : tens;
  const year = century * 100 + ten + (isCompound ? one : 0);
  if (isCounted(tokens[i + (isCompound ? 3 : 2)], last) || year > 2099) return null;
  return { to: i + (isCompound ? 3 : 2), start: (tokens[i] as Token).start, end: last.end, when: { ...NEVER, year } };
}

function isCounted(token: Token | undefined, { end }: Token): boolean {
  const { measure, currency, power, unit } = token?.word ?? {};
  return token !== undefined && token.start - end <= 1 && (measure ?? currency ?? power ?? unit) !== undefined;
}
