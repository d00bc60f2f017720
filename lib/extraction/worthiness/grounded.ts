import { anyCase } from '#lib/extraction/text/any-case';
import type { ExtractedCandidate } from '#lib/extraction/extraction';

const COMPARISON = anyCase(
  /\b(?:more|less|fewer|worse|better|\p{Ll}{3,}er)\b(?! (?:than|or) (?:one|usual)\b)[^.;:]{0,40}?\bthan\b|\b(?:compared|in comparison) (?:with|to)\b|\b(?:the|its|their|his|her) (?:second |third |fourth )?(?:most|least|worst|best|\p{Ll}{3,}est)\b|\b(?:twice|double|triple|half|\d+ times|\p{Ll}+ times) (?:as|the|that|what)\b|\b(?:as many|as much) as\b|\bthe (?:first|last|only|second|third)\b[^.;:]{0,60}?\b(?:since|to|in|of|ever)\b|\bfor the first time\b|\b(?:up|down|from) [^.;:]{0,30}\d[^.;:]{0,30}\b(?:to|from|on)\b/iu,
);
const MOVE =
  /\b(?:doubled|tripled|trebled|quadrupled|halved|soared|plunged|plummeted)\b|\b(?:increase[ds]?|increasing|decrease[ds]?|rose|rises?|risen|rising|fell|falls?|fallen|falling|grew|grows?|grown|growth|drop(?:s|ped)?|declined?|jumped|climbed|shrank|shrunk|cut|cuts|raised|up|down)\b[^.;:]{0,40}?(?:\d|\bper ?cent\b|%|\b(?:by|to|since|for the)\b (?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|third|quarter|\d|\d{4}|record|first|second|third))|\b(?:prices?|wages?|rents?|sales|profits?|taxes|costs?|exports|imports|deaths|cases|unemployment|inflation|incomes?|pay|fees|fares|numbers?)\b[^.;:]{0,30}?\b(?:increased|decreased|rose|risen|rising|fell|fallen|falling|grew|grown|dropped|declined|jumped|climbed|shrank|doubled|halved)\b/i;

/** Whether what a person is told as the reason is there in the passage, and not only a word that often stands beside it. */
const THERE: Record<string, (it: ExtractedCandidate) => boolean> = {
  'a number': ({ quantities }) => quantities.length > 0,
  dated: ({ dates }) => dates.length > 0,
  compares: ({ quote }) => COMPARISON.test(quote),
  'a rise or a fall': ({ quote }) => MOVE.test(quote),
};

/** The reasons that hold of the passage; one that rests on a single word ("two", "only", "fell") does not. */
export function grounded(candidate: ExtractedCandidate, reasons: readonly string[]): string[] {
  return reasons.filter((reason) => THERE[reason]?.(candidate) ?? true);
}
