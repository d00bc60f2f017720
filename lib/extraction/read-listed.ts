import { anyCase } from '#lib/extraction/text/any-case';
import type { Stretch } from '#lib/extraction/attribution/stretch';
import { moved } from '#lib/extraction/attribution/stretch';
import { resolve } from '#lib/extraction/people/resolve';
import type { Reading } from '#lib/extraction/reading';

const OTHERS =
  '(?:(?:other|main|further|chief|first|remaining|key|principal|own|most serious|also|several|some|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) ){0,3}';
const POINTS =
  '(?:objections?|complaints?|criticisms?|demands?|claims?|charges?|accusations?|allegations?|arguments?|reasons?|grievances?|findings?|conclusions?|recommendations?|points?|concerns?|worries|doubts|warnings?|reservations?|proposals?|requests?|answers?|replies|questions of fact|observations?|fears|worries|problems?|issues?|suspicions?|predictions?|promises?|pledges?|commitments?|priorit(?:y|ies)|suggestions?|explanations?|excuses?|remarks|comments|statements?|assertions?|contentions?|charges|gripes?|grumbles|failings?|shortcomings?|faults|lessons?|facts|figures|estimates?|forecasts?|terms|conditions|red lines|aims?|goals?|measures|rules|tips|advice)';
const CLOSE =
  '(?: (?:are|were|is|was|include|included|run|ran|read)(?: (?:these|this|the following|as follows|simple|short))?)?[:—–]$';
const OWNER = "(?<who>(?:the\\s|an?\\s)?[\\p{L}’'. -]{2,60}?)";
const HEADS: readonly RegExp[] = [
  anyCase(
    new RegExp(
      `^(?:(?:and|but|so|then),? )?(?:here are |these are |among )?(?<who>his|her|its|their) ${OTHERS}${POINTS}${CLOSE}`,
      'iu',
    ),
  ),
  anyCase(new RegExp(`^(?:(?:and|but|so|then),? )?${OWNER}(?:['’]s|(?<=s)['’]) ${OTHERS}${POINTS}${CLOSE}`, 'iu')),
  anyCase(
    new RegExp(
      `^(?:(?:and|but|so|then),? )?${OWNER} (?:also )?(?:has|had|have|lists?|listed|raises?|raised|makes?|made|names?|named|cites?|cited|gives?|gave|sets? out|offers?|offered|puts? forward) ${OTHERS}${POINTS}:$`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `^(?:(?:and|but|so|then),? )?${OWNER}(?:, [^;:]{2,90},)? (?:then |also |herself |himself )?(?:(?:read|reads|spelled|spelt|set|reeled|called|rattled|ticked|counted|laid) (?:(?:it|them|these|the (?:list|lot|items|points|rest|details)|(?:his|her|their|its) (?:list|own list)) (?:out|off)|(?:out|off) (?:the|a|an|his|her|their|its) (?:\\p{Ll}+ )?(?:list|points|items|tally|inventory|catalogue|figures|details|rest|lot))|(?:lists?|listed|named|names|enumerated|itemised|itemized|went through|goes through|ran through|runs through) (?:it|them|these|the (?:items|points|list|details|rest|lot)|(?:his|her|their|its) (?:points|list|items)))(?: (?:one by one|in turn|slowly|aloud|to the \\p{Ll}+|for \\p{Ll}+))?:$`,
      'iu',
    ),
  ),
  anyCase(new RegExp(`^the ${OTHERS}${POINTS} (?:of|made by|raised by) ${OWNER}${CLOSE}`, 'iu')),
];

/** "Her other objections:" over a list: whose each of its items is. True when the words were such a head. */
export function readListHead(reading: Reading, { words, start }: Stretch): boolean {
  const match = HEADS.map((head) => head.exec(words.trim())).find((found) => found !== null);
  const who = match?.groups?.who;
  if (!who || reading.label) return false;
  const at = words.indexOf(who);
  const speaker = resolve(reading.text, moved({ start: at, end: at + who.length }, start), reading.memory);
  if (speaker.isOpen) return false;
  reading.listed = { hands: [{ who: speaker.who, verb: '', start: speaker.start, end: speaker.end }], speaker };
  return true;
}

/** The items that nobody else is named for are whoever's the list is. */
export function giveListed({ heard, listed }: Reading): void {
  if (!listed) return;
  const { hands, speaker } = listed;
  for (const [i, statement] of heard.entries()) if (statement.hands.length === 0) heard[i] = { ...statement, hands, speaker };
}

/** Only what stands behind the mark of a list goes on with its head. */
export function leaveList(reading: Reading, at: number): void {
  if (!ITEM.test(reading.text.slice(at, at + 8))) reading.listed = null;
}

const ITEM = /^(?:[-*•–—·]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u;
