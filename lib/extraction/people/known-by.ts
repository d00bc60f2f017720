// What the words around a name anywhere in a text tell of what bears it, where the name itself tells nothing.

/** What only firms and other bodies have. */
const HAS =
  /^(?:,? (?:plc|ltd|inc|llc|Inc|Ltd|PLC)\b|['’]s? (?:\p{Ll}+ ){0,2}(?:shares?|sales|profits?|revenues?|turnover|customers?|clients|chief executive|chairman|chairwoman|chair|managing director|finance director|spokes(?:man|woman|person)|shareholders|investors|board|employees|workers|workforce|staff|drivers|lawyers|solicitors|management|accounts|products?|devices?|contract|bid|tender|plants?|factory|factories|headquarters|parent|subsidiary|licence|insurers?|inquiry|engineers?|depots?|managers?|offices?|owners?|founders?|consent|rivals?|competitors)(?!\p{L}))/u;
/** What a place does not do, and somebody might: a name of no person that does so is a body's. */
const DOES =
  /^(?:,[^,.;\n]{3,50},)? (?:(?:has|had|have|also|now|then|yesterday) )?(?:said|says|told|tells|denied|denies|declined|refused|accepts?|accepted|insists|insisted|maintains|admits|admitted|claims|claimed|confirmed|announced|employs|employed|sells|sold|owns|owned|operates|operated|supplies|supplied|bought|paid|hired|won|signed|blames|blamed|expects|apologised|apologized|rejects|rejected|disputes|disputed|built|builds|manufactures|produces|acquired|delivered|installed|charges|charged|offered|appealed|sued|argues|argued|handed|raised|cut|closed|shut|sacked|laid off|posted|reported|made|makes|missed|ran|runs|abolished|dismissed|underpaid|overcharged|hires|pays|withdrew|collapsed|promised|promises|replied|answered|wrote|starts work|was registered|was founded|was set up|was fined|was hired|went bust|is listed|is based|is owned|was paid|cancelled|recalled|lost|launched|stopped|introduced|unveiled|shipped|released|will (?:close|cut|pay|shut|buy|sell|stop|raise)|plans to|is closing|agreed to)\b/u;
/** Whatever has a chief executive, shareholders or customers of its own. */
const OWNS =
  /^[^.;?!\n]{0,80}\bits (?:chief executive|shareholders|customers|profits?|sales|turnover|board|managing director|chairman|chairwoman|parent|subsidiary|headquarters)\b/u;
/** What stands before a firm's name. */
const BEFORE =
  /\b(?:shares in|shares of|bought from|supplied by|employed by|works? for|worked for|working for|on behalf of|contract (?:with|to)|contracted to|paid to|run by|owned by|operated by|made by|built by|manufactured by|customers of|owners? of|director of|head of|spokes(?:man|woman|person) (?:for|of)|executive of|subsidiary of|founder of|awarded to|sold to|sued|lawyers? for|dispute with|deal with|merger with|owed to|board of|carried out by|shares? to|chairs?|joined|leads|heads|founded|firm of|acquired by|taken over by|insured by|licen[cs]ed to|accused)\s(?:the )?$/u;
const LONGEST_BEFORE = 40;
const LONGEST_BEHIND = 120;
/** A name that is met this often is told by its first ones. */
const LOOKED_AT = 30;

/** Whether a name that says nothing of its bearer does or has in this text what firms and other bodies do or have. */
export function isLikeBody(text: string, who: string): boolean {
  let from = text.indexOf(who);
  for (let times = 0; from >= 0 && times < LOOKED_AT; times += 1) {
    const end = from + who.length;
    const behind = text.slice(end, end + LONGEST_BEHIND);
    if (
      HAS.test(behind) ||
      DOES.test(behind) ||
      OWNS.test(behind) ||
      BEFORE.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from))
    )
      return true;
    from = text.indexOf(who, end);
  }
  return false;
}

const OF_TOWN =
  /\b(?:mayor|mayoress|town hall|town|city|village|municipality|residents|inhabitants|townspeople|villagers|streets|outskirts|citizens) of (?:the )?$/u;
const TOWNS =
  /^['’]s? (?:mayor|mayoress|town hall|town council|residents|inhabitants|streets|outskirts|villagers|market square|main square)\b/u;

/** Whether a name has in this text what towns and villages have. */
export function isLikeTown(text: string, who: string): boolean {
  let from = text.indexOf(who);
  for (let times = 0; from >= 0 && times < LOOKED_AT; times += 1) {
    const end = from + who.length;
    if (TOWNS.test(text.slice(end, end + 24)) || OF_TOWN.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from))) return true;
    from = text.indexOf(who, end);
  }
  return false;
}
