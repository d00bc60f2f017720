import type { FigureWords } from '#lib/extraction/figures/words/words';

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS: [number, string][] = [
  [20, 'zwanzig'],
  [30, 'dreißig'],
  [40, 'vierzig'],
  [50, 'fünfzig'],
  [60, 'sechzig'],
  [70, 'siebzig'],
  [80, 'achtzig'],
  [90, 'neunzig'],
];

/** German writes its numbers in one word: "fünfundzwanzig", "dreihundert", "zweitausend". */
function compounds(): Record<string, string> {
  const list: [number, string][] = [...TENS];
  for (const [ten, word] of TENS) UNITS.forEach((unit, i) => list.push([ten + i + 1, `${unit}und${word}`]));
  UNITS.forEach((unit, i) => {
    list.push([(i + 1) * 100, `${unit}hundert`], [(i + 1) * 1000, `${unit}tausend`]);
  });
  list.push(
    [10_000, 'zehntausend'],
    [20_000, 'zwanzigtausend'],
    [50_000, 'fünfzigtausend'],
    [100_000, 'hunderttausend'],
    [1.5, 'anderthalb eineinhalb'],
    [2.5, 'zweieinhalb'],
  );
  return Object.fromEntries(list.map(([value, word]) => [String(value), word]));
}

