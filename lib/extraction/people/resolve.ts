import type { Coreference, Span } from '#lib/extraction/extraction';
import { bodyApposed } from '#lib/extraction/people/body-apposed';
import { ownerOf } from '#lib/extraction/people/owned-paper';
import { sentenceCase } from '#lib/extraction/people/sentence-case';
import { groupMeant, holderMeant, personMeant } from '#lib/extraction/people/who-is-meant';
import { type Memory, whoIs } from '#lib/extraction/people/memory';
import { isHeldBy } from '#lib/extraction/people/held-by';
import { holdsName } from '#lib/extraction/people/led-by';
import { type NameRead, readNames } from '#lib/extraction/people/names';
import { oneOfTwo } from '#lib/extraction/reference/one-of-two';
import { fieldOf } from '#lib/extraction/reference/noun-kinds';
import { isPersonalNoun, isPluralNoun } from '#lib/extraction/reference/nouns';
import { whomDescribed } from '#lib/extraction/people/described';
import { spokenBefore } from '#lib/extraction/people/spoken-before';
import { takenUpByTrade } from '#lib/extraction/people/taken-up-by-trade';
import { isBody, isFirmWord, isRole, isRoleModifier } from '#lib/extraction/words/roles';

/** Whom the words before or after a reporting verb mean. The span is the mention in the text. */
export interface Resolved extends Span {
  who: string;
  isPerson: boolean;
  coreference: Coreference | null;
  /** The words point at somebody the text does not make out. */
  isOpen: boolean;
}

/** "He'll tell you" */
const CONTRACTED = /^(he|she|they|it|we|i|you)['’](?:ll|d|s|ve|re|m)$/i;
const PRONOUN = /^(he|she|him|his|her|they|their|it|its|we|i)$/i;
const AS_SUBJECT: Record<string, string> = { his: 'he', their: 'they', its: 'it' };
const ARTICLE = /^(?:the|a|an)\s+/i;
const LONGEST_DESCRIPTION = 90;

/** A name, an office, a pronoun or a description ("Scientists at the university"), by the fullest name the text gives. */
export function resolve(text: string, place: Span, memory: Memory): Resolved {
  const raw = text.slice(place.start, place.end).replace(CONTRACTED, '$1');
  const lead = /^[^\p{L}\p{N}]*/u.exec(raw)?.[0].length ?? 0;
  const words = raw.slice(lead).replace(/[^\p{L}\p{N})]+$/u, '');
  const span = { start: place.start + lead, end: place.start + lead + words.length };
  return (
    resolvePronoun(text, words, { span, memory }) ??
    resolveOrder(words, { span, memory }) ??
    resolveSame(words, { span, memory }) ??
    resolveName(words, span, memory) ??
    resolveApposed(text, words, { span, memory }) ??
    resolveOwned(text, words, { span, memory }) ??
    resolveDescription(text, words, { span, memory })
  );
}

function resolvePronoun(text: string, words: string, { span, memory }: Spot): Resolved | null {
  const form = PRONOUN.exec(words)?.[1]?.toLowerCase();
  if (!form) return null;
  const pronoun = AS_SUBJECT[form] ?? form;
  const isPerson = /^(?:he|she|him|her)$/.test(pronoun);
  const meant = isPerson
    ? (personMeant(text, pronoun, { span, memory }) ?? whoIs(memory, pronoun))
    : groupMeant(text, pronoun, { span, memory });
  if (!meant || pronoun === 'we' || pronoun === 'i')
    return found(span, sentenceCase(pronoun === form ? words : pronoun), { isPerson, isOpen: true });
  const { sure } = meant;
  const who = holderMeant(meant.who, memory);
  return { ...span, who, isPerson, isOpen: false, coreference: { ...span, text: words, refersTo: who, how: 'pronoun', sure } };
}

/** "The latter" and "the former": the last and the one before of those whom the sentence before spoke of. */
function resolveOrder(words: string, { span, memory }: Spot): Resolved | null {
  const entity = oneOfTwo(words, memory.discourse);
  if (!entity) return null;
  const { who, nature } = entity;
  const coreference = { ...span, text: words, refersTo: who, how: 'description' as const, sure: 'likely' as const };
  return { ...span, who, isPerson: nature === 'person', isOpen: false, coreference };
}

/** "The same person", "the adviser" after "an adviser to the minister", "the 66-year-old": whoever spoke last, or was last named. */
function resolveSame(words: string, { span, memory }: Spot): Resolved | null {
  const same = spokenBefore(words, memory);
  if (!same) return null;
  const coreference = { ...span, text: words, refersTo: same.who, how: 'description' as const, sure: 'likely' as const };
  return { ...span, ...same, isOpen: false, coreference };
}

