import { anyCase } from '#lib/extraction/text/any-case';
import { ABOUT, COUNT, PART, ROUND } from '#lib/extraction/words/number-words';

const NUMBER_WORD = `${COUNT}|${ROUND}|\\d[\\d.,]*(?:\\sper\\s?cent|\\s?%)?`;
/** Words before a number that make it less exact. */
const MORE_OR_LESS = `(?:(?:${ABOUT})\\s)?`;
/** Verbs that say what became of somebody or something, and that take no "by" behind them. */
const HAPPENED =
  'died|survived|drowned|perished|escaped|fled|left|stayed|remain(?:s|ed)?|returned|resigned|retired|went|came|lost|won|got|took|gave|sank|stood|sat|lay|ran|spoke|voted|abstained|refused|failed|quit|joined|arrived|departed|vanished|disappeared|emerged|collapsed|crashed|exploded|rose|fell|grew|dropped|climbed|jumped|soared|surged|plunged|plummeted|slumped|tumbled|slipped|slid|dipped|doubled|tripled|trebled|quadrupled|halved|increased|decreased|declined|shrank|swelled|recovered|rebounded|reopened|began|ended|continued|happened|occurred|appeared|suffered|pleaded|costs?|need(?:s|ed)?|became';
const HELPS =
  "was|were|is|are|had|has|have|will|would|can|could|may|might|must|should|shall|did|does|do|cannot|wasn[’']t|weren[’']t|isn[’']t|aren[’']t|hasn[’']t|haven[’']t|hadn[’']t|won[’']t|didn[’']t|doesn[’']t|can[’']t|couldn[’']t";
/** ", the firm has said", ", this newspaper has learned": whose words they are. */
const NO_TAG =
  '(?!\\s(?:\\p{Ll}+ly\\s|since\\s|also\\s|now\\s)?(?:said|learned|learnt|told|insisted|claimed|warned|argued|maintained|admitted|conceded|announced|confirmed|reported|promised|established|found|concluded|calculated|estimated|heard|understood|acknowledged|revealed|shown|seen|obtained|suggested)(?:[,.;]|\\s(?:on|in|at|last|this|to|yesterday)\\s|$))';
