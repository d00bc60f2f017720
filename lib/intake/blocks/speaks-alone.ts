import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import type { LabelForm } from '#lib/intake/blocks/label-form';

/** What nobody but a person is called by, before a name. */
const TITLE =
  /^(?:the\s)?(?:(?:(?:right|rt\.?|most)\s)?(?:hon(?:ou?rable)?|mr|mrs|ms|mx|dr|prof(?:essor)?|sir|dame|lord|lady|baroness|viscount|viscountess|countess|sen|senator|rep|representative|congress(?:man|woman)|cllr|cr|councillor|council(?:man|woman|member|or)|alderman|rev|reverend|archbishop|rabbi|imam|sgt|sergeant|capt|captain|col|colonel|det|detective|shri|shrimati|smt|sri|dato|datuk|sheikh|mme|monsieur|madame|herr|frau|señora?)\.?\s)+/iu;
/** Before a name too, but also before what is no person: "General Election", "Justice Department". */
const OFFICE_BEFORE =
  /^(?:president|premier|prime minister|chancellor|minister|secretary|governor|gov|mayor|chief|general|gen|judge|justice|commissioner|ambassador|bishop|father|sister|brother|miss|inspector|superintendent|sheriff|deputy|director|coach|king|queen|prince|princess)\.?\s(?!(?:election|secretary|assembly|council|court|department|ministry|service|office|hospital|school|executive|practice|house|review|figures|lists?|games?|question|time)\b)/iu;
