import { anyCase } from '#lib/extraction/text/any-case';
import type { Block } from '#lib/workflow/vocabulary';

const HEAD = 500;
/** What a heading calls a record that tells in its own words what was said. */
const HEADING = anyCase(
  /\b(?:summary (?:record|report|minutes)|(?:summary|report|record|note|account) of (?:the |a |an |its )?(?:\p{Ll}+ ){0,2}?(?:meeting|sitting|session|proceedings|debate|discussion|hearing)|(?:draft |approved |provisional )?minutes(?: of\b|\s*$)|record of (?:the )?(?:decisions|discussions?|proceedings)|proceedings of the)/imu,
);
/** What only such a record says: who took the chair, who was there, when it rose. */
const SITS =
  /\b(?:took the chair|in the chair|presid(?:ed|ing)|apologies (?:for absence|had been|were|have been)|members (?:were )?present|(?:meeting|sitting|session|committee|council|board|assembly|house|panel|conference) (?:met at|sat at|rose|adjourned|was (?:opened|closed|adjourned|suspended|declared (?:open|closed)|called to order)|closed at|opened at|ended at))\b/i;

/** Minutes: no words of anybody, but in whole paragraphs what each said, by "would" and "had". Told by the heading and by how a sitting opens and closes. */
export function areMinutes(text: string, blocks: readonly Block[]): boolean {
  if (blocks.some(({ kind }) => kind === 'speaker')) return false;
  return HEADING.test(text.slice(0, HEAD)) && SITS.test(text);
}
