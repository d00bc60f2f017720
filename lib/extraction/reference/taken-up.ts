import { type Around, isPersonal, type Meant, said } from '#lib/extraction/reference/around';
import type { Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { formNamed } from '#lib/extraction/reference/name-forms';
import { countryOfCapital } from '#lib/extraction/reference/capitals';
import { classOf, isKindOf } from '#lib/extraction/reference/noun-kinds';
import { genderOfNoun, isFirmNoun, isKnownNoun, isPeople, isPluralNoun } from '#lib/extraction/reference/nouns';
import { countryOf } from '#lib/extraction/words/countries';
import { isBody } from '#lib/extraction/words/roles';

// "Ryanair is closing its base. The airline …": what a noun takes up that nobody was called by before.

const UNTAKEN = /^(?:,?\s(?:that|which|who|whose|of|for|behind)\s|['’]s?\s\p{Ll})/u;
const BODY =
  /^(?:union|agency|watchdog|regulator|movement|party|charity|club|authority|ministry|department|council|committee|commission|federation|association|organisation|organization|institute|trust|foundation|league|alliance|group|outfit|bloc|coalition|militia|think-tank|nonprofit|ngo|quango|bureau|force|cooperative|co-operative)$/;
/** "the streaming service", "the oil major": told by the word before. */
const TRADES =
  /^(?:service|major|trader|corporation|wholesaler|railway|exchange|house|label|studio|network|lender|fund|body|provider|platform|site|website|app|maker|builder|producer|operator|supplier|dealer|distributor|exporter|importer|broker|insurer|publisher|broadcaster|channel|station|newspaper|paper|magazine|agency|consultancy|chain|giant|group|brand|start-up|startup|unicorn|multinational|conglomerate|subsidiary|brewery|distillery|bakery|dairy|refinery|manufacturer|developer|contractor|carrier|line|shipyard|yard|works|mill|miner|driller|grocer|bookmaker|association|club|team|side|union|party|charity|watchdog|regulator|bank|partnership|practice|surgery|cooperative|enterprise|business|venture|concern)$/;
const STREET =
  /\s(?:Street|Road|Avenue|Lane|Square|Place|Close|Crescent|Drive|Terrace|Boulevard|Highway|Motorway|Way|Bridge|Tunnel|River|Lake|Sea|Ocean|Bay|Strait|Mountains?|Hills?|Forest|Park|Valley|Desert|Day|Week|Month|Year|Act|Bill|Law|Treaty|Agreement|Accords?|Cup|Prize|Awards?|Medal|League|Festival|Games|Open|Championships?|War|Church|Cathedral|Hall|House|Tower|Castle|Palace|Station|Airport|Stadium|Arena|Prison|Museum|Library)$/;
const LAND =
  /^(?:city|town|village|hamlet|port|seaport|resort|spa|suburb|settlement|township|borough|municipality|commune|capital|metropolis|conurbation|oasis)$/;
/** What a name alone may be: a ship, a book, a road. */
const NAMED_THING =
  /^(?:ship|vessel|frigate|ferry|trawler|tanker|yacht|boat|cruiser|destroyer|submarine|car|vehicle|model|aircraft|plane|jet|rocket|satellite|telescope|drug|medicine|vaccine|treatment|supplement|pub|restaurant|bar|hotel|shop|store|theatre|cinema|nightclub|club|venue|building|tower|mosque|church|temple|synagogue|cathedral|castle|palace|museum|gallery|prison|mine|volcano|mountain|peak|glacier|lake|river|canal|tunnel|bridge|dam|motorway|highway|railway|novel|book|film|movie|series|play|opera|album|song|painting|picture|portrait|game|app|platform|website|site|magazine|newspaper|programme|law|treaty|agreement|accord|pact|convention|prize|award|medal|festival|tournament|race|cyclone|hurricane|typhoon|storm|horse|dog|cat|animal|breed|project|crossing|post|stadium|airport|station|warship|liner|barge|lifeboat|tug|dinghy|sailboat|schooner|dredger|minesweeper|spacecraft|shuttle|lander|rover|helicopter|airliner|airship|tank|train|locomotive|tram|bus|lorry|truck|motorbike|motorcycle|smartphone|phone|tablet|laptop|console|device|gadget|robot|chatbot|chip|processor|painkiller|antibiotic|jab|tablet|pill|cream|device|implant|cafe|café|inn|tavern|bakery|supermarket|market|mall|arena|ground|gym|school|college|hospital|clinic|hospice|nursery|academy|farm|estate|park|garden|zoo|reserve|forest|wood|beach|island|islet|headland|bay|reef|valley|gorge|pass|desert|cave|waterfall|spring|stream|creek|reservoir|loch|lagoon|wetland|fort|fortress|abbey|monastery|convent|shrine|cemetery|memorial|monument|statue|fountain|square|skyscraper|block|mill|factory|plant|refinery|smelter|quarry|colliery|reactor|pipeline|port|harbour|harbor|dock|terminal|pier|marina|line|route|trail|path|road|street|avenue|bypass|junction|memoir|biography|thriller|documentary|musical|ballet|symphony|concerto|sitcom|drama|show|podcast|column|blog|comic|cartoon|poem|anthem|hymn|single|track|sculpture|mural|tapestry|manuscript|map|journal|newsletter|tabloid|bill|act|directive|regulation|scheme|plan|initiative|campaign|operation|mission|trial|study|report|charter|protocol|declaration|memorandum|summit|conference|congress|fair|exhibition|marathon|regatta|derby|cup|league|championship|match|trophy|title|earthquake|eruption|wildfire|fire|flood|puppy|cow|bull|elephant|tiger|lion|bear|whale|dolphin|orangutan|panda|gorilla|tortoise|tree|oak|rose|variety|strain|virus|bacterium|comet|asteroid|planet|moon|star|galaxy|constellation|probe|camera|software|program|tool|algorithm|currency|coin|token|wine|whisky|whiskey|beer|cheese)$/;
/** What a word that no dictionary has, without an article, may be. */
const STRANGE =
  /^(?:drug|medicine|medication|treatment|substance|chemical|compound|toxin|poison|agent|pesticide|herbicide|antibiotic|vaccine|virus|disease|species|plant|fish|bird|insect|animal|dish|drink|mineral|metal|material|hormone|protein|additive|fuel|painkiller|sedative|opioid|opiate|steroid|stimulant|therapy|remedy|tablet|pill|jab|ingredient|supplement|vitamin|preservative|pollutant|contaminant|solvent|acid|gas|explosive|enzyme|peptide|molecule|antibody|gene|allergen|bacterium|bacteria|bug|pathogen|parasite|fungus|illness|condition|infection|disorder|syndrome|crop|weed|tree|flower|shrub|seed|grain|fruit|vegetable|spice|herb|beast|creature|mammal|reptile|mollusc|shellfish|snake|spider|beetle|moth|worm|delicacy|pastry|cheese|spirit|liquor|beverage|fabric|cloth|garment|instrument|dance|game|sport|martial-art|stone|gem|rock|alloy|plastic|fibre|fiber|dye|pigment|resin|oil)$/;
const AGED =
  /^(?:teenager|youngster|toddler|pensioner|infant|baby|adolescent|youth|minor|retiree|newborn|teen|schoolboy|schoolgirl|lad|kid|septuagenarian|octogenarian|nonagenarian|centenarian|sexagenarian|twenty-something|grandmother|grandfather)$/;

/** What "the airline", "the drug", "the men" takes up: what the sentence before was about, where nothing else may be called so. */
export function takenUp(item: Item, around: Around): Meant | null {
  const { opener, head, words } = item;
  if (!/^(?:the|this|that|these|those)$/.test(opener ?? '') || UNTAKEN.test(around.text.slice(around.at, around.at + 10)))
    return null;
  if (item.isPlural) return manyTaken(item, around);
  if (isPersonal(item)) return AGED.test(head) ? aged(around) : null;
  const isFirm = isFirmNoun(head) || BODY.test(head) || (words !== head && TRADES.test(head));
  const ahead = words.split(' ').slice(0, -1);
  if (isFirm) return firmTaken(item, around);
  if (ahead.length > 0 && !ahead.every((word) => countryOf(word) !== null)) return strange(item, around);
  if (LAND.test(head)) return landTaken(around);
  return strange(item, around) ?? (NAMED_THING.test(head) ? thingTaken(head, around) : null);
}

/** Those of this sentence, of the one before and of the one before that, each once. */
function near({ discourse, before }: Around): Record<'here' | 'last' | 'earlier', Entity[]> {
  const here = [...new Set(before.map(({ entity }) => entity))];
  const back = (by: number) =>
    discourse.recent.filter((each) => each.sentence === discourse.sentence - by && !here.includes(each));
  return { here, last: back(0), earlier: back(1) };
}

/** The only one that suits, else the one that the sentence is about. */
function oneOf(all: readonly Entity[]): Entity | null {
  const [one, other] = all;
  if (!one || !other) return one ?? null;
  const subjects = all.filter(({ part }) => part === 'subject');
  return subjects.length === 1 ? (subjects[0] ?? null) : null;
}

function firmTaken({ words, head }: Item, around: Around): Meant | null {
  const { directory } = around.discourse;
  const land = countryOf(words.split(' ')[0] ?? '');
  const suits = ({ isNamed, nature, who, heads, of, part, isSomewhere }: Entity) =>
    isNamed &&
    of === undefined &&
    (nature === 'body' || (nature === 'name' && directory.isLikeBody(who))) &&
    !directory.isPerson(who) &&
    directory.genderOf(who) === null &&
    part !== 'owner' &&
    !(isSomewhere === true && !who.includes(' ')) &&
    countryOfCapital(who) === null &&
    (classOf(who.toLowerCase()) === null || words.includes(' ')) &&
    [...heads].every((each) => who.toLowerCase().endsWith(each) && !isBody(each)) &&
    (land === null || !who.includes(land));
  const { here, last, earlier } = near(around);
  const all = [last, earlier].map((each) => each.filter(suits)).find((each) => each.length > 0) ?? [];
  const one = here.some((each) => suits(each) && each.part !== 'owner') ? null : oneOf(all);
  return one && !isOtherwise(one, head) ? said(one, 'likely') : null;
}

/** "Sterling Road" is no company. */
function isOtherwise({ heads }: Entity, head: string): boolean {
  return [...heads].some((each) => classOf(each) !== null && !isFirmNoun(each) && each !== head && !isKindOf(each, head));
}

function landTaken(around: Around): Meant | null {
  const { directory } = around.discourse;
  const suits = ({ isNamed, nature, who }: Entity) =>
    isNamed &&
    (nature === 'place' || nature === 'name') &&
    !STREET.test(who) &&
    /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(who) &&
    directory.genderOf(who) === null &&
    classOf(who.toLowerCase()) === null;
  const { here, last } = near(around);
  const place = [here, last].map((all) => all.filter(suits)).find((all) => all.length > 0) ?? [];
  const [one, other] = place;
  if (one) return other ? null : said(one, 'likely');
  const towns = around.discourse.recent.filter((each) => suits(each) && directory.isLikeTown(each.who));
  return towns.length === 1 ? said(towns[0] as Entity, 'likely') : null;
}

/** "The frigate": the only name of the sentence before that tells nothing of what bears it. */
function thingTaken(head: string, around: Around): Meant | null {
  const { directory } = around.discourse;
  const suits = ({ isNamed, nature, who, heads, of }: Entity) =>
    isNamed &&
    of === undefined &&
    nature === 'name' &&
    !directory.isPerson(who) &&
    !directory.isLikeBody(who) &&
    (who.includes(' ') || directory.isInside(who)) &&
    directory.genderOf(who) === null &&
    [...heads].every((each) => who.toLowerCase().endsWith(each) && (classOf(each) === null || isKindOf(each, head)));
  const { here, last } = near(around);
  const form = formNamed(head);
  const byForm = form ? [...here, ...last].filter(({ who, isNamed }) => isNamed && form.test(who)) : [];
  if (byForm.length > 0) return said(byForm[0] as Entity, 'likely');
  const all = last.filter((each) => suits(each) && each.isSomewhere !== true);
  const one = here.some(suits) ? null : oneOf(all);
  return one ? said(one, 'likely') : null;
}

/** "tolvarexin": a word without an article that no dictionary has. */
function strange({ head }: Item, around: Around): Meant | null {
  if (!STRANGE.test(head)) return null;
  const { here, last } = near(around);
  const suits = ({ isNamed, who, nature, kind }: Entity) => {
    if (nature === 'name' && isNamed)
      return /^Vitamin\s|\p{L}(?:mab|nib|vir|statin|cillin|flex|zole|prazole|sartan|gliptin|gliflozin|glutide|parib|ciclib|tinib|mycin|cycline|floxacin|oxetine|azepam|barbital|caine|olol|pril|dipine|triptan|setron|xaban|platin|rubicin|taxel|siran|meran|cept)$/u.test(
        who,
      );
    return !isNamed && nature === 'thing' && kind === null && /^\p{Ll}{5,}$/u.test(who) && !isKnownNoun(who) && !isPeople(who);
  };
  const one = [...here.toReversed(), ...last].find(suits);
  return one ? said(one, 'likely') : null;
}

/** "The teenager": whom the sentence before was about. */
function aged(around: Around): Meant | null {
  const { here, last } = near(around);
  const isSomebody = ({ nature }: Entity) => nature === 'person';
  const one = oneOf(here.filter(isSomebody)) ?? oneOf(last.filter(isSomebody));
  return one ? said(one, 'likely') : null;
}

const ANY_PEOPLE =
  /^(?:men|women|boys|girls|children|people|teenagers|youths|youngsters|workers|employees|prisoners|kids|teens|pupils|adolescents|lads|staff)$/;
const ANY_THINGS =
  /^(?:objects|items|artefacts|artifacts|devices|vehicles|vessels|ships|boats|goods|products|works|pieces|documents|papers|files|machines|animals|creatures|birds|buildings|homes|houses|properties|weapons|plants|trees|planes|cars|coins|bones|books|paintings|pictures|photographs|photos|images|videos|clips|recordings|sculptures|statues|works-of-art|treasures|relics|jewels|gems|stones|phones|laptops|tablets|computers|cameras|sensors|drones|helicopters|aircraft|jets|lorries|trucks|vans|trams|bicycles|bikes|scooters|tankers|trawlers|ferries|guns|rifles|pistols|firearms|knives|explosives|bombs|mines|shells|missiles|rockets|shipments|packages|parcels|boxes|crates|containers|barrels|bottles|bags|tins|jars|plots|fields|flats|apartments|units|dwellings|branches|bridges|dams|turbines|panels|reactors|wells|mines|pits|pylons|towers|cows|cattle|sheep|pigs|goats|horses|dogs|cats|chickens|hens|eggs|insects|saplings|seedlings|fossils|skeletons|skulls|graves|tombs|tablets|pills|samples|specimens|cells|embryos|eggs|prizes|medals|paintings|songs|episodes)$/;

/** "The men" are the four farmers, "the artefacts" the 62 objects: the only ones of the sentence before that were counted. */
function manyTaken({ head, words }: Item, around: Around): Meant | null {
  if (words !== head) return null;
  const isOfPeople = ANY_PEOPLE.test(head);
  if (!isOfPeople && !ANY_THINGS.test(head)) return null;
  const suits = ({ isNamed, nature, who, heads, isShare, of }: Entity) =>
    !isNamed &&
    of === undefined &&
    isShare !== true &&
    nature === (isOfPeople ? 'people' : 'things') &&
    (COUNTED.test(who) || (isOfPeople && isPluralNoun(who))) &&
    ![...heads].some((each) => isOther(each, head));
  const { here, last, earlier } = near(around);
  const all = [...here, ...last, ...earlier].filter(suits);
  const counted = all.filter(({ who }) => COUNTED.test(who));
  const [one, other] = counted.length > 0 ? counted : all.filter(({ part }) => part === 'subject');
  return one && !other ? said(one, 'likely') : null;
}

const COUNTED =
  /^(?:(?:some|about|around|roughly|nearly|almost|over|all|at least|more than|up to|the|another|a further|these|those)\s)?(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|a dozen|a hundred|several|many|dozens|scores|hundreds|thousands|both|a few|a couple|a number|a handful)\s/iu;

/** "women" are no men, "houses" no animals. */
function isOther(noun: string, head: string): boolean {
  const [sex, wanted] = [
    genderOfNoun(noun.replace(/men$/, 'man').replace(/s$/, '')),
    genderOfNoun(head.replace(/men$/, 'man').replace(/s$/, '')),
  ];
  if (sex !== null && wanted !== null && sex !== wanted) return true;
  if (wanted !== null || ANY_PEOPLE.test(head)) return false;
  const [kind, wantedKind] = [classOf(noun), CLASS[head] ?? classOf(head)];
  return kind !== null ? wantedKind !== null && kind !== wantedKind && !isKindOf(noun, head) : !isKnownNoun(noun);
}

const CLASS: Readonly<Record<string, string>> = {
  animals: 'animal',
  creatures: 'animal',
  beasts: 'animal',
  birds: 'animal',
  insects: 'animal',
  fish: 'animal',
  buildings: 'artifact',
  homes: 'artifact',
  houses: 'artifact',
  vehicles: 'artifact',
  cars: 'artifact',
  vessels: 'artifact',
  ships: 'artifact',
  boats: 'artifact',
  planes: 'artifact',
  weapons: 'artifact',
  devices: 'artifact',
  machines: 'artifact',
  objects: 'artifact',
  artefacts: 'artifact',
  artifacts: 'artifact',
  trees: 'plant',
  plants: 'plant',
  books: 'communication',
  documents: 'communication',
  papers: 'communication',
  files: 'communication',
};
