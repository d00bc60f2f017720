import { anyCase } from '#lib/extraction/text/any-case';
import { goesOnBehindWho } from '#lib/extraction/attribution/subject';
import type { Span } from '#lib/extraction/extraction';
import type { Cue } from '#lib/extraction/attribution/cues';
import { readNames } from '#lib/extraction/people/names';
import {
  findPredicate,
  hasFiniteVerb,
  isBase,
  isContracted,
  isHelper,
  isPredicate,
  plainWords,
} from '#lib/extraction/words/predicate';
import { isPlainSaying, REPORT_VERB, takesBareClause } from '#lib/extraction/words/verbs';

const THAT =
  /^((?:,?\s+[^\s;:.]+){0,14}?),?\s+that(?:\s+|,\s+(?=(?:since|in|on|at|for|after|before|as|if|when|while|despite|without|with|by|until|from|although|because|under|during|to|over|within|unlike)\s))(?!(?:day|time|year|week|month|night|moment|case|way|point|afternoon|morning|evening)(?:[,.;:]|\s+(?:the|he|she|it|they|was|were|had|when|in|on|at|and|after|before|of)\b|$)|(?:was|were|is|are|has|had|have|will|would|could|can)\b)/i;
const COLON = /^((?:\s+[^\s;:.]+){0,14}?)\s?:\s+/u;
const HEARERS =
  /^\s+(?:(?:reporters|journalists|lawmakers|investors|parliament|congress|court|jurors|councillors|senators|delegates|MPs|MSPs|TDs|MEPs|viewers|listeners|readers|voters|supporters|him|her|them|us|me|you|everyone|everybody|people|police|detectives|officers|staff|media|members|shareholders|residents|parents|fans|colleagues|friends|relatives|AFP|AP|Reuters|CNN|BBC)(?!\p{L})|(?:\p{Ll}+\s)?(?!(?:was|has|is|this|its|his)\s)\p{Ll}{3,}s(?=\s(?:of|in|at|from|about|both|every|the|a|an|his|her|its|their|our|my|there|it|he|she|they|we|no|some|most|more|only|half|two|three|four|five|six|seven|eight|nine|ten|\p{Lu}|\d)\b)|(?:the|a|an|his|her|its|their|our|my|this)\s+(?:\p{L}+\s){0,3}?\p{L}+(?=\s(?:half|both|about|nobody|only|every|most|some|no|the|a|an|his|her|its|their|our|my|there|it|he|she|they|we|\p{Lu}|\d|in|on|at)))/u;
/** "He said this at a meeting" reports the occasion, not the words; "said in a post" goes on before it says what. */
const NO_CONTENT =
  /^(?!(?:at (?:least|most)|in (?:all|total|fact)|on average|about (?:\d[\d.,]*|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a)|for (?:every|each))\b)(?:this|so|it|as much|the same|nothing|anything|something|yes|no(?=[,.;:]|\s(?:to|and|but|more)\b|$)|to|goodbye|not|in|on|at|during|after|before|when|by|from|through|via|with|of|for|about)\b(?!\s(?:is|was|are|were|has|had|will|would)\b)/i;
const READ_WORDS = 18;
const LONGEST_TAIL = 28;

/** The stretch after a verb of saying that holds what was said, relative to the words; null when nothing is reported. */
export function contentAfter(words: string, cue: Cue, takesBare: boolean): Span | null {
  const rest = words.slice(cue.end);
  const joined = joinLength(rest, cue.verb);
  const length =
    joined > 0
      ? joined
      : takesBare || (DENIES.test(cue.verb) && HAPPENED.test(rest)) || opensWithPronoun(rest) || holdsClause(rest, cue.verb)
        ? bareLength(rest, cue.verb)
        : 0;
  if (length === 0) return null;
  const start = cue.end + length;
  // "rejects that arithmetic": that one, and nothing that is said.
  if (joined > 0 && isThing(words.slice(start)) && /that\s+$/i.test(words.slice(cue.end, start))) return null;
  const end = words.length - (MANNER.exec(words.slice(start))?.[0].length ?? 0);
  return end - start >= 6 ? { start, end } : null;
}

