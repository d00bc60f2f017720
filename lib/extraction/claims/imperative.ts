import { anyCase } from '#lib/extraction/text/any-case';
import { findPredicate, hasFiniteVerb, plainWords } from '#lib/extraction/words/predicate';

const LEAD = '(?:(?:and|but|so|now|then|well|also|yes|no|please|just|instead|first|finally|friends|colleagues),?\\s)*';
const NOT = "(?:do not |don['’]t |never |let us not |let['’]s not |(?:we|you) (?:must|should) (?:not|never) |nobody should )";
const ASKED = "(?:do |always |let us |let['’]s |(?:we|you) (?:must|should|need to) (?:also |always )?)?";
const FACT =
  '(?:note|remember|recall|bear in mind|keep in mind|consider|notice|observe|be aware|understand|recognise|recognize|realise|realize|be in no doubt|rest assured|take note)';
const REMINDS =
  '(?:let me|may i|can i|i (?:must|should|would|want to|have to)?|allow me to) ?(?:just |also |gently )?(?:remind (?:\\p{L}+|the \\p{L}+)|point out|stress|repeat|recall)';
/** "Note that prices rose", "Do not forget that …", "Consider the figures: arrests fell": what is said of the fact behind it. */
const FACT_LEADS: readonly RegExp[] = [
  anyCase(
    new RegExp(
      `^${LEAD}(?:${NOT}(?:forget|overlook|ignore)(?: the fact)?|${ASKED}${FACT}(?: the fact)?|${REMINDS})(?:,? that[, ]|: )\\s*(?=\\S)`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `^${LEAD}(?:make no mistake|mark my words|believe me|trust me|mind you|take my word for it|don['’]t forget|remember|guess what)[,:] (?:that )?(?=\\S)`,
      'iu',
    ),
  ),
  // "What I can tell the House is that …"
  anyCase(
    new RegExp(
      `^${LEAD}(?:what|all) (?:I|we) (?:can|do|will|want to|would|have to|could|must) (?:tell|say|assure|confirm|report|know|add|promise|stress)\\b[^,;:!?]{0,60}? is(?: this)?(?: that |: )(?=\\S)`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `^${LEAD}I (?:can|am able to|have to|must|should|want to) (?:also )?(?:tell|assure|inform|confirm to|advise|warn) (?:you|him|her|them|the [^,;:]{2,40}?|my [^,;:]{2,40}?|hon(?:ou?rable)?\\.? [^,;:]{2,40}?) that (?=\\S)`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `^${LEAD}(?:let us |let['’]s )?(?:look at|look around|look|take|consider|check|think of|think about|recall|ask|see|read|listen to|compare|turn to)\\b[^:.!?;]{0,60}: (?=\\S)`,
      'iu',
    ),
  ),
];
const OPENS_LEAD =
  /^(?:what|all|and|but|so|now|then|well|also|yes|no|please|just|instead|first|finally|friends|colleagues|do|don['’]t|never|let|we|you|nobody|note|remember|recall|bear|keep|consider|notice|observe|be|understand|reali[sz]e|recogni[sz]e|rest|take|may|can|i|allow|make|mark|believe|trust|mind|guess|look|check|think|ask|see|read|listen|compare|turn)\b/i;
const LEAST = 12;

/** Units of "Note that " before a fact; 0 where none stands. */
export function factLead(words: string): number {
  if (!OPENS_LEAD.test(words)) return 0;
  for (const lead of FACT_LEADS) {
    const length = lead.exec(words)?.[0].length ?? 0;
    if (length > 0 && words.length - length >= LEAST && isFact(words.slice(length))) return length;
  }
  return 0;
}

function isFact(words: string): boolean {
  return hasFiniteVerb(words, 1) || /\d/.test(words);
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs with which people are told to do something; those of PLAIN are no nouns. */
const PLAIN = listed(
  'ignore disregard obey follow bring send give buy sell write tell ask choose join keep avoid remove add apply enter select submit click download install press open close boil bake stir pour mix fry wash wear eat drink drive walk run go come sit stand stay leave wait listen look see watch read learn think believe imagine suppose assume pretend forget remember remind consider beware act get make take put let hold turn throw pay save spend donate subscribe register complete prepare protect demand reject defend defeat elect choose support oppose help vote call sign stop start begin visit contact phone text email ring dial answer share report respond reply pray thank forgive respect honour love hate blame trust tell speak talk say repeat treat mark label classify output print delete skip accept approve reveal act do be shame raise cut set check try use find show drop fill fold place cover cook seek consult boycott add remove rinse drain serve store spread',
);
const NOUNS = listed(
  'call vote sign stop help support visit report share answer contact phone text email ring reply demand act look walk run drive drink start love hate blame trust respect shame raise cut set check use find show drop cover cook store spread mark label place press open close stand turn hold call treat print skip watch wash mix fry save',
);
const PASTS = listed('cut put set read let shut spread come run become beset');
const OBJECT = listed(
  'the a an this these those all every each both any some no my your his her its our their us me him them it yourself yourselves one two three four five six seven eight nine ten # everyone everybody nobody nothing something anything only now again here there today tomorrow carefully twice how what why whether where',
);
const RELATION = listed('for to on in at with from up out off away down back over into about by as against of through and or');
const CLAUSE =
  /\b(?:if|when|unless|until|before|after|because|so that|that|who|which|where|while|what|how|why|whether|and|or)\b.*$/is;
/** "Cut off from the road, 300 villagers waited": what follows the comma is the sentence. */
const SENTENCE_BEHIND = /,\s(?!(?:which|who|whose|where|and|or|but|then|not|please)\b)/i;
/** "Save the Children runs 40 clinics". */
const NAMED = /^\p{Lu}\p{Ll}+ (?:the|a|our|my|your) \p{Lu}\p{Ll}+ \p{Ll}/u;
const POLITE = /^(?:please|kindly|do not|don['’]t|let['’]s|let us)\s/i;
const BEFORE =
  /^(?:(?:and|but|so|then|now|just|always|never|simply|go and|instead|first|finally|please|kindly|do not|don['’]t|do),?\s)+/i;

const OUTCOME =
  /^\p{L}+\s[^.;:?!]{2,70}?,?\s(?:and|or)\s(?=(?:the|its|his|her|their|it|they|prices?|costs?|rents?)\s)(?<outcome>[^.;:?!]{6,})/u;

/** "Put them back and the benefit shrinks to 9 per cent": what is so if somebody does it. */
function supposes(words: string): boolean {
  const outcome = OUTCOME.exec(words)?.groups?.outcome;
  return (
    outcome !== undefined &&
    /\d|\bper cent\b|\bhal(?:f|ves)\b|\bdoubles?\b|\bthirds?\b|\bquarters?\b/iu.test(outcome) &&
    hasFiniteVerb(outcome, 1)
  );
}

/** Whether a sentence tells somebody to do something: it states nothing. "Call centres are closing" does not. */
export function isImperative(words: string): boolean {
  const bare = words.replace(/^[\s"“‘']+/u, '');
  if (supposes(bare)) return false;
  if (POLITE.test(bare) && !/\b(?:i|we|you|he|she|they)\s(?:\p{Ll}+)/iu.test(bare.slice(0, 20))) return true;
  const rest = bare.replace(BEFORE, '');
  const isForbidding = /^(?:never|do not|don['’]t)\b/i.test(bare);
  const list = plainWords(rest, 40);
  const [verb = '', next = ''] = list;
  if (!PLAIN.has(verb) || /['’]/u.test(rest.split(/\s/, 1)[0] ?? '')) return false;
  if (isForbidding || list.length === 1) return true;
  if (NAMED.test(rest) && hasFiniteVerb(rest.slice(verb.length), 1)) return false;
  if (OBJECT.has(next)) return !PASTS.has(verb) || !rest.includes(',');
  const behind = rest.slice(verb.length);
  const main = /^(?:and|or)$/.test(next) ? behind : behind.replace(CLAUSE, '');
  const isFinite = findPredicate(['it', ...plainWords(main, 40)], 2) >= 2;
  if (RELATION.has(next)) return !NOUNS.has(verb) && !PASTS.has(verb) ? true : !isFinite && !SENTENCE_BEHIND.test(rest);
  return !isFinite && !hasFiniteVerb(main, 1);
}
