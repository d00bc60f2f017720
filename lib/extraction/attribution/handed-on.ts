import { moved, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import type { Memory } from '#lib/extraction/people/memory';
import { anyCase } from '#lib/extraction/text/any-case';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

const LETTER =
  'letters?|notes?|memos?|e-?mails?|messages?|texts?|statements?|telegrams?|repl(?:y|ies)|postcards?|affidavits?|submissions?';
const REPORT =
  'reports?|surveys?|stud(?:y|ies)|papers?|polls?|audits?|reviews?|inquir(?:y|ies)|analys[ei]s|briefings?|documents?|rulings?|articles?|logs?|records?|diar(?:y|ies)|figures|data|statistics|minutes|assessments?|estimates?|calculations?|forecasts?|leaflets?|brochures?|ledgers?|registers?';
const HAS = '(?:(?:has|have|had|also|then|later|now|again|repeatedly|\\p{Ll}+ly) )*';
const READS =
  '(?:reads?(?: out| aloud| from)?|cite[sd]?|quote[sd]?(?: from)?|produce[sd]?|table[sd]?|circulate[sd]?|points? to|pointed to|refer(?:s|red) to|h(?:olds?|eld) up|wave[sd]?|brandishe[sd]|received?|got|receives|dr(?:aws|ew) attention to|mention(?:s|ed)|invoke[sd]?|relie[sd] on|possesses|obtained|saw|has seen|dug (?:out|up)|found|unearthed|bases? (?:it|this|that|itself|himself|herself) on|based (?:it|this|that) on)';
const SAYING =
  '(?:saying|stating|showing|warning|claiming|finding|suggesting|alleging|arguing|insisting|explaining|complaining|confirming|denying|admitting|acknowledging|noting|reporting|estimating|indicating|concluding|recording|promising|announcing|informing (?:him|her|it|them|us|me|the \\p{Ll}+)|telling (?:him|her|it|them|us|me|the \\p{Ll}+)|asserting|maintaining|pointing out|revealing)';
const SAYS =
  '(?:said|says|stated?s?|showed|shows|warned|warns|claimed|claims|found|finds|suggested|suggests|alleged|alleges|argued|argues|confirmed|confirms|denied|noted|notes|reported|reports|estimated|estimates|indicated|concluded|concludes|recorded|records|revealed|reveals)';
/** "The clerk read out a letter from the ministry saying that …", "He cited a survey by the chamber, according to which …". */
const HANDS_ON = anyCase(
  new RegExp(
    `^(?:(?:and|but|then|meanwhile),? )?(?<who>[^,;:]{2,70}?) ${HAS}(?<verb>${READS}) (?<paper>(?:(?:the|an?|another|one|two|three|several|some|new|fresh|recent|this|that) )?(?:[\\p{L}\\d’'-]+ ){0,3}?(?:(?<letter>${LETTER})|${REPORT})(?: (?:of|dated|sent|written|published) (?:on |in )?\\d[^,;:]{0,24}?)?(?: (?:from|by|of|signed by|written by|sent by|compiled by|drawn up by|commissioned by) (?<of>[^,;:]{2,70}?))?)(?:,? (?:dated|sent|written|published|presented|released) [^,;:]{2,40})?(?:,? ${SAYING}(?:,? that)? |,? (?:which|that) (?:also |itself )?${SAYS} (?:that )?|,? according to which,? |,? (?:refusing|rejecting|declining|turning down|withdrawing|cancelling|granting|approving)\\b[^,;:]{2,80}? (?:on the grounds?|because|for the reason)(?: that)? )(?=\\S)`,
    'iu',
  ),
);
const IS_PAPER = new RegExp(`\\b(?:${LETTER}|${REPORT})\\b`, 'iu');
const FARTHEST = 160;
/** Who was sent a paper or came by it hands nothing on. */
const HAS_IT = /^(?:receive|got|possess|obtained|saw|has seen|dug|found|unearthed)/iu;

/** What a paper says that somebody reads out, cites or shows: theirs who read it out, and within that the paper's or its writer's. */
export function readHandedOn(stretch: Stretch, memory: Memory): Reported | null {
  const { words } = stretch;
  if (!IS_PAPER.test(words.slice(0, FARTHEST))) return null;
  const match = HANDS_ON.exec(words);
  const { who, verb = '', paper, of, letter } = match?.groups ?? {};
  if (!match || !who || !paper || hasFiniteVerb(who, 1)) return null;
  if (letter !== undefined && of === undefined && !/^(?:cite|quote|point|refer|invoke|relie)/iu.test(verb)) return null;
  const from = match[0].indexOf(who);
  const reader = { start: from, end: from + who.length };
  const at = match[0].indexOf(paper, reader.end + verb.length);
  const content = { start: match[0].length, end: words.length };
  const written: Span = { start: at, end: at + paper.length };
  const writer = letter !== undefined && of !== undefined ? within(match[0], of, at) : written;
  if (!hasFiniteVerb(words.slice(content.start), 1)) return null;
  const inner = reportedBy(stretch, { source: writer, verb: 'says', content }, memory);
  if (/^(?:i|we|you)$/iu.test(who) || HAS_IT.test(verb)) return inner;
  const outer = reportedBy(stretch, { source: reader, verb, content }, memory);
  return { ...inner, content: moved(content, stretch.start), hands: [...outer.hands, ...inner.hands] };
}

function within(words: string, part: string, from: number): Span {
  const start = words.indexOf(part, from);
  return { start, end: start + part.length };
}
