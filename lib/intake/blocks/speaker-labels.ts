import { type LabelForm, readLabelForm } from '#lib/intake/blocks/label-form';
import { findNameLines, findParts } from '#lib/intake/blocks/name-lines';
import { isCaption, isCorrection, isNotice } from '#lib/intake/blocks/line-kinds';
import type { Line } from '#lib/intake/blocks/read-lines';
import {
  isCapitals,
  isPerson,
  isSpoken,
  isTitled,
  isToSomebody,
  speaksAlone,
  withoutBrackets,
} from '#lib/intake/blocks/speaks-alone';

/** Title, place, day, who is there. */
const MOST_BEFORE = 5;
const MOST_OF_HEADING = 14;
/** Lines that a page puts above a headline. */
const MOST_ABOVE = 2;

interface Labelled {
  form: LabelForm;
  line: Line;
  /** Its place among the lines. */
  at: number;
  /** What is said on the same line, else on the next. */
  said: string;
}

/**
 * The lines of a transcript that open with who speaks, by start. Any word with a colon can open a line of an article, so a
 * label counts when many lines are labelled, when labels in capitals take turns, when it stands before quotation marks, or, in an
 * excerpt or an exchange, when nothing but a speaker is written so.
 */
export function findSpeakerLabels(lines: Line[]): Map<number, number> {
  const parts = findParts(lines);
  if (parts.size > 0) return parts;
  const all = withoutQuestions(lines.flatMap((line, at) => labelled(lines, line, at)));
  const found = all.filter((each) => !isTitleOfText(each, all));
  if (found.length === 0) return findNameLines(lines);
  const colons = found.filter(({ form }) => !form.isPlain);
  const capitals = colons.map(({ form }) => form.words).filter((words) => words.length > 2 && isCapitals(words));
  const turns = new Set(capitals);
  const isTranscript =
    colons.length >= 3 && colons.length >= bulkOf(lines, found) / 4 && colons.filter(isListed).length * 2 <= colons.length;
  const isExchange = turns.size >= 2 && capitals.length > turns.size;
  const alone = aloneAmong(lines, found);
  const kept = found.filter((each) => {
    const { form } = each;
    if (alone.has(each)) return true;
    if (form.isPlain) return false;
    const isTurn = isExchange && form.words.length > 2 && isCapitals(form.words);
    return isTranscript || isTurn || (/^\s*["“„«]/.test(form.said) && !isOverText(each, lines));
  });
  return new Map(kept.map(({ line, form }) => [line.start, form.length]));
}

/** The lines that are text: what a page puts between them tells nothing of it. */
function bulkOf(lines: readonly Line[], found: readonly Labelled[]): number {
  const at = new Set(found.map(({ line }) => line));
  return lines.filter((line) => at.has(line) || isSpoken(line.text)).length;
}

/** "Photo: the harbour at dusk", "Related: Ferry workers vote", "Subcommittee on Rivers: Official Report" at the top. */
function isOfPage({ text }: Line, at: number, { said, isMarked }: LabelForm): boolean {
  return isCaption(text) || isNotice(text) || isCorrection(text) || (at === 0 && !isMarked && isOverAll(said));
}

/** The same below what a page puts above it: nobody is called so again. */
function isTitleOfText({ at, form }: Labelled, found: readonly Labelled[]): boolean {
  if (at > MOST_ABOVE || form.isMarked || !isOverAll(form.said)) return false;
  return !found.some((each) => each.at > at && each.form.words === form.words);
}

/** "Official Report", "Tuesday 12 May": no sentence. */
function isOverAll(said: string): boolean {
  return said !== '' && !/[.?!…。！？؟।—–"”»’)\]]$/u.test(said) && said.split(/\s+/u).length <= MOST_OF_HEADING;
}

function labelled(lines: Line[], line: Line, at: number): Labelled[] {
  const form = readLabelForm(line.text);
  if (form && isOfPage(line, at, form)) return [];
  return form ? [{ form, line, at, said: form.said === '' ? (lines[at + 1]?.text ?? '') : form.said }] : [];
}

/** "Question:" and "Answer:" alone are no speakers; among the labels of others, or in capitals, they are. */
function withoutQuestions(found: Labelled[]): Labelled[] {
  const others = found.filter(({ form }) => !ASKED.test(form.words) && /^\p{Lu}/u.test(form.words));
  return others.length >= 2 ? found : found.filter(({ form }) => !ASKED.test(form.words));
}

const ASKED = /^(?:Question|Answer)$/;

/** "Rice: 2 kg" is no turn. */
function isListed({ said }: Labelled): boolean {
  return said !== '' && said.split(/\s+/u).length <= 5 && !/[.?!…。！？؟।—–"”»)\]]$/u.test(said);
}

/**
 * The labels that stand for themselves: in an excerpt, where they open at least every fourth line, and elsewhere those that follow
 * one another; and those of questions and answers, of which either is nothing without the other.
 */
function aloneAmong(lines: Line[], found: readonly Labelled[]): ReadonlySet<Labelled> {
  const sure = new Set(found.filter(({ form, said }) => speaksAlone(form, said)));
  for (const each of questionsAndAnswers(found)) sure.add(each);
  addBeside(lines, found, sure);
  if (sure.size * 4 >= bulkOf(lines, found)) return sure;
  const people = new Set(found.filter((each) => sure.has(each) || isTurnBeside(each)));
  if (openText(lines, people) && [...people].some((each) => sure.has(each) || isToSomebody(each.said))) return people;
  const all = new Set([...sure].map(({ at }) => at));
  return new Set([...sure].filter((one) => isBeside(one, all) || isCalled(one)));
}

/** Labels that only stand beside sure ones, or ask and answer each other, are sure as well. */
function addBeside(lines: Line[], found: readonly Labelled[], sure: Set<Labelled>): void {
  const places = new Set([...sure].map(({ at }) => at));
  for (const each of found) if (isBeside(each, places) && (isTurnBeside(each) || isBroughtIn(each, lines))) sure.add(each);
  for (const [i, each] of found.entries()) {
    const next = found[i + 1];
    if (next?.at === each.at + 1 && asksAndAnswers(each, next)) sure.add(each).add(next);
  }
}

/** Two or more, the first of them before any sentence: statements that go on over many paragraphs each. */
function openText(lines: Line[], sure: ReadonlySet<Labelled>): boolean {
  const first = Math.min(...[...sure].map(({ at }) => at));
  return sure.size > 1 && first <= MOST_BEFORE && lines.slice(0, first).every(({ text }) => !/[.!?…]["”’)]*$/u.test(text));
}

function questionsAndAnswers(found: readonly Labelled[]): Labelled[] {
  const letters = found.filter(({ form }) => /^[QA]$/.test(form.words));
  return new Set(letters.map(({ form }) => form.words)).size === 2 ? letters : [];
}

/** "ANN LOWE: “WE WILL NOT WAIT”" above a text: its headline. */
function isOverText({ at, form }: Labelled, lines: Line[]): boolean {
  return at === 0 && lines.length > 3 && !/[.!?…]/u.test(form.said);
}

/** "Ms Ann Lowe: We did hear you." in minutes: a title and a name of two words that nothing else can mean. */
function isCalled({ form, said }: Labelled): boolean {
  const plain = withoutBrackets(form.words);
  return isTitled(plain) && plain.split(' ').length > 2 && isToSomebody(said) && /^\p{Lu}[\p{L}.]+\s\p{Lu}/u.test(plain);
}

function isBeside({ at }: Labelled, places: ReadonlySet<number>): boolean {
  return places.has(at - 1) || places.has(at + 1);
}

function isTurnBeside({ form, said }: Labelled): boolean {
  return isPerson(withoutBrackets(form.words), form.words) && isSpoken(said);
}

/** "Moderator: Please welcome Kwame Osei." and below "Kwame Osei: Thank you.": the other line names whoever speaks. */
function isBroughtIn({ form, at, said }: Labelled, lines: Line[]): boolean {
  const name = withoutBrackets(form.words);
  if (!/^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3}$/u.test(name) || !isSpoken(said)) return false;
  return [lines[at - 1], lines[at - 2]].some((line) => line?.text.slice(1).includes(name));
}

/** "Ann: Did you see it?" and on the next line "Ben: Yes." */
function asksAndAnswers(one: Labelled, next: Labelled): boolean {
  return one.form.words !== next.form.words && /\?["”’)]*$/u.test(one.said) && isTurnBeside(one) && isTurnBeside(next);
}
