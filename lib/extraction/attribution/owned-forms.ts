import { anyCase } from '#lib/extraction/text/any-case';
/** What people call what they say. */
const SAYING =
  'account|reckoning|telling|estimate|estimation|count|calculation|calculations|version|view|opinion|assessment|judgement|judgment|evidence|testimony|memory|recollection|admission|answer|reply|response|case|argument|claim|contention|conclusion|verdict|explanation|defence|finding|warning|message|complaint|belief|suspicion|theory|point|objection|words|eyes|book|calculations|figures|records|declaration|prediction|forecast|projection|analysis|interpretation|reading|understanding|impression|experience|perspective|viewpoint|standpoint|tally|arithmetic|data|statistics|polling|research|assertion|insistence|guess|guesstimate|confession|concession|description|narrative|retelling|hypothesis|prognosis|diagnosis|thinking|logic|lights|books|findings|estimates|projections|forecasts|reports|surveys|valuation|submission|statement|say-so|definition|hearing|sums';
/** … and what "is that" alone tells with them: "on the bank’s advice" is nobody’s claim. */
const IS_THAT =
  'promise|pledge|boast|assurance|guarantee|reminder|advice|counsel|recommendation|proposal|suggestion|retort|rejoinder|riposte|comment|remark|observation|note|fear|hope|worry|concern|mantra|line|take|reasoning|rationale|excuse|justification|plea|position|stance|hunch|feeling|sense|gut feeling|instinct|thesis|story|allegation|accusation|charge|ruling|decision|mistake|regret|dream|plan|aim|goal|bet|gamble|refrain|contention|starting point|main point|key point|beef|gripe|grievance|grumble|lament|proviso|demand|idea|thought|thinking|assumption|presumption|premise|lesson|moral|impression|reservation|criticism|charge|tip|caveat|defence|defense|pitch|selling point|theme|answer|understanding|information';
const WHO = "(?<who>[^,;:.'’]{2,70}?)";
const SOURCE = `(?:(?:by|in|on|to|from|going by|judging by)\\s+${WHO}(?:['’]s|(?<=s)['’])\\s(?:own\\s)?(?<noun>${SAYING})|(?:by|on|in)\\s+the\\s(?:${SAYING})\\sof\\s(?<of>[^,;:.]{2,70}?))`;
/** Of words and sums alone: "by his own count", not "in his case". */
const OWN =
  '(?:by|on|in|to)\\s(?<who>his|her|their|its|my|our)\\s(?:own\\s)?(?:account|reckoning|telling|estimates?|estimation|count|calculations?|admission|assessment|recollection|figures|records|words|version|opinion|view|judge?ment|belief|data|statistics|eyes|mind|reading|understanding|analysis|projections?|forecasts?|tally|arithmetic|sums|lights|confession|testimony|evidence|statement|description|experience|memory|guess|books|accounts|polling|research|findings|hearing)';
const AS_TOLD =
  'acknowledges?|acknowledged|admits?|admitted|concedes?|conceded|confirms?|confirmed|notes?|noted|points? out|pointed out|finds?|found|establishes|established|shows?|showed|shown|reveals?|revealed|reports?|reported|records?|recorded|stresses|stressed|observes?|observed|remarks?|remarked|recalls?|recalled|explains?|explained|announces?|announced|discloses?|disclosed|states?|stated|tells?|told|puts? it|demonstrates?|demonstrated|documents?|documented|concludes?|concluded|warns?|warned|predicts?|predicted|discovers?|discovered|learned|learnt|proves?|proved|indicates?|indicated|argues?|argued|says?|said|writes?|wrote|written|claims?|claimed|insists?|insisted|likes? to say|reminds?|reminded|emphasises|emphasizes|emphasised|emphasized|underlines?|underlined|highlights?|highlighted|testifies|testified|heard|maintains?|maintained|alleges?|alleged|reckons?|reckoned|complains?|complained|has it|had it';
