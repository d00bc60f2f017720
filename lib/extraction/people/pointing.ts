import { anyCase } from '#lib/extraction/text/any-case';
import type { Coreference, Span } from '#lib/extraction/extraction';
import { byOwner } from '#lib/extraction/people/owned-speaker';
import { readLinks } from '#lib/extraction/reference/links';
import type { Link } from '#lib/extraction/reference/work';
import { isRole } from '#lib/extraction/words/roles';
import { type Reading, speakerOf, type Statement } from '#lib/extraction/reading';

/** What the words of a statement point at, and what its first word leaves open. */
export interface Pointing {
  coreferences: Coreference[];
  /** Whom the first word means, when that is safe enough to write it into the claim line. */
  opening: string | null;
  /** The first word, when the text leaves it open whom or what it means. */
  open: string | null;
}

const POINTING =
  /^(he|she|they|it|this|that|these|those|his|her|their|its)\b(?!\s+(?:is|was|has been|will be|would be)\s+(?:no|not|now|clear|true|likely|important|time|raining|possible|impossible)\b)/i;

/** Each statement of a sentence with what its words point at; what stands beside them goes with the nearest statement. */
export function withLinks(reading: Reading, span: Span, statements: readonly Statement[]): Statement[] {
  const { text, memory, addressee } = reading;
  const spoken = statements.filter(({ span: part }) => part.end > part.start);
  const own = reading.label ? [{ span, speaker: speakerOf(reading.label), isQuoted: true }] : [];
  const voices = spoken.length > 0 ? spoken : own;
  const links = readLinks(text, memory, {
    span,
    voices,
    known: statements.flatMap(({ coreferences }) => coreferences),
    addressee,
    outer: reading.label?.who ?? null,
  });
  reading.links = links;
  const parts = statements.map(() => [] as Link[]);
  for (const link of links) parts[nearest(statements, link)]?.push(link);
  return statements.map((statement, i) => ({ ...owned(reading, named(text, statement, links)), links: parts[i] ?? [] }));
}

/** "Their association reckons …": by whose it is, in what follows too. */
function owned({ text, memory, quoting, links }: Reading, statement: Statement): Statement {
  const hands = statement.hands.map((hand) => {
    const isAsWritten = text.slice(hand.start + 1, hand.start + hand.who.length) === hand.who.slice(1);
    const who = isAsWritten ? byOwner(hand.who, hand.start, links) : null;
    if (who === null) return hand;
    if (memory.speaker === hand.who) memory.speaker = who;
    if (memory.body === hand.who) memory.body = who;
    const known = quoting?.hands.find((each) => each.start === hand.start);
    if (known) known.who = who;
    return { ...hand, who };
  });
  return { ...statement, hands };
}

/** A hand of whom only "the firm" or "it" was made out, by the name that the words mean: "The firm said …" is Sonavia's. */
function named(text: string, statement: Statement, links: readonly Link[]): Statement {
  const nameOf = (who: string, { start, end }: Span) =>
    DESCRIBED.test(who)
      ? links.find((link) => link.start === start && link.end === end && isName(link) && isSafe(text, who, link))?.refersTo
      : undefined;
  const hands = statement.hands.map((hand) => ({ ...hand, who: nameOf(hand.who, hand) ?? hand.who }));
  const coreferences = statement.coreferences.map((each) => ({
    ...each,
    refersTo: nameOf(each.refersTo, each) ?? each.refersTo,
  }));
  return { ...statement, hands, coreferences };
}

const DESCRIBED = anyCase(/^(?:the|an?)\s\p{Ll}/iu);

/**
 * Which of several ministers "the minister" is stays open, and so does who is named only further on; a firm, a paper, an expert or
 * a pronoun is named.
 */
function isSafe(text: string, who: string, { how, start, refersTo }: Link): boolean {
  if (!text.slice(Math.max(0, start - LOOKED_BACK), start).includes(refersTo)) return false;
  return how === 'pronoun' || (/^the\s/i.test(who) && (EXPERT.test(who) || !isRole(who.slice(who.lastIndexOf(' ') + 1))));
}

const LOOKED_BACK = 20_000;
const EXPERT = /(?:scientist|expert|analyst|diplomat|economist|politician|academic|specialist|researcher|activist|campaigner)$/i;

function isName({ refersTo, isOpen }: Link): boolean {
  return !isOpen && /^\p{Lu}/u.test(refersTo) && !DESCRIBED.test(refersTo);
}

/** The statement that holds a place, else the next one behind it, else the last. */
function nearest(statements: readonly Statement[], { start, end }: Span): number {
  const inside = statements.findIndex(({ span }) => span.start <= start && end <= span.end);
  if (inside >= 0) return inside;
  const behind = statements.findIndex(({ span }) => span.start >= end);
  return behind >= 0 ? behind : statements.length - 1;
}

/**
 * The references inside a statement. Inside a quotation "he" is anybody but the speaker: the likeliest is named, and the
 * question whom it means is left to a person.
 */
export function readPointing(reading: Reading, statement: Statement): Pointing {
  const { text, isEnglish } = reading;
  const { span, isQuoted } = statement;
  if (!isEnglish) return { coreferences: [...statement.coreferences], opening: null, open: null };
  const links = statement.links ?? withLinks(reading, span, [statement])[0]?.links ?? [];
  const known = new Set(statement.coreferences.map(({ start }) => start));
  const mentions = links.filter(({ start }) => !known.has(start));
  const first = mentions.find(({ start }) => start === span.start);
  const isSafe = first !== undefined && first.how === 'pronoun' && !first.isOpen && (!isQuoted || first.sure === 'certain');
  const word = POINTING.exec(text.slice(span.start, Math.min(span.end, span.start + 60)))?.[1] ?? null;
  return {
    coreferences: [...statement.coreferences, ...mentions.map(toCoreference)].toSorted((a, b) => a.start - b.start),
    opening: isSafe ? first.refersTo : null,
    open: isSafe ? null : word,
  };
}

/** Without what only the reading needs. */
export function toCoreference({ text, start, end, refersTo, how, sure }: Link): Coreference {
  return { text, start, end, refersTo, how, sure };
}
