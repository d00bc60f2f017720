import { kept } from '#lib/extraction/text/kept';
import { classOf } from '#lib/extraction/reference/noun-kinds';
import { isBody, isRole } from '#lib/extraction/words/roles';

/** How many nouns are known by heart. */
const KEPT_NOUNS = 4096;

/** A word list written as one string, as a set. */
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that name a stretch of time, an amount or a way of counting: no pronoun takes them up. */
const MEASURES = listed(
  'time times year years month months week weeks fortnight fortnights day days weekday weekdays weeknight weekends weekend hour hours minute minutes second seconds millisecond milliseconds decade decades century centuries millennium millennia semester semesters trimester morning mornings evening evenings night nights afternoon afternoons lunchtime teatime bedtime midday noon midnight dawn dusk sunrise sunset daybreak nightfall moment moments instant today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december spring springs summer summers autumn autumns winter winters midsummer midwinter half-term quarter quarters half halves mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october mid-november mid-december midweek mid-week kilometre kilometres kilometer kilometers metre metres meter meters centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters mile miles yards inch inches acre acres hectare hectares tonne tonnes ton tons kilo kilos kilogram kilograms kilogramme kilogrammes gram grams gramme grammes milligram milligrams ounce ounces litre litres liter liters millilitre millilitres milliliter milliliters pint pints gallon gallons degree degrees watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts volt volts knot knots kilobyte megabyte megabytes gigabyte gigabytes terabyte terabytes furlong furlongs nautical hertz decibel decibels calorie calories kilojoules penny pence cent cents euro euros dollar dollars pound pounds quid crown crowns krona kronor krone kroner ruble rubles rouble roubles hryvnia hryvnias zloty zlotys zlotych forint forints koruna koruny leu lei lev leva dinar dinars dirham dirhams riyal riyals rial rials shekel shekels lira liras yen yuan renminbi rupee rupees rupiah ringgit baht dong taka peso pesos reais bolivar bolivars guarani quetzal quetzales lempira lempiras naira cedi cedis shilling shillings kwacha birr tenge manat lari franc francs florin florins guilder guilders lakh lakhs crore crores rand percent percents per percentage percentages point points million billion trillion thousand hundred dozen beginning end middle start turn addition fact example instance part way manner case course order place side sides comment request interview question reply page lot kind sort thing rest number total average extent lack sake behalf remainder vicinity midst meantime meanwhile outset things',
);

/** Words for a share of what follows "of": "two thirds of the farms" is about the farms. */
const SHARES = listed(
  'one two three four five six seven eight nine ten eleven twelve dozen half third thirds own quarter quarters fifth fifths tenth tenths percent majority most some many none all both number hundreds thousands dozens millions several few each neither either any part tons tonnes group pair lots thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand sixth sixths seventh sevenths eighth eighths ninth ninths hundredth hundredths thousandths twentieth scores billions trillions halves handful handfuls plenty remainder fewer myriad spate flurry raft slew multitude smattering swathe swathes fraction proportion kilos litres liters',
);

