import type { Derived } from '#lib/extraction/claims/derived';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

/** "What he did not mention there was that Ferris owns a quarter of it." */
const LEFT_OUT =
  /\bwhat\s[^,;:.]{2,40}?\s(?:(?:did|does|do|has|have|had|would|will|could)(?:\snot|n['’]t)|never|(?:failed|fails|forgot|forgets|omitted|omits|neglected|neglects|declined|declines|refused|refuses|chose\snot|preferred\snot|was\scareful\snot|took\scare\snot)\sto)\s(?:mention|mentioned|say|said|tell|told|disclose|disclosed|reveal|revealed|add|added|explain|explained|admit|admitted|note|noted|record|recorded|show|showed|shown|acknowledge|acknowledged|concede|conceded|report|reported|state|stated|point\sout|pointed\sout|know|knew|known|realise|realised|realize|realized|notice|noticed|see|seen|read|hear|heard|remember|remembered|announce|announced|confirm|confirmed|tell\sthem|tell\shim|tell\sher)\b[^,;:.]{0,40}?\s(?:is|was)\sthat\s(?<said>[^;:]{15,200}?)(?=[.!?]?\s*$)/iu;
const HID =
  /\bwhat\s[^,;:.]{2,40}?\s(?:left\sout|leaves\sout|omitted|omits|concealed|conceals|hid|hides|passed\sover|kept\squiet\sabout|kept\sto\s\p{L}+|overlooked|overlooks|forgot|forgets|ignored|ignores|glossed\sover|glosses\sover|skipped|skips|suppressed|covered\sup|played\sdown|downplayed|obscured|obscures|buried|withheld|withholds|kept\sback|held\sback|concealed|disguised|disguises|missed|misses)\b[^,;:.]{0,30}?\s(?:is|was)\sthat\s(?<said>[^;:]{15,200}?)(?=[.!?]?\s*$)/iu;
/** "That nitrate lowers blood pressure has been known since the 1990s." */
const KNOWN =
  /^(?:(?:and|but|so|yet),?\s)?that\s(?<said>[^;:“”"]{12,120}?)\s(?:has|have|had|is|was)\s(?:(?:long|now|also|always|already)\s)?(?:been\s)?(?:(?:long|well|widely)\s)?(?:known|clear|established|common\sknowledge|documented|beyond\s(?:dispute|doubt|question)|no\ssecret|undisputed|on\srecord|a\smatter\sof\s(?:record|public\srecord|fact)|proven|proved|confirmed|evident|obvious|recognised|recognized|acknowledged|accepted|understood|public\sknowledge|an\sopen\ssecret|recorded|reported|admitted|conceded|agreed|not\sin\s(?:doubt|dispute))\b/iu;

/** What a sentence takes for a fact while it says who kept it back, or since when it is known. */
export function readTakenAsKnown(words: string, offset: number): Derived[] {
  for (const form of [LEFT_OUT, HID, KNOWN]) {
    const match = form.exec(words);
    const said = match?.groups?.said;
    if (!match || said === undefined || said.includes('\uE000') || !hasFiniteVerb(said, 1)) continue;
    const start = offset + words.indexOf(said, match.index);
    return [{ span: { start, end: start + said.length }, line: said }];
  }
  return [];
}
