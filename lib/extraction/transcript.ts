import type { Hand, Span } from '#lib/extraction/extraction';
import type { Directory } from '#lib/extraction/people/directory';
import type { Block } from '#lib/workflow/vocabulary';

const HOST =
  /^(?:the )?(?:moderator|host|presenter|anchor|interviewer|announcer|operator|question(?:er)?|q|chairman|chairwoman|chair(?:person)?|speaker of the house|mr speaker|madam speaker|the speaker|presiding officer|(?:acting |deputy |temporary )?(?:speaker|president of the (?:senate|assembly|parliament))|clerk|audience(?: members?)?|crowd|reporters?|journalists?|heckler|voices?|unidentified \p{L}+|caller|student|protesters?|host|compere|master of ceremonies|mc)(?: \d{1,2})?$/iu;

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
  const turns = new Map<string, { all: number; asked: number }>();
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'speaker') continue;
    const label = labelWords(text, block);
    const turn = turns.get(label) ?? { all: 0, asked: 0 };
    turns.set(label, { all: turn.all + 1, asked: turn.asked + (asks(text, blocks[i + 1]) ? 1 : 0) });
  }
  const hosts = [...turns].filter(
    ([label, turn]) =>
      HOST.test(label) || HOST.test(/\(([^()]+)\)/.exec(label)?.[1] ?? '') || isAsking(turn, [...turns.values()]),
  );
  const found = new Set(hosts.map(([label]) => label));
  const named = new Set([...found].map(lastNameOf).filter((name) => !HOST.test(name)));
  // "TOM HADDAD (CHAIR)" is "HADDAD" from then on.
  for (const label of turns.keys()) if (named.has(lastNameOf(label))) found.add(label);
  return found;
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
  const words = label.replace(/\s*\([^()]*\)/gu, '').replace(/,.*$/su, '');
  return (words.split(' ').at(-1) ?? words).toLowerCase();
}

function asks(text: string, block: Block | undefined): boolean {
  return block !== undefined && /[?？؟]["”»’)]*\s*$/u.test(text.slice(Math.max(block.start, block.end - 6), block.end));
}

/** The words of a label without its colon and time. */
export function labelWords(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/[:：.\s]+$/u, '')
    .replace(/^\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+/, '');
}

/** A transcript's label names who speaks until the next one. */
export function readLabel(text: string, block: Span, directory: Directory): Hand | null {
  const label = labelWords(text, block).replace(/\s*\([^()]*\)$/u, '');
  if (!/\p{L}/u.test(label)) return null;
  const isCapitals = label === label.toUpperCase() && /\p{Lu}{3}/u.test(label);
  const name = isCapitals ? label.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : label;
  const surname = name.split(' ').at(-1) ?? name;
  const full = directory.fullName(surname);
  const from = block.start + text.slice(block.start, block.end).indexOf(label);
  return { who: full.includes(' ') && full !== surname ? full : name, verb: 'said', start: from, end: from + label.length };
}
