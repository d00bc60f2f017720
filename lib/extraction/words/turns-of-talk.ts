import { anyCase } from '#lib/extraction/text/any-case';

const LEAD = '^(?:(?:and|but|so|well|now|look|friends|of course|oh|no|yes),?\\s)*';
const turn = (words: string): RegExp => anyCase(new RegExp(`${LEAD}(?:${words})`, 'iu'));

/** What people say to a hall or a chamber that holds nothing to check: how they will speak, courtesies, what is left to others. */
const TURNS_OF_TALK: readonly RegExp[] = [
  // How the speech goes on: "I shall come to whose fault it is", "So this is what will happen".
  turn(
    'i shall (?:end|start|begin|close|finish|stop|come (?:back )?to|be brief|leave (?:it|you)|turn to|spare you|say (?:it|this|that)|return to)\\b[^\\d]{0,80}$',
  ),
  turn("(?:this|that|here)(?:[’']s| is) (?:what|how) (?:will|happens?|we|it)\\b[^,;\\d]{0,30}$"),
  turn("i(?:[’']ll| will| shall)? try(?: hard)? not to\\b[^\\d]{0,60}$"),
  turn(
    'i (?:want|would like|wish) (?:the house|you(?: all)?|members|everyone|everybody|this (?:house|hall|chamber|room|council)) to (?:hear|know|think|remember|understand|meet|listen|see|imagine|picture)\\b[^\\d]{0,60}$',
  ),
  turn(
    "(?:i|we) (?:do not|don[’']t|did not|am not|[’']m not) (?:say|suggest|pretend|saying|suggesting|pretending) (?:that )?[^\\d]{3,80}$",
  ),
  turn('i (?:have|had|find) no words\\b'),
  // Thanks, and what one takes upon oneself: "I am obliged", "I take responsibility", "I regret what happened".
  turn(
    "(?:i|we)(?:[’']m| am|[’']re| are) (?:much |most |very |deeply |truly |so )?(?:obliged|grateful|indebted|honoured|humbled)[.!\\s]*$",
  ),
  turn(
    '(?:i|we) (?:take|accept|bear) (?:full |my |our |the |that |all )*(?:responsibility|blame)(?: for (?:it|that|this))?[.!\\s]*$',
  ),
  turn(
    '(?:i|we) (?:deeply |sincerely |very much |greatly )?regret (?:what|that|it|this|how)\\b(?! (?:the|a|an|our|we)\\b)[^\\d]{0,30}$',
  ),
  turn('i (?:will|shall|would|do|did|might|may|could), (?:since|as|if|because|thank)\\b[^\\d]{0,60}$'),
  turn(
    'i (?:will|shall|would|should) (?:gladly |happily )?(?:accept|take|welcome|await) (?:an|his|her|their|your|the) (?:apology|apologies|thanks|resignation|intervention)\\b[^\\d]{0,50}$',
  ),
  turn(
    'that is (?:all|the most|the least|as much as) (?:a|an|any|we|i|anyone|one|the|this)\\b[^,;\\d]{0,40} (?:can|could|may) (?:do|ask|say|hope|want|expect|offer|promise)[.!\\s]*$',
  ),
  // Joy at the hall, and its notices: "What a joy to see a full hall", "The band's on in five minutes".
  turn(
    'what an? (?:joy|pleasure|honou?r|treat|privilege|delight|day|night|sight|crowd|turnout|welcome|relief|shame|pity)\\b(?!.*\\bthat\\b)',
  ),
  turn(
    "(?:the |our )?(?:band|choir|orchestra|raffle|bar|buffet|tea|barbecue|fireworks|music|singer|comedian)(?:[’']s| is| are| will be| starts?| begins?| opens?)\\b[^;]{0,40}(?:minutes?|moment|now|later|afterwards|next|soon|behind|outside|at the)\\b",
  ),
  turn(
    "there(?:[’']s| is| are) (?:an?|some|two) (?:lost|missing|stray|little|small) (?:boy|girl|child|dog|purse|wallet|coat|umbrella|phone|key|bag)\\w*\\b(?=.*\\b(?:tent|desk|stage|answers to|please|entrance|gate|door|owner|bar)\\b)",
  ),
  turn("(?:somebody|someone)(?:[’']s| has) (?:lost|left|parked|dropped)\\b[^\\d]{0,60}$"),
  turn("(?:i[’']m|i am|we[’']re|we are) told the (?:coffee|tea|food|beer|wine|cake|soup|bar|heating|lunch)\\b"),
  // What becomes of everybody, without a word of what: "It was a good law", "We need that", "They can time us".
  turn(
    '(?:it|that|this) (?:was|is) an? (?:very |really |truly )?(?:good|bad|great|fine|poor|sad|proud|dark|sorry|strange|decent|wonderful|terrible|shameful) \\p{Ll}+[.!\\s]*$',
  ),
  turn('(?:we|you|they) (?:all |still |badly |really )?need (?:that|this|it|more)[.!\\s]*$'),
  turn(
    "(?:they|he|she) (?:can|may|might|will|could|won[’']t|cannot|can[’']t)(?: not| never)? (?:scan|time|beat|break|stop|silence|ignore|mock|count|wear|hear|see|insult|patronise|stare) us(?: out| down| off| up| away)?[.!\\s]*$",
  ),
  turn('(?:they|he|she) never could \\p{Ll}+(?: \\p{Ll}+)?[.!\\s]*$'),
  turn('(?:we|i|they) went and (?:looked|checked|saw|listened|found out|asked|did it)[.!\\s]*$'),
  turn("(?:we|they|i) (?:have|has)(?: not|n[’']t) been (?:alone|idle|silent|forgotten|perfect)[.!\\s]*$"),
  turn(
    "[^,;\\d]{2,40} (?:is|are|was|were)(?: not|n[’']t) an? (?:charity|bank|court|museum|circus|playground|lottery|game|toy|hotel|soup kitchen|miracle|magician|prophet|dictionary)s?(?:, \\p{Lu}\\p{Ll}+)?[.!\\s]*$",
  ),
  turn(
    '[^,;\\d]{2,40} (?:is|are|was|were) (?:quite )?another (?:matter|story|thing|question)(?: (?:altogether|entirely))?[.!\\s]*$',
  ),
  turn('[^,;\\d]{2,40} does (?:good|great|fine|wonderful|excellent|important|valuable) work[.!\\s]*$'),
  turn('now (?:we|you|they|i) can (?:all )?(?:sleep|breathe|rest|relax|go home|celebrate)[.!\\s]*$'),
  turn('we \\p{Ll}+ \\p{Ll}+, not \\p{Ll}+[.!\\s]*$'),
  turn('the left hand\\b[^\\d]{3,40}\\bthe right\\b'),
];

