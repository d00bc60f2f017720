import { anyCase } from '#lib/extraction/text/any-case';
import { FEW, kept, LONGEST_SENTENCE } from '#lib/extraction/text/kept';
import { withoutAsides } from '#lib/extraction/text/coordinated';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';
import { isSayingOrAct } from '#lib/extraction/words/verbs';
import type { ClaimKind } from '#lib/workflow/vocabulary';

const OPINION =
  /\b(?:i|we) (?:personally )?(?:think|believe|feel|hope|consider|assess|regard|see this|view|suspect|doubt|love|hate|prefer)\b|\b(?:in my|in our) (?:view|opinion)\b|\b(?:(?!(?<=^)should [^,;?]{6,120}, [^?]*\b(?:must|shall|has to|have to|is to|are to)\b)should(?! (?:land|come in|reach|arrive|be (?:ready|finished|complete|completed|open|done))\b)|ought to|must not|deserves?)\b|\b(?:beautiful|terrible|wonderful|disgraceful|disgrace|shameful|shame|awful|unacceptable|nonsense|brilliant|horrible|scandalous|outrageous|ridiculous|proud|pathetic)\b|\b(?:too (?:little|much|late))\b|\b(?:worst|best|meanest|meaner|greatest) (?:failure|crime|mistake|scandal|government|decision|idea|thing|disaster)\b|\b(?:ashamed|betrayed)\b|\bknows? (?:it|this|that|perfectly|full well|very well)\b|\bthe worst (?:is|was) over\b/i;
const AHEAD =
  /\b(?:will(?<!\b(?:free|good|ill|own|last|his|her|their|its|the|a|against my|at) will)|won't|shall|should (?:land|come in|reach|arrive|be (?:ready|finished|complete|completed|open|done))|(?:i|we|you|he|she|it|they|that|there)['’]ll|(?:is|are) (?:going|expected|set|due|likely) to|plans? to|intends? to)\b(?<!\b(?:whether|if)\s(?:\S+\s){0,6}\S+)/i;
