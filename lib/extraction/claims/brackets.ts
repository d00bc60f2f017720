const PARTICIPLE =
  /^(?:been|got|had|gone|done|made|given|taken|seen|become|come|held|paid|written|spoken|lost|won|left|met|told|said|known|grown|risen|fallen|broken|chosen|driven|eaten|forgotten|shown|begun|run|sold|bought|built|spent|sent|found|kept|put|set|cut|shut|led|read|heard|\p{Ll}{2,}ed)$/u;
/** A participle that is also said of how something is: "’s closed", "’s lost", "’s shut". */
const STATE = /^(?:gone|done|made|lost|left|known|held|broken|shown|sold|built|run|led|set|cut|\p{Ll}{2,}ed)$/u;
const BETWEEN = /^(?:not|never|always|ever|already|just|now|also|still|since|only|all|even|\p{Ll}{3,}ly)$/u;
const PERFECT = /\b(?:never|already|ever|just|since)\b/u;
const CONTRACTED = /^['’](s|d|ll|ve|re)(?=\s)/u;

/** Somebody in brackets, since the words are not the text's: "[Eva Lund]". */
export function bracketed(who: string): string {
  return `[${withoutComma(who)}]`;
}

/** "[Eva Lund’s]", "[two consultants’]". */
export function bracketedOwner(who: string): string {
  return `[${ownerOf(withoutComma(who).replace(/,.*$/su, ''))}]`;
}

/** "Eva Lund’s", "two consultants’". */
export function ownerOf(who: string): string {
  return /(?:^|\s)\p{Ll}+[^s’'\P{Ll}]s$/u.test(who) ? `${who}’` : `${who}’s`;
}

/** "The team," is the team; "the driver, 67," keeps the commas around what stands beside it. */
function withoutComma(who: string): string {
  const plain = who.trim();
  return /^[^,]+,$/u.test(plain) ? plain.slice(0, -1) : plain;
}

/** What follows a pronoun that gives way to a name: "’s been shut" → " has been shut", "’d spoken" → " had spoken". */
export function inFullVerb(rest: string): string {
  const short = CONTRACTED.exec(rest)?.[1];
  if (short === undefined) return rest;
  const words = rest.slice(rest.indexOf(' ')).trim();
  return ` ${inFull(short, words)} ${words}`;
}

function inFull(short: string, words: string): string {
  if (short === 'll') return 'will';
  if (short === 've') return 'have';
  if (short === 're') return 'are';
  const list = words.split(/\s+/u, 6).map((word) => word.replace(/[^\p{L}]+$/u, ''));
  const at = list.findIndex((word) => !BETWEEN.test(word));
  const verb = list[at] ?? '';
  if (short === 'd') return PARTICIPLE.test(verb) || verb === 'better' ? 'had' : 'would';
  if (!PARTICIPLE.test(verb)) return 'is';
  const isPerfect = !STATE.test(verb) || PERFECT.test(list.slice(0, at).join(' ')) || HAS_OBJECT.test(list[at + 1] ?? '');
  return isPerfect ? 'has' : 'is';
}

const HAS_OBJECT = /^(?:the|an?|his|her|its|their|our|my|your|no|one|two|three|four|five|six|ten|us|them|him|it|me|you|\d.*)$/u;
