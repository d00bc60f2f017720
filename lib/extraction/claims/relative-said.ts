import { anyCase } from '#lib/extraction/text/any-case';
import { phraseBefore } from '#lib/extraction/claims/beside-head';
import { type Derived, RESUMED } from '#lib/extraction/claims/derived';
import { ofHead } from '#lib/extraction/claims/relative-line';
import type { Span } from '#lib/extraction/extraction';
import { findPredicate, hasFiniteVerb, isPredicate, plainWords } from '#lib/extraction/words/predicate';
import { REPORT_VERB } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

const OPINION = 'view|opinion|words|eyes|estimation|judgement|judgment|account|telling|reckoning|estimate|mind';
/** Whose a relative clause is, right behind the word that opens it: "which, technicians estimate, …", "which in his view …". */
const TAG = [
  `,\\s(?:according to|as per)\\s(?<a>[^,;:]{2,80}),`,
  `\\s(?:according to)\\s(?<b>(?:the|its|his|her|their|an?)\\s\\p{Ll}+)(?=\\s)`,
  `,\\sas\\s(?<c>[^,;:]{2,70}?)\\s(?:has\\s|have\\s|had\\s)?(?:${REPORT_VERB}|puts it|put it)(?:\\sit)?,`,
  `,\\s(?:so\\s)?(?<d>(?!as\\s|in\\s|on\\s|at\\s|by\\s|for\\s|to\\s|if\\s|when\\s|after\\s)[^,;:]{2,70}?)\\s(?:now\\s|later\\s|has\\s|have\\s|had\\s)?${REPORT_VERB}(?:\\s(?:me|us|him|her|them|reporters|on|in|last|this)\\b[^,;:]{0,30})?,`,
  `,?\\s(?:in|by|to)\\s(?<e>his|her|their|its|[^,;:’']{2,50}(?=['’]s\\s(?:own\\s)?(?:${OPINION})))(?:['’]s)?\\s(?:own\\s)?(?:${OPINION}),?(?=\\s)`,
  // "which critics say cost 400 jobs"
  `\\s(?<f>(?:the|its|his|her|their|some|many)\\s[^,;:]{2,50}?|\\p{Lu}[^,;:]{2,50}?|he|she|they|it|\\p{Ll}+s)\\s(?:now\\s|also\\s)?(?:says?|said|claims?|claimed|believes?|believed|estimates?|estimated|insists?|insisted|thinks?|thought|fears?|feared|reckons?|reckoned|maintains?|maintained)(?=\\s)`,
].join('|');
const LINK = '(?:(?:in|to|of|for|from|on|at|by|with|under|through|during)\\s)?(?:which|who|where|whose)';
const OPENER = `(?:${LINK}|${RESUMED})`;
const RELATIVE = anyCase(
  new RegExp(
    `,\\s(?<link>${OPENER})(?<own>(?<=whose)(?:\\s[\\p{L}’'-]+){1,3}?)?(?<tag>${TAG})\\s(?<rest>(?:[^,;:“”"\\uE000]|,(?=\\d)){6,170}?)(?=,(?!\\d)|[.!?]?\\s*$|;)`,
    'giu',
  ),
);
/** "A tumour, plain to see on the picture according to an expert, was found in May": the source is that of the words between commas alone. */
const ASIDE =
  /^(?<who>[^,;:“”"\uE000]{3,90}), (?<aside>[^,;:“”"\uE000]{3,120}?) according to (?<by>[^,;:“”"\uE000]{2,90}), (?<does>[^,;:].{6,})$/su;

interface Found extends Derived {
  /** From the comma before the words to their end. */
  whole: Span;
}

/** What a relative clause or an aside says by somebody else's words: "…, which, technicians estimate, takes ten days". */
export function readRelativeSaid(words: string, offset: number): Derived[] {
  return found(words).map(({ span, line, link, by, isAppended }) => ({
    span: { start: offset + span.start, end: offset + span.end },
    line,
    ...(isAppended && { isAppended }),
    ...(link !== undefined && { link: offset + link }),
    ...(by && { by: { start: offset + by.start, end: offset + by.end } }),
  }));
}

/** The words without such clauses, so that nobody is taken for the speaker of the rest; the same length. */
export function withoutRelativeSaid(words: string): string {
  return found(words).reduce(
    (rest, { whole }) => rest.slice(0, whole.start) + ' '.repeat(whole.end - whole.start) + rest.slice(whole.end),
    words,
  );
}

function found(words: string): Found[] {
  if (!words.includes(', ')) return [];
  const inRelatives = /(?:which|who|where|whose|, an? \p{Ll}+ that)\b/iu.test(words)
    ? matchesOf(words, RELATIVE).flatMap((match) => relative(words, match))
    : [];
  return [...inRelatives, ...(words.includes(' according to ') ? aside(words) : [])];
}

function relative(words: string, match: RegExpExecArray): Found[] {
  const { link = '', own = '', a, b, c, d, e, f } = match.groups ?? {};
  const { by, rest } =
    b === undefined ? { by: a ?? c ?? d ?? e ?? f, rest: match.groups?.rest ?? '' } : upToVerb(b, match.groups?.rest ?? '');
  const verb = findPredicate(plainWords(`it ${own} ${rest}`), 1);
  if (by === undefined || verb < 1 || (f !== undefined && verb !== 1) || hasFiniteVerb(by, 1)) return [];
  const linkAt = match.index + 2;
  const byAt = match.index + match[0].indexOf(by, 2 + link.length + own.length);
  const end = match.index + match[0].length;
  const said = `${own} ${rest}`.trim();
  const named = /^an? (\p{Ll}+) (?:that|which)$/u.exec(link)?.[1];
  const about = named === undefined ? phraseBefore(words, match.index, `${link} ${said}`) : `the ${named}`;
  const line = ofHead(about, named === undefined ? link : 'which', said);
  return [
    {
      span: { start: linkAt, end },
      line: line ?? `${words.slice(0, match.index)}, ${link}${own} ${rest}`,
      ...(line === null && { isAppended: true as const }),
      link: linkAt,
      by: { start: byAt, end: byAt + by.length },
      whole: { start: match.index, end: end + (words[end] === ',' ? 1 : 0) },
    },
  ];
}

/** "according to the harbour police employed 300": the source ends where the verb begins. */
function upToVerb(by: string, rest: string): { by: string; rest: string } {
  const list = rest.split(' ');
  const at = [0, 1, 2].find((place) => isPredicate(['it', ...plainWords(list.slice(place, place + 3).join(' '))], 1)) ?? 0;
  return { by: [by, ...list.slice(0, at)].join(' '), rest: list.slice(at).join(' ') };
}

function aside(words: string): Found[] {
  const match = ASIDE.exec(words);
  const { who = '', aside: said = '', by = '', does = '' } = match?.groups ?? {};
  if (!match || hasFiniteVerb(who, 1) || !isPredicate(['it', ...plainWords(does, 4)], 1)) return [];
  const end = who.length + 2 + said.length;
  const byAt = end + ' according to '.length;
  const isNoun = /^(?:the|an?|one of)\s/i.test(said);
  return [
    {
      span: { start: 0, end },
      line: isNoun ? `${who} is ${said}` : `${who}, ${said}`,
      by: { start: byAt, end: byAt + by.length },
      whole: { start: end, end: byAt + by.length },
    },
  ];
}
