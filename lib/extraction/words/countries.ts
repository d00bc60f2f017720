/** Countries with the adjective that the news use for their people; the European Union and the like stand among them. */
const COUNTRIES =
  'Afghanistan:Afghan Albania:Albanian Algeria:Algerian Andorra:Andorran Angola:Angolan Argentina:Argentine,Argentinian Armenia:Armenian Australia:Australian Austria:Austrian Azerbaijan:Azerbaijani Bahrain:Bahraini Bangladesh:Bangladeshi Belarus:Belarusian Belgium:Belgian Bolivia:Bolivian Bosnia:Bosnian Botswana:Botswanan Brazil:Brazilian Bulgaria:Bulgarian Cambodia:Cambodian Cameroon:Cameroonian Canada:Canadian Chad:Chadian Chile:Chilean China:Chinese Colombia:Colombian Congo:Congolese Croatia:Croatian Cuba:Cuban Cyprus:Cypriot Denmark:Danish Ecuador:Ecuadorian,Ecuadorean Egypt:Egyptian Eritrea:Eritrean Estonia:Estonian Ethiopia:Ethiopian Fiji:Fijian Finland:Finnish France:French Gabon:Gabonese Gambia:Gambian Georgia:Georgian Germany:German Ghana:Ghanaian Greece:Greek Guatemala:Guatemalan Guinea:Guinean Haiti:Haitian Honduras:Honduran Hungary:Hungarian Iceland:Icelandic India:Indian Indonesia:Indonesian Iran:Iranian Iraq:Iraqi Ireland:Irish Israel:Israeli Italy:Italian Jamaica:Jamaican Japan:Japanese Jordan:Jordanian Kazakhstan:Kazakh Kenya:Kenyan Kosovo:Kosovar Kuwait:Kuwaiti Kyrgyzstan:Kyrgyz Laos:Laotian Latvia:Latvian Lebanon:Lebanese Liberia:Liberian Libya:Libyan Lithuania:Lithuanian Luxembourg:Luxembourgish Madagascar:Malagasy Malawi:Malawian Malaysia:Malaysian Mali:Malian Malta:Maltese Mexico:Mexican Moldova:Moldovan Mongolia:Mongolian Montenegro:Montenegrin Morocco:Moroccan Mozambique:Mozambican Myanmar:Burmese Namibia:Namibian Nepal:Nepalese Netherlands:Dutch Nicaragua:Nicaraguan Niger:Nigerien Nigeria:Nigerian Norway:Norwegian Oman:Omani Pakistan:Pakistani Palestine:Palestinian Panama:Panamanian Paraguay:Paraguayan Peru:Peruvian Philippines:Philippine,Filipino Poland:Polish Portugal:Portuguese Qatar:Qatari Romania:Romanian Russia:Russian Rwanda:Rwandan Senegal:Senegalese Serbia:Serbian Singapore:Singaporean Slovakia:Slovak Slovenia:Slovenian Somalia:Somali Spain:Spanish Sudan:Sudanese Sweden:Swedish Switzerland:Swiss Syria:Syrian Taiwan:Taiwanese Tajikistan:Tajik Tanzania:Tanzanian Thailand:Thai Tunisia:Tunisian Turkey:Turkish Türkiye:Turkish Turkmenistan:Turkmen Uganda:Ugandan Ukraine:Ukrainian Uruguay:Uruguayan Uzbekistan:Uzbek Venezuela:Venezuelan Vietnam:Vietnamese Yemen:Yemeni Zambia:Zambian Zimbabwe:Zimbabwean Britain:British England:English Scotland:Scottish Wales:Welsh America:American Europe:European Bahamas:Bahamian Barbados:Barbadian,Bajan Belize:Belizean Benin:Beninese Bhutan:Bhutanese Brunei:Bruneian Burundi:Burundian Comoros:Comorian Djibouti:Djiboutian Eswatini:Swazi Grenada:Grenadian Guyana:Guyanese Kiribati:Kiribati Lesotho:Basotho Liechtenstein:Liechtensteiner Maldives:Maldivian Mauritania:Mauritanian Mauritius:Mauritian Micronesia:Micronesian Monaco:Monegasque Nauru:Nauruan Palau:Palauan Samoa:Samoan Seychelles:Seychellois Suriname:Surinamese Togo:Togolese Tonga:Tongan Vanuatu:Vanuatuan Greenland:Greenlandic';
const OF_TWO_WORDS: Record<string, string> = {
  'United States': 'american',
  'United Kingdom': 'british',
  'Saudi Arabia': 'saudi',
  'South Korea': 'south korean',
  'North Korea': 'north korean',
  'South Africa': 'south african',
  'New Zealand': 'new zealand',
  'Czech Republic': 'czech',
  'European Union': 'european',
  'United Arab Emirates': 'emirati',
  'Russian Federation': 'russian',
  'Sri Lanka': 'sri lankan',
  'El Salvador': 'salvadoran',
  'Costa Rica': 'costa rican',
  'North Macedonia': 'macedonian',
  'Burkina Faso': 'burkinabe',
  'Ivory Coast': 'ivorian',
  'Cape Verde': 'cape verdean',
  'Sierra Leone': 'sierra leonean',
  'Papua New Guinea': 'papuan',
  'Dominican Republic': 'dominican',
  'East Timor': 'timorese',
  'South Sudan': 'south sudanese',
  'San Marino': 'sammarinese',
  'Puerto Rico': 'puerto rican',
  'Northern Ireland': 'northern irish',
};

const NAMES = new Set(Object.keys(OF_TWO_WORDS));
const ADJECTIVES = new Map<string, string>(Object.entries(OF_TWO_WORDS).map(([name, adjective]) => [adjective, name]));
for (const entry of COUNTRIES.split(' ')) {
  const [name = '', adjectives = ''] = entry.split(':');
  NAMES.add(name);
  for (const adjective of adjectives.split(',')) ADJECTIVES.set(adjective.toLowerCase(), name);
}

export function isCountry(name: string): boolean {
  return NAMES.has(name);
}

/** The country that an adjective is of: "belarusian" is of Belarus; null when it is of none. */
export function countryOf(adjective: string): string | null {
  return ADJECTIVES.get(adjective.toLowerCase()) ?? null;
}

/**
 * Whether a word may be the adjective of a place that is in no list: they share their first letters, as "Tovian" and "Tovia".
 * Says nothing of short words.
 */
export function isAdjectiveOf(adjective: string, place: string): boolean {
  const [a, b] = [adjective.toLowerCase(), place.toLowerCase()];
  if (countryOf(a) === place) return true;
  const stem = b.replace(/(?:[aeiouy]|land|ia)$/u, '');
  return stem.length >= 4 && a !== b && a.startsWith(stem) && /(?:an|ian|ean|ish|ese|i|ic|er)$/.test(a);
}
