import { anyCase } from '#lib/extraction/text/any-case';
// Word classes that the signs of a remark look for.

export const FIGURE =
  /\d|\b(?:(?<!(?:no|any|some|every|this|that|which|the) )one(?! of the| another| day\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|third|quarter|fifth|dozen|doubled|halved|twice)s?\b/i;

export const DATE =
  /\b(?:(?:1[5-9]|20)\d\d|January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|tomorrow|overnight|(?:last|this|next) (?:week|month|year|night|spring|summer|autumn|winter))\b|\b(?:in|by|since|until) May\b/;

export const IS_A = /(?:\b(?:is|was|are|were)|['’](?:s|re)),? (?:\p{Ll}+,? )?(?:an?|the|no|one of the) /u;

export const POINTER_IS = /^(?:it|this|that|he|she|they|there|these|those)(?:['’]s|['’]re| is| are| was| were)\b/i;

export const OPENS_ON = /^(?:and|but|so|then|only|instead|still|yet)\b/i;

export const INTERJECTION =
  /^(?:well|yes|no|yeah|oh|ah|ach|aye|look|now|right|okay|ok|hey|lord|alas|indeed|frankly|honestly|of course|come on|enough|what an?|how|such)\b/i;

export const SUBORDINATE =
  /^(?:because|when|while|as|although|though|which|who|that|where|than|for|in|on|at|by|of|to|with|from)\b/i;

export const CALLS = anyCase(
  /^(?:my lords|(?:mr|madam|mrs|ms) (?:speaker|president|chair|chairman|chairwoman|mayor)|ladies and gentlemen|friends|colleagues|folks|fellow|dear|members|comrades|conference)\b|,\s(?:\p{Lu}\p{Ll}+|sir|madam|minister|chair|friends|colleagues|folks|ladies and gentlemen|please|mate|darling)[.!]?$/iu,
);

export const AS_IF =
  /\bas (?:if|though|ever)\b|\blike an?\b|\bas \p{Ll}+ as (?:an?|the)\b|\bso-called\b|\bso to speak\b|\bof course\b/u;

export const PERHAPS =
  /\b(?:perhaps|maybe|probably|possibly|presumably|surely|seems?|seemed|appears? to|looks? like|frankly|must have|may well|might well|no doubt|i suppose|i guess)\b/i;

export const JUDGES =
  /\b(?:lovely|marvellous|wonderful|brilliant|finest|greatest|terrible|awful|horrible|dreadful|disgraceful|disgrace|shameful|shame|scandal|scandalous|outrageous|ridiculous|absurd|nonsense|pathetic|shabby|rotten|dull|boring|clever|stupid|foolish|silly|mad|brave|bold|beautiful|ugly|charming|delightful|glorious|magnificent|splendid|superb|sublime|tired|weary|sorry|tragic|triumph|disaster|catastrophe|mess|farce|joke|gem|genius|hero|villain|coward|cowardice|fool|nightmare|dream|miracle|masterpiece|insult|betrayal|madness|heartless|callous|cynical|dishonest|honest|decent|awkward|polite|overdue|overpriced|handsome|desperate|desperation|furious|grace|honour|thrift|chutzpah|tantrum|fairy tale|lottery|truth|soul|spirit|hell|heaven|god|destiny|dignity|courage|hope|pride)\b/i;

export const SUPERLATIVE = anyCase(
  /\b(?=\S*st\b)(?:most|least|\p{Ll}{3,}(?<!for|inter|harv|temp|pri|prot|requ|sugg|inv|manif|cont|fin|mod|hon|arr|conq|dig|nor|sou|w)est)\b/iu,
);

export const THINKS =
  /\b(?:think|believe|feel|feels|felt|hope|hopes|wish|love|loves|hate|hates|suspect|doubt|want|wants|like|likes|fear|care|cares|mind|minds|dare|trust|rather|glad|happy|proud|grateful|delighted|dreads?)\b/i;

export const COURTESY =
  /\b(?:thank(?! god)|thanks|welcome|good (?:morning|afternoon|evening|night)|hello|greetings|goodbye|cheers|congratulations|happy (?:birthday|christmas|new year)|bless|mercy|rest in peace|pray|prayers|thoughts|please|apolog(?:y|ies|ise|ize)|regards|obedient|faithfully|sincerely|pleasure|with (?:great |all due )?respect|forgive|spare a thought)\b/i;

export const SITTING = anyCase(
  /\b(?:beg to|i (?:move|declare|call|rise|remain|urge|submit)|right hono?u?rable|hon\. |my noble|intervention|give way|point of order|sub judice|the chair|order paper|item \p{Ll}+|minutes of|apologies for|next question|next slide|new clause|leave out|(?:my|fellow|urge|ask) colleagues|colleagues (?:will|may|should|on)|the motion|examined by|witness(?:es)?|adjourned|sitting|seconded)\b/iu,
);

export const PAGE = anyCase(
  /\b(?:page \d+|this page|click|newsletter|subscribe|advertisement|continues below|(?:this|more on this) story|pictured?:|in pictures|picture caption|cookies|this website|blog|this column|read more|(?:full )?list of|see below|in full|follow (?:her|him|us|them|me|our|the latest)|sign up|copyright|rights reserved|our standards|(?:the writer|the author|our columnist) is|is (?:a |our |the )?(?:\p{Ll}+ )?(?:editor|columnist|correspondent)$|answers on|in this issue|how (?:they|it|we) (?:voted|works?|got))\b|^inside:|^[^:]{1,40}: what you can\b/iu,
);

export const ASKS =
  /^(?:(?:and|but|so|please|now|then|well)\b,? )*(?:let|don['’]t|go|come|take|make|get|put|give|tell|ask|see|read|sign|follow|support|click|vote|send|call|write|look|listen|think|imagine|remember|spare|bless|stand|join|keep|stop|turn|move|leave|wait|hold|bring|show|say|try|consider|picture|never mind|forget|enjoy|wake|weep|pay|mark|judge)\b(?!\s(?:was|is|were|are|has|had|for|centres?|centers?|of)\b)/i;

/** "Among those removed were": what it begins to say stands elsewhere. */
export const ENDS_OPEN = /\b(?:is|are|was|were|be|demanding|saying|asking)[.:]?$/u;

/** "From the benches behind her came the first blow" */
export const LEADS_OVER = anyCase(
  /\b(?:came|comes|drew|draws|brought|brings) (?:the |an? )?(?:\p{Ll}+ )?(?:blow|reply|replies|answer|response|reaction|retort|rebuke|criticism|word|question|warning)\b|\b(?:reply|answer|response|reaction)s? (?:was|were|is|are) (?:not|short|brief|swift|blunt|plain|curt|simple|the same)\b|\b(?:makes?|made|raises?) \p{Ll}+ points?\b|\bmore than an? \p{Ll}+\b|\b(?:agree|agreed) even on\b|\bmore (?:awkward|worrying|serious|troubling|curious|telling)\b|\b(?:remains|is|was) to be seen\b|\b(?:critics?|opponents?|supporters?|others) (?:remain|disagree|beg)\b|\bthe talk of\b/iu,
);

/** "No, I won't", "He would not": an answer, which takes up the verb of what was asked. */
export const ANSWERS = anyCase(
  /^(?:(?:no|yes|but|and|so|well),? )?(?:i|we|you|he|she|they|it|there|somebody|nobody) (?:\p{Ll}+ )?(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could)(?:n['’]t| not)?(?: (?:be|so|not))?$|^(?:(?:no|yes),? )?(?:i|we|you|he|she|they|it) (?:won['’]t|can['’]t|cannot)(?: be)?$/iu,
);

/** Coffee, chairs and the clock: what a speaker says of the room. */
export const ROOM =
  /\b(?:coffee|biscuits?|your seats?|microphones?|the (?:front|back)|next door|third row|row|slides?|lectern|applause|podium|toilets?|exits?|the clock|(?:out of|have|['’]ve) time|time for|past (?:seven|eight|nine|ten|eleven|twelve)|line (?:one|two|three)|studio|ten minutes)\b/i;

/** "If wishes were horses": what is not so. */
export const UNREAL = /^(?:if (?:you|i|only)\b|suppose\b|imagine\b|if\b.{0,60}\b(?:would|were)\b|if\b.{0,60}['’]d\b)/i;
