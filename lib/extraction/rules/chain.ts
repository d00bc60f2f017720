import { handedOn, onlyAnnounces } from '#lib/extraction/rules/announces';
import { BLAMES, isOfPaper, toldOfBefore } from '#lib/extraction/rules/chain-spanish';
import { goOn, readTag, versionAt } from '#lib/extraction/rules/chain-tags';
import { isDenial } from '#lib/extraction/rules/denial';
import { estimated, mentionsOf } from '#lib/extraction/rules/estimated';
import { cleftSaid } from '#lib/extraction/rules/cleft-said';
import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import { hearsayOf } from '#lib/extraction/rules/hearsay';
import { isBeforePaper, judgedBy, toldEarlier } from '#lib/extraction/rules/judged-spanish';
import { mergeOwn } from '#lib/extraction/rules/merge-own';
import { frontedPerson, leftOutSubject } from '#lib/extraction/rules/left-out';
import { IS } from '#lib/extraction/rules/lexicon';
import { namedWithin } from '#lib/extraction/rules/named';
import { nobodySays } from '#lib/extraction/rules/said-by-nobody';
import { openFrame } from '#lib/extraction/rules/tag-frame';
import { sayingAhead } from '#lib/extraction/rules/saying-ahead';
import type { Part } from '#lib/extraction/rules/part';
import { readParts } from '#lib/extraction/rules/parts';
import { clauseSubject, relativeSubject, speakerBehind, subjectOf } from '#lib/extraction/rules/subject';
import { sayingAt } from '#lib/extraction/rules/verbs';
import { place, type Sentence, type Whom } from '#lib/extraction/rules/sentence';
import { asTopic, goingOn } from '#lib/extraction/rules/whom';
import { has } from '#lib/extraction/rules/words-of';

/** A part that says something, with whose words it is. */
export interface Draft {
  part: Part;
  frame: Frame | null;
  /** Whom or what its verb is about, when those words stand in an earlier part. */
  subject: Whom | null;
  isDenied: boolean;
  isPromise: boolean;
  /** The places of a tag inside of it. */
  cut: { from: number; to: number } | null;
}

/** What is known of a sentence while its parts are read in turn. */
export interface Chain {
  sentence: Sentence;
  base: Frame | null;
  frame: Frame | null;
  /** The frame that the next part, what was said, will have. */
  pending: Frame | null;
  /** Whose words those before a relative were. */
  before: Frame | null;
  /** Whose words those behind a colon are. */
  spelt: Frame | null;
  isPromise: boolean;
  subject: Whom | null;
  /** Where the last tag behind what it is about ended. */
  tagEnd: number;
  drafts: Draft[];
}

/** Reads the parts of a sentence in turn: who says which of them, and whom the ones without a subject are about. */
export function readChain(sentence: Sentence, from: number, to: number, base: Frame | null): Draft[] {
  const version = base ? null : versionAt(sentence, from, to);
  if (version) {
    sentence.topic = version.frame.speaker;
    return readChain(sentence, from + 1, version.at, version.frame);
  }
  const cleft = base ? null : cleftSaid(sentence, from, to);
  if (cleft) {
    sentence.topic = cleft.frame.speaker;
    return readChain(sentence, cleft.at, to, cleft.frame).map((draft) => ({
      ...draft,
      isPromise: draft.isPromise || cleft.isPromise,
    }));
  }
  const ahead = base ? null : sayingAhead(sentence, from, to);
  if (ahead) return [...readChain(sentence, ahead.said, ahead.at, ahead.frame), ...readChain(sentence, ahead.at, to, null)];
  const parts = mergeOwn(sentence, readParts(sentence, from, to));
  const chain: Chain = {
    sentence,
    base,
    frame: base,
    pending: null,
    before: base,
    spelt: null,
    isPromise: false,
    subject: null,
    tagEnd: from,
    drafts: [],
  };
  parts.forEach((part, i) => step(chain, part, parts[i + 1]));
  sentence.topic = chain.drafts.length > 0 || chain.subject ? (topicOf(chain) ?? sentence.topic) : sentence.topic;
  return chain.drafts;
}

/** Whoever spoke, else whom the sentence began with. */
function topicOf({ drafts, subject, base, sentence }: Chain): Whom | null {
  const frame = outermost(drafts.findLast((draft) => draft.frame !== null && draft.frame !== base)?.frame ?? null, base);
  if (frame && (frame.speaker.isPerson || !frame.isTag || SEVERAL.test(frame.speaker.who))) return frame.speaker;
  return subject?.isPerson || subject?.isBody ? subject : (frontedPerson(sentence) ?? metHere(sentence));
}

/** "La sorpresa la dio una vecina, Nieves Tordera": the only person whom the sentence names, when the text does so here first. */
function metHere({ cast, start, words }: Sentence): Whom | null {
  const end = start + (words.at(-1)?.end ?? 0);
  const named = namedWithin(cast, start, end);
  const [person] = named;
  return person && named.size === 1 && person.first >= start ? asTopic(person) : null;
}

