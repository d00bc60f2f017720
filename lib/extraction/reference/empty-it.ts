import type { Span } from '#lib/extraction/extraction';

// "It is clear that …", "makes it hard to …", "as it turned out": the word points at nothing.

/** "It was the case of Ida Brandt that led to the law", "It is next Tuesday that he speaks". */
const CLEFT =
  /^(?:['’]s| is| was)(?: (?:not|only|also))? (?:(?:the|a|an|her|his|their|its)\s[^,.;:?!"“”]{3,50}\s(?:that|who)\s|(?:on|in|at|from|during|under|because of|thanks to|next|last|only|here|there|then)\b[^.;:?!"“”]{0,60}\s(?:that|when)\s)/;

const EMPTY =
  /^(?:['’]s| is| was| will be| would be| seems| appears| remains| has been)(?: (?:now|also|not|very|quite|still|more|less|too))* (?:my|our|a pleasure|an honou?r|a shame|a pity|good|great|nice|fine|likely|unlikely|clear|unclear|possible|impossible|true|important|necessary|time|worth|raining|hard|difficult|easy|obvious|estimated|expected|thought|believed|reported|understood|known|hoped|feared|early|up to|noted|announced|alleged|assumed|claimed|planned|argued|said|emphasi[sz]ed|learned|proposed|forbidden|rumou?red)\b|^ (?:happened|turned out|takes|took) (?:because|that|when|after|a|two|three|years|time)\b/;

/** "It was explained that", "It is the case, however, that", "It emerged that". */
const TELLS =
  /^(?:['’]s| is| was| has been| had been| will be)(?: (?:now|also|not|then|once|again|still|later|only|further|\p{Ll}+ly))* (?:(?:\p{Ll}{3,}ed|made clear|made known|said|told|written|shown|found|held|felt|understood|agreed|recalled|no secret|no accident|no coincidence|no wonder|no surprise|the case|a fact|common knowledge|the view|my view|our view|my belief|our belief|a matter of record|of note)(?:,[^,.;:]{2,24},)?(?: (?:here|there|by|to|in|at|on)\s[^,.;:]{2,40})? that\b|the case\b)|^ (?:emerges|emerged|transpires|transpired)\b|^ (?:follows|followed|turns out|turned out|seems|seemed|appears|appeared|happens|happened|so happens|stands to reason|remains to be seen|goes without saying|dawned|occurred to|looks (?:like|as if|as though)|is worth|was worth|comes as|came as|matters|mattered|beggars belief)\b(?! (?:in|at|on|to be|to have)\b)/u;

/** Days, hours and the weather. */
const WHEN =
  /^(?:['’]s| is| was| were| had been| will be)(?: (?:now|already|only|still|nearly|almost|about|just|getting|half))* (?:rain|snow|pour|freez)ing\b|^(?:['’]s| is| was| were)(?: (?:now|already|only|still|nearly|almost|about|just|getting))* (?:dark|noon|midnight|dawn|summer|winter|spring|autumn|Christmas|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|\d{4}\b|\d{1,2} (?:a\.?m|p\.?m|o['’]clock)|the (?:first|second|third|fourth|fifth|last) time|(?:his|her|their|my|our) \p{Ll}+ day\b)|^ (?:rained|snowed|poured|froze)\b/u;

/** "made it clear that", "find it hard to", "put it to him that". */
const BEFORE =
  /\b(?:mak(?:e|es|ing)|made|find(?:s|ing)?|found|consider(?:s|ed|ing)?|think(?:s|ing)?|thought|deem(?:s|ed)?|believe[sd]?|regard(?:s|ed)?|takes?|took|taken|puts?|putting|keeps?|kept|leaves?|left)\s$/i;
const BEHIND =
  /^ (?:(?:very|more|less|as|so|quite|abundantly|perfectly|too|almost|virtually|much) )*(?:clear|plain|possible|impossible|hard|harder|easy|easier|difficult|necessary|proven|likely|unlikely|better|worth|strange|odd|unacceptable|important|wrong|right|known|safer|cheaper|mandatory|compulsory|illegal|legal|unlawful|obligatory|an offence|a crime|a condition|a rule|for granted|upon (?:him|her|them)\p{L}*|to (?:him|her|them|\p{Lu}\p{L}+|the \p{Ll}+) that)\b/u;
/** "that" or "to" says what is clear or hard. */
const SAYS = /^[^.;:?!]{0,90}?\s(?:that|to|for|whether|how)\b/;
const ASKED = /(?:^|[^\p{L}])(?:is|was|isn['’]t|wasn['’]t)\s$/iu;
const ASKS = /^ (?:not )?(?:true|right|the case|possible|fair|likely|correct|a fact|any wonder|any surprise|really)\b/;
const IDIOM_BEFORE = /\b(?:as|so|see to|when|if|come|wing|make|made|call|hit|like)\s$/i;
const IDIOM_BEHIND = /^ (?:turned out|turns out|happens|happened|were\b|stands\b|comes to|came to|off\b|a day\b)/;

/** Whether an "it" points at nothing. */
export function isEmptyIt(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 120);
  if (EMPTY.test(behind.slice(0, 80)) || CLEFT.test(behind) || TELLS.test(behind) || WHEN.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  if (BEFORE.test(before) && BEHIND.test(behind) && SAYS.test(behind)) return true;
  return (ASKED.test(before) && ASKS.test(behind)) || (IDIOM_BEFORE.test(before) && IDIOM_BEHIND.test(behind));
}
