import { best, chancesOf, contentsAfter, contentsBefore, cuesOf, sourcesOf } from '#lib/extraction/attribution/model/choices';
import type { Choice, ChoiceWeights } from '#lib/extraction/attribution/model/choices';
import { gap, overlap, type Line, type TokenRelation, type TokenSpan } from '#lib/extraction/attribution/model/line';
import type { Rows } from '#lib/extraction/attribution/model/rows';

/** A relation and how likely its cue is one. */
export interface SureRelation extends TokenRelation {
  confidence: number;
}

/** A cue less likely than this is none. */
const LEAST_CHANCE = 0.12;

interface Slots {
  relation: SureRelation;
  contents: { choice: Choice; chances: Float64Array }[];
}

/**
 * The relations of a line. Every cue chooses its contents before and behind it and its source, and is kept if it is likely to
 * be a cue then; contents do not overlap, the surest is placed first. What the first reading found besides goes to the nearest.
 */
export function chooseRelations(line: Line, weights: ChoiceWeights, rows: Rows): SureRelation[] {
  const slots = line.spans.cue
    .map((cue) => slotsOf(line, cue, weights, rows))
    .filter(({ relation }) => relation.confidence >= LEAST_CHANCE);
  const taken = slots.flatMap(({ relation }) => relation.cue);
  placeContents(slots, taken);
  const relations = slots.map(({ relation }) => relation);
  placeLeftovers(line, relations, taken);
  for (const { content } of relations) content.sort((a, b) => a[0] - b[0]);
  return relations;
}

function slotsOf(line: Line, cue: TokenSpan, weights: ChoiceWeights, rows: Rows): Slots {
  const read = (choice: Choice) => ({ choice, chances: chancesOf(choice, rows, weights) });
  const after = read(contentsAfter(line, cue));
  const before = read(contentsBefore(line, cue));
  const sources = read(sourcesOf(line, cue));
  const source = best(sources.choice, sources.chances);
  const parts = { after: best(after.choice, after.chances), before: best(before.choice, before.chances), source };
  const cues = read(cuesOf(line, cue, parts));
  const confidence = 1 - cues.chances[0]!;
  cues.chances[0] = -1;
  const cut = best(cues.choice, cues.chances).span ?? cue;
  return {
    relation: { source: source.span ? [source.span] : [], cue: [cut], content: [], confidence },
    contents: [after, before],
  };
}

function placeContents(slots: Slots[], taken: TokenSpan[]): void {
  const order = slots
    .flatMap(({ relation, contents }) =>
      contents.map((one) => ({ ...one, relation, chance: best(one.choice, one.chances).chance })),
    )
    .sort((a, b) => b.chance - a.chance);
  for (const { choice, chances, relation } of order) {
    const open = chances.map((chance, i) => {
      const candidate = choice.candidates[i];
      return candidate && taken.some((other) => overlap(candidate, other) > 0) ? -1 : chance;
    });
    const { span } = best(choice, open);
    if (!span) continue;
    taken.push(span);
    relation.content.push(span);
  }
}

/** Contents that no cue chose go to the nearest cue; where there is none they stand alone, with no confidence. */
function placeLeftovers(line: Line, relations: SureRelation[], taken: TokenSpan[]): void {
  const cued = relations.slice();
  for (const span of line.spans.content) {
    if (taken.some((other) => overlap(span, other) > 0)) continue;
    const near = nearest(span, cued);
    if (near) near.content.push(span);
    else relations.push({ source: [], cue: [], content: [span], confidence: 0 });
  }
}

function nearest(span: TokenSpan, relations: SureRelation[]): SureRelation | undefined {
  let best: SureRelation | undefined;
  for (const one of relations) if (!best || gap(span, one.cue[0]!) < gap(span, best.cue[0]!)) best = one;
  return best;
}