interface Spot {
  span: Span;
  memory: Memory;
}

function resolveName(words: string, span: Span, memory: Memory): Resolved | null {
  const names = readNames(words);
  const name = headName(words, names);
  const { directory } = memory;
  if (holdsName(words)) return null;
  if (
    !name ||
    isOffice(words) ||
    (name.title === null && isGroup(directory.fullName(name.name))) ||
    /^the (?:MP|MEP|MSP)$/i.test(words)
  )
    return null;
  const second = names[names.indexOf(name) + 1];
  const isJoint = second && words.slice(name.index + name.text.length, second.index) === ' and ';
  const who = calledShort(words, name, memory) ?? directory.fullName(name.name);
  const last = isJoint ? second : name;
  const at = { start: span.start + name.index, end: span.start + last.index + last.text.length };
  if (isJoint) return found(at, `${who} and ${directory.fullName(second.name)}`, { isPerson: false, isOpen: false });
  const isShort = who !== name.name;
  const isPerson = name.title !== null || directory.isPerson(who) || isPersonal(who, words.slice(0, name.index));
  const named = found(at, who, { isPerson, isOpen: false });
  if (!isShort) return named;
  const text = words.slice(name.index, name.index + name.text.length);
  return { ...named, coreference: { start: at.start, end: at.end, text, refersTo: who, how: 'name', sure: 'certain' } };
}

/** "The Board" is the only one that has "Board" in its name. */
function calledShort(words: string, { name, index, text }: NameRead, { directory }: Memory): string | null {
  if (!isBody(name) || !/^the\s$/i.test(words.slice(0, index)) || /^(?:\sof\b|-)/.test(words.slice(index + text.length)))
    return null;
  return directory.bodyCalled(name);
}

/** "the Minister", "the Prime Minister": an office, and no name. */
function isOffice(words: string): boolean {
  const [the = '', ...rest] = words.split(' ');
  return (
    the.toLowerCase() === 'the' &&
    rest.length > 0 &&
    isRole(rest.at(-1) ?? '') &&
    rest.every((word) => isRole(word) || isRoleModifier(word)) &&
    !isAlsoName(rest)
  );
}

/** "the Attorney General" is called so and in no other way. */
function isAlsoName(words: readonly string[]): boolean {
  return words.at(-1) === 'General';
}

/** Two names and no article: more likely somebody than something. */
function isPersonal(name: string, before: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && !words.some(isBody) && !isFirmWord(words.at(-1) ?? '') && before.trim() !== 'the';
}

/** "Scientists" at the beginning of a sentence: a capital, but no name. */
function isGroup(name: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}[^s\P{L}]s$/u.test(name);
}