/** What people are called who have no office. */
const PERSONS = listed(
  'man woman boy girl person child patient client victim colleague witness critic friend suspect defendant driver passenger visitor citizen voter tenant landlord employee worker nurse student pupil customer user predecessor successor opponent rival partner widow widower author applicant claimant whistleblower survivor participant refugee migrant soldier guard pilot rider cyclist pedestrian volunteer supporter parent neighbour neighbor relative fisherman miner welder adult adolescent teenager teen youngster youth toddler infant baby newborn kid minor orphan twin sibling cousin spouse fiance fiancé fiancee fiancée boyfriend girlfriend lover ex-partner ex-husband ex-wife bride groom bridegroom newlywed grandparent grandchild stepchild godparent guardian carer caregiver childminder babysitter nanny au-pair breadwinner housewife househusband homemaker motorist motorcyclist biker commuter traveller traveler tourist holidaymaker hitchhiker pensioner retiree veteran ex-soldier reservist conscript recruit cadet serviceman servicewoman airman airwoman sailor submariner paratrooper sniper gunman gunwoman shooter attacker assailant stabber kidnapper abductor hijacker hostage captive prisoner inmate detainee convict offender reoffender culprit perpetrator thief robber burglar shoplifter pickpocket mugger fraudster scammer forger blackmailer arsonist vandal looter rioter poacher smuggler trafficker murderer murderess killer rapist abuser paedophile pedophile stalker intruder trespasser fugitive absconder accomplice accused co-defendant codefendant complainant plaintiff litigant appellant respondent petitioner juror bystander onlooker passer-by passerby eyewitness informant informer mourner bereaved deceased caller sender recipient donor beneficiary heir heiress benefactor philanthropist taxpayer ratepayer householder homeowner leaseholder freeholder occupant occupier lodger squatter resident inhabitant villager townsman townswoman islander settler immigrant emigrant expatriate expat asylum-seeker deportee evacuee returnee nomad pilgrim worshipper worshiper parishioner believer convert follower disciple devotee fan spectator listener viewer reader subscriber shopper consumer buyer bidder hawker stallholder saver borrower debtor creditor depositor policyholder investor staffer clerk cleaner porter janitor receptionist typist cashier waiter waitress barman barmaid bartender chef baker butcher greengrocer fishmonger florist hairdresser barber tailor cobbler seamstress plumber electrician bricklayer carpenter joiner plasterer roofer labourer laborer scaffolder decorator mechanic technician docker stevedore seafarer crewman deckhand skipper helmsman coxswain trucker lorry-driver cabbie cabdriver taxi-driver courier postman postwoman bus-driver train-driver signalman railwayman dispatcher lifeguard diver climber mountaineer hiker walker rambler jogger runner swimmer surfer rower skier skater snowboarder jockey golfer boxer wrestler footballer cricketer batsman batter bowler wicketkeeper quarterback midfielder defender winger striker sprinter athlete gymnast referee umpire linesman teammate team-mate champion challenger finalist runner-up medallist medalist winner loser contestant competitor entrant trainee apprentice intern graduate undergraduate postgraduate freshman alumnus alumna schoolchild schoolboy schoolgirl schoolmate classmate roommate flatmate housemate playmate dropout truant mentor tutor learner lecturer scholar headteacher warden caretaker gamekeeper gardener farmhand farmworker shepherd herdsman fisherwoman trawlerman lumberjack logger beekeeper winemaker co-worker coworker workmate subordinate superior boss jobseeker job-seeker candidate interviewee freelancer subcontractor whistle-blower source confidant confidante acquaintance stranger foreigner guest hostess houseguest organiser organizer protester protestor demonstrator marcher campaigner dissident defector rebel insurgent guerrilla guerilla militant jihadist terrorist extremist separatist loyalist nationalist monarchist republican elector constituent nonvoter swing-voter signatory delegate envoy celebrity starlet idol influencer blogger vlogger streamer youtuber podcaster gamer dancer ballerina musician guitarist drummer pianist violinist cellist saxophonist trumpeter rapper songwriter singer-songwriter comedian magician clown entertainer performer painter sculptor illustrator cartoonist potter photographer cameraman filmmaker film-maker screenwriter playwright novelist biographer ghostwriter translator interpreter narrator hero heroine casualty fatality amputee diabetic epileptic asthmatic sufferer addict alcoholic smoker drinker vaper inpatient outpatient midwife',
);