/** "X explicó que Y les comunicó que …": X goes on. */
function outermost(frame: Frame | null, base: Frame | null): Frame | null {
  let at = frame;
  while (at?.outer && at.outer !== base) at = at.outer;
  return at;
}

function step(chain: Chain, whole: Part, next: Part | undefined): void {
  const part = behindAnd(chain, whole);
  if (part.joint === 'tag') return readTag(chain, part, next === undefined);
  if (part.joint === 'behind-tag' && goOn(chain, part)) return;
  settleFrame(chain, part);
  const subject = subjectOf(chain.sentence, part);
  if (next?.joint === 'content' && part.said >= 0) return report(chain, part, subject);
  const isDenied = isDenial(chain, part);
  chain.spelt = speltBy(chain, part, subject);
  if (chain.spelt && onlyAnnounces(chain, part, next)) return;
  if (part.verb < 0 && next?.joint === 'relative' && next.head && next.head.from - part.from <= 1) {
    chain.subject = subjectOf(chain.sentence, { ...part, head: next.head });
    return;
  }
  const own = {
    part,
    subject: earlierSubject(chain, part, subject),
    isDenied: isDenied !== null,
    isPromise: chain.isPromise,
    cut: null,
  };
  chain.isPromise = false;
  const estimate = isDenied ? null : estimated(chain, part, subject);
  const frame =
    isDenied ?? estimate?.frame ?? judgedBy(chain, part, subject) ?? chain.frame ?? hearsayOf(chain.sentence, part.verb);
  chain.drafts.push({ ...own, part: estimate?.part ?? part, frame });
  if (part.joint !== 'relative' && part.joint !== 'reason' && subject && (chain.frame === chain.base || !chain.subject))
    chain.subject = subject;
  chain.sentence.near = chain.subject;
}

/** Whom a part without a subject is about; "In manchen Klassen spreche kein Kind": where a verb may stand before its subject, only "und ging" has none. */
function earlierSubject({ sentence, base, subject: earlier }: Chain, part: Part, own: Whom | null): Whom | null {
  const { words, lexicon } = sentence;
  const { from, verb, joint } = part;
  if (joint === 'resume') return own;
  if (own) return null;
  if (!lexicon.words.inverts || verb < 0) return earlier ?? (base ? null : leftOutSubject(sentence, part));
  const goesOn = verb === from && (joint === 'and' || joint === 'but' || joint === 'that') && !has(words[verb + 1], IS.pronoun);
  return goesOn ? earlier : null;
}

/** "…, según Ruiz, y el agua volverá": what follows a tag begins behind "y". */
function behindAnd({ sentence: { words } }: Chain, part: Part): Part {
  const isLed = part.joint === 'behind-tag' && part.verb > part.from && has(words[part.from], IS.and);
  return isLed ? { ...part, from: part.from + 1 } : part;
}

/** "La edil lo niega: nadie …": what stands behind the colon is what was said. */
function isSpeltOut({ sentence, spelt }: Chain, { from }: Part): boolean {
  return spelt !== null && (sentence.words[from]?.mark.includes(':') ?? false);
}

/** The words of whoever denies or answers, in case a colon follows. */
function speltBy({ sentence, base, frame }: Chain, { verb, from, to }: Part, subject: Whom | null): Frame | null {
  const told = verb < 0 || frame !== base ? -1 : sayingAt(sentence.words, verb, IS.deny | IS.say);
  const at = told < 0 && verb >= 0 && frame === base && BLAMES.test(sentence.words[verb]?.lower ?? '') ? verb : told;
  const who = subject ?? (at === from ? speakerBehind(sentence, at + 1, to) : null);
  if (at < 0 || !who || !(who.isPerson || who.isBody)) return null;
  return frameOf(who, { verb: sentence.words[at]?.lower ?? '', outer: base, at: sentence.words[at]?.start ?? 0 }, sentence);
}

/** "replica el perito Luis Soto, quien dirigió la obra:": what is told of whoever speaks, by the text itself. */
function isInTag({ sentence, frame }: Chain, { head }: Part): boolean {
  const from = head ? sentence.start + (sentence.words[head.from]?.start ?? 0) : -1;
  const to = head ? sentence.start + (sentence.words[head.to - 1]?.end ?? 0) : -1;
  return frame !== null && from <= frame.speaker.start && to >= frame.speaker.end;
}

/** Which words the part belongs to, by how it hangs on the one before. */
function settleFrame(chain: Chain, part: Part): void {
  const { joint } = part;
  if (joint === 'content') {
    chain.frame = chain.pending ?? chain.frame;
    chain.pending = null;
    return;
  }
  if (joint === 'relative') {
    chain.before = chain.frame;
    if (chain.frame?.isTag && isInTag(chain, part)) chain.frame = chain.base;
  }
  if (joint === 'resume') chain.frame = chain.before;
  else if (joint === 'figure') chain.frame = chain.base;
  else if (joint === 'semicolon' && isSpeltOut(chain, part)) chain.frame = chain.spelt;
  else if (joint === 'semicolon' && chain.sentence.words[part.from]?.mark.includes(':')) chain.frame = afterColon(chain);
  else if (joint === 'semicolon') chain.frame = (contradicts(chain, part) ? null : tagFrame(chain.frame)) ?? chain.base;
  else if ((joint === 'and' || joint === 'but' || joint === 'comma') && leaves(chain, part)) {
    chain.subject = chain.frame?.speaker ?? chain.subject;
    chain.frame = chain.frame?.outer ?? chain.base;
  }
}

