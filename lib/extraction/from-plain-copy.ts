import { textHash } from '#lib/intake/text-hash';
import type { ExtractedCandidate, Extraction, Span } from '#lib/extraction/extraction';
import type { PlainCopy } from '#lib/extraction/text/plain-copy';

const CONTEXT = 32;

/** What was read in a plain copy, told of the text itself: places and the words that are quoted from it. */
export function candidateInText(text: string, candidate: ExtractedCandidate, { place }: PlainCopy): ExtractedCandidate {
  const quoted = <T extends Span & { text: string }>(parts: readonly T[]) =>
    parts.map((part) => {
      const placed = place(part);
      return { ...placed, text: text.slice(placed.start, placed.end) };
    });
  const { start, end } = place({ start: candidate.start, end: candidate.end });
  return {
    ...candidate,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    attribution: candidate.attribution.map(place),
    dates: quoted(candidate.dates),
    quantities: quoted(candidate.quantities),
    coreferences: quoted(candidate.coreferences),
    flagged: candidate.flagged.map(place),
    ...(candidate.repeats && { repeats: place(candidate.repeats) }),
  };
}

/** The same of all that was read. */
export function extractionInText(text: string, extraction: Extraction, copy: PlainCopy): Extraction {
  const { place } = copy;
  return {
    ...extraction,
    document: { ...extraction.document, sha256: textHash(text), blocks: extraction.document.blocks.map(place) },
    candidates: extraction.candidates.map((candidate) => candidateInText(text, candidate, copy)),
    nonClaims: extraction.nonClaims.map((passage) => ({
      ...place(passage),
      ...(passage.repeats && { repeats: place(passage.repeats) }),
    })),
  };
}
