import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PHRASE = z.strictObject({
  words: z.string(),
  is: z.string().optional(),
  many: z.boolean().optional(),
  isClosed: z.boolean().optional(),
});
const WORDS = z.record(z.string(), z.array(z.union([z.string(), PHRASE])));
const STRUCTURE = z.strictObject({ name: z.string(), forms: z.array(z.string()).min(1), answers: z.array(z.string()).min(1) });
const STRUCTURES = z.strictObject({ lists: z.record(z.string(), z.array(z.string())), structures: z.array(STRUCTURE) });

/** Words that may stand in a slot, the list they are from, and whom they name. */
export interface Phrase {
  words: string;
  list: string;
  is: string;
  many: boolean;
  isClosed: boolean;
}

export type Structure = z.infer<typeof STRUCTURE>;

/** Structures of sentences, and what may stand in each of their slots. */
export interface Grammar {
  structures: Structure[];
  phrasesOf: (list: string) => readonly Phrase[];
}

/** Reads the grammar that a folder holds as data. */
export function readGrammar(folder: string): Grammar {
  const read = <Data>(name: string, schema: z.ZodType<Data>) =>
    schema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  const { lists, structures } = read('structures', STRUCTURES);
  const known = new Map(['speakers', 'clauses', 'words'].flatMap((name) => Object.entries(read(name, WORDS))));
  const phrases = new Map([...known].map(([list, each]) => [list, each.map((entry) => phrase(list, entry))]));
  for (const [list, parts] of Object.entries(lists))
    phrases.set(
      list,
      parts.flatMap((part) => held(phrases, part)),
    );
  return { structures, phrasesOf: (list) => held(phrases, list) };
}

function held(phrases: ReadonlyMap<string, Phrase[]>, list: string): Phrase[] {
  const found = phrases.get(list);
  if (!found) throw new Error(`The grammar has no list “${list}”.`);
  return found;
}

function phrase(list: string, entry: string | z.infer<typeof PHRASE>): Phrase {
  const { words, is = words, many = false, isClosed = false } = typeof entry === 'string' ? { words: entry } : entry;
  return { words, list, is, many, isClosed };
}