const PERSONAL_WOMEN = listed(
  'woman girl lady mum mom grandma stepmother schoolgirl businesswoman widow mother wife sister daughter aunt grandmother niece spokeswoman chairwoman madam mam mummy mommy mama mamma grandmum gran granny nan nana nanna great-grandmother great-aunt granddaughter great-granddaughter stepdaughter stepsister stepmum stepmom half-sister foster-mother goddaughter godmother mother-in-law daughter-in-law sister-in-law mother-of-one mother-of-two mother-of-three mother-of-four mother-of-five ex-wife fiancée fiancee girlfriend ex-girlfriend bride bridesmaid auntie aunty hostess waitress actress heiress landlady headmistress schoolmistress stewardess heroine murderess sorceress governess barmaid milkmaid dairymaid chambermaid housemaid housewife ballerina seamstress laundress washerwoman charwoman abbess prioress priestess nun queen princess duchess countess baroness marchioness viscountess empress tsarina dowager peeress mayoress ambassadress matriarch maiden lass lassie cowgirl showgirl ballgirl damsel debutante divorcée songstress sportswoman horsewoman saleswoman councilwoman congresswoman assemblywoman alderwoman noblewoman gentlewoman clergywoman laywoman forewoman frontwoman anchorwoman camerawoman ombudswoman policewoman servicewoman airwoman fisherwoman gunwoman craftswoman draughtswoman oarswoman yachtswoman batswoman chairlady alumna mistress señora senora begum',
);
const PERSONAL_MEN = listed(
  'man boy gentleman dad grandad granddad stepfather lad schoolboy businessman widower father husband brother son uncle grandfather nephew fisherman spokesman chairman gent daddy dada papa grandpa gramps great-grandfather great-uncle grandson great-grandson stepson stepbrother stepdad half-brother foster-father godson godfather father-in-law son-in-law brother-in-law father-of-one father-of-two father-of-three father-of-four father-of-five ex-husband fiancé boyfriend ex-boyfriend bridegroom groom bloke guy chap fella laddie schoolmaster headmaster choirboy altar-boy cowboy busboy ball-boy playboy bellboy paperboy cabin-boy newsboy waiter monk friar abbot king prince duke earl baron viscount marquess marquis emperor tsar czar kaiser sultan emir sheikh maharaja pope patriarch bachelor hangman oarsman yachtsman',
);

/** Plurals that name people by what they do. */
const PEOPLE =
  /^(?:people|men|women|children|police|residents|students|pupils|nurses|midwives|citizens|patients|staff|troops|mps|meps|families|parents|relatives|couples|girls|boys|critics|crowds?|public|officials|individuals|professionals|teams|crews|workforce|members|\p{L}+(?:ers|ors|ists|ees|ians|ants|ents|men|women|folk|sters|people))$/u;

/** They end like people and are none. */
const NO_PEOPLE =
  /(?:ments|rants|plants|grants|events|rents|cents|accents|talents|patents|variants|pollutants|doors|floors|factors|reactors|sectors|errors|mirrors|motors|sensors|numbers|papers|orders|transfers|offers|matters|letters|powers|rivers|towers|computers|trailers|containers|shoulders|borders|layers|sensors|answers|corners|figures|covers|tigers|boosters|boilers|servers|posters|tankers|bunkers|shelters|disasters|cancers|ulcers|chapters|quarters|headquarters|meters|litres|liters|stickers|barriers|ferries|freighters|fighters|helicopters|rollers|markers|filters|burners|coolers|elements|incidents|accidents|continents|contents|constants|currents|torrents|tournaments|colors|flavors|tremors|tutors|vectors|indicators|generators|elevators|tractors|corridors|harbors|favors|rumors|tumors|donkeys)$/u;

