import { anyCase } from '#lib/extraction/text/any-case';
import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import { inFullVerb, ownerOf } from '#lib/extraction/claims/brackets';
import { upperFirst } from '#lib/extraction/claims/finish-line';
import { findPredicate, isBase, isHelper, isPredicate, plainWords } from '#lib/extraction/words/predicate';

const ADVERB = /^(?:also|now|still|never|then|later|once|already|only|even|not|all|both|\p{Ll}+ly)$/u;
const AGED = /, \d{1,3}$/u;
/** "…, which makes Dozy Bear and whose sales reached 48m": another clause of the same kind goes on about it. */
const SECOND = /,?\s(and|but) (who|whose|which)(?=\s(?:\S+\s){2,}\S)/gu;
const CUT = /,?\s(?:and|but) (?:who|whose|which|where)\b(?:\s\S+){0,2}$/u;
/** When and where, before the verb: "which last year amounted to 41 billion". */
const AHEAD = anyCase(
  /^((?:(?:last|this|next|that|the same|that same) (?:same )?\p{Ll}+|(?:before|after|since|until|in|on|at|by|during) (?:the |that |this )?[\p{L}\d]+(?: \d{4})?|so far|today|now|at present|at the time),?) (?=\p{Ll})/iu,
);
const POINTS = /^(?:he|she|it|they|we|i|you|this|that)\b/i;
const PREPOSITION = '(?:in|to|of|for|from|on|at|by|with|under|through|during|after|before|about|into|over)';
const WITH_PREPOSITION = anyCase(new RegExp(`^(${PREPOSITION}) which$`, 'iu'));
const STRANDED = new RegExp(`^${PREPOSITION}$`, 'u');
const NO_VERB = new RegExp(`^(?:${PREPOSITION}|the|an?|no|his|her|its|their|our|my|#|\\d.*)$`, 'u');
const PARTICLE = /^(?:up|out|off|down|away|back|over|on)$/u;
const PLACES =
  /(?:^|\s)(?:region|district|country|province|town|city|village|valley|county|street|square|bay|area|forest|room|hall|park|cell|house|chamber|parliament|assembly|council|court)$/i;

/** What a relative clause says of the phrase before it, as a sentence; null where no plain sentence can be made of the two. */
export function ofHead(about: string, link: string, clause: string): string | null {
  const rest = clause
    .replace(CUT, '')
    .replace(SECOND, (_, joint: string, kind: string) =>
      kind === 'whose' ? ` ${joint} ${/^who$/i.test(link) ? 'their' : 'its'}` : ` ${joint}`,
    );
  if (about === '' || /^[^\p{L}\d]/u.test(about) || POINTS.test(about)) return null;
  const head = upperFirst(about);
  const plain = head.replace(AGED, '');
  const inside = lower(about.replace(AGED, ''));
  const subject = AGED.test(head) ? `${head},` : head;
  if (link === 'whose') return ofOwner(ownerOf(plainName(plain)), rest);
  if (/^(?:which|who)$/i.test(link)) {
    if (isVerbFirst(rest)) return `${subject}${/^['’]/u.test(rest) ? inFullVerb(rest) : ` ${rest}`}`;
    const ahead = AHEAD.exec(rest);
    if (ahead === null) return asObject(inside, rest);
    const behind = rest.slice(ahead[0].length);
    return isVerbFirst(behind) ? `${upperFirst(ahead[1] ?? '')} ${inside} ${behind}` : null;
  }
  const share = /^([\p{L}\d.,]+) of (?:whom|which)$/iu.exec(link)?.[1];
  if (share !== undefined) return `${upperFirst(share)} of ${withThe(inside)} ${rest}`;
  const by = WITH_PREPOSITION.exec(link)?.[1]?.toLowerCase() ?? (/^where$/i.test(link) ? placeWord(about) : null);
  return by === null ? null : around(rest, `${by} ${inside}`);
}

