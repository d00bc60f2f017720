import { anyCase } from '#lib/extraction/text/any-case';
import { subjectBefore } from '#lib/extraction/attribution/subject';
import { handOf, moved, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import { type Resolved, resolve } from '#lib/extraction/people/resolve';
import type { Quoting, Reading } from '#lib/extraction/reading';
import { readNames } from '#lib/extraction/people/names';
import { findPredicate, isHelper, plainWords } from '#lib/extraction/words/predicate';
import { isSayingOrAct } from '#lib/extraction/words/verbs';
import { isRole } from '#lib/extraction/words/roles';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** What a sitting does, and what is done with its business: nobody who speaks says these of it. */
const SITTING = anyCase(
  /^it (?:was|is|had been) (?:then |further |also |accordingly |unanimously )?(?:resolved|agreed|decided|noted|moved|proposed|seconded|recommended|ordered|determined)\b|^(?:(?:the|this|that|an?|its|all|several|some|most|other)\s)?(?:\p{L}+\s){0,2}?(?:(?:chair|chairman|chairwoman|chairperson|convener|speaker|clerk|committee|council|board|assembly|house|panel|meeting|sitting|session|members)\s(?:\p{Ll}+ly |then |thereupon |also )?(?:were present|was (?:opened|closed|adjourned|suspended|resumed)|agreed|resolved|decided|approved|adopted|noted|adjourned|proceeded|considered|voted|divided|turned|moved|thanked|called|asked|invited|discussed|received|endorsed|rejected|closed|opened|resumed|convened|requested|instructed|expressed|reviewed|took|met|rose|chose|went|heard)|(?:motion|amendment|question|vote|item|agenda|minutes|resolution|recommendation|proposal|debate|discussion|apologies)s?\s(?:was|were|fell|had been)\s(?:then |thereupon |accordingly )?(?:for want|put|carried|lost|withdrawn|adopted|approved|agreed|rejected|taken|deferred|adjourned|closed|seconded|moved|noted|received|defeated|passed|referred|signed|tabled))\b/iu,
);
/** What somebody does in a sitting without saying it. */
const DOES =
  /^(?:undertook|asked|thanked|agreed|declined|promised|withdrew|moved|seconded|invited|called|proposed|apologised|apologized|left|joined|introduced|presented|referred|drew|expressed|welcomed|commended|requested|sought|wished|took|gave|read|spoke|opened|closed|adjourned|resumed|arrived|entered|circulated|tabled|submitted|handed|showed|voted|abstained|dissented|yielded|rose|resolved|decided|approved|adopted|rejected|noted|turned|contested|opposed|supported|replied|answered|responded|concurred|disagreed)$/u;
/** Saying no to something: what "he had" or "would" tells behind it is what is held against it. */
const CONTESTS =
  /^(?:denied|denies|rejected|rejects|disputed|disputes|contested|contests|dismissed|dismisses|refuted|refutes|defended|defends|protested|protests|objected|objects|complained|complains|apologised|apologized|apologises|countered|counters|challenged|challenges|disagreed|disagrees)$/u;

/** After which the floor is somebody's, though nothing of what they said was told yet. */
const SPEAKS =
  /^(?:asked|proposed|apologised|apologized|expressed|regretted|deplored|doubted|queried|enquired|accepted|recognised|acknowledged|welcomed|commended|dissented|responded|replied|answered|concurred|disagreed|supported|opposed|introduced|presented|referred|drew|spoke|thanked|requested)$/u;

/** In minutes whatever a paragraph says behind a report is said by the same person, but for what the sitting or somebody in it does. */
export function keepsFloor(words: string): boolean {
  if (SITTING.test(words)) return false;
  const list = plainWords(words, 40);
  const at = findPredicate(list, 1);
  const verb = list[at] ?? '';
  if (at < 0 || (isHelper(verb) && !/^(?:did|does|do)$/.test(verb)))
    return !opensWithPerson(words) || /^(?:had|would|could)$/.test(verb);
  return !DOES.test(verb) && !isSayingOrAct(verb) && !opensWithPerson(words) && !opensWithOffice(list);
}

/** "The Chair described the refusal as spiteful". */
function opensWithOffice([the, office = '', behind = '']: readonly string[]): boolean {
  return the === 'the' && isRole(office) && behind !== 'of';
}

/** "Mr Pell left the room". */
function opensWithPerson(words: string): boolean {
  const [name] = readNames(words.slice(0, 60));
  return name?.index === 0 && name.title !== null;
}

/** Whoever has the floor in minutes is the outermost of those who hand something on. */
export function floorOf(before: Quoting): Quoting {
  const [hand] = before.hands;
  return hand && before.hands.length > 1
    ? { ...before, hands: [hand], speaker: { who: hand.who, isPerson: true, isOpen: false } }
    : before;
}

/**
 * "The mayor contested this account. He had rung once." Whose words the sentences behind such an act are, and in minutes behind
 * any; null where the sentence holds none.
 */
export function takesFloor({ text, memory, areMinutes, label }: Reading, { words, start }: Stretch): Quoting | null {
  if (label) return null;
  const verb = verbIn(words);
  if (!verb || !(CONTESTS.test(verb.word) || (areMinutes && SPEAKS.test(verb.word)))) return null;
  const place = subjectBefore({ words, from: 0 }, verb.start);
  const who = place && resolve(text, moved(place, start), memory);
  if (!who || who.isOpen || !speaks(who)) return null;
  return { hands: [handOf(who, verb.word)], speaker: who, isReported: true };
}

function speaks({ who, isPerson }: Resolved): boolean {
  return isPerson || /^\p{Lu}/u.test(who);
}

function verbIn(words: string): (Span & { word: string }) | null {
  for (const { 0: word, index } of matchesOf(words, /(?<=\s)\p{Ll}{4,}(?=[\s.,;:])/gu))
    if (
      (CONTESTS.test(word) || SPEAKS.test(word)) &&
      !/\b(?:was|were|been|is|be|who|which|that|had|to)\s$/u.test(words.slice(0, index))
    )
      return { word, start: index, end: index + word.length };
  return null;
}
