import { anyCase } from '#lib/extraction/text/any-case';
import { contentAfter } from '#lib/extraction/attribution/content';
import { readCues } from '#lib/extraction/attribution/cues';
import { readReported } from '#lib/extraction/attribution/reported';
import { moved } from '#lib/extraction/attribution/stretch';
import { subjectBefore } from '#lib/extraction/attribution/subject';
import type { Span } from '#lib/extraction/extraction';
import type { Memory } from '#lib/extraction/people/memory';
import { type Resolved, resolve } from '#lib/extraction/people/resolve';
import { tellsOfSaying } from '#lib/extraction/read-indirect';
import type { Reading } from '#lib/extraction/reading';
import { maskQuotations } from '#lib/extraction/text/mask';
import { findPredicate, hasFiniteVerb, plainWords } from '#lib/extraction/words/predicate';
import { isDenial, REPORT_VERB, takesBareClause } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** A part of a sentence that is read for who speaks in it, and the mark before it. */
export interface Half extends Span {
  mark?: ';' | ':' | 'that' | undefined;
}

/** "She resigned; the mayor thanked her" is two sentences: each is read for who speaks in it. */
export function halvesOf(reading: Reading, unit: Span, quoted: readonly Span[]): Half[] {
  const { text, isEnglish } = reading;
  if (!isEnglish) return [unit];
  const words = maskQuotations(text, unit, quoted);
  const against = atWhile(words) ?? bothSay(words);
  if (against) return against.map(({ start, end }) => ({ start: unit.start + start, end: unit.start + end }));
  const halves: Half[] = [];
  let from = 0;
  let mark: Half['mark'];
  for (const { 0: joint, index } of matchesOf(words, /[;:]\s+/g)) {
    const [before, behind] = [words.slice(from, index), words.slice(index + joint.length)];
    if (!hasFiniteVerb(before, 1) || !hasFiniteVerb(behind, 1)) continue;
    if (joint.startsWith(':') && !isAgainst(reading, { before, behind, start: unit.start + index + joint.length })) continue;
    halves.push({ start: unit.start + from, end: unit.start + index, mark });
    const that = joint.startsWith(';')
      ? (/^(?:and\s)?that\s+(?!(?:is|was|has|had|would|will|one)\s)/u.exec(behind)?.[0].length ?? 0)
      : 0;
    from = index + joint.length + that;
    mark = joint.startsWith(':') ? ':' : that > 0 ? 'that' : ';';
  }
  return [...halves, { start: unit.start + from, end: unit.end, mark }];
}

const PUTS = /\s(?:puts?|gives?|gave|sets?)\s[^,;:]{3,60}\s(?:at|as)\s/i;

/** "While Ross says A, Dunn insists B": two people, who say two things. */
function atWhile(words: string): Span[] | null {
  const lead = /^(?:while|whereas|although|though)\s+/i.exec(words)?.[0].length;
  if (lead === undefined) return null;
  for (const { index } of matchesOf(words, /,\s+/gu)) {
    const second = index + 2;
    if ((tellsOfSaying(words.slice(lead, index)) || PUTS.test(words.slice(lead, index))) && tellsOfSaying(words.slice(second)))
      return [
        { start: lead, end: index },
        { start: second, end: words.length },
      ];
  }
  return null;
}

const BETWEEN = /,?\s+(?:and|but|while|whereas)\s+(?!that\s)/giu;

/** "The firm denied that it leaked, but Ross said the pipe had burst": each has said something, by a verb of their own. */
function bothSay(words: string): Span[] | null {
  if (/^(?:if|when|while|although|though|after|before|because|since|as|according)\s/i.test(words)) return null;
  for (const { 0: joint, index } of matchesOf(words, BETWEEN)) {
    const second = index + joint.length;
    const behind = words.slice(second);
    if (index < LEAST_SAID || !tellsOfSaying(behind) || !saysFromStart(behind)) continue;
    if (!saysAnything(words.slice(0, index))) continue;
    return [
      { start: 0, end: index },
      { start: second, end: words.length },
    ];
  }
  return null;
}

const LEAST_SAID = 20;

/** Whether the first words are whoever says what stands behind them. */
function saysFromStart(words: string): boolean {
  const [cue] = readCues(words);
  const source = cue && subjectBefore({ words, from: 0 }, cue.start);
  if (!cue || !source || source.start > 0 || isDenial(cue.verb)) return false;
  return contentAfter(words, cue, takesBareClause(cue.verb)) !== null;
}

/** Whether somebody says, denies or is the source of something in it. */
function saysAnything(words: string): boolean {
  if (/\baccording to\s/iu.test(words)) return true;
  const [cue] = readCues(words);
  return cue !== undefined && subjectBefore({ words, from: 0 }, cue.start) !== null;
}

