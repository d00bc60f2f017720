import { type Derived, readDerived } from '#lib/extraction/claims/derived';
import type { ExtractedCandidate, Span } from '#lib/extraction/extraction';
import { toCoreference, withLinks } from '#lib/extraction/people/pointing';
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
  return readDerived(maskQuotations(text, unit, quoted), unit.start);
}

/** "The fund was opened after the flood, in which four people died": the clause behind the comma is a claim of its own. */
function withoutRelative(text: string, statement: Statement, beside: readonly Derived[]): Statement {
  const { span } = statement;
  const last = beside.find(({ span: part }) => part.start - span.start >= LEAST && Math.abs(part.end - span.end) <= 2);
  if (!last || statement.cut || !RELATIVE.test(text.slice(last.span.start, last.span.end))) return statement;
  return { ...statement, span: withoutEnd(text, { start: span.start, end: last.span.start }) };
}

/** The part between commas belongs to whoever says the words around it. */
export function proposeBeside(reading: Reading, beside: readonly Derived[], known: number): void {
  const said = reading.candidates.slice(known);
  for (const { span, line } of beside) {
    const around = said.find(({ start, end }) => start <= span.start && (span.end <= end + 1 || span.start <= end + 3));
    if (around?.start === span.start) continue;
    const links = reading.links.filter(({ start, end }) => start >= span.start && end <= span.end);
    propose(reading, { ...ownStatement(span), hands: around?.attribution ?? [], derived: line, links });
  }
}
