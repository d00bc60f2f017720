import { anyCase } from '#lib/extraction/text/any-case';
import type { NumberRead } from '#lib/extraction/figures/numbers';
import { isSlavicWorth } from '#lib/extraction/figures/looks/slavic';
import { isBehindPart, isOtherSide, partOf } from '#lib/extraction/figures/parts-of';

const DEFINITE = anyCase(
  /(?:^|[^\p{L}])(?:the|these|those|both|his|her|their|our|los|las|les|ces|die|diese|beiden|os|gli|le|эти|обе|оба|ці)\s$/iu,
);
const OF_WHAT = /^\s(?:of|de|del|des|du|der|di|dos|das|от)\b/;
/** "Half were given lenses", "less than half had been paid", "half the staff": half of what was just spoken of or follows. */
const HAD =
  /^\s(?:were|was|had|have|has|are|is|did|do|said|will|would|could|the|its|their|his|her|our|all|that|those|as (?:many|much|high|big|large|long|likely|often|fast|wide|good|expensive|strong))\b/i;
const LESS = /\b(?:than|over|about|almost|nearly|around|only|just|under|barely|by|to|least|most|another)\s$/i;
/** "offered us half, on condition". */
const GIVEN = /\b(?:us|them|him|her|me|you|paid|lost|kept|took|sold)\s[,.;]$/i;
/** "half were given one, half another" */
const OTHER_HALF = /[,;]\s(?:and\s|the other\s)?$/;
const HALF = /mitad|moiti|met[àa]|Hälfte|половин/u;
const ORDINAL =
  /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|sixteenth|twentieth|hundredth|thousandth)$/i;
const SOME =
  /^\s(?:of\s(?:them|whom|which|us|you|those|these|the|its|their|his|her|our|my|\p{Lu}[\p{L}'’-]*['’]s?)|de\s(?:ellos|ellas|nosotros|los|las|sus|esos|esas|estos|estas))(?!\p{L})/u;
const CLOCK = /(?:\b(?:at|by|until|till|before|after|past|around|las?)|\b[a-z]\.)\s$/i;

/** A number in words counts when it has a unit; "the two countries", "one of them", "the sixth quarter" and "un hombre" count nothing. */
export function isWorth(text: string, number: NumberRead, unit: { unit: string | null; isMeasure: boolean }): boolean {
  const before = text.slice(Math.max(0, number.start - 12), number.start);
  const behind = text.slice(number.end, number.end + 36);
  const words = text.slice(number.start, number.end);
  // "Group of Seven", "the Big Four"
  if (/^\p{Lu}\p{Ll}+$/u.test(words) && NAMES.test(before)) return false;
  if (number.isShare && /^second$/i.test(words) && /\bevery $/i.test(before))
    return /^\s(?!counts|of|that|matters)\p{Ll}/u.test(behind);
  if (number.isShare && OF_EVERY.test(text.slice(Math.max(0, number.start - 14), number.start))) return true;
  if (number.isShare) return HALF.test(words) || isShareWorth({ ...number, words }, before, behind);
  if (number.hasPower) return true;
  if (number.value === '1')
    return isOneWorth(words, before, unit) || isOnlyOne(words, before, behind) || (/^one$/i.test(words) && ONE_EACH.test(behind));
  if (OF_NUMBER.test(behind) || OF_GERMAN_NUMBER.test(behind)) return true;
  if (unit.unit === null && isSlavicWorth(words, number.value, { before, behind })) return true;
  return partOf(text, number) ?? isCountWorth(text, number, { unit, before, behind });
}

/** "one kilometre", "by a single vote". */
function isOneWorth(words: string, before: string, { unit, isMeasure }: { unit: string | null; isMeasure: boolean }): boolean {
  if (/single$/i.test(words)) return /\b(?:by|within|for)\s$/i.test(before);
  return unit !== null && isMeasure && /^one$/i.test(words) && !(unit === 'd' && !ONE_DAY.test(before));
}

/** "one portion a month". */
const ONE_EACH =
  /^\s\p{Ll}+(?:\s\p{Ll}+)?\s(?:an?|per|for every|for each)\s(?:day|week|month|year|hour|head|person|pupil|patient|household|family|night|term|season|child)\b/u;

