import type { Span } from '#lib/extraction/extraction';
import type { Link, Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';
import { hasFiniteVerb, isBase } from '#lib/extraction/words/predicate';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';

/** "That is wrong", "but this means": the word stands for itself and for what was just said. */
const SUBJECT =
  /(?:^|[.,;:!?–—"“‘]\s?|\b(?:and|but|so|if|whether|because|think|thinks|say|says|said|believe|call|calls)\s)(that|this)(?=['’](?:s|ll|d)\b|\s(?:is|was|isn['’]t|wasn['’]t|will|would|has|had|may|might|must|can|could|cannot|does|did|means|makes|came|happened)\b)/gi;
/** "accept that?", "ruled that out", "voted for that,". */
const OBJECT =
  /\b(?:about|for|of|after|before|to|by|with|from|behind|on|accept|accepts|accepted|dispute|disputes|disputed|did|do|does|done|doing|call|calls|called|change|changed|want|wants|wanted|see|ruled|rules|rule|reject|rejects|rejected|stop|stopped|prevent|prevented)\s(that|this)(?=\s?[.,;:?!"”’)]|\s(?:out|by|in|for|from|because|when|now|too|yet|either|until|before|at|on|as|and|but|to|["“‘])(?:\s|\b|$)|$)/gi;
/** "This cost the town £2m", "that led to": a verb that has something behind it, and no noun of "this cut". */
const DOING =
  /(?:^|[.;:!?–—"“‘]\s?|,\s(?:and|but|so|yet)\s|\b(?:says?|said|that)\s)([Tt]his|[Tt]hat)(?=\s(?:(?:also|later|then|only|in turn|alone|soon|never|still|already)\s)?(\p{Ll}{3,})\s(?:the|an?|his|her|its|their|our|my|no|it|them|him|us|by|in|into|on|to|from|with|for|at|when|after|because|up|down|off|out|through|that|what|how|why|not|about|around|almost|nearly|roughly|more|less|some|several|many|two|three|four|five|six|seven|eight|nine|ten|[€$£]?\d|\p{Lu}))/gu;
/** "puts this down to", "suggested this to": what stands before a preposition or a sign; "that" before a sign alone. */
const DONE =
  /(?<!\p{L})(\p{Ll}{2,})\s(this(?=\s?[.,;:?!"”’)]|\s(?:to|down|by|in|on|with|from|as|for|at|when|because|until|before|after|and|but|out|up|too|either)\s|$)|that(?=\s?[.,;:?!"”’)]|$))/gu;
/** "calls this a misunderstanding", "considers that “nonsense”". */
const NAMED =
  /\b(?:call|calls|called|calling|consider|considers|considered|deem|deems|deemed|finds?|found|label(?:s|led)|term(?:s|ed)|dub(?:s|bed)) (this|that)(?=\s(?:an?|the|["“‘])\b|\s["“‘])/gi;
/** "Is that true?", "Could this have been prevented?" */
const ASKED =
  /(?:^|[.?!:;"“]\s?|\b(?:and|but|so) )(?:is|isn['’]t|was|wasn['’]t|could|would|should|will|won['’]t|has|did|does) (that|this)(?=\s(?:not |really |still |even )?(?:true|right|wrong|fair|realistic|legal|normal|enough|correct|acceptable|possible|safe|the case|so|why|how|what|have|been|be|happen|mean|work|help|matter|change|cost|come|somebody|someone)\b|\?)/gi;
const LONGEST = 140;
const LEAST = 12;

interface Found {
  at: number;
  word: string;
}

/** What "that" and "this" alone mean: the clause before them. What it says is no name, so nothing is written in its place. */
export function readThat({ text, discourse }: Work, span: Span): Link[] {
  const words = text.slice(span.start, span.end);
  if (!/\bth(?:at|is)\b/i.test(words)) return [];
  const met = new Set<number>();
  return [...standing(words), ...doing(words), ...done(words)].flatMap(({ at: index, word }): Link[] => {
    const at = span.start + index;
    if (met.has(at)) return [];
    met.add(at);
    const said = clauseBefore(text, span, at) ?? (discourse.before ? lastClause(text, discourse.before) : null);
    if (said === null) return [];
    return [{ start: at, end: at + word.length, text: word, refersTo: said, how: 'pronoun', sure: 'likely', isOpen: true }];
  });
}

function standing(words: string): Found[] {
  const patterns = [SUBJECT, OBJECT, NAMED, ASKED];
  return patterns
    .flatMap((pattern) => matchesOf(words, pattern))
    .map(({ 0: found, 1: word = '', index }) => ({
      at: index + found.length - word.length,
      word,
    }));
}

function doing(words: string): Found[] {
  return matchesOf(words, DOING).flatMap(({ 0: found, 1: word = '', 2: verb = '', index }) =>
    isVerb(verb.toLowerCase()) ? [{ at: index + found.length - word.length, word }] : [],
  );
}

function done(words: string): Found[] {
  return matchesOf(words, DONE).flatMap(({ 0: found, 1: verb = '', 2: word = '', index }) =>
    isVerb(verb) || isBase(verb) ? [{ at: index + found.length - word.length, word }] : [],
  );
}

function isVerb(word: string): boolean {
  if (IRREGULAR_PAST.has(word) || /\p{L}{2,}ed$/u.test(word)) return true;
  return /[^s]s$/u.test(word) && (isBase(word.slice(0, -1)) || isBase(word.replace(/es$/u, '')));
}

/** "The firm shut the mill, and that is why": what stands before the comma. */
function clauseBefore(text: string, { start }: Span, at: number): string | null {
  const from = Math.max(start, at - 300);
  const cut = CUT.exec(text.slice(from, at));
  if (!cut) return null;
  // "Ann Lowe, the chair, wanted that": what says nothing is no clause.
  return hasFiniteVerb(text.slice(from, from + cut.index)) ? lastClause(text, { start: from, end: from + cut.index }) : null;
}

/** A sign, or a comma and what joins two clauses. */
const CUT = /(?:[;:–—]\s?(?:(?:and|but|so|yet)\s)?|,\s(?:and|but|so|yet|though|although)\s|,\s(?=$))[^,;:–—]{0,60}$/u;

/** The words of a clause; of a long sentence its last part. */
function lastClause(text: string, { start, end }: Span): string | null {
  let words = text.slice(start, end).trim();
  if (words.length > LONGEST) words = /(?:[;:–—]|, (?:and|but|so)) ([^;:–—]{20,140})$/u.exec(words)?.[1] ?? '';
  words = words
    .replace(TAG, '')
    .replace(/^[\s"“”‘’(]+|[\s.,;:!?"“”’)]+$/gu, '')
    .replace(/^(?:And|But|So|Yet|Because)\s/u, '')
    .replace(/\s+/gu, ' ');
  return words.length >= LEAST && words.includes(' ') ? words : null;
}

/** "No one has fallen ill," the minister assured: what was said, and not who said it. */
const TAG =
  /[,”"]+\s(?:(?:he|she|it|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}|(?:the|an?|his|her|its|their) (?:\p{Ll}+ ){0,3}\p{Ll}+) (?:said|says|added|adds|assured|claimed|claims|stressed|stresses|insisted|insists|explained|noted|argued|argues|told [^,.]{3,30})|(?:said|says|added|adds|assured|claimed|claims|stressed|insisted|insists|explained|noted|argued|argues) [^,.]{2,50})\.?$/u;