/** Bodies that are no firms and carry no such word in their names. */
const BODIES = listed(
  'movement side regime opposition authorities cabinet bloc charity operator regulator watchdog company firm manufacturer maker producer supplier developer contractor retailer carrier airline bank lender brewer insurer steelmaker carmaker brewery employer group consortium startup start-up utility publisher institute agency ministry department council committee union association party government parliament court hospital university school laboratory newspaper paper outlet portal broadcaster commission board trust foundation fund panel inquiry organisation organization club team federation alliance coalition society cooperative co-operative mine plant factory shipyard military navy army air-force coastguard constabulary militia paramilitary gendarmerie brigade battalion regiment squadron police-force junta leadership presidency premiership monarchy legislature judiciary secretariat directorate inspectorate authority quango commissariat consulate embassy delegation deputation taskforce task-force working-group subcommittee sub-committee steering-group think-tank thinktank caucus faction syndicate cartel conglomerate multinational subsidiary franchise franchisee partnership brokerage dealership wholesaler distributor exporter importer vendor shipper haulier refiner reinsurer underwriter microlender pawnbroker bookmaker network imprint studio tabloid broadsheet newsroom newswire e-tailer grocer supermarket department-store pharmacy caterer hotelier homebuilder housebuilder telco provider scale-up spin-off spinoff joint-venture co-op collective guild brotherhood sisterhood diocese archdiocese parish synod congregation church seminary nonprofit non-profit ngo endowment almshouse hospice clinic infirmary maternity-unit nursery kindergarten creche crèche preschool pre-school academy polytechnic conservatoire conservatory faculty madrasa madrassa yeshiva institution observatory museum orchestra choir ensemble quartet quintet band troupe theatre-company ballet opera-house league confederation squad jury tribunal bench registry electorate municipality borough city-council town-council senate congress assembly chamber duma knesset bundestag sejm lok-sabha rada dáil dail seanad stormont holyrood senedd majlis storting riksdag folketing althing cortes administration entourage retinue tribe clan gang mafia insurgency expedition management works-council boardroom',
);

/** Nouns that may stand for one another when the text goes on about the same thing. */
const ALIKE = [
  'company enterprise firm chain giant manufacturer maker producer supplier developer contractor retailer carrier airline lender brewer insurer steelmaker carmaker employer operator group business corporation consortium startup start-up utility publisher brand',
  'document memorandum treaty agreement pact contract accord convention protocol charter resolution deal text',
  'document law bill act decree order text measure',
  'document letter memo memorandum note e-mail email message text',
  'document report audit dossier study minutes file',
  'study paper report research review survey analysis trial article publication findings experiment',
  'researchers scientists authors team academics experts',
  'crossing checkpoint post border-crossing',
  'plant factory facility reactor site works mill station enterprise',
  'ship vessel boat tanker ferry freighter trawler',
  'vaccine drug jab medicine treatment tablet pill therapy',
  'road motorway highway route bypass street',
  'attack strike assault raid shelling bombing',
  'fire blaze wildfire',
  'accident collision crash derailment',
  'staff workers employees workforce',
  'building house block tower property home',
  'plane aircraft jet airliner helicopter',
  'disease illness virus infection condition outbreak epidemic',
  'movement party group organisation organization alliance coalition bloc campaign',
  'agency authority regulator watchdog body',
  'ministry department agency',
  'newspaper paper outlet portal daily magazine outlet website broadcaster channel',
  'town city village municipality capital',
  'school college academy university institute',
  'hospital clinic',
  'dam reservoir barrage',
  'missile weapon rocket system',
  'scheme programme program project plan initiative',
  'committee panel inquiry commission',
  'election vote ballot poll referendum',
  'system software database app platform',
  'device gadget machine sensor unit instrument appliance equipment tool product apparatus',
  'money cash funds sum payment',
  'protest demonstration rally march',
  'tax levy duty tariff',
];

/** For each noun the lines it stands in. */
const LINES_OF = new Map<string, number[]>();
for (const [line, words] of ALIKE.entries())
  for (const word of listed(words)) LINES_OF.set(word, [...(LINES_OF.get(word) ?? []), line]);

/** "nine firefighting aircraft" are several, whatever their noun looks like. */
export const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d[\d.,]*)\s\p{L}/u;
/** "612m florins", "£40m": an amount of money is taken up by no pronoun. */
export const MONEY =
  /[€$£]|\d(?:m|bn|k)\b|\d\s(?:million|billion|trillion)\s(?:\p{Lu}{3}|euros|dollars|pounds|roubles|rubles|florins|crowns|francs|pesos|tenge)\b/u;

