import { kept } from '#lib/extraction/text/kept';
import { classOf } from '#lib/extraction/reference/noun-kinds';
import { isBody, isRole } from '#lib/extraction/words/roles';

/** How many nouns are known by heart. */
const KEPT_NOUNS = 4096;

/** A word list written as one string, as a set. */
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that name a stretch of time, an amount or a way of counting: no pronoun takes them up. */
const MEASURES = listed(
  'time times year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries morning evening night afternoon weekend moment today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter quarter half percent per cent percentage point points degrees kilometres kilometers metres meters miles tonnes tons euros dollars pounds crowns rubles roubles crown euro dollar million billion thousand beginning end middle start turn addition fact example part way case course order place side sides comment request interview question reply page lot kind sort thing things rest number total average',
);

/** Words for a share of what follows "of": "two thirds of the farms" is about the farms. */
const SHARES = listed(
  'one two three four five six seven eight nine ten eleven twelve dozen half third thirds own quarter quarters fifth fifths tenth tenths percent majority most some many none all both number hundreds thousands dozens millions several few each neither either any part tons tonnes group pair lots',
);

/** What people are called who have no office. */
const PERSONS = listed(
  'man woman boy girl person child patient client victim colleague witness critic friend suspect defendant driver passenger visitor citizen voter tenant landlord employee worker nurse student pupil customer user predecessor successor opponent rival partner widow widower author applicant claimant whistleblower survivor participant refugee migrant soldier guard pilot rider cyclist pedestrian volunteer supporter parent neighbour neighbor relative fisherman miner welder',
);

const PERSONAL_WOMEN = listed(
  'woman girl lady mum mom grandma stepmother schoolgirl businesswoman widow mother wife sister daughter aunt grandmother niece spokeswoman chairwoman',
);
const PERSONAL_MEN = listed(
  'man boy gentleman dad grandad granddad stepfather lad schoolboy businessman widower father husband brother son uncle grandfather nephew fisherman spokesman chairman',
);

/** Plurals that name people by what they do. */
const PEOPLE =
  /^(?:people|men|women|children|police|residents|students|pupils|nurses|midwives|citizens|patients|staff|troops|mps|meps|families|parents|relatives|couples|girls|boys|critics|crowds?|public|officials|individuals|professionals|teams|crews|workforce|members|\p{L}+(?:ers|ors|ists|ees|ians|ants|ents|men|women|folk|sters|people))$/u;

/** They end like people and are none. */
const NO_PEOPLE =
  /(?:ments|rants|plants|grants|events|rents|cents|accents|talents|patents|variants|pollutants|doors|floors|factors|reactors|sectors|errors|mirrors|motors|sensors|numbers|papers|orders|transfers|offers|matters|letters|powers|rivers|towers|computers|trailers|containers|shoulders|borders|layers|sensors|answers|corners|figures|covers|tigers|boosters|boilers|servers|posters|tankers|bunkers|shelters|disasters|cancers|ulcers|chapters|quarters|headquarters|meters|litres|liters|stickers|barriers|ferries|freighters|fighters|helicopters|rollers|markers|filters|burners|coolers|elements|incidents|accidents|continents|contents|constants|currents|torrents|tournaments|colors|flavors|tremors|tutors|vectors|indicators|generators|elevators|tractors|corridors|harbors|favors|rumors|tumors|donkeys)$/u;

/** Bodies that are no firms and carry no such word in their names. */
const BODIES = listed(
  'movement side regime opposition authorities cabinet bloc charity operator regulator watchdog company firm manufacturer maker producer supplier developer contractor retailer carrier airline bank lender brewer insurer steelmaker carmaker brewery employer group consortium startup start-up utility publisher institute agency ministry department council committee union association party government parliament court hospital university school laboratory newspaper paper outlet portal broadcaster commission board trust foundation fund panel inquiry organisation organization club team panel federation alliance coalition society cooperative co-operative mine plant factory shipyard',
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
  'site place hall building hospital clinic school college plant factory prison jail mine station stadium arena airport port harbour harbor park camp square theatre theater museum hotel venue complex compound city town village island valley coast region district area neighbourhood neighborhood province county settlement',
);

export const isVenue = (head: string): boolean => VENUES.has(head);

const IRREGULAR = listed(
  'people men women children police staff troops media data aircraft cattle sheep wives lives families midwives mice teeth feet',
);

/** "nurses", "people", "families"; not "crisis", "bus", "news". */
export function isPluralNoun(head: string): boolean {
  return IRREGULAR.has(head) || (head.endsWith('s') && isRegularPlural(head));
}

const isRegularPlural = kept(
  KEPT_NOUNS,
  (head) =>
    /\p{L}{2,}[^su]s$/u.test(head) && !/(?:sis|news|series|species|means|headquarters|works|politics|economics)$/.test(head),
);
