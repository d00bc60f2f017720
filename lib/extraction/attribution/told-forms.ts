import { anyCase } from '#lib/extraction/text/any-case';
import type { Form } from '#lib/extraction/attribution/owned-forms';
import { SAYING_SO, TO_SAY } from '#lib/extraction/words/verbs';

const WHO = '(?:(?:but|and|meanwhile|later),?\\s)?(?<who>[^,;:.]{2,70}?(?:,\\s[^,;:]{3,60},)?)';
const HAS =
  '(?:has\\s|have\\s|had\\s|also\\s|then\\s|later\\s|now\\s|still\\s|already\\s|since\\s|recently\\s|\\p{Ll}+ly\\s){0,3}';
const WHEN =
  '(?:\\s(?:on|in|at|last|this|late|earlier|during|after|before|ahead of|to|for|from|via|through|yesterday|today)\\b[^,;:]{0,50}?)?';
const A =
  "(?:(?:an?|the|this|that|its|their|his|her|another|one|two|three|several|some|fresh|further|more|repeated|multiple|no fewer than \\p{L}+|a (?:series|string|flurry) of)\\s)?(?:[\\p{L}’'-]+\\s){0,3}?";
/** What is written, sent or read out to say something. */
const PAPER =
  '(?:statement|letter|note|memo|memorandum|report|e-?mail|message|text|tweet|post|posting|thread|video|clip|recording|bulletin|circular|leaflet|flyer|notice|alert|advisory|warning|release|communiqu[eé]|announcement|declaration|document|dossier|paper|study|petition|complaint|claim|lawsuit|suit|affidavit|submission|motion|appeal|ruling|verdict|judge?ment|decision|order|opinion|finding|response|reply|answer|denial|apology|reminder|update|correction|clarification|guidance|briefing|forecast|speech|sermon|telegram|cable|dispatch|article|column|editorial|op-ed|interview|testimony|evidence|deposition|confession|resolution|proclamation|edict|decree|fatwa|summons|invoice|invitation)s?';
const SENT =
  '(?:issue[sd]?|release[sd]?|publishe[sd]|put(?:s)? out|s(?:ends?|ent)(?: out| back| round)?|post(?:s|ed)?|circulate[sd]?|distribute[sd]?|ma[dk]es?|g(?:ives?|ave)|given|files?|filed|submit(?:s|ted)?|writes?|wrote|written|pen(?:s|ned)|sign(?:s|ed)?|deliver(?:s|ed)?|reads?(?: out)?|share[sd]?|tweet(?:s|ed)?|record(?:s|ed)?|hand(?:s|ed) (?:down|out|over|in)|lodge[sd]?|left|leaves|drew up|draws up|drafted|uploaded|aired|broadcasts?|carried|ran|produced|presented|offer(?:s|ed)?|returned|fired off|dashed off|served|prepared|swore|sworn|received|got|obtained)';

/** What is given, raised or stood by and says so itself: "gave assurances that", "voiced fears that", "repeated his claim that". */
const WORD =
  '(?:assurances?|guarantees?|promises?|pledges?|undertakings?|vows?|notice|warnings?|evidence|testimony|hints?|indications?|signals?|rulings?|verdicts?|confirmation|opinion|advice|argument|case|point|claims?|allegations?|assertions?|complaints?|accusations?|charges?|predictions?|forecasts?|fears?|concerns?|hopes?|confidence|belief|beliefs|conviction|suspicions?|worry|worries|anxiety|alarm|optimism|pessimism|regret|anger|dismay|frustration|disappointment|surprise|satisfaction|view|views|position|line|stance|theory|contention|suggestions?|insinuations?|insistence|message|statement|story|version|account|finding|findings|conclusion|estimate|threats?|rumou?rs?|reports?|boasts?|prediction|admission|confession|reminder|explanation|excuse|objection|protest|mantra)';
const GIVEN =
  '(?:give[sn]?|gave|make[s]?|made|issue[sd]?|serve[sd]?|s(?:ends?|ent)|offer(?:s|ed)?|voice[sd]?|express(?:es|ed)?|raise[sd]?|repeat(?:s|ed)?|reiterate[sd]?|renew(?:s|ed)?|restate[sd]?|echo(?:es|ed)?|share[sd]?|hold[s]?|held|t(?:akes?|ook)|taken|adopt(?:s|ed)?|advance[sd]?|put(?:s)? forward|back(?:s|ed)?|support(?:s|ed)?|endorse[sd]?|champion(?:s|ed)?|defend(?:s|ed)?|maintain(?:s|ed)?|st(?:ands?|ood) by|stick(?:s)? (?:to|by)|stuck (?:to|by)|cling(?:s)? to|clung to|press(?:es|ed)?|push(?:es|ed)?|peddle[sd]?|spread[s]?|float(?:s|ed)?|air(?:s|ed)?|level(?:s|led)?|bring[s]?|brought|file[sd]?|lodge[sd]?|receive[sd]? no|reached?|came to|come[s]? to|dr(?:aws?|ew)|hand(?:s|ed) down|return(?:s|ed)?|deliver(?:s|ed)?|signal(?:s|led|ed)?|underline[sd]?|dropped|reaffirm(?:s|ed)?|reassert(?:s|ed)?|testified to|relay(?:s|ed)?|pass(?:es|ed) on|convey(?:s|ed)?)';

