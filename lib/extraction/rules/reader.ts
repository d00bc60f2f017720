import type { Span } from '#lib/extraction/extraction';
import { type Cast, readCast } from '#lib/extraction/rules/cast';
import { type Lexicon, lexiconOf } from '#lib/extraction/rules/lexicon';
import { type Met, readMet } from '#lib/extraction/rules/met';
import type { Counted, Sentence, Whom } from '#lib/extraction/rules/sentence';
import { wordsOf } from '#lib/extraction/rules/words-of';

/** What is known of a text in a language of rules while it is read from its beginning. */
export interface RuleReader {
  lexicon: Lexicon;
  cast: Cast;
  topic: Whom | null;
  papers: Map<string, string>;
  counted: Counted;
  met: Met;
  /** People whose introduction was proposed. */
  introduced: Set<string>;
  /** Up to where a paragraph goes on in which dashes mark who speaks. */
  dialogueEnd: number;
}

/** Null when the grammar of the language is not written down. */
export function createRuleReader(text: string, language: string): RuleReader | null {
  const lexicon = lexiconOf(language);
  return (
    lexicon && {
      lexicon,
      cast: readCast(text, lexicon),
      topic: null,
      papers: new Map(),
      counted: { one: null, many: null },
      met: readMet(text, lexicon),
      introduced: new Set(),
      dialogueEnd: -1,
    }
  );
}

/** The words of a stretch, `masked` its words with whole quotations blanked out. */
export function sentenceOf(
  text: string,
  { start }: Span,
  masked: string,
  { lexicon, cast, topic, papers, counted, met }: RuleReader,
): Sentence {
  return { text, start, words: wordsOf(masked, lexicon), lexicon, cast, topic, papers, counted, met };
}
