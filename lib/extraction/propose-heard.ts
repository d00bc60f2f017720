import { anyCase } from '#lib/extraction/text/any-case';
import { lineWith } from '#lib/extraction/claims/beside-line';
import { handOf, moved } from '#lib/extraction/attribution/stretch';
import { readOutcome } from '#lib/extraction/claims/outcome';
import { type Derived, readDerived } from '#lib/extraction/claims/derived';
import { factLead, isImperative } from '#lib/extraction/claims/imperative';
import { readJudged } from '#lib/extraction/claims/judged';
import { readLongSubject } from '#lib/extraction/claims/long-subject';
import { readNominal } from '#lib/extraction/claims/nominal';
import { readPresupposed } from '#lib/extraction/claims/presupposed';
import { putBy } from '#lib/extraction/claims/put-by';
import { readRelativeSaid } from '#lib/extraction/claims/relative-said';
import { readRestrictive } from '#lib/extraction/claims/restrictive';
import { readTakenAsKnown } from '#lib/extraction/claims/taken-as-known';
import { readToldWithin } from '#lib/extraction/claims/told';
import { readWithin } from '#lib/extraction/claims/within';
import type { ExtractedCandidate, Hand, Span } from '#lib/extraction/extraction';
import { toCoreference, withLinks } from '#lib/extraction/people/pointing';
import { resolve } from '#lib/extraction/people/resolve';
import { sentenceCase } from '#lib/extraction/people/sentence-case';
import { propose } from '#lib/extraction/propose';
import { ownStatement, type Reading, type Statement } from '#lib/extraction/reading';
import type { Link } from '#lib/extraction/reference/work';
import { REPORT_VERB } from '#lib/extraction/words/verbs';
import { withheld } from '#lib/extraction/withheld';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { maskQuotations, unmasked } from '#lib/extraction/text/mask';

const RELATIVE = anyCase(
  /^(?:(?:in|to|of|for|from|with|by|under|against|about|through) )?(?:which|who|whose|where|whom)\b|^an? \p{Ll}+ (?:that|which)\b/iu,
);
/** What is left in front of a clause has to say something. */
const LEAST = 25;
/** What pages without a claim point at is not kept for the claim that comes at last. */
const MOST_WAITING = 20;
const LONGEST = 500;
/** A figure or a day beside the subject is part of what the whole sentence says of it. */
const FIGURE = anyCase(
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|twenty|thirty|forty|fifty|half|third|quarter|dozens?|hundreds?|thousands?|\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|(?:last|this|next) (?:week|month|year|spring|summer|autumn|winter))\b/iu,
);

/** What was heard in a sentence is judged once all of it is known: what its words point at hangs on who speaks where. */
export function proposeHeard(reading: Reading, unit: Span, beside: readonly Derived[]): void {
  const heard = reading.heard
    .splice(0)
    .map((statement) => (reading.isEnglish ? withheld(reading, statement) : statement))
    .map((statement) => (reading.isEnglish ? withoutLead(reading.text, statement) : statement))
    .map((statement) => withoutRelative(reading.text, statement, beside))
    .flatMap((statement) => (reading.isEnglish ? besideSubject(reading, statement, beside) : [statement]))
    .flatMap((statement) => (reading.isEnglish ? withOutcome(reading.text, statement) : [statement]));
  const linked = reading.isEnglish ? withLinks(reading, unit, heard) : heard;
  if (heard.length === 0) reading.waiting.push(...reading.links);
  if (reading.waiting.length > MOST_WAITING) reading.waiting.splice(0, reading.waiting.length - MOST_WAITING);
  const from = reading.candidates.length;
  const left: Link[] = [];
  for (const statement of linked) {
    const known = reading.candidates.length;
    propose(reading, statement);
    if (reading.candidates.length > known) continue;
    proposeGranted(reading, statement);
    left.push(...(statement.links ?? []), ...statement.coreferences.map((each) => ({ ...each, isOpen: false })));
  }
  reading.waiting.push(...left);
  const said = reading.candidates.slice(from);
  if (said.length > 0) giveTo(said, reading.waiting.splice(0));
}

/** What a quoted question takes for granted is whoever's who asks it. */
function proposeGranted(reading: Reading, statement: Statement): void {
  const { span, hands, speaker, coreferences } = statement;
  if (!reading.isEnglish || hands.length === 0) return;
  const words = reading.text.slice(span.start, span.end + (reading.text.charAt(span.end) === '?' ? 1 : 0));
  for (const { span: part, line } of readPresupposed(words, span.start)) {
    const links = (statement.links ?? []).filter(({ start, end }) => start >= part.start && end <= part.end);
    propose(reading, { ...ownStatement(part), hands, speaker, coreferences, derived: line, links });
  }
}

