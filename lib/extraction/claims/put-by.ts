import { headAt } from '#lib/extraction/claims/beside-head';
import type { Derived } from '#lib/extraction/claims/derived';
import type { Span } from '#lib/extraction/extraction';
import { anyCase } from '#lib/extraction/text/any-case';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

const NOW = '(?:has |have |had |now |also |still |itself |himself |herself |themselves |\\p{Ll}+ly )*';
const SUM =
  '(?:(?:about|around|roughly|some|nearly|almost|over|under|only|just|at least|at most|up to|more than|less than|fewer than|no more than|between|closer to|nearer) )*(?:an? )?(?:[£$€¥]?\\d|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|million|billion|third|quarter|dozen)';
/** "a share that the firm puts at one half", "which an engineer put at £2.4 million", "a fall that the bank attributes to the rains". */
const PUT = anyCase(
  new RegExp(
    `^(?:which|that|an? (?:\\p{Ll}+ ){1,2}?(?:which |that )?)\\s?(?<who>(?:(?:the|an?|its|his|her|their|one|some|many|several) )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,5}?) ${NOW}(?:(?:puts?|estimate[sd]?|value[sd]?|reckon(?:s|ed)?|calculate[sd]?|assess(?:es|ed)?|gives?|gave|counts?|counted|number(?:s|ed)?|sets?|price[sd]?|cost(?:s|ed)?) (?:at|as|to be) ${SUM}|(?:attribute[sd]?|ascribe[sd]?|credit(?:s|ed)?|blame[sd]?|puts? down)(?: (?:in (?:large )?part|partly|largely|mainly|chiefly|solely|entirely|above all|primarily|mostly))? (?:to|on) )`,
    'iu',
  ),
);
/** "which puts the loss at 40 million", "which claim 400,000 members". */
const PUTS = anyCase(
  new RegExp(
    `^(?:which|who) ${NOW}(?:(?:puts?|estimate[sd]?|value[sd]?|reckon(?:s|ed)?|calculate[sd]?|assess(?:es|ed)?|gives?|gave) (?:the|its|their|his|her|this|that|it) [^,;:]{0,60}?(?:at|as|to be) ${SUM}|(?:claims?|claimed) (?:to (?:have|represent|speak for) )?${SUM})`,
    'iu',
  ),
);

/** Whose figure a part between commas gives: of whoever puts it there. */
export function putBy(words: string, offset: number, part: Derived): Derived {
  if (part.by !== undefined) return part;
  const at = (part.link ?? part.span.start) - offset;
  const clause = words.slice(at, part.span.end - offset);
  const by = namedIn(clause, at) ?? (PUTS.test(clause) ? aheadOf(words, at, clause) : null);
  return by === null ? part : { ...part, by: { start: offset + by.start, end: offset + by.end } };
}

function namedIn(clause: string, at: number): Span | null {
  const match = PUT.exec(clause);
  const who = match?.groups?.who;
  if (!match || !who || hasFiniteVerb(who, 1)) return null;
  const start = at + match[0].indexOf(who, clause.startsWith('which') ? 6 : 2);
  return { start, end: start + who.length };
}

function aheadOf(words: string, at: number, clause: string): Span | null {
  const end = words.slice(0, at).trimEnd().replace(/,$/u, '').length;
  const head = headAt(words, end, clause);
  if (!head) return null;
  const owner = OWNER.exec(words.slice(0, head.start))?.[1] ?? '';
  return { start: head.start - owner.length, end };
}

/** "the growers' league": whose it is belongs to its name. */
const OWNER = /(?:^|\s)((?:(?:the|an?|its|his|her|their)\s)?[\p{L}-]+(?:\s[\p{L}-]+)?['’]s?\s)$/iu;
