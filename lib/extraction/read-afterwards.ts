import { contentAfter } from '#lib/extraction/attribution/content';
import { readCues } from '#lib/extraction/attribution/cues';
import { type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectBefore } from '#lib/extraction/attribution/subject';
import { readReported } from '#lib/extraction/attribution/reported';
import type { Span } from '#lib/extraction/extraction';
import type { Reading } from '#lib/extraction/reading';
import { isDenial, takesBareClause } from '#lib/extraction/words/verbs';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { findPredicate, hasFiniteVerb, plainWords } from '#lib/extraction/words/predicate';

/** A sentence of the document whose last clause reports: "Shares fell after the firm warned that …". */
export interface Afterwards {
  main: Span;
  reported: Reported;
}

const JOINT =
  /,?\s(?:(?:(?:a|two|three|\d+) (?:days?|hours?|weeks?|months?) |just |shortly |hours |days |weeks |soon )?(?:after|before)|as|when|because|even though|although|while)\s(?=\S)/giu;
const LEAST = 20;

/** Where such a sentence turns from what happened to what somebody said; null for any other sentence. */
export function afterwards({ memory }: Reading, { text, words, start }: Stretch): Afterwards | null {
  for (const { 0: joint, index } of words.matchAll(JOINT)) {
    const from = index + joint.length;
    if (index < LEAST || words.length - from < LEAST || !hasFiniteVerb(words.slice(0, index), 1)) continue;
    const reported = readReported({ text, words: words.slice(from), start: start + from }, memory, 1);
    if (!reported || reported.cut || reported.isDenied || reported.content.start === start + from) continue;
    return { main: withoutEnd(text, { start, end: start + index }), reported };
  }
  return saidNext({ memory }, { text, words, start });
}

const AND = /,?\s(?:and|but|then)\s(?:also\s|then\s|later\s|now\s|still\s)?$/iu;

/** "The firm apologised and says that 14 people were hurt": who did the one thing says the other. */
function saidNext({ memory }: Pick<Reading, 'memory'>, { text, words, start }: Stretch): Afterwards | null {
  for (const cue of readCues(words)) {
    const joint = AND.exec(words.slice(0, cue.start));
    const content = joint && !isDenial(cue.verb) ? contentAfter(words, cue, takesBareClause(cue.verb)) : null;
    const source = joint && content ? subjectOf(words.slice(0, joint.index)) : null;
    if (!joint || !content || !source) continue;
    const outer = reportedBy({ text, words, start }, { source, verb: cue.verb, content }, memory);
    const within = { text, words: words.slice(content.start), start: start + content.start };
    const inner = readReported(within, memory, 1);
    const reported = inner ? { ...inner, hands: [...outer.hands, ...inner.hands] } : outer;
    return { main: withoutEnd(text, { start, end: start + joint.index }), reported };
  }
  return null;
}

/** What stands before the first verb of a clause. */
function subjectOf(words: string): Span | null {
  const verb = findPredicate(plainWords(words), 1);
  if (verb < 1) return null;
  const at = [...words.matchAll(/\S+/gu)][verb]?.index ?? 0;
  const lead = subjectBefore({ words, from: 0 }, at);
  return lead && !/^(?:i|we|you|it|there|this|that)$/iu.test(words.slice(lead.start, lead.end)) ? lead : null;
}
