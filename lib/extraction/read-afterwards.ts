import type { Reported, Stretch } from '#lib/extraction/attribution/stretch';
import { readReported } from '#lib/extraction/attribution/reported';
import type { Span } from '#lib/extraction/extraction';
import type { Reading } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** A sentence of the document whose last clause reports: "Shares fell after the firm warned that …". */
export interface Afterwards {
  main: Span;
  reported: Reported;
}

const JOINT =
  /,?\s(?:(?:(?:a|two|three|\d+) (?:days?|hours?|weeks?|months?) |just |shortly |hours |days |weeks |soon )?(?:after|before)|as|when|because|even though|although|though|but|whereas|while)\s(?=\S)/gi;
const LEAST = 20;
const LEAST_BEHIND = 6;

/** Where such a sentence turns from what happened to what somebody said; null for any other sentence. */
export function afterwards({ memory }: Reading, { text, words, start }: Stretch): Afterwards | null {
  for (const { 0: joint, index } of matchesOf(words, JOINT)) {
    const from = index + joint.length;
    if (index < LEAST || words.length - from < LEAST || !hasFiniteVerb(words.slice(0, index), 1)) continue;
    const reported = readReported({ text, words: words.slice(from), start: start + from }, memory, 1);
    if (!reported || reported.isDenied) continue;
    // A tag behind the clause is that of the whole sentence; one within it is the clause's own.
    const isOwn = reported.content.start === start + from;
    if (isOwn && !reported.cut && reported.hands.every((hand) => hand.end > reported.content.end - LEAST_BEHIND)) continue;
    if (!isOwn && reported.cut) continue;
    return { main: withoutEnd(text, { start, end: start + index }), reported };
  }
  return null;
}
