import { type Entity, isPastForm } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isBodyNoun, isFirmNoun, isVenue } from '#lib/extraction/reference/nouns';
import { inFull, type Read, type Work } from '#lib/extraction/reference/work';
import { isOutlet } from '#lib/extraction/words/outlets';
import { isBody } from '#lib/extraction/words/roles';

// "The board", "the roof", "the cost": what bodies, buildings, ships and undertakings have, of the one that the text speaks of.

type Kind = 'body' | 'building' | 'vessel' | 'machine' | 'place' | 'matter' | 'dead' | 'work' | 'team';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PARTS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  body: listed(
    'board trustees directors governors management leadership administration executive executives bosses workforce staff shareholders investors creditors membership secretariat headquarters boardroom arrears licence payroll switchboard press-office spokespeople delegates founder founders premises ',
  ),
  building: listed(
    'roof ceiling walls windows cellar basement attic staircase stairs stairwell lift lifts lobby foyer corridor corridors entrance entrances exits gates doors alarm alarms boiler heating sprinklers scaffolding façade facade dome spire steeple balcony balconies foundations chimney kitchen kitchens canteen toilets dormitory dormitories car-park stands terraces pitch dressing-room dressing-rooms classrooms playground hall wards theatres pews altar vault cells cladding beams floors rooms guests tenants caretaker',
  ),
  vessel: listed(
    'bridge deck decks hull rudder keel mast anchor cargo hold engine-room engines engine cockpit cabin wing wings propeller propellers carriages lifeboats lockers life-jackets black-box wreck wreckage crew captain skipper pilot pilots passengers helmsman sails fuselage brakes tyres wheels windscreen',
  ),
  machine: listed('bearings motor blades rotor valve valves battery batteries gearbox pistons cylinder filter nozzle'),
  place: listed('council residents inhabitants townspeople villagers islanders outskirts streets mayoralty'),
  matter: listed(
    'cost costs price prices value size length width height depth weight capacity speed effect effects benefit benefits side-effects aim aims origin cause causes design ownership delay delays saving savings safety legality repairs drawbacks advantages opponents supporters critics backers beneficiaries authenticity wording text terms site completion',
  ),
  dead: listed('funeral burial autopsy post-mortem coffin grave ashes inquest bereaved widow widower remains'),
  work: listed('plot hero heroine narrator publisher chapters chapter pages cover title ending soundtrack cast'),
  team: listed('players coach captain striker goalkeeper fans supporters dressing-room manager squad bench'),
};

const KIND_OF = new Map<string, Kind[]>();
for (const [kind, words] of Object.entries(PARTS))
  for (const word of words) if (word !== '') KIND_OF.set(word, [...(KIND_OF.get(word) ?? []), kind as Kind]);

const VESSEL =
  /^(?:ships?|ferry|ferries|boats?|vessels?|trawler|tanker|freighter|yacht|liner|barge|tug|submarine|frigate|cruiser|coaster|seiner|plane|aircraft|jet|airliner|helicopter|airship|flight|train|tram|bus|coach|lorry|truck|van|car|locomotive|lifeboat|dinghy|catamaran)$/;
const MACHINE =
  /^(?:pump|turbine|engine|machine|generator|reactor|press|crane|drill|compressor|conveyor|mixer|boiler|motor|windmill|mower|lathe)$/;
const WORK = /^(?:book|novel|film|play|memoir|series|opera|musical|biography|story|poem|report|album|documentary)$/;
const TEAM = /^(?:club|team|side|city|united|town|rovers|wanderers|athletic|fc|afc)$/;
const DEAD = /\b(?:died|dead|killed|drowned|death|murdered|perished|stabbed|shot|fatally|late)\b/;
const LASTS = 5;
const NEAR = 400;

