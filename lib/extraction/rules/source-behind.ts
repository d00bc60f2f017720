import { endOfSource } from '#lib/extraction/rules/appositions';
import { behindDative, isTold, tellingAt, toldBehind } from '#lib/extraction/rules/helped';
import { IS } from '#lib/extraction/rules/lexicon';
import { lastNamed } from '#lib/extraction/rules/named';
import type { Part } from '#lib/extraction/rules/part';
import { pronounMeant } from '#lib/extraction/rules/pronoun-speaks';
import { place, type Sentence, textOf, type Whom } from '#lib/extraction/rules/sentence';
import { speakerStart } from '#lib/extraction/rules/speaker-start';
import { endBehind } from '#lib/extraction/rules/subject';
import { tellingOf } from '#lib/extraction/rules/telling-sets';
import { isFinite } from '#lib/extraction/rules/verbs';
import { asTopic, whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

export interface Source {
  who: Whom;
  verb: string;
}

/** Whom a tag names: "según explicó X", "según X", ", dijo X", ", añadió", "comme l’a dit X", "secondo quanto riferito da X". */
export function sourceBehind(sentence: Sentence, { from, to }: Part, subject: Whom | null): Source | null {
  const { words } = sentence;
  const isAccording = has(words[from], IS.according | IS.eyes);
  const first = isAccording ? behindInformation(sentence, from + 1, to) : from;
  const said = isAccording
    ? toldBehind(sentence, first)
    : tellingAt(sentence, behindDative(sentence, first), IS.say | IS.promise);
  const verb = words[said >= 0 ? said : from]?.lower ?? '';
  const agent = said >= 0 && isTold(sentence, said);
  const start = agent ? said + 2 : said >= 0 ? said + 1 : first;
  const begin = said >= 0 ? behindSaid(sentence, { first, start, to }) : behindConstar(sentence, start);
  const meant = pronounMeant(sentence, { from: first, to: said }) ?? pronounMeant(sentence, { from: begin, to: begin + 1 });
  if (meant) return { who: meant, verb };
  const several = said >= 0 ? severalBehind(sentence, { said: first, from: begin, to }) : null;
  if (several) return { who: several, verb };
  const end = isAccording && said < 0 ? endOfAccording(sentence, begin, to) : endBehind(sentence, begin, to);
  const named = referredTo(sentence, end, to) ?? namedIn(sentence, { said, begin, end });
  const who = named ?? (said >= 0 || end <= begin ? (ownerIn(sentence, from) ?? subject ?? sentence.topic) : null);
  return who && withPresenter(sentence, { who, verb }, { said, from: begin, to });
}

/** Whom the words behind the verb name, unless they only say where. */
function namedIn(sentence: Sentence, { said, begin, end }: { said: number; begin: number; end: number }): Whom | null {
  const word = sentence.words[begin];
  const isPlace = said >= 0 && has(word, IS.preposition) && !has(word, IS.capital) && sentence.lexicon.whens.size > 0;
  return end > begin && !isPlace ? whom(sentence, begin, end) : null;
}

/** "según se declara probado en la resolución": the paper stands behind "en". */
function behindSaid(sentence: Sentence, { first, start, to }: { first: number; start: number; to: number }): number {
  const { words, lexicon } = sentence;
  const isIn = lexicon.base === 'es' && words[first]?.lower === 'se' && words[start]?.lower === 'en';
  return isIn ? start + 1 : speakerStart(sentence, start, to);
}

/** "по её подсчётам", where the text goes on about a man: the woman named last. */
function ownerIn({ words, lexicon, topic, cast, start }: Sentence, from: number): Whom | null {
  const word = words[from];
  const owner = lexicon.cases && word ? /^(?:по|за|на) (его|його|её|ее|її) /u.exec(word.lower)?.[1] : undefined;
  if (!word || owner === undefined || !topic?.isPerson) return null;
  const gender = /^(?:его|його)$/u.test(owner) ? 'm' : 'f';
  if ((topic.gender ?? gender) === gender) return null;
  const person = lastNamed(cast, start + word.start, (each) => each.gender === gender, FAR);
  return person && asTopic(person);
}

const FAR = 900;

function withPresenter(sentence: Sentence, read: Source, { said, from, to }: { said: number; from: number; to: number }): Source {
  const presenter = said < 0 ? presentedBy(sentence, from, to) : null;
  return presenter ? { ...read, who: presenter } : read;
}

/** "según el balance que presentó ayer la edil, Ana Ruiz": whoever presents a paper says what stands in it. */
function presentedBy(sentence: Sentence, from: number, to: number): Whom | null {
  const { words, lexicon } = sentence;
  if (lexicon.base !== 'es') return null;
  const that = words.findIndex((word, i) => i > from && i < to && word.lower === 'que');
  if (that < 0 || !words.slice(from, that).some((word) => has(word, IS.paper) || PAPERS.test(word.lower))) return null;
  const verb = has(words[that + 1], IS.auxiliary) ? that + 2 : that + 1;
  const done = PRESENTS.exec(`${words[verb]?.lower ?? ''} ${words[verb + 1]?.lower ?? ''} ${words[verb + 2]?.lower ?? ''} `);
  if (!done) return null;
  const begin = speakerStart(sentence, verb + (done[0].trim().split(' ').length - 1) + 1, to);
  const end = endBehind(sentence, begin, to);
  const who = end > begin ? whom(sentence, begin, end) : null;
  return who?.isPerson || who?.isBody ? who : null;
}

const PAPERS = /^(?:balance|datos|cifras|cuentas|estadísticas?|memoria|padrón|recuento|anuario|barómetro|listado)$/;
const PRESENTS =
  /^(?:hizo públic[oa]s?|hecho públic[oa]s?|dio a conocer|dado a conocer|(?:present|public|divulg|detall|avanz|facilit|entreg|aport|firm|elabor|remit|redact)(?:ó|aron|ado|a|an)|difund(?:ió|ieron|ido)|ofreci(?:ó|eron|do)|expuso|expuesto|leyó|leído) /;

/** "сообщает РБК со ссылкой на министерство": whoever told it to those who hand it on. */
function referredTo(sentence: Sentence, end: number, to: number): Whom | null {
  const isReferred = sentence.lexicon.words.cases !== '' && end < to - 1 && has(sentence.words[end], IS.according);
  const who = isReferred ? whom(sentence, end + 1, endBehind(sentence, end + 1, to)) : null;
  return who?.isBody || who?.isPerson ? who : null;
}

/** Behind "les informations de": whose they are. */
function behindInformation({ words, lexicon }: Sentence, from: number, to: number): number {
  const { said } = tellingOf(lexicon);
  if (said.size === 0) return from;
  const noun = has(words[from], IS.determiner) ? from + 1 : from;
  if (!said.has(words[noun]?.lower ?? '')) return from;
  for (let i = noun + 1; i < Math.min(to - 1, noun + 3); i += 1) {
    const word = words[i] as Word;
    if (word.mark !== '') return from;
    if (OF.test(word.lower)) return i + 1;
  }
  return from;
}

const OF = /^(?:de|d’|du|des|di|del|dello|della|dell’|dei|degli|delle|do|da|dos|das)$/;

/** "según consta en el escrito", "según describe el fallo": the source stands behind the verb and its preposition. */
function behindConstar({ words }: Sentence, from: number): number {
  // "según se declara probado en la resolución"
  const verb = words[from]?.lower === 'se' && isFinite(words, from + 1) ? from + 1 : from;
  const over = verb > from && /[ai]d[oa]$/.test(words[verb + 1]?.lower ?? '') ? verb + 1 : verb;
  if (verb > from && /^(?:en|de)$/.test(words[over + 1]?.lower ?? '')) return over + 2;
  if (!isFinite(words, from)) return from;
  if (has(words[from + 1], IS.preposition)) return from + 2;
  return has(words[from + 1], IS.determiner) && has(words[from + 2], IS.paper | IS.body | IS.role) ? from + 1 : from;
}

function endOfAccording(sentence: Sentence, from: number, to: number): number {
  const end = endOfSource(sentence.words, from, to);
  return end < 0 ? to : end;
}

/** "ont indiqué la police et le parquet": two that speak, where the verb is of several. */
export function severalBehind(sentence: Sentence, { said, from, to }: { said: number; from: number; to: number }): Whom | null {
  const { words, lexicon } = sentence;
  if (!tellingOf(lexicon).many.test(words[said]?.lower ?? '')) return null;
  const and = words.findIndex((word, i) => i > from && i < to - 1 && has(word, IS.and));
  if (and < 0 || !isNoun(sentence, from, and)) return null;
  const end = endBehind(sentence, and + 1, to);
  if (!isNoun(sentence, and + 1, end) || words.slice(and, end).some((_, i) => isFinite(words, and + i))) return null;
  const range = { from, to: end };
  const text = textOf(sentence, range);
  const who = text.charAt(0).toUpperCase() + text.slice(1);
  return { ...place(sentence, range), who, isPerson: false, gender: null, isOpen: false, isBody: true, coreference: null };
}

/** An article or a name, a calling or a body first, and no comma inside. */
function isNoun({ words, lexicon }: Sentence, from: number, to: number): boolean {
  const first = words[from];
  if (to <= from || words.slice(from, to).some(({ mark }) => mark !== '')) return false;
  return has(first, IS.capital | IS.role | IS.body) || (lexicon.words.articles !== '' && has(first, IS.determiner));
}
