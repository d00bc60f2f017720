const ONLY_FIGURE =
  /^(?:(?:about|around|some|nearly|almost|over|only|just|at least|more like) )*(?:(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an?|and|\p{Ll}+teen|hundred|thousand|million)[ -]?)+[.!\s]*$/iu;

const MANY_SAY = /^(?:say|claim|allege|argue|believe|complain|insist|warn|report|think|fear|contend|maintain|point out)$/;
const AND_DO =
  /,?\sand\s(?=(?:accuse|blame|demand|criticise|criticize|fault|condemn|suspect)\s(?:the|an?|its|their|his|her|\p{Lu})\P{L}?)/u;

/** "eight hundred", behind "the police say". */
export function isFigureAlone(words: string): boolean {
  return ONLY_FIGURE.test(words);
}

/** "Campaigners claim that a well is near, and accuse the company of …": what several people who say something do besides. */
export function jointIn(words: string, verb: string): RegExpExecArray | null {
  return MANY_SAY.test(verb) ? AND_DO.exec(words) : null;
}
