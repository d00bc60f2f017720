import type { Part } from '#lib/extraction/rules/part';
import { beforeSmall } from '#lib/extraction/rules/verbs';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { speakerBehind, subjectOf } from '#lib/extraction/rules/subject';

/** "Asegura que avisó de que el pozo estaba seco": what somebody says of having said it is one statement. */
export function mergeOwn(sentence: Sentence, parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && part.joint === 'content' && isOwnReport(sentence, last)) merged.splice(-1, 1, { ...last, to: part.to, said: -1 });
    else if (
      last &&
      part.joint === 'content' &&
      part.to - part.from <= SHORT &&
      last.verb >= 0 &&
      sentence.lexicon.whens.size > 0
    )
      merged.push({ ...part, from: beforeSmall(sentence.words, last.verb, last.from) });
    else merged.push(part);
  }
  return merged;
}

/** "ya ha anunciado que recurrirá": so few words say nothing without who announces them. */
const SHORT = 1;

function isOwnReport(sentence: Sentence, part: Part): boolean {
  if ((part.joint !== 'content' && part.joint !== 'that') || part.said < 0 || part.said !== part.verb) return false;
  return subjectOf(sentence, part) === null && speakerBehind(sentence, part.said + 1, part.to) === null;
}
