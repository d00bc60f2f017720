import { anyCase } from '#lib/extraction/text/any-case';
import { type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Memory } from '#lib/extraction/people/memory';

const PAPER =
  '(?:(?:written|short|joint|official|press|open|later|separate|brief|lengthy|prepared|strongly[ -]worded|sworn|signed|confidential|internal|leaked|public|formal|follow-up|final|interim|draft|annual|new|earlier|second|further|terse|emailed|e-mailed|recorded|televised|scathing|damning|detailed|unsigned|anonymous|handwritten|online|social media|\\p{Ll}+-page) )*(?:statement|letter|release|communiqu[eé]|report|message|note|notice|document|announcement|publication|post|posting|reply|answer|submission|response|e-?mail|memo|memorandum|bulletin|briefing|circular|declaration|decision|ruling|judge?ment|verdict|order|resolution|filing|complaint|petition|affidavit|tweet|thread|article|editorial|column|paper|study|review|summary|update|advisory|alert|warning|dossier|minutes|presentation|factsheet|fact sheet|leaflet|brochure|pamphlet|manifesto|speech|address|telegram|cable|text)';
const MADE =
  '(?:issued|released|published|sent|posted|circulated|signed|dated|distributed|made|given|seen|obtained|addressed|written|read out|shared|carried|broadcast|delivered|handed|submitted|filed|tabled|presented|drafted|prepared|leaked|uploaded|tweeted|adopted|prepared|emailed|e-mailed|quoted|cited|reviewed|viewed)\\b[^,;:.]{0,60}?';
const IN_PAPER = anyCase(
  new RegExp(
    `^(?:(?:but|and|yet|meanwhile|later),? )?in (?:(?<owner>(?:the |its |their )?[\\p{L}][\\p{L} ’'-]{2,50}?)(?:['’]s|(?<=s)['’]) ${PAPER}|(?:an?|the|its|their|his|her|this|that) ${PAPER}(?: (?:by|from|of) (?<by>[^,;:.]{3,60}?))?)(?:,? ${MADE})?,? (?<it>it) (?:is|was) (?:also |further |\\p{Ll}+ly )?(?:written|stated|said|noted|reported|emphasi[sz]ed|stressed|added|claimed|explained|specified|pointed out|announced|alleged|argued|maintained|confirmed|revealed|disclosed|asserted|mentioned|indicated|underlined|underscored|highlighted|recorded|acknowledged|admitted|recalled|warned|concluded|clarified|suggested|insisted|observed|reiterated|set out|spelled out|spelt out|made clear) that `,
    'iu',
  ),
);

/** "In a statement issued on Monday night it is written that …": the statement is whose it is said to be, else the body's that the text was about. */
export function readInPaper(stretch: Stretch, memory: Memory): Reported | null {
  const match = IN_PAPER.exec(stretch.words);
  const { owner, by, it = '' } = match?.groups ?? {};
  if (!match) return null;
  const source = owner ?? by;
  const start = source === undefined ? match[0].lastIndexOf(` ${it} `) + 1 : match[0].indexOf(source, 3);
  const found = { start, end: start + (source ?? it).length };
  const content = { start: match[0].length, end: stretch.words.length };
  const read = reportedBy(stretch, { source: found, verb: 'stated', content }, memory);
  return read.speaker.isOpen ? null : { ...read, coreferences: source === undefined ? [] : read.coreferences };
}
