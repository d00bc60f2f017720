import { kept } from '#lib/extraction/text/kept';
import { isToldKind } from '#lib/extraction/reference/kinds-told';
import table from './nouns.json';

// What common nouns name, from WordNet 3.1 (see NOTICE): scripts/learning/nouns/write-nouns.ts writes the table.

export type NounField = 'person' | 'body' | 'place';

/** What a noun mostly names. */
export type NounClass = keyof typeof table.classes;

interface Nouns {
  classes: Map<string, NounClass>;
  /** Words that are hardly ever nouns: "early", "get". */
  others: Set<string>;
  fields: Map<string, NounField>;
  /** For each noun the wider ones it may be taken up by. */
  kinds: Map<string, Set<string>>;
}

let nouns: Nouns | null = null;

/** Whether a wider noun may take up another: "the vessel" a ferry, "the devices" hearing aids. Plurals count as their singulars. */
export function isKindOf(noun: string, kind: string): boolean {
  const [one, wider] = [singular(noun), singular(kind)];
  return (
    (known().kinds.get(one) ?? known().kinds.get(noun))?.has(wider) === true ||
    isToldKind(one, wider, classOf) ||
    (one !== noun && isToldKind(noun, wider, classOf)) ||
    (one.length > wider.length + 2 && ENDS.test(wider) && one.endsWith(wider))
  );
}

/** "the yard" takes up a shipyard, "the line" a pipeline. */
const ENDS = /^(?:yard|works|line|boat|mill|field|school|belt|craft|bridge|house|case|book|paper|tax|fund|fish|stone)$/;

/** Whether a common noun names a person, a body or a place by its first meaning; null for all others. */
export function fieldOf(noun: string): NounField | null {
  return known().fields.get(singular(noun)) ?? null;
}

/** What a common noun mostly names; null for one that names now this and now that, and for what is not known. */
export function classOf(noun: string): NounClass | null {
  return known().classes.get(singular(noun)) ?? known().classes.get(noun) ?? null;
}

/** Whether a word is an adjective, an adverb or a verb far more often than a noun. */
export function isHardlyNoun(word: string): boolean {
  return known().others.has(word);
}

function known(): Nouns {
  nouns ??= read();
  return nouns;
}

function read(): Nouns {
  const fields = new Map<string, NounField>();
  const put = (words: string, field: NounField) => words.split(' ').forEach((word) => fields.set(word, field));
  put(table.persons, 'person');
  put(table.bodies, 'body');
  put(table.places, 'place');
  const kinds = new Map<string, Set<string>>();
  for (const [kind, below] of Object.entries(table.kinds)) {
    for (const noun of below.split(' ')) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(kind));
  }
  const classes = new Map<string, NounClass>();
  for (const [name, words] of Object.entries(table.classes))
    for (const word of words.split(' ')) classes.set(word, name as NounClass);
  return { classes, others: new Set(table.others.split(' ')), fields, kinds };
}

const singular = kept(4096, (noun) => {
  if (noun.endsWith('men')) return noun.replace(/men$/, 'man');
  if (!noun.endsWith('s') || !/[^su]s$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return noun.replace(/ies$/, 'y');
  return noun.replace(/(?<=ch|sh|x|ss)es$|s$/, '');
});
