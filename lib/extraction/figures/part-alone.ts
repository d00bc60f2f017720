/** A part in English words. */
interface Part {
  value: string;
  start: number;
  end: number;
}

const ENDS =
  /^(?:$|[.,;:!?…)”"’\]]|\s[–—]|\s(?:and|but|or|today|now|already|again|to|in|since|within|last|this|at|on|for|by|as|over)\s)/;
/** "half a jar", "half each loaf", "at half capacity". */
const HALF_OF =
  /^\s(?:(?:an?|each|every)\s(?!chance|mind|heart|eye|ear|moment|sec|tick|mo\b|hundred|dozen)\p{Ll}|(?:capacity|strength|price|pay|power|speed|wages?|fares?|rations|rent|staff|salary|throttle|cost|volume|production|output)\b)/u;
/** "gave back half", "perhaps half", "rose by a half". */
const SOME_HALF =
  /(?:^|[^\p{L}])(?:by an?|perhaps|maybe|roughly|exactly|or|keeps?|kept|lost|loses?|losing|sold|sells?|paid|pays?|pay|gave|gives?|give|given|took|takes?|take|taken|spent|burned|burnt|ate|eaten|eat|cut|cuts|owns?|owned|got|gets?|get|g[ao]ve (?:back|away|up)|given (?:back|away|up)|giv(?:e|ing) (?:back|away|up)|paid (?:back|out|off)|offered|promised|wants?|wanted|left|returned|refunded|repaid|covers?|covered|fell to|down to|up to|closer to|nearer|say|is|was)\s$/iu;
/** "promised us a third": what is given in parts. */
const GIVEN =
  /\b(?:promis(?:es?|ed)|pays?|paid|took|tak(?:es?|en)|cover(?:s|ed)?|contribut(?:es?|ed)|owns?|owned|holds?|held|keeps?|kept|gave|giv(?:es?|en)|offer(?:s|ed)?|receiv(?:es?|ed)|sav(?:es?|ed)|lost|los(?:es?|t)|cut|account(?:s|ed)? for|mak(?:es|ing) up|put up|suppl(?:y|ies|ied)|provid(?:es?|ed)|own|perhaps|maybe)(?:\s(?:us|them|him|her|me|you|it|up|back|away|out))?\s(?:only\s|just\s|about\s|almost\s|nearly\s|over\s|under\s)?an?\s$/i;
const STEEPER =
  /^\s(?:higher|lower|larger|smaller|bigger|cheaper|dearer|pricier|costlier|longer|shorter|faster|slower|heavier|lighter|wider|narrower|taller|deeper|shallower|older|younger|better|worse|stronger|weaker|richer|poorer|hotter|colder|warmer|cooler|drier|wetter|quicker|thicker|thinner|further|farther|safer|cleaner|busier|greater|emptier|steeper|up|down|above|below|short|off)(?!\p{L})/u;

/** Whether a part is told where no "of" follows: "half a jar", "a fifth dearer", "gave back half", "promised us a third". */
export function isPartAlone(text: string, { value, start, end }: Part): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 24);
  if (Number(value) === 0.5) {
    if (/\b(?:first|second|other|better|latter|this|that|one|the|and a)\s$/i.test(before)) return false;
    return HALF_OF.test(behind) || (ENDS.test(behind) && SOME_HALF.test(before));
  }
  if (!/(?:^|\s)an?\s$/i.test(before)) return false;
  return STEEPER.test(behind) || (/^(?:$|[.,;:!?…)”"’])/.test(behind) && GIVEN.test(before));
}