const WOULD = /\bwould\b(?<!\b(?:whether|if|that)\s(?:\S+\s){0,7}would)(?! (?:have been|be able)\b)/i;
/** What somebody feels, fears or believes: nobody can look it up, only that it was said (PRACTICE 4.2). */
const STATE =
  /^(?:[^\p{L}\s]{0,3}\p{L}[\p{L}’'-]*\s){1,6}?(?:(?:is|are|was|were|remains?|remained|(?:has|have|had) been)\s(?:\p{Ll}+ly\s|also\s|still\s|very\s|deeply\s)*(?:worried|concerned|afraid|angry|furious|anxious|alarmed|disappointed|dismayed|upset|outraged|frustrated|unhappy|delighted|hopeful|optimistic|pessimistic|sceptical|skeptical|frightened|nervous|unconvinced|satisfied|pleased)\b(?!\swith\s\d)|(?<!\b(?:is|are|was|were|been|being)\s)(?:fears?|feared|believes?|believed|hopes?|hoped|regrets?|regretted|resents?|resented|dislikes?|hates?)\s(?!that\b))/u;
const MOTIVE =
  /\b(?:in order to|because (?:he|she|they|it) wants?|wanted to|wants? to|aims? to|aimed to|in response to|in retaliation for|motivated by|out of (?:fear|revenge|spite)|so as to|trying to|in an attempt to)\b/i;
const CAUSAL =
  /\b(?:because of|because|due to|caused|causes|led to|leads to|as a result of|thanks to|results? in|resulted in|owing to|triggered|brought about|is (?:to blame|responsible) for)\b/i;
const DOCUMENT =
  /\b(?:treaty|law|bill|act|decree|constitution|article \d+|agreement|document|contract|report|resolution|statute|ruling|letter|study|survey|directive|regulation|convention|memo|paper|manual)\b.{0,60}\b(?:says?|said|states?|provides?|obliges?|defines?|requires?|covers?|bans?|allows?|prohibits?|stipulates?|lists?|names?|found|finds|shows?|concludes?|mentions?)\b/i;
const CAPABILITY =
  /\b(?:can|could(?!\s(?:not|find|tell|see|hear|only)\b)|cannot|can't|is able to|are able to|be able to|is capable of|are capable of|has the (?:ability|capacity)|have the (?:ability|capacity))\b/i;
const DESCRIPTOR =
  /^(?:\p{Lu}[\p{L}'’-]+\s+){1,4}(?:is|was) (?:the|a|an|one of) (?:\p{L}+ ){0,4}(?:president|minister|mayor|director|head|founder|member|citizen|doctor|lawyer|professor|geologist|engineer|brother-in-law|brother|sister|son|daughter|father|mother|wife|husband|capital|city|village|company|party|newspaper)\b/u;
const MOST_WORDS = 24;

interface Read {
  hasQuantity: boolean;
  isReported: boolean;
}

/** A statement with its plain words and the place of the first predicate behind the first of them. */
interface Seen extends Read {
  list: readonly string[];
  first: number;
}

/** The first verb of the sentence is one of saying or an act: "asked", "has signed". */
function isSpeech({ list, first }: Seen): boolean {
  let verb = first;
  while (/^(?:has|have|had|also|later|then|already)$/.test(list[verb] ?? '')) verb += 1;
  return isSayingOrAct(list[verb] ?? '');
}

/** Somebody says nothing, and says so. */
const NO_ANSWER =
  /\b(?:would not|will not|declined to|refused to|did not want to) (?:comment|say|answer|be drawn|discuss)|\bdeclined (?:an interview|comment)|\bdid not (?:immediately )?(?:reply|respond|answer)\b/i;
const JUDGES =
  /^(?:called|calls|described|describes|branded|brands|dubbed|blamed|blames|criticised|criticized|praised|likened|labelled|labeled|mocked|ridiculed)$/;

/** "the app, called Ovo, …": how something is named. */
const NAMED = /,\s(?:called|dubbed|branded|labelled|labeled)\s[^,]{2,40},/i;

/** The main verb passes judgement: "called the plan a fairy tale". */
function isJudging(words: string, { list, first }: Seen): boolean {
  return (
    JUDGES.test(list[first] ?? '') &&
    !NAMED.test(words) &&
    !/^(?:for|on|off|up|in|a meeting|an election)$/.test(list[first + 1] ?? '')
  );
}

const PLANS =
  /^(?:promise|pledge|vow|guarantee|plans?|planned|intends?|intended|expects?|expected|hopes?|hoped|promised|promises|vowed|pledged|aims?) to\b|^(?:expects?|expected|forecasts?|predicts?|predicted|projects|projected) (?!that\b)/i;

/** The main verb is about what is to come; a clause further on may be about anything. */
function isAhead(words: string, seen: Seen): boolean {
  const near = fromMainVerb(words, seen);
  if (near === null) return AHEAD.test(words);
  if (AHEAD.test(near.slice(0, 40)) || PLANS.test(near)) return true;
  if (/^(?:could|may|might)\b/i.test(near)) return /\b(?:if|unless|by|next|until|before the|within|soon)\b/i.test(words);
  return seen.isReported && /^would\b/i.test(near) && WOULD.test(words);
}

/** The words from the main verb on: not the verb of a "which …" that stands before it. */
function fromMainVerb(words: string, { list, first }: Seen): string | null {
  let verb = /^(?:will|would|could|may|might|can|shall)$|'ll$/.test(list[0] ?? '') ? findPredicate(list) : first;
  if (/^(?:which|who|that)$/.test(list[verb - 1] ?? '')) verb = findPredicate(list, verb + 1);
  return verb < 0 ? null : words.trim().split(/\s+/).slice(verb).join(' ').slice(0, 60);
}

const REQUESTS = /^(?:asked|urged|ordered|demanded|instructed|requested|invited|called on|appealed|signed|summoned)$/;

/** The main verb asks somebody for something: what is asked may be what should be, and is still an act. */
function isRequest({ list, first }: Seen): boolean {
  let verb = first;
  while (verb >= 0 && /^(?:has|have|had|also|later|then|already|meanwhile|now|again|since|repeatedly)$/.test(list[verb] ?? ''))
    verb += 1;
  return REQUESTS.test(list[verb] ?? '');
}

/** A comparison or a share is a figure, whether or not a number stands there. */
const SHARE = anyCase(
  /\b(?:doubled|tripled|trebled|quadrupled|halved|twice|half (?:of|as|the)|one in (?:\p{Ll}+|\d+)|(?:a|two|three) (?:third|quarter|fifth|tenth)s? of|(?:half|third|quarter)\b.{0,20}\bwere\b|than half|times (?:more|as|the)|(?:lowest|highest|largest|steepest)\b.{0,30}\bsince)\b/iu,
);

/** The first that fits decides: what cannot be true or false yet, then what needs its own kind of checking. */
const KINDS: [ClaimKind, (words: string, seen: Seen) => boolean][] = [
  ['speech-act', (words) => NO_ANSWER.test(words)],
  ['speech-act', (_, seen) => !seen.isReported && isRequest(seen)],
  ['opinion', (words, seen) => OPINION.test(words) || isJudging(words, seen)],
  ['prediction', isAhead],
  ['opinion', (words, { hasQuantity }) => !hasQuantity && STATE.test(words)],
  ['motive', (words) => MOTIVE.test(words)],
  ['causal', (words) => CAUSAL.test(words)],
  ['document', (words) => DOCUMENT.test(words)],
  ['quantity', (words, { hasQuantity }) => hasQuantity || SHARE.test(words)],
  ['capability', (words) => CAPABILITY.test(words)],
  ['descriptor', (words) => DESCRIPTOR.test(words)],
  ['speech-act', (_, seen) => !seen.isReported && isSpeech(seen)],
];

const kindFor = (read: Read) =>
  kept(
    FEW,
    (words: string): ClaimKind => {
      const list = plainWords(words.includes(', ') ? withoutAsides(words) : words, MOST_WORDS);
      const seen = { isReported: read.isReported, hasQuantity: read.hasQuantity, list, first: findPredicate(list, 1) };
      return KINDS.find(([, fits]) => fits(words, seen))?.[0] ?? 'event';
    },
    LONGEST_SENTENCE,
  );

const REPORTED = {
  plain: kindFor({ isReported: true, hasQuantity: false }),
  counted: kindFor({ isReported: true, hasQuantity: true }),
};
const OWN = {
  plain: kindFor({ isReported: false, hasQuantity: false }),
  counted: kindFor({ isReported: false, hasQuantity: true }),
};

/** What kind of statement these words make (PRACTICE 4.2); no words stand for a language that is not read. A number makes a quantity of what would else be an event. */
export function kindOf(words: string, { hasQuantity, isReported }: Read): ClaimKind {
  if (words === '') return hasQuantity ? 'quantity' : 'event';
  const kinds = isReported ? REPORTED : OWN;
  return hasQuantity ? kinds.counted(words) : kinds.plain(words);
}
