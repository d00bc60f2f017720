import type { DocumentParts, Proposal } from './browser-document';
import type { OpenPassage, Passage } from './passage';

/** In which part of a long text something begins, by its place in the list. */
export function partOf({ all }: DocumentParts, { start }: { start: number }): number {
  return Math.max(
    0,
    all.findLastIndex((part) => part.start <= start),
  );
}

/** A proposal that is shown as a list has it. */
export function asPassage({ id, start, end, claimLine, band, asked }: Proposal): OpenPassage {
  return { type: 'proposal', id, start, end, claimLine, band, isAsked: asked.length > 0 };
}

/** The open proposals of a whole text in its order: those that are shown, and those of the other parts. */
export function allOpen(shown: readonly Proposal[], elsewhere: readonly Passage[]): OpenPassage[] {
  const others = elsewhere.flatMap((each) => (each.type === 'proposal' ? [each] : []));
  return [...shown.map(asPassage), ...others].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
