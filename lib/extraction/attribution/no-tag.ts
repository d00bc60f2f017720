import type { Cue } from '#lib/extraction/attribution/cues';
import { subjectBefore } from '#lib/extraction/attribution/subject';
import type { Span } from '#lib/extraction/extraction';

/** Nobody stands behind these who says what stands before: "…, told the court". */
export const NO_TAG =
  /^(?:t(?:ell|old)|held|holds|record|document|count(?!er)|show|suggest|reveal|indicat|remind|reassur|appris|demonstrat|illustrat|establish|determin|detect|diagnos|discover|deduc|infer|impl(?:y|i)|prove|outline|detail|chronicl|stipulat|specif|decree|corroborat|certif|verif|guarantee|convey|communicat|echo|accept|contest|posit|publicis|flag|signal|highlight|underscor|underlin|vouch|broadcast|retract)/;

/** "Though sales rose, the dam holds 4 million litres": verbs of things, with a thing behind them, are no tag. */
function takesThing(verb: string, behind: string): boolean {
  return NO_TAG.test(verb) && !TELLS.test(verb) && THING.test(behind);
}

const TELLS = /^(?:t(?:ell|old)|remind|reassur|appris)/;
const THING =
  /^\s(?:(?:the|its|his|her|their|no|some|any|all|more|fewer|less|only|about|around|nearly|almost|over|up to|at (?:least|most)|one|two|three|four|five|six|seven|eight|nine|ten|several|many|half)\s(?!(?:day|week|month|year|morning|evening|night|next|following|same|previous)\b)|an?\s(?!(?:day|week|month|year|few)\b)|[£$€]?\d)/i;

/** Who stands ahead of a verb of saying; nobody where the verb is that of a thing. */
export function whoAhead(words: string, cue: Cue): Span | null {
  return takesThing(cue.verb, words.slice(cue.end, cue.end + 40)) ? null : subjectBefore({ words, from: 0 }, cue.start);
}