/** What stands in a part that is no claim, or in the question before, is kept with the claim beside it. */
export function giveTo(said: readonly ExtractedCandidate[], left: readonly Link[]): void {
  const candidate = said.at(-1);
  if (!candidate || left.length === 0) return;
  const known = new Set(candidate.coreferences.map(({ start }) => start));
  candidate.coreferences.push(...left.filter(({ start }) => !known.has(start)).map(toCoreference));
  candidate.coreferences.sort((a, b) => a.start - b.start);
}

/** What a sentence says between commas, beside what it says outright. */
export function besideIn({ text }: Reading, unit: Span, quoted: readonly Span[]): Derived[] {
  const words = maskQuotations(text, unit, quoted);
  return found(words, unit).map((each) => ({ ...each, line: unmasked(each.line, words, text.slice(unit.start, unit.end)) }));
}

function found(words: string, unit: Span): Derived[] {
  const granted = readPresupposed(words, unit.start);
  if (granted.length > 0) return granted;
  // "Look at the harbour, where 300 jobs were lost": nothing is told outright.
  const isGranted = isImperative(words) ? ({ isGranted: true } as const) : {};
  const said = [...readRelativeSaid(words, unit.start), ...readJudged(words, unit.start)];
  return [
    ...said,
    ...readDerived(words, unit.start)
      .filter(({ link }) => !said.some((each) => each.link === link))
      .map((derived) => ({ ...putBy(words, unit.start, derived), ...isGranted })),
    ...readToldWithin(words, unit.start),
    ...readWithin(words, unit.start),
    ...readTakenAsKnown(words, unit.start),
    ...readNominal(words, unit.start),
    ...readRestrictive(words, unit.start),
  ];
}

/** "Note that prices rose": what is noted is the statement. */
function withoutLead(text: string, statement: Statement): Statement {
  const { span, whole, cut, derived, subject, isDenied } = statement;
  if (cut || derived !== null || subject !== null || isDenied || span.end - span.start > LONGEST) return statement;
  const lead = factLead(text.slice(span.start, span.end));
  if (lead === 0) return statement;
  const rest = { start: span.start + lead, end: span.end };
  return { ...statement, span: rest, whole: whole.start === span.start ? { start: rest.start, end: whole.end } : whole };
}

/** "The fund was opened after the flood, in which four people died": the clause behind the comma is a claim of its own. */
function withoutRelative(text: string, statement: Statement, beside: readonly Derived[]): Statement {
  const { span } = statement;
  const closing = beside.find(
    ({ span: part, link = part.start }) => link - span.start >= LEAST && Math.abs(part.end - span.end) <= 2,
  );
  const last = relativeBefore(text, span, closing, beside) ?? closing;
  const from = last?.link ?? last?.span.start ?? span.start;
  const isOfAnother = last?.isAside === true && last.by !== undefined;
  if (!last || statement.cut || !(isOfAnother || RELATIVE.test(text.slice(from, last.span.end)))) return statement;
  const cut = withoutEnd(text, { start: span.start, end: from });
  return { ...statement, span: cut, whole: statement.whole === span ? cut : statement.whole };
}

/** ", to whom it sent a note, the second of its kind": the clause ahead of the part that closes the sentence. */
function relativeBefore(text: string, span: Span, closing: Derived | undefined, beside: readonly Derived[]): Derived | undefined {
  if (!closing) return undefined;
  const at = closing.link ?? closing.span.start;
  return beside.find(
    ({ span: part, link = part.start }) =>
      at - part.end >= 0 && at - part.end <= 2 && link - span.start >= LEAST && RELATIVE.test(text.slice(link, part.end)),
  );
}

/** "The bank, which is advising Orvik on a share sale, raised its forecast": who it is, and what it did. */
function besideSubject({ text, label }: Reading, statement: Statement, beside: readonly Derived[]): Statement[] {
  const { start, end } = statement.span;
  if (statement.cut || statement.isQuoted || statement.subject !== null || end - start > LONGEST) return [statement];
  const read = readLongSubject(text.slice(start, end));
  if (!read || FIGURE.test(read.line)) return [statement];
  const [told, does] = [moved(read.told, start), moved(read.does, start)];
  const known = beside.find(({ span }) => span.start >= told.start && span.end <= told.end + 1);
  // What is told of somebody between commas is the document's own.
  const hands = label ? [label] : [];
  const ahead = {
    ...statement,
    hands,
    kind: undefined,
    span: known?.span ?? told,
    whole: known?.span ?? told,
    derived: known?.line ?? read.line,
  };
  return [ahead, { ...statement, span: does, isTold: true }];
}

