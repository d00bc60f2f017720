import type { Chain } from '#lib/extraction/rules/chain';
import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Part } from '#lib/extraction/rules/part';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { subjectOf } from '#lib/extraction/rules/subject';
import { sayingAt } from '#lib/extraction/rules/verbs';
import { has } from '#lib/extraction/rules/words-of';

/** "negó que …" is claimed as a whole by whoever denies. */
export function isDenial(chain: Chain, part: Part): Frame | null {
  const { sentence } = chain;
  const { words } = sentence;
  const at = part.verb < 0 ? -1 : sayingAt(words, part.verb, IS.deny);
  if (
    at < 0 ||
    refuses(words, at) ||
    isRefused(words, at) ||
    (sentence.lexicon.base === 'es' && words[part.verb - 1]?.lower === 'se')
  )
    return null;
  const opens = NOT.test(words[part.verb - 1]?.lower ?? '') ? IS.that : IS.that | IS.infinitive;
  if (!words.slice(at + 1, Math.min(part.to, at + 8)).some((word) => has(word, opens))) return null;
  const who = subjectOf(sentence, part) ?? chain.subject ?? sentence.topic;
  return who && frameOf(who, { verb: words[at]?.lower ?? '', outer: chain.frame, at: words[at]?.start ?? 0 }, sentence);
}

const NOT = /^(?:no|não|non|nicht|не)$/;

/** "se niega a hablar": what somebody will not do is no denial. */
function refuses(words: Sentence['words'], at: number): boolean {
  return words[at - 1]?.lower === 'se' && words[at + 1]?.lower === 'a';
}

/** "le negó el esquema de seguridad": what somebody does not give is no denial. */
function isRefused(words: Sentence['words'], at: number): boolean {
  return /^les?$/.test(words[at - 1]?.lower ?? '') && has(words[at + 1], IS.article) && words[at + 1]?.mark === '';
}