/** The name that the words are about: one they begin or end with. "Toyota researchers" and "police in Oslo" are about others. */
function headName(words: string, names: readonly NameRead[]): NameRead | null {
  const lead = ARTICLE.exec(words)?.[0].length ?? 0;
  const first = names[0];
  if (!first) return null;
  const behindFirst = words.slice(first.index + first.text.length);
  // "the Transport Secretary, Ann Lowe"
  const holder = names[1];
  if (holder && isHeldBy(words, first, holder)) return holder;
  if (first.index <= lead && /^(?:$|,|\s(?:of|at|for|in|and|from|who|which|on)\b|\s\(|\s[–—-])/u.test(behindFirst)) return first;
  return names.find((name) => isCalled(words, name)) ?? null;
}

/** "agency director Luisa Campos": a role stands right before the name; or the name closes the words. */
function isCalled(words: string, { index, text, title }: NameRead): boolean {
  const before = words.slice(0, index).trimEnd().split(/\s+/).at(-1) ?? '';
  const behind = words.slice(index + text.length);
  // "the lawyers for the firm Karbon"
  if (
    !text.includes(' ') &&
    /\s(?:for|of|at|from|with|by|in)\s(?:the\s|an?\s)?(?:\p{Ll}+\s){1,2}$/u.test(words.slice(0, index)) &&
    title === null &&
    !isRole(before)
  )
    return false;
  if (title !== null || isRole(before)) return /^(?:$|[\s,])/u.test(behind);
  const isAttached = /^(?:of|at|in|for|from|by|with|to|on|and|the|near|under)$/i.test(before);
  return behind.trim() === '' && before !== '' && !isAttached;
}

const APPOSED = /^,\s(?:(?:the|an?)\s)?(?:\p{Ll}[\p{L}-]*\s){0,3}(?=\p{Lu})/u;

/** "Its author, the biologist Ida Lund, says": who stands behind the comma. */
function resolveApposed(text: string, words: string, { span, memory }: Spot): Resolved | null {
  const body = words.length > LONGEST_DESCRIPTION ? null : bodyApposed(text, words, span);
  if (body && !memory.directory.isPerson(text.slice(body.start, body.end)))
    return found(body, memory.directory.fullName(text.slice(body.start, body.end)), { isPerson: false, isOpen: false });
  if (!/^(?:its|their|his|her)\s\p{Ll}[\p{Ll}-]+$/iu.test(words) || !isSomebody(words.replace(/^\p{L}+\s/u, 'a '))) return null;
  const lead = APPOSED.exec(text.slice(span.end, span.end + 80))?.[0];
  if (lead === undefined) return null;
  const rest = text.slice(span.end + lead.length, span.end + lead.length + 60);
  const [name] = readNames(rest);
  if (name?.index !== 0 || !name.name.includes(' ') || rest[name.text.length] !== ',') return null;
  const at = { start: span.end + lead.length, end: span.end + lead.length + name.text.length };
  return found(at, memory.directory.fullName(name.name), { isPerson: true, isOpen: false });
}

const OWNED = /^(his|her|its)\s(?:own\s)?(\p{Ll}[\p{Ll} -]{2,40})$/iu;
const OWNERS: Record<string, string> = { his: 'he', her: 'she', its: 'it' };

/** "Her office", "his mother": whose they are, when nobody is known by them. */
function resolveOwned(text: string, words: string, { span, memory }: Spot): Resolved | null {
  const [, whose = '', what = ''] = OWNED.exec(words) ?? [];
  const pronoun = OWNERS[whose.toLowerCase()];
  if (!pronoun || whomDescribed(words, memory)) return null;
  const owner = personMeant(text, pronoun, { span, memory });
  if (!owner || !/^\p{Lu}/u.test(owner.who) || (pronoun === 'it' && !isBodyNamed(owner.who, memory))) return null;
  return found(span, `${owner.who}’s ${what}`, { isPerson: isSomebody(words), isOpen: false });
}

function isBodyNamed(who: string, { bodies, discourse }: Memory): boolean {
  return bodies.includes(who) || discourse.byName.get(who)?.nature === 'body';
}

function resolveDescription(text: string, words: string, { span, memory }: Spot): Resolved {
  const plain = words.replace(ARTICLE, '').trim();
  // "Doctors there": where they are is told before.
  if (/\sthere$/u.test(words)) return resolveDescription(text, words.replace(/\sthere$/u, ''), { span, memory });
  const paper = ownerOf(words, memory) ?? readPaper(words, memory) ?? ownPaper(words, memory);
  if (paper) return found(span, paper, { isPerson: false, isOpen: false });
  const isDefinite = /^(?:the|this|that|\p{Lu})/iu.test(words) && !/^(?:a|an)\s/i.test(words);
  const described = isDefinite ? whomDescribed(plain, memory) : null;
  const byTrade = isDefinite && !described ? takenUpByTrade(words, text.slice(0, span.start), memory) : null;
  const taken = byTrade === null ? null : { who: byTrade, isPerson: true, sure: 'likely' as const };
  const meant = described && !described.isPerson && OWN_PEOPLE.test(words) ? null : (described ?? taken);
  if (!meant) return found(span, sentenceCase(shortened(words)), { isPerson: isSomebody(shortened(words)), isOpen: false });
  const { who, isPerson, sure } = meant;
  return {
    ...span,
    who,
    isPerson,
    isOpen: false,
    coreference: { ...span, text: words, refersTo: who, how: 'description', sure },
  };
}

/** "Halden's team": people, whatever paper was theirs. */
const OWN_PEOPLE =
  /^\p{Lu}[\p{L} ]*['’]s?\s(?:\p{Ll}+\s)?(?:team|lawyers?|group|lab|laboratory|office|staff|family|colleagues|campaign|camp|party|aides|supporters|people|side)$/u;

/** "A former registrar", "her consultant": one person, by the noun. Whom "the registrar" means is told elsewhere. */
function isSomebody(words: string): boolean {
  if (/^the\s/i.test(words)) return false;
  const [head = ''] = words.split(/\s(?:of|at|for|in|from|with|on|close|near)\s/);
  const noun = head.split(' ').at(-1)?.toLowerCase().replace(/^co-/, '') ?? '';
  return !isPluralNoun(noun) && (isRole(noun) || isPersonalNoun(noun) || fieldOf(noun) === 'person');
}

const PAPER =
  /^(?:an?|the|its|their|new|recent|last|latest)?\s*(?:[\p{L}-]+\s){0,3}?(report|study|survey|review|audit|paper|analysis|poll|statement|letter)\b/iu;
/** Papers that are called so again and are somebody's. */
const OWN_PAPERS =
  /^(?:submission|letter|memo|memorandum|note|e-?mail|petition|article|post|message|complaint|testimony|affidavit|column|essay|blog|speech|statement|report|evidence)$/u;
const IN_PAPER =
  /^(?:(?:but|and|meanwhile|later),?\s)?in\s(?:an?|the|his|her|its|their|one|another)\s(?:[\p{Ll}-]+\s){0,3}?(submission|letter|memo|memorandum|note|e-?mail|petition|article|post|message|complaint|testimony|affidavit|column|essay|blog|speech|statement|report|evidence)(?=[\s,])(?!\s(?:by|of|from|seen)\s)/iu;

/** Whose "the letter" will be: "In a letter to the board Ann Lowe writes …". */
export function rememberPaper(memory: Memory, words: string, who: string): void {
  const kind = IN_PAPER.exec(words)?.[1]?.toLowerCase();
  if (kind) memory.papers.set(kind, who);
}

const BY = /\s(?:by|from|of)\s(?:the\s)?(?=\p{Lu})/u;

/** "A report obtained by the Courier", "a study commissioned by the port": of whoever has it or paid for it, and not written by them. */
const HAD_BY =
  /\s(?:obtained|seen|reviewed|viewed|examined|read|consulted|cited|quoted|commissioned|ordered|requested|funded|financed|sponsored|leaked|shown|handed|sent|shared|paid for)\s(?:by|to|with)\s/u;

/** "Figures from the Land Registry": whose they are. */
const FIGURES =
  /^(?:(?:the|its|their|new|recent|latest|official|preliminary|provisional|published)\s){0,2}(?:figures|data|statistics|numbers|records|documents|results|estimates|accounts|minutes|calculations|papers)\s(?:(?:published|released|compiled|collected|issued|held|gathered|kept|produced|prepared)\s)?(?:by|from)\s(?:the\s)?(?=\p{Lu})/iu;

function bodyBehind(words: string, { directory }: Memory): string | null {
  const [name] = readNames(words);
  return name?.index === 0 && name.text.length === words.length ? directory.fullName(name.name) : null;
}

/** "a report published last week by the Audit Office": the office speaks, and "the report" will mean it. */
function readPaper(words: string, memory: Memory): string | null {
  const figures = FIGURES.exec(words) ?? null;
  if (figures) return bodyBehind(words.slice(figures[0].length), memory);
  const kind = PAPER.exec(words)?.[1]?.toLowerCase();
  const by = kind && !HAD_BY.test(words) ? BY.exec(words) : null;
  if (!kind) return null;
  const name = by ? readNames(words.slice(by.index + by[0].length))[0] : undefined;
  const isWhole = name?.index === 0 && !/\bof\s(?:the\s)?$/u.test(by?.[0] ?? '');
  const who = isWhole ? memory.directory.fullName(name.name) : null;
  if (who === null && /^(?:the|its|their)\s+\p{L}+$/iu.test(words)) return null;
  memory.papers.set(kind, who ?? sentenceCase(shortened(words)));
  return who;
}

/** "In a written submission Ann Lowe warns … The submission states": whoever wrote it. */
function ownPaper(words: string, { papers }: Memory): string | null {
  const kind = /^(?:the|that|this|his|her|its|their)\s(?:(?:written|open|joint|same)\s)?(\p{Ll}+)$/iu
    .exec(words)?.[1]
    ?.toLowerCase();
  return (kind !== undefined && OWN_PAPERS.test(kind) ? papers.get(kind) : undefined) ?? null;
}

function found(span: Span, who: string, is: { isPerson: boolean; isOpen: boolean }): Resolved {
  return { start: span.start, end: span.end, who, coreference: null, isPerson: is.isPerson, isOpen: is.isOpen };
}

function shortened(words: string): string {
  const main =
    words.split(
      /,(?!\d)|\s(?:who|which|that|quoted|cited|interviewed|contacted|published|released|conducted|commissioned|led)\s/,
    )[0] ?? words;
  return main.length > LONGEST_DESCRIPTION ? main.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/, '') : main;
}
