import { slavicNoun } from '#lib/extraction/figures/looks/slavic';
import { countedAmong, isAdjective, isPlural, type Noun } from '#lib/extraction/figures/plurals';
import { NO_ENGLISH_NOUN } from '#lib/extraction/figures/words/english-nouns';

/** What the words behind a number count, when they are no unit of measure. */
interface Counted {
  unit: string;
  /** Units of text that the words take. */
  length: number;
}

const NO_NOUN: Record<string, Set<string>> = Object.fromEntries(
  Object.entries({
    en: NO_ENGLISH_NOUN,
    es: 'le les se nos me te os y e o u de del la el los las en a al por para con sin que se fue fueron es son ha han más menos según como pero si cuando entre hasta desde no ya lo le su sus este esta ese esa hoy ayer contra sobre tras durante ante era eran está están había veces antes después sigue queda vive tiene será hoy mañana todavía aún además también cada donde cuando porque aunque sino ni mediante bajo hacia ellos ellas continúa permanece pertenece allí aquí',
    fr: 'et ou de du des la le les en à au aux par pour avec sans que qui se est sont a ont plus moins selon comme mais si quand entre depuis ne pas son sa ses ce cette contre sur sous dans après avant était étaient fois d l dont lors chez vers contre pendant face sauf hors parmi malgré celui celle ceux lui elle ils elles il y on nous vous ont avait avaient sera seront annoncé annoncés annoncée annoncées prévus versés investis dépensés alloués débloqués pourcent rue avenue boulevard',
    pt: 'e ou de do da dos das o a os as em no na nos nas por para com sem que se foi foram é são tem têm mais menos segundo como mas entre até desde não já seu sua este esta contra sobre após durante era eram vezes ao à aos às pelo pela num numa está estão estava estavam ficou ficaram terá terão tinha tinham vai vão morreu morreram ainda ficam mas ante após dele dela deles delas ele ela eles elas lhe lhes previstos investidos gastos anunciados pagos rua avenida para',
    it: 'e ed o di del della dei degli delle il lo la i gli le in nel nella a al alla da dal per con senza che si è sono ha hanno più meno secondo come ma se tra fra fino non già suo sua questo questa contro su dopo durante era erano volte ad ai agli alle allo dal dai dagli dalle dallo sul sui sulle sulla sugli nello nelle nei negli dello dall dell nell all sull quest quell oltre verso presso entro anche ieri oggi ore stanziati previsti investiti spesi annunciati versati via lui lei loro cui dove erano sarà saranno',
    de: 'und oder von vom der die das den dem des im in am an auf zu zum zur mit ohne dass sich war waren ist sind hat haben mehr weniger laut wie aber wenn zwischen bis seit nicht sein seine ihr ihre dieser gegen über unter nach vor während als wurden wurde mal für bei aus',
    ru: 'и или в во на с со из к ко по за до от для о об при под над не ни что как это был были была есть его её их он она они раз раза более менее больше меньше против после перед между через а но же ли бы у около вокруг среди ради без кроме всего потом затем сразу лишь только ещё еще уже также тоже там тут здесь где когда которые который которых чтобы если хотя поэтому из-за из-под утра вечера ночи человеком подряд назад максимум минимум соответственно накануне ежегодно ежедневно вчера сегодня завтра',
    uk: 'і й та або в у на з зі із до від для про при під над не ні що як це був були була є його її їх він вона вони раз рази більше менше проти після перед між через а але ж за по коли де які який яких ще вже також тут там лише тільки після без навколо серед крім щоб якщо хоча бо ранку вечора ночі поспіль тому щороку щодня вчора сьогодні завтра нього неї них відповідно',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
/** The next word, which may stand in quotation marks before the noun it describes. */
const NEXT_WORD = /[ \u00A0\u202F-]?(?:[“"]([\p{L}-]+)[”"](?= \p{L})|([\p{L}][\p{L}²/'’]*(?:-\p{L}+)*))/uy;
/** "nine big and small clinics": what joins two adjectives. */
const JOINT = /(?: and| or|, and|,)(?= \p{Ll})/uy;
const MOST_WORDS = 4;

/** "412 unfilled nursing posts" counts posts, "12 новых домов" counts домов, "3 neue Häuser" counts Häuser. */
export function readCounted(behind: string, language: string, hasPower = false): Counted | null {
  const base = language.split('-')[0] ?? '';
  const stops = NO_NOUN[base];
  if (!stops) return null;
  const nouns = nounsIn(behind, stops, base === 'en');
  const [first] = nouns;
  if (!first) return null;
  if (base === 'en') return englishNoun(behind, nouns, hasPower);
  if (base === 'es' && SPANISH_VERB.test(first.word)) return null;
  if (base === 'de') return germanNoun(nouns);
  if (base === 'ru' || base === 'uk') return counted(slavicNoun(nouns, base));
  if (NO_PLURAL[base]?.test(first.word)) return null;
  return counted(nouns.find(({ word }) => isNoun(word, base)) ?? first);
}

function counted(noun: Noun | null): Counted | null {
  return noun && { unit: noun.word.toLowerCase(), length: noun.end };
}

/** "cuatro suspendieron las clases": what they did is no noun. */
const SPANISH_VERB = /^\p{Ll}{2,}(?:an|en|ó|án|ron)$/u;

/** "sieben gelten", "1,9 Millionen durch Versicherungen": only a noun with a capital is counted, over adjectives alone. */
function germanNoun(nouns: readonly Noun[]): Counted | null {
  const at = nouns.findIndex(({ word }) => /^\p{Lu}/u.test(word));
  const noun = nouns[at];
  if (!noun || !nouns.slice(0, at).every(({ word }) => GERMAN_ADJECTIVE.test(word))) return null;
  return { unit: noun.word.toLowerCase(), length: noun.end };
}

const GERMAN_ADJECTIVE =
  /^(?!(?:ohne|seine|ihre|ihrer|einer|keine|neben|gegen|sowie|wegen|unter|hinter|jeder|dieser|euer)$)\p{Ll}{3,}(?:e|en|er|es|em)$/u;
/** "14 estão", "dix manquent", "95 raccomandata", "9 alle": no noun of several ends so. */
const NO_PLURAL: Record<string, RegExp> = {
  fr: /^(?:\p{Ll}{2,}(?:ent|ont)|\p{Ll}+[’'].*)$/u,
  it: /^(?:\p{Ll}{3,}(?:arono|irono|erono|[aeiu]vano|[aiu]ta)|\p{Ll}+[’'].*)$/u,
  pt: /^\p{Ll}{2,}(?:aram|eram|[ií]ram|avam|ou|eu|iu)$/u,
};

/** "three more ships": how many more. */
const MORE = /^(?:more|other|others|further|additional|extra|new|fewer|less)$/;
const MORE_OF = /^\s(?!than)(\p{L}[\p{L}-]*)(?:\s(\p{L}[\p{L}-]*))?(?:\s(\p{L}[\p{L}-]*))?/u;

function isMoreOf(behind: string): boolean {
  return (
    MORE_OF.exec(behind)
      ?.slice(1)
      .some((word) => word !== undefined && isPlural(word)) === true
  );
}

/** A currency may have no plural: "9 billion tenge". */
function englishNoun(behind: string, nouns: readonly Noun[], hasPower: boolean): Counted | null {
  const [first] = nouns;
  const noun = countedAmong(nouns);
  if (noun) return counted(noun);
  const isAlone = hasPower && nouns.length === 1 && /^\p{Ll}/u.test(first?.word ?? '');
  return first && (behind.startsWith('-') || isAlone) ? counted(first) : null;
}

/** The words behind a number, up to one that opens something else. Only the first may stand without a space. */
function nounsIn(behind: string, stops: ReadonlySet<string>, isEnglish: boolean): Noun[] {
  const nouns: Noun[] = [];
  NEXT_WORD.lastIndex = 0;
  for (let i = 0; i < MOST_WORDS; i += 1) {
    const at = NEXT_WORD.lastIndex;
    const match = NEXT_WORD.exec(behind);
    const word = match?.[1] ?? match?.[2];
    if (i === 0 && word && MORE.test(word) && isMoreOf(behind.slice(NEXT_WORD.lastIndex))) continue;
    // "three IT teams": letters that stand for a name are no word of grammar.
    const isStop = word !== undefined && stops.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
    if (!match || !word || isStop || (i > 0 && match[0] === word)) break;
    nouns.push({ word, end: at + match[0].length });
    if (isEnglish && isAdjective(word)) skipJoint(behind);
  }
  return nouns;
}

function skipJoint(behind: string): void {
  JOINT.lastIndex = NEXT_WORD.lastIndex;
  if (JOINT.test(behind)) NEXT_WORD.lastIndex = JOINT.lastIndex;
}

const SPANISH_BEFORE =
  /^(?:primer[oa]s|últim[oa]s|siguientes|próxim[oa]s|nuev[oa]s|grandes|pequeñ[oa]s|otr[oa]s|buen[oa]s|mejores|peores|principales|supuest[oa]s|presunt[oa]s|posibles|antigu[oa]s)$/u;

function isNoun(word: string, base: string): boolean {
  if (base === 'es') return !SPANISH_BEFORE.test(word);
  return true;
}
