export interface CountedSource {
  sourceId: string;
  /** The wire, speech, study or person it goes back to; null when nobody has said. */
  originId: string | null;
}

export interface OriginCount {
  documents: number;
  independent: number;
}

/**
 * "5 documents, 2 independent". The same source used twice is one document. A source of unknown origin may go back to any
 * of the others, so it adds no origin: leaving the field empty never makes a claim look better proven (E3).
 */
export function countOrigins(sources: readonly CountedSource[]): OriginCount {
  const documents = new Set(sources.map((source) => source.sourceId)).size;
  const known = new Set(sources.flatMap((source) => source.originId ?? [])).size;
  return { documents, independent: documents > 0 ? Math.max(1, known) : 0 };
}
