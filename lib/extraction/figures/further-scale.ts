import { GAP, isOnly, type Token } from '#lib/extraction/figures/tokens';

/** "3 milyon 200 bin", "3 mln 200 tys.": a smaller figure with its scale goes on with the number before it. */
export function furtherScale(tokens: readonly Token[], to: number): { value: number; to: number } | null {
  const [last, token, scale] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!last?.word?.isScale || !token?.figure?.isPlain || token.figure.isName || !scale?.word?.isScale) return null;
  const isBeside = isOnly(token, GAP.dot | GAP.and) && isOnly(scale, 0) && scale.start - token.end <= 1;
  const power = scale.word.power ?? 0;
  const value = Number(token.figure.value) * 10 ** power;
  return isBeside && token.start - last.end <= 3 && value < 10 ** (last.word.power ?? 0) ? { value, to: to + 2 } : null;
}
