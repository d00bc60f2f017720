import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { openFrame } from '#lib/extraction/rules/tag-frame';
import { reportedBefore } from '#lib/extraction/rules/tags-behind';
import { isReportedForm } from '#lib/extraction/rules/reported-form';
import { isTelling } from '#lib/extraction/rules/telling';
import { spokeBefore } from '#lib/extraction/rules/tags-within';
import { findTag, type Tag } from '#lib/extraction/rules/take-tag';
import { IS } from '#lib/extraction/rules/lexicon';
import { has, wordsOf } from '#lib/extraction/rules/words-of';
import { readSentences } from '#lib/extraction/text/sentences';

/**
 * "Schuld sei die Regierung": the form of the verb says that somebody says it. That is whoever spoke in the sentence before, or the one whom
 * the next sentence names; where these are two, or none, nobody is chosen.
 */
export function hearsayOf(sentence: Sentence, verb: number): Frame | null {
  const { words, lexicon } = sentence;
  const form = words[verb]?.lower ?? '';
  const isReported = lexicon.words.reported !== '' && isReportedForm(lexicon, form) && !isOwn(sentence, verb);
  if (!isReported && !lexicon.instead.has(form)) return null;
  const said = spokeBefore(sentence);
  const ahead = isReported || said ? tagAhead(sentence) : null;
  const isDoubtful = isToldBy(sentence, verb) || (said !== null && ahead !== null && ahead.who?.who !== said.who);
  const who = isDoubtful ? null : (said ?? ahead?.who ?? (isReported ? spokenOf(sentence) : null));
  if (!who) return isReported ? openFrame(sentence, form, verb) : null;
  return frameOf(who, { verb: form, outer: null, at: words[verb]?.start ?? 0 }, sentence);
}

/** "Die Ärztin Ute Lang sieht täglich neue Fälle. Antibiotika seien knapp": whoever the paragraph is about, if it names her. */
function spokenOf({ text, start, topic, cast, lexicon }: Sentence): Whom | null {
  if (lexicon.base !== 'de' || !topic?.isPerson || topic.isOpen || !cast.byName.has(topic.who.toLowerCase())) return null;
  const paragraph = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const name = topic.who.split(' ').at(-1) ?? topic.who;
  return paragraph.includes(name) ? { ...topic, start: 0, end: 0, coreference: null } : null;
}

/** "weise ich zurück": the form of whoever says "I". */
function isOwn({ words }: Sentence, verb: number): boolean {
  return words[verb - 1]?.lower === 'ich' || words[verb + 1]?.lower === 'ich';
}

/** "Das berichtet der Sender: …": somebody else than before tells it. */
function isToldBy({ words, lexicon }: Sentence, verb: number): boolean {
  const isAnnounced = /^(?:das|dies)$/.test(words[0]?.lower ?? '') && has(words[1], IS.say);
  return isAnnounced || words.some((_, i) => i !== verb && isTelling(lexicon, words, i));
}

const FAR = 600;

/** The tag behind the next sentence, when that one is reported speech too. */
function tagAhead(sentence: Sentence): Tag | null {
  const { text, lexicon, words } = sentence;
  const from = sentence.start + (words.at(-1)?.end ?? 0);
  const line = /^[.!…]["”“»]*[^\S\n]+([^\n]+)/u.exec(text.slice(from, from + FAR));
  if (!line?.[1]) return null;
  const start = from + line[0].length - line[1].length;
  const [next] = readSentences(text, { start, end: start + line[1].length }, lexicon.base);
  if (!next) return null;
  const ahead = { ...sentence, start: next.start, words: wordsOf(text.slice(next.start, next.end), lexicon) };
  const tag = findTag(ahead);
  return tag && tag.from > 0 && reportedBefore(ahead, tag.from) ? tag : null;
}
