import type { Memory } from '#lib/extraction/people/memory';
import { isAdjectiveOf } from '#lib/extraction/words/countries';
import { isAlike } from '#lib/extraction/reference/nouns';
import { isOutlet } from '#lib/extraction/words/outlets';
import { isBody, isRole } from '#lib/extraction/words/roles';

/** Whom a description means, and whether others could be meant as well. */
export interface Described {
  who: string;
  isPerson: boolean;
  sure: 'certain' | 'likely';
}

/** What an office may be called by. */
const CALLED: Record<string, readonly string[]> = {
  'head of state': ['president', 'king', 'queen'],
  'head of government': ['prime minister', 'premier', 'chancellor'],
  'head of the department': ['minister', 'director', 'head', 'chief', 'secretary'],
  'head of the ministry': ['minister'],
  'head of the agency': ['director', 'head', 'chief'],
  minister: ['minister', 'counterpart'],
  premier: ['prime minister'],
  'first minister': ['first minister'],
  leader: ['leader', 'president', 'prime minister', 'chancellor', 'head'],
  'top diplomat': ['foreign minister', 'secretary of state'],
  lawmaker: ['mp', 'member', 'senator', 'deputy', 'representative', 'congressman', 'congresswoman'],
  legislator: ['mp', 'member', 'senator', 'deputy', 'representative'],
  politician: ['mp', 'senator', 'minister', 'mayor', 'deputy', 'speaker', 'vice-speaker', 'councillor', 'leader'],
  diplomat: ['ambassador', 'envoy', 'consul', 'foreign minister'],
  official: ['official', 'director', 'secretary', 'spokesman', 'spokeswoman', 'commissioner', 'undersecretary', 'inspector'],
  regidor: ['mayor'],
  parliamentarian: ['mp', 'member', 'senator', 'deputy', 'representative', 'mep', 'msp'],
  statesman: ['president', 'prime minister', 'chancellor', 'foreign minister', 'minister'],
  monarch: ['king', 'queen', 'emperor', 'sultan', 'emir'],
  sovereign: ['king', 'queen', 'emperor'],
  'finance minister': ['finance minister', 'chancellor of the exchequer', 'treasurer', 'treasury secretary'],
  'foreign minister': ['foreign minister', 'foreign secretary', 'secretary of state'],
  'interior minister': ['interior minister', 'home secretary', 'home minister'],
  'foreign secretary': ['foreign secretary', 'foreign minister'],
  'home secretary': ['home secretary', 'interior minister'],
  'defence secretary': ['defence secretary', 'defence minister'],
  'health secretary': ['health secretary', 'health minister'],
  'education secretary': ['education secretary', 'education minister'],
  'top prosecutor': ['prosecutor', 'attorney general', 'prosecutor general'],
  'chief prosecutor': ['prosecutor general', 'chief prosecutor'],
  'army chief': ['chief of staff', 'commander', 'commander-in-chief', 'general'],
  'police chief': ['chief constable', 'police chief', 'chief of police', 'commissioner', 'police commissioner', 'sheriff'],
  'union leader': ['general secretary', 'leader', 'president', 'convener', 'secretary'],
  'union boss': ['general secretary', 'leader', 'president'],
  'party leader': ['leader', 'chairman', 'chairwoman', 'president'],
  'party chief': ['leader', 'chairman', 'chairwoman', 'president', 'secretary'],
  'opposition leader': ['leader of the opposition', 'opposition leader'],
  spokesperson: ['spokesperson', 'spokesman', 'spokeswoman'],
};
const BODY_WORDS =
  /(?:^|\s)(?:company|firm|group|agency|organi[sz]ation|charity|union|ministry|department|institute|bank|retailer|operator|carrier|airline|party|movement|club|regulator|watchdog|council|court|newspaper|paper|broadcaster|association|federation|committee|commission|authority|university|hospital|school|trust|manufacturer|supplier|utility|publisher|alliance|bloc|foundation|channel|armed-forces|navy|academy|brewery|brand|bureau|chain|chamber|college|conglomerate|confederation|consortium|consultancy|contractor|cooperative|co-operative|developer|directorate|embassy|employer|enterprise|faction|forum|franchise|giant|grocer|guild|inspectorate|insurer|insurgency|laboratory|lab|league|legislature|lender|militia|monopoly|multinational|network|ngo|observatory|ombudsman|orchestra|outfit|outlet|panel|partnership|portal|refinery|secretariat|senate|shipyard|society|squad|start-up|startup|station|studio|subsidiary|supermarket|syndicate|taskforce|think-tank|thinktank|tribunal|troupe|vendor|wholesaler)$/i;
