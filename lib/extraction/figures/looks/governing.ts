import type { Span } from '#lib/extraction/extraction';
import { isPredicate } from '#lib/extraction/words/predicate';
import { infinitiveAt, isDecision, LEADS, type Verb, verbAt } from '#lib/extraction/figures/looks/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** Where a date looks: `ahead` for sure, `present` when a plan is told as if it were now ("starts work in June"). */
export type Looks = 'ahead' | 'present' | 'back' | null;

const FARTHEST = 220;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*|[,;:()–—"“”]|(?<=\s)-(?=\s)/gu;
const SENTENCE_END = /(?:[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|\n)/gu;
const ABBREVIATED =
  /(?:^|\s)(?:[ap]\.m|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.\s+$/u;

/** Which way the words around an English date look: by the verb that governs it, in its own clause. Null when none tells. */
export function looksOf(text: string, { start, end }: Span): Looks {
  const ahead = text.slice(sentenceStart(text, start), start);
  if (/^since\b/iu.test(text.slice(start, start + 6)) || /\bsince\s(?:last\s)?$/iu.test(ahead)) return 'back';
  if (OPENS_FROM.test(ahead) || GIVES_UNTIL.test(ahead) || ON_TERMS.test(ahead) || HAS_MEETING.test(ahead)) return 'ahead';
  if (EFFECTIVE.test(ahead)) return 'present';
  if (IF_BY.test(ahead)) return 'ahead';
  if (FIXTURE.test(ahead) || (/\bbefore\s(?:the\s)?$/iu.test(ahead) && POLL.test(text.slice(end, end + 40)))) return 'present';
  if (DONE_ON.test(ahead) && /^\s*(?:,|$)/u.test(text.slice(end, end + 2))) return 'back';
  const before = wordsIn(ahead.replace(CLOCK, ' ').replace(RELATIVE, ',').replace(TAG, ','));
  const behind = wordsIn(sentenceRest(text.slice(end, end + FARTHEST)).replace(TAG, ','));
  const lead = leadOf(before);
  const at = before.length - lead.length;
  const prepositions = lead.join(' ');
  if (goesOnInPresent(before[at - 1], behind.slice(0, 3), prepositions)) return 'present';
  const clause = clauseOf(behind);
  const place = { from: at, lead: prepositions, behind: clause };
  if (AHEAD_OF.test(ahead) && fromBehind(behind, prepositions) !== 'back') return 'present';
  if (isPromisedAtFirst(before, behind)) return 'back';
  if (opensClause(before[at - 1])) return fromStart(behind, prepositions) ?? fromBefore(before, place);
  return fromBefore(before, place) ?? fromBehind(clause, prepositions);
}

/** "a hotline, open from Monday" */
const OPENS_FROM =
  /(?:,|\b(?:is|are|be))\s(?:open|valid|effective|available|closed|free|payable|on sale|in force)\s(?:again\s)?(?:as\s)?from\s$/iu;
/** "a rise in rates, effective Jan. 1". */
const EFFECTIVE =
  /(?:,|\b(?:is|are|becomes?|be))\s(?:effective|valid|applicable|in force)\s(?:(?:on|from|as\sof|as\sfrom)\s)?$/iu;
/** "would switch to maize if they did not receive an advance by March 20". */
const IF_BY =
  /(?:\b(?:would|will|shall|could|may|must|threaten(?:s|ed)?|vow(?:s|ed)?)|['’]ll)\b[^;:.]{2,110}\bif\b[^;:.]{3,90}\sby\s(?:the\s)?$/iu;
/** "gave the factory until 30 September", "tabled until May 12". */
const GIVES_UNTIL =
  /\b(?:gave|given|gives?|has|have|tabled|allowed|granted|laid over|carried over)\s(?:(?!been\b)[^,;:.]{2,50}\s)?(?:until|till)\s(?:the\s)?$/iu;
/** "provided the city files its application by May 1". */
const ON_TERMS = /\b(?:provided|unless|as long as|on condition)\b[^;:.]{3,80}\sby\s$/iu;
/** "Journey has a checkup on Wednesday". */
const HAS_MEETING =
  /\b(?:has|have|faces?)\s(?:an?|her|his|their|its|another)\s(?:\p{Ll}+\s){0,2}(?:check-?up|appointment|hearing|meeting|match|game|exam|interview|date|trial|test|operation|scan|flight|vote|deadline|concert|fixture)\s(?:on\s)?$/iu;
/** "Umvoti travel to Springbok on Wednesday". */
const FIXTURE =
  /(?:^|[.!?]\s|\b(?:[Aa]nd|[Bb]ut)\s)(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:travel to|host|play|face|visit|meet|entertain|welcome|take on)\s(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:at home\s|away\s)?on\s$/u;
const POLL = /^\s(?:\p{Ll}+\s){0,2}(?:elections?|votes?|polls?|referendum|run-?off|primary|primaries|ballot|summit)\b/u;
/** "The plan, approved by nine votes on Wednesday, foresees 30 posts": the verb behind governs no day of the participle. */
const DONE_ON =
  /,\s(?:\p{Ll}+ly\s)?(?!expected|planned|scheduled|promised|slated|booked|pencilled)(?:\p{Ll}{2,}ed|held|made|taken|drawn up|sent|given|built|bought|sold|won|lost|seen|written|shown|brought in)\s(?:[^,;:]+\s)?(?:on|in)\s$/u;

/** "…, to whom she has not spoken since May, …": its verb governs no date behind it. */
const RELATIVE = /,\s(?:\p{Ll}+\s)?(?:who|whom|which|whose|where)\s[^,;:]{3,120},(?=\s)/gu;

/** "at 10:30 a.m. Monday": the hour is no mark between two clauses. */
const CLOCK = /\b\d{1,2}:\d\d(?:\s?[ap]\.?m\b\.?)?/giu;

/** "At Friday's meeting, the mayor assured, the town will propose …": the verb of a tag governs no date. */
const TAG =
  /,\s(?:the|an?|his|her|its|their|one|he|she|they|it|\p{Lu}[\p{L}’'-]+|\p{Ll}+s)(?:\s[\p{L}’'-]+){0,5}?\s(?:has |had )?(?:said|says?|told|tells|added|adds|assured|assures|explained|explains|promised|promises|announced|announces|warned|warns|stressed|stresses|insisted|insists|claimed|claims?|noted|notes?|confirmed|confirms|predicted|predicts|argued|argues?|believes?|hopes?|admitted|admits|recalled|recalls|reported|reports?|stated|states|maintained|maintains?|estimated|estimates?)(?:\s[^,;:]{2,30})?,(?=\s)/gu;

/** "It freezes their accounts and from 1 April bans the import": the verb behind the date is in the present as well. */
function goesOnInPresent(last: string | undefined, behind: readonly string[], lead: string): boolean {
  const isVerb = /^\p{Ll}{2,}[^s\P{L}]s$/u.test(behind[0] ?? '') && isPredicate(['it', ...behind], 1);
  return last === 'and' && /^(?:from|as from|by|until|on|in)\b/.test(lead) && isVerb;
}

/** "ahead of the vote on Sunday", "three weeks before the election in June". */
const AHEAD_OF =
  /\b(?:ahead of|before|in the run-up to|prior to|in time for)\s(?:the|an?|next)\s(?:\p{Ll}+\s){0,3}?(?:elections?|votes?|polls?|referendum|run-?off|primary|ballot|summit|budget|deadline|final|match|game|hearing|trial|conference|congress|strike|launch|opening|exams?|talks|meeting|session)\s(?:on|in|of)\s(?:the\s)?$/iu;

/** "Promised a bed by the end of June, he called in August": the participle at the head is over. */
function isPromisedAtFirst(before: readonly string[], behind: readonly string[]): boolean {
  if (!/^(?:Promised|Told|Asked|Ordered|Urged|Given|Offered|Invited|Summoned|Warned|Assured|Expected|Due)$/.test(before[0] ?? ''))
    return false;
  return behind[0] === ',' && !before.includes(',') && fromBehind(behind.slice(1), '') === 'back';
}

/** "From April, any shop left empty pays a levy": what begins then is told in the present, whatever participle stands before it. */
function fromStart(behind: readonly string[], lead: string): Looks {
  const looks = fromBehind(behind, lead);
  if (looks !== 'back' || !/^from\b/.test(lead)) return looks;
  const isPresent = behind.some((_, i) => i > 1 && verbAt(behind, i) === 'schedules');
  return isPresent && !behind.some((word) => /^(?:was|were|had|did)$/.test(word)) ? 'present' : looks;
}

function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - FARTHEST);
  const words = text.slice(from, at);
  const ends = matchesOf(words, SENTENCE_END).map(({ index, 0: mark }) => index + mark.length);
  const last = ends.findLast((end) => !ABBREVIATED.test(words.slice(0, end)));
  return from + (last ?? 0);
}

function sentenceRest(words: string): string {
  SENTENCE_END.lastIndex = 0;
  const found = SENTENCE_END.exec(words);
  SENTENCE_END.lastIndex = 0;
  return found ? words.slice(0, found.index) : words;
}

/** The prepositions and articles right before the date: "by the end of", "from early". */
function leadOf(before: readonly string[]): string[] {
  let at = before.length;
  while (at > 0 && isLead(before, at - 1)) at -= 1;
  return before.slice(at).map((word) => word.toLowerCase());
}

function isLead(words: readonly string[], i: number): boolean {
  const word = (words[i] as string).toLowerCase();
  return LEADS.has(word) || (/^(?:end|start|close|beginning|middle)$/.test(word) && words[i + 1] === 'of');
}

const OPENERS = new Set(
  ', ; : ( – — - " “ ” who which that when where whom while and but or so because if as although though whether'.split(' '),
);

function opensClause(last: string | undefined): boolean {
  return last === undefined || OPENERS.has(last.toLowerCase());
}

const MARKS = new Set(', ; : ( ) – — " “ ”'.split(' '));

/** Up to the first mark: what stands behind it belongs to something else. */
function clauseOf(words: readonly string[]): string[] {
  const end = words.findIndex((word) => MARKS.has(word));
  return end < 0 ? [...words] : words.slice(0, end);
}

/** "On Saturday, when the victims are buried, shops will …": where the clause goes on. */
function behindAside(words: readonly string[]): number {
  if (words[0] !== ',' || !/^(?:when|as|while|after|before|once)$/.test(words[1] ?? '')) return 0;
  const end = words.indexOf(',', 2);
  return end < 0 ? 0 : end + 1;
}

function fromBehind(words: readonly string[], lead: string): Looks {
  for (let i = behindAside(words); i < words.length; i += 1) {
    if (/^[;:–—]$/u.test(words[i] as string)) return null;
    const verb = verbAt(words, i);
    const looks = verb ? settled(verb, { words, i, lead }) : null;
    if (looks) return looks;
  }
  return null;
}

interface Before {
  /** Where the prepositions of the date begin, and they. */
  from: number;
  lead: string;
  /** Its clause behind the date. */
  behind: readonly string[];
}

/** From the date back to the nearest verb; an infinitive asks on for the verb that it hangs on. */
function fromBefore(words: readonly string[], { from, lead, behind }: Before): Looks {
  for (let i = from - 1; i >= 0; i -= 1) {
    if (/^[;:]$/.test(words[i] as string)) return null;
    const to = infinitiveAt(words, i);
    if (to !== null) return ofInfinitive(words, to);
    const verb = verbAt(words, i);
    const looks = verb ? settled(verb, { words, i, lead, date: from }) : isDemand(words, i) ? 'ahead' : null;
    if (looks) return looks;
    const own = verb === null && COMPLEMENT.test(words[i] as string) && i < from - 1 ? fromBehind(behind, lead) : null;
    if (own) return own;
  }
  return null;
}

/** "to establish that the count on Monday stood at 40": a clause of its own has a verb of its own. */
const COMPLEMENT = /^(?:that|how|why|whether)$/i;

/** "on condition that he surrender it by Friday", "demanded that it go by June". */
function isDemand(words: readonly string[], i: number): boolean {
  return words[i] === 'that' && /^(?:condition|demand|insist|recommend|request)(?:s|ed|ing)?$/i.test(words[i - 1] ?? '');
}

/** "agreed to meet", "a plan to close", "was forced to close", "is to open". */
function ofInfinitive(words: readonly string[], to: number): Looks {
  const first = firstOfTwo(words, to);
  if (first !== null) return ofInfinitive(words, first);
  if (/^invitations?$/i.test(words[to - 1] ?? '')) return 'ahead';
  // "was committed to a committee, to report by 10 July"
  if (words[to - 1] === ',') return 'ahead';
  for (let i = to - 1; i >= 0 && i >= to - 9; i -= 1) {
    if (/^[;:]$/.test(words[i] as string)) return null;
    const verb = verbAt(words, i);
    // "had been expected to resign" tells no date to come.
    if (verb === 'ahead' && words.slice(Math.max(0, i - 2), i).some((word) => /^had$/i.test(word))) return null;
    if (verb === 'asks' || verb === 'shifts' || verb === 'ahead' || verb === 'calls') return 'ahead';
    if (verb === 'past') return /^(?:was|were)$/i.test(words[i] as string) ? (i === to - 1 ? 'present' : null) : 'back';
    if (verb !== null) return 'ahead';
  }
  return to <= 3 || isIntent(words[to - 1]) ? 'ahead' : null;
}

/** "to produce the minutes, or to explain their absence": both hang on the same verb. */
function firstOfTwo(words: readonly string[], to: number): number | null {
  if (!/^(?:or|and)$/i.test(words[to - 1] ?? '')) return null;
  for (let i = to - 2; i > 0; i -= 1) {
    const first = infinitiveAt(words, i);
    if (first !== null && first < to - 1) return first;
  }
  return null;
}

const INTENT =
  /^(?:plans?|bids?|deadline|decisions?|promises?|pledges?|vows?|intentions?|proposals?|orders?|requests?|threats?|offers?|moves?)$/i;

function isIntent(word: string | undefined): boolean {
  return word !== undefined && INTENT.test(word);
}

interface Place {
  words: readonly string[];
  i: number;
  lead: string;
  /** Where the date's prepositions stand, if behind the verb. */
  date?: number;
}

/** What a verb means for a date with these prepositions before it. */
function settled(verb: Verb, { words, i, lead, date }: Place): Looks {
  if (verb === 'ahead') return isWas(words[i - 1]) ? 'present' : 'ahead';
  if (verb === 'schedules') return date !== undefined && isAftermath(words.slice(i + 1, date)) ? 'back' : 'present';
  if (isDecision(words[i] as string) && /^(?:from|as from|with effect from)\b/.test(lead)) return 'ahead';
  if (verb === 'past') return ofPast(words, i, lead);
  if (verb === 'shifts') return /\b(?:to|until|till|for)\b/.test(lead) ? 'ahead' : 'back';
  if (verb === 'calls') return /\bfor\b/.test(lead) || isPerfect(words, i) ? 'ahead' : isPast(words[i]) ? 'back' : null;
  if (verb === 'asks')
    return isPast(words[i])
      ? /\bby\b/.test(lead) || isMeant(words, i, lead) || isPledged(words[i], lead)
        ? 'ahead'
        : 'back'
      : 'ahead';
  // "the deadline is Friday", "the vote is on Friday"
  const isRightBefore =
    /^(?:is|are)$/i.test(words[i] as string) &&
    words
      .slice(i + 1)
      .join(' ')
      .toLowerCase() === lead;
  return isRightBefore || /\b(?:by|until|till|before|from)\b/.test(lead) ? 'present' : null;
}

function ofPast(words: readonly string[], i: number, lead: string): Looks {
  // "are banned from 1 April": a state of today that begins then.
  if (/^(?:is|are)$/i.test(words[i - 1] ?? '') && /\b(?:from|until|till)\b/.test(lead)) return 'present';
  if (isWished(words, i) || (isPerfect(words, i) && CANCELS.test(words[i] as string))) return 'ahead';
  return isShift(words, i, lead) ? 'ahead' : isOpenPerfect(words, i, lead) ? 'present' : 'back';
}

/** "faces criticism over a fire on Monday", "comes after a strike in January": what led to it is over. */
function isAftermath(between: readonly string[]): boolean {
  const at = between.findLastIndex((word) => /^(?:after|following|over|from|since|despite|because|about|of)$/.test(word));
  return at >= 0 && /^(?:the|an?|his|her|its|their|two|three|several)$/.test(between[at + 1] ?? '') && between.length - at <= 5;
}

/** "has invited both sides on Friday": what has been done has no day of its own, so the day is to come. */
function isPerfect(words: readonly string[], i: number): boolean {
  return words.slice(Math.max(0, i - 2), i).some((word) => /^(?:has|have|\p{L}+['’]ve)$/iu.test(word));
}

/** "has ruled out more money before the budget in June". */
function isOpenPerfect(words: readonly string[], i: number, lead: string): boolean {
  return (
    isPerfect(words, i) &&
    (/\b(?:before|until|till)\b/.test(lead) || words.slice(i + 1).some((word) => /^(?:before|until|till)$/.test(word)))
  );
}

/** "has cancelled the stall at September's fair": what is called off was still to come. */
const CANCELS = /^(?:cancelled|canceled|postponed|scrapped|axed|withdrawn|boycotted|shelved)$/i;

/** "a strike threatened for Friday". */
function isMeant(words: readonly string[], i: number, lead: string): boolean {
  return (
    /\bfor\b/.test(lead) &&
    /^(?:threatened|planned|promised|proposed|expected|intended)$/.test(words[i] as string) &&
    words.length - 1 - i <= 3
  );
}

/** "has promised a speed limit from January". */
function isPledged(word = '', lead = ''): boolean {
  return /^(?:as\s)?from\b/.test(lead) && /^(?:promised|pledged|vowed|proposed|planned|offered|demanded|ordered)$/i.test(word);
}

/** "proposes that the fees be waived until December". */
function isWished(words: readonly string[], i: number): boolean {
  return (
    /^be$/i.test(words[i - 1] ?? '') &&
    !/^(?:to|will|would|can|could|may|might|must|shall|should|cannot|not|never|also|only|['’]ll)$/i.test(words[i - 2] ?? 'to') &&
    words.slice(0, i - 1).includes('that')
  );
}

/** "were expected", "was due": what was to come then may be over. */
function isWas(word = ''): boolean {
  return /^(?:was|were)$/i.test(word);
}

function isPast(word = ''): boolean {
  return /ed$|^told$/i.test(word);
}

/** "was suspended until Friday", "has been shut until May". */
function isShift(words: readonly string[], i: number, lead: string): boolean {
  if (!/\b(?:until|till)\b/.test(lead)) return false;
  return /^(?:suspended|remanded|banned|barred|extended|closed|shut|cancelled|sealed|grounded|detained|delayed|frozen)$/i.test(
    words[i] as string,
  );
}
