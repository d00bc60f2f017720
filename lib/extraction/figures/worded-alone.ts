import { anyCase } from '#lib/extraction/text/any-case';

/** A number in English words behind which nothing stands that it counts. */
interface Alone {
  value: string;
  start: number;
  end: number;
}

const ENDS = /^(?:$|[.,;:!?…)”"’\]]|\s[–—])/;
/** "we ordered three and got none", "against four in the whole of 2023", "I sold six myself". */
const GOES_ON =
  /^\s(?:and|but|or|so|because|when|while|who|which|that|than|if|as|in|on|at|from|for|with|to|under|over|by|of|after|before|since|until|during|this|last|next|the|an?|each|apiece|every|per|today|now|then|already|altogether|left|yesterday|instead|too|myself|himself|herself|ourselves|themselves|myself|early|late|later|there|here|away|home|out|up|down|off|back|free|alive|dead|more|overall|nationwide|elsewhere|alone|together|within|across|between|among|so far)(?!\p{L})/u;
const CLOCK = /(?:^|\s)(?:at|by|until|till|before|after|past|around|about|since|from|for)\s$/i;
/** "stood at three", "went up by three", "rose from one". */
const AMOUNT =
  /\b(?:st[oa]nds?|stood|remain(?:s|ed)?|put|puts|rates?|tolls?|number|total(?:s|led)?|capped|limit(?:s|ed)?|estimated|steady|valued?|figure|counts?|counted|peaked|unchanged|up|down|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|went|gone|go(?:es|ing)?|s[aiu]nk(?:s|ing)?|soar(?:s|ed|ing)?|slipp?(?:s|ed|ing)?|mov(?:es?|ed|ing)|doubl(?:es?|ed)|tripl(?:es?|ed)|ris(?:es?|ing)|rose|risen|rais(?:es?|ed|ing)|f[ae]ll(?:s|en|ing)?|dropp?(?:s|ed|ing)?|gr[eo]w(?:s|n|ing)?|increas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|cut|cuts|multipl(?:y|ies|ied|ying)|divid(?:es?|ed|ing)|outvoted|outnumbered|led|leads?|won|wins?|lost|los(?:es?|ing)|beat|beaten|grown|lowered|ask(?:s|ed|ing)?|call(?:s|ed|ing)?|appl(?:y|ies|ied)|pa(?:y|id|ys)|room|beds?|vot(?:es?|ed|ing)|settl(?:e|ed|es)|budget(?:ed|s)?|licen[cs]ed|built|plan(?:s|ned)?)\s(?:(?:only|just|about|almost|nearly|some|perhaps|to)\s)?(?:at|by|from|for)\s$/i;
/** "raises the fee from nine to 14 marks" */
const MOVED_FROM =
  /\b(?:rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|increas(?:es?|ed|ing)|widen(?:s|ed)?|push(?:es|ed)?|br(?:ings?|ought)|tak(?:es?|ing)|took)\s[^.;,]{1,30}\sfrom\s$/i;
/** By what a number is told to be one of something: what was had, done, or is. */
const TELLS =
  /(?:^|[^\p{L}])(?:ha(?:s|ve|d|ving)|['’](?:s|re|ve)|is|are|was|were|been|be|got|gets?|getting|gave|gives?|given|giving|t[oa]kes?|took|taken|taking|ma[dk]es?|making|made|kee?ps?|kept|keeping|leaves?|leaving|left|f[io]nds?|found|saw|sees?|seen|sells?|sold|selling|buys?|bought|buying|los[et]s?|losing|lost|won|wins?|winning|holds?|held|needs?|wants?|allows?|owns?|employs?|counts?|numbers?|sends?|sent|br[io]ngs?|brought|runs?|ran|cuts?|puts?|set|sets|mean[st]?|builds?|built|costs?|seats?|sleeps?|shot|shoots?|hires?|fires?|orders?|expects?|accepts?|lists?|names?|offers?|loses?|met|meets?|wrote|writes?|drew|draws?|caught|catch(?:es)?|chose|chooses?|did|do|does|add|adds|makes|became|broke|breaks?|drove|flew|grew|knew|knows?|hit|hits|led|leads?|paid|pays?|read|reads|ate|eats?|spent|spends?|taught|totals?|\p{Ll}{2,}ed)\s(?:(?:only|just|about|almost|nearly|some|perhaps|roughly|barely|exactly|another|the other|up to|at least|at most|over|under|below|above|another|around|us|them|him|her|me|you|it|back|in|off|out|on|up|down|away)\s){0,2}$/iu;
/** "against four", "an option of three", "nowhere wider than four". */
const SET_BESIDE =
  /(?:^|[^\p{L}])(?:against|compared (?:with|to)|(?:up|down) from|than|below|above|under|over|nearer|not|but|only|just|with|versus|instead of|out of|plus|minus|another|of|to|without|among|between|like|every|per|roughly|perhaps|say|all but|and)\s$/iu;
/** "page twelve", "a girl of six", "cut in two", "the Four". */
const NO_COUNT =
  /(?:^|[^\p{L}])(?:pages?|chapter|number|phase|part|act|scene|verse|step|stage|plan|plans|line|route|channel|gate|level|room|ward|platform|day|week|month|year|grade|article|section|question|point|item|option|class|size|test|group|type|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|dozen|(?:boy|girl|child|son|daughter|man|woman|kid|baby|toddler|lad|pupil|boys|girls|children|sons|daughters|driver|age|top|big|times|page|back|on all|fifty)(?:\sof)?|in|into|the|these|those|both|his|her|their|our|its|my|your|this|that|no|nor|any|or|a|an)\s$/iu;
/** "by seven to two". */
const TO_ANOTHER = /^\sto\s(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|nil)/;
const OPENS = /(?:^|\n|[.!?…]["”’)]*\s|["“‘(]|:\s|[–—]\s)$/u;
/** "Four o'clock", "Ten past", "Two by two", "Seven Sisters": words that open a sentence and count nothing. */
const OPENS_NONE =
  /^(?:-|\s(?:o['’]clock|past|to\s\p{L}|by\s|and\s|or\s|point\s|a\.m|p\.m|noon|minus|plus|times|in\s(?:the|a row)|\p{Lu}))/u;
const SHORT = 16;

/** Whether a number of two or more in words tells how many where nothing that it counts follows: "now has three", "Six share a flat". */
export function isCountAlone(text: string, { value, start, end }: Alone): boolean {
  if (Number(value) < 2) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(end, end + SHORT);
  if (OPENS.test(before) && isOpening(text.charAt(start)))
    return !OPENS_NONE.test(behind) && !/^[,.;:]/.test(behind) ? true : ENDS.test(behind);
  if (behind.startsWith('-') || isOpening(text.charAt(start)) || NO_COUNT.test(before)) return false;
  if (/\bby\s$/i.test(before) && TO_ANOTHER.test(behind)) return true;
  if (/^\sto\s\d/.test(behind) && MOVED_FROM.test(before)) return true;
  if (CLOCK.test(before)) return AMOUNT.test(before) && (ENDS.test(behind) || (/from\s$/.test(before) && GOES_ON.test(behind)));
  if (ENDS.test(behind)) return !isAge(before, behind);
  return GOES_ON.test(behind) && (TELLS.test(before) || SET_BESIDE.test(before)) && !isAge(before, behind);
}

function isOpening(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** "He was six when he left", "I'm nine": how old somebody is. */
const OF_SOMEBODY = anyCase(
  /(?:^|[^\p{L}])(?:(?:he|she|who|i)\s(?:is|was)|(?:he|she|who|i)['’][sm])\s(?:only\s|just\s|about\s|nearly\s|almost\s)?$/iu,
);

function isAge(before: string, behind: string): boolean {
  return OF_SOMEBODY.test(before) && !/^\s(?:of|in|on|more|down|up)\b/.test(behind);
}
