import type { PageFacts } from '#lib/intake/readers/original';

/** What a captured page says of itself beside its title, for the source that it becomes. */
export type CapturedFacts = Pick<PageFacts, 'byline' | 'publisher' | 'publishedOn' | 'language'>;

/** What was read on a page, or in what stood in its place. */
export interface ReadWords {
  title: string | null;
  text: string | null;
  facts?: CapturedFacts | null;
}

export function capturedFacts({ byline, publisher, publishedOn, language }: PageFacts): CapturedFacts {
  return { byline, publisher, publishedOn, language };
}
