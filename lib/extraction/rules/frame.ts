import type { Coreference, Hand } from '#lib/extraction/extraction';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';

/** Whose words a part is: through which hands, the innermost last. */
export interface Frame {
  hands: Hand[];
  speaker: Whom;
  coreferences: Coreference[];
  /** Whose words those around it are; null for the text's own. */
  outer: Frame | null;
  /** Opened by "according to": it holds for the whole sentence. */
  isTag: boolean;
  /** The tag stands behind what it is about, and a semicolon ends it. */
  isBehind?: boolean;
}

export function frameOf(
  who: Whom,
  { verb, outer, at }: { verb: string; outer: Frame | null; at: number },
  { start }: Sentence,
): Frame {
  const isNamed = who.start >= start;
  const hand: Hand = {
    who: who.who,
    verb,
    start: isNamed ? who.start : start + at,
    end: isNamed ? who.end : start + at + verb.length,
  };
  return {
    hands: [...(outer?.hands ?? []), hand],
    speaker: who,
    coreferences: isNamed && who.coreference ? [who.coreference] : [],
    outer,
    isTag: false,
  };
}
