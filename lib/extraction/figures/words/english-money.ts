/** ISO 4217 codes and the English words for money that tell which; where the word alone does not, with the land before it. */
const PLAIN: Record<string, string> = {
  USD: 'US_dollars US_dollar dollar dollars greenbacks bucks',
  EUR: 'euro euros',
  GBP: 'pounds_sterling pound_sterling sterling british_pounds quid',
  RUB: 'rouble roubles ruble rubles',
  UAH: 'hryvnia hryvnias hryvnya hryvnyas',
  JPY: 'yen',
  CNY: 'yuan renminbi',
  INR: 'rupee rupees',
  CHF: 'swiss_francs swiss_franc',
  SEK: 'kronor',
  PLN: 'zloty zlotys zloties',
  BRL: 'reais',
  TRY: 'lira',
  MXN: 'pesos peso',
  RON: 'lei leu',
  HUF: 'forint forints',
  CZK: 'koruna korunas',
  BGN: 'leva',
  THB: 'baht',
  ZAR: 'rand',
  NGN: 'naira',
  ILS: 'shekels shekel',
  GEL: 'lari',
  IDR: 'rupiah',
  MYR: 'ringgit ringgits',
  GHS: 'cedi cedis',
  BDT: 'taka',
};

/** The noun, its plural when that is another, and the lands whose money it is, with their codes. */
const OF_LANDS: readonly (readonly [string, string])[] = [
  [
    'dollar dollars',
    'American:USD U.S.:USD Australian:AUD Canadian:CAD New_Zealand:NZD Hong_Kong:HKD Singapore:SGD Singaporean:SGD Taiwan:TWD Taiwanese:TWD Jamaican:JMD Barbadian:BBD Barbados:BBD Bahamian:BSD Trinidad:TTD Trinidadian:TTD Guyanese:GYD Guyana:GYD Liberian:LRD Namibian:NAD Namibia:NAD Zimbabwean:ZWL Zimbabwe:ZWL Fijian:FJD Fiji:FJD Belize:BZD Bermudian:BMD Cayman:KYD Brunei:BND Surinamese:SRD Caribbean:XCD',
  ],
  ['pound pounds', 'British:GBP Egyptian:EGP Lebanese:LBP Syrian:SYP Sudanese:SDG South_Sudanese:SSP Gibraltar:GIP'],
  [
    'peso pesos',
    'Mexican:MXN Argentine:ARS Argentinian:ARS Chilean:CLP Colombian:COP Cuban:CUP Dominican:DOP Philippine:PHP Filipino:PHP Uruguayan:UYU',
  ],
  [
    'rupee rupees',
    'Indian:INR Pakistani:PKR Pakistan:PKR Sri_Lankan:LKR Nepali:NPR Nepalese:NPR Mauritian:MUR Mauritius:MUR Seychelles:SCR Seychellois:SCR',
  ],
  [
    'franc francs',
    'Swiss:CHF Congolese:CDF Rwandan:RWF Rwanda:RWF Burundian:BIF Burundi:BIF Djiboutian:DJF Djibouti:DJF Guinean:GNF Guinea:GNF Comorian:KMF',
  ],
  ['shilling shillings', 'Kenyan:KES Kenya:KES Ugandan:UGX Uganda:UGX Tanzanian:TZS Tanzania:TZS Somali:SOS'],
  ['krone kroner', 'Norwegian:NOK Danish:DKK'],
  ['krona kronor', 'Swedish:SEK'],
  ['krona kronur', 'Icelandic:ISK'],
  ['crown crowns', 'Norwegian:NOK Danish:DKK Swedish:SEK Czech:CZK Icelandic:ISK'],
  ['koruna korunas', 'Czech:CZK'],
  ['dinar dinars', 'Serbian:RSD Algerian:DZD Tunisian:TND Kuwaiti:KWD Bahraini:BHD Jordanian:JOD Iraqi:IQD Libyan:LYD'],
  ['denar denars', 'Macedonian:MKD'],
  ['dirham dirhams', 'UAE:AED Emirati:AED Moroccan:MAD'],
  ['riyal riyals', 'Saudi:SAR Qatari:QAR Omani:OMR Yemeni:YER Iranian:IRR'],
  ['rial rials', 'Iranian:IRR Omani:OMR Yemeni:YER'],
  ['won won', 'Korean:KRW South_Korean:KRW North_Korean:KPW'],
  ['yuan yuan', 'Chinese:CNY'],
  ['yen yen', 'Japanese:JPY'],
  ['lira lira', 'Turkish:TRY Syrian:SYP Lebanese:LBP'],
  ['lira liras', 'Turkish:TRY'],
  ['rouble roubles', 'Russian:RUB Belarusian:BYN Belarussian:BYN'],
  ['ruble rubles', 'Russian:RUB Belarusian:BYN'],
  ['rand rands', 'South_African:ZAR'],
  ['kwacha kwacha', 'Zambian:ZMW Malawian:MWK Malawi:MWK'],
  ['lev leva', 'Bulgarian:BGN'],
  ['leu lei', 'Romanian:RON Moldovan:MDL'],
  ['zloty zlotys', 'Polish:PLN'],
  ['forint forints', 'Hungarian:HUF'],
  ['real reais', 'Brazilian:BRL'],
  ['sol soles', 'Peruvian:PEN'],
  ['birr birr', 'Ethiopian:ETB'],
  ['pula pula', 'Botswana:BWP'],
  ['naira naira', 'Nigerian:NGN'],
  ['cedi cedis', 'Ghanaian:GHS Ghana:GHS'],
  ['tenge tenge', 'Kazakh:KZT Kazakhstani:KZT'],
  ['som soms', 'Kyrgyz:KGS'],
  ['sum sums', 'Uzbek:UZS'],
  ['manat manats', 'Azerbaijani:AZN Azeri:AZN Turkmen:TMT'],
  ['dram drams', 'Armenian:AMD'],
  ['lari laris', 'Georgian:GEL'],
  ['ringgit ringgit', 'Malaysian:MYR'],
  ['rupiah rupiah', 'Indonesian:IDR'],
  ['baht baht', 'Thai:THB'],
  ['dong dong', 'Vietnamese:VND'],
  ['kyat kyats', 'Myanmar:MMK Burmese:MMK'],
  ['riel riels', 'Cambodian:KHR'],
  ['kip kip', 'Lao:LAK'],
  ['shekel shekels', 'Israeli:ILS'],
  ['hryvnia hryvnias', 'Ukrainian:UAH'],
];

