import type { ExtractedCandidate, ExtractedDocument, Extraction } from '#lib/extraction/extraction';

/** A hand that a statement went through on its way from the mouth that spoke to the text. */
export interface ChainedHand {
  role: 'translation' | 'coverage' | 'speaker';
  who: string;
  verb?: string;
  /** BCP 47 tag of what was translated. */
  from?: string;
}

/** What the `extract` command prints: beside who said it, every hand it went through, outermost first, the translator included. */
export interface ChainedExtraction extends Extraction {
  candidates: (ExtractedCandidate & { chain: ChainedHand[] })[];
}

export function withChains(extraction: Extraction): ChainedExtraction {
  const { document } = extraction;
  return { ...extraction, candidates: extraction.candidates.map((each) => ({ ...each, chain: chainOf(each, document) })) };
}

/** The document's own words of a translation went through the translator alone. */
export function chainOf(
  { attribution }: Pick<ExtractedCandidate, 'attribution'>,
  { translatedFrom, translator }: Pick<ExtractedDocument, 'translatedFrom' | 'translator'>,
): ChainedHand[] {
  const innermost = attribution.length - 1;
  const hands = attribution.map(({ who, verb }, i) => ({
    role: i === innermost ? ('speaker' as const) : ('coverage' as const),
    who,
    ...(verb && { verb }),
  }));
  if (!translatedFrom && !translator) return hands;
  const who = translator ?? translatedFrom ?? '';
  return [{ role: 'translation', who, ...(translatedFrom && { from: translatedFrom }) }, ...hands];
}