/** "…, speaking through an interpreter": how it was said. */
const MANNER = anyCase(
  /,\s(?:speaking|talking|reading (?:from|out)|addressing|shaking (?:his|her|their)|choking|fighting back|wiping|blinking back|pausing|in tears|tearfully|visibly|without (?:giving|elaborating|naming|providing|offering|going|saying|specifying|citing|explaining|identifying|mentioning)|on condition of anonymity)\b[^,;:]{0,80}$/iu,
);

/** "denies the meeting took place": a clause, and no "denied the firm a licence". */
const DENIES = /^den(?:y|ies|ied)$/;
const HAPPENED =
  /^\s(?:the|this|that|any|such|there|his|her|its|their|\p{Lu}\p{L}+)\s?(?:[\p{L}’'-]+\s){0,4}?(?:took place|happened|occurred|existed|exists|was|were|is|are|had|has|have|ever|would|will|did|could|can)\s?/u;

const SUBJECT = /^\s(?:he|she|they|we|I|there|it)(?:\s|['’](?!s own))/u;

/** "claims they were consulted", "replied she had paid": a pronoun and its verb are a clause behind any verb of saying. */
function opensWithPronoun(rest: string): boolean {
  if (!SUBJECT.test(rest)) return false;
  const list = plainWords(rest, 5);
  return isContracted(list[0] ?? '') || isPredicate(list, 1);
}

/** "announced four ships had been re-routed", "acknowledged the lift is broken": no object but a clause, by the helper behind its subject. */
function holdsClause(rest: string, verb: string): boolean {
  if (HOLDS_NO_CLAUSE.test(verb) || verb.includes(' ') || !/^\s[\p{L}\d£$€]/u.test(rest) || NO_CONTENT.test(rest.trimStart()))
    return false;
  const list = plainWords(rest.slice(0, 160), 12);
  const at = findPredicate(list, 1);
  if (at < 1 || !isHelper(list[at] ?? '')) return false;
  const ahead = rest.trimStart().split(/\s+/u, at);
  if (ahead.some((word) => /[,;:]$/u.test(word))) return false;
  return !list.slice(0, at).some((word) => NO_SUBJECT_HERE.test(word)) && !endsInClause(ahead);
}

/** "the details it had given", "the measures ministers had promised": the helper is that of a clause within. */
function endsInClause(ahead: readonly string[]): boolean {
  const [one = '', last = ''] = ahead.slice(-2);
  return (
    (ahead.length > 1 && /^(?:he|she|it|they|we|you|I)$/u.test(last)) ||
    (/\p{Ll}{2,}s$/u.test(one) && /^(?:\p{Lu}|\p{Ll}{2,}[^s\P{L}]s$)/u.test(last))
  );
}

const NO_SUBJECT_HERE =
  /^(?:that|which|who|whom|whose|where|when|if|whether|what|how|why|because|as|after|before|since|while|although|though|until|unless|than|to|and|but|or|not|nor)$/;
/** Nouns as often as verbs, and verbs of things. */
const HOLDS_NO_CLAUSE =
  /^(?:(?:reports|answers|comments|notes|objects|questions|doubts|disputes|projects|promises|protests|points|posts|records|reasons|counts|cites|cited|documents|documented|details|decrees|echo(?:es|ed)?|emails|faxes|flags|hints|guesses|highlights?|highlighted|jokes|judges|messages|moans|signals|stresses|tweets|texts|ventures|volunteers|vows|whispers|voices|voiced|cries|laughs|smiles|nods|grins|shouts|yells|cables|blogs|broadcasts?|outlines?|outlined|chronicles|chronicled|express(?:es|ed)|held|holds|corrects|corrected|contest(?:s|ed)?|charge[sd]?|reflect(?:s|ed)|convey(?:s|ed)?|narrate[sd]?|relate[sd]?|recount(?:s|ed)?|read|reads|accept(?:s|ed)?|urge[sd]?|defend(?:s|ed)?|echo|trumpet(?:s|ed)?|publicise[sd]?|signpost\p{Ll}*|detail(?:ed)?|record(?:ed)?|document|describe[sd]?|summari[sz]e[sd]?|communicate[sd]?|propose[sd]?|reject\p{Ll}*|refute[sd]?|questioned|disputed|doubted|contradict\p{Ll}*|discount\p{Ll}*|rubbish\p{Ll}*|repudiate\p{Ll}*|disavow\p{Ll}*|bemoan\p{Ll}*|bewail\p{Ll}*|lament\p{Ll}*)|(?:report|note|object|doubt|dispute|deny))$/u;

/** A noun alone behind "that". */
function isThing(content: string): boolean {
  return content.trim().split(/\s+/).length <= 3 && !content.includes('\uE000') && !hasFiniteVerb(content);
}

/** "replied on Friday, with a file that nobody could open": what "that" belongs to, unless it holds words itself. */
const WITH_THING = anyCase(
  /\bwith (?:an?|the|some|two|three|several|his|her|its|their) (?:[\p{Ll}-]+ ){0,2}?(?!warnings?|claims?|statements?|assurances?|promises?|reminders?|announcements?|declarations?|messages?|threats?|confessions?|admissions?|letters?|notes?|news|words?|emails?)\p{Ll}+$/iu,
);

/** "confirms receiving a letter but says that …": "that" belongs to the second verb. */
const SAYS_MORE = anyCase(new RegExp(`\\b(?:and|but)\\s(?:(?:also|now|then|later|\\p{Ll}+ly)\\s)?${REPORT_VERB}$`, 'iu'));

/** Up to the end of "… reporters on Friday that " or "…: ". A verb before it means that "that" belongs to something else. */
function joinLength(rest: string, verb: string): number {
  for (const pattern of opensWithSubject(rest, verb) ? [COLON] : [THAT, COLON]) {
    const match = pattern.exec(rest);
    const between = match?.[1] ?? '';
    if (match && !hasFiniteVerb(between) && !WITH_THING.test(between) && !SAYS_MORE.test(between)) return match[0].length;
  }
  return 0;
}

/**
 * "said the company that made the hinges went bankrupt", "told the court the pipe that feeds the mill was cut": nobody says a
 * company, so that "that" tells which one.
 */
function opensWithSubject(rest: string, verb: string): boolean {
  if (/^sa(?:y|ys|id)$/.test(verb)) return SUBJECT_NOUN.test(rest.slice(occasionLength(rest)));
  if (!takesBareClause(verb) || /\s/.test(verb)) return false;
  const heard = TELLS.test(verb) || WARNS.test(verb) ? hearersLength(rest, verb) : 0;
  if (!heard && heard !== 0) return false;
  if (heard === 0 && (TELLS.test(verb) || WARNS.test(verb))) return false;
  const subject = SUBJECT_NOUN.exec(rest.slice(heard)) && NOUN_THAT.exec(rest.slice(heard));
  if (!subject || SAYING_NOUN.test(subject[1] ?? '')) return false;
  const list = plainWords(`which ${rest.slice(heard + subject[0].length)}`, READ_WORDS);
  const first = findPredicate(list, 1);
  return first > 0 && first <= 4 && findPredicate(list, first + (isHelper(list[first] ?? '') ? 2 : 1)) > 0;
}

const SUBJECT_NOUN =
  /^\s+(?:the|an?|his|her|its|their|all|many|most|some|those|people|anyone|half|both|one|two|three|four|five|\d[\d,.]*)\s/i;
const NOUN_THAT = /^\s+((?:[^\s,;:.]+\s+){1,7}?)that\s+/;
/** "admitted the fact that", "confirmed the report that": what stands behind is what was said. */
const SAYING_NOUN = anyCase(
  /\b(?:fact|claims?|reports?|allegations?|news|view|idea|belief|accusations?|charges?|suggestions?|statements?|rumou?rs?|possibility|concerns?|fears?|hope|impression|point|principle|notion|theory|argument|assertions?|assumption|suspicions?|warnings?|risk|complaints?|criticism|need|evidence|opinion|conclusion|findings?)\s+$/iu,
);

/** "promised the job would be done", and no promise of a thing: "promised the town a bridge". */
const FORETELLS = /^(?:promis|pledg|vow|predict|hope|assur|assum)/;
const SOON = /^(?:(?!\sand\s)[^,;]){2,60}?\s(?:would|will|could|can|is|was|are|were|had|has|have)\b/i;

/** "said on Tuesday two men had been held", "said in a letter to members the land was sold": when and where, before what was said. */
function occasionLength(rest: string): number {
  if (!OCCASION.test(rest)) return 0;
  let from = OCCASION.exec(rest)?.[0].length ?? 0;
  for (let count = 0; count < LONGEST_OCCASION; count += 1) {
    const word = /^\s(\S+)/u.exec(rest.slice(from));
    if (!word || /^(?:that|which|who|whether|how|why|what)$/u.test(word[1] ?? '')) return 0;
    const behind = rest.slice(from);
    const before = /(\S+)$/u.exec(rest.slice(0, from))?.[1] ?? '';
    const isName = /^\s\p{Lu}/u.test(behind) && /^\p{Lu}/u.test(before) && !before.endsWith('day');
    if (OPENS_SAID.test(behind) && !isName && !LEADS_ON.test(before)) return hasOwnVerb(behind) ? from : 0;
    if (/[,;:.]$/u.test(word[1] ?? '')) return 0;
    from += word[0].length;
  }
  return 0;
}

/** "the council had sold the land": no "the council had sent", which tells of the letter. */
function hasOwnVerb(words: string): boolean {
  const list = plainWords(words, 12);
  const verb = findPredicate(list, 1);
  return verb > 0 && (verb > 3 || list.length - verb > (isHelper(list[verb] ?? '') ? 2 : 1));
}

const LONGEST_OCCASION = 7;
const OCCASION =
  /^\s(?:(?:late |early |again |later )?(?:on|in|at|during|after|before|from|outside|of|via) (?=(?:(?:the|an?|his|her|its|their|this|that|last|one)\s)?[\p{L}]+)(?:(?:the|an?|his|her|its|their|this|that|last|one)\s)?\S+|yesterday|today|last \p{L}+|this \p{Ll}+|earlier(?: (?:on|this) \p{L}+)?|\p{L}+ days? later|again|repeatedly|once more)(?=\s)/u;
const OPENS_SAID =
  /^\s(?:(?:the|an?|his|her|its|their|no|nobody|some|most|more|many|several|about|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|he|she|it|they|there|both|only|every|each|\d[\d,.]*|\p{Lu}[\p{L}’'-]+)\s)/u;
const LEADS_ON =
  /^(?:of|in|on|at|for|from|with|by|to|the|an?|his|her|its|their|this|that|last|and|or|about|than|after|before|during|\S+[,;:])$/u;

/** "said the dam is full": a clause follows without "that". "told" names its hearers first. */
function bareLength(rest: string, verb: string): number {
  const hearers = hearersLength(rest, verb);
  if (hearers === null) return 0;
  const when = isPlainSaying(verb) ? occasionLength(rest.slice(hearers)) : 0;
  const length = hearers + when + (/^,?\s+/.exec(rest.slice(hearers + when))?.[0].length ?? 0);
  const clause = rest.slice(length);
  const isNothing = NO_CONTENT.test(clause) && !opensWithPronoun(` ${clause}`);
  if (FORETELLS.test(verb) && !SOON.test(clause)) return 0;
  return length > 0 && !isNothing && isClause(clause, isPlainSaying(verb)) ? length : 0;
}

/** Whom they tell stands behind them … */
const TELLS = /^(?:tell|told|inform|notif|assur|reassur|remind|convinc|persuad|appris)/;
/** … or may: "warned residents the water was unsafe", "warned the water was unsafe". */
const WARNS = /^(?:warn|advis|caution|promis|pledg|counsel|text|e-?mail|messag|brief|alert)/;

/** "told reporters": whom. Null when "told" names nobody. */
function hearersLength(rest: string, verb: string): number | null {
  const isTelling = TELLS.test(verb);
  if (!isTelling && !WARNS.test(verb)) return 0;
  const heard = HEARERS.exec(rest)?.[0].length;
  const group = heard && heard + (OF_WHOM.exec(rest.slice(heard))?.[0].length ?? 0);
  if (group && (isTelling || isClause(rest.slice(group).trimStart(), false))) return group;
  if (!isTelling) return 0;
  const name = readNames(rest.slice(0, 80))[0];
  return name && /^\s(?:the\s)?$/.test(rest.slice(0, name.index)) ? name.index + name.text.length : null;
}

/** "members of the committee", "a meeting in Tarn". */
const OF_WHOM =
  /^\s(?:of|in|at|from|on|for|near)\s(?:(?:the|an?|his|her|its|their)\s)?(?:[\p{L}’'-]+\s){0,2}?[\p{L}’'-]+(?=\s(?:the|a|an|his|her|its|their|our|my|there|it|he|she|they|we|no|some|most|more|only|both|about|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\s)/u;

/** Subject first, then a verb. "a note of caution, should he …" and "officials to lock up" are no clauses. */
function isClause(clause: string, isPlain: boolean): boolean {
  const quotedAt = clause.search(/\uE000{12}/u);
  if (quotedAt >= 0 && quotedAt < 60) return true;
  const list = plainWords(clause, READ_WORDS);
  if (isContracted(list[0] ?? '')) return list.length > 2;
  // "Reed took the money": a name at the head of a clause is no verb, whatever its ending.
  const verb = findPredicate(list, /^\p{Lu}/u.test(clause) ? 1 : 0);
  if (verb < 1) return false;
  // "confirmed the details it had given": a clause within.
  if (
    !isPlain &&
    verb > 1 &&
    /^(?:he|she|it|they|we|you|i)$/.test(list[verb - 1] ?? '') &&
    !/^(?:and|or|that|,)$/.test(list[verb - 2] ?? '')
  )
    return false;
  // "warned her superiors in writing and was told": the verb is that of whoever warned.
  if (!isPlain && /^(?:and|but)$/.test(list[verb - 1] ?? '')) return false;
  const comma = clause.split(/\s+/, READ_WORDS).findIndex((word) => word.endsWith(','));
  const isAside =
    comma >= 0 && /^[^,]{3,40},[^,]{3,60},\s(?:will|would|was|were|is|are|has|had|have|can|could|must)\b/.test(clause);
  const isCut = !isAside && comma >= 0 && comma < verb && /^(?:an?|the|his|her|its|their|some|more|\d+)\s/i.test(clause);
  return isPlain || !(isCut || list.slice(1, verb).some((word, at) => word === 'to' && isBase(list[at + 2] ?? '')));
}

/** ", and the area where they are found has tripled": behind the clause of its subject the verb of the next one. */
const GOES_ON =
  /^,\s(?:and|but)\s(?:the|an?|his|her|its|their|some|most|many|\d+|\p{Ll}+s)\s[^,]{0,60}?\b(?:who|which|where|whose)\s[^,]{3,60}?\s(?:has|have|had|is|are|was|were|will|would|can|could|\p{Ll}{3,}s|\p{Ll}{2,}ed)\s(?:[^,]{1,60}?\s)?(?:has|have|had|is|are|was|were|will|would|can|could)\s/u;

/** Whether the words after a tag only say when, where and to whom: "… on Friday in a post on Facebook." */
export function isTail(words: string): boolean {
  const plain = words.replace(/[.!?\s]+$/u, '');
  if (/^\s*(?:,\s*)?$/.test(plain)) return true;
  // "after that rent": that one.
  if (/[;:]|(?<!\b(?:after|before|for|of|on|from|with|at|by|about|to|since|during) )\bthat\b|\uE000/u.test(plain)) return false;
  if (GOES_ON.test(plain) || goesOnBehindWho(plain.trimStart())) return false;
  return plain.trim().split(/\s+/).length <= LONGEST_TAIL && !hasFiniteVerb(plain.replace(/\b(?:who|which|where)\b[^,]*/g, ''));
}