/** What a bare noun is a part of: "the board" of the trust, "the cost" of what was just told; null for other nouns. */
export function belongs(work: Work, { head, words, opener, end, start }: Item): Read | null {
  if (opener !== 'the' || words.toLowerCase() !== head || TELLS.test(work.text.slice(end, end + 9))) return null;
  const kinds = KIND_OF.get(head);
  if (!kinds) return null;
  if (IDIOM.test(work.text.slice(Math.max(0, start - 14), start))) return null;
  for (const kind of kinds) {
    const whole = wholeOf(work, kind, start);
    if (!whole || whole.heads.has(head)) continue;
    const refersTo = `the ${head} of ${withThe(work.text, inFull(whole))}`;
    if (refersTo.length < LONGEST) return { refersTo, how: 'description', sure: 'likely', isOpen: false };
  }
  return null;
}

/** "raised the alarm". */
const IDIOM = /\b(?:rais\p{Ll}+|sound\p{Ll}*|g[ai]ves?|giving)\s$/u;
const LONGEST = 100;
const TELLS = /^\s(?:of|that|which|who|whose|for|to|between|behind)\s/;

function wholeOf(work: Work, kind: Kind, start: number): Entity | null {
  if (kind === 'matter') return topic(work);
  if (kind === 'dead') return whoDied(work, start);
  const { discourse, mentions } = work;
  const suits = SUITS[kind];
  const here = mentions.findLast(({ entity }) => suits(entity))?.entity;
  if (here) return here;
  const near = discourse.recent.filter((each) => discourse.sentence - each.sentence < LASTS && suits(each));
  const rank = (entity: Entity) =>
    entity.sentence + Math.min(entity.mentions, 5) * 0.5 + (entity.part === 'subject' ? 0.6 : 0) + (entity.isNamed ? 0.4 : 0);
  return near.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Whose name stands before the word that tells of a death. */
function whoDied({ text, discourse }: Work, start: number): Entity | null {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const death = before.search(DEAD);
  if (death < 0) return null;
  const at = ({ who }: Entity) => before.lastIndexOf(who.slice(who.lastIndexOf(' ') + 1), death);
  const people = discourse.recent.filter((each) => each.nature === 'person' && each.isNamed && at(each) >= 0);
  return people.toSorted((a, b) => at(b) - at(a))[0] ?? null;
}

const isThing = ({ nature }: Entity): boolean => nature === 'thing' || nature === 'things' || nature === 'name';
const hasHead =
  (pattern: RegExp) =>
  ({ heads, nature }: Entity) =>
    nature !== 'person' && nature !== 'people' && [...heads].some((each) => pattern.test(each));

const SUITS: Readonly<Record<Exclude<Kind, 'matter' | 'dead'>, (entity: Entity) => boolean>> = {
  body: ({ nature, who, heads, isNamed }) =>
    nature === 'body' &&
    !isOutlet(who) &&
    (isNamed || [...heads].some((each) => isBodyNoun(each) || isFirmNoun(each) || isBody(each))),
  building: (entity) => entity.nature !== 'person' && entity.nature !== 'people' && [...entity.heads].some(isVenue),
  vessel: hasHead(VESSEL),
  machine: hasHead(MACHINE),
  place: ({ nature, isNamed }) => nature === 'place' && isNamed,
  work: hasHead(WORK),
  team: hasHead(TEAM),
};

/** A price has no cost. */
const isMatter = ({ heads }: Entity): boolean => [...heads].some((each) => PARTS.matter.has(each));

/** What the sentence before was about: its subject, else what was done something to. */
function topic({ discourse }: Work): Entity | null {
  const before = discourse.recent.filter(
    (each) => each.sentence === discourse.sentence && isThing(each) && !each.isShare && !isPastForm(each.who) && !isMatter(each),
  );
  return before.find(({ part }) => part === 'subject') ?? before.find(({ part }) => part === 'object') ?? null;
}

function withThe(text: string, words: string): string {
  const isBare =
    /^the\s/u.test(words) || (/^\p{Lu}/u.test(words) && !text.includes(`the ${words}`) && !text.includes(`The ${words}`));
  return isBare ? words : `the ${words}`;
}
