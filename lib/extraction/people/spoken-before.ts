import type { Memory } from '#lib/extraction/people/memory';

const SAME =
  /^(?:the|this|that) same (?:person|source|official|man|woman|witness|speaker|spokesman|spokeswoman|spokesperson|expert|doctor|nurse|officer|engineer|employee|worker|resident|member|diplomat|lawyer|aide|adviser|insider|informant|interlocutor|body|organi[sz]ation|agency|report|study|document)$/iu;
const INTERLOCUTOR = /^(?:the|our|this) (?:(?:agency|newspaper|publication)['’]s )?(?:interlocutor|source|informant)$/iu;
const AGED =
  /^(?:the|this) (?:now )?(?:\d{1,3}|\p{Ll}+(?:-\p{Ll}+)?)-year-old(?: (?!boy|girl|child|son|daughter|twins?)\p{Ll}[\p{Ll}-]*){0,3}$/iu;
const DESCRIBED = /^(?:the|this|that) (\p{Ll}{3,}(?: \p{Ll}{3,})?)$/u;
const UNNAMED = /^(?:An?|One|Another|The)\s\p{Ll}/u;

/**
 * Whom a description means that takes up the last speaker ("the same person", "the adviser" after "an adviser to the minister"),
 * or by an age alone the one who was named last; null for other words.
 */
export function spokenBefore(words: string, memory: Memory): { who: string; isPerson: boolean } | null {
  const { speaker, body } = memory;
  if (AGED.test(words)) return lastNamed(memory);
  if (speaker === null) return null;
  const isUnnamed = UNNAMED.test(speaker);
  if (SAME.test(words)) return isUnnamed ? { who: speaker, isPerson: speaker !== body } : null;
  if (INTERLOCUTOR.test(words)) return isUnnamed ? { who: speaker, isPerson: speaker !== body } : null;
  const noun = DESCRIBED.exec(words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))?.[1];
  return noun !== undefined && isUnnamed && isCalled(speaker, noun) ? { who: speaker, isPerson: speaker !== body } : null;
}

/** Of two in the same sentence nobody is the last. */
function lastNamed({ discourse }: Memory): { who: string; isPerson: boolean } | null {
  const named = discourse.recent.filter(
    ({ nature, isNamed, who }) => isNamed && (nature === 'person' || (nature === 'name' && who.includes(' '))),
  );
  const [last] = named.toSorted((a, b) => b.sentence - a.sentence);
  if (!last || named.filter(({ sentence }) => sentence === last.sentence).length > 1) return null;
  return discourse.sentence - last.sentence <= FARTHEST ? { who: last.who, isPerson: true } : null;
}

const FARTHEST = 3;

/** "A senior adviser to the minister" is called an adviser, and told by more than that. */
function isCalled(speaker: string, noun: string): boolean {
  const behind = speaker.replace(UNNAMED_LEAD, '');
  const [head = ''] = behind.split(/\s(?:of|at|for|in|from|with|on|to|close|near|who)\s/u);
  return head !== behind && (head === noun || head.endsWith(` ${noun}`));
}

const UNNAMED_LEAD = /^(?:An?|One|Another|The)\s/u;
