import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';
import { REPORT_VERB, REPORTING } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** A part of what somebody said, with the verb it was handed on by when that is another one. */
export interface Further extends Span {
  verb: string | null;
}

const FURTHER = anyCase(
  new RegExp(
    `,?\\s+(?:(?:and|but|while|though|although)\\s+(?:(?:he|she|they|it)\\s+)?(?:also\\s+|then\\s+|later\\s+)?(${REPORT_VERB})|(?<=,\\s)(?:and\\s+|while\\s+)?(${REPORTING}))\\s+that\\s+`,
    'giu',
  ),
);
const LEAST = 12;

/** "… the figures were wrong, but insisted that nobody was misled" and "…, adding that …": the same speaker says more. */
export function readFurther(text: string, content: Span): Further[] {
  const words = text.slice(content.start, content.end);
  const parts: Further[] = [];
  let from = content.start;
  let verb: string | null = null;
  for (const match of matchesOf(words, FURTHER)) {
    const end = content.start + match.index;
    const next = end + match[0].length;
    if (end - from < LEAST || content.end - next < LEAST) continue;
    parts.push({ start: from, end, verb });
    from = next;
    verb = (match[1] ?? match[2] ?? '').toLowerCase();
  }
  parts.push({ start: from, end: content.end, verb });
  return parts;
}
