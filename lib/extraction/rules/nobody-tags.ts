import { IS } from '#lib/extraction/rules/lexicon';
import { type Range, type Sentence, textOf, type Whom } from '#lib/extraction/rules/sentence';
import type { Tag } from '#lib/extraction/rules/take-tag';
import { tellingOf } from '#lib/extraction/rules/telling-sets';
import { nobodyAt, sourceNear } from '#lib/extraction/rules/unnamed';
import { isFinite } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has } from '#lib/extraction/rules/words-of';

/** "…, indique-t-on à la mairie", "…, si legge nel rapporto", "Как говорится в отчёте, …", "De source policière, …": no subject says it. */
export function nobodyTag(sentence: Sentence, parts: readonly Range[]): Tag | null {
  if (parts.length < 2) return null;
  for (let k = 0; k < parts.length; k += 1) {
    const part = parts[k] as Range;
    if (sentence.words[part.from]?.isQuoted) continue;
    const found = toldByNobody(sentence, part, k === 0) ?? bySources(sentence, part);
    if (found && (k === 0 || isBesideClause(sentence, found))) return found;
  }
  return null;
}

function toldByNobody(sentence: Sentence, { from, to }: Range, isFirst: boolean): Tag | null {
  const { words } = sentence;
  const isLed = has(words[from], IS.according) && sentence.lexicon.whens.size === 0;
  const at = isLed ? from + 1 : from;
  const length = isFirst && !isLed ? 0 : nobodyAt(sentence, at, to);
  if (length === 0 || has(words[to], IS.that) || words.slice(at + length, to).some((word) => has(word, IS.that))) return null;
  const verb = textOf(sentence, { from: at, to: at + length }).toLowerCase();
  const who = sourceNear(sentence, { from: at + length, to }) ?? toPaper(sentence, at + length, to);
  return { from, to, who, verb, at, told: null };
}

/** "Как стало известно «Фонтанке»": to whom it became known is who tells it. */
function toPaper(sentence: Sentence, from: number, to: number): Whom | null {
  const { words } = sentence;
  const known = /^(?:известно|відомо)$/.test(words[from - 1]?.lower ?? '');
  const who = known && from < to && has(words[from], IS.capital) ? whom(sentence, from, to) : null;
  return (
    who && { ...who, who: who.who.replace(/(?<=к)[еі]$|(?<=ц)[иі]$/u, (end) => (end === 'и' ? 'я' : 'а')).replace(/у$/u, '') }
  );
}

/** "De source policière". */
function bySources(sentence: Sentence, { from, to }: Range): Tag | null {
  const { words, lexicon } = sentence;
  const isLed =
    lexicon.base === 'fr' && words[from]?.lower === 'de' && tellingOf(lexicon).sources.has(words[from + 1]?.lower ?? '');
  if (!isLed || words.slice(from, to).some((_, i) => isFinite(words, from + i))) return null;
  const who = whom(sentence, from + 1, to);
  return who && { from, to, who, verb: textOf(sentence, { from, to: from + 2 }).toLowerCase(), at: from, told: null };
}

/** Something with a verb of its own stands around it. */
function isBesideClause({ words }: Sentence, { from, to }: Range): boolean {
  return words.some((_, i) => (i < from || i >= to) && isFinite(words, i)) || from > 1;
}
