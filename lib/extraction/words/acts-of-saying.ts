import { anyCase } from '#lib/extraction/text/any-case';
import {
  BLAMING,
  CALLING,
  EXPECTING,
  FORESEEING,
  INTENDING,
  MINDED,
  OWNING_HAVING,
  SLAMMING,
  JUDGING,
  OWNING_TO,
  PRAISING,
  SHIFTING,
  VERDICT,
} from '#lib/extraction/words/judging-words';
import type { ClaimKind } from '#lib/workflow/vocabulary';

interface ActOfSaying {
  pattern: RegExp;
  /** What such a clause always is; null when its words tell. */
  kind: ClaimKind | null;
  /** Of a person it tells what they did. */
  isOfBodies?: true;
}

const NOT_DONE_TO = '(?<!\\b(?:is|are|was|were|be|been|being|to|who|which|the|a|an|as|of|its|his|her|their) )';
const NO_PREPOSITION =
  '(?!(?:in|on|at|of|for|by|with|from|near|under|behind|inside|as|to|into|and|after|during|over|through|via|outside|beside|within|without|before|down|up|out|than) )';

/** Ways to say something without "that": each is what somebody says, and the claim is theirs. */
export const ACTS_OF_SAYING: readonly ActOfSaying[] = [
  {
    // "accused the firm of hiding a report"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>accused|accuses|accuse|accusing|suspects?|suspected) [^.;:]{2,80}? of (?:not )?(?:having |being )?\\p{Ll}+ing\\b`,
        'iu',
      ),
    ),
    kind: null,
  },
  {
    // "criticises the broadcaster for having shown one side"
    pattern: anyCase(new RegExp(`${NOT_DONE_TO}\\b(?<verb>${PRAISING}) [^.;:]{2,80}? for having `, 'iu')),
    kind: null,
  },
  {
    // "denied having met them", "has acknowledged receiving two reports", "admitted to lying"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>${OWNING_TO})(?: up)?(?: to)? (?:ever |also |personally |repeatedly |once |again )?(?!during\\b|according\\b|everything\\b|nothing\\b|anything\\b|something\\b|(?:planning|building|parking|funding|housing|voting|working|training|banking) (?:permission|consent|approval|permits?|licen[cs]es?|rights?|to)\\b)(?:having|being|\\p{Ll}{2,}ing) `,
        'iu',
      ),
    ),
    kind: null,
  },
  {
    // "affirms possessing copies", "claims to have seen it"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>affirms?|affirmed|claims?|claimed|reports?|reported|swears?|swore|professes|professed|purports?|purported|pretends?|pretended|reveals?|revealed|discloses?|disclosed) (?:having|being|possessing|owning|seeing|hearing|knowing|finding|receiving|holding|to (?:have|be|own|hold|know|possess)) `,
        'iu',
      ),
    ),
    kind: null,
  },
  {
    // "advises them to report swelling", "recommends boiling the water"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>advises?|advised|recommends?|recommended|urges?|urged|advocates?|advocated|counsels?|counselled|counseled|encourages?|encouraged|implores?|implored|exhorts?|exhorted|entreats?|entreated|beseeche[sd]|begs|begged) (?!by\\b|in\\b|on\\b)(?:(?:[\\p{L}’'-]+ ){1,5}?(?:not )?to \\p{Ll}|\\p{Ll}{3,}ing )`,
        'iu',
      ),
    ),
    kind: null,
  },
  {
    // "plans to close the road", "is hoping to reopen", "pledged not to raise fees"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?:(?:is|are|was|were) (?=\\p{Ll}+ing\\b))?(?<verb>${INTENDING}) (?:also |now |soon |never |eventually )?(?:not |never )?to (?:\\p{Ll}+ly )?(?!the\\b|an?\\b|its\\b|his\\b|her\\b)\\p{Ll}{2,}\\b`,
        'iu',
      ),
    ),
    kind: 'prediction',
  },
  {
    // "promised a written answer", "has pledged $2 million", "promised the town a bridge"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>promises|promised|pledges|pledged|vows|vowed) (?!to\\b|that\\b|in\\b|by\\b|on\\b|at\\b|by\\b|for\\b|since\\b|during\\b|last\\b)(?:(?:him|her|them|me|us|it|\\p{Lu}[\\p{L}’'-]+|the [\\p{L}’'-]+|\\p{Ll}+s) )?(?:an?|the|its|his|her|their|no|more|fewer|less|further|another|some|about|around|up to|nearly|almost|at least|[£$€]?\\d[\\d.,]*|\\p{Ll}{3,}) ?(?:\\p{L}|million|billion)`,
        'iu',
      ),
    ),
    kind: null,
  },
  {
    // "complained of having been told late", "spoke of 300 missing votes"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>complains?|complained|speaks?|spoke|talks?|talked) (?:of|about) (?:(?:not )?(?:having|being) |(?:(?:about|around|some|nearly|almost|over|at least|up to|more than|fewer than|less than) )?(?:\\d|half\\b|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions)\\b))`,
        'iu',
      ),
    ),
    kind: null,
  },
  {
    // "expects the recall to cost 25 million", "wants the fee to go"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>${EXPECTING}) (?!to\\b|that\\b|in\\b|by\\b)[^,.;:]{2,60}? to (?:\\p{Ll}+ly )?(?!the\\b|an?\\b|its\\b|his\\b|her\\b)\\p{Ll}{2,}\\b`,
        'iu',
      ),
    ),
    kind: 'prediction',
  },
  {
    // "does not want the show banned", "would like the road reopened", "wants it written into law"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?:(?:does|did|do)(?: not|n['’]t) |would )?(?<verb>wants?|wanted|like to see|like) (?!to\\b|that\\b|in\\b|by\\b)(?:it|them|him|her|(?:the|an?|its|his|her|their|this|that|these|those|all|no|every|more|fewer)\\s[^,.;:]{2,60}?) (?:(?:now|soon|also) )?(?:\\p{Ll}{3,}ed|gone|shut|done|sold|built|rebuilt|kept|cut|written|taken|given|made|put|sent|paid|left|out|back|closed|changed) ?(?=$|[.,;]|(?:by|in|into|from|for|at|on|before|after|to|as|with|within)\\s)`,
        'iu',
      ),
    ),
    kind: 'opinion',
  },
  {
    // "sees no reason for panic", "does not see how it can work", "sees little point in an appeal"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?:(?:does|do|did)(?: not|n['’]t) )?(?<verb>sees?|saw) (?:(?:(?<=n['’]t see )|(?<=not see ))(?:how|why|what)\\b|(?:no|the|little|few|every|good|any|still) (?:\\p{Ll}+ )?(?:reasons?|causes?|point|alternatives?|need|grounds|sense|chances?|hopes?|prospects?|dangers?|risks?|future|room|merits?|virtues?|problems?|contradictions?|objections?|basis|justification|signs?|way|purpose|benefits?|advantages?|harm|threats?|conflicts?|incentives?|obstacles?|barriers?|difficulty|difficulties|links?|parallels?|similarit(?:y|ies)|opportunit(?:y|ies)|potential|value|use|evidence|indications?|scope|solution|end|urgency|appetite|case)\\b)`,
        'iu',
      ),
    ),
    kind: 'opinion',
  },
  {
    // "forecasts a loss", "foresees more closures"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>${FORESEEING}) (?!to\\b|that\\b|in\\b|by\\b|on\\b|at\\b)(?:an?|the|its|his|her|their|no|more|fewer|less|further|another|some|between|about|around|up to|\\d[\\d.,]*|\\p{Ll}+) \\p{L}`,
        'iu',
      ),
    ),
    kind: 'prediction',
  },
  {
    // "estimates losses of 5 million euros", "calculates annual savings of at least £3m"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>estimates?|estimated|calculates?|calculated|projects|projected|fears|feared|quotes|quoted|cites|cited|claimed|reckons|reckoned on) (?:an? |the )?(?!that\\b|to\\b|in\\b|by\\b)(?:\\p{Ll}+ ){1,3}?(?:of|between|worth) (?:about |around |roughly |nearly |almost |some |more than |less than |up to |over |under |between |at least )?[£$€]?\\d`,
        'iu',
      ),
    ),
    kind: null,
  },
  {
    // "the stewards make it three and a half thousand", "The police say eight hundred"
    pattern: anyCase(
      new RegExp(
        `(?<=\\p{L} )(?<verb>says?|makes? it|made it|reckons?|guess(?:es)?) (?:(?:about|around|some|nearly|almost|over|only|just|at least|at most|more like|more than|fewer than|closer to) )*[£$€]?(?:\\d[\\d.,]*|(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an?|one|and|\\p{Ll}+teen|hundred|thousand|million)[ -]?)+)(?: (?:per cent|million|thousand|billion|percent))?(?: \\p{Ll}{4,})?[.!\\s]*$`,
        'iu',
      ),
    ),
    kind: 'quantity',
  },
  {
    // "puts the delay down to rain", "puts this down not to hostility but to distance"
    pattern: new RegExp(
      `${NOT_DONE_TO}\\b(?<verb>puts?) (?:it|this|that|these|them|(?:the|his|her|its|their|such|much|most|all) [^,.;:]{2,60}?) down (?:largely |mainly |mostly |partly |chiefly |simply |not )?to `,
      'iu',
    ),
    kind: 'causal',
  },
  {
    // "blames a spring", "attributes the fall to the rain"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>${BLAMING}(?= (?!to\\b|for\\b|by\\b)[\\p{L}\\d])|${SHIFTING}(?= (?:for|on|at)\\b))`,
        'iu',
      ),
    ),
    kind: null,
  },
  {
    // "called the forecast a fairy tale", "described the move as reckless", "dismissed the figure as invented"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>${JUDGING}) (?!in\\b|on\\b|at\\b|to\\b|for\\b|up\\b|out\\b|by\\b|with\\b|from\\b|over\\b|through\\b|into\\b|after\\b|as\\b)[^.;:]{2,90}? as (?!well\\b|soon\\b|early\\b|late\\b|long\\b|far\\b|many\\b|much\\b|part\\b|of\\b|from\\b|if\\b|to\\b|planned\\b|promised\\b|expected\\b|usual\\b|scheduled\\b|required\\b|agreed\\b|requested\\b|ordered\\b|intended\\b|it\\b|he\\b|she\\b|they\\b|we\\b|(?:(?:the|its|his|her|their|an?|more|many|some) )?(?:[\\p{L}-]+ ){1,3}(?:was|were|is|are|had|has|broke|fell|rose|came|went|began|took|left|got|grew|hit|ran|fought|swept|made|saw|met|sat|stood|\\p{Ll}{3,}ed(?! (?:by|in|to|at|for|on|with|from)\\b))\\b)(?:an? |the |\\p{L}|["“'‘\\uE000])`,
        'iu',
      ),
    ),
    kind: 'opinion',
  },
  {
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>${CALLING}) (?!for\\b|on\\b|off\\b|out\\b|up\\b|in\\b|by\\b|a (?:meeting|vote|strike|halt|press)|an (?:election|emergency|ambulance)|that\\b)(?:(?:the|this|that|these|those|his|her|its|their|our|any|such) (?:[\\p{L}’'-]+ ){0,4}?${NO_PREPOSITION}[\\p{L}’'-]+|it|him|her|them|\\p{Lu}[\\p{L}’']+(?: ${NO_PREPOSITION}\\p{Lu}[\\p{L}’']+){0,3}) (?:["“'‘]|\\uE000|an? |simply |totally |completely |utterly |deeply |\\p{Ll}+ly |(?:${VERDICT}|\\p{Ll}{3,}(?:less|ful|ous|worthy|istic))\\b)`,
        'iu',
      ),
    ),
    kind: 'opinion',
  },
  {
    // "blamed the government for sleeping", "criticised the board for its silence"
    pattern: anyCase(new RegExp(`${NOT_DONE_TO}\\b(?<verb>${PRAISING}) [^.;:]{2,80}? (?:for|on) `, 'iu')),
    kind: 'opinion',
  },
  {
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>${SLAMMING}) [^.;:]{2,80}? for (?!the (?:first|second|third|last)\\b|an? (?:week|month|year|day|moment|while)\\b|\\d)`,
        'iu',
      ),
    ),
    kind: 'opinion',
  },
  {
    // "is determined to close two schools", "are looking to sell the ground"
    pattern: anyCase(
      new RegExp(
        `\\b(?:is|are|was|were|remains?|remained|(?:has|have|had) been) (?:also |still |now |not |\\p{Ll}+ly )?(?<verb>${MINDED}) (?:not |never )?to (?!the\\b|an?\\b|its\\b|his\\b|her\\b)\\p{Ll}{2,}\\b`,
        'iu',
      ),
    ),
    kind: 'prediction',
  },
  {
    // "mentioned having met them", "owned up to dumping waste", "boasted of having won"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>${OWNING_HAVING}|(?:own(?:s|ed) up|fessed up|confess(?:es|ed)|admits|admitted) to (?=\\p{Ll}+ing )|(?:boast(?:s|ed)|brag(?:s|ged)|joke[sd]|dream(?:s|ed)|complain(?:s|ed)) (?:of|about)) ?(?:having|being|(?<=to )\\p{Ll}{2,}ing) `,
        'iu',
      ),
    ),
    kind: null,
  },
  {
    // "held the board responsible for the leak"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>held|holds|holding|hold|deems?|deemed|finds?|found|considers?|considered|declares|declared) [^.;:]{2,80}? (?:\\p{Ll}+ly )?(?:responsible|accountable|liable|answerable|to blame)\\b`,
        'iu',
      ),
    ),
    kind: 'speech-act',
  },
  {
    // "the police counted 180", "the survey has counted 61,300 damaged homes"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>counted|tallied|logged) (?:(?:about|around|some|nearly|almost|over|only|just|at least|at most|more than|fewer than|no more than) )*(?:\\d[\\d.,]*\\b(?! times)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|thousands)\\b(?! times))`,
        'iu',
      ),
    ),
    kind: 'quantity',
    isOfBodies: true,
  },
  {
    // "puts the cost of repairs at £2 million a year"
    pattern: anyCase(
      new RegExp(
        `${NOT_DONE_TO}\\b(?<verb>puts?|estimates?|estimated|valued|values|pegs|pegged|calculates|calculated|reckons|reckoned) (?<said>(?:the|its|his|her|their|this|that) [^.;:]{2,80}? at (?:just |well )?(?:about |around |roughly |nearly |almost |some |more than |less than |up to |over |under |between |at least )?(?:[£$€]?\\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|a (?:third|quarter|dozen))\\b))`,
        'iu',
      ),
    ),
    kind: null,
  },
];
