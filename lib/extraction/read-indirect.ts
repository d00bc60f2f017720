import { readFurther } from '#lib/extraction/attribution/further';
import { readReported } from '#lib/extraction/attribution/reported';
import { moved, type Reported, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Hand, Span } from '#lib/extraction/extraction';
import { clausesIn, hear } from '#lib/extraction/hear';
import { floorOf, keepsFloor } from '#lib/extraction/read-floor';
import { rememberSpeaker } from '#lib/extraction/people/memory';
import { rememberPaper } from '#lib/extraction/people/resolve';
import { ownStatement, type Quoting, type Reading, type Statement } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import type { Clause } from '#lib/extraction/text/coordinated';
import { maskQuotations } from '#lib/extraction/text/mask';
import { readQuotations } from '#lib/extraction/text/quotations';
import { readNames } from '#lib/extraction/people/names';
import { findPredicate, hasFiniteVerb, isPredicate, plainWords } from '#lib/extraction/words/predicate';
import { isSayingOrAct } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

const MEANWHILE = /,\s+(?:while|whereas)\s+/gi;
/** "…, but he gave no evidence": what the reporter says of the speaker. */
const NO_MORE =
  /,\s+(?:but|however,?|though|although|yet)\s+(?=(?:(?:he|she|they|it)\s)?(?:(?:did not|didn['’]t|has not|have not|would not|could not|refused to|declined to)\s(?:provide|give|offer|say|specify|elaborate|name|explain|present|cite|disclose|go into)|(?:gave|offered|provided|cited|presented|named)\s(?:no|few|little)\s))/i;
/** What a tag leaves behind it before another clause may begin. */
const LEAST_BEHIND = 12;
const TOLD_BY = /^(?:told|warned|assured|promised|informed)$/;
const FREELY = /^(?:(?:and|but|so)\s)?(?:he|she|it|they)\s(?:would|had)\s(?!(?:said|told|added|warned|argued|not comment)\b)/i;

/** Takes in what is reported, by whom. Gives back what the sentence goes on to say of somebody else, null when nothing. */
export function readIndirect(reading: Reading, unit: Span, reported: Reported): Span | null {
  readTold(reading, unit, reported);
  const { hands, coreferences, speaker, isDenied, cut } = reported;
  if (!speaker.isOpen) rememberSpeaker(reading.memory, speaker.who, speaker.isPerson);
  if (!speaker.isOpen && reading.isEnglish) rememberPaper(reading.memory, reading.text.slice(unit.start, unit.end), speaker.who);
  if (!speaker.isOpen) reading.quoting = { hands, speaker, isReported: hands.at(-1)?.verb !== 'spoke of' };
  const isWhole = isDenied || cut !== null;
  const { said, rest } = isWhole ? { said: reported.content, rest: null } : cutMeanwhile(reading, reported.content);
  const tag = said.start > unit.start ? { start: unit.start, end: said.start } : { start: said.end, end: unit.end };
  const around = isDenied ? null : aroundCut(reading.text, said, cut);
  if (around) {
    hear(
      reading,
      around.map((span) => ({ ...ownStatement(span), hands, coreferences, speaker })),
    );
    return null;
  }
  const parts = isWhole ? [{ start: said.start, end: said.end, verb: null }] : readFurther(reading.text, said);
  const shared = { hands, coreferences, speaker, isDenied, cut, tag: isWhole ? null : tag };
  hear(
    reading,
    parts.flatMap((part) =>
      (isWhole ? behindCut(reading, said, isDenied ? null : cut) : clausesIn(reading, part)).map((clause) => ({
        ...ownStatement(clause),
        ...shared,
        cut: cut !== null && clause.start >= cut.end ? null : cut,
        hands: part.verb ? withVerb(hands, part.verb) : hands,
        ...(clause.start > said.start ? nested(reading, hands, clause) : {}),
      })),
    ),
  );
  if (reported.added)
    hear(
      reading,
      clausesIn(reading, reported.added).map((clause) => ({ ...ownStatement(clause), hands, coreferences, speaker })),
    );
  return rest;
}

/** "57 cannot be traced, according to an audit. Two had died.": some of those that were counted. */
const OF_THEM =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|some|most|many|others|several|none|neither|both|all|the others?|the rest)(?: of (?:them|these|those|the \d+))?)\s(?!of\b|per\b|years?\b|months?\b|days?\b|weeks?\b|hours?\b)/i;

/** "… the envoy said. He would return on Sunday.": by "would" and "had" the words are still those of whoever was reported. */
export function readFreely(
  reading: Reading,
  { unit, stretch }: { unit: Span; stretch: Stretch },
  before: Reading['quoting'],
): boolean {
  if (!before?.isReported || !reading.isEnglish || reading.label) return false;
  const isFree = FREELY.test(stretch.words) || countsThem(stretch.words) || tellsFreely(stretch.words, before);
  if (!isFree && !(reading.areMinutes && keepsFloor(stretch.words))) return false;
  if (readReported(stretch, reading.memory)) return false;
  const quoting = reading.areMinutes ? floorOf(before) : before;
  const { hands, speaker } = quoting;
  reading.quoting = quoting;
  hear(
    reading,
    clausesIn(reading, unit).map((clause) => ({ ...ownStatement(clause), hands, speaker })),
  );
  return true;
}

const AHEAD =
  '(?:(?:and|but|so|yet)\\s)?(?:(?:in|by|at|on|since|until|after|before|from|during|within|for|as for|under)\\s[^,;:]{2,40}?,?\\s)?';
const NOT_SAID =
  '(?!(?:said|told|added|warned|argued|called|asked|demanded|accused|denied|promised|insisted|say|tell|comment|reveal|disclose|name|confirm|admit|answer|not|declined|refused)\\b)';
const PLAIN = '(?:(?!\\s(?:would|had|who|that|which|whether|what)\\s)[^,;:])';
/** "Nobody from her department had been there", "In 2025 they had tested", "His inspectors had found it". */
const HAD = new RegExp(
  `^${AHEAD}(?:he|she|it|they|(?:nobody|no one|nothing|none|neither|no \\p{Ll}+|not (?:a|one) \\p{Ll}+)(?:\\s(?:of|from|in|at|on)\\s${PLAIN}{2,40}?)?|(?:his|her|their)\\s${PLAIN}{2,30}?)\\s(?:also |never |since |already )?(?:would|had)\\s${NOT_SAID}`,
  'iu',
);
/** "Repairs would be met from reserves." */
const WOULD = new RegExp(
  `^${AHEAD}(?<subject>[^,;:"“”\\uE000]{3,60}?)\\s(?:also |never |now |only |soon )?would\\s(?:also |never |now |only )?${NOT_SAID}`,
  'iu',
);
const PAST_SAYING = /^(?:said|told|\p{Ll}+ed)$/u;

/** Whether the words are told as what was said is, where the last words were said in the past. */
function tellsFreely(words: string, { hands }: Quoting): boolean {
  if (!PAST_SAYING.test(hands.at(-1)?.verb ?? '')) return false;
  if (HAD.test(words)) return true;
  const subject = words.includes(' would ') ? WOULD.exec(words)?.groups?.subject : undefined;
  if (subject === undefined || hasFiniteVerb(subject, 1) || /^(?:that|this|which|who|what|he|she|I|we|you|there)$/i.test(subject))
    return false;
  const [name] = readNames(subject);
  return name === undefined || (name.title === null && !name.name.includes(' '));
}

/** "Two had died", "Six of them share a date of birth": a number alone is the subject. */
function countsThem(words: string): boolean {
  const lead = OF_THEM.exec(words)?.[0];
  return lead !== undefined && isPredicate(['they', ...plainWords(words.slice(lead.length), 4)], 1);
}

/** "On 20 January the Minister told this House that …": in a sitting, that it was told is what the speaker claims. */
function readTold(reading: Reading, unit: Span, { hands, content, isDenied }: Reported): void {
  const [hand] = hands;
  if (!reading.label || !hand || isDenied || !TOLD_BY.test(hand.verb ?? '') || hand.start > content.start) return;
  if (/^(?:I|we|you|they|people|some)$/i.test(reading.text.slice(hand.start, hand.end))) return;
  // What the speaker was told is hearsay of their own.
  if (/^\s\w+\s(?:me|us|our|my)\b/u.test(reading.text.slice(hand.end, hand.end + 20))) return;
  hear(reading, [{ ...ownStatement(withoutEnd(reading.text, unit)), kind: 'speech-act' }]);
}

/** "A, she added, and B" says two things with the tag between them. */
export function aroundCut(text: string, said: Span, cut: Span | null): Span[] | null {
  const joint = cut && /^[\s,]*(?:and|but|while|whereas|although|though|because)\s+/u.exec(text.slice(cut.end, said.end));
  if (!cut || !joint) return null;
  return [
    { start: said.start, end: cut.start },
    { start: cut.end + joint[0].length, end: said.end },
  ].map((span) => withoutEnd(text, span));
}

/** "At least 23 patients, it says, came to harm, eleven of them seriously": what stands behind the tag may be another clause. */
function behindCut(reading: Reading, said: Span, cut: Span | null): Clause[] {
  if (!cut) return [said];
  const behind = clausesWithout(reading, said, cut).filter(
    ({ start, subject }) => start > cut.end + LEAST_BEHIND && subject === undefined,
  );
  const [first] = behind;
  if (!first) return [said];
  return [withoutEnd(reading.text, { start: said.start, end: first.start }), ...behind].map((clause, i) =>
    i === 0 ? { ...clause, end: endOfFirst(reading.text, clause) } : clause,
  );
}

/** The clauses of what is said, as if the tag amid it did not stand there. */
function clausesWithout(reading: Reading, { start, end }: Span, cut: Span): Clause[] {
  const { text } = reading;
  const words = `${text.slice(start, cut.start)}${' '.repeat(cut.end - cut.start)}${text.slice(cut.end, end)}`;
  return clausesIn({ ...reading, text: words }, { start: 0, end: words.length }).map(({ whole, ...clause }) => ({
    ...clause,
    ...moved(clause, start),
    ...(whole && { whole: moved(whole, start) }),
  }));
}

/** Without the "and" that joins the next clause. */
function endOfFirst(text: string, { start, end }: Span): number {
  return end - (/[,\s]+(?:and|but|while)$/i.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** "… and that, according to the advisers, the share is below 15%": one part has a hand more. */
function nested({ text, memory, isEnglish }: Reading, hands: readonly Hand[], clause: Clause): Partial<Statement> {
  const words = maskQuotations(text, clause, readQuotations(text, clause));
  const inner = isEnglish ? readReported({ text, words, start: clause.start }, memory, 1) : null;
  return inner && !inner.cut && !inner.isDenied && !inner.speaker.isOpen && inner.content.start > clause.start
    ? { span: inner.content, whole: inner.content, hands: [...hands, ...inner.hands], speaker: inner.speaker }
    : {};
}

/** The innermost hand goes on by another verb. */
function withVerb(hands: readonly Hand[], verb: string): Hand[] {
  return hands.map((hand, i) => (i === hands.length - 1 ? { ...hand, verb } : hand));
}

/** "X said that A, while the mayor accused Y": what follows "while" is no longer X's. */
function cutMeanwhile({ text }: Reading, content: Span): { said: Span; rest: Span | null } {
  const words = text.slice(content.start, content.end);
  const more = NO_MORE.exec(words);
  if (more)
    return {
      said: { start: content.start, end: content.start + more.index },
      rest: { start: content.start + more.index + more[0].length, end: content.end },
    };
  for (const { 0: joint, index } of matchesOf(words, MEANWHILE)) {
    const rest = { start: content.start + index + joint.length, end: content.end };
    if (index > 15 && rest.end - rest.start > 15 && tellsOfSaying(text.slice(rest.start, rest.end))) {
      return { said: { start: content.start, end: content.start + index }, rest };
    }
  }
  return { said: content, rest: null };
}

const MAKES_CLEAR = /\s(?:(?:made|makes?) (?:it )?(?:clear|plain|known)|lets? it be known|makes? the point|made the point)\b/u;

export function tellsOfSaying(words: string): boolean {
  const list = plainWords(words, 20);
  const verb = findPredicate(list, 1);
  return isSayingOrAct(list[verb] ?? '') || (/^(?:made|makes?|lets?)$/.test(list[verb] ?? '') && MAKES_CLEAR.test(words));
}
