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
 * "5 documents, 2 independent". The same source used twice is one document; sources of unknown origin count as one origin
 * together, so that leaving the field empty never makes a claim look better proven (E3).
 */
export function countOrigins(sources: readonly CountedSource[]): OriginCount {
  const documents = new Set(sources.map((source) => source.sourceId));
  const origins = new Set(sources.map((source) => source.originId));
  return { documents: documents.size, independent: origins.size };
}
