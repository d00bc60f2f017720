import type { SourceFacts } from '#lib/evidence/input';

const NOTICE = 'Demo material, written for this desk. Not a real publication.';

/**
 * A source of the demo desk: an invented publisher on example.org, marked as demo material wherever it is shown. What its
 * text says of real people is no more than what has been publicly reported of the meeting in Minsk and the days around it.
 */
export function inventedSource(facts: {
  type: SourceFacts['type'];
  publisher: string;
  title: string;
  publishedOn: string;
  path: string;
  origin?: string;
  text?: string;
}): SourceFacts {
  const { type, publisher, title, publishedOn, path, origin = null, text } = facts;
  return {
    type,
    publisher,
    author: null,
    title,
    url: `https://example.org/demo/${path}`,
    publishedOn,
    eventOn: null,
    language: 'en',
    interest: NOTICE,
    origin,
    snapshot: text ? `${NOTICE}\n\n${text}` : null,
  };
}
