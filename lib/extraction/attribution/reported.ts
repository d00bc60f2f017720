import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';
import { type Insertion, readAccording, readInsertion, readQuotedAs } from '#lib/extraction/attribution/according';
import { jointBehind, withoutDescription } from '#lib/extraction/attribution/around-tag';
import { besideTag, goesOn } from '#lib/extraction/attribution/beside-tag';
import { contentAfter, isTail } from '#lib/extraction/attribution/content';
import { type Cue, isReadFrom, readCues } from '#lib/extraction/attribution/cues';
import { denialEnd } from '#lib/extraction/attribution/denied';
import { leadsToName } from '#lib/extraction/attribution/name-beside';
import { NO_TAG, whoAhead } from '#lib/extraction/attribution/no-tag';
import { opensClause } from '#lib/extraction/attribution/opens-clause';
import { readOwnedWords } from '#lib/extraction/attribution/owned-words';
import { moved, namesAll, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectAfter, subjectBefore } from '#lib/extraction/attribution/subject';
import { isFigureAlone, jointIn } from '#lib/extraction/attribution/say-and-do';
import { readHandedOn } from '#lib/extraction/attribution/handed-on';
import { hasPredicate, isAboutNoun } from '#lib/extraction/attribution/about-one';
import { isLead } from '#lib/extraction/attribution/leads';
import { heardLength } from '#lib/extraction/attribution/to-whom';
import { readVia } from '#lib/extraction/attribution/via';
import type { Memory } from '#lib/extraction/people/memory';
import { findPredicate, hasFiniteVerb, isHelper, isPredicate, plainWords } from '#lib/extraction/words/predicate';
import { isDenial, REPORTING, takesBareClause } from '#lib/extraction/words/verbs';

const DEEPEST = 3;

/** "X said that …", "…, X said", "According to X, …", also inside one another. Null when the text speaks for itself. */
export function readReported(stretch: Stretch, memory: Memory, depth = 0): Reported | null {
  if (depth >= DEEPEST) return null;
  const inserted = readInserted(stretch, memory, depth);
  if (inserted) return inserted;
  const outer = readOuter(stretch, memory, depth);
  if (!outer || outer.isDenied || outer.cut) return outer;
  const { start, end } = outer.content;
  const words = stretch.words.slice(start - stretch.start, end - stretch.start);
  const inner = readReported({ text: stretch.text, words, start }, memory, depth + 1);
  return inner ? around(outer, ofOuter(outer, inner, memory)) : outer;
}

/** "The minister disputed it: the grant went up, she pointed out": the pronoun of the tag is the minister's. */
function ofOuter(outer: Reported, inner: Reported, { directory }: Memory): Reported {
  const [hand, another] = inner.hands;
  const isTag = hand !== undefined && another === undefined && (inner.cut !== null || hand.start > inner.content.start);
  const [pointed] = inner.coreferences;
  if (!isTag || !outer.speaker.isPerson || pointed?.start !== hand.start || !/^(?:he|she)$/i.test(pointed.text)) return inner;
  const { who } = outer.speaker;
  const sex = /^she$/i.test(pointed.text) ? 'f' : 'm';
  if (who === inner.speaker.who || (directory.genderOf(who) ?? sex) !== sex) return inner;
  return { ...inner, hands: [{ ...hand, who }], speaker: outer.speaker, coreferences: [{ ...pointed, refersTo: who }] };
}

function readOuter(stretch: Stretch, memory: Memory, depth: number): Reported | null {
  const outer =
    readHandedOn(stretch, memory) ??
    readAccording(stretch, memory) ??
    readQuotedAs(stretch, memory) ??
    readOwnedWords(stretch, memory) ??
    readByCue(stretch, memory, depth);
  return outer && namesAll(outer.hands) ? outer : null;
}

function readInserted(stretch: Stretch, memory: Memory, depth: number): Reported | null {
  const insertion = readInsertion(stretch, memory);
  if (!insertion || !namesAll(insertion.reported.hands)) return null;
  const { at, rest: blank } = insertion;
  if (depth === 0 && opensClause(stretch.words.slice(0, at), blank.words.slice(at))) return null;
  const { reported, rest, isCited } = insertion;
  const other = readReported(rest, memory, depth + 1);
  // "She said that, according to the board, …": she hands on what the board says.
  const isInside = other !== null && /^(?:(?!\sthat[\s,]).)*\sthat,?$/isu.test(stretch.words.slice(0, at));
  if (!isCited && !isInside) return other ? around(reported, other) : goesOnBehind(stretch, insertion);
  if (!other) return null;
  const isLast = isCited && /^[.\s]*$/u.test(stretch.words.slice(insertion.end));
  const content = isLast ? { ...other.content, end: Math.min(other.content.end, stretch.start + at) } : other.content;
  return around(other, { ...reported, content, isDenied: other.isDenied });
}

