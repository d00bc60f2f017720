import { has, type Word } from '#lib/extraction/rules/word';
import { markVerbs } from '#lib/extraction/rules/german-verbs';
import { IS, type Lexicon, type Phrase, withoutCase } from '#lib/extraction/rules/lexicon';
import { matchesOf } from '#lib/extraction/text/matches-of';

export { has, type Word };

const WORD = /\uE000+|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|[%€$£₽]/gu;
const ELIDED = /\uE000+|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?|[%€$£₽]/gu;
const LEFT = /\p{L}/u;

/**
 * The words of a stretch whose spoken sentences are blanked out. What a form may be comes from the lexicon, then from its
 * ending; the endings of a form are looked at once.
 */
export function wordsOf(stretch: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let at = 0;
  let isQuoted = false;
  const { opens, closes } = endingsOf(lexicon);
  for (const { 0: text, index } of matchesOf(stretch, lexicon.words.elides ? ELIDED : WORD)) {
    const gap = stretch.slice(at, index);
    if (gap === ' ') {
      at = index + text.length;
      pushWord(words, lexicon, { text, start: index, mark: '', isQuoted });
      continue;
    }
    if (opens.test(gap)) isQuoted = true;
    else if (closes.test(gap)) isQuoted = false;
    else if (gap.includes('"')) isQuoted = !isQuoted;
    at = index + text.length;
    const mark = gap.includes('\n') ? `${gap.trim()}\n` : gap.trim();
    pushWord(words, lexicon, { text, start: index, mark, isQuoted });
  }
  const read = withUnlisted(joined(withTitles(words, lexicon), lexicon), lexicon);
  return lexicon.base === 'de' ? markVerbs(read, lexicon) : read;
}

/** "M. Ruelle", "Sr. Lins", "dott. Bo": the full stop of a title belongs to the name behind it. */
function withTitles(words: Word[], lexicon: Lexicon): Word[] {
  const titles = TITLES[lexicon.base];
  if (!titles) return words;
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next?.mark === '.' && titles.test(word.text) && /^\p{Lu}/u.test(next.text)) next.mark = '';
  });
  return words;
}

export const TITLES: Readonly<Record<string, RegExp>> = {
  fr: /^(?:MM?|Mme|Mlle|Me|Dr|Pr|Mgr)$/,
  it: /^(?:[Ss]ig|[Dd]ott|[Aa]vv|[Ii]ng|[Pp]rof|[Oo]n|[Ss]en|[Gg]eom|[Aa]rch)$/,
  pt: /^(?:Sra?s?|Dra?|Eng|Arq|Prof|Exm[oa])$/,
};

/** A word, and the pronoun that hangs on it by a hyphen: "a-t-elle", "disse-lhe". */
function pushWord(words: Word[], lexicon: Lexicon, word: Pick<Word, 'text' | 'start' | 'mark' | 'isQuoted'>): void {
  const { text, start } = word;
  const [whole, clitic = ''] = text.includes('-') ? (endingsOf(lexicon).clitics.exec(text.toLowerCase()) ?? []) : [];
  if (whole === undefined || clitic === '') {
    words.push(wordAt(lexicon, word));
    return;
  }
  const end = start + text.length - clitic.length;
  words.push(wordAt(lexicon, { ...word, text: text.slice(0, text.length - whole.length) }));
  words.push(wordAt(lexicon, { ...word, text: text.slice(-clitic.length), start: end, mark: '' }));
}

/** "no cubra", "se tambalea": behind a negation or a pronoun a form that nothing knows is a verb. */
function withUnlisted(words: Word[], lexicon: Lexicon): Word[] {
  const { unlisted, unlistedBehind } = endingsOf(lexicon);
  const isSpanish = lexicon.base === 'es';
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (isSpanish && before && isShortened(before, word)) word.mark = '';
    if (word.bits !== 0 || word.mark !== '' || !before) return;
    const isHere = unlistedBehind.has(before.lower) || (isSpanish && isVerbAmid(words, i));
    if (isHere && unlisted.test(word.lower)) word.bits = IS.finite;
  });
  return words;
}

