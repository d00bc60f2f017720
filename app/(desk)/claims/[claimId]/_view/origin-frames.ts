import type { EvidenceItem } from '#lib/evidence/queries';

export interface OriginFrame {
  key: string;
  /** Null when nobody has said what these go back to. */
  name: string | null;
  items: EvidenceItem[];
  /** How many documents share the origin: the frame counts as one, however many print it. */
  documents: number;
}

/** What goes back to nobody knows whom may all go back to the same: it is one frame, as it counts. */
const UNKNOWN = 'unknown';

/** The evidence of a claim in frames of one origin each, in the order of the first number in each frame. */
export function originFrames(evidence: readonly EvidenceItem[]): OriginFrame[] {
  const frames = new Map<string, OriginFrame>();
  for (const item of evidence) {
    const key = item.originId ?? UNKNOWN;
    const frame = frames.get(key) ?? { key, name: item.origin, items: [], documents: 0 };
    frame.items.push(item);
    frame.documents = new Set(frame.items.map(({ sourceId }) => sourceId)).size;
    frames.set(key, frame);
  }
  return [...frames.values()];
}
