import type { Chain } from '#lib/extraction/rules/chain';
import type { Frame } from '#lib/extraction/rules/frame';
import { isReportedForm } from '#lib/extraction/rules/reported-form';
import { hearsayOf } from '#lib/extraction/rules/hearsay';
import type { Part } from '#lib/extraction/rules/part';
import type { Whom } from '#lib/extraction/rules/sentence';

/** "Die Ministerin betonte: …": nothing but who says what follows. */
export function onlyAnnounces({ sentence: { words, lexicon } }: Chain, { verb, to }: Part, next: Part | undefined): boolean {
  return lexicon.words.tags !== null && verb >= to - 1 && next !== undefined && (words[next.from]?.mark.includes(':') ?? false);
}

/** "Die Ministerin habe ihm geschrieben, …": that she did is itself what somebody says. */
export function handedOn({ sentence, drafts }: Chain, part: Part, subject: Whom | null): Frame | null {
  if (!sentence.lexicon.words.tags || !isReportedForm(sentence.lexicon, sentence.words[part.verb]?.lower ?? '')) return null;
  const frame = hearsayOf(sentence, part.verb);
  if (!frame) return null;
  drafts.push({
    part: { ...part, said: -1 },
    frame,
    subject: subject ? null : sentence.topic,
    isDenied: false,
    isPromise: false,
    cut: null,
  });
  return frame.hands.length > 0 ? frame : null;
}
