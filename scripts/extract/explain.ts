import type { ExtractedCandidate, Extraction } from '#lib/extraction/extraction';
import { cardsOf, type OnCard } from './on-cards';
import { say, sayOnCard, wordFor } from './say';
import { wrap } from './wrap';

const LABEL = 16;
const INDENT = 3;
const LEAST_WIDTH = 40;
const MOST_WIDTH = 110;
/** Of a passage that is left out, so much is shown. */
const SHOWN = 90;

/** How it is printed: the width of the terminal in columns, and whether it may be bold there. */
export interface Page {
  width: number;
  isBold: boolean;
}

interface Explained {
  /** What the text is called. */
  name: string;
  text: string;
  extraction: Extraction;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** What was read in a text, for people: each claim with who said it, when, how much, why it is proposed and what is doubtful, then what was left out. */
export function explain({ name, text, extraction }: Explained, page: Page): string {
  const at = { ...page, width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, page.width)) };
  const { candidates, nonClaims, document } = extraction;
  const cardOf = cardsOf(text, document.language);
  const left = nonClaims.map(({ start, end, reason, repeats }) => {
    const passage = { words: shorten(text.slice(start, end)), reason: wordFor(`nonClaimReason.${reason}`) };
    const number = repeats ? candidates.findIndex((candidate) => candidate.start === repeats.start) + 1 : 0;
    return number > 0 ? say('explain.leftRepeats', { ...passage, number: String(number) }) : say('explain.leftPassage', passage);
  });
  return [
    ...wrap(name, at.width).map((line) => bold(line, at)),
    ...wrap(summary(extraction), at.width),
    ...candidates.flatMap((candidate, i) => ['', ...explainOne({ candidate, card: cardOf(candidate), number: i + 1 }, at)]),
    ...(left.length > 0 ? ['', bold(say('explain.left'), at)] : []),
    ...left.flatMap((line) => hang(line, INDENT, at.width)),
    '',
  ].join('\n');
}

function summary({ document, candidates, nonClaims, notes = [] }: Extraction): string {
  const { language, translatedFrom, translator } = document;
  const nameOf = (tag: string) => LANGUAGES.of(tag) ?? tag;
  const translated = translatedFrom && say('explain.translated', { language: nameOf(translatedFrom), by: translator ?? 'none' });
  const found = say('explain.found', { claims: candidates.length, left: nonClaims.length });
  return [say('explain.language', { language: nameOf(language) }), translated, found, ...notes.map(({ message }) => message)]
    .filter(Boolean)
    .join(' ');
}

interface One {
  candidate: ExtractedCandidate;
  card: OnCard;
  number: number;
}

function explainOne({ candidate, card, number }: One, page: Page): string[] {
  const { quote, score } = candidate;
  const head = `${number}. `.padEnd(INDENT);
  const [first = '', ...further] = wrap(say('explain.words', { words: quote }), page.width - head.length);
  const band = sayOnCard(`band.${card.band}`);
  const rank: [string, string] = [say('explain.score'), say('explain.rank', { band, score: score.toFixed(2) })];
  const facts = [...factsOf(candidate, card), rank].flatMap(([label, words]) => {
    const lines = wrap(words, page.width - INDENT - LABEL);
    return lines.map((line, i) => `${' '.repeat(INDENT)}${(i === 0 ? label : '').padEnd(LABEL)}${line}`);
  });
  return [`${head}${bold(first, page)}`, ...further.map((line) => `${' '.repeat(head.length)}${bold(line, page)}`), ...facts];
}

/** Labels and what stands behind them; what a passage does not have is left out. */
function factsOf(candidate: ExtractedCandidate, card: OnCard): [string, string][] {
  const { quote, claimLine, kind, questions, reasons } = candidate;
  const isSame = claimLine.replace(/\.$/, '').toLowerCase() === quote.replace(/\.$/, '').toLowerCase();
  const asks = questions.map((question) => wordFor(`question.${question}`)).join(' ');
  const facts: [string, string][] = [
    [say('explain.line'), isSame ? '' : claimLine],
    [say('explain.said'), speakersOf(candidate)],
    [say('explain.when'), card.dates.map(readingIn).join('; ')],
    [say('explain.much'), card.quantities.map(readingIn).join('; ')],
    [say('explain.means'), card.coreferences.map(meaningOf).join('; ')],
    [say('explain.kind'), say('explain.asks', { kind: wordFor(`claimKind.${kind}`), asks })],
    [say('explain.why'), reasons.join('; ')],
    [say('explain.doubt'), [...card.asked.map(questionOf), ...card.flags.map(flagIn)].join(' ')],
  ];
  return facts.filter(([, words]) => words !== '');
}

/** As the card says it: what was understood, then the words it rests on. */
function readingIn({ value, basis }: { value: string; basis: string }): string {
  return basis === '' ? value : say('explain.reading', { value, basis });
}

function meaningOf({ text, refersTo, isGuess }: OnCard['coreferences'][number]): string {
  return sayOnCard(isGuess ? 'card.refersGuess' : 'card.refers', { text: `“${text}”`, who: refersTo });
}

function questionOf({ word, isUnnamed, isPerson, guess }: OnCard['asked'][number]): string {
  const asks = sayOnCard(isUnnamed ? 'ask.speaker' : isPerson ? 'ask.who' : 'ask.what', { word });
  return `${asks} ${guess ? sayOnCard('ask.guess', { name: guess }) : sayOnCard('ask.open')}`;
}

function flagIn({ words, sentence }: OnCard['flags'][number]): string {
  return words ? say('explain.flag', { words, sentence }) : sentence;
}

/** The innermost speaker, then through whom the words came, from the inside outwards. */
function speakersOf({ attribution }: ExtractedCandidate): string {
  const [speaker, ...through] = attribution
    .toReversed()
    .map(({ who, verb }) => say('explain.hand', { who, verb: verb || 'none' }));
  if (speaker === undefined) return say('explain.ownVoice');
  return through.length === 0 ? speaker : say('explain.through', { speaker, through: through.join(', ') });
}

function shorten(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …`;
}

function hang(words: string, indent: number, width: number): string[] {
  return wrap(words, width - indent).map((line, i) => `${' '.repeat(i === 0 ? indent : indent + 2)}${line}`);
}

function bold(line: string, { isBold }: Page): string {
  return isBold ? `\u001b[1m${line}\u001b[22m` : line;
}