const PAPER_WORDS =
  /(?:^|\s)(?:report|study|survey|review|audit|paper|analysis|poll|research|dossier|evaluation|assessment|census|authors?|co-authors?|researchers?|scientists|academics|team|statement|communiqué|communique|bulletin|press release|memo|memorandum|letter|editorial|article)$/i;

/** Whom or what "the Russian leader", "head of state", "the ministry" or "the report" means here; null when the text leaves it open. */
export function whomDescribed(plain: string, memory: Memory): Described | null {
  return personDescribed(plain, memory) ?? bodyDescribed(plain, memory) ?? paperDescribed(plain, memory);
}

function personDescribed(plain: string, memory: Memory): Described | null {
  const words = plain.toLowerCase().replace(NOW, '');
  const exact = chosen(memory, atFirstHand(memory, words));
  if (exact) return exact;
  const unnamed = speakerWithout(words, memory);
  if (unnamed) return unnamed;
  const office = Object.keys(CALLED).find((each) => words.endsWith(each)) ?? officeIn(words);
  if (!office) return null;
  const adjective = words.slice(0, -office.length).trim();
  const holders = (CALLED[office] ?? [office]).flatMap((each) => [...memory.directory.holdersOf(each)]);
  return chosen(memory, new Set(adjective ? holders.filter((name) => isOf(memory, name, adjective)) : holders));
}

/** Of those who hold an office no deputy and no shadow, when somebody holds it outright. */
function atFirstHand({ directory }: Memory, office: string): ReadonlySet<string> {
  const all = directory.holdersOf(office);
  if (all.size < 2) return all;
  const outright = [...all].filter(
    (name) => !directory.officesOf(name).some((each) => SECOND.test(each) && each.endsWith(` ${office}`)),
  );
  return outright.length > 0 ? new Set(outright) : all;
}

const SECOND =
  /^(?:the )?(?:deputy|vice|assistant|associate|acting|interim|shadow|former|one-time|onetime|junior|previous|retired|outgoing|incoming|ex|under|second|trainee)\b/;

/** "the present Minister" is the minister. */
const NOW =
  /^(?:present|current|incumbent|serving|sitting|new|newly elected|newly appointed|long-serving|longtime|long-time|embattled|then)\s/;

/** What somebody does for a living, or is in science or letters: of whom the text may not have told it before. */
export const UNTOLD =
  /^(?:mp|mep|msp|lawmaker|legislator|politician|senator|councillor|deputy|expert|(?:political |climate |senior )?scientist|(?:political |military )?analyst|economist|lawyer|doctor|diplomat|official|specialist|academic|researcher|activist|campaigner|historian|sociologist|journalist|mla|mna|mpp|td|teachta|congressman|congresswoman|assemblyman|assemblywoman|representative|alderman|alderwoman|councilman|councilwoman|councilor|backbencher|analyst|scientist|artist|scholar|parliamentarian|statesman|commentator|columnist|pundit|blogger|broadcaster|presenter|correspondent|reporter|author|writer|novelist|poet|playwright|critic|philosopher|theologian|psychologist|psychiatrist|anthropologist|archaeologist|geographer|biologist|physicist|chemist|geologist|ecologist|climatologist|oceanographer|astronomer|meteorologist|hydrologist|seismologist|volcanologist|epidemiologist|virologist|immunologist|microbiologist|geneticist|toxicologist|pathologist|neurologist|cardiologist|oncologist|paediatrician|pediatrician|physician|surgeon|clinician|medic|pharmacist|dietitian|nutritionist|physiotherapist|engineer|architect|statistician|mathematician|demographer|criminologist|strategist|pollster|lobbyist|entrepreneur|businessman|businesswoman|industrialist|tycoon|magnate|billionaire|millionaire|philanthropist|barrister|solicitor|attorney|jurist|unionist|environmentalist|conservationist|dissident|humanitarian|feminist|abolitionist|whistleblower|musician|singer|composer|pianist|violinist|actor|actress|filmmaker|film-maker|screenwriter|comedian|painter|sculptor|photographer|chef|athlete|footballer|striker|midfielder|defender|goalkeeper|cricketer|bowler|batsman|golfer|boxer|cyclist|sprinter|swimmer|runner|jockey|rower|skier|skater|gymnast|teacher|lecturer|educator|fisherman|veterinarian|naturalist|botanist|zoologist|ornithologist|entomologist|theorist|sexologist|linguist|explorer|mountaineer|astronaut|cosmonaut|aviator|technologist|programmer|hacker|futurist|politologist)$/;

