/** What a number is taken of and compared with, as the text has it. */
export interface Around {
  base?: string;
  comparison?: string;
  /** Units of text behind the quantity that the base takes. */
  taken: number;
}

const WORD = String.raw`[\p{L}][\p{L}\p{N}'’-]*`;
const FIGURE = String.raw`\d[\d.,\u00A0\u202F]*`;
const PER: Record<string, string> = {
  en: 'per|for every|out of every|in every|out of(?!\\s\\p{L}+-)|a(?=\\s(?:day|week|month|year|tonne|barrel|litre|head|person))|an(?=\\shour)',
  es: 'por cada|por|de cada|al(?=\\s(?:día|mes|año))|a la(?=\\ssemana)',
  fr: 'pour|par|sur|le(?=\\s(?:litre|baril|mètre|kilo))',
  pt: 'por cada|por|a cada|ao(?=\\s(?:dia|mês|ano))',
  it: 'ogni|per|su|al(?=\\s(?:giorno|mese|litro))',
  de: 'pro|je|auf(?=\\s(?:1\\d*[.\\s]?0{2,3}|[Tt]ausend|[Hh]undert))',
  ru: 'на(?=\\s(?:кажд|тысячу|сто(?!\\p{L})|душу|человека|1000|100|10\\s|одного|одну|квадратный|гектар|километр|литр|день|сутки|неделю|месяц|год(?!\\p{L})|час(?!\\p{L})))|в(?=\\s(?:день|сутки|неделю|месяц|год|час))|за(?=\\s(?:кило|литр|тонну|кубометр|баррель|штуку|метр|квадрат|час(?!\\p{L})|сутки|день|неделю|месяц|год(?!\\p{L})|минуту|билет|проезд|поездку|квартал|евро|доллар))',
  uk: 'на(?=\\s(?:кожн|тисячу|сто(?!\\p{L})|душу|людину|1000|100|10\\s|одного|одну|квадратний|гектар|кілометр|літр|день|добу|тиждень|місяць|рік))|за(?=\\s(?:кіло|літр|тонну|кубометр|барель|штуку|метр|квадрат|годину|добу|день|тиждень|місяць|рік|хвилину|квиток|проїзд|поїздку|квартал|євро|долар))|в(?=\\s(?:день|добу|тиждень|місяць|рік|годину))|на(?=\\s(?:день|добу))',
};
const OF: Record<string, string> = {
  en: 'of|in(?!\\s(?:(?:the|its)\\s)?(?:early|late|mid|same|first|second|third|fourth|last|next|past|previous|coming|\\d)\\b)',
  es: 'de|del',
  fr: "de|du|des|d['’]",
  pt: 'de|do|da|dos|das',
  it: "di|del|della|dei|degli|delle|dell['’]",
  de: 'der|des|von|aller',
  ru: 'от|из|всех',
  uk: 'від|з|усіх|всіх',
};
const ARTICLE = String.raw`(?:the|its|their|all|his|la|el|los|las|le|les|l['’]|o|a|os|as|il|lo|gli|i|der|die|das|den)`;
const THAN: Record<string, string> = {
  en: '(?:(?:more|less|fewer|higher|lower|larger|smaller|greater|bigger|better|worse|faster|longer|above|below|up|down)\\s(?:\\p{L}+\\s){0,2}?)?(?:than|compared (?:with|to)|from|against)\\s|as (?:many|much|high|large|big|long|likely|often|fast)\\s|(?:up|down|above|below)\\s(?:from|on)\\s',
  es: '(?:más|menos|superior|inferior|mayor|menor)\\s(?:alt[ao]s?\\s)?(?:que|a|al)\\s|frente a\\s|respecto (?:a|al|de)\\s|en comparación con\\s',
  fr: '(?:de )?(?:plus|moins)\\s(?:élevée?s?\\s)?que\\s|par rapport (?:à|au|aux)\\s|contre\\s',
  pt: '(?:a )?(?:mais|menos|superior|inferior)\\s(?:do que|que|a|ao)\\s|em relação (?:a|ao|à)\\s|face (?:a|ao|à)\\s',
  it: '(?:in )?(?:più|meno)\\s(?:rispetto (?:a|al|alla|allo)|di|del|che)\\s|rispetto (?:a|al|alla|allo|agli|all)\\s',
  de: '(?:mehr|weniger|\\p{Ll}{3,}er)\\sals\\s|gegenüber\\s|im Vergleich zu[mr]?\\s|nach\\s(?=\\d)',
  ru: '(?:больше|меньше|выше|ниже|более|менее),?\\sчем\\s|по сравнению с\\s|против\\s',
  uk: '(?:більше|менше|вище|нижче),?\\s(?:ніж|за)\\s|порівняно з\\s|проти\\s',
};
const MOVED: Record<string, string> = {
  en: '(?:up|down|rise|rose|risen|grew|grown|fell|fallen|dropped|increased|decreased|declined|jumped|climbed|growth|increase|decrease|drop|fall|decline|higher|lower)(?:\\s(?:by|of))?',
  es: '(?:subi[óo]|aument[óo]|creci[óo]|baj[óo]|cay[óo]|descendi[óo]|aumento|subida|caída|descenso|incremento)(?:\\s(?:un|de|del|en))*',
  fr: '(?:augmenté|baissé|progressé|reculé|chuté|hausse|baisse|recul)(?:\\s(?:de|d))?',
  pt: '(?:subiu|aumentou|cresceu|caiu|desceu|baixou|aumento|queda|subida)(?:\\s(?:de|em|uns))?',
  it: '(?:aumentat[oaie]|cresciut[oaie]|calat[oaie]|sces[oaie]|salit[oaie]|aumento|calo|crescita)(?:\\s(?:del|di))?',
  de: '(?:stieg(?:en)?|gestiegen|sank(?:en)?|gesunken|fiel(?:en)?|gefallen|wuchs|Anstieg|Rückgang|Plus|Minus)(?:\\sum)?(?:\\svon)?',
  ru: '(?:выросл[аои]?|вырос|увеличил(?:ся|ась|ось|ись)|снизил(?:ся|ась|ось|ись)|упал[аои]?|сократил(?:ся|ась|ось|ись)|рост|снижение)(?:\\sна)?',
  uk: '(?:зросл[аои]|зріс|збільшил(?:ася|ося|ися)|збільшився|знизил(?:ася|ося|ися)|впал[аои]|скоротил(?:ася|ося|ися)|зростання|зниження)(?:\\sна)?',
};

