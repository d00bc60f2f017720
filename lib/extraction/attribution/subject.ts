import type { Span } from '#lib/extraction/extraction';
import { readNames } from '#lib/extraction/people/names';
import { isRole } from '#lib/extraction/words/roles';
import { isFiniteVerb } from '#lib/extraction/words/verbs';

/** Where a subject may be read: the masked words of a stretch and the units it may not go beyond. */
interface Place {
  words: string;
  from: number;
}

const HELPERS =
  /(?:(?:^|\s)(?:also|later|earlier|further|recently|previously|then|again|once|now|still|even|has|have|had|repeatedly|reportedly|\p{Ll}+ly))+\s*$/u;
const OPENING =
  /^(?:(?:however|meanwhile|moreover|earlier|later|also|still|then|now|but|and|so|yet|instead|while|nor)\b[\s,]*)+/iu;
const PREPOSITION = /^(?:in|on|at|during|after|before|for|with|from|to|by|since|under|of|despite|among|as|until|per)\s/i;
const SUBORDINATE = /\b(?:after|before|when|if|because|as|whether|unless|until|how|why|although|though|what|where)\s+$/i;
const MOST_WORDS = 16;

/** The subject of a verb at `verb`: the words before it, back to the edge of its clause. Null when there is none. */
export function subjectBefore({ words, from }: Place, verb: number): Span | null {
  let end = verb;
  const lead = words.slice(from, end);
  const helpers = HELPERS.exec(lead);
  end = from + (helpers ? helpers.index : lead.trimEnd().length);
  const closed = words.slice(from, end).trimEnd();
  end = from + closed.length;
  const span = closed.endsWith(',') ? beforeApposition({ words, from }, end - 1) : inClause({ words, from }, end);
  return span && trimmed(words, span);
}

/** "Jane Pell, the minister's spokeswoman, said"; "the spokeswoman, Jane Pell, said"; "Pell, who is 54, said". */
function beforeApposition({ words, from }: Place, end: number): Span | null {
  const comma = words.slice(from, end).lastIndexOf(',');
  if (comma < 0) return null;
  const inner = words.slice(from + comma + 1, end);
  const name = readNames(inner.trim())[0];
  const isName = name?.index === 0 && inner.trim().length === name.text.length;
  const head = inClause({ words, from }, from + comma);
  if (isName && !(head && endsWithPerson(words.slice(head.start, head.end)))) return { start: from + comma + 1, end };
  if (head) return head;
  return beforeApposition({ words, from }, from + comma);
}

function endsWithPerson(words: string): boolean {
  const names = readNames(words);
  const last = names.at(-1);
  return last !== undefined && last.index + last.text.length === words.trimEnd().length && /\s/.test(last.name);
}

/** Back to the last comma, dash or conjunction that opens the verb's clause. */
function inClause({ words, from }: Place, end: number): Span | null {
  const lead = words.slice(from, end);
  const edge = /^.*(?:[,;:]|\s[–—-]\s)/su.exec(lead);
  let start = edge?.[0].length ?? 0;
  const mask = lead.lastIndexOf('\uE000');
  if (mask >= start) start = mask + 2;
  const joint =
    /.*\b(?:while|whereas|because|although|though|but|that|when|after|before|as|if|whether|which|where|who)\s+/isu.exec(
      lead.slice(start),
    );
  if (joint && !/^but\s/i.test(lead.slice(start))) {
    if (SUBORDINATE.test(joint[0]) || isEmbedded(joint[0], lead.slice(start + joint[0].length))) return null;
    start += joint[0].length;
  }
  const conjunction = /.*\band\s+/isu.exec(lead.slice(start));
  if (conjunction && hasVerb(conjunction[0])) start += conjunction[0].length;
  return isSubject(lead.slice(start).trim()) ? { start: from + start, end } : null;
}

/** "a cell that it says can power a car": the verb of saying is tucked into another clause. */
function isEmbedded(joint: string, rest: string): boolean {
  return /\b(?:that|which|who)\s+$/i.test(joint) && rest.trim().split(/\s+/).length <= 2;
}

function hasVerb(words: string): boolean {
  return words.split(/\s+/).some((word, i) => i > 0 && isFiniteVerb(word.replace(/[^\p{L}'’]/gu, '')));
}

function isSubject(words: string): boolean {
  const plain = words.replace(OPENING, '');
  const list = plain.split(/\s+/);
  if (plain === '' || list.length > MOST_WORDS || hasVerb(plain)) return false;
  if (/^(?:there|what|which|who|whom|that|how|when|to|not|this|these|those)\b/i.test(plain)) return false;
  if (PREPOSITION.test(plain)) return readNames(plain).length > 0 || /\s(?:the|a|an)\s/i.test(plain);
  return isNounPhrase(plain, list);
}

function isNounPhrase(plain: string, list: readonly string[]): boolean {
  if (/^(?:he|she|they|it|we|i)$/i.test(plain)) return true;
  if (/^(?:the|a|an|his|her|its|their|our|some|many|most|several|one|two|three|other|all|both)\s/i.test(plain)) return true;
  return (
    /^\p{Lu}/u.test(plain) || list.some((word) => isRole(word) || /\p{Lu}/u.test(word)) || /\p{Ll}s$/u.test(list.at(-1) ?? '')
  );
}

/** Without "Meanwhile" and, after "In Paris", from the article or name that the subject begins with. */
function trimmed(words: string, { start, end }: Span): Span | null {
  let from = start;
  const raw = words.slice(from, end);
  from += raw.length - raw.trimStart().length;
  from += OPENING.exec(words.slice(from, end))?.[0].length ?? 0;
  const rest = words.slice(from, end);
  if (PREPOSITION.test(rest)) {
    const article = Math.max(...['the ', 'a ', 'an '].map((each) => rest.lastIndexOf(` ${each}`)));
    const name = readNames(rest).at(-1);
    if (article < 0 && !name) return null;
    from += article >= 0 ? article + 1 : (name?.index ?? 0);
  }
  const to = from + words.slice(from, end).trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}

const AFTER_VERB =
  /^\s+((?:(?!\s(?:on|in|at|during|after|when|while|as|through|to|late|early|yesterday|last|this|before|via|following|and)\s)[^,.;:!?()–—\uE000"“”])+)/u;

/** The subject that follows its verb: "…, said the mayor of Lund on Friday". */
export function subjectAfter(words: string, verbEnd: number): Span | null {
  const match = AFTER_VERB.exec(words.slice(verbEnd, verbEnd + 200));
  const subject = match?.[1]?.trimEnd();
  if (!subject || !isInverted(subject)) return null;
  const start = verbEnd + (match?.[0].indexOf(subject) ?? 0);
  return { start, end: start + subject.length };
}

function isInverted(subject: string): boolean {
  if (/^(?:that|it|this|there|reporters|journalists|him|her|them|us|me|so)\b/i.test(subject)) return false;
  return (
    /^(?:the|a|an|his|her|its|their|one|some|many|several)\s/i.test(subject) ||
    /\p{Lu}/u.test(subject) ||
    isRole(subject.split(/\s+/)[0] ?? '')
  );
}
