/** An English word that is often put for a word of the other language that only looks like it. */
export interface FalseFriend {
  word: string;
  original: string;
  meaning: string;
}

/** English word | word of the other language | what that means. */
const LISTS: Record<string, string> = {
  ru: `
actual|актуальный|topical
sympathetic|симпатичный|likeable
decade|декада|ten days
fabric|фабрика|factory
magazine|магазин|shop
accurate|аккуратный|tidy, careful
complexes|комплексы|systems, installations
perspective|перспективный|promising
intelligent|интеллигентный|cultured
militant|милиция|police
biscuit|бисквит|sponge cake
realize|реализовать|carry out, sell
realized|реализован|carried out, sold
concrete|конкретный|specific
pretend|претендовать|claim
pretends|претендует|claims
technique|техника|equipment, vehicles
principal|принципиальный|of principle
spectacle|спектакль|play
revision|ревизия|audit
ammunition|амуниция|gear
academician|академик|member of the Academy
motive|мотив|tune, reason
deputies|депутаты|members of parliament
cabinet|кабинет|office
conductor|кондуктор|ticket collector
diversion|диверсия|sabotage
diversionary|диверсионный|sabotage
speculation|спекуляция|profiteering
object|объект|site, facility
objects|объекты|sites, facilities
prospect|проспект|avenue
sanitary|санитарный|medical, ambulance
preservative|презерватив|condom
`,
  uk: `
actual|актуальний|topical
sympathetic|симпатичний|likeable
decade|декада|ten days
fabric|фабрика|factory
accurate|акуратний|tidy, careful
complexes|комплекси|systems, installations
perspective|перспективний|promising
intelligent|інтелігентний|cultured
realize|реалізувати|carry out, sell
realized|реалізований|carried out, sold
concrete|конкретний|specific
pretend|претендувати|claim
technique|техніка|equipment, vehicles
principal|принциповий|of principle
spectacle|спектакль|play
revision|ревізія|audit
ammunition|амуніція|gear
deputies|депутати|members of parliament
cabinet|кабінет|office
diversion|диверсія|sabotage
speculation|спекуляція|profiteering
object|об’єкт|site, facility
objects|об’єкти|sites, facilities
magazine|магазин|shop
`,
  es: `
actual|actual|current
actually|actualmente|at present
assist|asistir|attend
assisted|asistió|attended
eventual|eventual|temporary, possible
eventually|eventualmente|possibly
sensible|sensible|sensitive
embarrassed|embarazada|pregnant
constipated|constipado|having a cold
fabric|fábrica|factory
library|librería|bookshop
realize|realizar|carry out
realized|realizó|carried out
pretend|pretender|intend
pretends|pretende|intends
pretended|pretendió|intended
sanity|sanidad|health service
compromise|compromiso|commitment
compromises|compromisos|commitments
exit|éxito|success
success|suceso|event
career|carrera|degree course, race
topics|tópicos|commonplaces
collective|colectivo|group
direction|dirección|management, address
formation|formación|training
inversion|inversión|investment
conductor|conductor|driver
billion|billón|million million
billions|billones|million millions
molest|molestar|bother
molested|molestó|bothered
argument|argumento|plot, reasoning
notice|noticia|piece of news
sympathetic|simpático|likeable
`,
  fr: `
actual|actuel|current
actually|actuellement|at present
eventual|éventuel|possible
eventually|éventuellement|possibly
assist|assister|attend
assisted|assisté|attended
sensible|sensible|sensitive
demand|demander|ask
demanded|demandé|asked
deception|déception|disappointment
deceived|déçu|disappointed
library|librairie|bookshop
pretend|prétendre|claim
pretends|prétend|claims
pretended|prétendu|claimed
formation|formation|training
militant|militant|activist
militants|militants|activists
manifestation|manifestation|demonstration
manifestations|manifestations|demonstrations
sympathetic|sympathique|likeable
journey|journée|day
location|location|rental
patron|patron|boss
collaborator|collaborateur|colleague
collaborators|collaborateurs|colleagues
billion|billion|million million
important|important|large
delay|délai|time limit
interrogate|interroger|ask
interrogated|interrogé|asked
realize|réaliser|carry out
realized|réalisé|carried out
evidence|évidence|obvious fact
control|contrôler|check
controls|contrôles|checks
hazard|hasard|chance
`,
  de: `
actual|aktuell|current
actually|aktuell|at present
eventual|eventuell|possible
eventually|eventuell|possibly
become|bekommen|get
gymnasium|Gymnasium|grammar school
billion|Billion|million million
sensible|sensibel|sensitive
sympathetic|sympathisch|likeable
chef|Chef|boss
brave|brav|well-behaved
fabric|Fabrik|factory
gift|Gift|poison
handy|Handy|mobile phone
mist|Mist|dung, rubbish
rat|Rat|council, advice
consequent|konsequent|consistent
consequently|konsequent|consistently
concurrence|Konkurrenz|competition
direction|Direktion|management
famous|famos|splendid
genial|genial|brilliant
isolation|Isolierung|insulation
novel|Novelle|amendment
novella|Novelle|amendment
ordinary|ordinär|vulgar
prospect|Prospekt|brochure
provision|Provision|commission
provisions|Provisionen|commissions
rentable|rentabel|profitable
spend|spenden|donate
spent|spendete|donated
warehouse|Warenhaus|department store
overhear|überhören|fail to hear
overheard|überhörte|failed to hear
`,
};

/** The false friends of the language a text is translated from; none when that is not known. */
export function falseFriendsFrom(language: string | null): FalseFriend[] {
  const base = language?.split('-')[0] ?? '';
  const list = Object.hasOwn(LISTS, base) ? (LISTS[base] ?? '') : '';
  return list
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', original = '', meaning = ''] = line.split('|');
      return { word, original, meaning };
    });
}
