import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A meaning of a noun: the number of its field (person, artifact …, lexnames(5WN)), its words, and what it is a kind of. */
interface Meaning {
  field: number;
  words: string[];
  above: string[];
}

export interface WordNet {
  /** The meanings of a noun, the commonest first, names of single persons and places left out; empty for what is no noun. */
  meanings: (noun: string) => Meaning[];
  /** Everything that a meaning is a kind of, the nearest first, at most so many steps up. */
  above: (meaning: Meaning, steps: number) => Meaning[];
}

/** How often a word was met as a noun of each field and as another part of speech, in texts whose senses were marked (senseidx(5WN)). */
interface Times {
  nouns: Map<number, number>;
  others: number;
}

/** Reads for each word how often its senses were met; each sense counts once more than that, the later ones of a noun less. */
export function readTimes(folder: string): Map<string, Times> {
  const all = new Map<string, Times>();
  for (const line of linesOf(join(folder, 'index.sense'))) {
    const [key, , number, count] = line.trim().split(' ') as [string, string, string, string];
    const [word, sense] = key.split('%') as [string, string];
    const [part, field] = sense.split(':', 2).map(Number) as [number, number];
    const times = all.get(word) ?? { nouns: new Map<number, number>(), others: 0 };
    const by = Number(count) + 1 / Number(number);
    if (part === 1) times.nouns.set(field, (times.nouns.get(field) ?? 0) + by);
    else times.others += by;
    all.set(word, times);
  }
  return all;
}

/** Reads the nouns of WordNet 3 from its folder `dict` (wndb(5WN)). */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Meaning>();
  for (const line of linesOf(join(folder, 'data.noun'))) {
    const [head = ''] = line.split(' | ', 1);
    const fields = head.trim().split(' ');
    const [offset = '', field = '0', , count = '0'] = fields;
    const words = Array.from({ length: Number.parseInt(count, 16) }, (_, i) => (fields[4 + i * 2] ?? '').toLowerCase());
    const pointers = fields.slice(5 + words.length * 2);
    if (pointers.includes('@i')) continue;
    const above = pointers.flatMap((sign, i) => (sign === '@' ? [pointers[i + 1] ?? ''] : []));
    synsets.set(offset, { field: Number(field), words, above });
  }
  const nouns = new Map<string, string[]>();
  for (const line of linesOf(join(folder, 'index.noun'))) {
    const fields = line.trim().split(' ');
    nouns.set(
      fields[0] ?? '',
      fields.filter((field) => /^\d{8}$/.test(field)),
    );
  }
  const found = (offsets: readonly string[]) => offsets.flatMap((offset) => synsets.get(offset) ?? []);
  return {
    meanings: (noun) => found(nouns.get(noun) ?? []),
    above: (meaning, steps) => {
      const all = new Set<Meaning>();
      let level = found(meaning.above);
      for (let step = 0; step < steps && level.length > 0; step += 1) {
        for (const each of level) all.add(each);
        level = level.flatMap((each) => found(each.above));
      }
      return [...all];
    },
  };
}

/** The lines of a file of WordNet, without its notice. */
export function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}