/** Behind a colon a tag goes on, also over what is told of whoever speaks. */
function afterColon({ frame, before, base }: Chain): Frame | null {
  if (frame?.isTag) return frame;
  return before?.isTag ? before : base;
}

/** "Según la edil, …; una fuente del ministerio lo niega": what the text itself says of somebody else. */
function contradicts({ sentence }: Chain, part: Part): boolean {
  return part.verb > part.from && sayingAt(sentence.words, part.verb, IS.deny) >= 0 && subjectOf(sentence, part) !== null;
}

function tagFrame(frame: Frame | null): Frame | null {
  return frame?.isTag && !frame.isBehind ? frame : null;
}

/** "dijo que A y pidió B": asking is what the speaker did, no part of what was said. */
function leaves({ frame, base, sentence }: Chain, part: Part): boolean {
  const { verb, said, joint } = part;
  if (frame === base || frame === null || frame.isTag) return false;
  if (joint === 'but' && isAnother(sentence, part, frame)) return true;
  if (joint === 'and' && isBeforePaper(sentence, part)) return true;
  if (joint === 'and' && said < 0 && isOfPaper(sentence, frame, verb)) return false;
  return said >= 0 || sayingAt(sentence.words, verb, IS.act | IS.deny) >= 0;
}

/** "…, pero la asociación lo puso en duda": somebody else does something. */
function isAnother(sentence: Sentence, part: Part, { speaker }: Frame): boolean {
  if (!sentence.lexicon.turns.has(sentence.words[part.from - 1]?.lower ?? '')) return false;
  const subject = subjectOf(sentence, part);
  return subject !== null && (subject.isPerson || subject.isBody) && subject.who !== speaker.who;
}

/** The part says who says the next one. */
function report(chain: Chain, part: Part, subject: Whom | null): void {
  const { sentence, frame } = chain;
  const verb = sentence.words[part.said]?.lower ?? '';
  const unnamed = chain.base ? null : nobodySays(sentence, part);
  if (unnamed?.isOpen) return leaveOpen(chain, part);
  const who = unnamed ?? whoReports(chain, part, subject);
  if (!who || (!unnamed && isImpersonal(sentence, part))) return;
  chain.isPromise = has(sentence.words[part.said], IS.promise) && !has(sentence.words[part.said], IS.say);
  const heard = frame ? null : handedOn(chain, part, subject);
  const outer = frame?.isTag && frame.speaker.who === who.who ? frame.outer : (frame ?? heard);
  const own = frameOf(who, { verb, outer, at: sentence.words[part.said]?.start ?? 0 }, sentence);
  chain.pending = { ...own, tag: place(sentence, part), coreferences: [...own.coreferences, ...mentionsOf(chain, part, own)] };
  if (part.joint !== 'relative' && chain.frame === chain.base) chain.subject = who;
  sentence.near = chain.subject;
}

/** Nobody says it, "сообщается, что"; what everybody knows, "on sait que", is not said at all. */
function leaveOpen(chain: Chain, part: Part): void {
  const { sentence } = chain;
  if (!isImpersonal(sentence, part)) chain.pending = openFrame(sentence, sentence.words[part.said]?.lower ?? '', part.said);
}

function whoReports(chain: Chain, part: Part, subject: Whom | null): Whom | null {
  const { sentence, frame } = chain;
  const verb = sentence.words[part.said]?.lower ?? '';
  const inside = saidFrom(sentence, part) ? null : (relativeSubject(sentence, part) ?? clauseSubject(sentence, part));
  return (
    inside ??
    subject ??
    speakerBehind(sentence, part.said + 1, part.to) ??
    ableToSpeak(chain) ??
    frame?.speaker ??
    toldOfBefore(chain, part) ??
    toldEarlier(chain, part) ??
    (sentence.lexicon.words.tags ? null : goingOn(sentence, verb))
  );
}

/** "solo se sabe que": nobody says it. */
function isImpersonal({ words, lexicon }: Sentence, { said }: Part): boolean {
  return lexicon.impersonal.test(`${words[said - 1]?.lower ?? ''} ${words[said]?.lower ?? ''}`);
}

/** "Lo ocurrido es grave; anunció que …": what a neuter article opens says nothing. */
function ableToSpeak({ subject, sentence }: Chain): Whom | null {
  return subject && /(?:^|\s)lo\s$/i.test(sentence.text.slice(Math.max(0, subject.start - 4), subject.start)) ? null : subject;
}

/** Whether the main verb is the one that says it: not one inside of "un informe que concluye". */
function saidFrom({ words }: Sentence, { verb, said }: Part): boolean {
  return verb >= 0 && sayingAt(words, verb, IS.say | IS.promise) === said;
}

/** "avisan los convocantes": several who may go on. */
const SEVERAL = /^(?:l[oa]s|un[oa]s)\s/i;
