import type { Span } from '#lib/extraction/extraction';
import { readAccording, readInsertion, readQuotedAs } from '#lib/extraction/attribution/according';
import { contentAfter, isTail } from '#lib/extraction/attribution/content';
import { type Cue, readCues } from '#lib/extraction/attribution/cues';
import { moved, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectAfter, subjectBefore } from '#lib/extraction/attribution/subject';
import { readVia } from '#lib/extraction/attribution/via';
import type { Memory } from '#lib/extraction/people/memory';
import { isDenial, isFiniteVerb, takesBareClause } from '#lib/extraction/words/verbs';

const DEEPEST = 3;

/** "X said that …", "…, X said", "According to X, …", also inside one another. Null when the text speaks for itself. */
export function readReported(stretch: Stretch, memory: Memory, depth = 0): Reported | null {
  if (depth >= DEEPEST) return null;
  const inserted = readInserted(stretch, memory, depth);
  if (inserted) return inserted;
  const outer = readAccording(stretch, memory) ?? readQuotedAs(stretch, memory) ?? readByCue(stretch, memory);
  if (!outer || outer.isDenied) return outer;
  const { start, end } = outer.content;
  const words = stretch.words.slice(start - stretch.start, end - stretch.start);
  const inner = readReported({ text: stretch.text, words, start }, memory, depth + 1);
  return inner ? around(outer, inner) : outer;
}

function readInserted(stretch: Stretch, memory: Memory, depth: number): Reported | null {
  const insertion = readInsertion(stretch, memory);
  if (!insertion) return null;
  const { reported, rest, isCited } = insertion;
  const other = readReported(rest, memory, depth + 1);
  if (!isCited) return other ? around(reported, other) : reported;
  return other && around(other, { ...reported, content: other.content, isDenied: other.isDenied });
}

function around(outer: Reported, inner: Reported): Reported {
  const { content, speaker, isDenied } = inner;
  const hands = [...outer.hands, ...inner.hands];
  return { content, speaker, isDenied, hands, coreferences: [...outer.coreferences, ...inner.coreferences] };
}

function readByCue(stretch: Stretch, memory: Memory): Reported | null {
  for (const cue of readCues(stretch.words)) {
    const read = readTrailing(stretch, cue, memory) ?? readLeading(stretch, cue, memory);
    if (read) return read;
  }
  return null;
}

/** "The dam is full, the minister said on Monday." */
function readTrailing(stretch: Stretch, cue: Cue, memory: Memory): Reported | null {
  const { words } = stretch;
  const before = subjectBefore({ words, from: 0 }, cue.start);
  const isInverted = /[,\uE000"”»]\s*$/u.test(words.slice(0, cue.start));
  const subject = isInverted ? (subjectAfter(words, cue.end) ?? before) : before;
  if (!subject) return null;
  const tailFrom = Math.max(cue.end, subject.end);
  const edge = Math.min(cue.start, subject.start);
  const content = /^(.*?)[,\s]*,\s*$/su.exec(words.slice(0, edge))?.[1];
  if (!content || !isTail(words.slice(tailFrom)) || !hasPredicate(content)) return null;
  return reportedIn(stretch, { source: subject, cue, content: { start: 0, end: content.length } }, memory);
}

function hasPredicate(words: string): boolean {
  const list = words.trim().split(/\s+/);
  return list.length >= 3 && (words.includes('\uE000') || list.some((word, i) => i > 0 && isFiniteVerb(word.toLowerCase())));
}

/** "On Monday the minister said that the dam is full." */
function readLeading(stretch: Stretch, cue: Cue, memory: Memory): Reported | null {
  const { words } = stretch;
  const source = subjectBefore({ words, from: 0 }, cue.start);
  if (!source || !isOpening(words.slice(0, source.start))) return null;
  const content = contentAfter(words, cue, takesBareClause(cue.verb));
  return content && reportedIn(stretch, { source, cue, content }, memory);
}

/** Before the subject stands nothing, or when and where: "In a study published last year, researchers …". */
function isOpening(words: string): boolean {
  return !hasPredicate(words) || /^(?:in|on|at|during|after|before|since|with|for|speaking|asked|despite|under)\b[^,]*,\s*$/i.test(words);
}

function reportedIn(stretch: Stretch, found: { source: Span; cue: Cue; content: Span }, memory: Memory): Reported {
  const { source, cue, content } = found;
  const read = reportedBy(stretch, { source, verb: cue.verb, content }, memory);
  const whole = moved({ start: source.start, end: stretch.words.length }, stretch.start);
  const isDenied = isDenial(cue.verb);
  const hands = [...readVia(stretch, cue, memory), ...read.hands];
  return { ...read, hands, isDenied, content: isDenied ? whole : read.content };
}