/** How a report leads over from one voice to the next: "The exporters are less calm", "Opinions diverged", "There was a price". */
const LEADS_ON: readonly RegExp[] = [
  turn(
    '[^,;:\\d]{3,60} (?:is|are|was|were|seems?|seemed|sounds?|sounded|remains?|remained) (?:far |rather |much |a little |somewhat |anything but |hardly |scarcely |less than )*(?:more|less|so|as|far from|anything but|hardly|scarcely|not so|not as|less than) (?:calm|cautious|optimistic|pessimistic|sceptical|skeptical|confident|certain|sure|blunt|reserved|enthusiastic|convinced|diplomatic|generous|self-evident|clear|obvious|simple|worried|relaxed|hopeful|impressed|forgiving|sanguine)[.!\\s]*$',
  ),
  turn(
    '(?:the )?opinions?(?: of (?:the )?\\p{Ll}+| among \\p{Ll}+)? (?:diverged?|differ|differed|vary|varied|clash|clashed|(?:is|are|was|were|remain|remained) (?:divided|split|mixed))[.!\\s]*$',
  ),
  turn(
    'there (?:was|is|has been|were) (?:also )?(?:an? (?:price|catch|snag|difference|lesson|twist|but)|silence|applause|laughter|(?:movement|unease|grumbling|disquiet)(?: (?:among|in|on|at) [^,;\\d]{3,30}?)?)(?: too| as well| in the hall)?[.!\\s]*$',
  ),
  turn('the consequences (?:already |now )?(?:go|reach|extend|went|reached) (?:far |well )?beyond\\b[^\\d]{0,40}$'),
  turn('an? (?:clue|hint|answer|explanation|pointer) (?:may|might|could|can) (?:come|lie|be found)\\b[^\\d]{0,60}$'),
  turn(
    '(?:in|at|on) [^,;:\\d]{3,40} (?:the )?\\p{Ll}+ is (?:measured|seen|told|judged|read|felt) (?:in )?(?:another|a different|differently|otherwise)\\b[^\\d]{0,30}$',
  ),
  turn('[^,;:\\d]{3,50}, and not [^,;:\\d]{3,40}, is \\p{Ll}+[.!\\s]*$'),
  turn("for [^,;:\\d]{3,40} (?:it|that|this) (?:does|did|is|was|has|will)(?: not|n[’']t)?[.!\\s]*$"),
  turn('whether [^,;\\d]{3,60} is another (?:matter|question|story)[.!\\s]*$'),
];

