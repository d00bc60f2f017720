import { classOf, fieldOf, isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { isBodyNoun, isPluralNoun } from '#lib/extraction/reference/nouns';

const BEFORE = /(?:^|[\s(])(\p{Ll}[\p{Ll}-]{2,})\s(["“«„']?)$/u;
const APPOSED =
  /(?:^|\s)(?:the|a|an|its|their|his|her)\s(?:[\p{L}’'-]+\s){0,4}?(\p{Ll}[\p{Ll}-]{2,})(?:\s(?:of|in|at|for|behind)\s[^,.;]{2,40})?,\s$/u;
const BEHIND =
  /^["”»]?,\s(?:a|an|the|its|\p{L}+['’]s)\s(?:[\p{L}’'-]+\s){0,4}?(\p{Ll}[\p{Ll}-]{2,})(?=[,.;]|\s(?:of|at|for|in|that|which|based|with|near|on|behind|\p{Ll}{3,}ed|paid|hired|chosen|set|run|known|brought)\b)/u;
const REGION =
  /^(?:country|nation|town|city|village|island|state|province|region|district|capital|port|river|mountain|republic)$/;

/** "the energy trader Verdal", "the outdoor chain Brackwell". */
const TRADE =
  /^(?:chain|giant|trader|major|startup|start-up|broker|wholesaler|distributor|exporter|importer|miner|haulier|hauler|vendor|publisher|conglomerate|brewer|lender|insurer|shipper|trucker|refiner|refinery|shipyard|shipbuilder|grocer)$/;
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
