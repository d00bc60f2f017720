import { Vocabulary } from '#lib/extraction/attribution/model/vocabulary';
import { labelled, type Article } from './corpus';

const LEAST = 4;
const STEPS = [0.02, 0.1, 0.25, 0.5, 0.75];

/** How often each word of the training texts is part of a cue, in six levels. Words of level 0 are left out. */
export function cueLevelsOf(articles: readonly Article[]): Map<number, number> {
  const vocabulary = new Vocabulary({ clusters: new Map(), cueLevels: new Map() });
  const counts = new Map<number, { all: number; cue: number }>();
  for (const article of articles) {
    const { tokens, labels } = labelled(article, vocabulary);
    for (let t = 0; t < tokens.count; t += 1) {
      const hash = vocabulary.hashes[tokens.words[t]!]!;
      const count = counts.get(hash) ?? { all: 0, cue: 0 };
      count.all += 1;
      if (labels[t] === 3 || labels[t] === 4) count.cue += 1;
      counts.set(hash, count);
    }
  }
  const levels = new Map<number, number>();
  for (const [hash, { all, cue }] of [...counts].sort(([a], [b]) => a - b)) {
    const level = STEPS.filter((step) => cue / (all + 2) >= step).length;
    if (all >= LEAST && level > 0) levels.set(hash, level);
  }
  return levels;
}