/** "Rosa Winkel of Great Hulme": Rosa Winkel. */
function plainName(who: string): string {
  const name = /^(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)+) (?:of|from|at|in) /u.exec(who)?.[1];
  return name !== undefined && genderOfFirstName(name.slice(0, name.indexOf(' '))) !== null ? name : who;
}

/** "the man, whose name the authorities have not released". */
function ofOwner(owner: string, rest: string): string {
  const { what = '', said = '' } =
    /^(?<what>(?:\p{Ll}+ ){1,2}?)(?<said>(?:the|an?|his|her|its|their|nobody|no one) .+)$/u.exec(rest)?.groups ?? {};
  const isObject = what !== '' && findPredicate(plainWords(`it ${what}`), 1) < 1;
  return (isObject ? asObject(`${owner} ${what.trim()}`, said) : null) ?? `${owner} ${rest}`;
}

function withThe(phrase: string): string {
  return /^(?:(?:the|his|her|its|their|our|my|these|those)\s|\p{Lu})/u.test(phrase)
    ? phrase
    : `the ${phrase.replace(/^(?:some|several)\s/u, '')}`;
}

/** "2,180 members responded" and "to our survey". */
function around(rest: string, phrase: string): string | null {
  if (POINTS.test(rest) || findPredicate(plainWords(rest), 1) < 1) return null;
  return `${upperFirst(rest)} ${phrase}`;
}

function placeWord(about: string): string {
  if (/(?:Hospital|University|School|College|Station|Airport|Institute|Centre|Center|Clinic|Stadium|Academy)$/u.test(about))
    return 'at';
  return /(?:^|\s)\p{Lu}[\p{L}'’-]+$/u.test(about) || PLACES.test(about) ? 'in' : 'at';
}

/** "the letter, which the court had kept for a year": the court had kept the letter for a year. */
function asObject(about: string, rest: string): string | null {
  if (POINTS.test(rest) || AHEAD.test(rest) || /[,;:]/u.test(rest.replace(/,(?=\d)/gu, ''))) return null;
  const words = rest.split(/\s+/u);
  const list = plainWords(rest, 60);
  const verb = findPredicate(list, 1);
  if (verb < 1 || list.length !== words.length) return null;
  const at = behindVerb(list, verb);
  const said = [...words.slice(0, at), lower(about), ...words.slice(at)].join(' ');
  return upperFirst(said);
}

/** The place behind all words of a verb: "had been able to consult", "promised in 2018 to rebuild", "had asked for". */
function behindVerb(list: readonly string[], verb: number): number {
  const last = list.length - 1;
  if (list[last - 1] === 'to') return list.length;
  let at = verb + 1;
  let isOpen = isHelper(list[verb] ?? '');
  while (at < list.length && (ADVERB.test(list[at] ?? '') || (isOpen && !NO_VERB.test(list[at] ?? '')))) {
    if (!ADVERB.test(list[at] ?? '')) isOpen = /^(?:been|be|being|have)$/u.test(list[at] ?? '');
    at += 1;
  }
  const [next = '', behind] = list.slice(at);
  if (PARTICLE.test(next) && behind === undefined) return at + 1;
  return STRANDED.test(next) && (behind === undefined || STRANDED.test(behind) || /^(?:since|until|last|this)$/u.test(behind))
    ? at + 1
    : at;
}

export function isVerbFirst(rest: string): boolean {
  if (/^['’](?:s|d|ll|ve|re)\s/u.test(rest)) return true;
  const list = plainWords(rest, 8);
  const at = list.findIndex((word) => !ADVERB.test(word));
  return isPredicate(['it', ...list.slice(at)], 1) || (isBase(list[at] ?? '') && !(list[at] ?? '').endsWith('s'));
}

/** The article of a phrase that does not open its sentence. */
export function lower(phrase: string): string {
  return /^(?:The|An?|His|Her|Its|Their|Our|My|Your|This|That|These|Those|Some|Several|Both|All|Most|One|Two|Three|Four|Five|Six)\s/u.test(
    phrase,
  )
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}
