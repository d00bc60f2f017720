import { classOf, fieldOf, isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { isBodyNoun, isPluralNoun } from '#lib/extraction/reference/nouns';

const BEFORE = /(?:^|[\s(])(\p{Ll}[\p{Ll}-]{2,})\s(["“«„']?)$/u;
const APPOSED =
  /(?:^|\s)(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|his|her|our|[Aa]nother|this|that)\s(?:(?!(?:of|in|at|for|from|with|by|on|to|and|near)\s)[\p{L}’'-]+\s){0,4}?(\p{Ll}[\p{Ll}-]{2,})(?:\s(?:of|in|at|for|behind)\s[^,.;]{2,40})?,\s$/u;
const BEHIND =
  /^["”»]?,\s(?:a|an|the|its|another|one of the|\p{L}+['’]s)\s(?:[\p{L}’'-]+\s){0,4}?(\p{Ll}[\p{Ll}-]{2,})(?=[,.;]|\s(?:of|at|for|in|that|which|whose|where|based|with|near|on|off|behind|from|between|south|north|east|west|about|some|\p{Ll}{3,}ed|paid|hired|chosen|set|run|known|brought|built|made|bought|sold|owned|held|taken)\b)/u;
const REGION =
  /^(?:country|nation|town|city|village|hamlet|suburb|settlement|township|borough|municipality|commune|island|isle|archipelago|atoll|peninsula|state|province|prefecture|canton|territory|enclave|region|district|county|capital|metropolis|port|resort|river|mountain|volcano|valley|lake|republic|kingdom|emirate)$/;

/** "the energy trader Verdal", "the outdoor chain Brackwell". */
const TRADE =
  /^(?:chain|giant|trader|major|startup|start-up|scale-up|spin-off|spinoff|subsidiary|multinational|broker|brokerage|wholesaler|distributor|exporter|importer|miner|driller|smelter|haulier|hauler|vendor|publisher|conglomerate|brewer|brewery|distiller|distillery|winery|bakery|dairy|creamery|lender|insurer|reinsurer|underwriter|shipper|trucker|refiner|refinery|shipyard|shipbuilder|planemaker|grocer|supermarket|bookmaker|bookseller|hotelier|housebuilder|homebuilder|builder|caterer|printer|supplier|retailer|e-tailer|manufacturer|producer|grower|processor|packer|franchise|franchisee|consultancy|consultants|accountants|auditors|solicitors|recruiter|pawnbroker|telco|unicorn|fintech|operator|developer|contractor|subcontractor|carmaker|steelmaker|drugmaker|chipmaker)$/;
const OPENED = /\b(?:the|a|an|\p{Lu}\p{L}+['’]s) (?:[\p{L}-]+ ){1,3}$/u;

/** "the trawler Havbris", "the star Ross 318". */
function isThing(noun: string): boolean {
  return (
    !isHardlyNoun(noun) &&
    !isPluralNoun(noun) &&
    /^(?:artifact|object|animal|substance)$/.test(classOf(noun) ?? '') &&
    fieldOf(noun) !== 'person'
  );
}

/** What a name is called beside itself: "the company “Altan”", "the maker of the glasses, Lumbra", "Aldermark, a country of …". */
export function headsAround(before: string, behind: string): string[] {
  const heads: string[] = [];
  const [, noun = '', mark = ''] = BEFORE.exec(before) ?? [];
  if (noun && (mark !== '' || isBodyNoun(noun) || isThing(noun))) heads.push(noun);
  else if (TRADE.test(noun) && OPENED.test(before)) heads.push('company');
  for (const head of [APPOSED.exec(before)?.[1], BEHIND.exec(behind)?.[1]])
    if (head && (isBodyNoun(head) || REGION.test(head))) heads.push(head);
  return heads;
}
