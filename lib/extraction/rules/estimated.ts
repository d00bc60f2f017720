import type { Coreference } from '#lib/extraction/extraction';
import type { Chain } from '#lib/extraction/rules/chain';
import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import { readMentions } from '#lib/extraction/rules/mentions';
import type { Part } from '#lib/extraction/rules/part';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { sayingAt } from '#lib/extraction/rules/verbs';
import { has } from '#lib/extraction/rules/words-of';

/** "afea que rechazara un estudio que avisaba y cifraba …": it is whoever speaks who hands the figure on. */
function isAmidWords({ frame, base }: Chain): boolean {
  return frame !== null && frame !== base && !frame.isTag;
}

/** "cifró en 18.000 euros las pérdidas": a figure of whoever estimates. */
export function estimated(chain: Chain, part: Part, subject: Whom | null): { frame: Frame; part: Part } | null {
  const { sentence } = chain;
  const { words } = sentence;
  const at = estimatingAt(words, part.verb);
  const who = subject ?? chain.subject ?? sentence.topic;
  const isFigure = () =>
    words
      .slice(at + 1, part.to)
      .some((word) => has(word, IS.number) || (sentence.lexicon.base === 'es' && sentence.lexicon.numerals.has(word.lower)));
  if (at > 0 && has(words[at - 1], IS.light) && words[at]?.mark === '' && !sentence.lexicon.judging.has(words[at]?.lower ?? ''))
    return null;
  const isJudged = sentence.lexicon.judging.has(words[at]?.lower ?? '') && at < part.to - 1 && !isOtherwise(sentence, part, at);
  if (at < 0 || !who || !(isJudged || isFigure()) || (subject === null && isAmidWords(chain))) return null;
  const frame = frameOf(who, { verb: words[at]?.lower ?? '', outer: chain.frame, at: words[at]?.start ?? 0 }, sentence);
  const isWhole = isJudged || part.joint === 'relative' || part.to - at < 4;
  if (isWhole) return { frame, part };
  const around = mentionsOf(chain, { ...part, to: at + 1 }, frame);
  return { frame: { ...frame, coreferences: [...frame.coreferences, ...around] }, part: { ...part, from: at + 1 } };
}

/** "hält fünf Jahre an", "warf den Ball": German verbs that judge only with "für", "vor", "als" or of a person. */
export function isOtherwise({ words, lexicon }: Sentence, { to }: Part, at: number): boolean {
  if (lexicon.base !== 'de') return false;
  const verb = words[at]?.lower ?? '';
  const holds = (form: RegExp) => words.slice(at + 1, to).some(({ lower }) => form.test(lower));
  if (/^h[aäi]e?lt/.test(verb)) return !holds(/^für$/);
  if (/^w[aiu]rf/.test(verb)) return !holds(/^vor$/);
  if (verb.startsWith('bezeichn')) return !holds(/^als$/);
  return (
    /^n[ae]nn/.test(verb) && (words[at + 1]?.lower === 'er' || words[at + 1]?.lower === 'sie' || has(words[at + 1], IS.capital))
  );
}

/** "considera probados once asaltos": a court finds so. */
const PROVEN = /^(?:probad|acreditad|demostrad)[oa]s?$/;

/** Where the verb stands; -1 for none. */
function estimatingAt(words: Sentence['words'], verb: number): number {
  const at = verb < 0 ? -1 : sayingAt(words, verb, IS.estimate);
  return at >= 0 && isFound(words, at) ? -1 : at;
}

/** A court finds it, or somebody is charged with it: nobody judges. */
function isFound(words: Sentence['words'], at: number): boolean {
  return PROVEN.test(words[at + 1]?.lower ?? '') || isBlaming(words, at);
}

/** "le atribuye diecinueve robos": what somebody is charged with is what was done. */
function isBlaming(words: Sentence['words'], at: number): boolean {
  return /^(?:le|les)$/.test(words[at - 1]?.lower ?? '') && /^(?:atribu|imput)/.test(words[at]?.lower ?? '');
}

/** What the words that say who speaks point at: "quien sostiene", "le había comunicado". */
export function mentionsOf({ sentence, frame, subject, base }: Chain, part: Part, own: Frame): Coreference[] {
  const draft = { part, frame, subject, isDenied: false, isPromise: false, cut: null };
  return readMentions(sentence, draft, base !== null).filter((link) =>
    own.coreferences.every(({ start, refersTo }) => start !== link.start || refersTo !== link.refersTo),
  );
}
