import { beginOf, partOf, type Part } from '#lib/extraction/attribution/model/labels';

/** Tokens from and to, the last not included. */
export type TokenSpan = readonly [number, number];

/** Which parts belong together, in tokens of one line. */
export type TokenRelation = Record<Part, TokenSpan[]>;

/** The runs of labels that stand for each part. */
export function spansOf(labels: Uint8Array, count: number): Record<Part, TokenSpan[]> {
  const spans: Record<Part, TokenSpan[]> = { source: [], cue: [], content: [] };
  let t = 0;
  while (t < count) {
    const part = partOf(labels[t]!);
    const start = t;
    t += 1;
    if (part === null) continue;
    while (t < count && labels[t] === beginOf(part) + 1) t += 1;
    spans[part].push([start, t]);
  }
  return spans;
}

/** Relations of one line: each cue with the nearest source, and each content with the nearest cue. */
export function linked({ source, cue, content }: Record<Part, TokenSpan[]>): TokenRelation[] {
  const relations = cue.map((span): TokenRelation => ({ source: [], cue: [span], content: [] }));
  for (const relation of relations) {
    const near = nearest(relation.cue[0]!, source);
    if (near) relation.source.push(near);
  }
  for (const span of content) {
    const near = nearest(span, cue);
    if (near) relations[cue.indexOf(near)]!.content.push(span);
    else relations.push({ source: [], cue: [], content: [span] });
  }
  const used = new Set(relations.flatMap((relation) => relation.source));
  for (const span of source) if (!used.has(span)) relations.push({ source: [span], cue: [], content: [] });
  return relations;
}

function nearest(span: TokenSpan, others: TokenSpan[]): TokenSpan | undefined {
  let best: TokenSpan | undefined;
  for (const other of others) if (!best || gap(span, other) < gap(span, best)) best = other;
  return best;
}

function gap(one: TokenSpan, other: TokenSpan): number {
  return Math.max(one[0] - other[1], other[0] - one[1]);
}