/** Somebody's words are all that stands behind, told by what they sent, gave, took to a stage or were heard doing. */
export const TOLD_FORMS: readonly Form[] = [
  // "The army released a statement in which it said that …", "The supplier sent an email confirming that …"
  {
    needs: ' that ',
    pattern: anyCase(
      new RegExp(
        `^${WHO}\\s${HAS}${SENT}\\s(?:(?:him|her|them|us|me|it|(?:the|his|her|its|their)\\s\\p{Ll}+|\\p{Ll}+s)\\s)?${A}${PAPER}${WHEN}\\s(?:${SAYING_SO}|in which (?:he|she|it|they|the \\p{Ll}+) (?:also )?(?:said|says|claimed|claims|warned|argued|stated|confirmed|announced|insisted|admitted|alleged|accepted|acknowledged|explained|complained)|to the effect|which (?:said|says|states|stated|claimed|warned|confirmed))${WHEN}\\sthat\\s+`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  // "The judge handed down a ruling that …", "Doctors voiced fears that …", "She stands by her claim that …"
  {
    needs: ' that ',
    pattern: anyCase(
      new RegExp(
        `^${WHO}\\s${HAS}(?<verb>${GIVEN})\\s(?:(?:him|her|them|us|me|\\p{Ll}+s)\\s)?${A}${WORD}${WHEN}\\sthat\\s+`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  // "The watchdog is expected to say that …", "The archbishop used his sermon to warn that …", "He was forced to admit that …"
  {
    needs: ' that ',
    pattern: anyCase(
      new RegExp(
        `^${WHO}\\s${HAS}(?:(?:is|was|are|were|has been|have been|had been)\\s(?:also\\s|now\\s|widely\\s)?(?:expected|due|likely|set|about|going|poised|scheduled|understood|believed|thought|reported|said|alleged|known|forced|obliged|compelled|moved|quick|keen|eager|anxious|careful|happy|at pains|quoted|the first|among the first|not alone)\\sto\\s(?:have\\s)?|(?:use[sd]?|t(?:akes?|ook)|seize[sd]?|w(?:ent|ill go)|goes|c(?:ame|omes?)|br(?:oke|eaks?)|return(?:s|ed)?|rises?|rose|st(?:ands?|ood)|stepp?(?:s|ed)|appear(?:s|ed)|interrupt(?:s|ed)|interven(?:es|ed)|contact(?:s|ed)|got in touch|spoke|sp(?:oke|eaks) (?:up|out)|reach(?:es|ed) out|hasten(?:s|ed)|rush(?:es|ed)|hurrie[sd]|continue[sd]?|proceed(?:s|ed)?|sought|seeks|trie[sd]|attempt(?:s|ed)|began|begins|start(?:s|ed)|felt compelled|saw fit|was allowed|wanted|writes|wrote|rang|rings|calls|called|phones|phoned|texts|texted|emails|emailed|invited|summoned|gathered|convened)\\s(?:[^,;:]{1,70}?\\s)?to\\s)${TO_SAY}${WHEN}\\sthat\\s+`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  // "The governor is on record as saying that …", "Guards were overheard saying …"
  {
    needs: 'ing ',
    pattern: anyCase(
      new RegExp(
        `^${WHO}\\s${HAS}(?:(?:is|was|are|were|has been|have been|had been|can be|could be)\\s(?:also\\s|later\\s)?(?:on (?:the )?record|on camera|on tape|on video|on film|on air|recorded|filmed|heard|overheard|seen|caught|captured|shown|taped|videoed|reported|cited|quoted|paraphrased|credited|remembered)(?:\\s(?:by|in|on)\\s[^,;:]{2,50}?)?\\s(?:as\\s)?|(?:is|was)\\s(?:telling|saying)\\s)${SAYING_SO}${WHEN}\\s(?:that\\s+)?(?=\\S)`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  // "The treasury is of the view that …", "The mayor is in no doubt that …", "The society went on record that …"
  {
    needs: ' that ',
    pattern: anyCase(
      new RegExp(
        `^${WHO}\\s${HAS}(?:(?:is|was|are|were|remains?|remained|has been|have been|had been)\\s(?:also\\s|still\\s|\\p{Ll}+ly\\s)?(?:of the (?:\\p{L}+\\s)?(?:view|opinion|belief|conviction|mind|impression)|under the (?:\\p{L}+\\s)?impression|under no illusions?|in no doubt|beyond doubt|in agreement|agreed|unanimous|at one|united|unequivocal|on (?:the )?record|open about the fact|frank|candid|honest|open|proud|pleased|delighted|disappointed|dismayed|angry|furious|alarmed|relieved|hopeful|resigned to the fact|conscious|mindful|unapologetic|realistic|thankful|grateful|sorry|shocked|surprised|sceptical|skeptical|pessimistic|bullish|vehement|explicit|forthright|outspoken)|(?:went|goes|gone|put|puts) (?:it )?on (?:the )?record|(?:let|lets) (?:it )?(?:be )?known|(?:has|have|had|ma[dk]es?|made) no (?:doubt|secret of the fact|secret|bones about the fact|illusions)|le(?:aves?|ft) (?:no|little) doubt|(?:put|puts) (?:it )?about|(?:sends?|sent|got|gets?|spreads?) (?:back |out )?(?:the )?word|go(?:es)? as far as to say|went (?:as|so) far as to (?:say|claim|suggest)|would (?:say|argue|claim|add|suggest|point out|insist|maintain|contend)|will (?:say|argue|claim|tell \\p{L}+|insist|warn|announce|point out|maintain|contend))${WHEN}\\sthat\\s+`,
        'iu',
      ),
    ),
    verb: 'said',
  },
];
