import type { Frame } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import type { RuleReader } from '#lib/extraction/rules/reader';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { has } from '#lib/extraction/rules/words-of';
import type { Reading } from '#lib/extraction/reading';
import { speakerOf } from '#lib/extraction/reading';

/**
 * Whose an untagged quotation is: whoever's the last one was; in a transcript whoever speaks; in Spanish news also whoever said
 * what the sentence before told, or whom that sentence was about.
 */
export function goingOn({ quoting, label, text }: Reading, rules: RuleReader, sentence: Sentence): Frame | null {
  if (!label && !isBare(sentence)) return null;
  const open = label ? { hands: [label], speaker: speakerOf(label) } : quoting;
  if (!open) return toldBefore(text, rules, sentence);
  const [hand] = open.hands.slice(-1);
  const speaker = {
    ...open.speaker,
    start: hand?.start ?? 0,
    end: hand?.end ?? 0,
    gender: null,
    isBody: false,
    coreference: null,
  };
  return { hands: open.hands, speaker, coreferences: [], outer: null, isTag: false };
}

/** Nothing stands beside the quotation. */
export function isBare({ words }: Sentence): boolean {
  return words.length > 0 && words.every((word) => has(word, IS.speech));
}

/** "Queupil aseguró que nadie escuchó nada. «Nunca nos contestaron».", "Rosa Cid mira su puesto. «Lo perdí todo».": in one paragraph. */
function toldBefore(text: string, { last, topic, lexicon }: RuleReader, { start }: Sentence): Frame | null {
  if (lexicon.base !== 'es' || !/[.!?…:»”"]\s+["«“‘]?$/u.test(text.slice(Math.max(0, start - 6), start))) return null;
  if (text.slice(Math.max(0, start - 6), start).includes('\n')) return null;
  const { reported, subject } = last;
  const isTold = reported && start - reported.end <= 4 && !reported.who.isOpen && (reported.who.isPerson || reported.who.isBody);
  const who = isTold ? reported.who : topic?.isPerson && subject?.who === topic.who ? topic : null;
  return who && frameOf(who, start);
}

function frameOf(who: Whom, start: number): Frame {
  const speaker = { ...who, start, end: start, coreference: null };
  return { hands: [{ who: who.who, verb: '', start, end: start }], speaker, coreferences: [], outer: null, isTag: false };
}