/** The same, of reporters who weigh what others said: "The industrialist does not think so", "Supporters point to the books". */
const WEIGHS: readonly RegExp[] = [
  turn(
    "[^,;:\\d]{3,60} (?:(?:take|takes|took|hold|holds|held|express(?:es|ed)?) (?:a|an|the) (?:very |rather |quite |somewhat |altogether )?(?:different|dimmer|dim|darker|other|opposite|contrary|gloomier|rosier|milder|harder|similar) (?:view|line|stance|opinion|position)|(?:do|does|did)(?: not|n[’']t) (?:think|see|believe|mince) (?:so|it that way|(?:his|her|its|their|any) words)|(?:think|thinks|thought|see|sees|saw|views?|viewed|reads?) (?:(?:it|things|this|that|(?:the|this) (?:matter|case|affair|question|picture|story)) )?(?:otherwise|differently|in (?:a different|another) light)|(?:put|puts) it (?:more |less |even more |rather |most )?(?:bluntly|simply|politely|plainly|mildly|sharply|crudely|diplomatically|differently|gently|harshly|succinctly))[.!\\s]*$",
  ),
  turn(
    '(?:scepticism|skepticism|criticism|praise|support|opposition|dissent|encouragement|resistance|applause|doubts?|objections?|warnings?|agreement|unease)(?: of (?:another|a different) (?:sort|kind))? (?:comes?|came) (?:also |too )?from [^,;:\\d]{3,60}[.!\\s]*$',
  ),
  turn(
    '(?:in [^,;:\\d]{3,40}, )?(?:few|hardly anyone|not many|nobody|some|many)(?: people| there)? (?:still )?(?:believes?|thinks?|sees?) (?:so|that|it)[.!\\s]*$',
  ),
  turn(
    '(?:supporters|critics|opponents|defenders|sceptics|backers|advocates|optimists|pessimists|detractors|campaigners) (?:point|pointed|look|looked|turn) to (?:the|its|his|her|their) [\\p{Ll} ]{3,30}[.!\\s]*$',
  ),
  turn(
    '(?:(?:at|in|on|for|among) [^,;:\\d]{2,50},? )?(?:meanwhile,? )?(?:not|hardly) (?:everybody|everyone|anybody|anyone|all(?: of [^,;\\d]{3,30})?)(?: there| here)? (?:is|are|was|were) (?:\\p{Ll}+ing|happy|pleased|convinced|impressed|sure|delighted|persuaded)[.!\\s]*$',
  ),
  turn(
    '(?:for [^,;:\\d]{3,50},? )?(?:the|this|that) (?:matter|affair|case|story|business|question|dispute|row|argument|battle|quarrel|saga) (?:is|was|remains?) (?:far from|not(?: yet)?|by no means|anything but|hardly) (?:closed|over|settled|resolved|finished|at an end|done|dead)[.!\\s]*$',
  ),
  turn(
    "(?:the|that|this|it)(?: \\p{Ll}+)?(?: is|[’']s) (?:only |just |but )?(?:half|part) (?:of )?the (?:story|picture|truth|problem|tale)[.!\\s]*$",
  ),
  turn(
    '(?:less|more|most|least|even more) \\p{Ll}+ (?:is|are|was|were) the (?:matter|question|story|case|business|tale|affair) of [^,;:\\d]{3,40}[.!\\s]*$',
  ),
  turn(
    'what (?:nobody|no one|few|everybody|everyone|all sides|both sides|neither side) (?:disputes?|denies|deny|doubts?|contests?|agrees? on|agree about) (?:is|are) [^,;:\\d]{3,40}[.!\\s]*$',
  ),
  turn('[^,;:\\d]{2,40} (?:shakes?|shook|nods?|nodded|bows?|bowed|scratch(?:es|ed)) (?:his|her|their|my) heads?[.!\\s]*$'),
  turn('for [^;:\\d]{3,120}, it (?:is|was) all (?:a (?:bit|little)|too|much too|far too) (?:late|little|much)[.!\\s]*$'),
  turn(
    'for [^,;:\\d]{3,60}, [^,;:\\d]{3,40} (?:is|was|came as) (?:a (?:cold shower|bucket of cold water|bitter pill|slap in the face|kick in the teeth|body blow|relief|godsend))[.!\\s]*$',
  ),
];

