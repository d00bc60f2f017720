import { IS } from '#lib/extraction/rules/lexicon';
import type { Part, Stretch } from '#lib/extraction/rules/part';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { openSpeaker } from '#lib/extraction/rules/tag-frame';
import { phraseAt, tellingOf } from '#lib/extraction/rules/telling-sets';
import { sourceNear } from '#lib/extraction/rules/unnamed';
import { has } from '#lib/extraction/rules/words-of';

/** "On apprend de source judiciaire que", "Il a été annoncé par la direction que": the last word of what says it, before "that". */
export function saidByNobody(stretch: Stretch, from: number, that: number): number | null {
  const found = phraseIn(stretch, from, that);
  return found && found.at + found.length - 1;
}

function phraseIn({ words, lexicon }: Stretch, from: number, to: number): { at: number; length: number } | null {
  const { nobody } = tellingOf(lexicon);
  if (nobody.size === 0 || lexicon.whens.size > 0) return null;
  for (let i = from; i < to; i += 1) {
    const length = phraseAt(words, i, nobody);
    const next = words[i + length];
    if (
      length > 0 &&
      i + length <= to &&
      (i + length === to || has(next, IS.preposition) || tellingOf(lexicon).from.has(next?.lower ?? ''))
    )
      return { at: i, length };
  }
  return null;
}

/** Whose words "that" opens where nobody is the subject: what speaks near it, else it is left open. Null when somebody is. */
export function nobodySays(sentence: Sentence, { from, said, to }: Part): Whom | null {
  const found = phraseIn(sentence, from, to);
  if (!found || said !== found.at + found.length - 1) return null;
  const { at, length } = found;
  return (
    sourceNear(sentence, { from: at + length, to }) ??
    sourceNear(sentence, { from, to: at }) ??
    openSpeaker(sentence, sentence.words[said]?.lower ?? '', said)
  );
}
