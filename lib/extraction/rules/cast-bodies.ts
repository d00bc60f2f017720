import type { Cast } from '#lib/extraction/rules/cast';
import { IS, withoutCase } from '#lib/extraction/rules/lexicon';
import { type At, JOINTS, nameOf, officeBefore, type Run } from '#lib/extraction/rules/offices';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** "el Ayuntamiento de Lugo", "la empresa Hidrovalle", "la empresa, Hidrovalle,". */
export function enterBody(cast: Cast, at: At, run: Run): void {
  const first = at.words[run.from] as Word;
  const apposed = at.lexicon.bodies.has(first.lower) ? null : bodyApposed(at, run);
  const kind = at.lexicon.bodies.get(first.lower)?.[0] ?? bodyBefore(at, run.from) ?? apposed?.kind;
  if (kind === null || kind === undefined) return noteAgain(cast, at, run);
  const of = ofNoun(at, run);
  const name = of ?? nameOf(at, { from: apposed?.from ?? run.from, to: endOfBody(at, run) });
  const known = cast.bodies.find((body) => body.kind === kind && (body.name.startsWith(name) || name.startsWith(body.name)));
  const noun = calledAt(at, run);
  if (known) known.called.add(noun);
  if (!known) cast.bodies.push({ name, kind, at: [first.start], called: new Set([noun]) });
  else {
    known.at.push(first.start);
    if (name.length > known.name.length && name.startsWith(`${known.name} `)) known.name = name;
  }
}

/** "Hidrovalle", once the text has said that it is a firm. */
function noteAgain({ bodies }: Cast, at: At, run: Run): void {
  if (at.lexicon.humans.size === 0) return;
  const name = nameOf(at, run);
  bodies.find((body) => body.name === name)?.at.push((at.words[run.from] as Word).start);
}

/** "администрация Калуги", "міськрада Полтави": a place in the genitive is no name of the body, only the rest of it. */
function ofNoun(at: At, { from, to }: Run): string | null {
  const { words, lexicon } = at;
  const [noun, word] = [words[from - 1], words[from] as Word];
  if (!lexicon.cases || to - from > 2 || word.mark !== '' || word.isQuoted || !has(noun, IS.body) || has(noun, IS.capital))
    return null;
  if (!/[аяыиї]$|ого$|[ое][йї]$|ої$/u.test(word.lower) || !noun) return null;
  const base = lexicon.byStem.get(withoutCase(noun.lower, lexicon)) ?? noun.lower;
  return `${base.charAt(0).toUpperCase()}${base.slice(1)} ${nameOf(at, { from, to })}`;
}

/** "la asociación Riñón Vivo": by what noun it is called there. */
function calledAt({ words, lexicon }: At, { from }: Run): string {
  return [words[from], words[from - 1], words[from - 2]].find((word) => word && lexicon.bodies.has(word.lower))?.lower ?? '';
}

const KINDS = /(?:al|ale|aux|el|elle|ique|aire|if|ive|ier|ière|ère|ic[oa]|iv[oa])$/u;

/** "Cour des comptes", "Corte dei conti". */
const OF_THEM = /^(?:fr|it|pt)$/;

/** "Agence régionale de santé": what kind of body it is, in small letters. */
function endOfBody({ words, lexicon }: At, { from, to }: Run): number {
  const isNext = (i: number) => words[i]?.mark === '' && !has(words[i], IS.capital);
  if (words[from]?.mark === ',' && isNext(to) && /^(?:de|del)$/.test(words[to]?.lower ?? '')) return behindOf(words, to);
  if (OF_THEM.test(lexicon.base) && isNext(to) && isNext(to + 1) && /^(?:des|dei|das|dos)$/.test((words[to] as Word).lower))
    return words[to + 1]?.bits === 0 ? to + 2 : to;
  if (
    !isNext(to) ||
    has(words[to], IS.determiner | IS.preposition | IS.light) ||
    JOINTS.test((words[to] as Word).lower) ||
    !KINDS.test((words[to] as Word).lower)
  )
    return to;
  const noun = words[to + 2];
  return isNext(to + 1) && JOINTS.test((words[to + 1] as Word).lower) && noun?.mark === '' && noun.bits === 0 ? to + 3 : to + 1;
}

/** "La operadora, Carriles del Interior,": on over "de" and what has a capital. */
function behindOf(words: readonly Word[], to: number): number {
  let end = to + 1;
  if (has(words[end], IS.determiner) && words[end]?.mark === '') end += 1;
  const first = end;
  while (words[end]?.mark === '' && has(words[end], IS.capital)) end += 1;
  return end > first ? end : to;
}

/** "Aguas del Litoral, la empresa que opera la planta": what kind of body a comma and an article tell, and where its name begins. */
function bodyApposed({ words, lexicon }: At, { from, to }: Run): { kind: number; from: number } | null {
  if (lexicon.humans.size === 0 || lexicon.firstNames.has(words[from]?.lower ?? '') || !isApposed(words, to)) return null;
  const kind = lexicon.bodies.get(words[isBareNoun(words, to) ? to : to + 1]?.lower ?? '')?.[0];
  return kind === undefined ? null : { kind, from: startOfName(words, from) };
}

/** "Aguas del Litoral, concesionaria del servicio". */
function isBareNoun(words: readonly Word[], to: number): boolean {
  const [noun, next] = [words[to], words[to + 1]];
  return (
    noun?.mark === ',' && has(noun, IS.body) && !has(noun, IS.capital) && next?.mark === '' && /^(?:de|del)$/.test(next.lower)
  );
}

function isApposed(words: readonly Word[], to: number): boolean {
  if (isBareNoun(words, to)) return true;
  const [article, noun, next] = [words[to], words[to + 1], words[to + 2]];
  if (article?.mark !== ',' || !/^(?:el|la|una?)$/.test(article.lower)) return false;
  if (noun?.mark !== '' || !has(noun, IS.body) || has(noun, IS.capital)) return false;
  return /^[,.]/.test(next?.mark ?? '.') || OPENS.test(next?.lower ?? '');
}

/** Back over "Aguas del". */
function startOfName(words: readonly Word[], from: number): number {
  let start = from;
  const isJoined = () =>
    words[start]?.mark === '' && /^(?:de|del|y)$/.test(words[start - 1]?.lower ?? '') && has(words[start - 2], IS.capital);
  while (start >= 2 && isJoined()) start -= 2;
  return start;
}

const OPENS =
  /^(?:que|de|del|encargada|adjudicataria|concesionaria|responsable|dueña|propietaria|pública|municipal|familiar|local)$/;

const NONE: ReadonlySet<string> = new Set();

function bodyBefore({ words, lexicon }: At, from: number): number | null {
  const word = words[from] as Word;
  const before = words[from - 1];
  if (!before || !/^,?$/.test(word.mark) || has(before, IS.capital) || lexicon.firstNames.has(word.lower)) return null;
  if (word.mark === ',' && officeBefore({ words, lexicon, text: '', small: NONE }, { from, to: from + 1 })) return null;
  if (has(before, IS.body))
    return word.mark === '' || has(words[from - 2], IS.determiner | IS.body)
      ? (lexicon.bodies.get(before.lower)?.[0] ?? null)
      : null;
  const noun = words[from - 2];
  return word.mark === '' && before.mark === '' && has(noun, IS.body) && !has(before, IS.preposition | IS.determiner | IS.and)
    ? (lexicon.bodies.get(noun?.lower ?? '')?.[0] ?? null)
    : null;
}
