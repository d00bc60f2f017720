import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Span } from '#lib/extraction/extraction';
import { canonicalText } from '#lib/intake/canonical-text';
import { type Gold, type GoldFile, goldSchema } from './gold';
import { locate, type Place } from './locate';

/** The gold files of a folder in the order of their names, or the one file that is named. */
export function goldFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

/** Reads NAME.json and NAME.txt beside it; throws with every fault in one message. */
export function readGold(file: string): Gold {
  const name = basename(file, '.json');
  const gold = goldSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return placeGold(name, readFileSync(textBeside(file, name), 'utf8'), gold);
}

// The reference article lies above the folder, because much else reads it too.
function textBeside(file: string, name: string): string {
  const beside = join(dirname(file), `${name}.txt`);
  return existsSync(beside) ? beside : join(dirname(file), '..', `${name}.txt`);
}

/** Finds every quote of a gold file in its text; throws with every fault in one message. */
export function placeGold(name: string, text: string, gold: GoldFile): Gold {
  const faults = text === canonicalText(text) ? [] : ['the text is not in canonical form'];
  const place = (at: Place): Span => {
    const found = locate(text, at);
    if (typeof found !== 'string') return found;
    faults.push(found);
    return { start: 0, end: 0 };
  };
  const placed = {
    claims: gold.claims.map((claim) => ({ ...claim, ...place({ ...claim, words: claim.quote }) })),
    coreferences: gold.coreferences.map((mention) => ({ ...mention, ...place({ ...mention, words: mention.text }) })),
    nonClaims: gold.nonClaims.map((passage) => ({ ...passage, ...place({ ...passage, words: passage.quote }) })),
  };
  faults.push(...gold.claims.flatMap((claim) => faultsOf(claim, gold)), ...clashes(placed.claims));
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
  return { name, text, document: gold.document, ...placed };
}

function faultsOf(claim: GoldFile['claims'][number], { claims }: GoldFile): string[] {
  const inside = [...claim.dates, ...claim.quantities].map(({ text }) => text).concat(claim.heart ?? []);
  const faults = inside.filter((words) => !claim.quote.includes(words)).map((words) => `"${words}" is not in the quote`);
  if ((claim.chain.at(-1) ?? null) !== claim.speaker) faults.push('the chain does not end with the speaker');
  if (claims.filter(({ id }) => id === claim.id).length > 1) faults.push('the id is not its own');
  if (claim.parent !== null && !claims.some(({ id }) => id === claim.parent)) faults.push(`there is no claim ${claim.parent}`);
  if (claim.questions.includes('attribution') && claim.speaker === null) faults.push('nobody said it, so it cannot be asked');
  return faults.map((fault) => `claim ${claim.id}: ${fault}`);
}

function clashes(claims: (Span & { id: string; quote: string })[]): string[] {
  const twice = claims.filter(
    (claim, place) => claims.findIndex(({ start, end }) => start === claim.start && end === claim.end) < place,
  );
  return twice.map(({ id }) => `claim ${id} has the words of another`);
}