/** "CC. OO.", "EE. UU.", "Informe n.° 012": a stop that ends no sentence. */
function isShortened(before: Word, { text, mark, bits }: Word): boolean {
  if (mark !== '.' && mark !== '.°' && mark !== '.º') return false;
  if (/^n(?:úm)?$/i.test(before.text)) return (bits & IS.number) !== 0;
  return /^(\p{Lu})\1$/u.test(before.text) && /^(\p{Lu})\1$/u.test(text);
}

/** "que agrupa a siete plantas", "los vecinos pisan la acera": a form that nothing knows, where a verb would stand. */
function isVerbAmid(words: readonly Word[], i: number): boolean {
  const [word, before, next] = [words[i] as Word, words[i - 1] as Word, words[i + 1]];
  if (next?.mark !== '' || !has(next, IS.determiner | IS.number | IS.preposition) || word.isQuoted) return false;
  if (before.lower === 'que') return !COMPARES.test(words[i - 2]?.lower ?? '') && !COMPARES.test(words[i - 3]?.lower ?? '');
  return (
    word.lower.endsWith('n') &&
    before.mark === '' &&
    before.lower.endsWith('s') &&
    has(words[i - 2], IS.determiner) &&
    has(next, IS.determiner | IS.number | (next.lower === 'a' ? IS.preposition : 0))
  );
}

const COMPARES = /^(?:más|menos|mejor|peor|mayor|menor|antes|igual|mism[oa]s?|otr[oa]s?|tan|tant[oa]s?|doble)$/;

function wordAt(lexicon: Lexicon, { text, start, mark, isQuoted }: Pick<Word, 'text' | 'start' | 'mark' | 'isQuoted'>): Word {
  const lower = text.toLowerCase().replace("'", '’');
  return { text, lower, start, end: start + text.length, bits: bitsOf(text, lower, lexicon), mark, isQuoted };
}

function bitsOf(text: string, lower: string, lexicon: Lexicon): number {
  if (text.startsWith('\uE000')) return IS.speech;
  if (/^\p{N}/u.test(text)) return IS.number;
  const capital = text !== lower && LEFT.test(text) && /^\p{Lu}/u.test(text) ? IS.capital : 0;
  const bits = formBits(lower, lexicon) | capital;
  // "Experten": what has a capital is a noun there, whatever its ending.
  if (capital === 0 || !lexicon.words.hasCapitalNouns) return bits;
  return bits & ~IS.infinitive & ~(lexicon.bits.has(lower) ? 0 : IS.finite | IS.maybe);
}

interface Endings {
  verb: RegExp;
  notVerbs: Set<string>;
  infinitive: RegExp;
  gerund: RegExp;
  participle: RegExp;
  doubtful: RegExp;
  unlisted: RegExp;
  unlistedBehind: Set<string>;
  opens: RegExp;
  closes: RegExp;
  clitics: RegExp;
}

const endings = new WeakMap<Lexicon, Endings>();

function endingsOf(lexicon: Lexicon): Endings {
  const known = endings.get(lexicon);
  if (known) return known;
  const { words } = lexicon;
  const made = {
    verb: new RegExp(`\\p{L}{2}${words.endings}$`, 'u'),
    notVerbs: new Set(words.notVerbs.split(' ')),
    infinitive: new RegExp(`^(?:${words.infinitive})$`, 'u'),
    gerund: new RegExp(`^(?:${words.gerund})$`, 'u'),
    participle: new RegExp(`^(?:${words.participle})$`, 'u'),
    doubtful: new RegExp(`^(?:${words.doubtful})$`, 'u'),
    unlisted: new RegExp(`^(?:${words.unlisted})$`, 'u'),
    unlistedBehind: new Set(words.unlistedBehind.split(' ')),
    opens: new RegExp(`[${words.opens}]`, 'u'),
    closes: new RegExp(`[${words.closes}]`, 'u'),
    clitics: new RegExp(`(?<=\\p{L})-(?:${words.clitics})$`, 'u'),
  };
  endings.set(lexicon, made);
  return made;
}

