import { SCALES_EAST } from '#lib/extraction/figures/words/scales-east';

/**
 * Words behind figures in languages whose grammar is not read: powers of ten, percent and money, after the compact decimals and
 * the names of units and currencies in Unicode CLDR. Forms apart by spaces, words of a phrase joined by "_".
 */
export interface Scales {
  powers: Record<number, string>;
  /** "procent", "posto": behind a figure. */
  percent: string;
  /** "yüzde": before one. */
  percentBefore?: string;
  currencies?: Record<string, string>;
  /** "3 do 5 milionów", "między 3 a 5 milionów": what joins two figures to a range. */
  joints?: { to?: string; between?: string; and?: string };
}

const SERBIAN: Scales = {
  joints: { to: 'do до', between: 'između izmedju између', and: 'i и' },
  powers: {
    3: 'hiljada hiljade hiljadu hilj tisuća tisuće tisuću tis хиљада хиљаде хиљаду хиљ',
    6: 'milion miliona milioni milijun milijuna milijuni mil mln милион милиона милиони мил',
    9: 'milijarda milijarde milijardi milijardu mlrd милијарда милијарде милијарди милијарду млрд',
    12: 'bilion biliona bilijun bilijuna билион билиона',
  },
  percent: 'posto odsto postotak postotka procenat procenta procenata посто одсто процената процента',
  currencies: { RSD: 'dinar dinara dinari динар динара динари', EUR: 'euro eura evro evra евра евро' },
};
const NORWEGIAN: Scales = {
  joints: { to: 'til', between: 'mellom', and: 'og' },
  powers: { 3: 'tusen', 6: 'million millioner mill mio', 9: 'milliard milliarder mrd', 12: 'billion billioner' },
  percent: 'prosent pst',
  currencies: { NOK: 'krone kroner kr', EUR: 'euro' },
};
const SCALES: Record<string, Scales> = {
  pl: {
    joints: { to: 'do na', between: 'między pomiędzy', and: 'a i' },
    powers: {
      3: 'tysiąc tysiące tysięcy tysiąca tys',
      6: 'milion miliony milionów miliona milionach milionami mln',
      9: 'miliard miliardy miliardów miliarda miliardach miliardami mld',
      12: 'bilion biliony bilionów biliona bln',
    },
    percent: 'procent procenta procentów procentach proc',
    currencies: { PLN: 'złoty złote złotych złotego zł', EUR: 'euro' },
  },
  cs: {
    joints: { to: 'až do na', between: 'mezi', and: 'a' },
    powers: {
      3: 'tisíc tisíce tisíci tisících tis',
      6: 'milion milionu miliony milionů milionech miliónu miliónů mil mln',
      9: 'miliarda miliardy miliardu miliard miliardách mld',
      12: 'bilion bilionu biliony bilionů',
    },
    percent: 'procento procenta procent procentech procenty',
    currencies: { CZK: 'koruna koruny korun korunu Kč', EUR: 'euro eura eur' },
  },
  sk: {
    joints: { to: 'až do na', between: 'medzi', and: 'a' },
    powers: {
      3: 'tisíc tisíce tisícov tis',
      6: 'milión milióna milióny miliónov miliónoch mil mln',
      9: 'miliarda miliardy miliardu miliárd miliardách mld',
      12: 'bilión bilióny biliónov',
    },
    percent: 'percento percentá percenta percent percentách',
    currencies: { EUR: 'euro eurá eura eur' },
  },
  sl: {
    joints: { to: 'do', between: 'med', and: 'in' },
    powers: {
      3: 'tisoč tisočih tis',
      6: 'milijon milijona milijone milijoni milijonov mio',
      9: 'milijarda milijarde milijardi milijardo milijard mrd',
      12: 'bilijon bilijona bilijonov',
    },
    percent: 'odstotek odstotka odstotki odstotke odstotkov',
    currencies: { EUR: 'evro evra evri evre evrov' },
  },
  hr: SERBIAN,
  sr: SERBIAN,
  bs: SERBIAN,
  bg: {
    joints: { to: 'до', between: 'между', and: 'и' },
    powers: {
      3: 'хиляда хиляди хил',
      6: 'милион милиона милиони млн',
      9: 'милиард милиарда милиарди млрд',
      12: 'трилион трилиона трлн',
    },
    percent: 'процент процента проценти на_сто',
    currencies: { BGN: 'лев лева лв', EUR: 'евро' },
  },
  mk: {
    joints: { to: 'до', between: 'меѓу', and: 'и' },
    powers: { 3: 'илјада илјади', 6: 'милион милиони', 9: 'милијарда милијарди' },
    percent: 'процент проценти отсто',
    currencies: { MKD: 'денар денари', EUR: 'евра евро' },
  },
  nl: {
    joints: { to: 'tot à naar', between: 'tussen', and: 'en' },
    powers: { 3: 'duizend', 6: 'miljoen mln', 9: 'miljard mld mrd', 12: 'biljoen' },
    percent: 'procent percent',
    currencies: { EUR: 'euro' },
  },
  sv: {
    joints: { to: 'till', between: 'mellan', and: 'och' },
    powers: { 3: 'tusen', 6: 'miljon miljoner miljonen mn milj', 9: 'miljard miljarder md mdr', 12: 'biljon biljoner' },
    percent: 'procent',
    currencies: { SEK: 'krona kronor kr', EUR: 'euro' },
  },
  da: {
    joints: { to: 'til', between: 'mellem', and: 'og' },
    powers: { 3: 'tusind tusinde', 6: 'million millioner mio', 9: 'milliard milliarder mia', 12: 'billion billioner' },
    percent: 'procent pct',
    currencies: { DKK: 'krone kroner kr', EUR: 'euro' },
  },
  nb: NORWEGIAN,
  nn: { ...NORWEGIAN, powers: { ...NORWEGIAN.powers, 6: 'million millionar mill mio', 9: 'milliard milliardar mrd' } },
  no: NORWEGIAN,
  fi: {
    joints: { between: 'välillä', and: 'ja' },
    powers: {
      3: 'tuhat tuhatta tuhannen tuhanteen tuhannella tuhansia',
      6: 'miljoona miljoonaa miljoonan miljoonalla miljoonaan miljoonasta milj',
      9: 'miljardi miljardia miljardin miljardilla miljardiin miljardista mrd',
      12: 'biljoona biljoonaa biljoonan',
    },
    percent: 'prosentti prosenttia prosentin prosenttiin prosentilla prosentista pros',
    currencies: { EUR: 'euro euroa euron eurolla euroon eurosta' },
  },
  et: {
    joints: { to: 'kuni', between: 'vahel', and: 'ja' },
    powers: {
      3: 'tuhat tuhande tuhandet',
      6: 'miljon miljoni miljonit miljonile mln',
      9: 'miljard miljardi miljardit mld',
    },
    percent: 'protsent protsenti protsendi',
    currencies: { EUR: 'euro eurot' },
  },
  lv: {
    joints: { to: 'līdz', between: 'starp', and: 'un' },
    powers: {
      3: 'tūkstoši tūkstošus tūkstošiem tūkst',
      6: 'miljons miljonu miljoni miljonus miljoniem milj',
      9: 'miljards miljardu miljardi miljardus miljardiem mljrd',
    },
    percent: 'procents procentu procenti procentus procentiem',
    currencies: { EUR: 'eiro' },
  },
  lt: {
    joints: { to: 'iki', between: 'tarp', and: 'ir' },
    powers: {
      3: 'tūkstantis tūkstančio tūkstančiai tūkstančius tūkstančių tūkst',
      6: 'milijonas milijono milijonai milijonus milijonų mln',
      9: 'milijardas milijardo milijardai milijardus milijardų mlrd',
    },
    percent: 'procentas procento procentai procentus procentų proc',
    currencies: { EUR: 'euras euro eurai eurus eurų' },
  },
  hu: {
    powers: {
      3: 'ezer ezren ezret ezres',
      6: 'millió milliót millióval milliós millióra milliónyi millióan',
      9: 'milliárd milliárdot milliárddal milliárdos milliárdra mrd',
      12: 'billió billiót',
    },
    percent: 'százalék százalékot százalékkal százalékos százalékra százaléka százalékát százalékban',
    currencies: { HUF: 'forint forintot forintos forinttal forintba forintra Ft', EUR: 'euró eurót eurós euróval' },
  },
  ro: {
    joints: { to: 'la până_la', between: 'între', and: 'și şi' },
    powers: {
      3: 'mie mii de_mii',
      6: 'milion milioane de_milioane mil',
      9: 'miliard miliarde de_miliarde mld',
      12: 'trilioane de_trilioane',
    },
    percent: 'la_sută procent procente de_procente',
    currencies: { RON: 'leu lei de_lei', EUR: 'euro de_euro', USD: 'dolari de_dolari' },
  },
  ca: {
    joints: { to: 'a', between: 'entre', and: 'i' },
    powers: { 3: 'mil', 6: 'milió milions', 9: 'miliard miliards' },
    percent: 'per_cent',
    currencies: { EUR: 'euro euros d_euros' },
  },
  gl: {
    joints: { to: 'a', between: 'entre', and: 'e' },
    powers: { 3: 'mil', 6: 'millón millóns' },
    percent: 'por_cento',
    currencies: { EUR: 'euro euros' },
  },
  el: {
    joints: { to: 'έως ως', between: 'μεταξύ', and: 'και' },
    powers: {
      3: 'χιλιάδες χιλιάδων χιλ',
      6: 'εκατομμύριο εκατομμύρια εκατομμυρίων εκατομμυρίου εκατ',
      9: 'δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων δισεκατομμυρίου δισ',
      12: 'τρισεκατομμύριο τρισεκατομμύρια τρισεκατομμυρίων τρισ',
    },
    percent: 'τοις_εκατό',
    currencies: { EUR: 'ευρώ' },
  },
  ...SCALES_EAST,
};

/** Whether words for thousands, millions and percent behind a figure are known in a language, by its base tag. */
export function scalesOf(base: string): Scales | null {
  return Object.hasOwn(SCALES, base) ? (SCALES[base] ?? null) : null;
}