export const ENGLISH_MONEY: Record<string, string> = { ...PLAIN };
for (const [forms, lands] of OF_LANDS)
  for (const land of lands.split(' ')) {
    const [name = '', code = ''] = land.split(':');
    const words = [...new Set(forms.split(' '))].map((form) => `${name}_${form}`).join(' ');
    ENGLISH_MONEY[code] = ENGLISH_MONEY[code] === undefined ? words : `${ENGLISH_MONEY[code]} ${words}`;
  }
ENGLISH_MONEY['XOF'] = 'CFA_francs CFA_franc West_African_francs';

/** ISO 4217 codes beside those of every language; none that is a word in capitals ("ALL", "TOP", "TRY", "COP"). */
export const CODES =
  'AED AFN AMD AOA AZN BBD BDT BGN BHD BIF BMD BND BSD BTN BWP BZD CDF CLP CRC CVE DJF DZD EGP ERN ETB FJD GBX GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS IQD IRR ISK JMD JOD KES KGS KHR KMF KPW KRW KWD KYD LBP LKR LRD LYD MGA MKD MMK MNT MRU MUR MVR MWK MYR MZN NGN NIO NPR NZD OMR PGK PHP PKR PYG QAR RMB RON RSD RWF SAR SCR SDG SGD SLE SLL SRD SSP SYP SZL THB TMT TND TTD TWD TZS UGX UYU UZS VND VUV WST XAF XCD XOF YER ZMW ZWL ZWG';