const MOST_FORMS = 20_000;
const SAYS = IS.say | IS.act | IS.promise | IS.estimate | IS.deny;
const read = new WeakMap<Lexicon, Map<string, number>>();

/** By the lists, else by the ending; forms that were met are kept, since a text says the same words again and again. */
function formBits(lower: string, lexicon: Lexicon): number {
  const seen = read.get(lexicon) ?? new Map<string, number>();
  read.set(lexicon, seen);
  const known = seen.get(lower);
  if (known !== undefined) return known;
  const listed = (lexicon.bits.get(lower) ?? alikeBits(lower, lexicon)) | (lexicon.infinitives.has(lower) ? IS.infinitive : 0);
  const bits = listed | (listed & ~(lexicon.cases ? SAYS : SAYS | IS.body | IS.role) ? 0 : byEnding(lower, lexicon));
  if (seen.size < MOST_FORMS) seen.set(lower, bits);
  return bits;
}

/** "министра" is "министр", "Verkehrsministerin" a "Ministerin": what the one is called the other is. */
function alikeBits(lower: string, lexicon: Lexicon): number {
  const { roles, bodies, bits } = lexicon;
  const known = lexicon.cases ? lexicon.byStem.get(withoutCase(lower, lexicon)) : compoundOf(lower, lexicon);
  if (known === undefined) return separable(lower, lexicon);
  const [role, kinds] = [roles.get(known), bodies.get(known)];
  if (role && !roles.has(lower)) roles.set(lower, role);
  if (kinds && !bodies.has(lower)) bodies.set(lower, kinds);
  return (bits.get(known) ?? 0) & (IS.role | IS.body | IS.paper);
}

const LEAST_COMPOUND = 4;

const PREFIX =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|zu|zurück|zusammen)(?=\p{L}{3})/u;

/** "ablehnt" is a form of "lehnt". */
function separable(lower: string, { words, bits }: Lexicon): number {
  if (!words.hasCapitalNouns || !PREFIX.test(lower)) return 0;
  return (bits.get(lower.replace(PREFIX, '')) ?? 0) & IS.finite;
}

function compoundOf(lower: string, { words, bits }: Lexicon): string | undefined {
  if (!words.hasCapitalNouns) return undefined;
  for (let i = 3; i <= lower.length - LEAST_COMPOUND; i += 1) {
    const end = lower.slice(i);
    if ((bits.get(end) ?? 0) & (IS.role | IS.body | IS.paper)) return end;
  }
  return undefined;
}

function byEnding(lower: string, lexicon: Lexicon): number {
  const { verb, notVerbs, infinitive, gerund, participle, doubtful } = endingsOf(lexicon);
  if (notVerbs.has(lower)) return 0;
  return (
    (verb.test(lower) ? IS.finite : doubtful.test(lower) ? IS.maybe : 0) |
    (infinitive.test(lower) ? IS.infinitive : 0) |
    (gerund.test(lower) ? IS.gerund : 0) |
    (participle.test(lower) ? IS.participle : 0)
  );
}

/** Words that make a known phrase become one word. */
function joined(words: Word[], { phrases }: Lexicon): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const phrase = phrases.get(word.lower)?.find((each) => isHere(words, i, each) && !isThatBehind(words, i, each));
    if (!phrase) {
      out.push(word);
      i += 1;
      continue;
    }
    const last = words[i + phrase.rest.length] as Word;
    const capital = word.bits & IS.capital;
    const lower = [word.lower, ...phrase.rest].join(' ');
    out.push({ ...word, text: lower, lower, end: last.end, bits: phrase.bits | capital });
    i += phrase.rest.length + 1;
  }
  return out;
}

/** "alerta además de que": two words, what was said behind them. */
function isThatBehind(words: readonly Word[], i: number, { rest }: Phrase): boolean {
  return words[i]?.lower === 'además' && rest.length === 1 && words[i + 2]?.lower === 'que';
}

function isHere(words: readonly Word[], i: number, { rest }: Phrase): boolean {
  return rest.every((form, k) => {
    const word = words[i + 1 + k];
    return word?.lower === form && word.mark === '';
  });
}
