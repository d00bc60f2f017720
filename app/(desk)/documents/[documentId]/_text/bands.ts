export const BANDS = ['strong', 'possible', 'weak'] as const;
export type Band = (typeof BANDS)[number];

const STRONG_FROM = 0.66;
const POSSIBLE_FROM = 0.33;

/** How strongly a proposal is drawn: the more worth a checker's time, the fuller the stroke of the highlighter. */
export function bandOf(score: number): Band {
  if (score >= STRONG_FROM) return 'strong';
  return score >= POSSIBLE_FROM ? 'possible' : 'weak';
}
