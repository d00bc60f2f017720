import type { Derived } from '#lib/extraction/claims/derived';
import type { ExtractedCandidate } from '#lib/extraction/extraction';
import { isPredicate, plainWords } from '#lib/extraction/words/predicate';

const END = /[\s,;:.–—-]+$/u;

/**
 * The sentence that says a part without a subject (", nineteen months behind schedule"): the claim line of what is said around it,
 * which leaves the tag out and has its pronouns and dates resolved, up to the end of the part.
 */
export function lineWith(text: string, around: ExtractedCandidate, { span, link = span.start }: Derived): string {
  const part = text.slice(link, span.end).replace(/\s+/gu, ' ').replace(END, '');
  const said = around.claimLine.replace(/[.]$/u, '');
  if (around.end <= link) return `${said.replace(END, '')}, ${part}`;
  const at = said.lastIndexOf(part);
  if (at > 0) return said.slice(0, isInside(said.slice(at + part.length)) ? undefined : at + part.length);
  return around.end >= span.end - 2 ? said : text.slice(around.start, span.end);
}

/** The verb of what is said stands behind the part. */
function isInside(rest: string): boolean {
  return /^[^,]{0,60},\s/u.test(rest) && isPredicate(['it', ...plainWords(rest.slice(rest.indexOf(',') + 2), 4)], 1);
}
