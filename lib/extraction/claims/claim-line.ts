/** What is known of a passage when its standalone sentence is written. */
export interface LineFacts {
  claimant: string | null;
  /** Whom the pronoun at the beginning means, if that is safe. */
  refersTo: string | null;
  /** The words are the speaker's own, so that "I" is the speaker. */
  isQuoted: boolean;
}

const LEADING_PRONOUN = /^(he|she|they|it|we|i|you|this|that|these|those|his|her|its|their|our|my|your)(?=[\s,.'’]|$)/iu;
const POSSESSIVE = /^(?:his|its|their|our|my|your)$/i;
/** Words that only lead over. Those that may be part of what is said ("so far", "well water", "no ship") lead over before a comma alone. */
const JOINT =
  /^(?:(?:and|but|meanwhile|also|so(?!\s(?:far|many|much|few|little|long|that|called|was|were|is|are|did|do|does|has|have|had)\b)|now(?!\sthat\b))\b[,\s]+|(?:then|well|look|listen|moreover|furthermore|however|nevertheless|in addition|besides|of course|yes|no|friends|folks|ladies and gentlemen|colleagues|dear friends|my friends),\s+|it (?:is|was) (?:also )?(?:noted|reported|specified|emphasi[sz]ed|clarified|added|recalled|known) (?:also )?that\s+)(?=\S)/iu;
const FIRST =
  /^I(?:\s+|['’])(am|have|m|ve|was|had|did|can|could|will|would|may|might|must|never|\p{Ll}+ed|wrote|told|saw|met|paid|made|took|went|gave|got|found|knew|left|lost|won|built|sent|spent|ran|held|brought|said)\b/u;
const AS_HEARD: Record<string, string> = { am: 'is', m: 'is', have: 'has', ve: 'has' };
const LONGEST = 480;

/**
 * The sentence that can stand without the text around it. A leading pronoun gives way to whom it means, in brackets because
 * the words are not the text's; where that is not safe, the line says who said it. Begins with a capital, ends with a stop.
 */
export function claimLineOf(words: string, facts: LineFacts): string {
  const line = withoutJoint(words.replace(/\s+/g, ' ').trim());
  const pronoun = LEADING_PRONOUN.exec(line)?.[1];
  return finished(pronoun === undefined ? withSpeaker(line, facts) : withoutPronoun(line, pronoun, facts));
}

/** "Our plan" in a quotation: whose that is cannot be told from the sentence alone. */
function withSpeaker(line: string, facts: LineFacts): string {
  return facts.isQuoted && isOurs(line) ? told(line, facts) : line;
}

function withoutPronoun(line: string, pronoun: string, facts: LineFacts): string {
  const { claimant, refersTo, isQuoted } = facts;
  if (refersTo && /^(?:he|she|they|it|his|her|its|their)$/i.test(pronoun)) return replaced(line, pronoun, refersTo);
  const isOwn = isQuoted && claimant !== null && FIRST.test(line) && !isOurs(line.slice(2));
  return isOwn ? inThirdPerson(line, claimant) : told(line, facts);
}

function isOurs(line: string): boolean {
  return /\b(?:I|we|our|my|us|you|your)\b/i.test(line);
}

function told(line: string, { claimant, isQuoted }: LineFacts): string {
  if (!claimant) return line;
  return isQuoted ? `${claimant} said: ${line}` : `${claimant} said that ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

function replaced(line: string, pronoun: string, who: string): string {
  const rest = line.slice(pronoun.length);
  const isHers = /^her$/i.test(pronoun);
  return POSSESSIVE.test(pronoun) || isHers ? `[${who}’s]${rest}` : `[${who}]${rest}`;
}

function inThirdPerson(line: string, who: string): string {
  return line.replace(FIRST, (_whole, verb: string) => `[${who}] ${AS_HEARD[verb] ?? verb}`);
}

function withoutJoint(line: string): string {
  const joint = JOINT.exec(line);
  return joint && line.length - joint[0].length > 12 ? line.slice(joint[0].length) : line;
}

const HAN_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，、；：」』”）]*$/u;

/** The same for a language whose pronouns are seen to elsewhere: white space, length, capital and stop alone. */
export function finished(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…` : line;
  const capital = upperFirst(short);
  if (/[.!?…。！？]["”»」』）]*$/u.test(capital)) return capital;
  if (HAN_END.test(capital)) return `${capital.replace(/[，、；：]+$/u, '')}。`;
  return `${capital.replace(/[,;:–—-]+$/, '')}.`;
}

function upperFirst(line: string): string {
  const [first = ''] = line;
  return first.toUpperCase() + line.slice(first.length);
}
