import type { Span } from '#lib/extraction/extraction';
import type { Link, Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** "That is wrong", "but this means": the word stands for itself and for what was just said. */
const SUBJECT =
  /(?:^|[.,;:!?–—"“‘]\s?|\b(?:and|but|so|if|whether|because|think|thinks|say|says|said|believe|call|calls)\s)(that|this)(?=['’](?:s|ll|d)\b|\s(?:is|was|isn['’]t|wasn['’]t|will|would|has|had|may|might|must|can|could|cannot|does|did|means|makes|came|happened)\b)/gi;
/** "accept that?", "ruled that out", "voted for that,". */
const OBJECT =
  /\b(?:about|for|of|after|before|to|by|with|from|behind|on|accept|accepts|accepted|deny|denies|denied|dispute|disputes|disputed|did|do|does|done|doing|say|says|said|know|knows|knew|hear|heard|believe|call|calls|called|change|changed|want|wants|wanted|mean|meant|see|ruled|rules|rule|regret|regrets|reject|rejects|rejected|confirm|confirms|confirmed|explain|explains|explained|prove|proves|proved|understand|remember|forget|stop|stopped|prevent|prevented)\s(that|this)(?=\s?[.,;:?!"”’)]|\s(?:out|by|in|for|from|because|when|now|too|yet|either|until|before|at|on|as|and|but|to|["“‘])(?:\s|\b|$)|$)/gi;
const LONGEST = 140;
const LEAST = 12;

/** What "that" and "this" alone mean: the clause before them. What it says is no name, so nothing is written in its place. */
export function readThat({ text, discourse }: Work, span: Span): Link[] {
  const words = text.slice(span.start, span.end);
  if (!/\bth(?:at|is)\b/i.test(words)) return [];
  return [...matchesOf(words, SUBJECT), ...matchesOf(words, OBJECT)].flatMap(({ 0: found, 1: word = '', index }): Link[] => {
    const at = span.start + index + found.length - word.length;
    const said = clauseBefore(text, span, at) ?? (discourse.before ? lastClause(text, discourse.before) : null);
    if (said === null) return [];
    return [{ start: at, end: at + word.length, text: word, refersTo: said, how: 'pronoun', sure: 'likely', isOpen: true }];
  });
}

/** "The firm shut the mill, and that is why": what stands before the comma. */
function clauseBefore(text: string, { start }: Span, at: number): string | null {
  const cut = /[,;:–—]\s?(?:(?:and|but|so|yet)\s)?[^,;:–—]{0,60}$/u.exec(text.slice(Math.max(start, at - 300), at));
  if (!cut) return null;
  return lastClause(text, { start: Math.max(start, at - 300), end: Math.max(start, at - 300) + cut.index });
}

/** The words of a clause; of a long sentence its last part. */
function lastClause(text: string, { start, end }: Span): string | null {
  let words = text.slice(start, end).trim();
  if (words.length > LONGEST) words = /(?:[;:–—]|, (?:and|but|so)) ([^;:–—]{20,140})$/u.exec(words)?.[1] ?? '';
  words = words
    .replace(/^[\s"“”‘’(]+|[\s.,;:!?"“”’)]+$/gu, '')
    .replace(/^(?:And|But|So|Yet|Because)\s/u, '')
    .replace(/\s+/gu, ' ');
  return words.length >= LEAST && words.includes(' ') ? words : null;
}
