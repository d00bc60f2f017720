const LEADING_PRONOUN = /^(he|she|they|it|this|that|these|those)\b/iu;
const FIRST_PERSON = /\b(?:i|we|our|my|us)\b/iu;

/**
 * The sentence that can stand without the text around it: a leading pronoun gives way to whom it means, in brackets because
 * the words are not the text's; what somebody says in the first person is told as said by them.
 */
export function claimLineOf(words: string, who: { claimant: string | null; refersTo: string | null }): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const { claimant, refersTo } = who;
  if (FIRST_PERSON.test(line) && claimant) return finished(`${claimant} said: ${line}`);
  const told = LEADING_PRONOUN.test(line) && refersTo ? line.replace(LEADING_PRONOUN, `[${refersTo}]`) : line;
  return finished(told.charAt(0).toUpperCase() + told.slice(1));
}

function finished(line: string): string {
  const short = line.length > 480 ? `${line.slice(0, 479).replace(/\s+\S*$/, '')}…` : line;
  return /[.!?…"”»]$/.test(short) ? short : `${short}.`;
}