/** "The MP" after somebody of whom the text says no more than the party: nobody else is called so. */
function speakerWithout(words: string, memory: Memory): Described | null {
  const { speaker, people, directory } = memory;
  if (speaker === null || people[0] !== speaker || !UNTOLD.test(words)) return null;
  const isOther = directory.holdersOf(words).size > 0 || directory.officesOf(speaker).some((office) => !UNTOLD.test(office));
  return isOther ? null : { who: speaker, isPerson: true, sure: 'likely' };
}

/** "energy minister" holds the office "minister". */
function officeIn(words: string): string | null {
  const last = words.split(' ').at(-1) ?? '';
  return isRole(last) ? last : null;
}

/** Whether somebody's office is of the country that the adjective names, or is the office in full. */
function isOf(memory: Memory, name: string, adjective: string): boolean {
  return memory.directory.officesOf(name).some((office) => {
    const [held = '', of = ''] = office.split(/ of (.*)/s);
    return held.startsWith(adjective) || of.split(' ').some((place) => place === adjective || isAdjectiveOf(adjective, place));
  });
}

/** The only holder; of several the one named last. */
function chosen(memory: Memory, holders: ReadonlySet<string>): Described | null {
  const [first] = holders;
  if (first === undefined) return null;
  if (holders.size === 1) return { who: first, isPerson: true, sure: 'certain' };
  if (memory.together.filter((name) => holders.has(name)).length > 1) return null;
  const latest = memory.people.find((name) => holders.has(name));
  return latest ? { who: latest, isPerson: true, sure: 'likely' } : null;
}

function bodyDescribed(plain: string, memory: Memory): Described | null {
  const last = plain.split(' ').at(-1) ?? '';
  const only = memory.directory.bodyCalled(last);
  if (only && !plain.includes(' ')) return { who: only, isPerson: false, sure: 'certain' };
  if (!BODY_WORDS.test(plain) || plain.split(' ').length > 2) return null;
  const latest = memory.bodies.find((name) => mayBeCalled(name, last.toLowerCase(), memory));
  return latest === undefined ? null : { who: latest, isPerson: false, sure: 'likely' };
}

/** "the company" is no ministry: a body whose name tells what it is is called so; a bare name may be a firm. */
function mayBeCalled(name: string, noun: string, { directory }: Memory): boolean {
  const kinds = [...name.toLowerCase().split(' ').filter(isBody), ...directory.headsOf(name)];
  if (isOutlet(name) && !/^(?:newspaper|paper|broadcaster|channel|agency)$/.test(noun)) return false;
  return kinds.some((kind) => kind === noun || isAlike(kind, noun)) || (kinds.length === 0 && isAlike(noun, 'company'));
}

function paperDescribed(plain: string, { papers }: Memory): Described | null {
  const word = PAPER_WORDS.exec(plain)?.[0].trim().toLowerCase();
  const who = word ? (papers.get(word) ?? (isByPeople(word) ? papers.get('study') : undefined)) : undefined;
  return who === undefined ? null : { who, isPerson: false, sure: 'likely' };
}

/** "the researchers" are those of the study. */
function isByPeople(word: string): boolean {
  return /^(?:authors?|co-authors?|researchers?|scientists|academics|team|paper|research)$/.test(word);
}
