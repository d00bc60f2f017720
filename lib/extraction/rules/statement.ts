import type { Span } from '#lib/extraction/extraction';
import { type Beside, readBeside } from '#lib/extraction/rules/beside';
import { readBesideClauses } from '#lib/extraction/rules/beside-clauses';
import type { Draft } from '#lib/extraction/rules/chain';
import { frameOf } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import { readMentions } from '#lib/extraction/rules/mentions';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { sayingAt } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';
import { ownStatement, type Statement } from '#lib/extraction/reading';
import { kindOfDraft, scrapOfDraft } from '#lib/extraction/rules/judge-by-rules';
import { withoutEnd } from '#lib/extraction/text/clauses';

/** A part as a statement of the text, with its exact place. */
export function toStatement(sentence: Sentence, draft: Draft, isQuoted: boolean): Statement {
  const { part, frame, isDenied, subject } = draft;
  const span = spanOf(sentence, part.joint === 'relative' && part.head ? part.head.from : part.from, part.to);
  const said = sentence.text.slice(span.start, span.end);
  const kind = kindOfDraft(sentence, draft, said);
  const scrap = scrapOfDraft(sentence, draft, said);
  const hasSubject = subject !== null && part.joint !== 'relative';
  const coreferences = [...(frame?.coreferences ?? []), ...readMentions(sentence, draft, isQuoted)];
  if (part.verb >= 0 && part.joint !== 'relative') sentence.last.said = beginningSmall(said, sentence, part);
  return {
    ...ownStatement(span),
    ...(kind === null ? {} : { kind }),
    ...(scrap === null ? {} : { scrap }),
    hands: frame?.hands ?? [],
    tag: tagOf(sentence, frame, span),
    coreferences,
    speaker: frame?.speaker ?? null,
    isQuoted,
    isTold: sentence.lexicon.humans.size > 0 && !isQuoted && part.verb >= 0 && (frame !== null || tells(sentence, draft)),
    isDenied,
    subject: hasSubject ? subject.who : null,
    cut: draft.cut && spanOf(sentence, draft.cut.from, draft.cut.to),
    derived: part.joint === 'relative' ? relativeLine(sentence, draft) : null,
  };
}

/** When it was said: the words beside the statement; Spanish keeps to the day that the statement itself names. */
function tagOf({ lexicon }: Sentence, frame: Draft['frame'], { start, end }: Span): Span | null {
  const tag = frame?.tag;
  return tag && lexicon.base !== 'es' && (tag.end <= start || tag.start >= end) ? tag : null;
}

/** "Él lo niega", "Ella calla": somebody, and what she does. */
function tells({ words }: Sentence, { part: { from, verb } }: Draft): boolean {
  return verb > from && has(words[from], IS.pronoun | IS.capital) && sayingAt(words, verb, IS.deny | IS.act) >= 0;
}

const LONGEST = 120;

/** The words of a statement as they stand behind "que". */
function beginningSmall(said: string, { words, cast }: Sentence, { from }: Draft['part']): string {
  const plain = said.replace(/[.…\s]+$/u, '');
  const whole = plain.length > LONGEST ? plain.slice(0, LONGEST).replace(/\s+\S*$/, '') : plain;
  const first = words[from];
  const isName = has(first, IS.capital) && (cast.byName.has(first?.lower ?? '') || first?.bits === IS.capital);
  return isName ? whole : whole.charAt(0).toLowerCase() + whole.slice(1);
}

/** What stands between commas of a part and says something by itself, in the same hands. */
export function besideStatements(sentence: Sentence, draft: Draft): Statement[] {
  const { part } = draft;
  const beside = readBeside(sentence, part.from, part.to)
    .filter(({ from }) => from !== draft.cut?.to)
    .map((each) => besideStatement(sentence, draft, each));
  const apart = readBesideClauses(sentence, part).filter(({ from }) => from !== draft.cut?.to);
  const clauses = apart.map((each) => {
    const inside = { ...draft, part: { ...part, from: each.from, to: each.to, head: null } };
    const coreferences = each.kind === 'descriptor' ? [] : readMentions(sentence, inside, false);
    return { ...besideStatement(sentence, draft, each), coreferences, derived: null };
  });
  return [...beside, ...clauses];
}

function besideStatement(sentence: Sentence, { frame }: Draft, { from, to, kind, source }: Beside): Statement {
  const span = spanOf(sentence, from, to);
  const who = source ? whom(sentence, source.from, source.to) : null;
  const hands = who ? frameOf(who, { verb: '', outer: frame, at: who.start - sentence.start }, sentence).hands : frame?.hands;
  const own = {
    ...ownStatement(span),
    hands: kind === 'descriptor' ? [] : (hands ?? []),
    derived: sentence.text.slice(span.start, span.end),
  };
  return { ...own, kind: kind === 'comparison' || kind === 'sourced' ? ('quantity' as const) : kind };
}

/** From the first word, with an opening mark before it, to the last, without the marks that close it. */
export function spanOf({ text, start, words }: Sentence, from: number, to: number): Span {
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  let begin = start + first.start;
  while (begin > start && /["“«„‘¿¡$€]/u.test(text.charAt(begin - 1))) begin -= 1;
  const next = words[to];
  const end = next ? start + next.start : Math.min(text.length, start + last.end + 3);
  const tail = /^[\s"”»’?!.)…]*/u.exec(text.slice(start + last.end, end))?.[0].trimEnd() ?? '';
  return withoutEnd(text, { start: begin, end: start + last.end + tail.length });
}

/** "El Ayuntamiento, que gobierna en minoría" in full: "El Ayuntamiento gobierna en minoría". */
function relativeLine(sentence: Sentence, { part }: Draft): string | null {
  const { text, words, lexicon } = sentence;
  if (!part.head || !has(words[part.from], IS.that | IS.who)) return null;
  const head = spanOf(sentence, part.head.from, part.head.to);
  const rest = spanOf(sentence, part.from + 1, part.to);
  const about = text.slice(head.start, head.end);
  // "La alcaldesa, Consuelo Arrieta, acudió …"
  const comma = about.includes(', ') && !about.includes(',', about.indexOf(',') + 1) ? ',' : '';
  // "del parque": the article of the words stands in "del".
  const article =
    lexicon.base === 'es' && /(?<!\p{L})(?:del|al)\s$/iu.test(text.slice(Math.max(0, head.start - 5), head.start)) ? 'El ' : '';
  return `${article}${about}${comma} ${text.slice(rest.start, rest.end)}`;
}
