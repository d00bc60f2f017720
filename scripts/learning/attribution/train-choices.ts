import { best, chancesOf, contentsAfter, contentsBefore, cuesOf, sourcesOf } from '#lib/extraction/attribution/model/choices';
import type { Choice, ChoiceWeights } from '#lib/extraction/attribution/model/choices';
import { overlap, type Line, type TokenRelation, type TokenSpan } from '#lib/extraction/attribution/model/line';
import { CHOICE_BITS, Rows } from '#lib/extraction/attribution/model/rows';
import type { Lesson } from './lessons';
import { seeded, shuffled } from './random';

/** Candidates with the rows that speak for each, and which of them is right. */
interface Question {
  rows: Uint16Array[];
  right: number;
}

const RATE = 0.1;
const ROUNDS = 5;
const DROPOUT = 0.2;

/** Learns to choose contents and sources for cues, then which cues to keep. */
export function trainChoices(lessons: Lesson[], log: (words: string) => void): Float32Array {
  const learner = new ChoiceLearner();
  const parts = lessons.flatMap(({ line, wanted }) => line.spans.cue.flatMap((cue) => partQuestions(line, cue, wanted)));
  log(`${parts.length} choices`);
  learner.learn(parts, log);
  const weights = { rows: learner.mean(), step: 1 };
  const keeps = lessons
    .flatMap(({ line, wanted }) => line.spans.cue.map((cue) => keepQuestion(line, cue, wanted, weights)))
    .filter((one) => one !== null);
  learner.learn(keeps, log);
  return learner.mean();
}

function partQuestions(line: Line, cue: TokenSpan, wanted: TokenRelation[]): Question[] {
  const relation = wanted.find((one) => one.cue.some((span) => overlap(span, cue) > 0));
  const after = relation?.content.filter((span) => span[0] >= cue[0]).sort((a, b) => a[0] - b[0])[0];
  const before = relation?.content.filter((span) => span[1] <= cue[1]).sort((a, b) => b[1] - a[1])[0];
  const source = sourcesOf(line, cue);
  return [
    contentQuestion(contentsAfter(line, cue), after),
    contentQuestion(contentsBefore(line, cue), before),
    relation ? sourceQuestion(source, relation.source) : null,
  ].filter((question) => question !== null);
}

/** The right candidate is the very span, or else the one nearest to it, if it covers most of it. */
function contentQuestion(choice: Choice, wanted: TokenSpan | undefined): Question | null {
  if (choice.candidates.length < 2) return null;
  if (!wanted) return question(choice, 0);
  let right = 0;
  let most = 0.7;
  choice.candidates.forEach((candidate, i) => {
    const share = candidate
      ? overlap(candidate, wanted) / (Math.max(candidate[1], wanted[1]) - Math.min(candidate[0], wanted[0]))
      : 0;
    if (share > most) [right, most] = [i, share];
  });
  return right === 0 ? null : question(choice, right);
}

function sourceQuestion(choice: Choice, wanted: TokenSpan[]): Question | null {
  if (choice.candidates.length < 2) return null;
  const right = choice.candidates.findIndex(
    (candidate) => candidate !== null && wanted.some((span) => overlap(span, candidate) > 0),
  );
  return wanted.length > 0 && right < 0 ? null : question(choice, Math.max(0, right));
}

function keepQuestion(line: Line, cue: TokenSpan, wanted: TokenRelation[], weights: ChoiceWeights): Question | null {
  const rows = new Rows();
  const chosen = (choice: Choice) => best(choice, chancesOf(choice, rows, weights));
  const parts = {
    after: chosen(contentsAfter(line, cue)),
    before: chosen(contentsBefore(line, cue)),
    source: chosen(sourcesOf(line, cue)),
  };
  const cues = cuesOf(line, cue, parts);
  const same = wanted.find((one) => one.cue.some((span) => overlap(span, cue) > 0))?.cue[0];
  const right = same ? cues.candidates.findIndex((cut) => cut !== null && cut[0] === same[0] && cut[1] === same[1]) : 0;
  return right < 0 ? null : question(cues, right);
}

function question(choice: Choice, right: number): Question {
  const rows = new Rows();
  return {
    rows: choice.candidates.map((candidate) => {
      choice.put(rows, candidate);
      return rows.list.slice(0, rows.count);
    }),
    right,
  };
}

/** Softmax regression over the candidates of a question, by AdaGrad; the mean of the weights after each round. */
class ChoiceLearner {
  private readonly weights = new Float32Array(1 << CHOICE_BITS);
  private readonly squares = new Float32Array(1 << CHOICE_BITS).fill(1e-2);
  private sums = new Float64Array(1 << CHOICE_BITS);
  private samples = 0;
  private readonly random = seeded(11);

  learn(questions: Question[], log: (words: string) => void): void {
    this.samples = 0;
    this.sums.fill(0);
    for (let round = 1; round <= ROUNDS; round += 1) {
      let loss = 0;
      for (const one of shuffled(questions, this.random)) loss += this.step(one, RATE / Math.sqrt(round));
      log(`choices, round ${round}: loss ${(loss / questions.length).toFixed(4)}`);
      if (round > ROUNDS / 2) this.sample();
    }
  }

  mean(): Float32Array {
    return Float32Array.from(this.sums, (sum) => sum / this.samples);
  }

  private sample(): void {
    this.samples += 1;
    this.weights.forEach((weight, i) => (this.sums[i]! += weight));
  }

  private step({ rows, right }: Question, rate: number): number {
    const dropped = this.random() * 0x1_0000_0000;
    const isOut = (row: number) => (Math.imul(row ^ dropped, 0x9e3779b1) >>> 0) / 0x1_0000_0000 < DROPOUT;
    const scores = rows.map((list) => list.reduce((sum, row) => sum + (isOut(row) ? 0 : this.weights[row]!), 0));
    const top = Math.max(...scores);
    const chances = scores.map((score) => Math.exp(score - top));
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    rows.forEach((list, i) => {
      const gradient = chances[i]! / total - (i === right ? 1 : 0);
      if (Math.abs(gradient) < 1e-3) return;
      for (const row of list) {
        if (isOut(row)) continue;
        this.squares[row]! += gradient * gradient;
        this.weights[row]! -= (rate * gradient) / Math.sqrt(this.squares[row]!);
      }
    });
    return Math.log(total) - (scores[right]! - top);
  }
}
