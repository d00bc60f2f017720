import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';

/** "two and a quarter hours", "two and three-quarter miles", "one and a third times": the part behind a whole number, where what is counted follows. */
export function partBehind(tokens: readonly Token[], to: number): { value: number; to: number } | null {
  const first = tokens[to];
  if (!first?.word || !holds(first, GAP.and) || !isOnly(first, GAP.and | GAP.of | GAP.hyphen)) return null;
  const { part, value } = first.word;
  const next = tokens[to + 1];
  if (part !== undefined && part > 2 && part <= 10 && value === undefined && isUnit(tokens[to + 1], first))
    return { value: 1 / part, to: to + 1 };
  const parts = next?.word?.part;
  if (
    value === undefined ||
    value > 9 ||
    !next ||
    parts === undefined ||
    value >= parts ||
    parts > 10 ||
    !isOnly(next, GAP.hyphen)
  )
    return null;
  return isUnit(tokens[to + 2], next) ? { value: value / parts, to: to + 2 } : null;
}

function isUnit(token: Token | undefined, before: Token): boolean {
  if (!token?.word || token.start - before.end > 1) return false;
  const { measure, currency, power, times } = token.word;
  return (measure ?? currency ?? power ?? times) !== undefined;
}

/** "1/3 of", "a 2/3 majority", "1/2 an hour": figures with a stroke between them that are a part. */
export function strokePart(text: string, tokens: readonly Token[], i: number): { value: number; to: number } | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token?.figure?.isPlain || !next?.figure?.isPlain || next.before !== GAP.slash || next.start - token.end !== 1) return null;
  const [part, whole] = [Number(token.figure.value), Number(next.figure.value)];
  if (part < 1 || part >= whole || ![2, 3, 4, 5, 8, 10].includes(whole)) return null;
  return OF_WHOLE.test(text.slice(next.end, next.end + 12)) ? { value: part / whole, to: i + 2 } : null;
}

const OF_WHOLE =
  /^(?:\s(?:of|an?|the|majority|share|stake|cup|inch|mile|pint|ounce|acre|hour|teaspoon|tablespoon|full|way)\b|["”-]?in(?:ch)?\b)/;

/** "24/7", "12/34567", "2019/904": figures with a stroke between them that count nothing. */
export function isStroked(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token?.figure) return false;
  return isStroke(before, token) || isStroke(token, next);
}

function isStroke(first: Token | undefined, second: Token | undefined): boolean {
  return Boolean(first?.figure && second?.figure) && second?.before === GAP.slash && second.start - (first?.end ?? 0) === 1;
}

/** "dos horas y cuarto": a quarter of an hour more. */
export function quarterBehind(tokens: readonly Token[], to: number): boolean {
  const [unit, token] = [tokens[to - 1], tokens[to]];
  return unit?.word?.measure === 'h' && token?.word?.part === 4 && token.word.value === undefined && token.before === GAP.and;
}

/** "two and a half". */
export function halfBehind(tokens: readonly Token[], to: number): boolean {
  const token = tokens[to];
  if (token?.word?.part !== 2) return false;
  // "два с половиной", "три з половиною"
  if (holds(token, GAP.from) && isOnly(token, GAP.from | GAP.since) && token.word.value === undefined)
    return token.end - token.start > 7;
  return holds(token, GAP.and) && isOnly(token, GAP.and | GAP.of | GAP.hyphen);
}
