import { anyCase } from '#lib/extraction/text/any-case';
/** How a reporter leads over from one voice to the next: nothing to check. */
export const TRANSITION = anyCase(
  /^(?:that|this|it)(?:['’]s| is| was|(?: is|was)n['’]t)(?: not| hardly| exactly| precisely| just| quite)* (?:what|how) [^,;\d]{3,60}$|^(?:he|she|they|it|[^,;\d]{2,40}) (?:fared|fares|did|does) (?:no|little|not much|rather|scarcely|hardly any|any) (?:better|worse)\b[^,;\d]{0,70}$|^not (?:everyone|everybody|all(?: of)? [^,;]{3,40}) (?:opposes?|opposed|agrees?|agreed|welcomes?|welcomed|likes?|liked|wants?|wanted|shares?|shared|accepts?|accepted|supports?|supported|believes?|thinks?|sees?|saw)\b[^,;\d]{0,50}$|^an? (?:\p{Ll}+ )?(?:different|darker|rosier|bleaker|brighter|other) (?:story|tale|picture|view|version|account) (?:emerges?|emerged|comes|came|is told|was told)\b[^,;\d]{0,50}$|\b(?:comes?|came|falls?|fell|arrives?|arrived) at (?:the worst|the wrong|a bad|a difficult|an awkward|a delicate|a sensitive|a critical|the worst possible) (?:moment|time)[^,;\d]{0,40}$|^(?:not (?:everyone|everybody|all)|few|others|critics|opponents|union officials|officials|experts|[^,;]{2,60}(?:, [^,;]{3,40},)?)\s(?:is|was|are|were|remains?|remained|seems?|seemed|looks?|looked|sounds?|sounded) (?:\p{Ll}+ly )?(?:not |less |far from |hardly |scarcely |rather |more |in no way )?(?:so )?(?:impressed|unimpressed|moved|unmoved|convinced|unconvinced|persuaded|unpersuaded|soothed|reassured|amused|unamused|sure|sceptical|skeptical|contrite|cautious|prudent|circumspect|conciliatory|forthright|diplomatic|restrained|sanguine|optimistic|pessimistic|hopeful|guarded|forgiving|generous|categorical|unrepentant|defiant|undeterred|unfazed|upbeat|gloomy|gentler|kinder|harsher|blunter|softer|milder|sharper|tougher|warmer|cooler|friendlier|angrier|calmer|having none of it)(?: (?:by|about|with|at) [^,;]{2,40})?[.!\s]*$|\b(?:tells?|told|paints?|painted|offers?|offered|gives?|gave|has|have) an? (?:\p{Ll}+ )?(?:different|darker|rosier|bleaker|brighter|alternative|other) (?:story|tale|picture|view|version|account)[.!\s]*$|\b(?:sees?|saw|views?) (?:it|things|the matter|this) (?:very |rather )?differently[.!\s]*$|\bbegs? to differ[.!\s]*$|^(?:yes|no|maybe|perhaps),? (?:says?|said|replie[sd]|answer(?:s|ed)) [^,]{2,40}(?:,.{0,40})?$|^(?:that|this|it) (?:does|did|has|will|may|might) not (?:convince|impress|satisfy|reassure|persuade) [^,;]{3,60}$|^(?:(?:and|but|then|also),?\s)?(?:then )?there(?:['’]s| is| was| remains?) (?:also |then |still |always )?the (?:\p{Ll}+ )?(?:question|matter|issue|problem|business) of [^,;]{2,40}(?:, (?:too|also|as well|of course))?[.!\s]*$|^on [^,;\d]{3,40},? (?:the )?(?:evidence|opinions?|views?|accounts|witnesses|members|experts|parties|testimony) (?:was|were|is|are)?\s?(?:conflicted|conflict|differed|differ|diverged|diverge|clashed|divided|split|mixed|contradictory|disagreed|disagree)[.!\s]*$|^(?:the )?(?:members|committee|debate|discussion|conversation|talk|attention|meeting|council|councillors|board|questions?|hearing|inquiry|panel|house|session|mps|deputies|delegates|speakers)(?: (?:then|next|also|finally|now|soon))? (?:turned|turns|moved(?: on)?|moves(?: on)?|passed|shifted|switched|returned|came) (?:then |next |finally )?to [^,;\d]{3,50}[.!\s]*$|^[^,;:]{2,60} (?:(?:do|does|did)(?: not|n['’]t) (?:hide|conceal|disguise)|(?:make|makes|made) no secret of|(?:is|are|was|were) (?:not )?(?:hiding|concealing)|(?:can|could) (?:hardly|scarcely|barely) (?:hide|conceal|contain)) (?:his|her|its|their) (?:\p{Ll}+ )?(?:irritation|anger|frustration|disappointment|fury|delight|joy|relief|bitterness|concern|dismay|annoyance|displeasure|satisfaction|unease|glee|contempt|scepticism|impatience|indignation|feelings?)[.!\s]*$|^(?:the |local |many |some )?(?:\p{L}+ ){0,2}\p{L}+ (?:is|are|was|were|remains?|remained) (?:\p{Ll}+ly )?(?:furious|angry|indignant|outraged|dismayed|bitter|incensed|livid|jubilant|aggrieved|exasperated)[.!\s]*$/iu,
);
/** What the page asks of its readers. */
export const ASKS_READERS =
  /^ask (?:those|anyone|anybody) who\b[^\d]{0,50}$|^(?:(?:if|when|whether) (?:you|your)\b[^!?]{3,140}?,\s)?(?:for (?:more |further |any )?(?:information|details|help|advice|tickets|questions|queries|bookings|support)\b[^,.!?]{0,40},\s)?(?:please\s)?(?:call|write|contact|email|e-mail|visit|click|send|check|read|listen|watch|subscribe|sign up|follow|join|dial|text|phone|ring|report|tell us|let us know|get in touch|talk to|speak to|ask|consult|see your|seek|register|donate|share)\b(?!\s(?:was|is|were|are|has|had|centres?|centers?|service)\b)/i;
