import { readNames } from '#lib/extraction/people/names';
import type { Span } from '#lib/extraction/extraction';
import { fieldOf } from '#lib/extraction/reference/noun-kinds';
import { isPersonalNoun } from '#lib/extraction/reference/nouns';
import { countryOf, isCountry } from '#lib/extraction/words/countries';
import { isBody, isRole } from '#lib/extraction/words/roles';

/** A name alone, or of somebody behind a few words: "the 52-year-old Ann Lowe", "Professor Ann Lowe of Leeds". */
export function nameIn(words: string): Span | null {
  const start = words.length - words.trimStart().length;
  const own = words.trim();
  const names = readNames(own);
  // "the Danish group Holm"
  const ofFirm = names.find(({ index, text }) => index + text.length === own.length && OF_FIRM.test(own.slice(0, index)));
  if (ofFirm && names.length > 1 && /^(?:the|an?)\s/i.test(own) && names.length < 3)
    return { start: start + ofFirm.index, end: start + own.length };
  const [name] = names;
  if (!name) return null;
  // "the Holm group"
  if (
    /^the\s$/i.test(own.slice(0, name.index)) &&
    countryOf(name.name) === null &&
    IS_FIRM.test(own.slice(name.index + name.text.length))
  )
    return { start: start + name.index, end: start + own.length };
  const isAlone = name.index === 0 && own.length === name.text.length;
  const lead = own.slice(0, name.index);
  const isLed =
    /^(?:(?:the|a|an)\s)?(?:[\p{Ll}\d][\p{L}\d-]*\s){0,3}$/u.test(lead) &&
    !/(?:^|\s)(?:by|from|with|near|in|at|to|of|for|on|off|outside|behind|above|under|across)\s$/u.test(lead) &&
    (name.name.includes(' ') || OF_FIRM.test(lead));
  const isClosed = /^(?:$|\s(?:of|at|from)\s(?:the\s)?\p{Lu})/u.test(own.slice(name.index + name.text.length));
  return isAlone || (isLed && isClosed && !isRole(own.split(' ')[1] ?? ''))
    ? { start: start + name.index, end: start + own.length }
    : null;
}

/** "The insurer, the company Polaris": what a bare name is of. */
const OF_FIRM =
  /\b(?:company|firm|group|bank|agency|foundation|charity|insurer|concern|holding|cooperative|co-operative|union|association|party|newspaper|daily|weekly|magazine|broadcaster|portal|website|operator|club|trust|institute|laboratory|consultancy|developer|builder|publisher|carrier|airline|brewery|startup|start-up|chain|retailer|supermarket|supplier|contractor|manufacturer|maker|firm|studio|label|hospital|clinic|school|college|university|museum|gallery|theatre|theater|orchestra|band|team|think tank|thinktank|lobby|network|campaign|movement|organisation|organization|body|regulator|watchdog|council|committee|society|federation|syndicate|consortium|venture|fund|lender|brokerage|platform|app|site|blog|journal|paper|tabloid|station|channel|hotel|restaurant|pub|farm|mine|shipyard|refinery|utility|telecom|telco|coalition|alliance|militia|NGO|nonprofit|non-profit|subsidiary|conglomerate|giant)\s$/u;

const IS_FIRM =
  /^\s(?:group|company|firm|holding|concern|bank|trust|foundation|consortium|syndicate|cooperative|co-operative|conglomerate|brewery|shipyard|chain|fund)$/u;

const SOMEBODY =
  /^\s*(?:(?:but|and),?\s)?(?:an?|one|another|the|his|her|our|my|a second|a third)\s(?:[\p{Ll}\d-]+\s){0,3}?(?<noun>\p{Ll}[\p{Ll}-]+)(?:\s(?:of|at|from|in|on|for|with)\s.*)?\s*$/u;
const ONE_OF =
  /^\s*(?:(?:but|and),?\s)?(?:one|another|two|some) of (?:his|her|its|their|our|my|the|those|these)\s(?:\p{Ll}+\s){0,2}?(?<noun>\p{Ll}+?)s\s*$/u;
const LED = /^\s*(?:an?\s|the\s|old\s|young\s|little\s)*(?=\p{Lu})/u;
const WHERE = /^\s(?:of|from|in|at|on|near|outside|by|across|above|behind|down|up|with)\s[^,;:]{2,60}$/u;
/** "who gave her name as Rosa", "identified only as Karin", "who asked to be called Ada". */
const CALLED_AS =
  /^\s*(?:who\s(?:only\s)?)?(?:(?:gave|gives)\s(?:his|her|their|only\s(?:his|her|their))\s(?:first\s|full\s)?name\s(?:only\s|simply\s|just\s)?as|(?:(?:was|is|were)\s)?(?:identified|known|named|introduced|described)\s(?:himself\s|herself\s)?(?:(?:only|simply|just|here|locally|to\s\p{Ll}+|in\s\p{Ll}+)\s)?as|(?:asks?|asked|wants?|wanted|wishes|wished|prefers|preferred)\sto\sbe\s(?:called|known\s(?:only\s|simply\s)?as|named\s(?:only\s|simply\s)?as)|(?:we|they)\s(?:will|shall)\scall|calls\s(?:himself|herself)|(?:called|named)|goes\sby(?:\sthe\sname\sof)?)\s(?:only\s|simply\s|just\s)?(?=\p{Lu}|$)/u;

/** "Another family, the Holms": several who bear one name. */
const SEVERAL =
  /\b(?:family|couple|household|clan|brothers|sisters|siblings|twins|neighbours|neighbors|owners|tenants|parents)\s*$/iu;
const FAMILY = /^\s*(the \p{Lu}[\p{L}’'-]+s)\s*$/u;

/** "A listener, Magnus from Orrin,", "one villager, who gave her name as Rosa,": whoever the description is of, by name. */
export function nameGiven(described: string, beside: string): Span | null {
  const words = described.trimStart();
  if (SEVERAL.test(words)) {
    const family = FAMILY.exec(beside)?.[1];
    if (family !== undefined) return { start: beside.indexOf(family), end: beside.indexOf(family) + family.length };
  }
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  const noun = (ONE_OF.exec(small) ?? SOMEBODY.exec(small))?.groups?.noun?.toLowerCase();
  if (noun === undefined || !(isPersonalNoun(noun) || isRole(noun) || fieldOf(noun) === 'person')) return null;
  const called = CALLED_AS.exec(beside)?.[0];
  const lead = called ?? LED.exec(beside)?.[0];
  if (lead === undefined) return null;
  const rest = beside.slice(lead.length).trimEnd();
  const [name] = readNames(rest);
  if (name?.index !== 0 || isPeople(name.name)) return null;
  const behind = rest.slice(name.text.length);
  return behind === '' || WHERE.test(behind) || (called !== undefined && /^\s(?:because|for|so|to)\s/u.test(behind))
    ? { start: lead.length, end: lead.length + name.text.length }
    : null;
}

/** "Dutch on her mother's side", "Ministry of Health in hand": no name of a person. */
function isPeople(name: string): boolean {
  return (
    countryOf(name) !== null ||
    isCountry(name) ||
    name.split(' ').some(isBody) ||
    /^\p{Lu}\p{Ll}+(?:day|ese|ish|ian)$/u.test(name)
  );
}

/** "A nurse, who gave her name as ": what stands ahead of whoever speaks. */
export function leadsToName(words: string): boolean {
  const [described = '', beside] = words.split(/,(?=[^,]*$)/u);
  return beside !== undefined && CALLED_AS.exec(beside)?.[0] === beside && nameGiven(described, `${beside}Ada`) !== null;
}
