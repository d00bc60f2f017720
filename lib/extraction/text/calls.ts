import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';
import type { Directory } from '#lib/extraction/people/directory';

const WHOM =
  'friends|colleagues|conference|congress|comrades|delegates|members|sir|madam|minister|conven[eo]r|chair|m(?:iste)?r\\.? (?:speaker|chairman|president|mayor)|madam (?:speaker|chair|chairman|president|mayor)';
const LEAD = anyCase(new RegExp(`^(?:(?:well|now|look|yes|no|oh|so|listen|of course|frankly|honestly|${WHOM}),\\s)+`, 'iu'));
const TAIL = new RegExp(`,\\s(?:(${WHOM})|(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor)\\.?\\s)?(\\p{Lu}[\\p{L}’'-]+))[.!]?$`, 'u');
const LEAST = 2;

/** What somebody says to a hall without those who are called: "71.4, Joe" and "Well, conference, we have read it". */
export function withoutCalls(text: string, { start, end }: Span, directory: Directory): Span {
  const words = text.slice(start, end);
  const called = LEAD.exec(words)?.[0].length ?? 0;
  // "No, I won't" is an answer.
  const lead = words.slice(called).split(/\s+/).length > LEAST ? called : 0;
  const tail = TAIL.exec(words.slice(lead));
  const isCalled = tail !== null && (tail[1] !== undefined || isSomebody(tail[2] ?? '', directory));
  const span = { start: start + lead, end: isCalled ? start + lead + tail.index : end };
  return span.end > span.start ? span : { start, end };
}

function isSomebody(name: string, directory: Directory): boolean {
  const full = directory.fullName(name);
  return full.includes(' ') && directory.isPerson(full);
}
