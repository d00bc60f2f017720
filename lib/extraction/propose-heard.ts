import { handOf } from '#lib/extraction/attribution/stretch';
import { type Derived, readDerived } from '#lib/extraction/claims/derived';
import { readToldWithin } from '#lib/extraction/claims/told';
import { readWithin } from '#lib/extraction/claims/within';
import type { ExtractedCandidate, Hand, Span } from '#lib/extraction/extraction';
import { toCoreference, withLinks } from '#lib/extraction/people/pointing';
import { resolve } from '#lib/extraction/people/resolve';
import { propose } from '#lib/extraction/propose';
import { ownStatement, type Reading, type Statement } from '#lib/extraction/reading';
import type { Link } from '#lib/extraction/reference/work';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { maskQuotations } from '#lib/extraction/text/mask';

const RELATIVE = /^(?:in |to |of |for )?(?:which|who|whose|where|whom)\b|^an? \p{Ll}+ (?:that|which)\b/iu;
/** What is left in front of a clause has to say something. */
const LEAST = 25;
/** What pages without a claim point at is not kept for the claim that comes at last. */
const MOST_WAITING = 20;

/** What was heard in a sentence is judged once all of it is known: what its words point at hangs on who speaks where. */
export function proposeHeard(reading: Reading, unit: Span, beside: readonly Derived[]): void {
  const heard = reading.heard.splice(0).map((statement) => withoutRelative(reading.text, statement, beside));
  const linked = reading.isEnglish ? withLinks(reading, unit, heard) : heard;
  if (heard.length === 0) reading.waiting.push(...reading.links);
  if (reading.waiting.length > MOST_WAITING) reading.waiting.splice(0, reading.waiting.length - MOST_WAITING);
  const from = reading.candidates.length;
  const left: Link[] = [];
  for (const statement of linked) {
    const known = reading.candidates.length;
    propose(reading, statement);
    if (reading.candidates.length > known) continue;
    left.push(...(statement.links ?? []), ...statement.coreferences.map((each) => ({ ...each, isOpen: false })));
  }
  reading.waiting.push(...left);
  const said = reading.candidates.slice(from);
  if (said.length > 0) giveTo(said, reading.waiting.splice(0));
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
  return [...readDerived(words, unit.start), ...readToldWithin(words, unit.start), ...readWithin(words, unit.start)];
}

/** "The fund was opened after the flood, in which four people died": the clause behind the comma is a claim of its own. */
function withoutRelative(text: string, statement: Statement, beside: readonly Derived[]): Statement {
  const { span } = statement;
  const last = beside.find(
    ({ span: part, link = part.start }) => link - span.start >= LEAST && Math.abs(part.end - span.end) <= 2,
  );
  const from = last?.link ?? last?.span.start ?? span.start;
  if (!last || statement.cut || !RELATIVE.test(text.slice(from, last.span.end))) return statement;
  return { ...statement, span: withoutEnd(text, { start: span.start, end: from }) };
}

/** The part between commas belongs to whoever says the words around it. */
export function proposeBeside(reading: Reading, beside: readonly Derived[], known: number): void {
  const said = reading.candidates.slice(known);
  for (const { span, line, by, isAside } of beside) {
    const around = said.find(({ start, end }) => start <= span.start && (span.end <= end + 1 || span.start <= end + 3));
    if (around && around.start === span.start && around.end <= span.end) continue;
    if (said.some((each) => each.start >= span.start && Math.abs(each.end - span.end) <= 2)) continue;
    const links = reading.links.filter(({ start, end }) => start >= span.start && end <= span.end);
    const outer = (isAside ? null : around?.attribution) ?? (reading.label ? [reading.label] : []);
    const hands = [...outer, ...(by ? [handBy(reading, by)] : [])];
    propose(reading, { ...ownStatement(span), hands, derived: line, links });
  }
}

/** Whose words somebody was told or read; "we" as the sentence's links have it. */
function handBy({ text, memory, links }: Reading, by: Span): Hand {
  const meant = links.find(({ start, end }) => start === by.start && end === by.end)?.refersTo;
  const who = resolve(text, by, memory);
  return handOf({ ...who, who: meant ?? who.who }, 'told');
}
