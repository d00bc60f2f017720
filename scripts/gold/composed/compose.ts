import type { Span } from '#lib/extraction/extraction';
import { numbersFrom } from './chance';
import type { Grammar, Phrase, Structure } from './grammar';

/** A sentence, where its labelled parts stand in it, whom they name, and by which lists it was composed. */
export interface Composed {
  text: string;
  spans: ReadonlyMap<string, Span>;
  names: ReadonlyMap<string, string>;
  lists: string[];
}

/** "{^clause A 1}": begins with a capital, is from the list "clause", is called A, and only the first half of it. */
interface Slot {
  at: number;
  end: number;
  isCapital: boolean;
  list: string;
  label: string | undefined;
  half: 1 | 2 | undefined;
  /** Under what its words are kept; a verb agrees with whom its label names and has none itself. */
  key: string;
  isVerb: boolean;
}

const SLOT = /\{(?<mark>\^?)(?<list>\p{L}+)(?: (?<label>\p{Lu}))?(?: (?<half>[12]))?\}/gu;

/** The sentence of a structure that a number stands for: always the same. */
export function compose(grammar: Grammar, { name, forms }: Structure, number: number): Composed {
  const form = forms[number % forms.length] ?? '';
  const slots = slotsIn(grammar, form);
  const chosen = choose(grammar, slots, numbersFrom(`${name} ${number}`));
  const spans = new Map<string, Span>();
  let [text, from] = ['', 0];
  for (const slot of slots) {
    text += form.slice(from, slot.at);
    from = slot.end;
    const words = wordsIn(slot, chosen);
    const start = text.length;
    text += slot.isCapital || start === 0 ? capital(words) : words;
    if (isNamed(slot)) spans.set(slot.key, { start: spans.get(slot.key)?.start ?? start, end: text.length });
    text += closingComma(chosen.get(slot.key), form.slice(from));
  }
  const names = new Map(slots.filter(isNamed).map(({ key }) => [key, chosen.get(key)?.is ?? '']));
  return { text: text + form.slice(from), spans, names, lists: [...new Set([...chosen.values()].map(({ list }) => list))] };
}

/** Whether claims and speakers are told by its label. */
function isNamed({ label, isVerb }: Slot): boolean {
  return label !== undefined && !isVerb;
}

/** "Ann Lowe, a nurse," has a comma behind it where words follow. */
function closingComma(phrase: Phrase | undefined, behind: string): string {
  return phrase?.isClosed && /^ [\p{L}{]/u.test(behind) ? ',' : '';
}

function slotsIn(grammar: Grammar, form: string): Slot[] {
  return [...form.matchAll(SLOT)].map(({ 0: slot, index, groups }) => {
    const { mark, list = '', label, half } = groups ?? {};
    const isVerb = grammar.phrasesOf(list).some(({ words }) => /\S\|\S/u.test(words));
    const key = label && !isVerb ? label : `${list} ${label ?? index}`;
    const which = half === '1' ? 1 : half === '2' ? 2 : undefined;
    return { at: index, end: index + slot.length, isCapital: mark !== '', list, label, half: which, key, isVerb };
  });
}

/** What stands in each slot, nothing twice: first one of the lists by chance, then one of its phrases. */
function choose(grammar: Grammar, slots: readonly Slot[], next: () => number): Map<string, Phrase> {
  const chosen = new Map<string, Phrase>();
  for (const { list, key, half } of slots) {
    if (chosen.has(key)) continue;
    const taken = new Set([...chosen.values()].map(({ words }) => words));
    const free = grammar.phrasesOf(list).filter(({ words }) => !taken.has(words) && (!half || words.includes(' | ')));
    const lists = [...new Set(free.map((each) => each.list))];
    const from = lists[Math.floor(next() * lists.length)];
    const among = free.filter((each) => each.list === from);
    const one = among[Math.floor(next() * among.length)];
    if (!one) throw new Error(`Nothing is left of the list “${list}”.`);
    chosen.set(key, one);
  }
  return chosen;
}

/** "had | failed" is one clause in two halves, "says|say" one verb for one and for several. */
function wordsIn({ key, half, label, isVerb }: Slot, chosen: ReadonlyMap<string, Phrase>): string {
  const { words } = chosen.get(key) ?? { words: '' };
  const halves = words.split(' | ');
  if (half) return halves[half - 1] ?? '';
  if (!isVerb) return halves.join(' ');
  const [one = '', many = one] = words.split('|');
  return label && chosen.get(label)?.many ? many : one;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
