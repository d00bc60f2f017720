/** Nobody stands behind these who says what stands before: "…, told the court". */
export const NO_TAG =
  /^(?:t(?:ell|old)|held|holds|record|document|count(?!er)|show|suggest|reveal|indicat|remind|reassur|appris|demonstrat|illustrat|establish|determin|detect|diagnos|discover|deduc|infer|impl(?:y|i)|prove|outline|detail|chronicl|stipulat|specif|decree|corroborat|certif|verif|guarantee|convey|communicat|echo|accept|contest|posit|publicis|flag|signal|highlight|underscor|underlin|vouch|broadcast|retract)/;

/** "Though sales rose, the dam holds 4 million litres": verbs of things, with a thing behind them, are no tag. */
export function takesThing(verb: string, behind: string): boolean {
  return NO_TAG.test(verb) && !TELLS.test(verb) && THING.test(behind);
}

const TELLS = /^(?:t(?:ell|old)|remind|reassur|appris)/;
const THING =
  /^\s(?:(?:the|its|his|her|their|no|some|any|all|more|fewer|less|only|about|around|nearly|almost|over|up to|at (?:least|most)|one|two|three|four|five|six|seven|eight|nine|ten|several|many|half)\s(?!(?:day|week|month|year|morning|evening|night|next|following|same|previous)\b)|an?\s(?!(?:day|week|month|year|few)\b)|[£$€]?\d)/i;