const JOINTS = [
  String.raw`,?\s+(?:and|but)\s+that(?!\s+of\s),?\s+`,
  String.raw`\s+and\s+(?=(?:${NUMBER_WORD}|another|a\s(?:second|third|fourth|fifth|sixth|further|man|woman)),\s[^;:]{3,80},\s(?:have|has|are|is|were|was|had|died|remain)\b)`,
  String.raw`\s+and\s+(?=(?:in|at|by|on|during|since|from|within|between|across|throughout|under|near|after|before|outside|inside|until)\s(?:[\p{L}\d’'-]+\s){1,4}?(?:the|an?|his|her|its|their|no|some|most|many|more|several|few|fewer|another|nobody|none|${COUNT}|\d[\d.,]*)\s(?:[\p{L}\d.,’'-]+\s){1,4}?(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|should)\s)`,
  String.raw`\s[–—-]\s+(?:and|but)\s+(?![^.]*\s[–—-]\s)`,
  String.raw`[;:]\s+`,
  String.raw`,\s+(?:and|but|while|whereas|although|though)\s+(?!also\b|not\b|rather\b|only\b(?!\s+(?:${NUMBER_WORD}|a|half|some|those)\s)|that\b(?!\s+of\s))`,
  String.raw`,\s+so\s+(?!that\b|far\b|as\b|much\b|many\b|called\b)`,
  String.raw`,?\s+even\s+though\s+`,
  String.raw`,\s+(?=(?:the|our|my|your|his|her|their|its|every|each|no|nobody|not\s+(?:one|a\s+single)|both|this|these|those|some|many|most|all|half|few|none|everybody|everyone)\s+(?!newspaper\b)(?:[\p{L}’'-]+\s){0,3}?(?:(?:${HELPS})${NO_TAG}|went|came|died|fell|rose|grew|fled|collapsed|resigned|vanished|doubled|tripled|trebled|halved|stayed|remained|burned|burnt|sank|closed|reopened)\b)`,
  String.raw`,\s+(?=${MORE_OR_LESS}(?:${NUMBER_WORD})\s(?:out\sof|in)\s(?:every\s)?(?:${NUMBER_WORD})\s\p{Ll}+)`,
  String.raw`,\s+(?=${MORE_OR_LESS}(?:${NUMBER_WORD})\s(?:[\p{L}’'-]+\s){0,3}?(?:${HELPS}|${HAPPENED})\b)`,
  String.raw`\s+and,\s+(?=at\s[£$€]?\d[^,;:]{0,40},\s)`,
  String.raw`,?\s+(?:and|but),\s+(?=(?:to\sjudge|judging|in|on|by|at|from|according\sto|during|since|after|before|because\sof|thanks\sto|owing\sto|due\sto|despite|under|for|with|without|within|until|when|while|as|if|unless|once|although|though|unlike|like|following|amid|between|across|throughout|as\sof|as\sa\sresult|as\sa\sresult\sof|apart\sfrom|instead\sof)\s[^,;:]{3,80},\s)`,
  String.raw`,?\s+and\s+(?=[^,;:.]{2,60}?\sby\s${MORE_OR_LESS}(?:[£$€]?\d|${COUNT}\s|${PART}|an?\s(?:further|mere|record|point|degree|factor)\b)[^,;:]{0,30}[.]?$)`,
  String.raw`,\s+(?=\p{Ll}{3,}s\s(?:was|were|are|have|had|will|would|can|could|may|rose|fell|grew|dropped|climbed|jumped|soared|surged|plunged|doubled|tripled|trebled|halved|closed|reopened|collapsed|burned|burnt|fled|died)\s)`,
  String.raw`\s+and\s+(?=(?!(?:during|including|excluding|concerning|regarding|following|nothing|something|anything|everything|evening|morning|according|depending)\s)\p{Ll}{3,}ing\s(?:[\p{L}’'-]+\s){0,5}?(?:costs?|takes?|took|means?|meant|needs?|requires?|required|leads?|led|saves?|saved|helps?|helped|is|was|would|will|has|had|can|could|may|might|makes?|made|brings?|brought|reduces?|reduced|raises?|raised|increases?|increased|doubles?|doubled|halves|halved|lowers?|lowered|cuts?|harms?|harmed|hurts?|kills?|killed|causes?|caused|creates?|created|gives?|gave|allows?|allowed|works?|worked|pays?|paid|prevents?|prevented|became|becomes|remains?)\b)`,
  String.raw`\s+and\s+(?=(?:the|an?|this|these|those|each|every|both|several|most|many|few|some|nearly|almost|about|around|roughly|approximately|up|at\sleast|fewer|less|more|over|under|another|half|${COUNT}|${ROUND}|\d[\d.,]*)\s(?:[\p{L}\d.’'-]+(?:,(?=\d)\d+)?\s){0,5}?(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|should|became|fell|rose|lost|died|went|came|grew|dropped|remained|stayed|climbed|jumped|soared|surged|plunged|doubled|tripled|trebled|halved|shrank|collapsed|fled|resigned|vanished|disappeared|survived|returned|arrived|sank|burned|burnt|did)\s)`,
  String.raw`,?\s+and\s+(?=(?:again|once\smore|a\s(?:second|third|fourth|fifth)\stime|twice\smore)\s+(?:on|in|at|by|during|after|before|the|last|this|earlier|yesterday|\d|(?:two|three|four|five|six|seven|eight|nine|ten|a)\s))`,
  String.raw`,\s+(?=of\s+(?:which|whom)\s)`,
  String.raw`,\s+(?=(?:some|most|many|much|half|all|none|several|both|few|each|either|neither|any|little|${MORE_OR_LESS}(?:${COUNT}|${ROUND}|\d[\d.,]*(?:\s?%|\sper\s?cent)?)|(?!(?:about|nearly|almost)\shalf\b)(?:about\s|nearly\s|almost\s)?(?:${PART})|an?\s(?:handful|fraction|couple|majority|minority|number|portion|share)|the\s(?:majority|bulk|rest|remainder|lion[’']s\sshare))\s+of\s+(?:them|whom|which|those|these|it)\s)`,
  String.raw`,\s+(?=(?:at|by|on|during|in|until|since|after|from)\s+which\s+(?:time|point|date|stage|day|moment|year|period|month|week|hour|case|event|process|instance)\s)`,
  String.raw`,\s+(?:and\s+)?(?=the\s+(?:rest|remainder|balance|other\s+(?:half|${COUNT})|others)\s+(?:to|from|by|in|for|on|at|with|as|of|under|through|via|into|within)\s)`,
  String.raw`\s+while\s+`,
  String.raw`\s+(?:and|but)\s+(?=(?:he|she|they|it|we|i|you|there|nobody|everybody|everyone|everything|nothing|somebody|someone|something|no\sone)(?:\s|['’]))`,
  String.raw`,?\s+(?:and|but)\s+(?=(?:not\s+(?:one|a\s+single|all|every|much|many|a|an|even)|no|none\s+of|neither|nor|hardly\s+(?:any|a)|scarcely\s+(?:any|a)|barely\s+(?:any|a)|almost\s+no|virtually\s+no|neither\s+of)\s(?:[\p{L}’'-]+\s){0,3}?(?:(?<=['’]s\s)(?:been|got|had|come|gone|said)|was|were|is|are|has|have|had|will|would|can|could|may|might|must|should|did|does|died|came|went|survived|escaped|arrived|remained?)\s)`,
  String.raw`,\s+(?=(?:this|that|it|they|he|she|we|i|there|these|those|nobody|everybody|everyone|nothing|everything)(?:\s+(?:is|was|has|had|have|are|were|will|would|can|could|may|might|must|cannot)\b|['’](?:s|re|ve|ll|d|m)\b))`,
  String.raw`(?<!\bnot),?\s+(?=because\s+(?!of\b))`,
  String.raw`,\s+(?=since\s+(?:the|a|an|it|he|she|they|we|there|nobody|no|its|his|her|their|our|most|many|some|these|those|every|each|both|such)\s(?!(?:start|beginning|end|middle|outbreak|onset|dawn|days?|time|age|war|war’s|election|turn|late|early|mid|previous|last|first|launch|fall|collapse|death|birth|\p{Ll}+s)\b))`,
  String.raw`,\s+(?=(?:he|she|they|we|i|it)\s+(?!(?:thinks?|thought|guess(?:es|ed)?|supposes?|supposed|believes?|believed|knows?|mean|says?|said(?!\s(?:yes|no)\b)|hopes?|hoped|adds?|added|told|tells|notes?|noted|argues?|argued|insists?|insisted|swears?|swore|claims?|claimed|explains?|explained|continued|recalls?|recalled|remembers?|remembered|admits?|admitted|concedes?|conceded|warns?|warned|estimates?|estimated|reckons?|reckoned|assumes?|assumed|feels?|fears?|feared|suspects?|suspected|maintains?|maintained|asserts?|asserted|stresses|stressed|states?|stated|concludes?|concluded|predicts?|predicted|contends?|contended|alleges?|alleged|suggests?|suggested|observes?|observed|remarks?|remarked|jokes?|joked|quips?|quipped|replies|replied|acknowledges?|acknowledged|understands?|understood|imagines?|imagined|wonders?|wondered)\b)[\p{Ll}’']+\s)`,
  String.raw`,\s+(?:however|yet),?\s+(?=\S)`,
  String.raw`,\s+(?:nonetheless|nevertheless|still|meanwhile|instead),?\s+(?=(?:the|an?|its?|his|her|their|our|he|she|they|we|i|there|this|that|these|those|no|nobody|some|most|many|only|\d|\p{L}+\s(?:was|were|is|are|has|have|had|will|would))\b)`,
  String.raw`(?<=\s(?:\d{1,4}(?:[.:]\d\d)?(?:\s?[ap]\.?m\.?)?|\d{1,2}(?:st|nd|rd|th)|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Diwali|Eid|Lent|noon|midnight|midday|dawn|dusk|yesterday|ago|(?:last|this|that|next|the\s(?:following|previous|same)) (?:week|weekend|month|year|spring|summer|autumn|fall|winter|night|morning|afternoon|evening|season|term|quarter|decade|century)|(?:\p{Lu}\p{Ll}+day|early|late|the|in\sthe|of\sthe) (?:night|morning|afternoon|evening|hours|weekend))),\s+when\s+`,
  String.raw`,?\s+(?:and|but),\s+(?=(?:an?|one|${COUNT}|\d+|the|last|this|later|earlier|again|then|once|some|several|more|only|eventually|finally|subsequently|\p{Ll}+ly)(?:\s[^,;:]{2,60})?,\s)`,
  String.raw`,(?<comma>)\s+(?=(?:[\p{L}’'-]+\s){0,7}?(?:[£$€]?\d|(?:${COUNT}|${ROUND}|${PART}|another)\b))`,
  String.raw`(?<!,|\b(?:all|nothing|anything|none|everything|no\sone|nobody|nowhere))\s+(?:and|but)(?<bare>)(?=\s+[\p{L}\d£$€])`,
];
/** How each of them begins: looked at first, since most words begin none. */
const OPENS = String.raw`(?=[,;:]|\s+(?:and|but|while|because|even|[–—-]))`;
export const JOINT = anyCase(new RegExp(`${OPENS}(?:${JOINTS.join('|')})`, 'giu'));