/** "called it “half of the truth”: the board, he maintains, had asked": what was called so, and what is said of it. */
function isAgainst(
  { text, memory }: Reading,
  { before, behind, start }: { before: string; behind: string; start: number },
): boolean {
  if (!/,\s(?:he|she|it|they)\s|^according to (?:him|her|it|them)\b/u.test(behind) || before.split(/\s+/u).length < 4)
    return false;
  const reported = readReported({ text, words: behind, start }, memory, 1);
  const [hand] = reported?.hands ?? [];
  return hand !== undefined && /^(?:he|she|it|they|him|her|them)$/i.test(text.slice(hand.start, hand.end));
}

/**
 * "The inspectors opened a case; their report will show “what we knew”, said Reed", "“Two have died,” he says; neither was ill":
 * the half before or behind holds no quotation.
 */
export function halfBeside(reading: Reading, unit: Span, quoted: readonly Span[], speech: readonly Span[]): Half[] {
  const [first] = speech;
  if (!reading.isEnglish || !first) return [];
  const halves = halvesOf(reading, unit, quoted).filter(({ mark }) => mark !== ':');
  const [ahead, behind] = halves;
  const judged = beforeQuotation(reading, unit, quoted, first);
  if (judged) return judged;
  const last = speech.at(-1) ?? first;
  return ahead && behind && halves.length === 2 && (ahead.end < first.start || behind.start > last.end) ? halves : [];
}

/** "The agency counted 212 breaches: “fiction”, in the words of Tell": what stands before the colon is nobody's who speaks behind it. */
function beforeQuotation({ text }: Reading, unit: Span, quoted: readonly Span[], first: Span): Half[] | null {
  const words = maskQuotations(text, unit, quoted);
  const before = /^(.*\S)\s?:\s["“«]$/su.exec(words.slice(0, first.start - unit.start))?.[1];
  const behind = words.slice(first.end - unit.start);
  if (before === undefined || !hasFiniteVerb(before, 1) || tellsOfSaying(before) || !TAGGED.test(behind)) return null;
  const end = unit.start + before.length;
  return [
    { start: unit.start, end },
    { start: first.start - 1, end: unit.end, mark: ';' },
  ];
}

const TAGGED = anyCase(
  new RegExp(
    `^["”»],?\\s(?:(?:in the (?:words|opinion|view) of|according to|${REPORT_VERB})\\s[^,;:]{2,60}|[^,;:]{2,60}\\s${REPORT_VERB})(?:\\s[^,;:]{2,40})?[.\\s]*$`,
    'iu',
  ),
);

const ANSWERS =
  /\b(?:disput(?:es|ed)|disagree[ds]?|reject(?:s|ed)|den(?:ies|ied)|dismiss(?:es|ed)|contradict(?:s|ed)|correct(?:s|ed)|object(?:s|ed)|agree[ds]?|call(?:s|ed)|describe[ds]|brand(?:s|ed)|condemn(?:s|ed)|welcome[ds]|question(?:s|ed)|doubt(?:s|ed)|defend(?:s|ed)|criticise[ds]|praise[ds])\b/u;

/** The pronoun of a tag behind the colon is whoever judged or answered before it. `from`: where what was heard behind it begins. */
export function sameSpeaker(reading: Reading, before: Half, from: number): void {
  const { text, memory, heard } = reading;
  const words = maskQuotations(text, before, []);
  const verb = ANSWERS.exec(words)?.index ?? firstVerb(words);
  const span = verb < 0 ? null : subjectBefore({ words, from: 0 }, verb);
  if (!span) return;
  const speaker = resolve(text, moved(span, before.start), memory);
  for (const [i, statement] of heard.entries()) {
    const hand = statement.hands.at(-1);
    if (i < from || !hand || !fits(text.slice(hand.start, hand.end), speaker, memory)) continue;
    const hands = [...statement.hands.slice(0, -1), { ...hand, who: speaker.who }];
    const coreferences = statement.coreferences.map((each) =>
      each.start === hand.start ? { ...each, refersTo: speaker.who } : each,
    );
    heard[i] = { ...statement, hands, speaker, coreferences };
  }
}

/** Where the first verb stands that is not between commas; -1 where none does. */
function firstVerb(words: string): number {
  const plain = words.replace(/,\s[^,;:]{3,90},(?=\s)/gu, (aside) => ' '.repeat(aside.length));
  const verb = findPredicate(plainWords(plain, 40), 1);
  if (verb < 1) return -1;
  return matchesOf(plain, /\S+/gu)[verb]?.index ?? -1;
}

function fits(pronoun: string, { who, isPerson }: Resolved, { directory }: Memory): boolean {
  if (/^(?:it|they)$/i.test(pronoun)) return !isPerson;
  const sex = /^she$/i.test(pronoun) ? 'f' : 'm';
  return (
    /^s?he$/i.test(pronoun) && (isPerson || /^\p{Lu}\p{Ll}+ (?!of\b)/u.test(who)) && (directory.genderOf(who) ?? sex) === sex
  );
}