const NAMES = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}(?:\sof\s(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)?$/u;
/** What a transcript calls somebody who has no name there. */
const VOICE =
  /^(?:by (?:mr|mrs|ms|miss|dr)\.?\s\p{Lu}.*|(?:the\s)?(?:(?:acting|deputy|temporary|vice)[ -])?(?:chair(?:man|woman|person)?|(?:m(?:iste)?r\.?|madam) (?:(?:deputy|acting) )?(?:speaker|president|chair(?:man|woman|person)?)|speaker|president|presiding officer|conven[eo]r|clerk|interviewer|interviewee|moderator|presenter|host|anchor|narrator|caller|respondent|participant|reporter|commentator|prime minister|premier|chancellor|(?:first |chief |home |foreign |education |health |finance )?(?:minister|secretary)(?: of state)?|taoiseach|mayor|governor|attorney[ -]general|solicitor[ -]general|(?:unidentified|unknown|male|female|second|first) (?:male|female|man|woman|speaker|voice|person|reporter|caller|senator|member)|translator|interpreter)(?: (?:of|for) .{3,80})?|the (?:court|witness|defendant|accused|plaintiff|deponent|foreperson|foreman|registrar|coroner|ombudsman)|(?:speaker|participant|interviewee|respondent|voice|caller|male|female|man|woman) (?:\d{1,2}|[a-e]))$/iu;
/** In brackets behind a name: how somebody is heard. */
const HEARD_HOW =
  /\((?:voice[ -]?over|v\.?o\.?|on camera|off camera|off[ -]mic|on screen|o\.?s\.?|laughing|laughs|crying|shouting|whispering|sighing|through (?:an? )?(?:interpreter|translator)|via (?:an? )?(?:interpreter|translator|video|phone|telephone|zoom|skype)|translated|by (?:phone|telephone|video)|on the (?:phone|line)|continuing|cont(?:['’]?d|inued)\.?|from \p{L}[^()]*|live)\)/iu;
const FIRST = /(?<![\p{L}’'])(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)(?!\p{L})/u;
const YOU = /(?<![\p{L}’'])(?:[Yy]ou|[Yy]our)(?!\p{L})/u;
const OPENS =
  /^(?:thanks?\b|well,|yes\b|yeah\b|yep\b|no,|oh,|look,|so,|right,|okay\b|ok\b|good (?:morning|afternoon|evening|day)|g['’]day|hello\b|hi\b|my lords|m(?:iste)?r\.? (?:speaker|president|chairman)|madam (?:speaker|president|chair))/iu;
const QUOTED = /“[^”]*”?|"[^"]*"?|«[^»]*»?/gu;
/** The end of a sentence, with what the hall did behind it. */
const ENDS = /[.?!…—–-]["”’»)\]*_]*\s*(?:[([][^()[\]]{2,40}[)\]]\.?\s*)?$/u;
const MONTHS = /^(?:april|may|june|august|january|summer|grace|hope|faith|joy|will)$/iu;
const NO_NAME =
  /^(?:the|our|your|my|what|how|why|where|when|who|for|to|in|on|at|of|and|more|key|fact|big|new|top|best|breaking|full|next|last|this|that|these|no|yes|good|bad|day|week|part|chapter|section|item|article|rule|step|page)$/iu;
const LONGEST_SAID = 400;

/** Whether words that follow a label are sentences somebody may have spoken, rather than an entry of a list or a headline. */
export function isSpoken(said: string): boolean {
  const words = said.slice(0, LONGEST_SAID);
  if (!/^["“'‘„«([…¿¡>*—–-]*\s?[\p{Lu}\p{Lo}\d£$€(…]/u.test(words) || !ENDS.test(said)) return false;
  if (/[?!]/u.test(words) || OPENS.test(words)) return true;
  const small = words.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’']*/gu)?.length ?? 0;
  return small >= 3 || (small >= 1 && /[.,]\s/.test(words)) || /^\p{Lo}/u.test(words);
}

/** Whether a label alone, without others that would make a transcript of the text, can only be whoever speaks. */
export function speaksAlone({ words, isMarked, isBold, isPlain }: LabelForm, said: string): boolean {
  if (isMarked) return /\p{L}.*\p{L}/u.test(said);
  if (!isSpoken(said)) return false;
  if (isPlain) return words.length > 1;
  const plain = withoutBrackets(words);
  return HEARD_HOW.test(words) || isCalledSo(plain) || speaksToSomebody({ plain, words, isBold }, said);
}

/** "Mr Reed", "THE WITNESS", "JUSTICE OKORO". */
function isCalledSo(plain: string): boolean {
  return VOICE.test(plain) || isTitled(plain) || (isCapitals(plain) && isTitled(plain, OFFICE_BEFORE));
}

/** A name before words that say "I" or "you", or a first name that people have in the dress of a label. */
function speaksToSomebody({ plain, words, isBold }: { plain: string; words: string; isBold: boolean }, said: string): boolean {
  const own = said.slice(0, LONGEST_SAID).replace(QUOTED, ' ');
  const isName = isPerson(plain, words);
  if (FIRST.test(own) && (isName || isNameInCapitals(plain))) return true;
  const isAddressed = YOU.test(own) || OPENS.test(own);
  return namesSurely(plain, words, isBold) || (isAddressed && isCapitals(plain) && isName);
}

/** Whether words greet, or say "I" or "you". */
export function isToSomebody(said: string): boolean {
  const own = said.slice(0, LONGEST_SAID).replace(QUOTED, ' ');
  return OPENS.test(own) || FIRST.test(own) || YOU.test(own);
}

/** "ROSE GRANT", "Rose Grant (Eastmere)", "**Rose**": a first name that people have, in the dress of a label. */
function namesSurely(plain: string, words: string, isBold: boolean): boolean {
  const [first = '', second] = plain.split(/,?\s/u);
  if (genderOfFirstName(first) === null || MONTHS.test(first)) return false;
  return second === undefined ? isBold : isBold || isCapitals(plain) || /\([^()\d]{2,60}\)/u.test(words);
}

/** Whether the words may be somebody's name or office: no "WHAT TO DO". */
export function isPerson(plain: string, words = plain): boolean {
  const list = plain.replace(/,.*$/su, '').split(/\s/u);
  if (list.length > 5 || list.some((word) => NO_NAME.test(word))) return false;
  const [first = ''] = list;
  if (genderOfFirstName(first) !== null || isCalledSo(plain) || isTitled(plain, OFFICE_BEFORE)) return true;
  return list.length === 1 ? isCapitals(plain) : /^\p{Lu}\.?$/u.test(first) || words !== plain;
}

/** "Mr Reed", "Baroness Young of Hornsey": no "Lady in Red". */
export function isTitled(words: string, title = TITLE): boolean {
  const before = title.exec(words)?.[0] ?? '';
  return before !== '' && NAMES.test(words.slice(before.length));
}

/** "KWABENA OSEI", known by no list. */
function isNameInCapitals(plain: string): boolean {
  const list = plain.split(/\s/u);
  return isCapitals(plain) && list.length <= 3 && !list.some((word) => NO_NAME.test(word));
}

export function withoutBrackets(words: string): string {
  return words
    .replace(/\s*(?:\([^()]*\)|\[\p{L}{1,3}\])/gu, '')
    .replace(/,\s\p{Ll}.*$/u, '')
    .trim();
}

export function isCapitals(label: string): boolean {
  return label.length > 2 && label === label.toUpperCase() && label !== label.toLowerCase();
}
