import { bracketed, bracketedOwner, inFullVerb } from '#lib/extraction/claims/brackets';
import { finished, upperFirst } from '#lib/extraction/claims/finish-line';

/** What is known of a passage when its standalone sentence is written. */
export interface LineFacts {
  claimant: string | null;
  /** Whom the pronoun at the beginning means, if that is safe. */
  refersTo: string | null;
  /** The words are the speaker's own, so that "I" is the speaker. */
  isQuoted: boolean;
  /** Who hands on what the claimant says: in "the Courier says I am leaving" that is "I". */
  outer?: string | null;
}

const LEADING_PRONOUN = /^(he|she|they|it|we|i|you|this|that|these|those|his|her|its|their|our|my|your)(?=[\s,.'’]|$)/i;
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/i;
/** Words that only lead over. Those that may be part of what is said ("so far", "well water", "no ship") lead over before a comma alone. */
const JOINT =
  /^(?:(?:and|but|meanwhile|also|so(?!\s(?:far|many|much|few|little|long|that|called|was|were|is|are|did|do|does|has|have|had)\b)|now(?!\sthat\b))\b[,\s]+|(?:then|well|look|listen|moreover|furthermore|however|nevertheless|in addition|besides|of course|yes|no|friends|folks|ladies and gentlemen|colleagues|dear friends|my friends|first|second|third|fourth|firstly|secondly|thirdly|finally|lastly|indeed|in fact|in short|that said|after all|for the record),\s+|because\s(?!of\b)(?=[^,]+$)|it (?:is|was) (?:also )?(?:noted|reported|specified|emphasi[sz]ed|clarified|added|recalled|known) (?:also )?that\s+)(?=\S)/i;
const LEAST_BEHIND_JOINT = 8;
const FIRST =
  /^I(?:\s+|['’])(am|have|m|ve|ll|was|had|did|can|could|will|would|may|might|must|never|\p{Ll}+ed|wrote|told|saw|met|paid|made|took|went|gave|got|found|knew|left|lost|won|built|sent|spent|ran|held|brought|said)\b/u;
const AS_HEARD: Record<string, string> = { am: 'is', m: 'is', have: 'has', ve: 'has', ll: 'will' };
/** "Us" in capitals is a country. */
const OURS = /\b(?:I|[Ww]e|[Oo]urs?|[Mm]y|[Mm]e|us|[Yy]ou|[Yy]ours?|[Mm]yself|[Oo]urselves|[Yy]ourself)\b(?!['’]?\p{Lu})/u;

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
  return facts.isQuoted && OURS.test(line) ? told(line, facts) : line;
}

function withoutPronoun(line: string, pronoun: string, facts: LineFacts): string {
  const { claimant, refersTo, isQuoted, outer = null } = facts;
  if (refersTo && /^(?:he|she|they|it|his|her|its|their)$/i.test(pronoun) && fits(pronoun, refersTo))
    return withSpeaker(replaced(line, pronoun, refersTo), facts);
  const own = isQuoted ? claimant : outer;
  const isOwn = own !== null && FIRST.test(line) && !OURS.test(line.slice(2));
  return isOwn ? inThirdPerson(line, own) : told(line, facts);
}

const SINGULAR = /(?:ss|us|is|ics|news|series|species)$/u;

/** "It" is no "elections", nor the police. */
function fits(pronoun: string, who: string): boolean {
  if (!/^it$/i.test(pronoun)) return true;
  const head = /^[^,]*?(?=\s(?:of|in|on|at|for|from|by|with|that|who|which)\s|,|$)/u.exec(who)?.[0] ?? who;
  return !(/(?:^|\s)\p{Ll}+s$/u.test(head) && !SINGULAR.test(head)) && !/^(?:the )?police$/i.test(head);
}

function told(line: string, { claimant, isQuoted, outer = null }: LineFacts): string {
  if (!claimant) return line;
  const said =
    isQuoted || /^that\b/i.test(line) ? `${claimant} said: ${upperFirst(line)}` : `${claimant} said that ${lowerFirst(line)}`;
  return !isQuoted && outer !== null && outer !== claimant && OURS.test(line) ? `${outer} said: ${upperFirst(said)}` : said;
}

function lowerFirst(line: string): string {
  return /^I\b/u.test(line) ? line : line.charAt(0).toLowerCase() + line.slice(1);
}

function replaced(line: string, pronoun: string, who: string): string {
  const rest = line.slice(pronoun.length);
  return POSSESSIVE.test(pronoun) ? `${bracketedOwner(who)}${rest}` : `${bracketed(who)}${inFullVerb(rest)}`;
}

function inThirdPerson(line: string, who: string): string {
  return line.replace(FIRST, (_whole, verb: string) => `${bracketed(who)} ${AS_HEARD[verb] ?? verb}`);
}

function withoutJoint(line: string): string {
  const joint = JOINT.exec(line);
  return joint && line.length - joint[0].length > LEAST_BEHIND_JOINT ? line.slice(joint[0].length) : line;
}
