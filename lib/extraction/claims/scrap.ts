import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';
import { isImperative } from '#lib/extraction/claims/imperative';
import { isIdle } from '#lib/extraction/claims/idle';
import { recordReason } from '#lib/extraction/claims/record';
import { readNames } from '#lib/extraction/people/names';
import type { Reading, Statement } from '#lib/extraction/reading';
import {
  ABOUT_ISSUE,
  ASKS_READERS,
  CHATTER,
  JOKING,
  OF_ITSELF,
  PAID_BY,
  THIS_PAGE,
  TRANSITION,
} from '#lib/extraction/words/chatter';
import { FOUND_AT, MADE_BY_PAGE, NEXT_TIME } from '#lib/extraction/words/page-notes';
import { IDLE_TURN, LEADS_ON_IN_SPANISH, LEADS_OVER } from '#lib/extraction/words/turns-of-talk';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';
import type { NonClaimReason } from '#lib/workflow/vocabulary';

const LEAST_WORDS = 3;
/** The longest idle remark of somebody who talks, in words. */
const TALK = 14;
const LEAST_UNITS = 12;
const LEAST_SIGNS = 5;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const QUESTION = /[?？؟]["”»’)]*$/u;
const POLITE =
  /^(?:(?:the |a )?(?:transcript|interview|recording),? (?:(?:has been|was|is) )?(?:(?:lightly|slightly) )?(?:edited|shortened|condensed|abridged)[.!]?$|(?:the|this) (?:conversation|interview|transcript|text|article|report) (?:has been|was|is) (?:lightly )?(?:shortened|edited|condensed|abridged)\b|.{0,50}\bplease[.!]?$|thank you|thanks|good (?:morning|afternoon|evening|night)|welcome|hello|hi|please|let me|ladies and gentlemen|dear |sincerely|wake up|congratulations|sorry)\b/i;

/** What somebody feels or wishes, or that another is wrong, without a word of what happened. */
const FEELING = anyCase(
  /^(?:(?:and|but|so|well|look|now|again|no|yes|oh)\b,?\s+)*(?:it(?:['’]s| is| was) (?:so |really |very |truly )?(?:great|good|nice|wonderful|an? (?:honou?r|pleasure|privilege))\b|(?:i|we)(?:['’]m|['’]re| am| are| was| were)? (?:so |very |really |all )?(?:proud|glad|happy|honou?red|grateful|delighted|sorry|thankful|love|hope|wish|pray|look forward|want to thank|would like to thank|miss)\b|that(?:['’]s| is) (?:just |simply |absolutely |totally |a complete |complete |a |an )*(?:not true|untrue|false|wrong|nonsense|ridiculous|lie|disgrace|shame|outrage)[.!\s]*$|god bless|believe me\b|make no mistake\b|trust me\b|here(?:['’]s| is) the (?:thing|deal|truth)\b|(?:i|we) (?:know|understand|see|agree|disagree|accept)\b(?!.*\b(?:that|of|how|who|where)\b).{0,40}$|it (?:was|is) (?:just |really |so |very |truly |simply )?(?:horrible|terrible|awful|wonderful|great|amazing|fantastic|dreadful|sad|tragic|ridiculous|absurd)[.!\s]*$|(?:\[\p{L}+\]\s*)?(?:both|yes|no|maybe|perhaps|never|exactly)[,.]? (?:i|we) (?:hope|think|guess|suppose)[.!\s]*$|that(?:['’]s| is) (?:not )?(?:my|your|an?) [^,;]{2,30}$|i(?:['’]ll| will) (?:be (?:retired|brief|honest|frank|clear|back)|bring my)\b|i (?:deeply |sincerely |very much |much |do )?(?:regret|apologi[sz]e for) (?:what (?:has )?happened|it|that|this|any \p{Ll}+|the (?:delay|error|mistake|inconvenience|distress))[.!\s]*$|(?:do|look|ask|go and|imagine|remember|wait|listen|come|try|judge|think about|see for) (?:(?:the|a|it|that|this|them|your|for)\b.{0,30}|(?:yourself|yourselves|me|us))[.!\s]*$)/iu,
);

/** "… and nobody drowned", "… and it won" */
const BRIEF = anyCase(
  /^(?:(?:it|he|she|they|we) (?:won|lost|died|resigned|refused|survived|appealed|fled|drowned)|\p{L}{3,}s (?:doubled|trebled|tripled|halved|soared|collapsed|crashed|spread)|(?:nobody|everybody|everyone|no one|all|none|both|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:died|drowned|survived|fled|resigned|escaped|vanished|returned|refused|voted|abstained))) (?!knows?\b|cares?\b|agrees?\b)\p{Ll}{4,})[.!]?$/iu,
);

const NUMBER_WORD = anyCase(
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|third|quarter|fifth|tenth|dozen)s?\b/iu,
);

/** "The bridge reopens on Friday." */
const TIMED =
  /\b(?:on|from|until|since|by|in) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Turns of speech that hold nothing to check. */
const RHETORIC = anyCase(
  /\blook(?:s|ed|ing)? (?:me|us|you|him|her|them|it) in the eye\b|\blook away\b|\bdeserves? (?:so much |much )?(?:better|more|the truth|an answer|answers)\b|\b(?:that['’]s|that is) the (?:truth|point|question|problem|reality)\b|\btell (?:you|us) (?:something|what|this|a story)\b|\bhere(?:['’]s| is) what\b|\blet(?:['’]s| me| us)\b|\bcorrect you\b|\bleave it (?:there|here|at that)\b|\bafter the break\b|\bnot everyone is convinced\b|\bthe only question worth\b|\bsleep at night\b|\bdo it again\b|\b(?:sign|say) it again\b|\bbett?ing on it\b|^(?:well|look|so|and|but|now|of course)?,?\s*(?:he|she|they) (?:just |only |always )?(?:talks?|wants? to|likes? to|loves? to)\b|^of course\b|\blooks? like an? \p{L}+[-\s]?\p{L}+$|\bI would(?: not|n['’]t) (?:throw|bet|trade|buy|count on)\b|\b(?:time|history|the (?:next|coming) \p{Ll}+) will tell\b|\bmark my words\b|\bthe rest is history\b|\bno comment\b|\byou know what\b|\bpay attention\b|\bone (?:assumes|supposes|hopes|imagines|presumes)\b|\bis (?:quite |of course )?(?:another|a different|a separate) (?:matter|question|story)(?: (?:altogether|entirely))?[.!\s]*$|^(?:and |but )?(?:for|to) (?:\p{Lu}[\p{L}.’'-]+ ?){1,4} it (?:does|is|did|was|has|will)[.!\s]*$/iu,
);

/** Why a passage is too little to be a claim: a question, a courtesy, a few words without a number. Null when it may be one. */
export function scrapReason(reading: Reading, statement: Statement): NonClaimReason | null {
  const { text, isEnglish } = reading;
  const { span, hands } = statement;
  const quote = text.slice(span.start, span.end);
  // What a question takes for granted may end where the question does.
  const isTaken = statement.derived !== null;
  if (!isTaken && (QUESTION.test(quote.slice(-3)) || QUESTION.test(text.slice(span.start, span.end + 1).slice(-3))))
    return 'question';
  const inEnglish = isEnglish ? englishReason(reading, statement, quote) : null;
  if (inEnglish) return inEnglish;
  if (/\d/.test(quote)) return null;
  if (!/\p{L}/u.test(quote) || (isEnglish && POLITE.test(quote))) return 'boilerplate';
  if (reading.language.startsWith('es') && isTurnInSpanish(quote, hands.length === 0)) return 'opinion';
  const tellsBriefly = (statement.subject !== null && NUMBER_WORD.test(quote)) || BRIEF.test(quote);
  if (statement.isTold || !isTooShort(quote, isEnglish) || tellsBriefly) return null;
  return hands.length > 0 ? 'boilerplate' : 'tag';
}

/** "El Gobierno regional es más prudente": how a reporter leads over to another voice. */
const LEADS_OVER_IN_SPANISH =
  /^[^,;:\d]{2,60}\s(?:es|son|era|eran|fue|fueron|está|están|se (?:muestra|mostró|muestran|mostraron)|parece|parecen|sigue|siguen)\s(?:(?:bastante|mucho|algo|aún|todavía|igual de|no tan|no menos)\s)?(?:más|menos|tan|muy|igual de)\s(?:prudente|caut[oa]|optimista|pesimista|escéptic[oa]|crític[oa]|dur[oa]|contundente|tajante|comedid[oa]|reservad[oa]|conciliador[a]?|clar[oa]|rotund[oa]|benévol[oa]|diplomátic[oa]|confiad[oa]|entusiasta|moderad[oa]|tibi[oa]|sever[oa])(?:es|s)?[.\s]*$/i;

function isTurnInSpanish(quote: string, isOwn: boolean): boolean {
  const turns = isOwn ? [LEADS_OVER_IN_SPANISH, ...LEADS_ON_IN_SPANISH] : LEADS_ON_IN_SPANISH.slice(-3);
  return turns.some((pattern) => pattern.test(quote));
}

function englishReason({ text, label, memory }: Reading, statement: Statement, quote: string): NonClaimReason | null {
  const { span, hands } = statement;
  const isOwn = hands.length === 0;
  if (isOrder(statement, quote)) return isOwn ? 'boilerplate' : 'opinion';
  const ofRecord = recordReason(text, { span, unit: memory.unit, isOwn, isLabelled: label !== null });
  if (ofRecord) return ofRecord;
  const ofPage = pageReason(text, span, isOwn);
  if (ofPage) return ofPage;
  if (/\d/.test(quote)) return isOwn && asksReaders(quote) ? 'boilerplate' : null;
  const talk = talkReason(text, { span, hands });
  if (talk) return talk;
  // What a reporter chose to quote is no idle talk.
  const isTalk = label !== null && hands.length === 1 && hands[0]?.start === label.start;
  const isIdleHere = isTalk && isIdle(quote, TALK);
  if (isIdleHere || FEELING.test(quote) || RHETORIC.test(quote)) return 'opinion';
  const list = plainWords(quote);
  const leansBack = statement.whole !== statement.span && LEANS.test(quote);
  const isBare = !leansBack && list.length <= 5 && findPredicate(list) < 0 && !NUMBER_WORD.test(quote) && !TIMED.test(quote);
  return isBare ? (isOwn ? 'tag' : 'opinion') : null;
}

/** "at the market", "the second in October": what leans on the verb of the part before. */
const LEANS =
  /^(?:in|on|at|by|to|for|from|with|of|after|before|the|an?|its|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|another|[£$€]?\d|\p{Lu})/u;

/** What the page says of itself, of its pictures and of how to reach somebody. */
function pageReason(text: string, span: Span, isOwn: boolean): NonClaimReason | null {
  const quote = text.slice(span.start, span.end);
  if (OF_ITSELF.test(quote) || (isAtEdge(text, span) && (NEXT_TIME.test(quote) || isProduced(text, span)))) return 'notice';
  if (!isOwn) return null;
  if (UNDER_PICTURE.test(text.slice(span.end, span.end + 30))) return 'caption';
  const isReached = (RING.test(quote) && REACHED.test(quote)) || FOUND_AT.test(quote);
  const isHead = span.start < EDGE && HEADS_RECORD.test(quote);
  return isReached || isHead || (isAtEdge(text, span) && isOfPage(quote)) ? 'notice' : null;
}

/** "Recorded live at the Corn Hall; released on Friday": at the start of a line, or behind what is of the same kind. */
function isProduced(text: string, { start, end }: Span): boolean {
  if (!MADE_BY_PAGE.test(text.slice(start, end))) return false;
  return /(?:^|[\n.;)]\s?)[([]?$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "Visit numbers doubled" asks nobody for anything. */
function asksReaders(quote: string): boolean {
  return (
    ASKS_READERS.test(quote) &&
    (isImperative(quote) ||
      /^(?:if|when|whether|for (?:more|further|any|information|details|help|advice|tickets|questions|queries|bookings|support))\b/i.test(
        quote,
      ))
  );
}

/** Somebody is told to do something, in their own words. */
function isOrder({ hands, isQuoted, derived, subject, isTold, kind }: Statement, quote: string): boolean {
  // What somebody wrote, or what whoever speaks tells of another's order, is a fact.
  const isOwnWords =
    hands.length === 0 ||
    (isQuoted && hands.length === 1 && !/^(?:wrote|writes|written|writing|reads?)$/u.test(hands[0]?.verb ?? ''));
  return isOwnWords && derived === null && subject === null && !isTold && kind === undefined && isImperative(quote);
}

const EDGE = 320;

function isAtEdge(text: string, { start, end }: Span): boolean {
  return start < EDGE || text.length - end < EDGE;
}

/** "Caught and released: Colin Truscott on the jetty. Picture: J. Farrow" */
const UNDER_PICTURE = /^[.!]?[ \t]*[(|/–—-]?[ \t]*(?:Picture|Photo|Photograph|Photographer|Image|Illustration)s?(?: by)?: ?\S/u;

/** What opens a record: "Oral evidence: Replacement of the ferry fleet", "Public meeting on holiday lets, Harbour Hall, 29 January 2026". */
const HEADS_RECORD =
  /^(?:(?:unofficial|uncorrected|full|edited|official|rush|partial) )?(?:transcript|oral evidence|written evidence|minutes|verbatim record|official report)\b(?! (?:shows?|says?|was|were|is|are|has|had|records?)\b)[^.;\d]{0,80}$|^next (?:ordinary |regular |full )?(?:meeting|sitting|session)(?: of [^.:;]{3,60})?: [^;?!]{4,60}$|^(?:[^.:;]{3,50}: )?(?:(?:public|annual|general|town|open) (?:meeting|debate|lecture|rally)|opening|closing|inauguration|[\p{Lu}][\p{L} ]{2,40} (?:committee|council|assembly)|rally|debate|lecture|hearing|inquest)\b[^.;:]{0,80}, (?:\p{Lu}\p{Ll}+day,? )?(?:the )?\d{1,2} \p{Lu}\p{Ll}+ \d{4}(?:\. [\p{L} ,]{3,60})?[.\s]*$/iu;

const REACHED = /\b0\d{1,4}(?:[ -]?\d{2,4}){2,}\b|\+\d{2}[\d ]{7,}|\S@\S|\bwww\.|https?:/;

/** "Concerned parents can ring 0800 …" */
const RING = /\b(?:can|may|should|must|please) (?:also )?(?:ring|call|phone|text|e-?mail|contact|write to|reach)\b/i;

/** "The helpline is open until 9pm: 0808 …" */
const OPEN_LINE = /\b(?:(?:help|hot)?line|desk|office|clinic|centre|center|service)s? (?:is|are) open\b/i;

/** The head and the foot of a page: a line without a verb that says where or when, how to reach somebody, what the page is. */
function isOfPage(quote: string): boolean {
  const hasVerb = findPredicate(plainWords(quote)) >= 0;
  const isReached = REACHED.test(quote) && (!hasVerb || OPEN_LINE.test(quote));
  return isReached || (!hasVerb && ABOUT_ISSUE.test(quote)) || THIS_PAGE.test(quote);
}

/** Turns of talk and of the page that no list of feelings holds: jokes, asides, a chair's order, what readers are asked to do. */
function talkReason(text: string, { span, hands }: Pick<Statement, 'span' | 'hands'>): NonClaimReason | null {
  const quote = text.slice(span.start, span.end);
  if (hands.length === 0) {
    if (TRANSITION.test(quote) || LEADS_OVER.test(quote)) return 'opinion';
    if (asksReaders(quote)) return 'boilerplate';
    return PAID_BY.test(quote) && isOfThePage(text, span) ? 'notice' : null;
  }
  if (JOKING.test(hands.at(-1)?.verb ?? '')) return 'opinion';
  return IDLE_TURN.test(quote) || CHATTER.some((pattern) => pattern.test(quote)) ? 'opinion' : null;
}

/** Whether the last words of a page are about whoever its head names. */
function isOfThePage(text: string, { start, end }: Span): boolean {
  const [name] = readNames(text.slice(start, end));
  return name?.index === 0 && text.length - end < 300 && text.slice(0, 400).includes(name.name);
}

function isTooShort(quote: string, isEnglish: boolean): boolean {
  if (isEnglish) return quote.trim().split(/\s+/, LEAST_WORDS).length < LEAST_WORDS;
  return quote.length < (WITHOUT_SPACES.test(quote) ? LEAST_SIGNS : LEAST_UNITS);
}