export const isMeasure = (head: string): boolean => MEASURES.has(head);
/** "the order", "an interview": a measure or a way of counting in other phrases, and something to speak of in these. */
export function isTaken({ head, opener }: { head: string; opener?: string | null }): boolean {
  return opener != null && /^(?:march|order|request|interview|question|reply|page|number|comment)$/.test(head);
}

export const isShareWord = (head: string): boolean => SHARES.has(head) || head === '#';
export const isPersonalNoun = (head: string): boolean => PERSONS.has(head) || genderOfNoun(head) !== null;
export const isPeople = kept(KEPT_NOUNS, (head) => PEOPLE.test(head) && !NO_PEOPLE.test(head) && isLikePeople(head));

/** "winters" is of the form of "painters", and a time. */
function isLikePeople(head: string): boolean {
  const kind = classOf(head);
  return kind === null || kind === 'person' || kind === 'group' || ALWAYS_PEOPLE.test(head);
}

const ALWAYS_PEOPLE =
  /^(?:police|staff|troops|public|families|couples|crowds?|teams|crews|workforce|members|patients|officials|individuals|professionals)$/;

export const isBodyNoun = (head: string): boolean => BODIES.has(head) || isMaker(head);
const isMaker = (head: string): boolean => (head.endsWith('maker') || head.endsWith('builder')) && MAKES.test(head);

/** "planemaker", "chipmaker", "housebuilder": firms by what they make. */
const MAKES =
  /^(?!(?:film|peace|policy|law|merry|match|trouble|home|rain|mischief|pace|play|money|speech|decision)maker|(?:body|bridge|boat|empire|nest)builder)\p{L}{2,}(?:maker|builder)$/u;

/** Whether firms are called so. */
export function isFirmNoun(head: string): boolean {
  return head === 'company' || isMaker(head) || isAlike(head, 'company');
}

/** Whether a list has it as what somebody, a body or an amount is called. */
export function isKnownNoun(head: string): boolean {
  return MEASURES.has(head) || SHARES.has(head) || BODIES.has(head) || isPersonalNoun(head) || isRole(head) || isBody(head);
}

export function genderOfNoun(head: string): 'f' | 'm' | null {
  if (PERSONAL_WOMEN.has(head)) return 'f';
  if (PERSONAL_MEN.has(head)) return 'm';
  return head.endsWith('man') && /(?:fore|police|sales|trades|crafts|noble|alder|bar|fire|post|crafts|air)man$/.test(head)
    ? 'm'
    : null;
}

/** Whether two nouns may be used of one thing. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [asMaker(one), asMaker(other)];
  return one !== other && (a === b || LINES_OF.get(a)?.some((line) => LINES_OF.get(b)?.includes(line)) === true);
}

function asMaker(noun: string): string {
  return isMaker(noun) ? 'maker' : noun;
}

/** Nouns for somewhere that a name alone may be: "Linden General", "Blackrigg". */
const VENUES = listed(
  'site place hall building hospital clinic school college plant factory prison jail mine station stadium arena airport port harbour harbor park camp square theatre theater museum hotel venue complex compound city town village island valley coast region district area neighbourhood neighborhood province county settlement house barracks base depot warehouse workshop garage shed barn farm ranch estate plantation vineyard orchard winery brewery distillery mill quarry refinery smelter foundry shipyard dockyard yard dock docks quay wharf pier marina jetty terminal terminus junction crossing checkpoint border-post bridge tunnel airfield airbase airstrip heliport aerodrome racecourse racetrack pitch rink pool gym gymnasium leisure-centre velodrome ballpark courthouse courtroom parliament library archive gallery cinema concert-hall opera-house auditorium amphitheatre conservatory nightclub pub bar tavern inn café cafe cafeteria canteen restaurant diner bistro bakery hostel guesthouse guest-house motel resort campsite campground caravan-park spa casino shop store supermarket mall marketplace bazaar souk showroom headquarters tower skyscraper flat apartment home bungalow cottage mansion villa palace castle fortress fort citadel monastery convent abbey priory cathedral church chapel mosque temple synagogue shrine gurdwara cemetery graveyard crematorium mortuary morgue hospice infirmary ward sanatorium asylum nursery kindergarten creche crèche preschool academy university campus seminary institute lab laboratory observatory zoo aquarium garden gardens sanctuary forest wood woodland jungle desert mountain hill moor moorland marsh swamp wetland lake lagoon reservoir river estuary delta canal bay gulf strait beach shore seafront promenade coastline peninsula cape archipelago atoll isle islet hamlet suburb township borough parish municipality commune slum favela shantytown ghetto outskirts downtown capital metropolis hometown homeland country nation territory enclave exclave frontier republic kingdom emirate colony prefecture canton oblast constituency street road avenue lane boulevard motorway highway roundabout layby lay-by landfill incinerator power-station powerplant substation dam wind-farm solar-farm pit colliery oilfield gasfield dungeon penitentiary gaol detention-centre reformatory shelter orphanage care-home almshouse embassy consulate townhall bunker',
);

