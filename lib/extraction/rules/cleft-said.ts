import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { speakerBehind } from '#lib/extraction/rules/subject';
import { sayingAt } from '#lib/extraction/rules/verbs';
import { goingOn } from '#lib/extraction/rules/whom';
import { has } from '#lib/extraction/rules/words-of';

/** "Lo que sí garantizó el edil es que las playas reabrirán": what stands behind "es que" is what the edil says. Spanish. */
export function cleftSaid(sentence: Sentence, from: number, to: number): { at: number; frame: Frame; isPromise: boolean } | null {
  const { words, lexicon } = sentence;
  if (lexicon.base !== 'es' || words[from]?.lower !== 'lo que') return null;
  let said = -1;
  for (let i = from + 1; i < Math.min(to, from + 5) && said < 0; i += 1) said = sayingAt(words, i, IS.say | IS.promise);
  if (said < 0) return null;
  for (let i = said + 1; i < Math.min(to - 2, said + 12); i += 1) {
    if (!lexicon.being.has(words[i]?.lower ?? '') || words[i + 1]?.lower !== 'que') continue;
    const verb = words[said]?.lower ?? '';
    const who = (i > said + 1 ? speakerBehind(sentence, said + 1, i) : null) ?? goingOn(sentence, verb);
    return (
      who && {
        at: i + 2,
        frame: frameOf(who, { verb, outer: null, at: words[said]?.start ?? 0 }, sentence),
        isPromise: has(words[said], IS.promise),
      }
    );
  }
  return null;
}
