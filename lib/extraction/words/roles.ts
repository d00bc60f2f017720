import { kept } from '#lib/extraction/text/kept';

/** Words for what somebody is. They stand before a name as a title and may stand for the person later. */
const MEN =
  'mr sir lord king prince sultan emir sheikh spokesman chairman congressman businessman policeman father husband brother son monk councilman assemblyman alderman fireman clergyman statesman salesman craftsman foreman sportsman cameraman fisherman serviceman tribesman headman horseman batsman linesman groundsman patrolman infantryman gunman boatman viscount tsar emperor maharaja stepfather grandfather';
const WOMEN =
  'mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman businesswoman policewoman mother wife sister daughter actress nun councilwoman assemblywoman alderwoman policewoman midwife countess baroness forewoman saleswoman sportswoman horsewoman camerawoman servicewoman stateswoman duchess empress viscountess abbess stewardess seamstress stepmother grandmother';
const OFFICES =
  'president premier minister chancellor secretary governor mayor senator representative lawmaker deputy director chief chair chairperson ceo executive judge justice ambassador commissioner captain general colonel major lieutenant sergeant officer admiral marshal sheriff detective inspector prosecutor lawyer attorney professor doctor dr prof physicist economist analyst researcher scientist historian expert specialist engineer journalist reporter editor author writer poet activist campaigner leader founder head boss manager coach captain spokesperson adviser advisor aide envoy negotiator member mp mep congressperson councillor alderman bishop archbishop cardinal pope rabbi imam patriarch reverend pastor rev treasurer trustee owner entrepreneur investor banker trader farmer teacher principal dean rector chancellor surgeon nurse doctor epidemiologist virologist climatologist geologist meteorologist astronaut pilot actor singer director producer player striker goalkeeper candidate nominee counterpart speaker victim neurologist biologist chemist statistician pensioner resident shopkeeper barrister solicitor registrar registrar-general neighbour predecessor successor vice-speaker deputy-speaker premier-elect councilmember assemblymember taoiseach ombudsman auditor coroner magistrate backbencher whip paediatrician pediatrician geriatrician oncologist cardiologist radiologist psychologist psychiatrist sociologist ecologist archaeologist anthropologist pharmacologist toxicologist immunologist microbiologist gynaecologist paramedic dietitian dietician nutritionist pharmacist therapist gp consultant matron superintendent constable firefighter commander brigadier undersecretary vice-president co-founder co-author mathematician volcanologist seismologist hydrologist forecaster strategist broker shareholder developer architect planner curator librarian caretaker headteacher headmaster headmistress vicar priest bailiff convener convenor moderator rapporteur provost landlord tenant comptroller harbourmaster harbormaster postmaster stationmaster choirmaster lecturer instructor academic academician technologist technician radiographer physiotherapist psychotherapist optometrist optician podiatrist chiropractor anaesthetist anesthesiologist anaesthesiologist nephrologist urologist dermatologist endocrinologist gastroenterologist haematologist hematologist hepatologist obstetrician ophthalmologist pathologist pulmonologist rheumatologist neonatologist neurosurgeon neuroscientist geneticist bacteriologist parasitologist entomologist ornithologist zoologist botanist agronomist oceanographer glaciologist palaeontologist paleontologist astronomer astrophysicist cosmologist cosmonaut criminologist demographer geographer ethnographer linguist philosopher theologian jurist notary arbitrator mediator adjudicator legislator parliamentarian assemblyperson councilperson supervisor burgomaster sarpanch prefect ayatollah mufti cleric mullah abbot deacon curate chaplain missionary preacher evangelist monsignor nuncio corporal commodore helmsman skipper purser conductor choreographer composer novelist playwright dramatist screenwriter songwriter essayist biographer columnist commentator correspondent presenter newsreader blogger podcaster influencer photojournalist photographer videographer cartoonist illustrator designer sculptor filmmaker guitarist violinist pianist cellist vocalist rapper comedian footballer cricketer midfielder defender quarterback golfer sprinter jockey wrestler gymnast skier umpire referee accountant bookkeeper actuary underwriter stockbroker financier industrialist magnate tycoon restaurateur hotelier winemaker florist plumber electrician bricklayer roofer crofter rancher beekeeper gamekeeper arborist conservationist environmentalist naturalist vet veterinarian zookeeper lifeguard dispatcher undertaker translator interpreter archivist genealogist chef publican innkeeper hairdresser machinist organiser organizer coordinator co-ordinator administrator lobbyist pollster psephologist radiologist neuropsychologist sexologist criminologist seismologist vaccinologist';
const MODIFIERS =
  'prime vice deputy foreign defence defense interior finance health education justice trade energy environment home state former acting chief senior junior press first second lead co federal attorney general';

const MALE = new Set(MEN.split(' '));
const FEMALE = new Set(WOMEN.split(' '));
const ROLES = new Set([...MALE, ...FEMALE, ...OFFICES.split(' ')]);
const MODIFIER = new Set(MODIFIERS.split(' '));

export type Gender = 'f' | 'm' | null;

const bare = kept(4096, (word) => word.toLowerCase().replace(/\.$/, ''));

export function isRole(word: string): boolean {
  return ROLES.has(bare(word)) || (word.includes('-') && ROLES.has(bare(word.split('-').at(-1) ?? '')));
}

/** "Prime", "Deputy", "Foreign": part of a title when a role follows. */
export function isRoleModifier(word: string): boolean {
  return MODIFIER.has(bare(word));
}

export function genderOfRole(word: string): Gender {
  if (FEMALE.has(bare(word))) return 'f';
  return MALE.has(bare(word)) ? 'm' : null;
}

/** Words that a body of people carries in its name; also how the text may call it later ("the ministry"). */
const BODIES = new Set(
  'ministry agency office council committee commission court bank university institute department government parliament senate congress party union company corporation group trust hospital police army association federation foundation board bureau authority service fund church school college academy administration assembly chamber club league network newspaper organisation organization society team museum airline airport port company firm lab laboratory observatory coalition alliance forces house tribunal inspectorate regulator watchdog kremlin pentagon embassy inc ltd plc corp gmbh llc news times post directorate secretariat consortium syndicate cooperative co-operative clinic infirmary hospice orchestra polytechnic seminary synod diocese archdiocese chancellery battalion regiment militia bundestag bundesrat bundesbank knesset duma riksdag storting folketing sejm rada dáil seanad oireachtas sabha majlis senedd constabulary gendarmerie judiciary caucus conservancy commissariat shipyard refinery brewery railway railways'.split(
    ' ',
  ),
);

export function isBody(word: string): boolean {
  return BODIES.has(bare(word));
}

/** What firms alone carry in their names. */
const FIRMS = new Set(
  'pharma pharmaceuticals biologics therapeutics diagnostics laboratories genomics healthcare holding holdings industries partners airlines airways motors foods systems technologies solutions properties developments shipping ferries supermarkets dairies petroleum utilities telecom insurance investments logistics securities'.split(
    ' ',
  ),
);

/** "Orsina Pharma" is no person. */
export function isFirmWord(word: string): boolean {
  return FIRMS.has(bare(word));
}