/** "The dam is full, according to the mayor, although two sluices are open": two clauses with the tag between them. */
function goesOnBehind({ words, start }: Stretch, { at, end, reported }: Insertion): Reported {
  const joint = /^,?\s+(?:and|but|because|although|though|while|whereas)\s+/iu.exec(words.slice(end))?.[0];
  const isTwo = joint !== undefined && hasFiniteVerb(words.slice(0, at), 1) && hasFiniteVerb(words.slice(end + joint.length), 1);
  return isTwo ? { ...reported, cut: moved({ start: at, end }, start) } : reported;
}

function around(outer: Reported, inner: Reported): Reported {
  const isSame = outer.hands.at(-1)?.who === inner.hands[0]?.who;
  const hands = [...(isSame ? outer.hands.slice(0, -1) : outer.hands), ...inner.hands];
  const coreferences = [...outer.coreferences, ...inner.coreferences];
  return { ...inner, hands, coreferences };
}

function readByCue(stretch: Stretch, memory: Memory, depth: number): Reported | null {
  for (const cue of readCues(stretch.words)) {
    const read = readBehind(stretch, cue, memory, depth) ?? readLeading(stretch, cue, memory);
    if (read) return read;
  }
  return null;
}

/** "The dam is full, the minister said on Monday." and "The dam, the minister said, is full." */
function readBehind(stretch: Stretch, cue: Cue, memory: Memory, depth: number): Reported | null {
  const { words } = stretch;
  // "Of the members who voted, two thirds said yes": a vote, and no tag.
  if (/^sa(?:id|y|ys)$/.test(cue.verb) && SAYS_SHORTLY.test(words.slice(cue.end, cue.end + 20))) return null;
  // "the charge" is what somebody denied, not who did.
  const isInverted =
    !isDenial(cue.verb) &&
    !NO_TAG.test(cue.verb) &&
    isReadFrom(cue, words.slice(cue.end)) &&
    /(?:[,\uE000"”»]|\s[–—])\s*$/u.test(words.slice(0, cue.start));
  const lead = words.slice(0, cue.start);
  const after = isInverted && !isAboutNoun(lead) ? subjectAfter(words, cue.end) : null;
  const source = after ?? whoAhead(words, cue);
  if (!source || isFirstPerson(words, source)) return null;
  const edge = Math.min(cue.start, source.start);
  // "…, so the owners tell me, …"
  const ahead = /^(.*?)(?:[,\s]*,|\s[–—-])\s*(?:(?<=,\s)so\s)?$/su.exec(words.slice(0, edge))?.[1];
  if (!ahead) return null;
  const content = after ? ahead : withoutDescription(ahead, words.slice(source.end));
  const tagEnd = Math.max(cue.end, source.end);
  const added = addedLength(words.slice(tagEnd));
  const tail = words.slice(tagEnd, added === null ? undefined : tagEnd + added.at);
  if (isTail(tail) && isSaid(content, tail) && !COMPLEMENT.test(tail)) {
    const read = reportedIn(stretch, { source, cue, content: { start: 0, end: content.length } }, memory);
    return added
      ? { ...read, added: moved({ start: tagEnd + added.at + added.length, end: words.length }, stretch.start) }
      : read;
  }
  const goesOn = jointBehind(tail, content);
  if (goesOn) {
    const read = reportedIn(stretch, { source, cue, content: { start: 0, end: words.length } }, memory);
    return { ...read, cut: moved({ start: content.length, end: tagEnd + goesOn }, stretch.start) };
  }
  const beside = APPOSED.exec(words.slice(tagEnd))?.[0] ?? '';
  const about = after && !hasFiniteVerb(words.slice(0, edge), 1) ? besideTag(words.slice(tagEnd)) : 0;
  const apposed = hasFiniteVerb(beside) ? 0 : beside.length;
  const when = about || apposed || heardLength(words.slice(tagEnd), cue.verb);
  return readAmid(stretch, { source, cue, part: { start: content.length, end: tagEnd + when } }, memory, depth);
}

/** "writes its chairman, the surgeon Ann Lowe, because …": who the speaker is, up to the joint behind it. */
const APPOSED = /^,\s[^,;:]{3,80}(?=,\s(?:and|but|as|after|because|since|when|while|although|though)\s)/i;
const SAYS_SHORTLY = /^\s(?:yes|no|nothing|little|goodbye|sorry|hello|as much|enough)(?:\b(?! (?:one|longer|fewer)))/i;
const ADDED = anyCase(
  new RegExp(
    `,\\s+(?:while\\s+|and\\s+)?${REPORTING}\\s+(?:also\\s+)?that\\s+|^(?:\\sof\\s[^,;:]{2,60}?)?:\\s+(?=\\S.{12})`,
    'iu',
  ),
);

/** "…, the minister said on Monday, adding that two more were found": where the tag goes on to report. */
function addedLength(words: string): { at: number; length: number } | null {
  const match = ADDED.exec(words);
  return match && { at: match.index, length: match[0].length };
}

/** The tag stands between two commas inside the sentence that it reports. */
function readAmid(
  stretch: Stretch,
  found: { source: Span; cue: Cue; part: Span },
  memory: Memory,
  depth: number,
): Reported | null {
  const { words } = stretch;
  const { source, cue, part } = found;
  const before = words.slice(0, part.start);
  const behind = words.slice(part.end);
  if (depth === 0 && opensClause(before, behind)) return null;
  const isJoined =
    /^,\s+(?:and|but|as|after|because|since|when|while|although|though|amid|(?:only )?if|unless|provided|until)\s/.test(behind) &&
    hasFiniteVerb(behind, 2) &&
    hasFiniteVerb(before, 1);
  // Words without a verb are not all that was said.
  const isGoingOn =
    /^,\s/.test(behind) &&
    ((!hasFiniteVerb(before, 1) && goesOn(behind, before.trim())) ||
      (!hasFiniteVerb(before, 1) && behind.trim().split(/\s+/).length > 4) ||
      WAITING.test(before.trim()) ||
      (hasFiniteVerb(behind) && isOpened(before, behind)) ||
      (LACKS_OBJECT.test(before.trim()) && OBJECT.test(behind) && !hasFiniteVerb(behind, 2)));
  const isSplit = isJoined || isGoingOn || COMPLEMENT.test(behind);
  const isName = isSubjectAlone(before.trim(), behind);
  // "The factory, which, its owners insist, meets every rule, was shut": only the clause is theirs.
  if (/\s(?:who|which|where|whose|whom)$/u.test(before)) return null;
  if (!isSplit || (before.trim().split(/\s+/).length < 2 && !isName)) return null;
  const read = reportedIn(stretch, { source, cue, content: { start: 0, end: words.length } }, memory);
  return { ...read, cut: moved({ start: part.start, end: part.end + 1 }, stretch.start) };
}

/** "Nobody, it insisted, had been hurt", "Fees, they say, have doubled"; not "Yes, he said, …". */
function isSubjectAlone(word: string, behind: string): boolean {
  if (/^(?:nobody|nothing|none|neither|everybody|everyone|everything|both|most|some|many|few|all|those)$/i.test(word))
    return isPredicate(['it', ...plainWords(behind.replace(/^,\s+/u, ''), 4)], 1);
  if (/^\p{Ll}{3,}[^s\P{L}]s$/u.test(word)) return isPredicate(['they', ...plainWords(behind.replace(/^,\s+/u, ''), 4)], 1);
  return /^\p{Lu}[\p{L}’'-]+$/u.test(word) && !ALONE.test(word);
}

/** No name, however it is written. */
const ALONE = anyCase(
  /^(?:yes|no|neither|none|both|twice|once|well|so|and|but|now|then|still|however|instead|today|yesterday|tomorrow|meanwhile|also|indeed|perhaps|maybe|sadly|luckily|here|there|this|that|these|those|it|he|she|they|we|you|what|nothing|nobody|something|everything|everybody|\p{L}+ly)$/iu,
);

/** "The contract had gone, she conceded, to the lowest bidder": where to and from where belong to what was said. */
const COMPLEMENT =
  /^,\s+(?:to|from|into|onto|towards?|than|at(?=\s[£$€\d]))\s+(?!applause|laughter|cheers|boos|\p{Ll}+ applause)(?:\S+\s+){1,}\S+/u;

const AHEAD =
  /^(?:(?:and|but|so|yet)\s)?(?:(?:of|in|on|at|by|for|from|with|among|under|within|during)\s[^,]+|(?:(?:long |soon |shortly |even |just |only |days |weeks |months |years )?(?:after|before)|if|when|once|although|though|because|since|unless|until|while|as)\s.+)$/is;
const SHORT = 3;
/** "He has, his lawyer insists, never been there." */
const WAITING =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|and|but|or|that|to|of)$/i;

/** "He had lost, he said, four children in one night." */
const LACKS_OBJECT = anyCase(
  /\b(?:has|have|had|was|were|is|are|will|would) (?:\p{Ll}+ly )?(?:\p{Ll}{2,}ed|lost|seen|found|left|taken|spent|sold|bought|paid|made|given|built|brought|kept|sent|won|written|cost|held|put)$/iu,
);
const OBJECT =
  /^,\s+(?:an?|the|his|her|its|their|some|more|about|at least|only|nearly|almost|two|three|four|five|six|seven|eight|nine|ten|[£€$]?\d)\s?\S/i;

/** Whether the words before a tag wait for those behind it: a subject whose verb follows, or when and where. */
function isOpened(before: string, behind: string): boolean {
  const words = before.trim();
  if (words.split(/\s+/).length <= SHORT || AHEAD.test(words) || WAITING.test(words) || !hasFiniteVerb(words, 1)) return true;
  const list = plainWords(behind.replace(/^,\s+/, ''), 4).filter(
    (word) => !/^(?:also|still|now|never|not|\p{Ll}+ly)$/u.test(word),
  );
  const opensWithVerb = isHelper(list[0] ?? '') || isPredicate(['it', ...list], 1) || isPredicate(['they', ...list], 1);
  return opensWithVerb && isNounPhrase(words);
}

/** "the letter that came back", "all those affected": no clause, since its only verbs belong to a noun. */
function isNounPhrase(words: string): boolean {
  const list = plainWords(words, 40);
  const verb = findPredicate(list, 1);
  // "What struck him most, he said, was …"
  if (verb < 0 || /^(?:what|whatever|whoever)$/.test(list[0] ?? '')) return true;
  const isRelative = list.slice(1, verb).some((word) => /^(?:who|which|that|whose|where|whom)$/.test(word));
  return isRelative || /(?:ed|en|wn)$/.test(list[verb] ?? '');
}

/** Four words before a tag that closes the sentence are said, even by a verb that nobody knows: "1.2 million people go hungry, …". */
function isSaid(words: string, tail: string): boolean {
  return hasPredicate(words) || (/^[.\s]*$/u.test(tail) && words.trim().split(/\s+/).length >= 4);
}

/** "On Monday the minister said that the dam is full." */
function readLeading(stretch: Stretch, cue: Cue, memory: Memory): Reported | null {
  const { words } = stretch;
  const source = subjectBefore({ words, from: 0 }, cue.start);
  if (!source || isFirstPerson(words, source) || !isOpening(words.slice(0, source.start))) return null;
  const content = contentAfter(words, cue, takesBareClause(cue.verb));
  // "The police say eight hundred": a figure by word of mouth, and no clause.
  if (content && isFigureAlone(words.slice(content.start, content.end))) return null;
  const joint = content && jointIn(words.slice(content.start, content.end), cue.verb);
  if (!content || !joint) return content && reportedIn(stretch, { source, cue, content }, memory);
  const end = content.start + joint.index;
  const read = reportedIn(stretch, { source, cue, content: { start: content.start, end } }, memory);
  return { ...read, added: moved({ start: end + joint[0].length, end: content.end }, stretch.start) };
}

/** "I said" hands nothing on: whoever speaks is known already. */
function isFirstPerson(words: string, { start, end }: Span): boolean {
  return /^(?:i|we)(?:['’](?:m|ve|d|ll|re))?$/i.test(words.slice(start, end));
}

/** Before the subject stands nothing, or when, where and how: "In a study published last year, researchers …". */
function isOpening(words: string): boolean {
  return (
    !hasPredicate(words) ||
    isLead(words) ||
    leadsToName(words) ||
    /^(?:in|on|at|during|after|before|since|with|for|despite|under|while|when|as|although|though|once|because)\b[^,]*,\s*(?:[^,]{1,40},\s*)?$/i.test(
      words,
    )
  );
}

/** "The owner, the group Holm, denies that …": what stands ahead of the name that is whoever speaks. */
function apposedLength(words: string, source: Span, cue: Cue): number {
  if (!words.slice(source.end, cue.start).includes(',')) return 0;
  return (
    /(?:^|(?:[.;:]|,\s(?:but|and|while))\s)([^,;:]{3,90},\s[^,;:]{0,40})$/u.exec(words.slice(0, source.start))?.[1]?.length ?? 0
  );
}

function reportedIn(stretch: Stretch, found: { source: Span; cue: Cue; content: Span }, memory: Memory): Reported {
  const { source, cue, content } = found;
  const read = reportedBy(stretch, { source, verb: cue.verb, content }, memory);
  // "disputes the latter: both signed": behind the colon stands what is held against it.
  const isAgainst = /:\s*$/u.test(stretch.words.slice(cue.end, content.start));
  const isDenied = isDenial(cue.verb) && content.start > source.start && !isAgainst;
  const more = isDenied ? addedLength(stretch.words.slice(content.start)) : null;
  const { end, behind } = isDenied ? denialEnd(stretch.words, content.start, more) : { end: stretch.words.length, behind: null };
  const added = behind !== null && moved({ start: behind, end: stretch.words.length }, stretch.start);
  const whole = moved({ start: source.start - apposedLength(stretch.words, source, cue), end }, stretch.start);
  const hands = [...readVia(stretch, cue, memory), ...read.hands];
  return { ...read, hands, isDenied, content: isDenied ? whole : read.content, ...(added && { added }) };
}
