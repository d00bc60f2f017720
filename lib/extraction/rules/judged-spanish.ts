import type { Chain } from '#lib/extraction/rules/chain';
import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Part } from '#lib/extraction/rules/part';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { endBehind, speakerBehind } from '#lib/extraction/rules/subject';
import { isFinite, sayingAt } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has } from '#lib/extraction/rules/words-of';

const ACCUSES =
  /^(?:acus|culp|responsabiliz|inculp)(?:a|ó|an|aron|aba|aban|ará|arán)$|^(?:reproch|recrimin)(?:a|ó|an|aron|aba|aban)$/u;
const SEEMS = /^parec(?:e|en|ió|ieron|ía|ían)$/u;

/** "Ruiz la acusa de cobrar dos veces", "A la alcaldesa la decisión le parece un disparate": a reproach or a verdict of somebody's. Spanish. */
export function judgedBy(chain: Chain, part: Part, subject: Whom | null): Frame | null {
  const { sentence, frame, base } = chain;
  const { words, lexicon } = sentence;
  const verb = words[part.verb]?.lower ?? '';
  if (lexicon.base !== 'es' || (frame !== null && frame !== base && !frame.isTag)) return null;
  const who = ACCUSES.test(verb) ? accuser(chain, part, subject) : SEEMS.test(verb) ? whomItSeems(sentence, part) : null;
  return who && frameOf(who, { verb, outer: base, at: words[part.verb]?.start ?? 0 }, sentence);
}

/** Whoever accuses, where what somebody is accused of is told: "de" and a deed. */
function accuser({ sentence: { words }, subject: earlier }: Chain, { verb, to, joint }: Part, subject: Whom | null): Whom | null {
  const who = subject ?? (joint === 'start' ? null : earlier);
  const tells = words.slice(verb + 1, to).some((word, i) => /^(?:de|del)$/.test(word.lower) && isDeed(words[verb + 2 + i]));
  return tells && (who?.isPerson || who?.isBody) ? who : null;
}

/** "haber", "no pagar", "pagarle". */
function isDeed(word: Sentence['words'][number] | undefined): boolean {
  return has(word, IS.infinitive) || word?.lower === 'no' || /^\p{L}{2,}[aei]r(?:l[aeo]s?|se|l[eo]s?)?$/u.test(word?.lower ?? '');
}

/** "Al alcalde, Luis Vera, la obra le parece cara". */
function whomItSeems(sentence: Sentence, { from, to, verb }: Part): Whom | null {
  const { words } = sentence;
  if (!/^(?:les?)$/.test(words[verb - 1]?.lower ?? '')) return null;
  for (let i = from; i < Math.min(to, from + 4); i += 1) {
    const { lower } = words[i] ?? { lower: '' };
    if (!/^(?:al?)$/.test(lower)) continue;
    const begin = i + 1;
    const end = Math.min(endBehind(sentence, begin, verb - 1), behindNoun(words, begin, verb - 1));
    const named = whom(sentence, begin, end);
    const who =
      lower === 'al' && named && !/^\p{Lu}\p{L}+\s\p{Lu}/u.test(named.who)
        ? whom(sentence, begin, behindName(words, end))
        : named;
    if (lower === 'al' && !/\p{Lu}.*\p{Lu}/u.test(who?.who ?? '')) return null;
    return who?.isPerson || who?.isBody ? who : null;
  }
  return null;
}

/** "los vecinos la obra les parece": the article behind a noun opens what it seems of. */
function behindNoun(words: Sentence['words'], from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1)
    if (
      words[i]?.mark === '' &&
      /^(?:el|la|los|las|un|una|su|sus|eso|esto)$/.test(words[i]?.lower ?? '') &&
      !/^(?:de|a|con|en)$/.test(words[i - 1]?.lower ?? '')
    )
      return i;
  return to;
}

/** ", Luis Vera," */
function behindName(words: Sentence['words'], from: number): number {
  let to = from;
  while (to < from + 4 && has(words[to], IS.capital) && (to === from || words[to]?.mark === '')) to += 1;
  return to;
}

/** "Lo admitió la gerente, Ana Ruiz, en una charla, en la que dijo que …": whoever the verb before has behind it goes on. Spanish. */
export function toldEarlier({ sentence, drafts }: Chain, { joint }: Part): Whom | null {
  const { words, lexicon } = sentence;
  const [first] = drafts;
  if (lexicon.base !== 'es' || joint !== 'relative' || !first || first.part.verb < 0 || first.frame !== null) return null;
  const said = sayingAt(words, first.part.verb, IS.say);
  const isBehind = said >= 0 && said - first.part.from <= 3 && isFinite(words, said);
  const who = isBehind ? speakerBehind(sentence, said + 1, first.part.to) : null;
  return who?.isPerson || who?.isBody ? who : null;
}

const OUTLET =
  /^(?:diario|medio|periódico|portal|cabecera|rotativo|semanario|redacción|agencia|cronista|enviad[oa]|periodista)$/u;
const SHOWS =
  /^(?:mostr|muestr|enseñ|exhib|entreg|facilit|remiti|hizo$|proporcion|aport|envi|pas[óa]$|reenvi|dej[óa]$|dio$|abri[óe]$|recib|atend|respond|contest)/u;

/** "…, y le mostró a este diario una foto": what somebody did with the paper is told by the paper. Spanish. */
export function isBeforePaper({ words, lexicon }: Sentence, { from, to, verb }: Part): boolean {
  if (lexicon.base !== 'es' || verb < 0 || !SHOWS.test(words[verb]?.lower ?? '')) return false;
  return words
    .slice(from, to)
    .some(({ lower }, i, all) => /^(?:este|esta|nuestro|nuestra)$/.test(lower) && OUTLET.test(all[i + 1]?.lower ?? ''));
}