interface Patterns {
  per: RegExp;
  of: RegExp;
  than: RegExp;
  moved: RegExp;
}

const built = new Map<string, Patterns | null>();

function patternsFor(base: string): Patterns | null {
  const known = built.get(base);
  if (known !== undefined) return known;
  const made = Object.hasOwn(PER, base) ? patterns(base) : null;
  built.set(base, made);
  return made;
}

function patterns(base: string): Patterns {
  const joint = "(?:\\s|(?<=['’]))";
  return {
    per: new RegExp(`^\\s(?:${PER[base]})\\s(?:${FIGURE}(?:\\s${WORD})?|${WORD})`, 'u'),
    of: new RegExp(`^\\s(?:${OF[base]})${joint}(?:${ARTICLE}${joint})?${WORD}(?:\\s${WORD}(?=[,.;)]|$))?`, 'u'),
    than: new RegExp(`^,?\\s(?:\\p{L}+\\s){0,2}?(?:${THAN[base]})[^,.;:()]{2,60}`, 'iu'),
    moved: new RegExp(`(?<![\\p{L}])(?:${MOVED[base]})\\s+(?:\\p{L}+\\s){0,2}$`, 'iu'),
  };
}

interface Place {
  before: string;
  behind: string;
  language: string;
  /** A percentage or a fraction: "of GDP" says of what. */
  isShare: boolean;
}

/** The base ("per 100,000 people", "of GDP") and the comparison ("up", "more than last year") of a quantity. */
export function readAround({ before, behind, language, isShare }: Place): Around {
  const found = patternsFor(language.split('-')[0] ?? '');
  if (!found) return { taken: 0 };
  const per = found.per.exec(behind)?.[0];
  const base = per ?? (isShare ? found.of.exec(behind)?.[0] : undefined);
  const rest = behind.slice(base?.length ?? 0);
  const than = found.than.exec(rest)?.[0];
  const moved = found.moved.exec(before)?.[0];
  const comparison = [moved, than].map((words) => words?.replace(/^[,\s]+|\s+$/g, '')).filter((words) => words !== undefined);
  return {
    ...(base ? { base: base.trim() } : {}),
    ...(comparison.length > 0 ? { comparison: comparison.join(' … ') } : {}),
    taken: per?.length ?? 0,
  };
}
