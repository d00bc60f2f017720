import { LABELS, PARTS, type Part } from '#lib/extraction/attribution/model/labels';
import { spansOf, type Line, type TokenRelation } from '#lib/extraction/attribution/model/line';
import { emptyPassage, LONGEST_PASSAGE, turnTo } from '#lib/extraction/attribution/model/passage';
import { Scorer } from '#lib/extraction/attribution/model/score';
import { decode, withoutImpossible } from '#lib/extraction/attribution/model/viterbi';
import type { Vocabulary } from '#lib/extraction/attribution/model/vocabulary';
import type { Weights } from '#lib/extraction/attribution/model/weights';
import type { Labelled, Points } from './corpus';

/** A line as a model read it that did not learn from it, and the relations that annotators saw there. */
export interface Lesson {
  line: Line;
  wanted: TokenRelation[];
}

/** The lines of articles as weights read them. */
export function lessonsOf(
  texts: Labelled[],
  vocabulary: Vocabulary,
  weights: Pick<Weights, 'rows' | 'step' | 'transitions'>,
): Lesson[] {
  const scorer = new Scorer(vocabulary, weights.rows, weights.step);
  const transitions = withoutImpossible(weights.transitions);
  const labels = new Uint8Array(LONGEST_PASSAGE);
  return texts.flatMap((text) =>
    text.lines.map(([from, to]) => {
      const passage = emptyPassage(vocabulary, text.tokens, to - from);
      turnTo(passage, from, to);
      const scores = new Float32Array(passage.count * LABELS);
      scorer.score(passage, scores);
      decode(scores, passage.count, transitions, labels);
      return { line: { passage, scores, spans: spansOf(labels, passage.count) }, wanted: wantedIn(text, from, to) };
    }),
  );
}

/** The relations whose cue lies in a line, in tokens of the line. */
function wantedIn({ relations }: Labelled, from: number, to: number): TokenRelation[] {
  const inside = (spans: Points[]) =>
    spans
      .filter(([start]) => start >= from && start < to)
      .map(([start, end]): Points => [start - from, Math.min(end, to) - from]);
  return relations
    .map((relation) => Object.fromEntries(PARTS.map((part) => [part, inside(relation[part])])) as Record<Part, Points[]>)
    .filter(({ cue }) => cue.length > 0);
}