/** What speakers wish, refuse or picture, without a number: "I don't want a voucher", "We cannot watch our people drink poison". */
const WISHES: readonly RegExp[] = [
  turn(
    "i(?: do not|[’']m not| am not| don[’']t)(?: even)? (?:want|need) (?:a|an|any|your|his|her|their|to|another|your)\\b[^\\d]{0,60}$",
  ),
  turn(
    "(?:i|we|you) (?:cannot|can[’']t|will not|won[’']t|must not|should not|shouldn[’']t)(?: just| simply| go on)? (?:watch|watching|stand by|stand idly|sit (?:by|back|idly|here|on our)|wait(?:ing)? (?:any longer|for ever|forever|until)|look on|shrug|look away|turn a blind|turn our backs|let (?:this|that|it)|allow (?:this|that|it)|ignore (?:this|that|it|them))\\b[^\\d]{0,60}$",
  ),
  turn("(?:i|we)(?:[’']m| am|[’']re| are) not (?:here|going) to (?:sit|stand) here\\b[^\\d]{0,80}$"),
  turn(
    "(?:this|that|it)(?:[’']s| is| was| wasn[’']t| isn[’']t)(?: not)?(?: really| just| only| all)? about (?:that|this|me|you|him|her|us|them|politics|blame|money)[.!\\s]*$",
  ),
  turn(
    '[^,;:\\d]{3,40} (?:is|are|was) (?:quite |more than |bad )?enough(?: for (?:me|us|anyone|anybody|one (?:day|life|lifetime)))?[.!\\s]*$',
  ),
  turn(
    "(?:i|you|nobody|no one|we) would(?: not|n[’']t|[’']nt)? (?:let|send|drink|swim|sleep|cross|eat|fly|wish|want|put|touch|recommend|dare|leave) [^\\d]{3,70} (?:on those|on that|on such|in (?:it|there|that)|there|anybody|anyone|my worst \\p{Ll}+)[^,;\\d]{0,20}$",
  ),
  turn(
    "(?:so |and |now )*here(?:[’']s| is) (?:something|one thing|a thing|a story|a secret|a question|the thing|an idea|a thought)\\b[^\\d]{0,60}$",
  ),
];

const LED = turn('').source.slice(0, -'(?:)'.length);

/** Several turns in one pattern, so that their lead is read once. */
function asOne(turns: readonly RegExp[]): RegExp {
  return new RegExp(`${LED}(?:${turns.map(({ source }) => source.slice(LED.length)).join('|')})`, 'u');
}

/** What is said to a hall or a chamber, in somebody's words, that holds nothing to check. */
export const IDLE_TURN = asOne([...TURNS_OF_TALK, ...WISHES, ...WEIGHS]);
/** How a reporter leads over or weighs what others said. */
export const LEADS_OVER = asOne([...LEADS_ON, ...WEIGHS]);

/** The same in Spanish: "Tampoco el comercio fijo habla con una sola voz", "Los vendedores no se fían". */
export const LEADS_ON_IN_SPANISH: readonly RegExp[] = [
  /^(?:también|tampoco)\s(?:[^,;:\d]{2,50}\s)?(?:lo\s(?:notan|saben|ven|dicen|sufren|temen)|faltan?|hay|habla[n]?\scon\suna|pasan?\spor|las\stienen|está[n]?\sde\sacuerdo|coinciden?)\b[^\d;:]{0,60}$/iu,
  /^[^;:\d]{2,60}\sno\s(?:lo\s(?:tienen?|ven?)\s(?:tan\s|nada\s|muy\s)?(?:claro|fácil|igual|así|bien)|se\s(?:fían?|andan?\scon\srodeos|muerden?\sla\slengua|resignan?))[.\s]*$/iu,
  /^[^;:\d]{2,70}\strae[n]?\ssin\scuidado[.\s]*$/iu,
  /^[^;:\d]{2,60}la\spaciencia\sse\s(?:agota|acaba|agotó|acabó)[.\s]*$/iu,
  /^no\stard(?:ó|aron)\sen\sllegar\s(?:la|las|el|los)\s\p{Ll}+[.\s]*$/iu,
  /^no\ses\s(?:eso|esto|lo\smismo)\slo\sque\s(?:cuentan?|dicen?|piensan?|opinan?|sostienen?|creen?|recuerdan?)\s[^,;:\d]{2,50}$/iu,
  /^(?:en|entre|a)\s[^,;:\d]{3,50}\s(?:les\s)?(?:preocupan?|inquietan?|importan?|ocupan?|hablan?\sde)\sotras?\scosas?[.\s]*$/iu,
  /^algo(?:,\s\p{Ll}+,)?\s(?:ha|había|está)\s(?:cambiado|cambiando|desaparecido|fallado|pasado|ocurrido)[.\s]*$/iu,
  /^no\s(?:solo|sólo)\sde\s\p{Ll}+\s(?:se\shabla|vive|van?)\b[^\d;:]{0,60}$/iu,
  /^(?:mientras\stanto,\s)?cada\s(?:cual|uno)\sse\s(?:apaña|arregla|defiende)\b[^\d;:]{0,30}$/iu,
  /^basta\s(?:asomarse|mirar|con\s(?:mirar|ver|asomarse|preguntar))\b[^\d;:]{0,30}$/iu,
  /^[«"“]?(?:los|las)\s(\p{Ll}+)\sson\s(?:los|las)\sque\sson[.»"”\s]*$/iu,
  /\bque\svenga\sdios\sy\slo\svea\b/iu,
];
