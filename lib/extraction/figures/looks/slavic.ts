import { anyCase } from '#lib/extraction/text/any-case';

/** A word behind a number, and where it ends. */
interface Behind {
  word: string;
  end: number;
}

/** What is counted in Russian or Ukrainian: over adjectives to the noun, up to a verb; people may be named by an adjective alone. */
export function slavicNoun(words: readonly Behind[], base: string): Behind | null {
  const verb = words.findIndex(({ word }) => isSlavicVerb(word, base));
  const nominal = verb < 0 ? words : words.slice(0, verb);
  const noun = nominal.find(({ word }) => !ADJECTIVE.test(word));
  if (noun) return noun;
  return nominal.find(({ word }) => PEOPLE.test(word)) ?? nominal.findLast(({ word }) => PLURAL.test(word)) ?? null;
}

const ADJECTIVE = /(?:[ыи]х|[ыи]е|ые|их|ого|его|ими|ыми|[ії]х|[ії])$/u;

/** "пятеро пострадавших", "трое раненых", "двоє поранених". */
const PEOPLE =
  /(?:вш|[аяую]щ)(?:их|ие|им|ими)$|^(?:котельн|столов|прачечн|набережн|парикмахерск|мастерск|закусочн)(?:ых|их|ые|ие)$|^(?:(?:по|тяжело)?ранен|убит|больн|взросл|рабоч|безработн|осужд[её]нн|задержанн|заражённ|зараженн|погибш|заключённ|заключенн|пленн|арестованн|эвакуированн|госпитализированн|полицейск|прохож|военн|верующ|дежурн|поранен|загибл|потерпіл|постраждал|зникл|хвор|доросл|засуджен|затриман|полонен|госпіталізован|евакуйован|військов)(?:ых|их|ые|ими|ыми|ими|і|им)$/u;

/** "дві станції": a noun of several that ends as adjectives do, and no participle that tells. */
const PLURAL = /(?<![аеєиі]н|[иія]т|[аиі]в)[ії]$/u;

/** Verbs and short participles as they stand behind a number: "девять получили", "две признаны", "семеро живуть". */
const VERBS: Record<string, { is: RegExp; not: RegExp }> = {
  ru: {
    is: /(?:[аияыуе]ли|[бвгзкршх]ли|шли|ло|л[иоа]сь|[аиоуы]лся|[еиую]тся|[ая]тся|[аеоиуыя]ют|[^\P{L}н]ут|[аяуе]ет|[аеяё]н[ыо]|(?:кры|би|взя|заня|сня|приня|нача|изъя)ты|стоят|лежат|говорят|хотят|горят|сидят|ходят|висят|платят|да(?:ст|дут)|буд(?:ет|ут)|может|живёт|стоит)$/u,
    not: /^(?:недели|модели|цели|пули|мили|мели|параллели|карусели|гантели|дуэли|постели|сабли|рубли|кегли|петли|минут|кают|валют|пут|страны|раны|цены|смены|сцены|стены|антенны|измены|перемены|замены|охраны|арены|вены|сирены|поляны|планы|экраны|обезьяны|число|село|дело|масло|тело|кресло|лет|института|арендаторы)$/u,
  },
  uk: {
    is: /(?:[аиуяїо]ли|[бвгзкршхй]ли|шли|ло|ли(?:ся|сь)|ло(?:ся|сь)|[уюая]ть(?:ся)?|[аеєї]но|[яиу]то)$/u,
    not: /^(?:школи|стріли|бджоли|скали|столи|вузли|козли|орли|канали|журнали|генерали|вокзали|сигнали|квартали|матеріали|філіали|термінали|метали|фінали|зали|портали|потенціали|відділи|розділи|протоколи|футболи|число|село|масло|тіло|крісло|долоні)$/u,
  },
};

function isSlavicVerb(word: string, base: string): boolean {
  const verbs = VERBS[base];
  return verbs !== undefined && /^\p{Ll}/u.test(word) && word.length > 3 && verbs.is.test(word) && !verbs.not.test(word);
}

const CYRILLIC = /[а-яіїєґ]/iu;
const COLLECTIVE = anyCase(
  /^(?:дво|тро)(?:е|их|им|ими|є|їх)$|^(?:четвер|пят|шест|сем|восьм|девят|десят|п[’']ят|дев[’']ят)(?:о|ер[оы]|еро|ерых|ерым|ерох|еро)$/iu,
);
const OF = /^\s(?:из|з|із|зі|со|с)\s(?=\d|\p{L})/u;
const UP_TO = /^\s(?:до|—|–)\s/u;
const AT = anyCase(/(?:^|\s)(?:в|во|о|об|к|ко|на|у|около|до|после|з|с|близько|після|эти|эту|оба|ці|все|всі|по)\s$/iu);
const ONLY = anyCase(/(?:^|\s)(?:ещё|еще|всего|только|лишь|ще|усього|всього|лише|тільки|итого)\s$/iu);
const ENDS = /^(?:$|[,.;!?»)])/u;

/** Whether a number in Cyrillic words counts something without a noun: "двое из которых", "две из семи", "исполнилось восемнадцать". */
export function isSlavicWorth(words: string, value: string, { before, behind }: { before: string; behind: string }): boolean {
  if (!CYRILLIC.test(words) || Number(value) < 2) return false;
  if (COLLECTIVE.test(words) || OF.test(behind) || UP_TO.test(behind)) return true;
  if (AT.test(before)) return false;
  if (ONLY.test(before) || isVerbAt(/^\s(\p{Ll}+)/u.exec(behind)?.[1])) return true;
  return ENDS.test(behind) && isVerbAt(/(\p{Ll}+)\s$/u.exec(before)?.[1]);
}

function isVerbAt(word: string | undefined): boolean {
  return word !== undefined && (isSlavicVerb(word, 'ru') || isSlavicVerb(word, 'uk'));
}

const MOVED =
  /(?:удлин|увелич|вырос|выраст|сократ|сниз|подня|подн|расшир|повыс|уменьш|упал|упа[лв]|возрос|збільш|зріс|зрос|скоро[тч]|зниз|подовж|підвищ|зменш|впа[вл]|підня)\p{Ll}*(?:\s[^\s.;,]+){0,4}\s(?:с|со|з|із|від|от)\s$/iu;

/** "удлинили с восьми до двенадцати часов": from one number to another, no range. */
export function isSlavicMove(before: string, gap: string): boolean {
  return /^(?:\s\p{L}+)?\sдо\s$/u.test(gap) && MOVED.test(before);
}
