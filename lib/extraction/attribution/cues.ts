import { reportVerbAt } from '#lib/extraction/words/verbs';

/** A verb of saying in a stretch, where it stands. */
export interface Cue {
  verb: string;
  start: number;
  end: number;
}

/** Before a word that is a noun here, or a verb that is done to somebody. */
const NO_VERB =
  /(?:^|\s)(?:the|a|an|his|her|its|their|our|my|of|these|those|such|no|any|to|is|are|was|were|be|been|being|get|got|who|which|as|will|would|can|could|may|might|must|should|shall|did|do|does|let|not|having)\s+$|n['’]t\s+$/iu;
const POSSESSIVE = /['’]s\s+$/u;
const MOST_CUES = 12;

/** The verbs of saying in masked words, in order, those that are nouns or passives left out. */
export function readCues(words: string, from = 0): Cue[] {
  const cues: Cue[] = [];
  for (const { 0: word, index } of words.matchAll(/[A-Za-z]{3,}/g)) {
    if (index < from) continue;
    const verb = reportVerbAt(words, { start: index, end: index + word.length });
    if (!verb || /[\p{L}\p{N}-]$/u.test(words.slice(Math.max(0, index - 2), index))) continue;
    if (index > 0 && /^\p{Lu}/u.test(word)) continue;
    if (NO_VERB.test(words.slice(Math.max(0, index - 12), index))) continue;
    if (POSSESSIVE.test(words.slice(Math.max(0, index - 4), index)) && !/(?:ed|told|said|wrote)$/.test(verb)) continue;
    cues.push({ verb, start: index, end: index + verb.length });
    if (cues.length >= MOST_CUES) break;
  }
  return cues;
}
