import { Vocabulary } from '#lib/extraction/attribution/model/vocabulary';
import { labelled, type Article } from './corpus';

/** How many clusters there are; a file keeps the number of each in one byte. */
const CLUSTERS = 200;
const MOST_WORDS = 12_000;
const LEAST = 3;
const ROUNDS = 8;

/** Words and the words next to them: of each its neighbours and how often they stood there. */
interface Bigrams {
  hashes: number[];
  counts: number[];
  before: Map<number, number>[];
  after: Map<number, number>[];
}

/**
 * Clusters of words that are used alike, learned from the texts alone: each word goes to the cluster that makes the texts most
 * likely under a bigram model of clusters, in turn, until little changes (exchange algorithm, Kneser and Ney 1993).
 */
export function clustersOf(articles: readonly Article[], log: (words: string) => void): Map<number, number> {
  const bigrams = countBigrams(articles);
  const exchange = new Exchange(bigrams);
  for (let round = 1; round <= ROUNDS; round += 1) log(`clusters, round ${round}: ${exchange.round()} words moved`);
  return new Map(bigrams.hashes.map((hash, word) => [hash, exchange.clusterOf(word) + 1] as const).slice(1));
}

/** The frequent words by number; 0 stands for all others and for the ends of lines. */
function countBigrams(articles: readonly Article[]): Bigrams {
  const vocabulary = new Vocabulary({ clusters: new Map(), cueLevels: new Map() });
  const lines = articles.flatMap((article) => {
    const { tokens, lines: places } = labelled(article, vocabulary);
    return places.map(([from, to]) => Array.from(tokens.words.subarray(from, to), (word) => vocabulary.hashes[word]!));
  });
  const frequency = new Map<number, number>();
  for (const line of lines) for (const hash of line) frequency.set(hash, (frequency.get(hash) ?? 0) + 1);
  const frequent = [...frequency].filter(([, n]) => n >= LEAST).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const hashes = [0, ...frequent.slice(0, MOST_WORDS).map(([hash]) => hash)];
  const numbers = new Map(hashes.map((hash, number) => [hash, number]));
  const maps = () => hashes.map(() => new Map<number, number>());
  const bigrams: Bigrams = { hashes, counts: hashes.map(() => 0), before: maps(), after: maps() };
  for (const line of lines)
    countLine(
      line.map((hash) => numbers.get(hash) ?? 0),
      bigrams,
    );
  return bigrams;
}

function countLine(line: number[], { counts, before, after }: Bigrams): void {
  let last = 0;
  for (const word of [...line, 0]) {
    counts[word]! += 1;
    before[word]!.set(last, (before[word]!.get(last) ?? 0) + 1);
    after[last]!.set(word, (after[last]!.get(word) ?? 0) + 1);
    last = word;
  }
}

class Exchange {
  private readonly bigrams: Bigrams;
  private readonly clusters: Uint8Array;
  /** How often one cluster follows another, [before * CLUSTERS + after], and how often each occurs. */
  private readonly pairs = new Int32Array(CLUSTERS * CLUSTERS);
  private readonly sizes = new Int32Array(CLUSTERS);
  private readonly logs: Float64Array;
  private readonly before = new Int32Array(CLUSTERS);
  private readonly after = new Int32Array(CLUSTERS);

  constructor(bigrams: Bigrams) {
    this.bigrams = bigrams;
    const total = bigrams.counts.reduce((sum, n) => sum + n, 0);
    this.logs = Float64Array.from({ length: total + 1 }, (_, n) => (n > 1 ? n * Math.log(n) : 0));
    this.clusters = Uint8Array.from(bigrams.counts, (_, word) => word % CLUSTERS);
    bigrams.counts.forEach((n, word) => {
      this.sizes[this.clusters[word]!]! += n;
      for (const [next, times] of bigrams.after[word]!)
        this.pairs[this.clusters[word]! * CLUSTERS + this.clusters[next]!]! += times;
    });
  }

  clusterOf(word: number): number {
    return this.clusters[word]!;
  }

  /** Moves every word to its best cluster, the frequent first; says how many went elsewhere. */
  round(): number {
    let moved = 0;
    for (let word = 1; word < this.clusters.length; word += 1) {
      const from = this.clusters[word]!;
      const near = this.readNeighbours(word);
      this.shift(word, from, -1);
      const to = this.bestFor(word, near);
      this.clusters[word] = to;
      this.shift(word, to, 1);
      if (to !== from) moved += 1;
    }
    return moved;
  }

  /** Fills `before` and `after` with the clusters next to a word, the word itself left out; returns those that occur. */
  private readNeighbours(word: number): { before: number[]; after: number[] } {
    this.before.fill(0);
    this.after.fill(0);
    for (const [other, times] of this.bigrams.before[word]!) if (other !== word) this.before[this.clusters[other]!]! += times;
    for (const [other, times] of this.bigrams.after[word]!) if (other !== word) this.after[this.clusters[other]!]! += times;
    const occurring = (counts: Int32Array) => [...counts.keys()].filter((cluster) => counts[cluster] !== 0);
    return { before: occurring(this.before), after: occurring(this.after) };
  }

  private shift(word: number, cluster: number, sign: number): void {
    this.sizes[cluster]! += sign * this.bigrams.counts[word]!;
    for (let other = 0; other < CLUSTERS; other += 1) {
      this.pairs[other * CLUSTERS + cluster]! += sign * this.before[other]!;
      this.pairs[cluster * CLUSTERS + other]! += sign * this.after[other]!;
    }
    this.pairs[cluster * CLUSTERS + cluster]! += sign * (this.bigrams.after[word]!.get(word) ?? 0);
  }

  private bestFor(word: number, near: { before: number[]; after: number[] }): number {
    const { pairs, logs, sizes } = this;
    const count = this.bigrams.counts[word]!;
    let best = 0;
    let most = -Infinity;
    for (let cluster = 0; cluster < CLUSTERS; cluster += 1) {
      let gain = 2 * (logs[sizes[cluster]!]! - logs[sizes[cluster]! + count]!);
      for (const other of near.before) {
        const n = pairs[other * CLUSTERS + cluster]!;
        gain += logs[n + this.before[other]!]! - logs[n]!;
      }
      for (const other of near.after) {
        const n = pairs[cluster * CLUSTERS + other]!;
        gain += logs[n + this.after[other]!]! - logs[n]!;
      }
      if (gain > most) {
        most = gain;
        best = cluster;
      }
    }
    return best;
  }
}
