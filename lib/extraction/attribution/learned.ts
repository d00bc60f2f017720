import { anyCase } from '#lib/extraction/text/any-case';
import { isNounHere } from '#lib/extraction/attribution/cues';
import { readAttributions } from '#lib/extraction/attribution/model/read-attributions';
import { moved, namesAll, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import type { Memory } from '#lib/extraction/people/memory';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

const LEAST_CONTENT = 15;
const LONGEST_CUE = 60;

const OPENS_CLAIM = /\bthat\s/i;
const NOBODY =
  /^(?:who|which|i|we|that|it|what)$|\b(?:document|law|act|bill|treaty|agreement|contract|memorandum|decree|rule|article|paper)s?$/i;
const PASSIVE = anyCase(/\b(?:was|were|is|are|been|be|being)\s+\p{L}+$/iu);

const NOUN_TOO =
  /^(?:claim|report|hope|fear|promise|estimate|boast|hint|note|reply|answer|comment|remark|guess|warning|statement|view|pledge|vow|complaint|assertion|allegation)s?$/iu;

/** What is wanted is not told: "demanded that the fee be scrapped" is an act, as "called for" is. */
const DEMANDS =
  /\b(?:demand|request|require|recommend|order|instruct|ask|insist on|urge|stipulate|decree|propose)(?:s|d|ed|ing)?$/i;

/**
 * What the learned model takes for reported where no rule does: only with somebody who says it, by words that are no denial,
 * and a content that is a clause of its own. Null when the text speaks for itself.
 */
export function readLearned(stretch: Stretch, within: Span, memory: Memory): Reported | null {
  for (const relation of readAttributions(stretch.text, within)) {
    const [source] = relation.source;
    const [cue] = relation.cue;
    const content = hull(relation.content);
    if (!source || !cue || !content || content.end - content.start < LEAST_CONTENT || cue.end - cue.start > LONGEST_CUE) continue;
    if (!OPENS_CLAIM.test(stretch.text.slice(Math.max(0, content.start - 6), content.start + 5))) continue;
    if (NOBODY.test(stretch.text.slice(source.start, source.end)) || PASSIVE.test(stretch.text.slice(cue.start, cue.end)))
      continue;
    if (
      DEMANDS.test(stretch.text.slice(cue.start, cue.end)) ||
      isNounHere(stretch.text.slice(cue.start, cue.end), stretch.text.slice(within.start, cue.start))
    )
      continue;
    // "Ann Lowe's claim that … drew laughter": a noun, and no verb of hers.
    if (/['’]s?\s*$/u.test(stretch.text.slice(source.start, source.end)) && NOUN_TOO.test(stretch.text.slice(cue.start, cue.end)))
      continue;
    const isApart = [source, cue].every((part) => part.end <= content.start || part.start >= content.end);
    if (!isApart || !hasFiniteVerb(stretch.text.slice(content.start, content.end), 1)) continue;
    const start = content.start + (/^that\s+/i.exec(stretch.text.slice(content.start, content.end))?.[0].length ?? 0);
    const verb = stretch.text.slice(cue.start, cue.end);
    const reported = reportedBy(
      stretch,
      { source: moved(source, -stretch.start), verb, content: moved({ start, end: content.end }, -stretch.start) },
      memory,
    );
    if (namesAll(reported.hands) && !reported.speaker.isOpen) return reported;
  }
  return null;
}

function hull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
