/** A score beside what people said of the sentence. */
export interface Scored {
  score: number;
  isWorthy: boolean;
}

/** Precision, recall and their harmonic mean when everything from a score on counts as worth checking. */
export function atThreshold(scored: readonly Scored[], threshold: number) {
  const chosen = scored.filter(({ score }) => score >= threshold);
  const right = chosen.filter(({ isWorthy }) => isWorthy).length;
  const worthy = scored.filter(({ isWorthy }) => isWorthy).length;
  const f1 = right === 0 ? 0 : (2 * right) / (chosen.length + worthy);
  return { threshold, f1, precision: chosen.length ? right / chosen.length : 0, recall: worthy ? right / worthy : 0 };
}

/** The threshold with the best F1 on these very sentences. */
export function bestThreshold(scored: readonly Scored[]) {
  const ranked = byScore(scored);
  const worthy = scored.filter(({ isWorthy }) => isWorthy).length;
  let right = 0;
  let best = { f1: -1, threshold: 1 };
  for (const [i, { score, isWorthy }] of ranked.entries()) {
    if (isWorthy) right += 1;
    const f1 = (2 * right) / (i + 1 + worthy);
    if (f1 > best.f1 && ranked[i + 1]?.score !== score) best = { f1, threshold: score };
  }
  return atThreshold(scored, best.threshold);
}

/** The mean of the precision at each sentence worth checking, down the ranking; equal scores keep the order given. */
export function averagePrecision(scored: readonly Scored[]): number {
  let found = 0;
  let sum = 0;
  for (const [i, { isWorthy }] of byScore(scored).entries()) {
    if (!isWorthy) continue;
    found += 1;
    sum += found / (i + 1);
  }
  return found === 0 ? 0 : sum / found;
}

export function meanAveragePrecision(documents: readonly (readonly Scored[])[]): number {
  return documents.reduce((sum, each) => sum + averagePrecision(each), 0) / documents.length;
}

const BINS = 10;

/** How far scores are likelihoods: the mean squared error (Brier), the expected calibration error, and ten bins. */
export function calibrationOf(scored: readonly Scored[]) {
  const bins = Array.from({ length: BINS }, (_, b) => binOf(scored, b)).filter(({ sentences }) => sentences > 0);
  const n = scored.length;
  return {
    brier: scored.reduce((sum, { score, isWorthy }) => sum + (score - (isWorthy ? 1 : 0)) ** 2, 0) / n,
    expectedError: bins.reduce((sum, { sentences, score, worthy }) => sum + (sentences / n) * Math.abs(score - worthy), 0),
    bins,
  };
}

function binOf(scored: readonly Scored[], b: number) {
  const inside = scored.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === b);
  const worthy = inside.filter(({ isWorthy }) => isWorthy).length;
  const sum = inside.reduce((total, { score }) => total + score, 0);
  const n = Math.max(1, inside.length);
  return { from: b / BINS, to: (b + 1) / BINS, sentences: inside.length, score: sum / n, worthy: worthy / n };
}

function byScore(scored: readonly Scored[]): Scored[] {
  return scored.toSorted((a, b) => b.score - a.score);
}
