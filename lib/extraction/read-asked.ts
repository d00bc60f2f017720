import { readNounPhrase } from '#lib/extraction/attribution/noun-phrase';
import { handOf } from '#lib/extraction/attribution/stretch';
import { readPresupposed } from '#lib/extraction/claims/presupposed';
import type { Span } from '#lib/extraction/extraction';
import { rememberSpeaker } from '#lib/extraction/people/memory';
import { resolve } from '#lib/extraction/people/resolve';
import { ownStatement, type Reading, type Statement } from '#lib/extraction/reading';

const VERB =
  '(?<verb>asked|asks|wondered|wonders|wanted to know|wants to know|demanded|demands|demanded to know|inquired|inquires|enquired|enquires|queried|queries|challenged|mused|muses|continued|went on|snapped|shouted|shouts|cried|retorted|countered)';
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^["“](?<question>[^"“”.!?]{2,300}\\?)["”]\\s${VERB}\\s(?<by>[^"“”,;:.]{2,80})(?:, (?!(?:adding|saying|and|but|noting|warning)\\b)[^"“”;:]{2,80})?\\.?$`,
    'u',
  ),
  new RegExp(`^["“](?<question>[^"“”.!?]{2,300}\\?)["”]\\s(?<by>[^"“”,;:.]{2,60}?)\\s${VERB}\\b[^"“”?]{0,80}$`, 'u'),
  new RegExp(`^(?<by>[^"“”,;:.]{2,60}?)\\s${VERB}\\b[^"“”?]{0,60}?[:,]\\s["“](?<question>[^"“”.!?]{2,300}\\?)["”]\\.?$`, 'u'),
];
/** Who cries out waits for no answer; who asks does. */
const GOES_ON = /^(?:continued|went on|snapped|shouted|shouts|cried|retorted|countered|challenged|mused|muses|demanded|demands)$/;
const ANSWERS =
  /^\s["“](?:yes|no|not|never|none|nobody|I (?:did|do|was|am|have|had|would|could|can)(?: not)?[,.;!]|of course|absolutely)\b/iu;
const ASKS =
  /\?["”].*\b(?:ask|wonder|want|demand|inquir|enquir|quer|challeng|mus|continu|went on|snap|shout|cried|retort|counter)|\b(?:ask|wonder|want|demand|inquir|enquir|quer|challeng|mus|continu|went on|snap|shout|cried|retort|counter).*\?["”]/su;

/** What a quoted question takes for granted, as said by whoever asks it; null where the sentence is no quoted question. */
export function readAsked(reading: Reading, unit: Span): Statement[] | null {
  const { text, memory } = reading;
  const words = text.slice(unit.start, Math.min(unit.end, unit.start + 500));
  if (!ASKS.test(words)) return null;
  const match = FORMS.map((form) => form.exec(words)).find((each) => each !== null);
  const { question = '', by = '', verb = '' } = match?.groups ?? {};
  if (!match) return null;
  const granted = readPresupposed(question, unit.start + words.indexOf(question));
  const at = unit.start + words.lastIndexOf(by, words.startsWith(by) ? 0 : words.length);
  const named = { start: at, end: at + by.length };
  const who = resolve(text, readNounPhrase(text, named) ?? named, memory);
  if (GOES_ON.test(verb) && !who.isOpen && !ANSWERS.test(text.slice(unit.end, unit.end + 20))) {
    reading.quoting = { hands: [handOf(who, verb)], speaker: who, isReported: true };
    rememberSpeaker(memory, who.who, who.isPerson);
  }
  const said = { hands: [handOf(who, verb)], speaker: who, coreferences: who.coreference ? [who.coreference] : [] };
  return granted.map(({ span, line }) => ({ ...ownStatement(span), ...said, isQuoted: true, derived: line }));
}