export const DE: FigureWords = {
  hasCapitals: true,
  hasDecimalComma: true,
  months:
    'januar jänner jan|februar feber feb|märz|april apr|mai|juni|juli|august aug|september sept|oktober okt|november nov|dezember dez',
  doubtful: 'mai juni juli august jan april',
  weekdays:
    'montag montagabend montagmorgen montagvormittag montagnachmittag montagmittag montagnacht montagfrüh|dienstag dienstagabend dienstagmorgen dienstagvormittag dienstagnachmittag dienstagmittag dienstagnacht dienstagfrüh|mittwoch mittwochabend mittwochmorgen mittwochvormittag mittwochnachmittag mittwochmittag mittwochnacht mittwochfrüh|donnerstag donnerstagabend donnerstagmorgen donnerstagvormittag donnerstagnachmittag donnerstagmittag donnerstagnacht donnerstagfrüh|freitag freitagabend freitagmorgen freitagvormittag freitagnachmittag freitagmittag freitagnacht freitagfrüh|samstag sonnabend samstagabend samstagmorgen samstagvormittag samstagnachmittag samstagmittag samstagnacht samstagfrüh|sonntag sonntagabend sonntagmorgen sonntagvormittag sonntagnachmittag sonntagmittag sonntagnacht sonntagfrüh',
  days: {
    '-2': 'vorgestern',
    '-1': 'gestern',
    '0': 'heute heute_morgen heute_abend',
    '1': 'morgen',
    '2': 'übermorgen',
  },
  units:
    'tag tages Tag Tages Tage tage tagen+Tagen Tage|Woche woche+Wochen|Monat Monats monat+Monate Monaten|Jahr Jahres Jahre jahr+Jahren|Jahrzehnt Jahrzehnts+Jahrzehnte Jahrzehnten|Jahrhundert Jahrhunderts+Jahrhunderte|Stunde Minute Sekunde+Stunden Minuten Sekunden',
  which: {
    last: 'letzten letzte letzter letztes letztem vergangenen vergangene vergangener vergangenes vergangenem vorigen voriges vorige',
    this: 'dieses diesem diesen diese dieser laufenden laufende',
    next: 'nächsten nächste nächster nächstes nächstem kommenden kommende kommendes kommender',
    previous: 'vorherigen vorangegangenen vorherige',
    following: 'folgenden folgende darauffolgenden darauf',
    same: 'selben gleichen',
  },
  early: 'anfang Anfang beginn Beginn',
  mid: 'mitte Mitte',
  late: '',
  end: 'ende Ende Jahresende',
  agoBefore: 'vor',
  agoAfter: 'zuvor',
  small: {
    of: 'der des den die das dem ein eine einem einen rund',
    in: 'im in am an um seit vor nach während ab zum für am_Morgen jeden_Morgen der_Morgen den_Morgen',
    and: 'und',
    to: 'bis',
    between: 'zwischen',
    from: 'vom von ab',
    since: 'seit',
    until: 'bis',
  },
  ordinals:
    'erste ersten erster erstes|zweite zweiten zweiter zweites|dritte dritten dritter drittes|vierte vierten vierter viertes|fünfte fünften|sechste sechsten|siebte siebten|achte achten|neunte neunten|zehnte zehnten',
  quarter: 'Quartal Quartals',
  half: 'Halbjahr Halbjahres Jahreshälfte Hälfte',
  seasons: 'Frühjahr Frühling Frühjahrs|Sommer Sommers|Herbst Herbstes|Winter Winters',
  recent:
    'kürzlich neulich jüngst vor_kurzem in_den_vergangenen_Tagen in_den_letzten_Tagen in_den_letzten_Wochen in_den_letzten_Monaten',
  after: 'Tage_später wenig_später kurz_darauf',
  overnight: 'über_Nacht in_der_Nacht',
  ahead: 'wird werden werde soll sollen plant planen geplant will wollen kommenden nächsten',
  decades: {
    '20': 'zwanziger',
    '30': 'dreißiger',
    '50': 'fünfziger',
    '60': 'sechziger',
    '70': 'siebziger',
    '80': 'achtziger',
    '90': 'neunziger',
  },
  cardinals:
    'ein eine eins einer einem einen|zwei zweier|drei dreier|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn',
  numbers: compounds(),
  powers: {
    '2': 'hundert',
    '3': 'tausend Tsd',
    '6': 'million millionen mio',
    '9': 'milliarde milliarden mrd',
    '12': 'billion billionen',
  },
  dozen: 'Dutzend dutzend',
  parts: {
    '2': 'hälfte halbe halben halbes',
    '3': 'drittel dritteln',
    '4': 'viertel vierteln',
    '5': 'fünftel',
    '10': 'zehntel',
  },
  times: { '2': 'doppelt zweimal verdoppelt', '3': 'dreifach dreimal', '0': 'mal Mal' },
  measures: {
    '%': 'prozent',
    pp: 'prozentpunkte prozentpunkten prozentpunkt',
    km: 'kilometer kilometern kilometers',
    m: 'meter metern meters',
    cm: 'zentimeter zentimetern',
    mm: 'millimeter millimetern',
    kg: 'kilo kilogramm',
    g: 'gramm',
    t: 'tonne tonnen',
    L: 'liter litern',
    ha: 'hektar',
    km2: 'quadratkilometer quadratkilometern',
    m2: 'quadratmeter quadratmetern',
    m3: 'kubikmeter kubikmetern',
    h: 'stunde stunden',
    min: 'minute minuten',
    s: 'sekunde sekunden',
    d: 'tag tage tagen',
    wk: 'woche wochen',
    mo: 'monat monate monaten',
    a: 'jahr jahre jahren jährige jähriger jährigen jähriges',
    Cel: 'Grad_Celsius',
    deg: 'grad',
    MW: 'megawatt',
    GW: 'gigawatt',
    'kW.h': 'kilowattstunde kilowattstunden',
    'MW.h': 'megawattstunden',
    'km/h': 'kilometer_pro_Stunde stundenkilometer stundenkilometern km_h',
  },
  currencies: {
    USD: 'dollar US-Dollar',
    EUR: 'euro euros',
    GBP: 'pfund',
    CHF: 'franken',
    RUB: 'rubel',
    UAH: 'hrywnja griwna',
  },
  approx: {
    about: 'rund etwa circa ca ungefähr gut',
    'at least': 'mindestens wenigstens nicht_weniger_als',
    'at most': 'bis_zu höchstens maximal nicht_mehr_als',
    'more than': 'mehr_als über',
    'less than': 'weniger_als unter',
    almost: 'fast knapp beinahe nahezu',
    exactly: 'genau exakt',
  },
  labels:
    'artikel paragraf paragraph seite seiten kapitel flug nummer nr gesetz resolution absatz abs zimmer saal linie gruppe platz straße abschnitt autobahn bundesstraße landesstraße kreisstraße punkt tagesordnungspunkt buslinie hausnummer halle ziffer top',
  ordinalEnds: 'te ten ter tes',
  minus: 'minus',
};