/** "One day it will end" counts none. */
const ONE_DAY =
  /\b(?:for|after|within|in|only|just|least|last|lasted|than|by|every|about|over|of|takes?|took|and|or|to|per|a|exactly)\s$/i;

/** "only one had", "with one abstention"; not "only one of them" as somebody. */
function isOnlyOne(words: string, before: string, behind: string): boolean {
  if (!/^one$/i.test(words) || behind.startsWith('-')) return false;
  return (
    /\b(?:only|just|exactly|barely|at least)\s$/i.test(before) || /^\s(?:abstentions?|votes?|dissent|exception)\b/.test(behind)
  );
}

const NAMES = /(?:\p{Lu}\p{Ll}+\s(?:of\s)?)$/u;
const OF_EVERY = /(?:out of|of|in) (?:every|each) $/i;

/** "three of seven seats" */
const OF_NUMBER =
  /^\sof\s(?:the\s|its\s|his\s|her\s|their\s)?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty)\b)/i;

/** "zwei von sieben" */
const OF_GERMAN_NUMBER =
  /^\s(?:von|der|des|aus)\s(?:den\s|insgesamt\s)*(?:\d|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\p{L}))/u;

interface Place {
  unit: { unit: string | null; isMeasure: boolean };
  before: string;
  behind: string;
}

function isCountWorth(text: string, number: NumberRead, { unit, before, behind }: Place): boolean {
  if (isOtherSide(text, number.start) || (unit.unit !== null && isBehindPart(text, number.start))) return true;
  if (unit.unit === null) return isAloneWorth(number, before, behind) || isAloneInSpanish(number, before, behind);
  return unit.isMeasure || !DEFINITE.test(before) || isTold(text, number, before);
}

/** "the nineteen injured", "her four children", "the two replacement vessels"; not "the two sides". */
function isTold(text: string, { value, end }: NumberRead, before: string): boolean {
  if (SPANISH.test(before) && Number(value) > 2) return true;
  if (!ENGLISH.test(before)) return /\bof the\s$/i.test(before) && Number(value) > 2;
  return (
    Number(value) > 2 ||
    /\b(?:his|her|their|our|its)\s$/i.test(before) ||
    /^\s\p{Ll}[\p{L}-]+[^s\P{L}]\s\p{Ll}{3,}s(?!\p{L})/u.test(text.slice(end, end + 40))
  );
}

/** "eran cuatro", "De ellos, siete siguen en prisión". */
function isAloneInSpanish({ value }: NumberRead, before: string, behind: string): boolean {
  if (CLOCK.test(before) || DEFINITE.test(before)) return false;
  if (SPANISH_DID.test(before) && ENDS.test(behind)) return true;
  if (Number(value) < 3) return false;
  return (
    (COUNTS.test(before) && (ENDS.test(behind) || /^\s(?:y|pero|aunque|según|entre)\s/.test(behind))) || SPANISH_DOES.test(behind)
  );
}

/** "Pusieron dos, y uno no anda". */
const SPANISH_DID = anyCase(/(?:^|\s)\p{Ll}{2,}(?:aron|ieron|ió|arán|irán)\s$/iu);
const COUNTS =
  /(?:^|\s)(?:eran|son|fueron|quedan|quedaban|quedaron|quedarán|faltan|faltaban|restan|sobran|permanecen|suman|sumaban|sumaron|serán|serían|reúnen|reunían|reunió|tienen|tenían|necesitan|somos|éramos|van|iban|hay|hubo|habrá|había)\s$/i;
const SPANISH_DOES =
  /^\s(?:(?:se|ya|no|aún|todavía)\s)?(?:son|eran|están|estaban|han|habían|siguen|tienen|quedan|\p{Ll}{2,}(?:aron|ieron|aban|arán|erán|irán|ían))(?!\p{L})/u;
const SPANISH = anyCase(/(?:^|[^\p{L}])(?:los|las|sus|estos|estas|esos|esas)\s$/iu);
const ENGLISH = anyCase(/(?:^|[^\p{L}])(?:the|these|those|his|her|their|our)\s$/iu);

