import { countryOf } from '#lib/extraction/words/countries';
import { isNounToo, reportVerbAt } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** A verb of saying in a stretch, where it stands. */
export interface Cue {
  verb: string;
  start: number;
  end: number;
}

/** Before a word that is a noun here, or a verb that is done to somebody. */
const NO_VERB =
  /(?:^|\s)(?:the|a|an|his|her|its|their|our|my|of|these|those|such|no|any|to|is|are|was|were|be|been|being|get|got|who|which|as|will|would|can|could|may|might|must|should|shall|did|do|does|let|not|having)\s+$|n['’]t\s+$/i;
const POSSESSIVE = /['’]s\s+$/u;
/** "agreed to summon him" reports nothing. */
const IS_DEED = /^(?:agree|promis|pledg|vow|sw[eo]|volunteer|propos|guarante|threat)/;
const OFTEN_A_VERB = /^(?:report|note|object|doubt|dispute|deny)$/;
const MANY =
  /(?:^|\s)(?:\p{L}*[^\Ws'’]s(?:\s(?:at|in|of|from|on|for)\s(?:the\s|an?\s)?\p{L}+)?|people|police|men|women|children|they|we|I|you|some|many|others|both|most|all|few|several|family|couple|pair|duo|trio|public|opposition|majority|staff|crew|media|press|clergy|defence|prosecution|\p{Lu}\p{L}+\sand\s\p{Lu}\p{L}+)\s+(?:(?:also|still|often|now|\p{Ll}+ly)\s+)?$/u;
/** "figures held by the court": whoever holds something says nothing. */
const HAS_IT = /^\s(?:by|at|in|on|up|back|off|out|for|from|to|with)\s/u;
/** "found out from a reporter": what was found is not said. */
const FINDS_OUT = /^\sout\s(?:from|by|about|through|in|on|at|only|too late|when|later|afterwards|the hard way)\b/u;
const MOST_CUES = 12;
const SURE_OF: ReadonlySet<string> = new Set(
  'blunt categorical unequivocal firm emphatic convinced sure confident certain adamant positive hopeful afraid worried optimistic clear aware insistent persuaded satisfied concerned'.split(
    ' ',
  ),
);

const BARE_SURE = /^(?:sure|certain|convinced|adamant|confident|positive|afraid)$/;
const OPENS_CLAUSE =
  /^\s(?:the|an?|his|her|its|their|our|my|there|it|he|she|they|we|nobody|no|some|most|more|only|this|that|these|those|\d|two|three|four|five|six|seven|eight|nine|ten|\p{Lu})/u;

/** "is convinced that", "remains confident that", "is of the opinion that": a verb of saying in all but form. */
function sureOf(words: string, { start, end }: { start: number; end: number }, from: number): Cue | null {
  const be = /\s((?:is|was|are|were|remains?|remained|(?:has|have|had) been)(?: \p{Ll}+ly| also| still| quite| very)?)\s$/iu.exec(
    words.slice(Math.max(from, start - 30), start),
  );
  if (!be || !/^(?:(?: (?:of|about) (?:it|this))? that\s|:\s)/i.test(words.slice(end, end + 14))) {
    const isBare = BARE_SURE.test(words.slice(start, end)) && OPENS_CLAUSE.test(words.slice(end, end + 40));
    if (!be || !isBare) return null;
  }
  const lead = start - be[0].length + 1;
  return { verb: words.slice(lead, end).toLowerCase(), start: lead, end };
}

const IS_SAYING: ReadonlySet<string> = new Set(
  'saying claiming arguing warning insisting telling predicting suggesting reporting complaining alleging'.split(' '),
);

/** "principals are saying that": said again and again, or just now. */
function isSaying(words: string, { start, end }: { start: number; end: number }, from: number): Cue | null {
  const be = /\s((?:is|was|are|were|(?:has|have|had) been)(?: \p{Ll}+ly| also| still| now| already)?)\s$/iu.exec(
    words.slice(Math.max(from, start - 30), start),
  );
  if (!be || !/^(?:\s[^,;:.]{2,40}?)?\sthat\s/u.test(words.slice(end, end + 50))) return null;
  const lead = start - be[0].length + 1;
  return { verb: words.slice(lead, end).toLowerCase(), start: lead, end };
}

const DOCUMENT_GOES: ReadonlySet<string> = new Set(
  'begins began opens opened ends ended runs ran starts started goes went says continues continued concludes concluded closes closed finishes finished read proclaims urges urged asks asked declares'.split(
    ' ',
  ),
);
const PAPERS =
  'letter|note|e-?mail|message|diary|report|memo|memorandum|statement|text|entry|document|sign|signboard|signpost|notice|placard|poster|banner|billboard|headline|tweet|post|posting|poem|song|hymn|anthem|lyrics?|article|column|editorial|essay|inscription|epitaph|plaque|leaflet|flyer|pamphlet|brochure|booklet|petition|chapter|paragraph|passage|page|clause|section|speech|verse|stanza|will|slogan|motto|caption|label|sticker|tag|graffiti|graffito|card|postcard|invitation|telegram|cable|dispatch|communiqu[eé]|bulletin|circular|decree|verdict|ruling|judge?ment|order|charter|preamble|resolution|declaration|prayer|script|transcript|subtitle|listing|advert|advertisement|ad|manifesto|release|summary|log|logbook|register|file|form|contract|certificate|receipt|bill|menu|scroll|tablet|screen|display|alert|warning|obituary|testimonial|reference|review|reply|answer|response|complaint|submission|affidavit|indictment|script|pitch|comment|thread|hashtag|t-?shirt';
const DOCUMENT = new RegExp(`\\b(?:${PAPERS})s?\\b[^,;:\\uE000]{0,60}\\s$`, 'i');
const OF_DOCUMENT = new RegExp(
  `^\\s(?:the|an?|one|another|his|her|its|their|this)\\s(?:[\\p{L}’'-]+\\s){0,4}?(?:${PAPERS})s?\\b`,
  'iu',
);

/** "…, read the banner": nobody but a document reads so. */
export function isReadFrom({ verb }: Cue, behind: string): boolean {
  return !/^reads?$/.test(verb) || OF_DOCUMENT.test(behind);
}

/** "The bishops' letter begins: …", "the note ends, …": a document goes so, before a colon, a comma or a quotation. */
function documentGoes(words: string, { start, end }: { start: number; end: number }, from: number): Cue | null {
  if (
    !DOCUMENT.test(words.slice(Math.max(from, start - 120), start)) ||
    !/^(?:\s?[:,]|\s*\uE000|[.\s]*$)/u.test(words.slice(end))
  )
    return null;
  return { verb: words.slice(start, end).toLowerCase(), start, end };
}

/** "Doctors caution that …": not "they gave answer". */
function doneByMany(words: string, at: number, verb: string): boolean {
  return (
    MANY.test(words.slice(Math.max(0, at - 40), at)) &&
    (OFTEN_A_VERB.test(verb) ||
      /^\s(?:on \p{Lu}\p{L}+ |\p{Ll}+ly )?that\s/u.test(words.slice(at + verb.length, at + verb.length + 30)))
  );
}

/** "Fresh claims that …", "Russian reports that …", "Police reports that …": a noun behind the word that opens the sentence. */
const AS_NOUN =
  /^(?:claims|reports|fears|hopes|hints|notes|promises|pledges|vows|boasts|complaints|warnings|signals|guesses|estimates|forecasts|predicts|projects|doubts|questions|answers|comments|remarks|rumours|denials|protests|moans|jokes|jests|messages|texts|tweets|emails|posts|records|rules|points|shows|whispers|cries|shouts|laments|guarantees|details|decrees|voices|echoes|flags|blogs|quips|threats|disputes|suspects|states)$/;
const DESCRIBES =
  /(?:^|[.;:]\s|,\s(?:and|but)\s)(?:Fresh|New|Recent|Earlier|Early|Initial|First|Latest|Persistent|Unconfirmed|Conflicting|Contradictory|Media|Press|News|Police|Witness|Eyewitness|Intelligence|Internal|Official|Public|Private|Local|Foreign|Western|Online|Viral|False|Baseless|Unfounded|Wild|Widespread|Further|Many|Some|Several|Numerous|Various|Such|Other|Similar|Previous|Past|Old|Later|Daily|Weekly|Monthly|Annual|Medical|Legal|Financial|Credible|Anonymous|Vague|Bogus|Fake|Serious|Genuine|Deep|Long-held|Long-standing|Early|Historical|Ancient|Contemporary|Colonial|Church|Court|Hospital|Tax|Phone|Bank|Company|Industry|Market|Insider|Broad|Clear|Two|Three|Four|Five|Hundreds of|Dozens of|Thousands of|\p{Lu}\p{Ll}+(?:ing|ed))\s$/u;
const NATION = /(?:^|[.;:]\s)(\p{Lu}\p{Ll}+)\s$/u;

/** "the case notes, …", "the sales records.": what closes a clause and may be a noun. */
export function endsAsNoun(words: string, at: number): boolean {
  const [word = '', behind = ''] = /^(\p{L}+)(.?)/u.exec(words.slice(at, at + 20))?.slice(1) ?? [];
  return /[,;:.]/.test(behind) && AS_NOUN.test(word);
}

/** Whether a form in -s is a noun by the words before it. */
export function isNounHere(verb: string, before: string): boolean {
  return AS_NOUN.test(verb) && (DESCRIBES.test(before) || countryOf(NATION.exec(before)?.[1] ?? '') !== null);
}

/** "The indictment charges that …": mostly a noun. */
const CHARGES = /\b(?:indictment|lawsuit|suit|complaint|petition|filing|affidavit|claim|report|prosecution|sheet|he|she|it)\s$/iu;

function isNoun(words: string, at: number, verb: string): boolean {
  const before = words.slice(Math.max(0, at - 40), at);
  if (verb === 'charges') return !CHARGES.test(before);
  return isNounHere(verb, before) || (isNounToo(verb) && !doneByMany(words, at, verb));
}

/** "About 300 homes (the council says 260) were flooded": another's figure tells nothing of whose the words around it are. */
function isInBrackets(words: string, at: number): boolean {
  if (!words.includes('(')) return false;
  return /\([^()]*$/u.test(words.slice(Math.max(0, at - 80), at)) && /^[^()]*\d[^()]*\)\s*\p{L}/u.test(words.slice(at, at + 80));
}

/** The verbs of saying in masked words, in order, those that are nouns or passives left out. */
export function readCues(words: string, from = 0): Cue[] {
  const cues: Cue[] = [];
  for (const { 0: word, index } of matchesOf(words, /[A-Za-z]{3,}/g)) {
    if (index < from) continue;
    const sure = SURE_OF.has(word) ? sureOf(words, { start: index, end: index + word.length }, from) : null;
    if (sure) cues.push(sure);
    const written = DOCUMENT_GOES.has(word) ? documentGoes(words, { start: index, end: index + word.length }, from) : null;
    if (written) cues.push(written);
    const going = IS_SAYING.has(word) ? isSaying(words, { start: index, end: index + word.length }, from) : null;
    if (going) cues.push(going);
    const verb = reportVerbAt(words, { start: index, end: index + word.length });
    if (!verb || /[\p{L}\p{N}-]$/u.test(words.slice(Math.max(0, index - 2), index))) continue;
    if (index > 0 && /^\p{Lu}/u.test(word)) continue;
    if (NO_VERB.test(words.slice(Math.max(0, index - 12), index))) continue;
    if (isNoun(words, index, verb) || isInBrackets(words, index)) continue;
    if (/^h(?:eld|olds)$/.test(verb) && HAS_IT.test(words.slice(index + verb.length, index + verb.length + 6))) continue;
    if (IS_DEED.test(verb) && /^\s+(?:not\s+)?to\s\p{Ll}/u.test(words.slice(index + verb.length, index + verb.length + 12)))
      continue;
    if (/^f(?:ound|inds?)$/.test(verb) && FINDS_OUT.test(words.slice(index + verb.length, index + verb.length + 24))) continue;
    if (POSSESSIVE.test(words.slice(Math.max(0, index - 4), index)) && !/(?:ed|told|said|wrote)$/.test(verb)) continue;
    cues.push({ verb, start: index, end: index + verb.length });
    if (cues.length >= MOST_CUES) break;
  }
  return cues;
}
