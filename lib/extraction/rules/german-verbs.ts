import { IS } from '#lib/extraction/rules/lexicon';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/word';

// German puts the finite verb of a main clause second and that of any other clause last, so a form that no list knows is told
// by where it stands.

const ENDS_CLAUSE = /[,;:.!?()—–]/;

/** Marks the finite verb of every clause that has none by the lists, and "das" before a verb as standing alone. */
export function markVerbs(words: Word[], lexicon: { verbFinal: Set<string> }): Word[] {
  for (let i = 1; i < words.length; i += 1) joinName(words[i - 1] as Word, words[i] as Word);
  for (let from = 0; from < words.length; ) {
    const to = endOfClause(words, from);
    standAlone(words, from);
    markIn(words, { from, to: beforeAnd(words, from, to) }, lexicon);
    noClauses(words, { from, to });
    markBehindAnd(words, from, to);
    from = to;
  }
  return words;
}

/** "Prof. Dr. Heike Sommer", "Harms & Voss": one run of words. */
function joinName(before: Word, word: Word): void {
  const isTitle = word.mark === '.' && TITLE.test(before.text);
  if (isTitle || (word.mark === '&' && has(before, IS.capital) && has(word, IS.capital))) word.mark = '';
}

const TITLE = /^(?:Prof|Dr|Dipl|Ing|St|med|jur|phil|rer|nat|pol|habil|theol|hc|h|c|e|a)$/;

function endOfClause(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (
    to < words.length &&
    !ENDS_CLAUSE.test((words[to] as Word).mark) &&
    !has(words[to], IS.speech) &&
    !(has(words[to - 1], IS.and) && has(words[to], IS.that))
  )
    to += 1;
  return to;
}

/** "falle aus oder werde erteilt": the first of two verbs. */
function beforeAnd(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 2; i < to - 1; i += 1) if (has(words[i], IS.and) || words[i]?.lower === 'oder') return i;
  return to;
}

/** "Damit hat sich …", "seit 2019", "mehr als verdreifacht": they open a clause only where a verb stands at its end. */
function noClauses(words: readonly Word[], { from, to }: Clause): void {
  const isLast = isFinite(words, to - 1) && !isFinite(words, from + 1);
  for (let i = from; i < to; i += 1) {
    const word = words[i] as Word;
    if (has(word, IS.subordinate) && OFTEN_NONE.test(word.lower) && !(i === from && isLast)) word.bits &= ~IS.subordinate;
  }
}

const OFTEN_NONE = /^(?:damit|seit|bis|als|wie|während|da|warum|woher|wohin|wann|wieviel|indem)$/;

/** "Das ist", "Die hat": no article, since a verb follows. */
function standAlone(words: readonly Word[], i: number): void {
  const [first, next] = [words[i] as Word, words[i + 1]];
  if (!ALONE.test(first.lower) || next?.mark !== '' || has(next, IS.capital) || !has(next, IS.finite)) return;
  if (has(next, IS.auxiliary) || /^d(?:a|ie)s/.test(first.lower) || !/(?:e|en)$/u.test(next.lower))
    first.bits &= ~(IS.article | IS.relative);
}

const ALONE = /^(?:das|dies|die|der|den|dem|dieser|diese|dieses|alle|viele|einige|mehrere|beide|jeder|keiner|keine|eines|einer)$/;

interface Clause {
  from: number;
  to: number;
}

function markIn(words: readonly Word[], { from, to }: Clause, { verbFinal }: { verbFinal: Set<string> }): void {
  if (to - from < 2) return;
  for (let i = from; i < to; i += 1) if (isFinite(words, i)) return;
  if (isInfinitive(words, to - 1)) return;
  const first = words[from] as Word;
  const isRelative = first.mark.includes(',') && verbFinal.has(first.lower) && !has(words[from + 1], IS.preposition);
  if (has(first, IS.that | IS.relative) || opensClause(words, from)) {
    if (isForm(words, to - 1) && !has(words[to - 1], IS.capital)) mark(words, to - 1);
    return;
  }
  for (let i = from; i < to; i += 1)
    if (isSecond(words, i, { from, to })) {
      mark(words, i);
      return;
    }
  if (isRelative && to - from > 2 && isForm(words, to - 1) && !isDone(words[to - 1] as Word)) mark(words, to - 1);
}

/** "wenn", "bevor"; "damit", "seit" and "während" only where a verb stands last. */
function opensClause(words: readonly Word[], i: number): boolean {
  const { lower } = words[i] as Word;
  return has(words[i], IS.subordinate) && !/^(?:damit|seit|bis|als|wie|während|da)$/.test(lower);
}

function mark(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  word.bits = (word.bits | IS.finite) & ~(IS.infinitive | IS.light);
}

const FORM = /(?:[^aeiouäöü]e|t|te|ten|[^aeiouäöü]en|eln|ern|ehen)$/u;
const SMALL =
  IS.preposition | IS.determiner | IS.relative | IS.subordinate | IS.and | IS.but | IS.that | IS.light | IS.own | IS.number;

/** A word that could be a finite verb by its form. */
function isForm(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (has(word, SMALL | IS.capital | IS.speech) || word.isQuoted || word.lower.length < 3) return false;
  return !NO_VERB.test(word.lower) && (FORM.test(word.lower) || has(word, IS.finite));
}