/** What the page says of itself. */
export const OF_ITSELF = anyCase(
  /^corrections? (?:should|must|may|can) (?:reach|be sent)\b|^[([]?(?:(?:this|the) (?:material|text|article|translation|interview|transcript)|this (?:story|report|page|publication|piece|version|item))\b[^.]{0,30}? (?:was|has been|is|were) (?:\p{Ll}+ly )?(?:translated|produced|(?:first |originally )published|prepared|republished|edited|shortened|condensed|updated|amended|corrected|sponsored|generated|supplied|reproduced)\b|\b(?:editorial (?:board|office|team|staff)|editors?|publisher|agency|site|newspaper|portal) (?:is|are|does|do|bears?|assumes?|accepts?|takes?|cannot)\b.{0,12}\b(?:not|no|be)\b.{0,20}\b(?:responsib|liab|accountab)|\b(?:opinions?|views) (?:expressed|of the authors?)\b.{0,60}\b(?:not|may|own)\b|^(?:(?:un)?official |rush |full |edited |partial |verbatim |uncorrected )?transcript(?::| of\b)|^(?:rush |unedited |uncorrected |draft )+(?:transcript|minutes|report)\b|^official report\b[^.]{0,60}$|^\(?translated (?:from|by)\b|\b(?:original|the \p{Lu}\p{Ll}+)(?: text| version)?(?: alone)? (?:prevails|applies|governs|(?:is|remains) (?:binding|authoritative)|takes precedence|shall prevail)\b|['’]s (?:podcast|newsletter|column|programme|program|show)(?:, [^,]{2,50},)? (?:is|comes|goes) (?:out|published|broadcast|on air|online)\b|^(?:pictured|photo|picture|above|below|file photo|file picture|main picture):\s|^(?:as (?:delivered|prepared)|check against delivery|for immediate release|released by|embargoed)\b|\badditional reporting\b|^(?:transcribed|typed up|taken down|subtitled|recorded and transcribed|transcript(?:ion)?) (?:by|from|for)\b|\b(?:not|never) (?:been )?checked against (?:the )?(?:recording|audio|delivery|tape|original)\b/iu,
);
/** A line at the head that dates an issue or a broadcast, "rush transcript". */
export const ABOUT_ISSUE = anyCase(
  /^(?:remarks|speech|address|keynote|statement|lecture|sermon) (?:by|of|at|to)\b|\b(?:transcript|edition|issue no|programme|broadcast|interview by|photo|illustration|source|reading time)\b|^[^.]{0,90}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\d{1,2} \p{L}+|\p{L}+ \d{1,2}),? \d{4}\.?$/iu,
);
/** "This article is no substitute for advice". */
export const THIS_PAGE =
  /^(?:this|the|these) (?:record|report|summary|list|draft|version|edition|document|minutes|translation) (?:is|are|remains?) (?:still )?(?:provisional|uncorrected|unofficial|a (?:draft|summary)|subject to (?:correction|approval|confirmation)|(?:not|no) (?:verbatim|official)|confidential)\b|^(?:this|the) (?:article|text|story|page|transcript|website|newsletter|podcast|column|material|broadcast|translation|interview) (?:is|was|are|does|do|did|may|might|can|cannot|should|will|must|has|contains?|reflects?|forms?|appears?|appeared)\b/i;
/** "HealthPost receives grants from …": only when the page carries that name at its head. */
export const PAID_BY = anyCase(
  /^(?:\S+ ){1,5}(?:receives?|is|has received|accepts?) (?:\p{Ll}+ )?(?:funding|funded|supported|grants?|support|owned|paid|sponsored|money|donations)\b/iu,
);

const LEAD =
  '^(?:\\[[^\\]]+\\]\\s|(?:and|but|so|well|now|look|folks|friends|you see|of course|listen|oh|no|yes|believe me|colleagues|honestly|frankly),?\\s)*';
/** What speakers say to their hall that could never be checked: memories, feelings, asides, sarcasm. Only without a number or a date. */
const TURNS: readonly RegExp[] = [
  // Sorrow, joy and thanks, also as reported: "said it was sorry to hear of it".
  anyCase(
    /^(?:it|he|she|they|we|i)(?:['’](?:s|m|re)| is| was| am| are| were| had been| has been)(?: \p{Ll}+ly| very| so| most)? (?:sorry|saddened|grateful|thankful|delighted|pleased|glad|proud|happy|sad|honou?red|relieved|touched|humbled|moved) (?:to (?:hear|learn|see|read|know|say|be (?:here|back|home|asked))|for|about|by|of)\b[^\d]{0,80}$/iu,
  ),
  // How long somebody may speak, and jokes about it.
  anyCase(
    new RegExp(
      `${LEAD}(?:i (?:was|['’]ve been|have been) (?:told|given|promised|allowed) (?:only |just |about )?(?:\\p{Ll}+|\\d+) minutes\\b[^\\d]{0,30}|(?:so )?you(?:['’]ll| will| may) (?:get|have) (?:\\p{Ll}+teen|ten|five|twenty|thirty|forty|\\p{Ll}+ minutes))[.!\\s]*$`,
      'iu',
    ),
  ),
  anyCase(
    /^(?:and )?(?:that|this)(?:['’]s| was| is) (?:without|before|not counting|just|only) (?:the|my|our|his|her|their|any|a) \p{Ll}+[.!\s]*$/iu,
  ),
  anyCase(/\bI know when I(?:['’]m| am) (?:being |not )?\p{Ll}+[.!\s]*$/iu),
  anyCase(
    new RegExp(
      `${LEAD}(?:i|we)(?:['’](?:m|ll|ve|re|d)|\\s(?:am|will|shall|have|do|would|could|can|was|were))?\\s(?:(?:still|always|also|never|not|only|just|really|well|often)\\s)*(?:remember|recall|forget|know (?:who|what|how|why|where|that feeling|you|it)\\b|believe in|care about|trust|stand (?:with|by|for|here)|(?:going|here) to (?:pretend|lie|apologi|talk|tell|be honest)|pretend|finished|done (?:yet|everything)|got everything|listen|hear you|feel|dream|could go on|thank|salute|ask you|beg|promise you)\\b`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:i|we)(?:['’]ve| have|['’]re| are)(?: not|n['’]t)? (?:always )?(?:done|got|gotten|made|been) (?:everything|it all|perfect|all of it|every|mistakes)`,
      'iu',
    ),
  ),
  // What a speaker asks of the hall, how the speech goes on, and likes and dislikes.
  anyCase(
    new RegExp(
      `${LEAD}(?:please |just )?(?:don['’]t|do not|never) (?:you )?(?:be|boo|tell|ask|worry|laugh|clap|quote|blame|thank|let (?:them|him|her|anyone|anybody)|look|say|think|expect|cry|shout|film|wait|try|start|stop|get me wrong)\\b[^\\d]{0,80}$`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:please |just )?(?:write (?:that|this|it) down|settle in|sit down|stand up|look (?:it|that) up|hold on|hang on|bear with me|wait for it|hands up|put your hands?)\\b[^\\d]{0,80}$`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}i(?:['’]ll| will) (?:end|start|begin|close|finish|stop|come (?:back )?to|be brief|keep (?:this|it) short|have (?:another|one more)|leave (?:it|you)|turn to|spare you|say (?:it|this|that))\\b[^\\d]{0,80}$`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:i|we) (?:have nothing against|(?:do not|don['’]t) (?:grudge|begrudge|mind|care|blame|envy|want (?:pity|applause|thanks|sympathy)))\\b[^\\d]{0,80}$`,
      'iu',
    ),
  ),
  anyCase(new RegExp(`${LEAD}i(?:['’]d| would) (?:settle|gladly|happily|rather)\\b[^\\d]{0,60}$`, 'iu')),
  anyCase(new RegExp(`${LEAD}i was (?:told|asked|warned|advised) (?:not )?to (?:keep|be|say|speak|stick|smile|wear)\\b`, 'iu')),
  anyCase(new RegExp(`${LEAD}you(?:['’]ve| have) (?:got )?a point\\b[^\\d]{0,60}$`, 'iu')),
  // "I withdraw the word", "You all know about the bridge".
  anyCase(
    /^(?:(?:and|but|so|well|very well|of course),? )?(?:i|we)(?: (?:\p{Ll}+ly|at once|of course))? (?:withdraw|retract|take (?:it|that) back|take back)\b[^\d]{0,40}$/iu,
  ),
  anyCase(
    /^(?:(?:and|but|so|well|now),? )?(?:you|we) (?:all |already |both )?(?:know|remember|have (?:all )?(?:heard|read)|will (?:all )?(?:know|remember|have heard|have read)) (?:all )?about [^\d]{2,40}$/iu,
  ),
  /^(?:before (?:anything|everything) else|first of all|above all|to begin with),? (?:i |my |our )?(?:thank|thanks)\b[^\d]{0,120}$/i,
  // Thanks, apologies, promises to promise, what is left to others.
  anyCase(
    new RegExp(
      `${LEAD}(?:i|we)(?:['’]m| am|['’]re| are) (?:much |most |very |deeply |truly |so )?(?:obliged|grateful|indebted|thankful) (?:to|for)\\b[^\\d]{0,80}$`,
      'iu',
    ),
  ),
  anyCase(new RegExp(`${LEAD}(?:i|we)(?:['’]d| would) be (?:lying|a liar|a fool|dishonest|mad|naive)\\b`, 'iu')),
  anyCase(
    new RegExp(
      `${LEAD}(?:so )?(?:i|we)(?:['’]ll| will) (?:make|give) you (?:a |one |two |three |another |some )?(?:more|promise|example|hint|clue)\\b`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:that|this|it)(?:['’]s| is) (?:not )?(?:for (?:others|me|us|him|her|them|you|history|voters|the \\p{Ll}+) to|un\\p{Ll}+able|indefensible|inexcusable|shameful|appalling|scandalous|monstrous|ludicrous|laughable)\\b[^\\d]{0,60}$`,
      'iu',
    ),
  ),
  anyCase(new RegExp(`${LEAD}(?:that|this|it)(?:['’]s| is) \\p{Ll}+, not \\p{Ll}+[.!\\s]*$`, 'iu')),
  anyCase(
    new RegExp(
      `${LEAD}(?:nobody|no one|none of us|no member|not one of us)(?: (?:in|on) (?:this|the) \\p{L}+)? (?:takes?|wants?|likes?|enjoys?|relishes|doubts?|denies|disputes|is (?:happy|pleased|proud))\\b[^\\d]{0,60}$`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}i (?:do )?(?:think|suspect|imagine|dare say|daresay|suppose|expect|bet|am sure|have no doubt) (?:that )?(?:everybody|everyone|anybody|anyone|most of us|all of us|we all|people)\\b[^\\d]{0,80}$`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:the )?(?:right )?(?:hon\\.? )?(?:gentleman|lady|member|minister|friend|gentlemen)(?: opposite)? (?:should|ought to|must|may|might|can|could|would do well to|need|needs) (?!not have\\b)[^\\d]{3,80}$`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:my|our) (?:(?:late|dear|old) )?(?:mother|father|mum|mom|dad|grand\\p{Ll}+|parents|teacher|aunt|uncle|boss|coach)(?:,? [^,;]{2,30},)? (?:used to|would|once|always) (?:say|tell|ask|joke|warn)\\b`,
      'iu',
    ),
  ),
  /^(?:if|with respect, if) (?:i|we) (?:may|might|could)[.!]?$/i,
  anyCase(
    new RegExp(`${LEAD}i(?: would|['’]d|['’]ll| will) (?:need|have) to (?:see|check|look|read|think|ask)\\b[^\\d]{0,50}$`, 'iu'),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:just |simply |go and |go )?ask (?:those|anyone|anybody|people|the \\p{Ll}+|any \\p{Ll}+)\\b[^\\d]{0,50}$`,
      'iu',
    ),
  ),
  /^may (?:god|the lord|heaven|he|she|they|you|we|it)\b[^\d]{0,80}$/i,
  // Where things are in the hall.
  /^(?:the )?(?:fire )?(?:exits?|toilets?|lavatories|cloakroom|tea|coffee|lunch|refreshments|drinks|buffet|microphones?|agenda|slides)(?: and [^,;]{3,20})? (?:is|are|will be) (?:at|in|on|outside|behind|over|served|to)\b[^\d]{0,50}$/i,
  /^(?:and |now )?(?:the )?(?:first|next|second|third|last|final|one more|another) (?:question|speaker|item)\b[^\d]{0,60}$/i,
  anyCase(
    new RegExp(`${LEAD}(?:perhaps|maybe|possibly|presumably|surely) (?:he|she|they|it|you|we|i|that|somebody|someone)\\b`, 'iu'),
  ),
  anyCase(
    new RegExp(
      `${LEAD}you (?:know (?:me|us|him|her|them|that|this|the (?:rest|answer|story))|might as well|may as well|couldn['’]t make it up|can(?:not|['’]t) make (?:it|this) up|have to laugh|have been|deserve|can count on|bet)\\b`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:my|our) (?:(?:own|old|late|little|dear|youngest|eldest) )?(?:mother|father|mum|mom|mam|dad|parents|wife|husband|son|daughter|kids?|children|grand\\p{Ll}+|brother|sister|family|neighbou?rs?|friends?|dog|cat|aunt|uncle|barber) (?:still |always |often |never )?(?:has|have|says?|asks?|tells?|thinks?|knows?|likes?|loves?|hates?|wants?|trips?|goes|calls?|laughs?|wonders?|is|are)\\b`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:that|this|it)(?:['’]s| is| was| isn['’]t| wasn['’]t) (?:not |no |just |pure |simply |hardly |sheer |a matter of |what )?(?:an? )?(?:luck|magic|chance|scandal|crime|tragedy|comedy|circus|secret|surprise|threat|mystery|coincidence|accident|miracle|rocket science|charity|politics|leadership|progress|change|courage|justice|fairness|who we are|all|it|life|history|common sense|democracy|failure|success|record|rubbish|rot|madness|insanity|theft|robbery|cowardice|arrogance|hypocrisy)[.!\\s]*$`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:the|my|our) (?:simple |short |honest |only )?(?:answer|point|question|truth|choice|message|lesson|bottom line|reason) (?:is|was)\\b(?: that)? (?:i|we|simple|clear|this|that|no|yes|you|not)\\b`,
      'iu',
    ),
  ),
  anyCase(
    /\b(?:his|her|their|your|its) \p{Ll}+ (?:is|are|was|were) (?:about |just |only )?as \p{Ll}+ as (?:his|her|their|your|its)\b/iu,
  ),
  /\bcounts? every (?:penny|cent|dollar|euro|rupee|rouble|ruble|coin|dime|shilling|lira|kopeck)\b/i,
  anyCase(
    new RegExp(
      `${LEAD}now (?:he|she|they) (?:\\p{Ll}+s|complain|whine|cry|want|tell|ask|say|pretend|wonder)\\b[^,;]{0,40}$`,
      'iu',
    ),
  ),
  anyCase(
    /^(?:(?:premier|minister|mayor|president|senator|madam \p{L}+|mr\.? \p{L}+|governor|councillor|professor|doctor), )?(?:an?|one|another|the next|our next|a last|one last|your) (?:\p{Ll}+ )?(?:question|speaker|guest|toast|round of applause|word|minute|moment)\b[^,;]{0,60}$/iu,
  ),
  /^(?:order|hear, hear|shame|resign)\b/i,
  // How a speaker will not speak, and that it cannot be put otherwise.
  anyCase(
    new RegExp(
      `${LEAD}(?:i|we)(?:['’]m not going to| won['’]t| will not| shall not|['’]ll not) (?:be (?:rude|unkind|unfair|cruel|harsh|drawn|long|coy|silly|polite)|bore|mince|sugar-?coat|dress|pretend|beat about|repeat|dwell|labou?r|name names|spoil)\\b[^\\d]{0,60}$`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}there(?:['’]s| is| was)(?: simply| really)? no (?:\\p{Ll}+ ){1,2}way (?:to (?:put|say|describe)|of (?:putting|saying|describing)) (?:it|this|that)\\b`,
      'iu',
    ),
  ),
  // "You can't feed a child on a promise."
  anyCase(
    new RegExp(
      `${LEAD}you can(?:['’]t|not) \\p{Ll}+ (?:[\\p{Ll}-]+ ){1,3}(?:with|on|out of) an? (?:\\p{Ll}+ )?\\p{Ll}+[.,!”"\\s]*$`,
      'iu',
    ),
  ),
  // What nobody will say, what one has to say, who is to blame.
  anyCase(
    new RegExp(
      `${LEAD}(?:i|we)(?:['’]m| am|['’]re| are|\\sca(?=n['’]t)|\\s(?:will|can|would|could|do|shall))?(?:n['’]t|not|\\s+not|\\swon['’]t)(?: (?:going|here|about|in a position|prepared|want|wish))?(?: to)? (?:speculate|comment|discuss|guess|second-guess|get into|go into|get ahead|answer that|prejudge|play politics|elaborate)\\b|${LEAD}(?:i|we) won['’]t (?:speculate|comment|discuss|guess|second-guess|get into|go into|get ahead|answer that|prejudge|play politics|elaborate)\\b`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:i|we)(?:['’]d| would) (?:really |just |only |so )?(?:love|like|hate|prefer|rather|be (?:happy|glad|delighted|sorry|surprised))\\b`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}(?:it|that|this|somebody|someone)(?: (?:just|simply|only|really))? (?:has|needs?|had|ought) to (?:be said|say (?:it|so|this))\\b`,
      'iu',
    ),
  ),
  anyCase(new RegExp(`${LEAD}(?:that|this|it)(?:['’]s| is) (?:all )?on (?:me|us|him|her|them|you)[.!\\s]*$`, 'iu')),
  anyCase(
    new RegExp(
      `${LEAD}you(?:['’]d| would|['’]ll| will|['’]re going to| should| must| can| could| may)?(?: better| just)? (?:have to |need to |want to )?(?:ask|take (?:it|that) up with|speak to|talk to) (?:him|her|them|me|us|that|the|my)\\b`,
      'iu',
    ),
  ),
  // What the hall is told to do.
  anyCase(
    new RegExp(
      `${LEAD}(?:then |just |please |so |now )*(?:(?:if|when|before|once) you\\b[^,;]{3,80}, )?(?:please |just |do not |don['’]t |never )?(?:go (?:home|and|to)|see a|call (?:us|your|the|a)|hug|kiss|drive safely|stay (?:home|safe|away|calm|strong|tuned|inside|indoors)|take care|be (?:careful|safe|kind|patient|ready|quiet|honest)|get (?:some|home|out|ready|vaccinated|tested)|talk to your|ask your|tell your|keep (?:your|the faith|calm|safe|fighting|going)|give (?:him|her|them|us|it) a|shame on|raise your)\\b`,
      'iu',
    ),
  ),
  anyCase(
    new RegExp(
      `${LEAD}let (?:him|her|them|those|anyone|anybody|everyone|no one|nobody|whoever) (?:not )?(?!in\\b|out\\b|down\\b|go\\b)(?:\\p{Ll}+)\\b`,
      'iu',
    ),
  ),
  /^(?:the |our |your )?next (?:update|briefing|bulletin|press conference|session|question|meeting) (?:is|will be|comes)\b/i,
  // A saying: "When all you have is a hammer, everything looks like a nail."
  anyCase(
    /^(?:when(?:ever)?|where|if)\b[^,;]{5,60}, (?:every|everything|anything|everybody|everyone|nothing|nobody)\b[^,;]{0,30}?\s(?:becomes?|looks? like|turns? into|is|sounds? like|feels? like) an? \p{Ll}+[.!\s]*$/iu,
  ),
  // A chair: who may speak, what comes next, how long.
  /^(?:i|the chair) (?:now )?(?:call|calls|recognise|recognises|recognize|recognizes|invite|invites|give the floor|gives the floor|put the question|puts the question|thank)\b|\b(?:has the floor|may proceed|take your seats?|(?:please )?be seated|the (?:house|meeting|sitting|session|debate|bar|buffet|floor|vote) is (?:now )?(?:open|closed|adjourned|suspended|over)|will come to order|i yield|point of order|time is up|we (?:now )?(?:move|turn|come) (?:on )?to|next item|order of business)\b/i,
];

const LED = anyCase(new RegExp(LEAD, 'iu')).source;
const led = TURNS.flatMap(({ source }) => (source.startsWith(LED) ? [source.slice(LED.length)] : []));
/** The same turns: those that may stand behind a lead in one pattern, so that the lead is read once. */
export const CHATTER: readonly RegExp[] = [
  ...TURNS.filter(({ source }) => !source.startsWith(LED)),
  new RegExp(`${LED}(?:${led.join('|')})`, 'u'),
];
/** Verbs that say that the words are no more than a joke. */
export const JOKING = /^(?:joked?|jokes|joking|quipped|quips?|quipping|deadpanned|wisecracked|teased)$/i;
/** "We will remind,", "It should be noted that": what a wire puts before its own words. */
export const REMINDER = anyCase(
  /^(?:(?:we(?:['’]ll| will| would like to)? |let us |let['’]s |to |as a |it is worth |it should be |it must be |it will be )?(?:remind(?:er|ed|ing)?|recall(?:ed|ing)?|note|noted|noting|mention(?:ed|ing)?|remember(?:ed|ing)?|add(?:ed)?|stress(?:ed)?)(?: (?:you|readers|our readers))?(?:,(?: that)?|:| that)\s|(?:and |but |now,? |well,? )*(?:what (?:he|she|they|we|you|nobody|no one|few)(?:['’]\p{Ll}+)? (?:\p{Ll}+ )?(?:wo|do|does|did|ca|will|can|never)(?:n['’]t| not)? (?:tell|tells|say|says|mention|mentions|admit|admits|know|knows)(?: (?:you|us|people|voters|anyone))? is(?: that|,)?|the (?:truth|fact|reality|point) (?:of the matter )?is(?: that|,))\s|(?:earlier|previously|before that),? it (?:was|became|has been) (?:reported|known|said) that\s)(?=\S)/iu,
);
