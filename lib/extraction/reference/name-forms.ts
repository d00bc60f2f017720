/** What a name itself says. */
const FORMS: readonly (readonly [nouns: RegExp, name: RegExp])[] = [
  [
    /^(?:ship|vessel|boat|frigate|ferry|yacht|cruiser|destroyer|corvette|submarine|warship|gunboat|minesweeper|liner|tanker|freighter|bulker|trawler|carrier|tug|dredger|icebreaker|schooner)$/,
    /^(?:HMS|HMNZS|USS|USNS|USCGC|HMAS|HMCS|INS|ARA|BRP|LÉ|RFA|MV|M\/V|MS|MSC|MY|SY|SS|RMS|RV|RRS|MT|FV|PS)\s/,
  ],
  [
    /^(?:volcano|mountain|peak)$/,
    /^(?:Mount|Mt\.?|Monte|Mont|Piz|Pico|Cerro|Volcán|Nevado|Jebel|Gunung|Ben|Sgurr|Carn|Slieve)\s|\s(?:Peak|Mountain|Volcano|Hill|Fell)$/,
  ],
  [
    /^(?:lake|loch|lough|reservoir|lagoon)$/,
    /^(?:Lake|Loch|Lough|Lago|Laguna|Llyn)\s|\s(?:Lake|Reservoir|Lagoon|Water|Mere|Tarn)$/,
  ],
  [/^(?:river|stream|waterway|creek|canal)$/, /^(?:River|Afon|Rio|Río)\s|\s(?:River|Creek|Canal|Brook|Burn)$/],
  [/^(?:island|isle|islet|archipelago|islands)$/, /^(?:Isle|Isles|Île|Isla|Ilha|Inis)\s|\s(?:Island|Islands|Isle|Isles|Atoll)$/],
  [/^(?:bridge|viaduct|crossing)$/, /\s(?:Bridge|Viaduct|Crossing)$/],
  [/^(?:prison|jail|penitentiary)$/, /\s(?:Prison|Jail|Gaol|Penitentiary)$|^HMP\s/],
  [/^(?:airport|airfield|airbase|aerodrome)$/, /\s(?:Airport|Airfield|Aerodrome|Air Base)$|^RAF\s/],
  [/^(?:stadium|arena|ground)$/, /\s(?:Stadium|Arena|Park|Ground)$/],
  [/^(?:theatre|theater|cinema)$/, /\b(?:Theatre|Theater|Cinema|Playhouse)\b/],
  [
    /^(?:church|cathedral|chapel|mosque|temple|synagogue|abbey)$/,
    /\b(?:Church|Cathedral|Chapel|Mosque|Temple|Synagogue|Abbey|Minster|Basilica)\b/,
  ],
  [/^(?:hotel|inn|pub)$/, /^Hotel\s|\s(?:Hotel|Inn|Arms|Tavern|Lodge)$/],
  [/^(?:castle|palace|fortress)$/, /\s(?:Castle|Palace|Fort|Fortress)$|^(?:Castle|Château|Schloss|Fort)\s/],
  [/^(?:festival|fair|carnival)$/, /\s(?:Festival|Fair|Carnival|Show)$/],
  [/^(?:prize|award|medal)$/, /\b(?:Prize|Award|Medal)s?\b/],
  [/^(?:cup|tournament|championship|competition)$/, /\s(?:Cup|Trophy|Open|Championship|Championships|Games)$/],
  [/^(?:comet|asteroid)$/, /^(?:Comet|Asteroid)\s/],
  [/^(?:cyclone|hurricane|typhoon|storm|gale)$/, /^(?:Cyclone|Hurricane|Typhoon|Storm|Tropical Storm)\s/],
  [/^(?:museum|gallery|collection)$/, /\b(?:Museum|Gallery|Collection)\b/],
  [/^(?:law|act|bill|legislation|statute|ordinance|measure)$/, /\s(?:Act|Bill|Law|Ordinance|Directive)(?: (?:19|20)\d\d)?$/],
  [
    /^(?:treaty|agreement|accord|pact|convention|protocol|charter|deal)$/,
    /^(?:Treaty|Convention|Protocol|Accord|Charter)\b|\s(?:Treaty|Agreement|Accords?|Pact|Convention|Protocol|Charter)$/,
  ],
];

/** How the names of what a noun means are made: "the loch" is Loch Ederline; null for nouns that names do not tell. */
export function formNamed(noun: string): RegExp | null {
  return FORMS.find(([nouns]) => nouns.test(noun))?.[1] ?? null;
}
