import type { ClaimKind } from '#lib/workflow/vocabulary';

/** What a checker ticks before submitting, by kind of claim: the same list whoever speaks (IFCN 2.1). Codes; words in messages. */
const BY_KIND: Record<ClaimKind, readonly string[]> = {
  event: ['dateAndPlace', 'recordOrTwoWitnesses'],
  'speech-act': ['recordingOrTranscript', 'originalLanguage'],
  quantity: ['numberUnitBase', 'dateOfNumber', 'sourceTable'],
  document: ['readThePaper', 'articleAndPage'],
  capability: ['technicalSource', 'makersClaimMarked'],
  causal: ['orderOfEvents', 'motiveLeftOut'],
  prediction: ['wordsAndDate'],
  motive: ['wordsAndDate'],
  opinion: ['wordsAndDate'],
  descriptor: ['nameAndTitle'],
};

/** The codes of the checklist for a claim of this kind. */
export function checklistFor(kind: ClaimKind): readonly string[] {
  return BY_KIND[kind];
}
