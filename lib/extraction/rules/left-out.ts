import { IS } from '#lib/extraction/rules/lexicon';
import type { Part } from '#lib/extraction/rules/part';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { stemOf } from '#lib/extraction/rules/stems';
import { isFinite } from '#lib/extraction/rules/verbs';
import { nameAt, whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

/**
 * "Vende aquí desde niña": whom a clause without a subject is about, which is what the sentence before was about, in the same
 * paragraph and the same number; null where somebody may stand behind the verb, or nobody is meant. Spanish.
 */
export function leftOutSubject(sentence: Sentence, part: Part): Whom | null {
  const { words, last, lexicon, start, text } = sentence;
  const before = last.subject;
  if (lexicon.base !== 'es' || !before || part.verb < 0 || part.joint === 'relative' || part.joint === 'content') return null;
  if (!/[.!?…»”"]\s$/u.test(text.slice(Math.max(0, start - 3), start))) return null;
  const verb = verbAlone(sentence, part);
  if (verb < 0) return null;
  const form = words[part.verb] as Word;
  const isMany = form.lower.endsWith('n');
  if (isMany !== isSeveral(before.who) || NOBODY.test(before.who)) return null;
  return isSubjectBehind(sentence, { from: part.verb + 1, to: part.to, verb, isMany }) ? null : { ...before, coreference: null };
}

const NOBODY = /^(?:nadie|nada|lo|eso|esto|ello|todo|quien|uno|una|el que|la que|así|aquí|ahí|allí)(?!\p{L})/iu;

const SEVERAL = /^(?:l[oa]s|un[oa]s|vari[oa]s|amb[oa]s|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d)|\sy\s/iu;

function isSeveral(who: string): boolean {
  return SEVERAL.test(who);
}

/** The main verb, behind the one that helps it, when only small words and times stand before it; -1 else. */
function verbAlone({ words, lexicon }: Sentence, { from, verb }: Part): number {
  const form = words[verb]?.lower ?? '';
  if (/(?:mos|[éí]|[^t]o|[^eá]s)$/u.test(form) || (has(words[verb], IS.capital) && verb > from)) return -1;
  const led = verb > from ? (words[verb - 1]?.lower ?? '') : '';
  if (/^(?:el|una?)$/.test(led) || (/^l[ao]s?$/.test(led) && /ías?$/.test(form))) return -1;
  for (let i = from; i < verb; i += 1) {
    const { lower } = words[i] as Word;
    if (/^(?:se|me|nos|te|que|quien)$/.test(lower) || (/^les?$/.test(lower) && (NEARS.test(form) || form.endsWith('n'))))
      return -1;
    const isSmall =
      has(words[i], IS.light | IS.and | IS.but | IS.number | IS.determiner) || lexicon.times.has(lower) || TIMES.test(lower);
    if (!isSmall && !(i === from && /^(?:en|desde|a|hoy|entonces|hace)$/.test(lower))) return -1;
  }
  const main = has(words[verb], IS.auxiliary) && has(words[verb + 1], IS.participle) ? verb + 1 : verb;
  return IMPERSONAL.test(words[main]?.lower ?? '') || IMPERSONAL.test(form) ? -1 : main;
}

const TIMES = /^(?:horas?|minutos?|años|meses|días|semanas|después|antes)$/;

/** Verbs that nobody does, or that mostly stand before what they are about. */
const IMPERSONAL =
  /^(?:hay|hubo|había|habrá|habría|haya|hace|hacía|parec|const|result|bast|falt|sobr|qued|conv|cab[eí]|cup|urg|toc|ocurr|suced|pas|lluev|llov|import|correspond|exist|lleg|vien|vin|aparec|surg|empez|comenz|empiez|comienz|sal[iíe]|entr[aóe]|ca[eyí]|nac[ei]|mur[ií]|muer|crec|sig[ue]|segu|suen|son[aóo]|tra?t|val[eí]|cuest|cost|dol|duel|gust|preocup|molest|sorprend|figur|rein|asist|particip|acud|interv|votar|votó|ganó|perdieron|suman?$|son$|eran$|fueron$|serán$|está previsto)/u;
const NEARS = /^(?:falt|gust|duel|dol|parec|preocup|qued|sobr|import|molest|cuest|toc|da$|dio$|daba|apetec|interes|convenc)/u;

/** A name, somebody or a body right behind the verb does it; a thing of the same number is mostly what is done. */
function isSubjectBehind(
  { words, lexicon }: Sentence,
  { to, verb, isMany }: { from: number; to: number; verb: number; isMany: boolean },
): boolean {
  let i = verb + 1;
  while (i < to && has(words[i], IS.light) && !has(words[i], IS.determiner)) i += 1;
  const next = words[i];
  if (i >= to || next?.mark !== '') return false;
  const isBeing = lexicon.being.has(words[verb]?.lower ?? '');
  if (isBeing)
    return !(/[ai]d[oa]s?$/.test(next.lower) || has(next, IS.role) || (has(words[i + 1], IS.role) && has(next, IS.determiner)));
  if (has(next, IS.capital)) return true;
  if (has(next, IS.that | IS.relative | IS.subordinate)) return true;
  if (!has(next, IS.determiner | IS.number)) return false;
  const noun = words[i + 1];
  const stem = stemOf(noun?.lower ?? '');
  const isSome = has(noun, IS.role | IS.body | IS.capital) || lexicon.humans.has(stem) || lexicon.roles.has(stem);
  return isSome && (noun?.lower ?? '').endsWith('s') === isMany;
}

function isDone(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.mark !== '' || has(word, IS.capital | IS.role | IS.body | IS.paper | IS.preposition)) return false;
  return isFinite(words, i) || has(word, IS.maybe) || (word.bits === 0 && word.lower.endsWith('o'));
}

/** "A doña Chela la encuentro recogiendo", "Al alcalde le parece un disparate": whom the sentence is about is no subject. Spanish. */
export function frontedPerson(sentence: Sentence): Whom | null {
  const { words, lexicon } = sentence;
  const first = words[0]?.lower ?? '';
  if (lexicon.base !== 'es' || !/^al?$/.test(first) || words.length < 4) return null;
  const clitic = words.findIndex(({ lower }, i) => i > 1 && i < 9 && /^l[aoe]s?$/.test(lower) && isDone(words, i + 1));
  if (clitic < 0 || words.slice(1, clitic).some((word, i) => has(word, IS.that) || isFinite(words, i + 1))) return null;
  const from = first === 'al' ? 0 : 1;
  for (let i = 1; i < Math.min(clitic, 7); i += 1) {
    const named = has(words[i], IS.capital) ? nameAt(sentence, i, clitic) : null;
    if (named) return whom(sentence, i, named.to);
  }
  const who = has(words[from + 1], IS.role) ? whom(sentence, 1, clitic) : null;
  return who?.isPerson ? who : null;
}
