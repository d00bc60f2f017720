import type { Token } from '#lib/extraction/figures/tokens';

/** What is told right before a price or a debt. */
const PAID =
  /\b(?:fines?|fined|costs?|paid|pays?|paying|worth|spend|spent|earn\w*|salary|wages?|prices?|bills?|debts?|ow(?:es?|ed|ing)|charged?|grants?|loans?|donat\w+|bonus|offer(?:s|ed)?|sold|sells?|sell|bought|buys?|lent|lend|borrow\w*|invest\w*|rais(?:e|ed|es) (?:about |some |over )?|claim(?:s|ed)?|saved?|stole|compensation|budget|rent|rents|fees?|fare|fares|tickets?|subsid\w+|pension|deposit|profits?|losses|revenue|turnover|fund(?:s|ed|ing)?|cash|money|income|tax(?:es)?)\b[^.;]{0,60}$/i;
/** "2,000 pounds a week", "400 pounds to each school", "ten pounds for a ticket". */
const PAID_BEHIND =
  /^\s(?:an?|per|each|every)\s(?:week|month|year|hour|day|head|night|person|pupil|child|household|family|visit|ticket|term|patient)\b|^\s(?:to|for|from|on|in (?:fines|debts?|costs|damages|compensation|tax|cash|fees|unpaid|arrears|wages|grants|aid|savings|back pay))\b/;
/** What is weighed and not paid. */
const WEIGHED =
  /\b(?:weigh\w*|weights?|lift(?:s|ed|ing)?|heav(?:y|ier|iest)|gain(?:s|ed|ing)?|shed(?:s|ding)?|dropped|carr(?:y|ies|ied|ying)|load(?:s|ed)?|haul(?:s|ed)?|caught|catch|picked|harvest\w*|eat|eats|ate|consum\w+|seiz\w+|explosives?|pressure|thrust|slimmer|thinner)\b[^.;]{0,60}$/i;
const WEIGHED_BEHIND =
  /^(?:-|\s(?:of (?!debts?\b|tax|compensation|damages|public|taxpayers|savings|cash|money|income|profit|aid|funding|investment|lottery|their|his|her|our|its|arrears|benefits?|spending|support)\p{L}|heavier|lighter|overweight|underweight|per square|in weight|lost|at birth|when full|each and))/u;

/** Pounds are money behind a million, where they are paid, and where the text counts in sterling; else a weight. */
export function isMoney(
  text: string,
  { hasPower, start }: { hasPower: boolean; start: number },
  { word, end: unitEnd }: Token,
): boolean {
  if (word?.measure !== '[lb_av]' || !/^pounds?$/i.test(text.slice(unitEnd - 6, unitEnd).trim())) return false;
  const before = text.slice(Math.max(0, start - 80), start);
  if (WEIGHED_BEHIND.test(text.slice(unitEnd, unitEnd + 24))) return isSterling(text);
  if (hasPower || PAID.test(before)) return true;
  if (WEIGHED.test(before)) return false;
  return PAID_BEHIND.test(text.slice(unitEnd, unitEnd + 24)) || isSterling(text);
}

function isSterling(text: string): boolean {
  return /£\d|\bsterling\b|\bpence\b/.test(text) && !/\b(?:ounces?|overweight|lbs)\b/.test(text);
}
