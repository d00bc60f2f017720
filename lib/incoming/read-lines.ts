import { matchHash } from '#lib/incoming/match-key';
import { type IncomingKind, LONGEST_LINE } from '#lib/incoming/vocabulary';

/** One line of what was pasted, as the desk understands it. */
export interface PastedLine {
  /** Its number in the paste, blank lines counted: what a text editor shows. */
  number: number;
  kind: IncomingKind;
  words: string;
  address: string | null;
  matchHash: string;
  /** The line of the same paste that says the same. */
  repeats: number | null;
  /** Why it cannot be brought in. */
  problem: 'too-long' | null;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/i;
/** What stands after an address and belongs to the sentence. */
const AFTER = /[.,;:!?)\]}'’]+$/;

/** One item a line; blank lines are dropped, the same line again is recognised. */
export function readLines(pasted: string): PastedLine[] {
  const first = new Map<string, number>();
  return pasted.split(/\r\n?|\n|\u2028|\u2029/).flatMap((raw, i) => {
    const words = raw.replace(/\s+/gu, ' ').trim();
    if (words === '') return [];
    const line = { number: i + 1, words, ...understandLine(words) };
    const hash = matchHash(line);
    const repeats = first.get(hash) ?? null;
    if (repeats === null) first.set(hash, line.number);
    return [{ ...line, matchHash: hash, repeats, problem: words.length > LONGEST_LINE ? ('too-long' as const) : null }];
  });
}

/** An address alone is a link; an address among words is what those words are about. */
function understandLine(words: string): { kind: IncomingKind; address: string | null } {
  const found = ADDRESS.exec(words)?.[0].replace(AFTER, '');
  const address = found && completed(found);
  if (!address) return { kind: 'text', address: null };
  return { kind: found.length >= words.replace(AFTER, '').length ? 'link' : 'text', address };
}

function completed(found: string): string | null {
  const address = /^www\./i.test(found) ? `https://${found}` : found;
  return URL.canParse(address) && new URL(address).hostname.includes('.') && address.length <= LONGEST_LINE ? address : null;
}
