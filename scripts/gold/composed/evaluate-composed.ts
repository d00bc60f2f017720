import { extractClaims } from '#lib/extraction/extract-claims';
import type { ExtractedCandidate } from '#lib/extraction/extraction';
import { compose } from './compose';
import { type Grammar, readGrammar, type Structure } from './grammar';
import { isRight } from './judge';

/** The day that stands for today in sentences which name none. */
const PUBLISHED_ON = '2026-06-02';
/** Sentences of each structure. */
const MANY = 40;
/** Of each structure, so many of the misread are told. */
const TOLD = 3;

interface Share {
  right: number;
  of: number;
}

interface Read {
  structure: string;
  lists: string[];
  isRight: boolean;
  told: Misread;
}

interface Misread {
  structure: string;
  text: string;
  answers: string[];
  given: string[];
}

/** How many of the composed sentences are read right, by structure and by the lists their words are from, and some that are not. */
export interface ComposedFigures extends Share {
  structures: Record<string, Share>;
  lists: Record<string, Share>;
  misread: Misread[];
}

/** How extraction reads sentences that are composed from a grammar (`fixtures/composed`), the same ones each time. */
export async function evaluateComposed(folder: string): Promise<ComposedFigures> {
  return composedIn(folder, { many: MANY, told: TOLD });
}

/** The same for so many sentences of each structure, or of those alone that are called so. */
export function composedIn(
  folder: string,
  { many, told = 0, named }: { many: number; told?: number; named?: RegExp },
): ComposedFigures {
  const grammar = readGrammar(folder);
  const structures = grammar.structures.filter(({ name }) => !named || named.test(name));
  const read = structures.flatMap((structure) =>
    Array.from({ length: many }, (_, number) => readOne(grammar, structure, number)),
  );
  return {
    ...share(read),
    structures: shares(read, ({ structure }) => [structure]),
    lists: shares(read, ({ lists }) => lists),
    misread: structures.flatMap(({ name }) =>
      read
        .filter((each) => each.structure === name && !each.isRight)
        .slice(0, told)
        .map((each) => each.told),
    ),
  };
}

function readOne(grammar: Grammar, structure: Structure, number: number): Read {
  const composed = compose(grammar, structure, number);
  const { text, lists } = composed;
  const { candidates } = extractClaims(text, { publishedOn: PUBLISHED_ON, language: 'en' });
  return {
    structure: structure.name,
    lists,
    isRight: isRight(structure.answers, composed, candidates),
    told: { structure: structure.name, text, answers: structure.answers, given: candidates.map(inWords) },
  };
}

function shares(read: readonly Read[], by: (each: Read) => string[]): Record<string, Share> {
  const names = [...new Set(read.flatMap(by))];
  return Object.fromEntries(names.map((name) => [name, share(read.filter((each) => by(each).includes(name)))]));
}

function share(read: readonly Read[]): Share {
  return { right: read.filter((each) => each.isRight).length, of: read.length };
}

function inWords({ quote, claimant }: ExtractedCandidate): string {
  return `${claimant ?? '–'}: ${quote}`;
}
