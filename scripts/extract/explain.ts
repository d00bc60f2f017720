import type { ExtractedCandidate, Extraction } from '#lib/extraction/extraction';
import { say, wordFor } from './say';
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
  const { candidates, nonClaims } = extraction;
  const left = nonClaims.map(({ start, end, reason, repeats }) => {
    const passage = { words: shorten(text.slice(start, end)), reason: wordFor(`nonClaimReason.${reason}`) };
    const number = repeats ? candidates.findIndex((candidate) => candidate.start === repeats.start) + 1 : 0;
    return number > 0 ? say('explain.leftRepeats', { ...passage, number: String(number) }) : say('explain.leftPassage', passage);
  });
  return [
    ...wrap(name, at.width).map((line) => bold(line, at)),
    ...wrap(summary(extraction), at.width),
    ...candidates.flatMap((candidate, i) => ['', ...explainOne(candidate, i + 1, at)]),
    ...(left.length > 0 ? ['', bold(say('explain.left'), at)] : []),
    ...left.flatMap((line) => hang(line, INDENT, at.width)),
    '',
  ].join('\n');
}

function summary({ document, candidates, nonClaims }: Extraction): string {
  const { language, translatedFrom, translator } = document;
  const nameOf = (tag: string) => LANGUAGES.of(tag) ?? tag;
  const translated = translatedFrom && say('explain.translated', { language: nameOf(translatedFrom), by: translator ?? 'none' });
  const found = say('explain.found', { claims: candidates.length, left: nonClaims.length });
  return [say('explain.language', { language: nameOf(language) }), translated, found].filter(Boolean).join(' ');
}

function explainOne(candidate: ExtractedCandidate, number: number, page: Page): string[] {
  const { quote, score } = candidate;
  const head = `${number}. `.padEnd(INDENT);
  const [first = '', ...further] = wrap(say('explain.words', { words: quote }), page.width - head.length);
  const facts = factsOf(candidate).flatMap(([label, words]) => {
    const lines = wrap(words, page.width - INDENT - LABEL);
    return lines.map((line, i) => `${' '.repeat(INDENT)}${(i === 0 ? label : '').padEnd(LABEL)}${line}`);
  });
  const rank = `${' '.repeat(INDENT)}${say('explain.score').padEnd(LABEL)}${score.toFixed(2)}`;
  return [
    `${head}${bold(first, page)}`,
    ...further.map((line) => `${' '.repeat(head.length)}${bold(line, page)}`),
    ...facts,
    rank,
  ];
}

/** Labels and what stands behind them; what a passage does not have is left out. */
function factsOf(candidate: ExtractedCandidate): [string, string][] {
  const { quote, claimLine, kind, questions, dates, quantities, coreferences, reasons, flags } = candidate;
  const isSame = claimLine.replace(/\.$/, '').toLowerCase() === quote.replace(/\.$/, '').toLowerCase();
  const asks = questions.map((question) => wordFor(`question.${question}`)).join(' ');
  const facts: [string, string][] = [
    [say('explain.line'), isSame ? '' : claimLine],
    [say('explain.said'), speakersOf(candidate)],
    [say('explain.when'), dates.map(({ text, edtf, basis }) => say('explain.date', { text, edtf, basis })).join('; ')],
    [say('explain.much'), quantities.map(quantityIn).join('; ')],
    [say('explain.means'), coreferences.map(({ text, refersTo }) => say('explain.refers', { text, who: refersTo })).join('; ')],
    [say('explain.kind'), say('explain.asks', { kind: wordFor(`claimKind.${kind}`), asks })],
    [say('explain.why'), reasons.join('; ')],
    [say('explain.doubt'), flags.join('; ')],
  ];
  return facts.filter(([, words]) => words !== '');
}

/** The innermost speaker, then through whom the words came, from the inside outwards. */
function speakersOf({ attribution }: ExtractedCandidate): string {
  const [speaker, ...through] = attribution
    .toReversed()
    .map(({ who, verb }) => say('explain.hand', { who, verb: verb || 'none' }));
  if (speaker === undefined) return say('explain.ownVoice');
  return through.length === 0 ? speaker : say('explain.through', { speaker, through: through.join(', ') });
}

function quantityIn({ text, value, unit }: ExtractedCandidate['quantities'][number]): string {
  const number = typeof value === 'string' ? value : value.join('–');
  return say('explain.quantity', { text, value: unit ? `${number} ${unit}` : number });
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
