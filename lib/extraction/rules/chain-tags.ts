import { anyCase } from '#lib/extraction/text/any-case';
import type { Chain } from '#lib/extraction/rules/chain';
import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Part } from '#lib/extraction/rules/part';
import { place, type Sentence, type Whom } from '#lib/extraction/rules/sentence';
import { sourceBehind } from '#lib/extraction/rules/source-behind';
import { endBehind, subjectOf } from '#lib/extraction/rules/subject';
import { openFrame } from '#lib/extraction/rules/tag-frame';
import { sayingAt } from '#lib/extraction/rules/verbs';
import { nameAt, whom } from '#lib/extraction/rules/whom';
import { has } from '#lib/extraction/rules/words-of';

/** A tag at the beginning holds for what follows; behind a part for that one and those before it. */
export function readTag(chain: Chain, part: Part, isLast: boolean): void {
  const { sentence, base } = chain;
  const told = chain.subject || (chain.frame && !chain.frame.isTag) ? null : toldByRelative(sentence, chain.drafts);
  const read = sourceBehind(sentence, part, told ?? bareSpeaker(chain, part)) ?? sourceBehind(sentence, part, chain.subject);
  if (!read) return;
  const frame: Frame = {
    ...(read.who.isOpen
      ? openFrame(sentence, read.verb, part.from)
      : frameOf(read.who, { verb: read.verb, outer: base, at: sentence.words[part.from]?.start ?? 0 }, sentence)),
    isTag: true,
    tag: place(sentence, part),
  };
  if (chain.drafts.length === 0 || part.isOpening) {
    chain.frame = frame;
    return;
  }
  frame.isBehind = true;
  const before = isLast ? chain.drafts : chain.drafts.slice(-1);
  const { frame: last, tagEnd } = chain;
  for (const draft of before)
    if (draft.frame === base || (last?.isBehind && draft.frame === last && draft.part.from >= tagEnd)) draft.frame = frame;
  chain.frame = frame;
  chain.tagEnd = part.to;
}

/** "Nadie respondió, afirman": whom the clause is about does not say it; several who were spoken of do when the verb is of several. */
function bareSpeaker({ sentence, drafts, subject, frame, base }: Chain, { from }: Part): Whom | null {
  const { last, topic, words, lexicon } = sentence;
  if (frame && frame !== base && !frame.isTag) return frame.speaker;
  // "El alcalde se enteró, según confesó, por la radio": whom the clause is about tells it of herself.
  if (lexicon.base === 'es' && subject?.isPerson && has(words[from], IS.according)) return subject;
  const [only] = drafts;
  const isOther = only && drafts.length === 1 && !says(sentence, only.part.verb, subject);
  const own = isOther ? subjectOf(sentence, only.part) : null;
  const earlier = (own && own.who === subject?.who) || NEUTER.test(subject?.who ?? '') ? null : subject;
  const isMany = lexicon.whens.size > 0 && (words[from]?.lower ?? '').endsWith('n');
  if (earlier) return earlier;
  if (isMany && last.subject && MANY.test(last.subject.who) && !MANY.test(topic?.who ?? '')) return last.subject;
  return null;
}

/** "La licitación se lanzará": no thing says anything. */
function says({ words, lexicon }: Sentence, verb: number, subject: Whom | null): boolean {
  if (sayingAt(words, verb, IS.say | IS.act | IS.deny) < 0) return false;
  return !(lexicon.base === 'es' && words[verb - 1]?.lower === 'se' && subject && !subject.isPerson && !subject.isBody);
}

/** "Es el caso de Rosa Gil, que llegó en 2022 y cobra, asegura, 52 euros": whom the relative is about tells it. Spanish. */
function toldByRelative(sentence: Sentence, drafts: Chain['drafts']): Whom | null {
  const head = sentence.lexicon.base === 'es' ? drafts.findLast(({ part }) => part.joint === 'relative')?.part.head : null;
  for (let i = head?.from ?? 0; head && i < head.to; i += 1) {
    const named = has(sentence.words[i], IS.capital) ? nameAt(sentence, i, head.to) : null;
    if (named) return whom(sentence, i, named.to);
  }
  return null;
}

/** "lo que se rechazó", "nadie": nothing and nobody that speaks. */
const NEUTER = anyCase(/^(?:lo|eso|esto|ello|nadie|nada|ningun[oa]s?|ningún)(?!\p{L})/iu);

const MANY =
  /^(?:l[oa]s|un[oa]s|vari[oa]s|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+|algun[oa]s|much[oa]s|vecin[oa]s|fuentes|sindicatos)\s/i;

/** What follows a tag inside of a sentence goes on with what stood before it, unless both have verbs of their own. */
export function goOn(chain: Chain, part: Part): boolean {
  const last = chain.drafts.at(-1);
  const isSaid = last && has(chain.sentence.words[part.from], IS.that) && last.part.said >= 0;
  if (!last || (!isSaid && part.verb >= 0 && last.part.verb >= 0)) return false;
  last.cut = { from: last.part.to, to: part.from };
  last.part = { ...last.part, to: part.to, verb: Math.max(part.verb, last.part.verb) };
  return true;
}

/** "Que nadie avisó es la versión de la empresa": what stands before the verb is what the empresa says. */
export function versionAt(sentence: Sentence, from: number, to: number): { at: number; frame: Frame } | null {
  const { words, lexicon } = sentence;
  if (!has(words[from], IS.that)) return null;
  for (let i = from + 4; i < to - 3; i += 1) {
    const isVersion = lexicon.being.has(words[i]?.lower ?? '') && lexicon.versions.has(words[i + 2]?.lower ?? '');
    if (!isVersion || !/^(?:de|del)$/.test(words[i + 3]?.lower ?? '')) continue;
    const who = whom(sentence, i + 4, endBehind(sentence, i + 4, to));
    return (
      who && { at: i, frame: frameOf(who, { verb: words[i + 2]?.lower ?? '', outer: null, at: words[i]?.start ?? 0 }, sentence) }
    );
  }
  return null;
}
