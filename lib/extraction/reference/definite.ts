import { type Around, isPersonal, type Meant, nearest, said, theCountry, YEAR_OLD } from '#lib/extraction/reference/around';
import type { Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { genderOfNoun, isAlike } from '#lib/extraction/reference/nouns';
import { byHead } from '#lib/extraction/reference/by-head';
import { calledAlike } from '#lib/extraction/reference/called-alike';
import { ofOwner } from '#lib/extraction/reference/of-owner';
import { inName } from '#lib/extraction/reference/in-name';
import { byKind } from '#lib/extraction/reference/by-kind';
import { byTitle } from '#lib/extraction/reference/by-title';
import { takenUp } from '#lib/extraction/reference/taken-up';
import { thisHere } from '#lib/extraction/reference/this-here';
import { togetherMeant } from '#lib/extraction/reference/together';
import { oneOfTwo } from '#lib/extraction/reference/one-of-two';
import { whomDescribed } from '#lib/extraction/people/described';
import { isRole } from '#lib/extraction/words/roles';

const POINTS = /^(?:the|this|that|these|those|both|'s)$/;
const OWNER = /^(?:his|her|its|their|my|our|your)$/;
const COUNTRIES =
  /^(?:countries|states|nations|sides|neighbours|neighbors|capitals|governments|powers|parties|republics|kingdoms|superpowers|allies|foes|adversaries|signatories)$/;
const COUNTRY = /^(?:country|nation|republic|kingdom|emirate|sultanate|state|nation-state)$/;

/** Whom or what "the ministry", "her predecessor" or "the two countries" means; null when the text leaves it open. */
export function meantBy(item: Item, around: Around): Meant | null {
  const { opener, name, head } = item;
  if (opener === null || name !== null) return null;
  const together = togetherMeant(item, around);
  if (together) return together;
  if (isPair(item)) return pairOf(around);
  const here = thisHere(item, around);
  if (here) return here;
  if (OWNER.test(opener) || opener === "'s") return ofOwner(item, around);
  if (!POINTS.test(opener)) return null;
  if (COUNTRY.test(head) && !item.words.includes(' ')) return theCountry(around);
  const ordered = oneOfTwo(`${opener} ${item.words}`, around.discourse);
  if (ordered) return said(ordered, 'likely');
  return (
    described(item, around) ??
    calledAlike(item, around) ??
    ahead(item, around) ??
    takenUp(item, around) ??
    inName(item, around) ??
    byMemory(item, around)
  );
}

function isPair({ head, words, opener }: Item): boolean {
  return (
    COUNTRIES.test(head) &&
    (/^two\s/i.test(words) || opener === 'both' || (opener === 'the' && /^(?:sides|parties)$/.test(words)))
  );
}

function pairOf(around: Around): Meant | null {
  const all = [...new Set(nearest(around))];
  const countries = all.filter(({ nature, heads }) => nature === 'country' || heads.has('country'));
  const found = new Set(
    countries.length > 1 ? countries : all.filter((entity) => countries.includes(entity) || isLikeLand(entity)),
  );
  const [first, second] = [...found].toSorted((a, b) => b.mentions - a.mentions);
  if (!first || !second) return null;
  return { who: `${first.who} and ${second.who}`, entity: null, how: 'pair', sure: found.size === 2 ? 'certain' : 'likely' };
}

/** A name of one word that is nobody's: where two countries are spoken of, it may be one that no atlas knows. */
function isLikeLand({ nature, isNamed, who }: Entity): boolean {
  return isNamed && (nature === 'place' || nature === 'name') && /^\p{Lu}\p{Ll}{3,}$/u.test(who);
}

/** Somebody by an office, by country and office, by an earlier description. */
function described(item: Item, around: Around): Meant | null {
  const { memory, discourse } = around;
  if (!isPersonal(item)) return null;
  const earlier =
    byHead(item, around, (entity) => entity.nature === 'person' && !isAnother(item, entity)) ?? thisPerson(item, around);
  if (earlier && !earlier.isNamed) return said(earlier, 'likely');
  const meant = whomDescribed(item.words, memory);
  if (meant?.isPerson)
    return { who: meant.who, entity: discourse.byName.get(meant.who) ?? null, how: 'description', sure: meant.sure };
  return earlier
    ? said(earlier, 'likely')
    : (byTitle(item, around) ?? byKind(item, around) ?? untold(item, around) ?? unheld(item, around));
}

/** "the Minister" is not the shadow minister, nor "the county boss" the second county boss. */
function isAnother({ words }: Item, { who, isNamed }: Entity): boolean {
  const apart = isNamed ? undefined : APART.exec(who.toLowerCase())?.[1];
  return apart !== undefined && !words.toLowerCase().includes(apart);
}

const APART =
  /^(?:the |an? )?(shadow|former|ex-|one-time|onetime|previous|erstwhile|retired|ousted|deposed|outgoing|incoming|designate|acting|interim|caretaker|deputy|vice|assistant|associate|junior|trainee|would-be|aspiring|second|third|fourth|fifth|other|next|another|future|rival|opposing|late|fellow)(?=[\s-]|\p{L})/u;

/** "this man": whoever of that sex was spoken of last. */
function thisPerson({ head, opener, words }: Item, around: Around): Entity | null {
  const gender = genderOfNoun(head);
  if (words !== head || (gender === null && head !== 'person') || KIN.test(head)) return null;
  const isPointed = /^(?:this|that)$/.test(opener ?? '');
  const { sentence } = around.discourse;
  for (const entity of nearest(around)) {
    const isNear = isPointed || sentence - entity.sentence < PERSON_LASTS;
    if (!isNear || entity.nature !== 'person' || (entity.gender ?? gender) !== gender) continue;
    if (!isTalking(entity, around) && (isPointed || !isHolder(entity, around))) return entity;
  }
  return null;
}

/** In somebody's own words "this man" is somebody else; in a conversation nobody who takes part. */
function isTalking({ who }: Entity, { isQuoted, memory, discourse }: Around): boolean {
  return (isQuoted && memory.speaker === who) || discourse.talking.has(who);
}

/** Who holds an office is called by it. */
function isHolder({ who }: Entity, { discourse }: Around): boolean {
  return discourse.directory.officesOf(who).length > 0;
}

const PERSON_LASTS = 4;
const KIN =
  /^(?:(?:step|god|grand|half-|great-)?-?(?:mother|father|mum|mom|dad|sister|brother|daughter|son|aunt|uncle|niece|nephew)(?:-in-law)?|(?:ex-)?(?:wife|husband|girlfriend|boyfriend)|granny|granddad|fiancée?|bride(?:groom)?|widow\p{Ll}*|spokes\p{Ll}+|chair\p{Ll}+|fisherman|king|queen|prince|princess|duke|duchess|earl|baron|baroness|monk|nun|actress|waiter|waitress|head(?:master|mistress)|police(?:man|woman)|\p{Ll}+(?:men|women))$/u;

const UNTOLD =
  /^(?:diplomat|politician|expert|analyst|scientist|official|economist|lawyer|doctor|researcher|activist|campaigner|specialist|academic|historian|sociologist|lawmaker|legislator|journalist|artist|scholar|parliamentarian|statesman|commentator|columnist|pundit|blogger|author|writer|novelist|poet|playwright|critic|philosopher|theologian|psychologist|psychiatrist|anthropologist|archaeologist|geographer|biologist|physicist|chemist|geologist|ecologist|climatologist|oceanographer|astronomer|meteorologist|hydrologist|seismologist|volcanologist|epidemiologist|virologist|immunologist|microbiologist|geneticist|toxicologist|pathologist|neurologist|cardiologist|oncologist|paediatrician|pediatrician|dietitian|nutritionist|physiotherapist|statistician|mathematician|demographer|criminologist|strategist|pollster|lobbyist|entrepreneur|businessman|businesswoman|tycoon|magnate|billionaire|millionaire|philanthropist|jurist|unionist|environmentalist|conservationist|dissident|humanitarian|feminist|abolitionist|whistleblower|musician|singer|composer|pianist|violinist|actor|actress|filmmaker|film-maker|screenwriter|comedian|painter|sculptor|photographer|athlete|footballer|striker|midfielder|defender|goalkeeper|cricketer|bowler|batsman|golfer|boxer|cyclist|sprinter|swimmer|runner|jockey|rower|skier|skater|gymnast|veterinarian|naturalist|botanist|zoologist|ornithologist|entomologist|theorist|sexologist|linguist|mountaineer|astronaut|cosmonaut|aviator|technologist|futurist|politologist)$/;

/** "the political scientist", of whom the text has said nothing else: whoever was named last. */
function untold({ head, opener, words }: Item, around: Around): Meant | null {
  const isUntold =
    UNTOLD.test(head) || /^(?:former|retired|ex-|one-time|onetime|disgraced|ousted|exiled)/i.test(words) || YEAR_OLD.test(words);
  if (opener !== 'the' || !isUntold) return null;
  const { sentence } = around.discourse;
  const isAged = YEAR_OLD.test(words);
  const ofAge = isAged ? byAge(words, around) : null;
  if (ofAge) return said(ofAge, 'likely');
  for (const entity of nearest(around)) {
    const isSomebody = entity.nature === 'person' || (isAged && entity.nature === 'name' && entity.who.includes(' '));
    if (isSomebody && entity.isNamed && sentence - entity.sentence < 3 && !(isAged && isHolder(entity, around)))
      return said(entity, 'likely');
  }
  return null;
}

/** "The 58-year-old": of whom the text says "Ann Lowe, 58". */
function byAge(words: string, { discourse, before, text }: Around): Entity | null {
  const age = /^\d+/.exec(words)?.[0] ?? '';
  const all = [...before.map(({ entity }) => entity), ...discourse.recent];
  return (
    all.find(
      ({ isNamed, who }) =>
        isNamed &&
        (text.includes(`${who}, ${age},`) || text.includes(`${who} (${age})`) || text.includes(`${age}-year-old ${who}`)),
    ) ?? null
  );
}

/** "The mayor" of whom the text gives no name, right behind a sentence about one person whose office it does not tell. */
function unheld({ head, opener, words }: Item, around: Around): Meant | null {
  const { discourse, isQuoted } = around;
  if (isQuoted || opener !== 'the' || words !== head || !isRole(head) || discourse.directory.holdersOf(head).size > 0)
    return null;
  const there = discourse.recent.filter(({ sentence, nature }) => sentence === discourse.sentence && nature === 'person');
  const [one, other] = there;
  const isAlone = one !== undefined && other === undefined && one.isNamed && one.part === 'subject';
  return isAlone && discourse.directory.officesOf(one.who).length === 0 ? said(one, 'likely') : null;
}

/** "the trust that runs it": which one is said behind it. */
const TOLD = /^\s(?:that|which|who)\s/;

/** "the manufacturer" may be named only later on: "the maker of the glasses, Lumbra". */
function ahead({ head, words }: Item, { discourse, text, at }: Around): Meant | null {
  if (words.includes(' ') || TOLD.test(text.slice(at, at + 7))) return null;
  const { directory } = discourse;
  const names = [head, ...ALSO].flatMap((each) => (each === head || isAlike(each, head) ? directory.calledBy(each) : []));
  const [who] = new Set(names);
  if (who !== undefined) return { who, entity: discourse.byName.get(who) ?? null, how: 'description', sure: 'likely' };
  const body = directory.bodyCalled(head);
  if (body) return { who: body, entity: discourse.byName.get(body) ?? null, how: 'description', sure: 'likely' };
  return null;
}

function byMemory({ words, isPlural }: Item, { discourse, memory, text, at }: Around): Meant | null {
  const meant = isPlural || words.includes(' ') || TOLD.test(text.slice(at, at + 7)) ? null : whomDescribed(words, memory);
  return meant ? { who: meant.who, entity: discourse.byName.get(meant.who) ?? null, how: 'description', sure: 'likely' } : null;
}

const ALSO = [
  'company',
  'firm',
  'manufacturer',
  'maker',
  'producer',
  'operator',
  'supplier',
  'developer',
  'contractor',
  'agency',
  'group',
];
