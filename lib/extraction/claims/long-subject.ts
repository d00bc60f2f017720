import type { Span } from '#lib/extraction/extraction';
import { hasFiniteVerb, isPredicate, plainWords } from '#lib/extraction/words/predicate';

/** "Joachim Sterne, a solicitor acting for nineteen families, intends to sue both": who, what is told of him, and what he does. */
const SUBJECT = /^(?<who>[^,;:“”"\uE000]{3,90}), (?<beside>[^;:“”"\uE000]{4,220}?), (?<does>[^,;:].{10,})$/su;
const RELATIVE = /^(?:who|which|whose|where|whom|(?:in|to|of|for|from|on|at|by|with|under) which)\b/i;
const ADVERB = /^(?:also|now|still|never|then|later|once|already|only|even|not|both|\p{Ll}+ly)$/u;
const AHEAD =
  /^(?:in|on|at|by|for|from|with|after|before|since|during|under|as|if|when|while|although|because|of|to|and|but|so|yet|that|against|among|despite|within|following|according)\s/i;

/** Whose words they are is nothing that is told of the subject. */
const TAG =
  /^(?:according to|as per|in (?:his|her|their|its|the words)|in the view|by (?:his|her|their|its)|to (?:his|her|their))\b/i;

/** "the operator, Sanavita Kliniken, has …", "the rapporteur, the retired judge Ann Lowe, owes …": a name says nothing of its own. */
const NAMED =
  /^(?:(?:the|an?|his|her|its|their)\s)?(?:\p{Ll}[\p{Ll}-]*\s){0,4}\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:of|the|de|da|di|von|van|al|la|le|du|del|bin)\s)*\p{Lu}[\p{L}’'.-]*)*(?:, \d{1,3})?$/u;
/** "His reform, abolishing the levy, was meant to …": how the subject does what it does. */
const ACTING = /^(?!(?:including|during|having|being)\b)\p{Ll}+ing\s/u;
const LEAST_BESIDE = 4;
/** "the agreement, signed in Muscat under sponsorship": what was done to it. */
const DONE =
  /^(?:\p{Ll}+ly )?(?:\p{Ll}{2,}ed|signed|built|held|sold|made|bought|drawn|written|found|born|known|hit|cut|taken|given|shot|led|run|sent|brought|kept|left|lost|paid|won) (?:in|on|by|at|to|for|from|with|under|of|last|after|before|during|as)\s/u;

/** A sentence in two: who it is about with what is told of them between commas, and what it says they do. */
export interface LongSubject {
  /** Who, with the words between commas. */
  told: Span;
  /** The standalone sentence of the first part. */
  line: string;
  /** What the sentence says of them. */
  does: Span;
}

/**
 * Null unless the words between commas behind its subject take up more than half of the sentence: then they are a claim of
 * their own, and what is said of the subject is another.
 */
export function readLongSubject(words: string): LongSubject | null {
  const match = SUBJECT.exec(words);
  const { who = '', beside = '', does = '' } = match?.groups ?? {};
  if (!match || AHEAD.test(who) || hasFiniteVerb(who, 1)) return null;
  if (TAG.test(beside) || (!RELATIVE.test(beside) && hasFiniteVerb(beside, 1))) return null;
  if (NAMED.test(beside) || ACTING.test(beside) || beside.split(/\s+/u).length < LEAST_BESIDE) return null;
  const list = plainWords(does, 8);
  const at = list.findIndex((word) => !ADVERB.test(word));
  if (at < 0 || at > 2 || !isPredicate(['it', ...list.slice(at)], 1) || list.length < 3) return null;
  const start = words.length - does.length;
  if (start <= does.length) return null;
  return {
    told: { start: 0, end: who.length + 2 + beside.length },
    line: lineOf(who, beside),
    does: { start, end: words.length },
  };
}

/** "Joachim Sterne is a solicitor acting for nineteen families", "The trust has paid seven families". */
function lineOf(who: string, beside: string): string {
  const relative = /^(?:who|which)\s(?=\S)(.*)$/is.exec(beside)?.[1];
  if (relative && isPredicate(['it', ...plainWords(relative, 4)], 1)) return `${who} ${relative}`;
  if (DONE.test(beside)) return `${who} ${/[^s’']s$/u.test(who) ? 'were' : 'was'} ${beside}`;
  return /^(?:the|an?|one of)\s/i.test(beside) ? `${who} is ${beside}` : `${who}, ${beside}`;
}