const LEAD = '^(?:(?:but|and|so|yet|still|now)\\b,?\\s*)?';

/** A way of saying whose words a sentence is, and the verb that a chain tells it by. */
export interface Form {
  /** Words without which it cannot stand there. */
  needs?: string;
  /** Only of what nobody else reports and what is not denied. */
  isPlain?: boolean;
  pattern: RegExp;
  verb: string;
}

/** Somebody's words are all that stands behind: "X's answer was that …", "By X's account, …". */
export const BEHIND: readonly Form[] = [
  {
    pattern: anyCase(
      new RegExp(`${LEAD}${SOURCE}(?:,\\s\\p{Ll}{3,}ed\\s(?:by|in|at|to|of|from|on)\\s[^,;:]{2,60})?,\\s+(?=\\S)`, 'iu'),
    ),
    verb: 'according to',
  },
  {
    pattern: anyCase(
      new RegExp(
        `${LEAD}(?:${WHO}(?:['’]s|(?<=s)['’])\\s(?:(?:own|only|main|first|second|short|written|chief|central|latest|biggest|greatest|usual|official|public|stated|initial|final|personal|immediate|principal|overall|consistent|long-standing|working|private|legal|simple)\\s)?(?:${SAYING}|${IS_THAT})s?(?:,\\s[^,;:]{3,60},|\\s(?:about|on|for|to|over|of|in)\\s[^,;:]{2,40}?)?|(?:the|an?|one|another)\\s(?:\\p{L}+\\s)?(?:${SAYING}|${IS_THAT})s?\\s(?:of|from|by|among|voiced by|shared by)\\s(?<of>[^,;:.]{2,70}?))\\s(?:is|was|are|were|has been|had been|have been|remains?|remained|would be|will be)\\s(?:\\p{Ll}+ly\\s|also\\s|still\\s|always\\s|that\\s(?=,))?that\\s+`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  {
    pattern: anyCase(
      new RegExp(
        `${LEAD}(?=${WHO}(?:['’]s|(?<=s)['’])\\s(?:own\\s)?(?:latest\\s|official\\s|current\\s|first\\s|initial\\s|final\\s|provisional\\s|preliminary\\s|revised\\s|best\\s|central\\s|internal\\s)?(?:estimate|figure|count|tally|reckoning|calculation|forecast|projection|toll|guess|valuation|assessment|total|sum|prediction|target figure|statistic|number)s?\\s(?:is|was|are|were|stands?|stood|puts?)\\s(?!that\\b|not\\b))`,
        'iu',
      ),
    ),
    verb: 'estimates',
  },
  {
    pattern: anyCase(
      new RegExp(
        `${LEAD}(?=(?<who>[^,;:.]{2,70}?)\\s(?:puts?|set|sets)\\s(?:it|this|them|that)\\s(?:at|as|nearer|closer)\\s)`,
        'iu',
      ),
    ),
    verb: 'estimates',
  },
  {
    pattern:
      /^(?:but\s)?(?:not so|wrong|nonsense|no|quite the opposite|not true|that['’]s (?:wrong|not so|nonsense|untrue)|rubbish|far from it|untrue),\s(?:says?|said|replies|replied|counters|countered|insists|insisted|retorts?|retorted|answers?|answered)\s(?<who>[^,;:.]{2,70}?):\s+(?=\S)/i,
    verb: 'said',
  },
  {
    pattern:
      /^(?:(?:but|and)\s)?what\s(?<who>[^,;:.]{2,70}?)\s(?:remembers?|remembered|recalls?|recalled|claims?|claimed|meant|means|argues?|argued|insists?|insisted|believes?|believed|thinks?|thought|knows?|knew|fears?|feared|hopes?|hoped|stresse[sd]|emphasi[sz]e[sd]|noted|notes|adds|added|found|finds|discovered|learned|learnt|sees|saw|heard|hears|alleges?|alleged|suspects?|suspected|wants to say|wanted to say|did say|does say|will say|would say|failed to mention|forgot to mention|omitted to say)\s(?:is|was)\s(?:that\s|this:\s)/i,
    verb: 'said',
  },
  {
    pattern:
      /^(?:but\s)?(?:as\s(?<who>[^,;:.]{2,70}?)\s(?:sees?|saw|tells?|told|remembers?|recalls?|has|have|had|puts?|put|describes?|described|understands?|understood|explains?|explained|reads?|views?|viewed|would have|likes to put|liked to put|framed?|frames)\s(?:it|things|matters|the matter|this)|as\sfar\sas\s(?<concerned>[^,;:.]{2,70}?)\s(?:is|are|was|were)\sconcerned|the\sway\s(?<way>[^,;:.]{2,70}?)\s(?:sees?|saw|tells?|told|remembers?|recalls?|puts?|describes?|explains?|reads?|views?)\s(?:it|things|this)),\s+(?=\S)/i,
    verb: 'said',
  },
  {
    pattern: anyCase(
      /^(?<hearer>[^,;:.]{2,70}?)\s(?:heard|hears|has heard|had heard|have heard|was to hear|is to hear|will hear|learned|learnt|has learned|have learned|has learnt|gathered|found out|discovered|understood|got word|had it)\s(?:on \p{Lu}\p{Ll}+\s|yesterday\s|today\s|earlier\s|last week\s)?from\s(?<who>[^;:.]{2,90}?),?\sthat\s+/iu,
    ),
    verb: 'said',
  },
  {
    pattern: anyCase(
      /^from\s(?<who>[^,;:.]{2,70}?),?\s(?:the\s|its\s|their\s)?(?:\p{L}+\s){1,3}(?:heard|learned|learnt|has heard)\sthat\s+/iu,
    ),
    verb: 'said',
  },
  { pattern: /^to\s(?:hear|listen to|believe)\s(?<who>[^,;:.]{2,70}?)(?:\stell it)?,\s+(?=\S)/i, verb: 'said' },
  {
    pattern:
      /^it\s(?:is|was)\s(?<who>[^;:.]{2,90}?),?\s(?:who|which)\s(?:has\s|had\s|first\s)?(?:told\s[^,;:.]{2,60}?|said|says|claimed|claims|warned|revealed|insisted|argued|announced|confirmed|alleged|reported|noticed|noted|pointed out|points out|discovered|established|found|suggested|concluded|disclosed|admitted|stated|testified|informed\s[^,;:.]{2,60}?|predicted|complained|explained|spotted|realised|realized|recognised|recognized|proved|showed|calculated|estimated)\sthat\s+/i,
    verb: 'said',
  },
  {
    pattern:
      /^(?:(?:[^,;:.]{1,30}\sago|(?:last|this|in|on|at|earlier|during|back|after|before)\s[^,;:.]{2,40}),\s){0,2}(?<hearer>[^,;:.]{1,70}?)\s(?:was|were|is|are|am|has been|have been|had been)\s(?:also\s|then\s|later\s)?(?:told|assured|warned|informed|reminded|advised|notified|reassured|promised|cautioned|alerted|briefed|tipped off|persuaded|convinced|given to understand|led to believe|taught|instructed)\s(?:(?:on|in|at|last|earlier|this)\s[^,;:.]{2,30}?\s|yesterday\s|repeatedly\s|privately\s)?by\s(?<who>[^;:.]{2,90}?),?\sthat\s+/i,
    verb: 'told',
  },
  {
    pattern:
      /^(?:but\s)?if\s(?<who>[^,;:.]{2,70}?)\s(?:is|are|was|were|proves?|turns? out to be)\s(?:to be believed|to be trusted|right|correct|accurate|true|reliable|honest|telling the truth|anything to go by|any guide),\s+(?=\S)/i,
    verb: 'said',
  },
  {
    pattern: anyCase(
      new RegExp(
        `^(?:(?:when )?asked [^,;:]{2,80},\\s)?(?:but\\s)?${WHO}\\s(?:gave|gives|had|has|offered|offers|sent)\\s(?:(?:him|her|them|us|me|reporters)\\s)?(?:the|an?|one|another)\\s(?:\\p{L}+\\s){0,2}(?:answer|explanation|reply|response|verdict|reason|account|message|warning|version|figure|estimate|theory|complaint|assessment|view|description|summary|reminder|retort|diagnosis|prediction|forecast|comment|statement|justification|excuse|argument|objection|observation|confession|admission|promise|hint|clue|example|tip|thought|number|caveat|conclusion|opinion):\\s+`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  {
    pattern: anyCase(
      /^(?:confirmation|word|news|(?:the|an?)\s(?:\p{L}+\s)?(?:warning|assurance|admission|claim|reminder|news|report|confirmation|complaint|message|allegation|accusation|announcement|suggestion|revelation|disclosure|statement|denial|prediction|promise|threat|signal|hint|confession|estimate|evidence|testimony|call|tip|tip-off|story|rumou?r))\s(?:came|comes|has come|arrived|emerged|followed|reached\s[^,;:]{2,30}?)\s(?:later\s|on \p{Lu}\p{Ll}+\s)?from\s(?<who>[^,;:.]{2,70}?)(?:\s(?:at|on|in)\s[^,;:]{2,20}?)?\sthat\s+/iu,
    ),
    verb: 'said',
  },
  {
    pattern: anyCase(
      /^(?<who>[^,;:.]{2,70}?)\s(?:rang|called|phoned|wrote|texted|emailed|e-mailed|messaged|radioed|came|ran|shouted|telephoned|rushed|returned|stopped by|dropped by|got in touch|contacted|tweeted|posted|stood up|got up|turned up|drove|walked|went|rose|appeared|took to|sent word|got word)\b[^,;:.]{0,40}?\sto\s(?:say|tell\s(?:him|her|them|me|us|reporters|\p{Ll}+s|the \p{Ll}+)|report|complain|warn|announce|confirm|explain|claim|insist|argue|point out|declare|admit|confess|testify|inform\s(?:him|her|them|me|us))\s(?:that\s)?(?=(?:the|an?|his|her|its|their|our|my|there|it|he|she|they|we|no|\p{Lu}|\d)\b)/iu,
    ),
    verb: 'said',
  },
  {
    pattern: anyCase(
      /^(?<who>[^,;:.]{2,70}?)(?:\s(?:used to|would|likes? to|loves? to|liked to|loved to|has|had))?\s(?:tells?|told|describes?|described|recalls?|recalled|remembers?|remembered|recounts?|recounted|relates?|related|explains?|explained|reveals?|revealed|narrates?|narrated|recollects?|recollected|spoke|speaks?|heard|outlines?|outlined|detailed|chronicled)\s(?:(?:him|her|them|me|us|reporters|friends|the \p{Ll}+)\s)?(?:of\s)?how\s(?!to\b|many\b|much\b|long\b|often\b|far\b)/iu,
    ),
    verb: 'told',
  },
  {
    pattern: anyCase(
      /^(?<hearer>[^,;:.]{1,70}?)\s(?:remembers?|remembered|recalls?|recalled|heard|hears|overheard)\s(?<who>[^,;:.]{2,60}?)\s(?:telling|saying|warning|assuring|insisting|promising|shouting|boasting|claiming|complaining|admitting|announcing|confirming|bragging|threatening|explaining|whispering|yelling|arguing|predicting|joking)\b(?:\s(?:him|her|them|me|us|(?:the|his|her|their)\s\p{L}+|\p{Ll}+s))?\s(?:that\s+)?(?=\S)/iu,
    ),
    verb: 'told',
  },
  {
    pattern: anyCase(
      /^(?!(?:an?|one|two|three|some)\s\p{Ll}+\sago\s)(?<who>[^,;:.]{2,70}?)(?:,\sfor\s(?:his|her|its|their)\spart,)?\s(?:(?:also|then|later|still|now|again)\s)?(?:speaks?|spoke|talks?|talked)\s(?:\p{Ll}+ly\s)?of\s(?=(?:an?|the|no|some|more|about|almost|nearly|only|at least|\d|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens|\uE000)[\s\d])/iu,
    ),
    verb: 'spoke of',
  },
];
/** … or all that stands before: "…, if X is to be believed". */
export const BEFORE: readonly Form[] = [
  // "The dam is full, as the water board itself acknowledged last week"
  {
    needs: ', as ',
    isPlain: true,
    pattern: anyCase(
      new RegExp(
        `,\\sas\\s(?<who>[^,;:.]{2,70}?)\\s(?:has\\s|have\\s|had\\s|also\\s|itself\\s|himself\\s|herself\\s|themselves\\s|now\\s|later\\s|first\\s|earlier\\s|already\\s|since\\s|rightly\\s|\\p{Ll}+ly\\s){0,3}(?<verb>${AS_TOLD})(?:\\s(?:(?:to|on|in|at|last|this|before|during|after|by|with|for|when|from) [^,;:]{2,60}|yesterday|today|recently|again|us|me|him|her|them|it|reporters|journalists|parliament|\\p{Ll}+s(?: (?:on|in|at|last|this) [^,;:]{2,40})?))?[.\\s]*$`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  { pattern: anyCase(new RegExp(`,\\s${OWN}[.:;\\s]*$`, 'iu')), verb: 'according to' },
  {
    pattern: anyCase(new RegExp(`,\\s+(?:at least\\s)?${SOURCE}(?:,?\\sat least)?[.\\s]*$`, 'iu')),
    verb: 'according to',
  },
  {
    pattern:
      /,?\s(?:if\s)(?<who>[^,;:.]{2,70}?)\s(?:is|are|was|were|proves?|turns? out to be)\s(?:to be believed|to be trusted|right|correct|accurate|true|reliable|honest|telling the truth|anything to go by|any guide)[.\s]*$/i,
    verb: 'said',
  },
  {
    pattern:
      /(?:,|\s[–—-])\s(?:or\s)?(?:so|or so|thus)\s(?<verb>says?|said|claims?|claimed|writes?|wrote)\s(?<who>[^,;:.]{2,70}?)(?:,?\sat least)?[.\s]*$/i,
    verb: 'said',
  },
  {
    pattern: anyCase(
      /,\s(?:the|an?|his|her)\s(?:\p{L}+\s){1,3}(?:was|were|has been|had been)\s(?:told|informed|warned|assured)\sby\s(?<who>[^;:.]{2,90}?)[.\s]*$/iu,
    ),
    verb: 'told',
  },
  {
    pattern: anyCase(
      /,\s(?:(?:the|an?)\s(?:\p{L}+\s){1,3}|(?:\p{L}+\s)?\p{Ll}+s\s|(?:he|she|they|we|I)\s)(?:has\s|have\s|had\s)?(?:heard|learned|learnt)\sfrom\s(?<who>[^;:.]{2,90}?)[.\s]*$/iu,
    ),
    verb: 'said',
  },
  {
    pattern: anyCase(
      /,\s(?:(?:\p{L}+\s)?\p{Ll}+s|he|she|they|we|I)\s(?:was|were|am|are|is|has been|have been|had been)\s(?:told|informed|warned|assured)\sby\s(?<who>[^;:.]{2,90}?)[.\s]*$/iu,
    ),
    verb: 'told',
  },
  {
    pattern:
      /(?:,|\s[–—-])\s(?:or\s)?so\s(?<who>[^,;:.]{2,70}?)\s(?:has\s|have\s|had\s)?(?<verb>says?|said|claims?|claimed|believes?|believed|thinks?|established|found|calculated|learned|learnt|argues?|argued|insists?|insisted|writes?|wrote|reports?|reported|hears?|heard)(?:,?\sat least)?[.\s]*$/i,
    verb: 'said',
  },
];

/** … or they stand amid what is said, which the standalone sentence leaves out. */
export const AMID: readonly Form[] = [
  { pattern: anyCase(new RegExp(`(?<!\\b(?:which|who|that|whose)),\\s${OWN}(?=,\\s)`, 'iu')), verb: 'according to' },
  {
    pattern: /,\s(?:if|assuming)\s(?<who>[^,;:.]{2,70}?)\s(?:is|are)\s(?:to be believed|right|correct|telling the truth)(?=,\s)/i,
    verb: 'said',
  },
  { pattern: anyCase(new RegExp(`(?:,|\\sthat,)\\s+${SOURCE}(?=,\\s)`, 'iu')), verb: 'according to' },
  // "The bridge, as Ann Lowe explained to the council, is shut"
  {
    pattern: anyCase(
      /,\sas\s(?<who>[^,;:.]{2,60}?)\s(?:has\s|have\s|had\s|also\s|later\s|first\s){0,2}(?:told|explained|explains|noted|notes|stressed|stresses|recalled|recalls|admitted|admits|conceded|reminded|informed|pointed out|points out|emphasi[sz]ed|described|clarified)(?:\s(?:to|on|in|at|last|this|before|during|yesterday|reporters|journalists|members|parliament|him|her|them|us|me|it|the|this)\b[^,;:]{0,50})?(?=,\s)/iu,
    ),
    verb: 'said',
  },
  // "Staff, the member had learned from two parents, were told …"
  {
    pattern: anyCase(
      /,\s(?:he|she|they|we|I|the|an?|his|her|its|their|\p{Lu}\p{L}+|\p{Ll}+s)(?:\s[\p{L}’'-]+){0,6}?\s(?:has\s|have\s|had\s)?(?:also\s)?(?:learned|learnt|heard|gathered|understood)\sfrom\s(?<who>[^,;:.]{2,60}?)(?=,\s(?:was|were|is|are|has|have|had|did|do|does|will|would|can|could|may|might|must|should|\p{Ll}+(?:ed|s))\s)/iu,
    ),
    verb: 'said',
  },
  {
    pattern: anyCase(
      /,\s(?:he|she|they|we|I|the|an?|his|her|its|their|\p{Lu}\p{L}+|\p{Ll}+s)(?:\s[\p{L}’'-]+){0,6}?\s(?:was|were|is|are|am|has been|have been|had been)\s(?:also\s|later\s)?(?:told|informed|warned|assured)\sby\s(?<who>[^,;:.]{2,60}?)(?=,\s(?:was|were|is|are|has|have|had|did|do|does|will|would|can|could|may|might|must|should|\p{Ll}+(?:ed|s))\s)/iu,
    ),
    verb: 'told',
  },
  // "Of 2,900 claims, so the trust has established, 612 were settled"
  {
    pattern: anyCase(
      /,\sso\s(?<who>(?!far\b|much\b|many\b)[^,;:.]{2,70}?)\s(?:has\s|have\s|had\s)?(?:also\s)?(?:says?|said|claims?|claimed|believes?|believed|thinks?|established|found|calculated|learned|learnt|argues?|argued|insists?|insisted|writes?|wrote|reports?|reported|hears?|heard|tells?\s\p{L}+|told\s\p{L}+)(?=,\s)/iu,
    ),
    verb: 'said',
  },
  {
    pattern:
      /,\sit\s(?:has\s|had\s)?(?:emerged|emerges|appears|appeared|transpired|transpires)\sfrom\s(?<who>[^,;:.]{3,90}?)(?=,\s)/i,
    verb: 'according to',
  },
  {
    pattern: anyCase(
      /\s(?:is|are|was|were|has been|have been)\s(?:\p{Ll}+ly\s)?(?:said|understood|believed|reported|alleged|thought|claimed|rumoured|estimated)\sby\s(?<who>[^,;:.]{2,60}?)\sto(?=\s\p{Ll})/iu,
    ),
    verb: 'said',
  },
];
