import { reportVerbAt } from '#lib/extraction/words/verbs';
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
/** "several parents report": nouns as well, so that only many can do them. */
const DONE_BY_MANY = /^(?:report|note|object|doubt|dispute|deny)$/;
const MANY =
  /(?:^|\s)(?:\p{L}*[^\Ws'’]s(?:\s(?:at|in|of|from|on|for)\s(?:the\s|an?\s)?\p{L}+)?|people|police|men|women|children|they|we|I|some|many|others|both)\s+(?:(?:also|still|often|now|\p{Ll}+ly)\s+)?$/u;
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

const IS_SAYING = /^(?:saying|claiming|arguing|warning|insisting|telling|predicting|suggesting|reporting|complaining|alleging)$/;

/** "principals are saying that": said again and again, or just now. */
function isSaying(words: string, { start, end }: { start: number; end: number }, from: number): Cue | null {
  const be = /\s((?:is|was|are|were|(?:has|have|had) been)(?: \p{Ll}+ly| also| still| now| already)?)\s$/iu.exec(
    words.slice(Math.max(from, start - 30), start),
  );
  if (!be || !/^(?:\s[^,;:.]{2,40}?)?\sthat\s/u.test(words.slice(end, end + 50))) return null;
  const lead = start - be[0].length + 1;
  return { verb: words.slice(lead, end).toLowerCase(), start: lead, end };
}

const DOCUMENT_GOES = /^(?:begins|began|opens|opened|ends|ended|runs|ran|starts|started|goes|went|says)$/;
const DOCUMENT =
  /\b(?:letter|note|e-?mail|message|diary|report|memo|statement|text|entry|document|sign|notice|placard|banner|headline|tweet|post|poem|song|article|inscription|plaque|leaflet|petition|chapter|paragraph|page|speech|verse|will|slogan|caption|label|graffiti)s?\b[^,;:\uE000]{0,60}\s$/i;

/** "The bishops' letter begins: …", "the note ends, …": a document goes so, before a colon, a comma or a quotation. */
function documentGoes(words: string, { start, end }: { start: number; end: number }, from: number): Cue | null {
  if (
    !DOCUMENT.test(words.slice(Math.max(from, start - 120), start)) ||
    !/^(?:\s?[:,]|\s*\uE000|[.\s]*$)/u.test(words.slice(end))
  )
    return null;
  return { verb: words.slice(start, end).toLowerCase(), start, end };
}

/** The verbs of saying in masked words, in order, those that are nouns or passives left out. */
export function readCues(words: string, from = 0): Cue[] {
  const cues: Cue[] = [];
  for (const { 0: word, index } of matchesOf(words, /[A-Za-z]{3,}/g)) {
    if (index < from) continue;
    const sure = SURE_OF.has(word) ? sureOf(words, { start: index, end: index + word.length }, from) : null;
    if (sure) cues.push(sure);
    const written = DOCUMENT_GOES.test(word) ? documentGoes(words, { start: index, end: index + word.length }, from) : null;
    if (written) cues.push(written);
    const going = IS_SAYING.test(word) ? isSaying(words, { start: index, end: index + word.length }, from) : null;
    if (going) cues.push(going);
    const verb = reportVerbAt(words, { start: index, end: index + word.length });
    if (!verb || /[\p{L}\p{N}-]$/u.test(words.slice(Math.max(0, index - 2), index))) continue;
    if (index > 0 && /^\p{Lu}/u.test(word)) continue;
    if (NO_VERB.test(words.slice(Math.max(0, index - 12), index))) continue;
    if (DONE_BY_MANY.test(verb) && !MANY.test(words.slice(Math.max(0, index - 40), index))) continue;
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
