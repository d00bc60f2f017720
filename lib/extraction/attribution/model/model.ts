import { LABELS } from '#lib/extraction/attribution/model/labels';
import { spansOf, type Line, type TokenSpan } from '#lib/extraction/attribution/model/line';
import { emptyPassage, LONGEST_PASSAGE, turnTo, type Passage } from '#lib/extraction/attribution/model/passage';
import { chooseRelations, type SureRelation } from '#lib/extraction/attribution/model/relations';
import { Rows } from '#lib/extraction/attribution/model/rows';
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
  /** How likely the cue is one, from 0 to 1; 0 when the words stand in no relation. */
  confidence: number;
}

/** Weights made ready to read texts with. */
export class AttributionModel {
  private readonly weights: Weights;
  private readonly transitions: Float32Array;
  private readonly scores = new Float32Array(LONGEST_PASSAGE * LABELS);
  private readonly labels = new Uint8Array(LONGEST_PASSAGE);
  private readonly rows = new Rows();
  private vocabulary: Vocabulary;
  private scorer: Scorer;

  constructor(weights: Weights) {
    this.weights = weights;
    this.transitions = withoutImpossible(weights.transitions);
    this.vocabulary = new Vocabulary(weights.lexicon);
    this.scorer = new Scorer(this.vocabulary, weights.rows, weights.step);
  }

  /** The relations in a stretch of text, line by line. */
  read(text: string, within: Span): Relation[] {
    this.forgetWords();
    const tokens = readTokens(text, within, this.vocabulary);
    const passage = emptyPassage(this.vocabulary, tokens);
    const weights = { rows: this.weights.choices, step: this.weights.choiceStep };
    return linesOf(tokens).flatMap(([from, to]) => {
      turnTo(passage, from, to);
      const line = this.readLine(passage);
      return line ? chooseRelations(line, weights, this.rows).map((relation) => placed(relation, tokens, from)) : [];
    });
  }

  /** The first reading of a line; null when nothing is to be found in it. */
  readLine(passage: Passage): Line | null {
    this.scorer.score(passage, this.scores);
    decode(this.scores, passage.count, this.transitions, this.labels);
    const spans = spansOf(this.labels, passage.count);
    return spans.cue.length > 0 || spans.content.length > 0 ? { passage, scores: this.scores, spans } : null;
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

function placed(relation: SureRelation, tokens: Tokens, line: number): Relation {
  const { source, cue, content, confidence } = relation;
  const places = (spans: TokenSpan[]) =>
    spans.map(([from, to]) => ({ start: tokens.starts[line + from]!, end: tokens.ends[line + to - 1]! }));
  return { source: places(source), cue: places(cue), content: places(content), confidence };
}
