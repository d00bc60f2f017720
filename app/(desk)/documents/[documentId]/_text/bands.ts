export const BANDS = ['strong', 'possible', 'weak'] as const;
export type Band = (typeof BANDS)[number];

const STRONG_FROM = 0.66;
const POSSIBLE_FROM = 0.33;

/** How strongly a proposal is drawn: the more worth a checker's time, the fuller the stroke of the highlighter. */
export function bandOf(score: number): Band {
  if (score >= STRONG_FROM) return 'strong';
  return score >= POSSIBLE_FROM ? 'possible' : 'weak';
}

/** How many marks a desk's own scale draws in another band than the machine alone would, and which way; null when none. */
export function movedBands(marks: readonly { plainScore: number; score: number }[]) {
  const strength = (score: number) => -BANDS.indexOf(bandOf(score));
  const moves = marks.map(({ plainScore, score }) => Math.sign(strength(score) - strength(plainScore)));
  const [up, down] = [1, -1].map((way) => moves.filter((move) => move === way).length) as [number, number];
  if (up + down === 0) return null;
  return { count: up + down, way: down === 0 ? ('up' as const) : up === 0 ? ('down' as const) : ('both' as const) };
}
