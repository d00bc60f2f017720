import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import { classOf, isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { isCountry } from '#lib/extraction/words/countries';
import { isBody, isRole, isRoleModifier } from '#lib/extraction/words/roles';
import { FEW, kept, LONGEST_SENTENCE } from '#lib/extraction/text/kept';
import { matchesOf } from '#lib/extraction/text/matches-of';

const PARTICLE = '(?:de|da|di|del|della|van|von|der|den|al|bin|ibn|la|le|du|dos|el|ter|zu)';
const WORD = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|Sgt|St|Rev|Hon|Jr|Sr|\p{Lu})\.|\p{Lu}[\p{L}\p{M}]*(?:[-'’](?!s\b)[\p{L}\p{M}]+)*)`;
const OF_BODY =
  '(?= of )(?<=\\b(?:Treaty|Convention|Protocol|Museum|Strait|Gulf|Cape|Bank|Journal|Union|Society|University|Ministry|Department|Bureau|Institute|Council|House|Court|Office|Academy|Board|Chamber|Church|College|School|Annals|Proceedings|Archives|Centre|Center|Association|Federation|Union|Republic|Secretariat|Directorate|Inspectorate|Agency|Commission|Committee|Assembly|Parliament|Registry|League|Fund)) of (?:the )?';
/** "the Department for Rural Affairs": as a body's name goes on behind "of". */
const FOR_BODY =
  '(?= for )(?<=\\b(?:Ministry|Department|Bureau|Institute|Office|Agency|Centre|Center|Foundation|Council|Commission|Committee|Campaign|Society|Fund)) for (?:the )?';
/** "the Ministry of Culture and Sport": two fields of one office. */
const AND_BODY =
  '(?= and )(?<=\\b(?:Ministry|Department|Committee) (?:of|for) (?:the )?\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?) and (?=\\p{Lu}\\p{Ll})';
/** "the Prison Officers' Guild": the body's name goes on behind the apostrophe. */
const OF_MEMBERS =
  "(?<=s)['’] (?=(?:Guild|Union|Association|Federation|Society|Council|Club|Party|League|Institute|Forum|Network|Bureau|Court|Fund|Trust|Alliance|Congress|Confederation|Cooperative|Syndicate)\\b)";
/** "Citizens' Help", "the Farmers' Bank": a plural of people that owns a name. */
const OF_PEOPLE =
  "(?=['’] )(?<=\\b(?:Citizens|Farmers|Tenants|Workers|Nurses|Teachers|Drivers|Patients|Residents|Parents|Students|Pensioners|Consumers|Employers|Doctors|Builders|Veterans|Writers|Journalists|Miners|Dockers|Traders|Growers|Lawyers|Owners|Users|Victims|Mothers|Fathers|Farmworkers|Shopkeepers|Engineers|Soldiers|Sailors|Widows|Weavers|Bakers|Butchers|Brewers|Railwaymen)s?)['’] ";
/** "St Hilda's Hospital", "King's College": the house is called by whose it is. */
const OF_PATRON =
  "(?=['’]s )(?<=\\b(?:St\\.?|Saint|Queen|King|Prince|Princess|Lady|Christ|Guy)(?: \\p{Lu}\\p{L}+)?)['’]s (?=(?:Hospital|Infirmary|Hospice|College|Church|Cathedral|School|Academy|Primary|Grammar)\\b)";
/** "Maid of Orrin", "Friends of Selby Park": names of ships and clubs. */
const OF_PLACE = '(?= of )(?<=\\b(?:Maid|Spirit|Pride|Star|Isle|Heart|Rose|Herald|Belle|Bride|Friends)) of (?:the )?';
/** A run of words with capitals; that a small letter is none is seen at once. One space between them: a name never runs on over a full stop or into the next line. */
const NAME = new RegExp(
  `(?![a-z\\s])(?=\\p{Lu})(?<![\\p{L}\\p{N}])${WORD}(?:(?:[ \\u00A0](?:${PARTICLE} ){0,2}|${OF_BODY}|${FOR_BODY}|${AND_BODY}|${OF_MEMBERS}|${OF_PEOPLE}|${OF_PATRON}|${OF_PLACE}| & )${WORD})*`,
  'gu',
);

/** Letters after a name that are no part of it. */
const POST_NOMINAL = /^(?:KC|QC|SC|MP|MEP|MSP|MD|PhD|OBE|MBE|CBE|Jr\.?|Sr\.?|Esq\.?|DBE|KBE|FRS|RN)$/;

const OPENERS = new Set(
  'The A An In On At He She It They We You I This That These Those There Here But And Or If When While After Before As For From With By To Of According Earlier Later However Meanwhile Also Already Now Then Not No Yes His Her Its Their Our My Your Moreover Today Yesterday Tomorrow Since Until Although Because Despite During Under Over Some Many Most All Both Each Every One Two Three What Who Why How Where Which Only Even Still Yet So Just Between Among Within Without Through Nobody Somebody Everybody Everyone Nothing Such Last Next Nearly Almost About Around More Less Instead Once Never Perhaps Maybe Asked Speaking Its Let Thank Good Several Few Other Another Did Does Do Is Are Was Were Has Have Had Can Could Would Should Must Shall Beside Besides Behind Beyond Below Above Against Amid Along Alongside Opposite Outside Inside Like Unlike Upon Towards Toward Till Throughout'.split(
    ' ',
  ),
);
/** "I'm", "They've", "Don't" are no names either. */
const CONTRACTED = /n['’]t$|['’](?:m|re|ve|ll|d|em)$/u;
const opensSentence = (token: string): boolean => CONTRACTED.test(token) || OPENERS.has(token) || token.endsWith('-year-old');

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.?$/;

/** A person, place or body as the text names it: where, its words, and the words without titles. */
export interface NameRead {
  index: number;
  text: string;
  name: string;
  title: string | null;
}

/** Proper names in a stretch of text. Common opening words, months and weekdays are no names; titles are told apart. */
export const readNames: (text: string) => readonly Readonly<NameRead>[] = kept(FEW, namesIn, LONGEST_SENTENCE);

function namesIn(text: string): NameRead[] {
  const names = readRuns(text);
  return NICKNAMED.test(text) ? withNicknames(text, names) : names;
}

const NICKNAMED = /(?= )(?<=\p{L}) ["“‘']\p{Lu}\p{Ll}+["”’'] \p{Lu}/u;

/** "Maria Teresa “Tess” Holt": what somebody is called stands in the name. */
function withNicknames(text: string, names: readonly NameRead[]): NameRead[] {
  const joined: NameRead[] = [];
  for (let i = 0; i < names.length; i++) {
    const [one, nick, last] = [names[i]!, names[i + 1], names[i + 2]];
    const from = one.index + one.text.length;
    const between = last ? text.slice(from, last.index) : '';
    const isNick = nick && last && between.length === nick.text.length + 4 && /^ ["“‘']\p{Lu}\p{Ll}+["”’'] $/u.test(between);
    if (isNick && last.title === null && genderOfFirstName(one.name.split(' ')[0] ?? '') !== null) {
      joined.push({ ...one, text: one.text + between + last.text, name: one.name + between + last.name });
      i += 2;
    } else joined.push(one);
  }
  return joined;
}

function readRuns(text: string): NameRead[] {
  return matchesOf(text, NAME).flatMap(({ 0: words, index }) => {
    const tokens = words.split(/[ \u00A0]/);
    const opener = tokens.findIndex((token, i) => !opensSentence(token) && !isVerbBefore(tokens, i) && !isDayBefore(tokens, i));
    if (opener < 0) return [];
    const named = tokens.slice(opener);
    if (named.some((token) => CALENDAR.test(token)) && named.length < 3) return [];
    const skipped = opener > 0 ? tokens.slice(0, opener).join(' ').length + 1 : 0;
    const place = titledPlace(text, index + (opener > 0 ? tokens.slice(0, opener).join(' ').length + 1 : 0), named);
    if (place) return [place];
    const titles = countTitles(named);
    const bare = named.slice(titles);
    while (bare.length > 1 && POST_NOMINAL.test(bare.at(-1) ?? '')) bare.pop();
    const name = bare.join(' ');
    if (name.length < 2 || /^\p{Lu}\p{Ll}{0,3}\.$/u.test(name)) return [];
    const title = titles > 0 ? named.slice(0, titles).join(' ') : null;
    const land = landBehind(text, index + words.length, bare);
    return [{ index: index + skipped, text: words.slice(skipped) + land, name: name + land, title }];
  });
}

/** "On Thursday Pires was acquitted": the day is no part of the name. */
function isDayBefore(tokens: readonly string[], i: number): boolean {
  return tokens[i - 1] === 'On' && i + 1 < tokens.length && WEEKDAY.test(tokens[i] ?? '');
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "Enter Ann Lowe, chief of kitchens": a verb with a capital before somebody's two names. */
function isVerbBefore(tokens: readonly string[], i: number): boolean {
  const [token = '', first] = [tokens[i], tokens[i + 1]];
  if (i > 0 || tokens.length < 3 || first === undefined || genderOfFirstName(first) === null) return false;
  return isHardlyNoun(token.toLowerCase()) && genderOfFirstName(token) === null && !isRole(token) && !isRoleModifier(token);
}

/** "the Ministry of Finance of Lithuania": the country belongs to the body's name. */
function landBehind(text: string, at: number, bare: readonly string[]): string {
  if (!bare.slice(0, 6).some(isBody)) return '';
  const [of = '', land = ''] = /^ of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(text.slice(at, at + 40)) ?? [];
  const first = land.split(' ')[0] ?? '';
  return isCountry(land) ? of : isCountry(first) ? of.slice(0, of.length - land.length + first.length) : '';
}

const OFFICE_OF =
  /\b((?:[\p{L}-]+\s)?[\p{L}-]+)((?:\s(?:of|for)\s(?:the\s)?\p{L}+(?:\sand\s\p{L}+)?)?)\s(?:of|to|for)\s(?:the\s)?$/u;

/** "the Prime Minister of Norland Ivar Berg": behind an office and "of" a run of three names is a place and somebody. */
function titledPlace(text: string, index: number, named: readonly string[]): NameRead | null {
  if (named.length < 3 || isBody(named.at(-1) ?? '')) return null;
  const [, office = '', of = ''] = OFFICE_OF.exec(text.slice(Math.max(0, index - 60), index)) ?? [];
  const isOffice = isRole(office.split(' ').at(-1) ?? '');
  const at = firstNameIn(named);
  const place = named.slice(0, at).join(' ');
  const name = named.slice(at);
  if ((!isOffice && !isCountry(place)) || isBodysName(named)) return null;
  const words = name.join(' ');
  const title = isOffice ? `${office}${of}` : null;
  return { index: index + place.length + 1, text: words, name: words, title };
}

/** "the head of the National Rail Board": the whole run is a body's name. */
function isBodysName(named: readonly string[]): boolean {
  return isBody(named.at(-1) ?? '') && named.slice(1).every((token) => genderOfFirstName(token) === null);
}

/** Where somebody's name begins behind that of a place or a body: "Eurasian Transport Timur Sadykov". */
function firstNameIn(named: readonly string[]): number {
  const at = named.findIndex((token, i) => i > 0 && i < named.length - 1 && genderOfFirstName(token) !== null);
  const field = named.slice(0, -2).findLastIndex((token) => FIELD.test(token));
  return at > 0 ? at : field >= 0 ? field + 1 : behindBody(named);
}

/** What an office is for. */
const FIELD =
  /^(?:Affairs|Opposition|Development|Relations|Security|Services?|Reform|Protection|Planning|Policy|Resources|Works|Industry|Transport|Education|Health|Agriculture|Finance|Justice|Defen[cs]e|Energy|Environment|Interior|Culture|Trade|Labou?r|Tourism|Fisheries|Communications?|Infrastructure|Housing|Water|Forestry|Innovation|Sports?|Youth|Equality|Integration|Immigration|Procurement|House|Senate|Assembly|Council|State|Staff)$/;

/** "Norland Foreign Ministry Vera Holm", "Institute of Transport Policy Vera Holm": two names behind that of a body. */
function behindBody(named: readonly string[]): number {
  const body = named.slice(0, -2).findLastIndex((token) => isBody(token));
  if (body < 0) return 1;
  return named[body + 1] === 'of' ? Math.max(body + 3, named.length - 2) : body + 1;
}

/** "the Auditor General": an office whose last word is no name. */
const GENERALS =
  /^(?:Attorney|Auditor|Secretary|Director|Surgeon|Solicitor|Governor|Comptroller|Inspector|Prosecutor|Registrar|Consul|Procurator|Advocate|Postmaster|Adjutant)$/;

/** "the Rt Hon Ann Reed", "Undersecretary Ann Reed". */
const HONOUR =
  /^(?:Excellency|Eminence|Rt|Right|Hon|Honou?rable|Rev|Reverend|Undersecretary|Usec|Asec|Atty|Engr|Cllr|Cr|Ald|Supt|Insp|Det|Cmdr|Maj|Brig|Amb|Comm)\.?$/u;

/** "the Conservative Ann Reed": what party somebody is of is no part of the name. */
const PARTY =
  /^(?:Conservative|Labou?r|Liberal|Democrat|Republican|Green|Independent|Socialist|Nationalist|Unionist|Communist|Centrist)$/;

function isOfParty([party = '', first = '', last = '', ...others]: readonly string[]): boolean {
  if (last === '' || others.length > 0 || !PARTY.test(party)) return false;
  return (
    genderOfFirstName(first) !== null ||
    (!isHardlyNoun(first.toLowerCase()) && [first, last].every((word) => !isBody(word) && classOf(word.toLowerCase()) === null))
  );
}

/** Offices of a few letters: "Cllr Sewell", "Cllrs M. Oakes, …", "Kapsoit MCA Daniel Rono". */
const HELD = /^(?:Cllrs?|Councillors|Messrs|Supt|Insp|Cmdr|Usec|Asec|Atty|Engr|MCA|MLA|MNA|MPP|MHA|MHK|TD)\.?$/;

/** Behind an office more titles may stand before the name. */
function countTitlesLeft(tokens: readonly string[]): number {
  return tokens.length > 1 ? countTitles(tokens) : 0;
}

/** "Belarusian President" and "Deputy Foreign Minister" are titles when a name follows; "Justice Ministry" is a name. */
function countTitles(tokens: readonly string[]): number {
  if (tokens.at(-1) === 'General' && GENERALS.test(tokens.at(-2) ?? '')) return 0;
  const honours = tokens.findIndex((token) => !HONOUR.test(token));
  if (honours > 0 && tokens.slice(0, honours).every((token) => HELD.test(token)))
    return honours + countTitlesLeft(tokens.slice(honours));
  if (honours > 0 && tokens.length - honours > 1) return honours + countTitles(tokens.slice(honours));
  if (isOfParty(tokens)) return 1;
  const last = tokens
    .slice(0, -1)
    .findLastIndex((token, i) => (isRole(token) || HELD.test(token)) && !isBody(tokens[i + 1] ?? ''));
  if (last < 0) return 0;
  const ahead = tokens.slice(0, last);
  const isOffice = ahead.every((token, i) => i === 0 || isRoleModifier(token) || isRole(token));
  // "Liberal Democrat MP Ann Reed", "Bank of England Governor John Hale": two names or more are left, so the rest is a title.
  return isOffice || tokens.length - last > 2 ? last + 1 : 0;
}
