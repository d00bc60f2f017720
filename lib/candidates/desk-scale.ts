/** A proposal that people of the desk decided: what it scored, and whether it was worth their time. */
export interface Decided {
  score: number;
  isWorthy: boolean;
}

/** How a desk's own decisions move scores: log-odds times `slope` plus `offset`. */
export interface DeskScale {
  slope: number;
  offset: number;
  /** How many decisions it was learned from. */
  decisions: number;
}

/** A desk that has decided too little: scores stay as they are. */
export const AS_IS: DeskScale = { slope: 1, offset: 0, decisions: 0 };

const FEWEST = 12;
/** As if the desk had already agreed with the scores this often: a few decisions move little. */
const HOLD_OFFSET = 8;
const HOLD_SLOPE = 24;
const ROUNDS = 25;
const SLOPE = { least: 0.5, most: 2 };
const EDGE = 0.01;

/**
 * A bias and a temperature (Platt 1999) that bring scores near to what the desk takes on, held back towards leaving them as
 * they are. The order of proposals never changes.
 */
export function fitDeskScale(decided: readonly Decided[]): DeskScale {
  if (decided.length < FEWEST) return AS_IS;
  let [slope, offset] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const [bySlope, byOffset] = step(decided, slope, offset);
    slope = Math.min(SLOPE.most, Math.max(SLOPE.least, slope + bySlope));
    offset += byOffset;
  }
  return { slope, offset, decisions: decided.length };
}

/** A score as this desk decides. */
export function onDeskScale(score: number, { slope, offset }: DeskScale): number {
  if (slope === 1 && offset === 0) return score;
  return chance(slope * logOdds(score) + offset);
}

/** One step of Newton's method on the penalised likelihood. */
function step(decided: readonly Decided[], slope: number, offset: number): [number, number] {
  let [a, b, c] = [HOLD_SLOPE, 0, HOLD_OFFSET];
  let [u, v] = [-HOLD_SLOPE * (slope - 1), -HOLD_OFFSET * offset];
  for (const { score, isWorthy } of decided) {
    const z = logOdds(score);
    const likely = chance(slope * z + offset);
    const bend = likely * (1 - likely);
    const error = (isWorthy ? 1 : 0) - likely;
    a += bend * z * z;
    b += bend * z;
    c += bend;
    u += error * z;
    v += error;
  }
  const size = a * c - b * b;
  return [(c * u - b * v) / size, (a * v - b * u) / size];
}

function logOdds(score: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, score));
  return Math.log(inside / (1 - inside));
}

function chance(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
