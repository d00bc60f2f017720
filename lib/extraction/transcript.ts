import type { Hand, Span } from '#lib/extraction/extraction';
import {
  isHostLabel,
  isOfficeLabel,
  labelWords,
  namedFromOutside,
  nameInLabel,
  plainLabel,
  withoutTitles,
} from '#lib/extraction/labels';
import { nameInWords } from '#lib/extraction/text/heading-words';
import type { Directory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';
import { NARRATION } from '#lib/extraction/words/speech-words';
import type { Block } from '#lib/workflow/vocabulary';

/** In a transcript a speaker goes on over paragraphs; elsewhere a label holds for its own line. */
export function hasTurns(blocks: readonly Block[]): boolean {
  const count = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).length;
  return count('speaker') >= 2 && count('speaker') * 4 >= count('paragraph');
}

/**
 * The labels of those who lead a conversation and claim nothing themselves: by what they are called, or because their turns end
 * with questions and those of others do not.
 */
export function readHosts(text: string, blocks: readonly Block[]): ReadonlySet<string> {
  const turns = new Map<string, Turns>();
  const called = new Set<string>();
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'speaker') continue;
    const label = plainLabel(labelWords(text, block));
    if (isHostLabel(labelWords(text, block))) called.add(label);
    const turn = turns.get(label) ?? { all: 0, asked: 0 };
    turns.set(label, { all: turn.all + 1, asked: turn.asked + (asks(text, blocks[i + 1]) ? 1 : 0) });
  }
  const hosts = [...turns].filter(([label, turn]) => called.has(label) || isAsking(turn, [...turns.values()]));
  const found = new Set(hosts.map(([label]) => label));
  const named = new Set([...found].filter((label) => !isOfficeLabel(label)).map(lastNameOf));
  // "TOM HADDAD (CHAIR)" is "HADDAD" from then on.
  for (const label of turns.keys()) if (named.has(lastNameOf(label))) found.add(label);
  return found;
}

/** The label of whoever speaks first and brings in the guest, whose life they tell: "Our speaker tonight took over the police last April. Please welcome Ann Lowe." */
export function readWelcoming(text: string, blocks: readonly Block[]): string | null {
  const labels = blocks.filter(({ kind }) => kind === 'speaker');
  const [first, second] = labels;
  if (!first || !second) return null;
  const [label, next] = [first, second].map((block) => plainLabel(labelWords(text, block)));
  const said = text.slice(first.end, second.start);
  if (label === undefined || label === next || said.length > LONGEST_WELCOME || !BRINGS_IN.test(said)) return null;
  const own = labels.map((block, i) =>
    lastNameOf(plainLabel(labelWords(text, block))) === lastNameOf(label) ? (labels[i + 1]?.start ?? text.length) - block.end : 0,
  );
  return own.reduce((sum, length) => sum + length, 0) < (text.length - first.start) * SHARE_OF_HOST ? label : null;
}

/** Whoever says more than this part of all that is said is a speaker too. */
const SHARE_OF_HOST = 0.3;

const LONGEST_WELCOME = 1500;
/** "our guest", not "our guest workers". */
const GUEST = String.raw`(?:[Oo]ur|[Tt]onight['’]s|[Tt]oday['’]s|[Tt]his (?:evening|morning|afternoon)['’]s|[Mm]y) (?:(?:first|next|main|keynote|other) )?(?:guest|speaker)(?=[,.:;!–—]|\s(?:[–—]|tonight|today|this|who|whose|is|was|has|had|will|here|for|of|on|needs|took|came|comes|joins?|joined|runs?|ran|leads?|led|knows|works?|worked|teaches|taught|writes|wrote|heads|headed|chairs|chaired|served|spent|began|grew|won|holds|held|became|made|built|sits)(?!\p{L})|\s\p{Lu})`;
/** "a pleasure to introduce the vice-chancellor, Professor Ann Lowe", not "to introduce a bill". */
const INTRODUCES = String.raw`\bintroduce (?:(?!\b(?:[Bb]ill|[Aa]ct|[Mm]otion|[Aa]mendment|[Ll]aw|[Bb]udget|tax|scheme|plan|measure|policy|report)\b)[^.!?\n]){0,80}?\p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}`;
const BRINGS_IN = new RegExp(
  `\\b${GUEST}|\\b[Pp]lease (?:join me in welcoming|welcome|give a (?:warm|big))\\b|${INTRODUCES}|\\b(?:hand (?:you |straight )?over to|join me in welcoming)\\b|\\bwelcome\\.\\s*$`,
  'u',
);

/** "The Committee divided: for 6, against 3": between the speakers, and nobody's words. */
export function isNarration(text: string, block: Block, before: Block | undefined): boolean {
  return block.kind === 'paragraph' && before?.kind !== 'speaker' && NARRATION.test(text.slice(block.start, block.start + 80));
}

interface Turns {
  all: number;
  asked: number;
}

/** Most turns end with a question, or many do while nobody else asks. */
function isAsking({ all, asked }: Turns, everybody: readonly Turns[]): boolean {
  const others = everybody.reduce((sum, turn) => sum + turn.asked, 0) - asked;
  return (asked >= 2 && asked * 3 >= all * 2) || (asked >= 3 && asked * 3 >= all && others * 4 <= asked);
}

function lastNameOf(label: string): string {
  const words = label.replace(/,.*$/su, '');
  return (words.split(' ').at(-1) ?? words).toLowerCase();
}

function asks(text: string, block: Block | undefined): boolean {
  return block !== undefined && /[?？؟]["”»’)]*\s*$/u.test(text.slice(Math.max(block.start, block.end - 6), block.end));
}

/** A transcript's label names who speaks until the next one; `offices` says whom one means that names no person. */
export function readLabel(
  text: string,
  block: Span,
  { directory, offices }: { directory: Directory; offices: ReadonlyMap<string, string> },
): Hand | null {
  const words = labelWords(text, block);
  const label = namedFromOutside(words) ?? plainLabel(words);
  if (!/\p{L}/u.test(label)) return null;
  const from = block.start + text.slice(block.start, block.end).indexOf(label);
  return { who: whoseIs(label, directory, offices), verb: 'said', start: from, end: from + label.length };
}

/** "Senior Counsel Ann Reed" is Ann Reed, when two names are left. */
function withoutOffice(label: string): string {
  const [read, other] = readNames(label);
  const isAll = read && !other && read.title !== null && read.index + read.text.length === label.length;
  return isAll && read.name.includes(' ') && /^\S+(?: \S+){1,3}$/u.test(read.name) ? read.name : label;
}

function whoseIs(label: string, directory: Directory, offices: ReadonlyMap<string, string>): string {
  const holder = offices.get(label.toLowerCase());
  if (holder !== undefined) return directory.fullName(holder);
  const name = withoutOffice(nameInWords(withoutTitles(nameInLabel(label))));
  const surname = name.split(' ').at(-1) ?? name;
  const full = directory.fullName(surname);
  return nameInWords(withoutTitles(full.includes(' ') && full !== surname ? full : name));
}