export const isVenue = (head: string): boolean => VENUES.has(head);

const IRREGULAR = listed(
  'people men women children police staff troops media data aircraft cattle sheep wives lives families midwives mice teeth feet oxen geese lice dice criteria phenomena bacteria strata larvae fungi nuclei stimuli alumni alumnae cacti crises analyses theses hypotheses diagnoses parentheses oases emphases indices matrices appendices vertices curricula memoranda referenda stadia corpora genera kin folk clergy poultry vermin gentry gardaí gardai carabinieri paparazzi mujahideen graffiti fishermen policemen firemen servicemen statesmen grandchildren schoolchildren stepchildren godchildren selves thieves wolves knives leaves loaves halves shelves scarves hooves calves businesspeople salespeople townspeople sportspeople tradespeople',
);

/** "nurses", "people", "families"; not "crisis", "bus", "news". */
export function isPluralNoun(head: string): boolean {
  return IRREGULAR.has(head) || (head.endsWith('s') ? isRegularPlural(head) : MEN_AND_WOMEN.test(head));
}

/** "lawmen", "spokeswomen", "townsfolk"; not "abdomen", "specimen". */
const MEN_AND_WOMEN =
  /^(?!(?:abdo|speci|acu|regi|a|o|ra|hy|sta|sema|tegu|bitu|cycla|al|ye|Ye|ger|cog|fora|albu|lu|nu|cri|exa)men$)\p{L}+(?:men|women|children|people|folk)$/u;

const isRegularPlural = kept(
  KEPT_NOUNS,
  (head) => /\p{L}{2,}[^su]s$/u.test(head) && !head.endsWith('sis') && !SINGULAR.has(head.slice(head.lastIndexOf('-') + 1)),
);

/** They end like several and are one. */
const SINGULAR = listed(
  'news series species means headquarters works politics economics mathematics maths physics athletics gymnastics genetics robotics electronics logistics linguistics ethics aerobics acoustics ballistics forensics obstetrics paediatrics pediatrics geriatrics orthopaedics orthopedics thermodynamics aeronautics hydraulics phonetics semantics cybernetics eugenics measles mumps rabies diabetes herpes shingles rickets scabies caries lens canvas atlas christmas gas biogas alias bias corps chassis debris tennis iris pelvis penis clitoris metropolis acropolis propolis necropolis barracks innings crossroads kudos chaos cosmos ethos pathos thermos asbestos aids gallows mews sweepstakes shambles whereabouts rendezvous chablis marquis ibis cannabis epidermis syphilis trellis portcullis mantis tigris pastis bathos rhinoceros pancreas texas kansas arkansas paris athens brussels naples marseilles lyons wales cyprus honduras netherlands philippines afterwards outwards swiss',
);