/** "Police cleared the square, injuring 17 people": what happened and what came of it, of whoever says them both. */
function withOutcome(text: string, statement: Statement): Statement[] {
  const { start, end } = statement.span;
  if (statement.cut || statement.isDenied || statement.derived !== null || end - start > LONGEST) return [statement];
  const read = readOutcome(text.slice(start, end));
  if (!read) return [statement];
  const [happened, came] = [moved(read.happened, start), moved(read.came, start)];
  const first = {
    ...statement,
    span: happened,
    whole: statement.whole === statement.span ? happened : statement.whole,
    isTold: true,
  };
  const rest = { ...statement, whole: { start, end }, subject: statement.subject, isTold: true };
  const followed = read.followed ? [{ ...rest, span: withoutEnd(text, moved(read.followed, start)) }] : [];
  return [first, { ...rest, span: withoutEnd(text, came) }, ...followed];
}

/** The part between commas belongs to whoever says the words around it. */
export function proposeBeside(reading: Reading, beside: readonly Derived[], known: number): void {
  const said = reading.candidates.slice(known);
  for (const each of beside) {
    const { span, line, by, isAside } = each;
    const around = said.find(({ start, end }) => start <= span.start && (span.end <= end + 1 || span.start <= end + 3));
    if (around && around.start === span.start && around.end <= span.end) continue;
    if (said.some(({ start, end }) => start >= span.start && Math.abs(end - span.end) <= 2)) continue;
    const links = reading.links.filter(({ start, end }) => start >= span.start && end <= span.end);
    const behind = around ? undefined : tagBefore(reading.text, said, span);
    const outer =
      notBeside(reading.text, each, isAside ? undefined : (around ?? behind)?.attribution) ??
      (reading.label ? [reading.label] : []);
    // "She blamed the merger, during which, she said, three were lost": the same speaker goes on.
    const goesOn =
      by !== undefined &&
      outer.length > 0 &&
      /^(?:he|she|it|they|his|her|its|their)$/i.test(reading.text.slice(by.start, by.end));
    const hands = [...outer, ...(by && !goesOn ? [handBy(reading, by)] : [])];
    const beginsWith = around ?? behind;
    const derived = beginsWith && (behind || each.isAppended) ? lineWith(reading.text, beginsWith, each) : line;
    const isStated = each.isStated === true || isAside === true || by !== undefined;
    propose(reading, { ...ownStatement(span), hands, derived, isStated, links });
  }
}

/** "The union, whose members strike next week, accused …": whoever speaks says nothing of what stands beside their own name. */
function notBeside(text: string, { span, link = span.start }: Derived, hands: readonly Hand[] | undefined): Hand[] | undefined {
  // "Two had died, said Ann Lowe, neither of whom was seen": not of whoever speaks.
  if (OF_OTHERS.test(text.slice(link, link + 30))) return hands?.slice();
  const isBeside = ({ start, end }: Hand) =>
    end <= link && (start >= span.start || link - end <= FARTHEST_BESIDE || GOES_ON.test(text.slice(end, link)));
  return hands?.filter((hand, at) => at < hands.length - 1 || !isBeside(hand));
}

const OF_OTHERS = /^\p{L}+ of (?:whom|which|them)\b/iu;
/** "Ann Lowe, who runs the lab and ": the second of two verbs. */
const GOES_ON = /^,\s(?:who|which|whose)\s[^,;:.]{3,90}\sand\s$/iu;
/** A comma and a space. */
const FARTHEST_BESIDE = 2;

const CLOSES_TAG = anyCase(
  new RegExp(
    `^\\s(?:also |now |have |has )?${REPORT_VERB}(?:\\s(?:on|in|last|this|yesterday|earlier)\\b[^,;:.]{0,30})?,\\s$`,
    'iu',
  ),
);

/** "Admissions rose by 8 per cent, figures from the board show, the steepest rise since 2014": what stands behind the tag is said too. */
function tagBefore(text: string, said: readonly ExtractedCandidate[], { start }: Span): ExtractedCandidate | undefined {
  return said.find(({ end, attribution }) => {
    const hand = attribution.at(-1);
    return hand !== undefined && hand.start >= end && hand.end < start && CLOSES_TAG.test(text.slice(hand.end, start));
  });
}

/** Whose words somebody was told or read; "we" as the sentence's links have it. */
function handBy({ text, memory, links }: Reading, by: Span): Hand {
  const meant = links.find(({ start, end }) => start === by.start && end === by.end)?.refersTo;
  const who = resolve(text, by, memory);
  return handOf({ ...who, who: meant === undefined ? who.who : sentenceCase(meant) }, 'told');
}
