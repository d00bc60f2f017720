import { LABELS } from '#lib/extraction/attribution/model/labels';
import { linked, spansOf, type TokenSpan } from '#lib/extraction/attribution/model/link';
import { emptyPassage, LONGEST_PASSAGE, turnTo } from '#lib/extraction/attribution/model/passage';
import { Scorer } from '#lib/extraction/attribution/model/score';
import { readTokens, type Tokens } from '#lib/extraction/attribution/model/tokens';
import { decode, withoutImpossible } from '#lib/extraction/attribution/model/viterbi';
import { Vocabulary } from '#lib/extraction/attribution/model/vocabulary';
import type { Weights } from '#lib/extraction/attribution/model/weights';
import type { Span } from '#lib/extraction/extraction';

/** Who says what by which words, in places of the text: parts may be missing, and may have several pieces. */
export interface Relation {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** Weights made ready to read texts with. */
export class AttributionModel {
  private readonly weights: Weights;
  private readonly transitions: Float32Array;
  private readonly scores = new Float32Array(LONGEST_PASSAGE * LABELS);
  private readonly labels = new Uint8Array(LONGEST_PASSAGE);
  private vocabulary: Vocabulary;
  private scorer: Scorer;

  constructor(weights: Weights) {
    this.weights = weights;
    this.transitions = withoutImpossible(weights.transitions);
    this.vocabulary = new Vocabulary(weights.lexicon);
    this.scorer = new Scorer(this.vocabulary, weights.rows, weights.step);
  }

  /** The relations in a stretch of text, in its order. */
  read(text: string, within: Span): Relation[] {
    this.forgetWords();
    const tokens = readTokens(text, within, this.vocabulary);
    const passage = emptyPassage(this.vocabulary, tokens);
    const relations: Relation[] = [];
    for (const [from, to] of linesOf(tokens)) {
      turnTo(passage, from, to);
      this.scorer.score(passage, this.scores);
      decode(this.scores, passage.count, this.transitions, this.labels);
      for (const { source, cue, content } of linked(spansOf(this.labels, passage.count))) {
        const placed = (spans: TokenSpan[]) => spans.map((span) => placeOf(tokens, from, span));
        relations.push({ source: placed(source), cue: placed(cue), content: placed(content) });
      }
    }
    return relations;
  }

  private forgetWords(): void {
    if (!this.vocabulary.isFull) return;
    this.vocabulary = new Vocabulary(this.weights.lexicon);
    this.scorer = new Scorer(this.vocabulary, this.weights.rows, this.weights.step);
  }
}

/** The lines of a text in tokens; a very long one is several. */
export function linesOf(tokens: Tokens): TokenSpan[] {
  return tokens.lines.flatMap((from, i) => {
    const to = tokens.lines[i + 1] ?? tokens.count;
    const pieces: TokenSpan[] = [];
    for (let at = from; at < to; at += LONGEST_PASSAGE) pieces.push([at, Math.min(to, at + LONGEST_PASSAGE)]);
    return pieces;
  });
}

function placeOf(tokens: Tokens, line: number, [from, to]: TokenSpan): Span {
  return { start: tokens.starts[line + from]!, end: tokens.ends[line + to - 1]! };
}
