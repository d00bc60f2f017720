import { type Act, readAct } from '#lib/extraction/attribution/acts';
import { contentAfter } from '#lib/extraction/attribution/content';
import { readCues } from '#lib/extraction/attribution/cues';
import { readReported } from '#lib/extraction/attribution/reported';
import { readNounPhrase } from '#lib/extraction/attribution/noun-phrase';
import { handOf, type Reported, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import { type Resolved, resolve } from '#lib/extraction/people/resolve';
import { ownStatement, type Reading, type Statement } from '#lib/extraction/reading';
import type { Clause } from '#lib/extraction/text/coordinated';
import { maskQuotations } from '#lib/extraction/text/mask';
import { readQuotations } from '#lib/extraction/text/quotations';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';
import { matchesOf } from '#lib/extraction/text/matches-of';
import { isDenial, takesBareClause } from '#lib/extraction/words/verbs';

/**
 * One part of a sentence that no tag gives to somebody as a whole: what it reports by a verb of saying whose subject stands in
 * an earlier part ("Lund thanked the town but insisted the dam was safe"), what is somebody's by an act of saying ("accused the
 * firm of lying", "plans to close the road"), else the document's own words.
 */
export function saidInPart(reading: Reading, unit: Span, clause: Clause): Statement {
  const own = ownStatement(clause);
  if (!reading.isEnglish) return own;
  const { text, memory } = reading;
  const words = maskQuotations(text, clause, readQuotations(text, clause));
  const stretch = { text, words, start: clause.start };
  const tucked = clause.start > unit.start && clause.subject === undefined ? readReported(stretch, memory, 1) : null;
  if (tucked?.cut && !tucked.isDenied) {
    const { hands, speaker, coreferences, cut } = tucked;
    return { ...own, hands, speaker, coreferences, cut };
  }
  if (tucked && !tucked.speaker.isOpen) return byAnother(own, tucked);
  const subject = clause.subject === undefined ? null : subjectOf(reading, unit, clause.subject);
  const said = subject && reportedOn(reading, { stretch, subject, own });
  if (said) return said;
  const act = readAct(stretch, memory, subject);
  return act && !(reading.label && isToldByLabel(words, act)) ? byAct(own, act) : own;
}

/** In somebody's speech what another promised, wants or blames is the speaker's claim; another's figures and quoted words are not. */
function isToldByLabel(words: string, { verb }: Act): boolean {
  if (/^(?:your|our|my)\s/i.test(words)) return true;
  return (
    !/^(?:puts?|estimate[sd]?|value[sd]?|says?|ma[dk]es? it|reckons?|guess(?:es)?)$/u.test(verb) && !words.includes('\uE000')
  );
}

/** "Nine homes were flooded, and the council says that two are lost": the second clause is the council's. */
function byAnother(own: Statement, { hands, speaker, coreferences, content, isDenied }: Reported): Statement {
  return isDenied
    ? { ...own, hands, speaker, coreferences, isDenied }
    : { ...ownStatement(content), hands, speaker, coreferences };
}

function subjectOf({ text, memory }: Reading, unit: Span, words: string): Resolved | null {
  const at = text.indexOf(words, unit.start);
  const start = at >= 0 && at < unit.end ? at : unit.start;
  const span = behindLead(text, unit, { start, end: start + words.length });
  return resolve(text, readNounPhrase(text, span) ?? span, memory);
}

const LEADS =
  /^(?:(?:and|but)\s)?(?:in|on|at|by|from|with|after|before|during|under|for|to|of|as|among|\p{L}{3,}ing|asked|pressed|questioned|challenged|contacted|quoted|reached|interviewed|cited|told)\s/iu;

/** "In a letter of May, which we have seen, its director", "Speaking in the street, he": whoever the first verb is about. */
function behindLead(text: string, unit: Span, span: Span): Span {
  if (!LEADS.test(text.slice(span.start, span.start + 30))) return span;
  const lead = text.slice(span.start, unit.end);
  for (const { index } of matchesOf(lead, /,\s(?!(?:and|but|or|which|who|whose|whom|where|when)\b)/giu)) {
    const rest = lead.slice(index + 2);
    const verb = findPredicate(plainWords(rest, LONGEST_SUBJECT + 1), 1);
    if (verb < 1) continue;
    const start = span.start + index + 2;
    const words = rest.split(/\s+/).slice(0, verb).join(' ');
    return { start, end: start + words.length };
  }
  return span;
}

const LONGEST_SUBJECT = 8;

function byAct(own: Statement, { who, verb, kind, said }: Act): Statement {
  const coreferences = who.coreference ? [who.coreference] : [];
  return { ...own, ...(said && { span: said }), hands: [handOf(who, verb)], speaker: who, coreferences, ...(kind && { kind }) };
}

interface Part {
  stretch: Stretch;
  subject: Resolved;
  own: Statement;
}

function reportedOn({ text, memory }: Reading, { stretch, subject, own }: Part): Statement | null {
  const { words, start } = stretch;
  const [cue] = readCues(words);
  if (!cue || !/^(?:\p{Ll}+ly |also |now |still |then |later |has |have |had )*$/u.test(words.slice(0, cue.start))) return null;
  const content = contentAfter(words, cue, takesBareClause(cue.verb));
  if (!content) return null;
  const coreferences = subject.coreference ? [subject.coreference] : [];
  const by = { hands: [handOf(subject, cue.verb)], speaker: subject, coreferences };
  if (isDenial(cue.verb)) return { ...own, ...by, isDenied: true };
  const inner = readReported({ text, words: words.slice(content.start, content.end), start: start + content.start }, memory, 1);
  if (inner && !inner.isDenied && !inner.cut)
    return { ...ownStatement(inner.content), hands: [...by.hands, ...inner.hands], speaker: inner.speaker, coreferences };
  return { ...ownStatement({ start: start + content.start, end: start + content.end }), ...by };
}
