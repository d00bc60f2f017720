import { describe, expect, it } from 'vitest';
import { encodeWeights } from '#lib/extraction/worthiness/weights';
import { worthinessOf } from '#lib/extraction/worthiness/worthiness';
import { crossValidateTranscripts } from './cross-validate';
import { averagePrecision } from './figures';
import { fitLogistic } from './fit-logistic';
import { randomFrom } from './random';
import { fitWeights } from './train';

const PLACES = ['harbour', 'school', 'clinic', 'library', 'station', 'market'];
const FACT = (i: number) => `the ${PLACES[i % 6]} lost ${i + 2} workers after the strike`;
const TALK = (i: number) => `well let us look at the ${PLACES[i % 6]} again please`;

/** Invented sentences: every third one is worth checking. */
function invented(n: number, doc?: (i: number) => string) {
  return Array.from({ length: n }, (_, i) => ({
    ...(doc ? { doc: doc(i), line: i, speaker: i % 2 ? 'A' : 'B' } : { id: String(i) }),
    text: i % 3 === 0 ? FACT(i) : TALK(i),
    checkworthy: i % 3 === 0,
  }));
}

describe('learning', () => {
  const data = { debates: invented(60), dev: invented(40), transcripts: invented(90, (i) => `d${Math.floor(i / 15)}`) };

  it('gives the same bytes for the same data, and others for other data', () => {
    const bytes = Buffer.from(encodeWeights(fitWeights(data)));
    expect(bytes.equals(Buffer.from(encodeWeights(fitWeights(data))))).toBe(true);
    const fewer = { ...data, debates: data.debates.slice(1) };
    expect(bytes.equals(Buffer.from(encodeWeights(fitWeights(fewer))))).toBe(false);
  });

  it('takes in what desks decided, and without such files gives the bytes it gave before', () => {
    const bytes = (desks?: typeof data.debates) => Buffer.from(encodeWeights(fitWeights({ ...data, desks })));
    expect(bytes([]).equals(bytes())).toBe(true);
    const novelty = (i: number) => `the council of ${PLACES[i % 6]} annexed orchard ${i}`;
    const desks = Array.from({ length: 8 }, (_, i) => ({ id: `d${i}`, text: novelty(i), checkworthy: false }));
    expect(bytes(desks).equals(bytes(desks))).toBe(true);
    const scoreOf = (weights: ReturnType<typeof fitWeights>) => worthinessOf([{ text: novelty(99) }], weights)[0] ?? 0;
    expect(scoreOf(fitWeights({ ...data, desks }))).toBeLessThan(scoreOf(fitWeights(data)) - 0.3);
  });

  it('learns to tell what it was shown, for sentences it has not seen', () => {
    const weights = fitWeights(data);
    const [fact = 0, talk = 1] = [FACT(999), TALK(999)].map((text) => worthinessOf([{ text }], weights)[0]);
    expect(fact).toBeGreaterThan(talk + 0.5);
  });

  it('finds the curve that made the answers', () => {
    const random = randomFrom(3);
    const rows = Array.from({ length: 4000 }, () => [1, random() * 4 - 2, random() * 10]);
    const isWorthy = rows.map(([, a = 0, b = 0]) => random() < 1 / (1 + Math.exp(-(-2 + 1.5 * a + 0.3 * b))));
    const [offset = 0, a = 0, b = 0] = fitLogistic(rows, isWorthy, 0);
    expect(Math.abs(offset + 2)).toBeLessThan(0.3);
    expect(Math.abs(a - 1.5)).toBeLessThan(0.2);
    expect(Math.abs(b - 0.3)).toBeLessThan(0.05);
  });

  it('never shows a transcript to what scores it', () => {
    // Labels that nothing in the words or the place tells: who has seen them ranks them well, nobody else can.
    const random = randomFrom(11);
    const transcripts = data.transcripts.map((line, i) => ({
      ...line,
      text: `word${i}a word${i}b`,
      checkworthy: random() < 0.3,
    }));
    const scored = crossValidateTranscripts({ transcripts, debates: data.debates }).flat();
    expect(averagePrecision(scored)).toBeLessThan(0.6);
  });
});
