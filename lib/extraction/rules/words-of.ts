import { IS, type Lexicon, type Phrase } from '#lib/extraction/rules/lexicon';

/** A word of a sentence and what it may be; a phrase such as "de acuerdo con" is one word. */
export interface Word {
  text: string;
  lower: string;
  /** Units from the beginning of the stretch. */
  start: number;
  end: number;
  bits: number;
  /** The marks between it and the word before: "", ",", ".", "(", "—". */
  mark: string;
  /** Inside of quotation marks that hold no whole sentence. */
  isQuoted: boolean;
}

const WORD = /\uE000+|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?|[%€$£₽]/gu;
const LEFT = /\p{L}/u;

/**
 * The words of a stretch whose spoken sentences are blanked out. What a form may be comes from the lexicon, then from its
 * ending; the endings of a form are looked at once.
 */
export function wordsOf(stretch: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let at = 0;
  let isQuoted = false;
  for (const { 0: text, index } of stretch.matchAll(WORD)) {
    const gap = stretch.slice(at, index);
    if (/[«“„]/.test(gap)) isQuoted = true;
    else if (/[»”]/.test(gap)) isQuoted = false;
    else if (gap.includes('"')) isQuoted = !isQuoted;
    at = index + text.length;
    words.push(wordAt(lexicon, { text, start: index, mark: gap.includes('\n') ? `${gap.trim()}\n` : gap.trim(), isQuoted }));
  }
  return withUnlisted(joined(words, lexicon), lexicon);
}

/** "no cubra", "se tambalea": behind a negation or a pronoun a form that nothing knows is a verb. */
function withUnlisted(words: Word[], lexicon: Lexicon): Word[] {
  const { unlisted, unlistedBehind } = endingsOf(lexicon);
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (word.bits === 0 && word.mark === '' && before && unlistedBehind.has(before.lower) && unlisted.test(word.lower))
      word.bits = IS.finite;
  });
  return words;
}

function wordAt(lexicon: Lexicon, { text, start, mark, isQuoted }: Pick<Word, 'text' | 'start' | 'mark' | 'isQuoted'>): Word {
  const lower = text.toLowerCase();
  return { text, lower, start, end: start + text.length, bits: bitsOf(text, lower, lexicon), mark, isQuoted };
}

function bitsOf(text: string, lower: string, lexicon: Lexicon): number {
  if (text.startsWith('\uE000')) return IS.speech;
  if (/^\p{N}/u.test(text)) return IS.number;
  const capital = text !== lower && LEFT.test(text) && /^\p{Lu}/u.test(text) ? IS.capital : 0;
  return formBits(lower, lexicon) | capital;
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
  };
  endings.set(lexicon, made);
  return made;
}

const MOST_FORMS = 20_000;
const read = new WeakMap<Lexicon, Map<string, number>>();

/** By the lists, else by the ending; forms that were met are kept, since a text says the same words again and again. */
function formBits(lower: string, lexicon: Lexicon): number {
  const seen = read.get(lexicon) ?? new Map<string, number>();
  read.set(lexicon, seen);
  const known = seen.get(lower);
  if (known !== undefined) return known;
  const listed = (lexicon.bits.get(lower) ?? 0) | (lexicon.infinitives.has(lower) ? IS.infinitive : 0);
  const bits =
    listed |
    (listed & ~(IS.say | IS.act | IS.promise | IS.estimate | IS.deny | IS.body | IS.role) ? 0 : byEnding(lower, lexicon));
  if (seen.size < MOST_FORMS) seen.set(lower, bits);
  return bits;
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
    const phrase = phrases.get(word.lower)?.find((each) => isHere(words, i, each));
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

function isHere(words: readonly Word[], i: number, { rest }: Phrase): boolean {
  return rest.every((form, k) => {
    const word = words[i + 1 + k];
    return word?.lower === form && word.mark === '';
  });
}

export function has(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (word.bits & bits) !== 0;
}
