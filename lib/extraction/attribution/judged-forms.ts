import { anyCase } from '#lib/extraction/text/any-case';
import type { Form } from '#lib/extraction/attribution/owned-forms';

const WHO = '(?<who>[^,;:.]{2,70}?(?:,\\s[^,;:]{3,60},)?)';
const WHEN = '(?:\\s(?:on|in|at|last|this|earlier|late)\\s[^,;:]{2,30}?|\\syesterday)?';
/** What a document or a body puts in front of a colon: "gave a direct warning:", "updated the toll:". */
const PIECE =
  'indications?|warnings?|hints?|admissions?|instructions?|findings?|conclusions?|recommendations?|reminders?|explanations?|reasons?|figures?|numbers|tolls?|tally|count|estimates?|forecasts?|balance|list|details?|verdict|diagnosis|objections?|accusations?|allegations?|complaints?|assessment|summary|clue|passages?|sentences?|entry|note|remark';

/** Somebody's words are all that stands behind, told by what they hold, limit themselves to or put in front of a colon. */
export const JUDGED_BEHIND: readonly Form[] = [
  // "The court considered it proven on Friday that …"
  {
    pattern: anyCase(
      new RegExp(
        `^${WHO}\\s(?:considers?|considered|deems?|deemed|finds?|found|held|holds?|regards?|regarded|thinks?|thought|believes?|believed|sees?|saw|takes?|took|accepts?|accepted|ruled)\\sit\\s(?:as\\s)?(?:\\p{Ll}+ly\\s)?(?:(?:to be\\s)?(?:prove[nd]|established|demonstrated|certain|clear|evident|beyond (?:any |reasonable )?doubt|likely|unlikely|probable|possible|plausible|conceivable|obvious|confirmed|shown|for granted))${WHEN}\\sthat\\s+`,
        'iu',
      ),
    ),
    verb: 'found',
  },
  // "The agency confines itself to pointing out that …"
  {
    pattern: anyCase(
      new RegExp(
        `^${WHO}\\s(?:has\\s|have\\s|had\\s)?(?:confine[sd]?|limit(?:s|ed)?|restrict(?:s|ed)?|content(?:s|ed)?)\\s(?:itself|himself|herself|themselves)\\s(?:to|with)\\s(?:\\p{Ll}+ing)(?:\\sout)?\\sthat\\s+`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  // "The union put it more bluntly: …", "Reed disagreed: …", "The mayor was blunt: …"
  {
    pattern: anyCase(
      new RegExp(
        `^(?:but\\s|and\\s)?${WHO}\\s(?:(?:put|puts)\\s(?:it|the (?:matter|point))\\s(?:\\p{L}+\\s){0,2}\\p{L}+|(?:strongly\\s|flatly\\s)?(?:disagree[sd]?|begged to differ|begs to differ|demurs|demurred)|(?:sees?|saw)\\s(?:it|things|the matter)\\s(?:differently|otherwise)|(?:takes?|took|holds?|held)\\s(?:a|an|the|quite a|a very)\\s(?:different|opposite|contrary|opposing|dimmer|sterner|harsher|kinder|rosier|gloomier|sunnier|darker|more \\p{Ll}+|less \\p{Ll}+)\\s(?:view|line|position|stance)(?:\\sof\\s[^,;:]{2,40})?|(?:has|have|had|tells?|told|gives?|gave|offers?|offered)\\s(?:another|a different|a very different|quite another|an(?:\\s)?other|(?:its|his|her|their) own|the opposite)\\s(?:story|version|account|explanation|tale|reading|theory)(?:\\sof\\s[^,;:]{2,40})?|(?:hits?|fires?|fired|shot|shoots)\\sback|(?:is|was|are|were)\\shaving\\snone\\sof\\s(?:it|this|that)|(?:objects?|objected|protests?|protested|dissents?|dissented)|(?:is|was)\\s(?:(?:more|less|even|very|equally)\\s)?(?:blunt(?:er)?|clear(?:er)?|categorical|unequivocal|scathing|adamant|unmoved|sceptical|emphatic|dismissive|specific|precise|terse|brief|laconic)(?:\\son\\s[^,;:]{3,40})?)${WHEN}:\\s+(?=\\S)`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  // "The mayor’s reply was not long in coming: …"
  {
    pattern: anyCase(
      new RegExp(
        `^(?:but\\s|and\\s)?(?<who>[^,;:.]{2,70}?)(?:['’]s|(?<=s)['’])\\s(?:\\p{Ll}+\\s)?(?:reply|answer|response|retort|riposte|rejoinder|denial|rebuttal|verdict|version|explanation|defence)\\s(?:(?:is|was)\\s(?:not long in coming|as \\p{Ll}+ as ever|(?:\\p{Ll}+\\s)?(?:swift|blunt|curt|short|simple|brief|prompt|immediate|terse|dry|sharp|firm|plain|different))|(?:came|comes|followed|follows)(?:\\s[^,;:]{2,40})?|(?:did not|didn['’]t|does not|doesn['’]t) take long|ran|runs|reads?)${WHEN}:\\s+(?=\\S)`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  // "The document contained a direct indication: …", "The ministry updated the toll of the war: …"
  {
    pattern: anyCase(
      new RegExp(
        `^(?:but\\s|and\\s|meanwhile,?\\s)?${WHO}\\s(?:also\\s)?(?:contain(?:s|ed)|include[sd]|hold|holds|held|give[sn]?|gave|offer(?:s|ed)?|carrie[sd]|ends? with|ended with|update[sd]|revise[sd]|publishe[sd]|released?|list(?:s|ed)?|issue[sd]|repeat(?:s|ed)|draws?|drew|reach(?:es|ed)|came to|comes to|quote[sd])\\s(?:also\\s)?(?:(?:the|an?|one|its|his|her|their|this|these|two|three|another)\\s)(?:[\\p{L}-]+\\s){0,3}?(?:${PIECE})(?:\\s(?:of|for|on|from|to|in)\\s[^,;:]{2,60})?:\\s+(?=\\S)`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  // "The reason is on page 17 of the decision, to which this paper had access: …"
  {
    pattern: anyCase(
      /^(?:the|its|his|her|their)\s(?:reasons?|explanation|answer|details?|figures?|justification|motive|accusation|account)\s(?:is|are|stands?|lies?|can be found|is to be found|is set out|are set out|appears?)\s(?:(?:on|in)\s(?:page|paragraph|point|article|section|annex|chapter)s?\s\S+\sof|in|on)\s(?<who>(?:the|an?|his|her|its|their)\s[^,;:.]{2,70}?)(?:,\s(?:which|to which|of which|whose|seen|a copy|obtained|published)[^:;]{3,90})?:\s+(?=\S)/iu,
    ),
    verb: 'said',
  },
  // "For Jean Lasserre, who chairs the committee, …"
  {
    pattern:
      /^[Ff]or\s(?<who>\p{Lu}[\p{L}.’'-]+(?:\s(?:de|van|von|al|\p{Lu}[\p{L}.’'-]*)){1,3}),\s(?:who\s(?:chairs|heads|leads|runs|presides|represents|directs|speaks for|teaches|is)\s[^,;:]{3,80}|(?:the|an?|its|their|his|her)?\s?(?:\p{Ll}[\p{L}-]*\s){0,3}(?:mayor|minister|president|chair|chairman|chairwoman|director|secretary|leader|head|spokesman|spokeswoman|spokesperson|economist|analyst|professor|lawyer|historian|researcher|expert|engineer|lecturer|founder)\b[^,;:]{0,80}),\s+(?=\S)/u,
    verb: 'according to',
  },
  {
    pattern:
      /^[Ff]or\s(?<who>(?:the|its|their)\s(?:\p{Ll}[\p{L}-]*\s){0,3}(?:mayor|minister|president|chair|chairman|chairwoman|director|secretary|leader|head|spokesman|spokeswoman|economist|analyst|professor|historian|researcher|expert|prosecutor|prosecution|defence|opposition|union|unions)(?:\sof\s[^,;:]{3,50})?,\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3}),\s+(?=\S)/u,
    verb: 'according to',
  },
  // "In the note published on Monday, it was stressed that …"
  {
    pattern: anyCase(
      /^in\s(?<who>(?:the|an?|its|his|her|their|this)\s(?:[\p{L}-]+\s){0,3}?(?:note|statement|text|report|letter|decision|message|document|communiqu[eé]|release|paper|ruling|judgment|verdict|order|minutes|memo|bulletin|response|reply|announcement|summary|petition|resolution|motion|audit|study|survey)s?(?:\s[^;:]{2,70}?)?),?\sit\s(?:is|was|has been|had been)\s(?:also\s|further\s|\p{Ll}+ly\s)?(?:said|stated|noted|reported|written|specified|emphasi[sz]ed|stressed|underlined|underscored|mentioned|indicated|claimed|announced|explained|recorded|pointed out|argued|recalled|alleged|warned)\sthat\s+/iu,
    ),
    verb: 'stated in',
  },
  // "What he told me was that …"
  {
    pattern: anyCase(
      /^(?:but\s|and\s)?what\s(?<who>[^,;:.]{1,60}?)\s(?:told|tells?|says?|said|wrote|writes?|promised|promises|admitted|assured)(?:\s(?:me|us|him|her|them|reporters|members|parliament|the \p{Ll}+))?\s(?:is|was)\s(?:that\s|this:\s)/iu,
    ),
    verb: 'told',
  },
  // "The company's line on that is that …"
  {
    pattern: anyCase(
      /^(?:but\s|and\s|so\s)?(?<who>[^,;:.]{2,70}?)(?:['’]s|(?<=s)['’])\s(?:own\s|official\s|only\s|public\s|main\s|first\s|legal\s)?(?:line|position|stance|advice|understanding|reasoning|justification|excuse|description|thinking|assumption|hope|fear|worry|suggestion|guess|boast|promise|stated view|charge|accusation|allegation)(?:\s(?:on|about|to|at)\s[^,;:]{2,40}?)?\s(?:is|was|has been|had been|remains)\s(?:\p{Ll}+ly\s)?that\s+/iu,
    ),
    verb: 'said',
  },
  // "The ministry, citing two officials, had written on Tuesday that …"
  {
    pattern: anyCase(
      new RegExp(
        `^(?<who>[^,;:.]{2,70}?)(?:,\\s(?:citing|quoting|referring to|with reference to)\\s[^;:]{3,90}?,)?\\s(?:has|have|had)\\s(?:also\\s|already\\s|earlier\\s)?(?:written|put about|put out|let it be known|made it known|put on record|gone on record)${WHEN}\\sthat\\s+`,
        'iu',
      ),
    ),
    verb: 'wrote',
  },
];

/** The whole sentence is somebody's, who stands in it: "The damage is estimated by the court's expert at 11.8 billion." */
export const JUDGED_WHOLE: readonly Form[] = [
  {
    pattern: anyCase(
      /\s(?:is|are|was|were|has been|have been)\s(?:\p{Ll}+ly\s)?(?:estimated|put|valued|assessed|calculated|reckoned|priced)\sby\s(?<who>[^,;:.\d]{3,60}?)\s(?:at|to be|as)\s(?=\S)/iu,
    ),
    verb: 'estimates',
  },
];