/** "Four were never checked", "another four", "ten so far", "seven to six". */
function isAloneWorth(number: NumberRead, before: string, behind: string): boolean {
  const isMany = Number(number.value) > 2;
  if (DEFINITE.test(before))
    return (
      ENGLISH.test(before) &&
      isMany &&
      (ENDS.test(behind) || DOES.test(behind) || (Number(number.value) > 10 && JOINS.test(behind))) &&
      !CLOCK.test(before)
    );
  if (SOME.test(behind) || OF_THEM.test(behind) || isAlone(number, before) || DIFFERENCE.test(behind)) return true;
  return (
    !CLOCK.test(before) &&
    (DOES.test(behind) || /\b(?:another|a further|only|to|majority of|margin of|total of)\s$/i.test(before) || STILL.test(behind))
  );
}

/** "nine fewer than in 2019", "two more than planned". */
const DIFFERENCE = /^\s(?:fewer|less|more)(?:\sthan\b|[,.;]|$)/;
const ENDS = /^(?:$|[.,;:!?…])/;
/** "Nine, including two children, were hurt". */
const OF_THEM = /^,\s(?:including|among them|most|some|all|half|mainly|mostly|many|both|one|two|three|four|five|six) /;
const JOINS = /^\s(?:and|but|who|that|which|as)\b/;
const DOES =
  /^\s(?:(?:also|still|never|later|now|then|already)\s)?(?:are|were|was|have|had|has|will|would|did|do|could|can|died|remain|survived|escaped|stopped|voted|left|went|came|fell|got|said|say|told|took|gave|found|made|met|lost|won|held|began|broke|brought|built|bought|caught|chose|drew|drove|ate|felt|fought|flew|fled|ran|rang|rose|saw|sold|sent|sat|slept|spoke|spent|stood|stole|wore|wrote|became|sought|paid|kept|led|swam|sank|drowned|knew|thought|taught|wanted|need|want|live|work|think|believe|\p{Ll}{2,}ed)(?!\p{L})/u;
const STILL =
  /^\s(?:so far|abstain(?:ing|ed)|voting|against|in favou?r|opposed|opposing|dissenting|absent|for and|to (?:one|two|three|four|five|six|seven|eight|nine|ten)\b|from the)/;

/** "It used to be twelve", but "at twelve". */
function isAlone({ value }: NumberRead, before: string): boolean {
  return Number(value) > 10 && !CLOCK.test(before);
}

function isShareWorth({ value, words }: NumberRead & { words: string }, before: string, behind: string): boolean {
  if (Number(value) === 0.5)
    return (
      OF_WHAT.test(behind) ||
      HAD.test(behind) ||
      LESS.test(before) ||
      GIVEN.test(before + behind.slice(0, 1)) ||
      OTHER_HALF.test(before)
    );
  if (ORDINAL.test(words)) return isFraction(before, behind);
  return !/(?:^|\s)the\s$/i.test(before) || OF_WHAT.test(behind);
}

const MORE =
  /^\s(?:of|more|less|fewer|as|were|was|had|have|has|are|is|did|do|say|said|think|want|believe|left|went|came|fell|lost|won|got|died|chose|took|gave|knew|saw|felt|found|will|would|can|could|\p{Ll}{2,}ed)(?!\p{L})/u;

/** "A third of them", "by almost a third", "a fifth reached"; "the third year", "a third report", "A third, dated" count no parts. */
function isFraction(before: string, behind: string): boolean {
  // "the third of four trials"
  if (/\bthe\s$/i.test(before) && OF_NUMBER.test(behind)) return false;
  if (OF_WHAT.test(behind) || /\bevery\s$/i.test(before)) return true;
  if (!/(?:^|\s)an?\s$/i.test(before)) return false;
  return (
    MORE.test(behind) ||
    (/(?:\b(?:by|than|about|almost|nearly|around|only|just|under|over|to|from|barely|least)\s)a\s$/i.test(before) &&
      !/^\s(?!(?:an?|in|since|from|to|on|at|and|but|or|by|over|last|this|that|when|while|after|before|during|than|within|across|between|under|against|until|as|if|so|because|though|although|compared|for|per|each|every|again|overall|nationwide|today|now|annually|already|with|without|the|its|their|is|was|were|are|has|had|it|he|she|they|we)\s)\p{Ll}/u.test(
        behind,
      ))
  );
}
