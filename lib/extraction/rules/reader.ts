import type { Span } from '#lib/extraction/extraction';
import { type Cast, readCast } from '#lib/extraction/rules/cast';
import { lexiconOf } from '#lib/extraction/rules/build-lexicon';
import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { type Met, readMet } from '#lib/extraction/rules/met';
import { type Deed, type Noun, readDeeds, readNouns } from '#lib/extraction/rules/nouns';
import type { Counted, Last, Sentence, Whom } from '#lib/extraction/rules/sentence';
import type { Block } from '#lib/workflow/vocabulary';
import { has, type Word, wordsOf } from '#lib/extraction/rules/words-of';

/** What is known of a text in a language of rules while it is read from its beginning. */
export interface RuleReader {
  lexicon: Lexicon;
  cast: Cast;
  topic: Whom | null;
  previous: Whom | null;
  papers: Map<string, string>;
  counted: Counted;
  met: Met;
  nouns: readonly Noun[];
  deeds: readonly Deed[];
  last: Last;
  /** People whose introduction was proposed. */
  introduced: Set<string>;
  /** Up to where a paragraph goes on in which dashes mark who speaks. */
  dialogueEnd: number;
}

const READ_UNITS = 200_000;

/** Null when the grammar of the language is not written down. */
export function createRuleReader(text: string, language: string, blocks: readonly Block[] = []): RuleReader | null {
  const lexicon = lexiconOf(language);
  if (!lexicon) return null;
  const plain = withoutBylines(text.slice(0, READ_UNITS), blocks);
  const words = wordsOf(plain, lexicon);
  const cast = readCast(plain, words, lexicon);
  return {
    lexicon,
    cast,
    nouns: readNouns(plain, words, { lexicon, cast }),
    deeds: readDeeds(words, lexicon),
    last: { said: null, subject: null, topic: null, reported: null },
    topic: null,
    previous: null,
    papers: new Map(),
    counted: { one: null, many: null },
    met: readMet(plain, words, { lexicon, town: townOf(text, blocks) }),
    introduced: new Set(),
    dialogueEnd: -1,
  };
}

/** "Rocío Ansúrez / Montelar", "SUCESOS · Efraín Lastra". */
const LINE = /^[^.!?\n]{3,70}\s[|/·•]\s[^!?\n]{3,70}$/u;

/** "Rocío Ansúrez / Montelar": the town behind the mark, when the text names it too. */
function townOf(text: string, blocks: readonly Block[]): string | null {
  for (const { start, end } of blocks.slice(0, 4)) {
    const town = /\s[|/·•]\s(\p{Lu}[\p{L}\s]{2,40})$/u.exec(text.slice(start, end))?.[1];
    if (town !== undefined && text.indexOf(town, end) >= 0) return town;
  }
  return null;
}

/** Who wrote the text or took a picture says nothing in it; offsets stay what they were. */
function withoutBylines(text: string, blocks: readonly Block[]): string {
  return blocks
    .filter(({ end }) => end <= text.length)
    .filter(({ kind, start, end }, i) => kind === 'byline' || kind === 'caption' || (i < 4 && LINE.test(text.slice(start, end))))
    .reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end), text);
}

/** From here on the text is about somebody. */
export function turnTo(rules: RuleReader, topic: Whom | null): void {
  if (rules.topic && rules.topic.who !== topic?.who && rules.topic.isPerson) rules.previous = rules.topic;
  rules.topic = topic;
}

/** "Iguarán fue alcalde": a name that looks like a verb. */
function namesIn(words: Word[], { lexicon, cast }: Pick<RuleReader, 'lexicon' | 'cast'>): Word[] {
  if (lexicon.humans.size === 0) return words;
  for (const word of words)
    if (has(word, IS.capital) && has(word, IS.finite | IS.maybe) && cast.byName.get(word.lower)) word.bits = IS.capital;
  return words;
}

/** The words of a stretch, `masked` its words with whole quotations blanked out. */
export function sentenceOf(
  text: string,
  { start }: Span,
  masked: string,
  { lexicon, cast, topic, previous, papers, counted, met, nouns, deeds, last }: RuleReader,
): Sentence {
  const words = namesIn(wordsOf(masked, lexicon), { lexicon, cast });
  return { text, start, words, lexicon, cast, topic, previous, papers, counted, met, nouns, deeds, last, near: null };
}
