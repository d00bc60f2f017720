import { REPORT_VERB } from '#lib/extraction/words/verbs';

/** A verb of saying in a stretch, where it stands. */
export interface Cue {
  verb: string;
  start: number;
  end: number;
}

const VERB = new RegExp(`(?<![\\p{L}\\p{N}-])${REPORT_VERB}(?![\\p{L}\\p{N}'’-])`, 'giu');
/** Before a word that is a noun here, or a verb that is done to somebody. */
const NO_VERB =
  /(?:^|\s)(?:the|a|an|his|her|its|their|our|my|of|these|those|such|no|any|to|is|are|was|were|be|been|being|get|got|who|which|as)\s+$|['’]s\s+$/iu;
const MOST_CUES = 12;

/** The verbs of saying in masked words, in order, those that are nouns or passives left out. */
export function readCues(words: string): Cue[] {
  const cues: Cue[] = [];
  for (const { 0: verb, index } of words.matchAll(VERB)) {
    if (NO_VERB.test(words.slice(Math.max(0, index - 12), index))) continue;
    cues.push({ verb: verb.toLowerCase(), start: index, end: index + verb.length });
    if (cues.length >= MOST_CUES) break;
  }
  return cues;
}
