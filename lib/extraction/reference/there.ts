import type { Span } from '#lib/extraction/extraction';
import type { Mention } from '#lib/extraction/reference/pronoun-place';
import type { Entity } from '#lib/extraction/reference/entities';
import { meetingAtHead, townAtHead } from '#lib/extraction/reference/at-head';
import { fieldOf, isKindOf } from '#lib/extraction/reference/noun-kinds';
import { isVenue } from '#lib/extraction/reference/nouns';
import { sideKnown } from '#lib/extraction/reference/own-words';
import { entityNamed, type Link, type Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** "There is", "there has been": nothing is pointed at. */
const EXISTS =
  /^there(?:['’](?:s|re|ll|d|ve))?\s(?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|seems?|appears?|remains?|exists?|came|isn|aren|wasn|weren|hasn|haven|won)\b|^there['’]|^there,\sthere/i;
/** "The staff there had", "a man who worked there was": where they are. */
const BEFORE_PLACE =
  /\b(?:staff|people|workers|nurses|doctors|officers|officials|residents|teachers|those|men|women|families|lived?|lives|living|work(?:ed|s|ing)?|stayed|staying|arrived|travelled|traveled|moved|settled|studied|studying|taught|teaching|served|serving|trained|fought|died|born|buried|drowned|built|grown|grew up|went|go|going|held|kept|met|stored|employed|treated|stationed|based|detained|imprisoned|jailed|moored|raised|parked|landed|slept|camped|gathered)\s$/i;
const ASKED = /\b(?:is|are|was|were|has|have|be|been)\s$/i;
const NEAREST = 3;

const DATELINE =
  /^(?:[^\n]{0,200}\n{1,3}){0,4}?\s{0,3}(\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]{2,}){0,2})(?:, [^\n–—]{2,40})?(?: \([^()\n]{2,40}\))? ?[–—] ?\p{Lu}/u;
const HERE = /\bhere\b(?!['’]s)/gi;
const HEAD = 1200;

/** Where "here" is: in the document's own words the place it was sent from, in a speech that of the side the speaker is on. */
export function readHere({ text, discourse, voices, outer }: Work, { start, end }: Span): Link[] {
  if (text.slice(start, end).search(HERE) < 0) return [];
  const speaker = outer === null ? null : entityNamed(discourse, outer, true);
  const side = speaker ? sideKnown(text, discourse, speaker) : null;
  // A party or a union is nowhere: "here" is the town where it meets.
  const place = speaker
    ? side !== null && side === meetingAtHead(text)
      ? townAtHead(text)
      : side
    : DATELINE.exec(text.slice(0, HEAD))?.[1];
  if (!place) return [];
  return matchesOf(text.slice(start, end), HERE).flatMap(({ 0: words, index }): Link[] => {
    const at = start + index;
    const isQuoted = voices.some(({ span, isQuoted: is }) => is && span.start <= at && at < span.end);
    const link = {
      start: at,
      end: at + words.length,
      text: words,
      refersTo: place,
      how: 'pronoun',
      sure: 'likely',
      isOpen: false,
    } as const;
    return isQuoted && outer === null ? [] : [link];
  });
}

/** Where "there" is: the place that was spoken of last, in the sentence or shortly before. */
export function readThere({ text, discourse, mentions }: Work, { start, end }: Span): Link[] {
  return matchesOf(text.slice(start, end), /\bthere\b/gi).flatMap(({ 0: words, index }): Link[] => {
    const at = start + index;
    const behind = text.slice(at, Math.min(end, at + 30));
    if (
      (EXISTS.test(behind) && !BEFORE_PLACE.test(text.slice(Math.max(start, at - 20), at))) ||
      (ASKED.test(text.slice(at - 6, at)) && /^there\s(?:a|an|any|no|some|more|\d)\b/i.test(behind))
    )
      return [];
    const place =
      placeBefore(mentions, at - 1) ??
      discourse.recent.find((entity) => discourse.sentence - entity.sentence < NEAREST && isPlace(entity));
    return place
      ? [
          {
            start: at,
            end: at + words.length,
            text: words,
            refersTo: place.full ?? place.who,
            how: 'pronoun',
            sure: 'likely',
            isOpen: false,
          },
        ]
      : [];
  });
}

/** Not "a rented flat there": what stands right before the word is in the place that is meant. */
function placeBefore(mentions: readonly Mention[], at: number): Entity | null {
  return mentions.findLast(({ item, entity }) => item.end < at && isPlace(entity))?.entity ?? null;
}

function isPlace({ nature, heads }: Entity): boolean {
  if (nature === 'place' || nature === 'country') return true;
  return [...heads].some((head) => isVenue(head) || fieldOf(head) === 'place' || KINDS.some((kind) => isKindOf(head, kind)));
}

const KINDS = ['building', 'facility', 'workplace', 'establishment', 'institution', 'room', 'dwelling'];