const NO_VERB =
  /^(?:nicht|jetzt|oft|dort|fast|selbst|zuerst|zuletzt|sonst|bereits|heute|gerne|lange|morgen|gestern|oben|unten|innen|außen|draußen|drinnen|meist|erst|längst|höchst|insgesamt|bekannt|leicht|schlecht|recht|weit|laut|gut|direkt|konkret|komplett|gemeinsam|allein|alleine|besten|meisten|ersten|letzten|heuer|zweimal|getrennt|jahrelang|und|oder|sowie|samt|statt|trotz|nebst|minus|plus|prozent|gestern|zusammen|zufrieden|offen|verboten|selten|neben|gegen|zwischen|ohne|gerade|beinahe|ungefähr|ende|anfang|mitte|seiten|zeiten|willen|eigenen|anderen|andere|folgende|folgenden|ganze|ganzen|neue|neuen|große|großen|kleine|kleinen|junge|jungen|frühe|späte|hohe|hohen|wenige|wenigen|manche|manchen|solche|solchen|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|\p{L}+(?:ste|sten|igste|lichen|liche|ischen|ische|isches|baren|bare|losen|lose|samen|same|igen|ige|zehnte|zigste))$/u;

/** "zu haben", "umzubauen": nobody's verb. */
function isInfinitive(words: readonly Word[], i: number): boolean {
  const { lower } = words[i] as Word;
  return (/en$|n$/.test(lower) && words[i - 1]?.lower === 'zu') || /^\p{Ll}{2,9}zu\p{Ll}{3,}n$/u.test(lower);
}

const BEHIND = IS.determiner | IS.preposition | IS.light | IS.pronoun | IS.number | IS.possessive | IS.own | IS.that;

/** The form stands second: behind one thing that a clause may begin with. */
function isSecond(words: readonly Word[], i: number, { from, to }: Clause): boolean {
  if (!isForm(words, i) || isInfinitive(words, i)) return false;
  const word = words[i] as Word;
  const next = i + 1 < to ? words[i + 1] : undefined;
  if (i === from) return opensBehindClause(words, i, next);
  const before = words[i - 1] as Word;
  if (!next) return has(before, IS.capital) && !isDone(word) && !has(before, IS.determiner);
  if (has(next, IS.capital) && !has(next, IS.determiner)) return isBeforeNoun(words, i, from);
  const opensSmall = i === from + 1 && has(before, IS.capital | IS.light | IS.pronoun | IS.number) && !isArticle(before);
  if (!opensSmall && !(has(before, IS.capital) || before.isQuoted || has(before, IS.number))) return false;
  return has(next, BEHIND) || /^\p{Ll}/u.test(next.text);
}

function isArticle(word: Word): boolean {
  return has(word, IS.article) || has(word, IS.preposition);
}

/** "Die Polizei verhaftete Männer", not "von der Stadt geplante Wohnungen". */
function isBeforeNoun(words: readonly Word[], i: number, from: number): boolean {
  const { lower } = words[i] as Word;
  const before = words[i - 1] as Word;
  if (!has(before, IS.capital) || isArticle(before) || !/(?:te|ten|[^ie]t)$/u.test(lower)) return false;
  return !AS_ADJECTIVE.test(lower) || (i - from === 2 && has(words[from], IS.determiner));
}

const AS_ADJECTIVE = /^(?:\p{L}*ge\p{L}+|(?:be|ver|er|ent|zer|miss|über|unter)\p{L}+|\p{L}+ier)(?:t|te|ten)$/u;

/** "(SPD) sprach den Angehörigen …", ", untersuchte ihr Team …": the first words stand before the mark. */
function opensBehindClause(words: readonly Word[], i: number, next: Word | undefined): boolean {
  const { mark: marks, lower } = words[i] as Word;
  if (i === 0 || next?.mark !== '') return false;
  if (marks.includes(')')) return true;
  return marks === ',' && has(next, IS.determiner | IS.pronoun | IS.possessive | IS.own) && !/^ge\p{L}+(?:t|en)$/u.test(lower);
}

/** A participle: "eröffnet" at the end of words between commas. */
function isDone(word: Word): boolean {
  return has(word, IS.participle) && !/(?:te|ten)$/u.test(word.lower);
}

/** "verlor 47 Mitglieder und übergab die Leitung": behind "und" the verb of whoever the clause is about. */
function markBehindAnd(words: readonly Word[], from: number, to: number): void {
  for (let i = from + 1; i < to - 1; i += 1) {
    if (!has(words[i - 1], IS.and) && words[i - 1]?.lower !== 'oder') continue;
    const [word, next, before] = [words[i] as Word, words[i + 1] as Word, words[i - 2]];
    if (has(word, IS.finite) || !isForm(words, i) || isDone(word) || /^\p{Ll}+(?:e[mrs]|en)$/u.test(word.lower)) continue;
    if (!has(before, IS.capital | IS.light | IS.participle) || has(next, IS.capital) === !has(next, IS.determiner)) continue;
    if (has(next, BEHIND)) mark(words, i);
  }
}
