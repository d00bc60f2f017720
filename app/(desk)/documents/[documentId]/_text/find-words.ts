export interface Span {
  start: number;
  end: number;
}

/** Sentences of a stretch of text, without the white space around them. Offsets are UTF-16 units of the whole text. */
export function sentencesIn(text: string, within: Span, language: string): Span[] {
  const words = text.slice(within.start, within.end);
  return [...segmenterFor(language).segment(words)]
    .map(({ index, segment }) => trimmed(segment, within.start + index))
    .filter(({ start, end }) => end > start);
}

/** Where exactly these words stand, white space around them aside; null when they do not stand there. */
export function findWords(text: string, words: string, within: Span): Span | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  const at = text.slice(within.start, within.end).indexOf(wanted);
  return at === -1 ? null : { start: within.start + at, end: within.start + at + wanted.length };
}

/** Two halves of a passage to begin a split with: at the comma or "and" nearest its middle, else at the nearest space. */
export function halvesOf(passage: string): [string, string] {
  const middle = passage.length / 2;
  const cuts = [/[,;:—–]\s+/g, /\s+(?=(?:and|but|und|et|y|и|а|но|та)\s)/giu, /\s+/g];
  for (const cut of cuts) {
    const found = [...passage.matchAll(cut)].toSorted((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0];
    if (found) return [passage.slice(0, found.index).trim(), passage.slice(found.index + found[0].length).trim()];
  }
  return [passage, ''];
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = Intl.Segmenter.supportedLocalesOf([language]);
  return new Intl.Segmenter(known, { granularity: 'sentence' });
}

function trimmed(segment: string, offset: number): Span {
  const lead = segment.length - segment.trimStart().length;
  return { start: offset + lead, end: offset + segment.trimEnd().length };
}
