import type { FigureWords } from '#lib/extraction/figures/words/words';

const UNITS = 'uno due tre quattro cinque sei sette otto nove'.split(' ');
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** Italian writes its numbers in one word: "venticinque", "trecento", "duemila". */
function compounds(): Record<string, string> {
  const numbers: Record<string, string> = { '100': 'cento', '1000': 'mille', '10000': 'diecimila', '100000': 'centomila' };
  TENS.forEach((ten, t) => {
    numbers[String((t + 2) * 10)] = ten;
    UNITS.forEach((unit, u) => {
      const stem = u === 0 || u === 7 ? ten.slice(0, -1) : ten;
      numbers[String((t + 2) * 10 + u + 1)] = u === 2 ? `${stem}tré ${stem}tre` : stem + unit;
    });
  });
  UNITS.forEach((unit, u) => {
    if (u > 0) numbers[String((u + 1) * 100)] = `${unit}cento`;
    if (u > 0) numbers[String((u + 1) * 1000)] = `${unit}mila`;
  });
  return numbers;
}

export const IT: FigureWords = {
  hasCapitals: false,
  hasDecimalComma: true,
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  doubtful: '',
  weekdays: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  days: { '-2': 'altro_ieri', '-1': 'ieri', '0': 'oggi stamattina stasera stanotte', '1': 'domani', '2': 'dopodomani' },
  units:
    'giorno+giorni|settimana+settimane|mese+mesi|anno+anni|decennio+decenni|secolo+secoli|ora minuto secondo+ore minuti secondi',
  which: {
    last: 'scorso scorsa scorsi scorse passato passata ultimo ultima ultimi ultime',
    this: 'questo questa quest questi queste corrente',
    next: 'prossimo prossima prossimi prossime',
    previous: 'precedente precedenti',
    following: 'seguente seguenti successivo successivi successiva',
    same: 'stesso stessa',
  },
  early: 'inizio inizi',
  mid: 'metà',
  late: '',
  end: 'fine',
  agoBefore: '',
  agoAfter: 'fa',
  weekend: 'fine_settimana weekend',
  thatYear: 'quell’anno quell_anno lo_stesso_anno dello_stesso_anno',
  thatDay: 'quel_giorno quella_notte quella_sera quella_mattina lo_stesso_giorno',
  feasts: { christmas: 'Natale', easter: 'Pasqua', 'new-year': 'Capodanno', 'all-saints': 'Ognissanti', epiphany: 'Epifania' },
  small: {
    of: 'di del della dello dell dei degli d il lo la l i gli le un uno una un',
    in: 'in nel nella nell nello nei al alla all a durante per entro',
    and: 'e ed',
    to: 'a al alla all fino',
    between: 'tra fra',
    from: 'da dal dalla dall dai',
    since: 'dal dalla dall dai',
    until: 'fino',
  },
  ordinals:
    'primo prima|secondo seconda|terzo terza|quarto quarta|quinto quinta|sesto sesta|settimo settima|ottavo ottava|nono nona|decimo decima',
  quarter: 'trimestre trimestri',
  half: 'semestre',
  seasons: 'primavera|estate|autunno|inverno',
  recent: 'recentemente ultimamente di_recente negli_ultimi_giorni nelle_ultime_settimane negli_ultimi_mesi negli_ultimi_anni',
  after: 'giorni_dopo poco_dopo',
  overnight: 'nella_notte',
  ahead: 'sarà saranno avrà avranno dovrà dovranno prevede previsto prevista prossimo prossima entro fino',
  decades: {
    '20': 'Venti',
    '30': 'Trenta',
    '40': 'Quaranta',
    '50': 'Cinquanta',
    '60': 'Sessanta',
    '70': 'Settanta',
    '80': 'Ottanta',
    '90': 'Novanta',
  },
  cardinals:
    'un uno una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove',
  numbers: compounds(),
  powers: {
    '3': 'mila',
    '6': 'milione milioni mln',
    '9': 'miliardo miliardi mld',
    '12': 'bilione bilioni',
  },
  dozen: 'dozzina',
  groups: { '10': 'decina', '20': 'ventina', '30': 'trentina', '100': 'centinaio', '1000': 'migliaio' },
  parts: {
    '2': 'metà mezzo mezza',
    '3': 'terzo terzi',
    '4': 'quarto quarti',
    '5': 'quinto quinti',
    '10': 'decimo decimi',
  },
  times: { '2': 'doppio', '3': 'triplo', '0': 'volte' },
  measures: {
    '%': 'per_cento percento',
    pp: 'punti_percentuali punto_percentuale',
    km: 'chilometro chilometri',
    m: 'metro metri',
    cm: 'centimetro centimetri',
    mm: 'millimetro millimetri',
    kg: 'chilo chili chilogrammo chilogrammi',
    g: 'grammo grammi',
    t: 'tonnellata tonnellate',
    L: 'litro litri',
    '[bbl_us]': 'barile barili',
    ha: 'ettaro ettari',
    km2: 'chilometri_quadrati chilometro_quadrato',
    m2: 'metri_quadrati metro_quadrato metri_quadri',
    m3: 'metri_cubi metro_cubo',
    h: 'ora ore',
    min: 'minuto minuti',
    s: 'secondo secondi',
    d: 'giorno giorni',
    wk: 'settimana settimane',
    mo: 'mese mesi',
    a: 'anno anni',
    Cel: 'gradi_celsius gradi_Celsius gradi_centigradi',
    deg: 'grado gradi',
    MW: 'megawatt',
    'km/h': 'chilometri_orari chilometri_all’ora',
  },
  currencies: { USD: 'dollaro dollari', EUR: 'euro', GBP: 'sterline sterlina', CHF: 'franchi_svizzeri', RUB: 'rubli rublo' },
  approx: {
    about: 'circa quasi_quasi all’incirca intorno_ai',
    'at least': 'almeno minimo non_meno_di',
    'at most': 'fino_a al_massimo non_più_di',
    'more than': 'più_di oltre superiore_a',
    'less than': 'meno_di inferiore_a sotto_i',
    almost: 'quasi',
    exactly: 'esattamente',
  },
  labels: 'articolo articoli pagina pagine capitolo volo legge numero risoluzione sala linea decreto gruppo comma sezione',
  ordinalEnds: 'º ª o a',
  minus: 'meno',
};
