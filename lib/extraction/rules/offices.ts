import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** A run of words with capitals, as places of words. */
export interface Run {
  from: number;
  to: number;
}

/** A whole text as words. */
export interface At {
  text: string;
  words: readonly Word[];
  lexicon: Lexicon;
  small: ReadonlySet<string>;
}

/** Small words inside of a name. */
export const JOINTS = /^(?:de|del|da|do|dos|das|di|della|dell’|dei|degli|delle|du|des|von|van|y|e|d’)$/;

/** "la portavoz": the article tells what the office does not. */
export function genderBy(article: Word | undefined): 'm' | 'f' | null {
  if (/^(?:la|a|una|uma|die|une|eine|sa|ma|cette)$/.test(article?.lower ?? '')) return 'f';
  return /^(?:el|o|il|lo|le|un|um|der|ein)$/.test(article?.lower ?? '') ? 'm' : null;
}

export interface Held {
  kinds: number[];
  of: Set<string>;
  gender: 'm' | 'f' | null;
  start: number;
  end: number;
}

/** "la alcaldesa de Lugo, Ana Ruiz", "el portavoz vecinal Fermín Olarte". */
export function officeBefore({ words, lexicon }: At, { from }: Run): Held | null {
  if (!/^,?$/.test((words[from] as Word).mark) || (has(words[from - 1], IS.preposition) && (words[from] as Word).mark === ''))
    return null;
  for (let i = from - 1; i >= Math.max(0, from - 12); i -= 1) {
    const word = words[i] as Word;
    const role = lexicon.roles.get(word.lower);
    if (role) {
      const outer = isChargedWith(words, i - 1) ? lexicon.roles.get((words[i - 2] as Word).lower) : undefined;
      if (outer) i -= 2;
      const kinds = [outer?.kind ?? role.kind];
      for (; i > 0 && (words[i] as Word).mark === '' && has(words[i - 1], IS.role); i -= 1)
        kinds.push(lexicon.roles.get((words[i - 1] as Word).lower)?.kind ?? role.kind);
      const first = words[i] as Word;
      const start =
        words[i - 1] && first.mark === '' && has(words[i - 1], IS.determiner) ? (words[i - 1] as Word).start : first.start;
      return {
        kinds,
        gender: (outer ?? role).gender ?? lexicon.roles.get(first.lower)?.gender ?? genderBy(words[i - 1]),
        of: ofWords(words, i + 1, from),
        start,
        end: word.end,
      };
    }
    if (word.mark !== '' || has(word, IS.that | IS.relative | IS.and) || isFinite(words, i)) return null;
    if (has(word, IS.preposition) && !JOINTS.test(word.lower) && !isChargedWith(words, i)) return null;
  }
  return null;
}

/** "l’adjointe aux sports", "l’assessora all’ambiente": what an office is for. */
export function isChargedWith(words: readonly Word[], i: number): boolean {
  if (!/^(?:à|au|aux|en|ai|al|alla|all’|alle|allo|agli|para|ao|à l’)$/.test(words[i]?.lower ?? '') || words[i]?.mark !== '')
    return false;
  return [words[i - 1], words[i - 2]].some(
    (word, k) => CHARGED.test(word?.lower ?? '') && (k === 0 || words[i - 1]?.mark === ''),
  );
}

const CHARGED =
  /^(?:adjointe?s?|déléguée?s?|chargée?s?|conseill[eè]re?s?|assessor[eai]|sottosegretari[oa]|consiglier[ea]|delegat[oa]|vicepresidente|secrétaire|commissaire|sous-secrétaire|responsable|ministre|haut-commissaire)$/;

/** "Su antigua casera, Ana Ruiz": a calling that no list knows. */
export function apposedTo({ words }: At, { from }: Run): number | null {
  if (words[from]?.mark !== ',') return null;
  for (let i = from - 1; i >= Math.max(0, from - 4); i -= 1) {
    const word = words[i] as Word;
    if (isFinite(words, i) || has(word, IS.preposition | IS.that | IS.number | IS.capital) !== has(word, IS.determiner))
      return null;
    if (has(word, IS.determiner)) return i < from - 1 && !has(words[i - 1], IS.preposition) ? word.start : null;
    if (word.mark !== '') return null;
  }
  return null;
}

/** "Fermín Olarte, portavoz de la plataforma,". */
export function officeBehind({ words, lexicon }: At, { to }: Run): Held | null {
  if (words[to]?.mark !== ',' || isOther(words, to)) return null;
  for (let i = to; i < Math.min(words.length, to + 4); i += 1) {
    const word = words[i] as Word;
    if (i > to && word.mark !== '') return null;
    const role = lexicon.roles.get(word.lower);
    if (role) {
      let end = i + 1;
      while (
        end < words.length &&
        end < i + 9 &&
        (words[end] as Word).mark === '' &&
        !has(words[end], IS.that | IS.relative) &&
        !isFinite(words, end) &&
        !lexicon.adjectival.test((words[end] as Word).lower)
      )
        end += 1;
      while (end > i + 1 && has(words[end - 1], IS.and | IS.preposition | IS.determiner)) end -= 1;
      return {
        kinds: [role.kind],
        gender: role.gender,
        of: ofWords(words, i + 1, end),
        start: word.start,
        end: (words[end - 1] as Word).end,
      };
    }
    if (isFinite(words, i)) return null;
  }
  return null;
}

/** "En el Robledo, una maestra que prefiere callar …": somebody else than whoever is named before. */
function isOther(words: readonly Word[], to: number): boolean {
  return /^una?$/.test(words[to]?.lower ?? '') && has(words[to + 1], IS.role) && has(words[to + 2], IS.that);
}

function ofWords(words: readonly Word[], from: number, to: number): Set<string> {
  return new Set(
    words
      .slice(from, to)
      .filter((word) => !has(word, IS.preposition | IS.determiner | IS.and))
      .map(({ lower }) => lower),
  );
}

/** ", de 61 años": where the age ends, else null. */
export function hasAge({ words, lexicon }: At, { to }: Run): number | null {
  const isYears = (i: number) => has(words[i], IS.number) && lexicon.years.has(words[i + 1]?.lower ?? '');
  if (!/^\.?,$/.test(words[to]?.mark ?? '')) return null;
  if (isYears(to + 1)) return (words[to + 2] as Word).end;
  return isYears(to) ? (words[to + 1] as Word).end : null;
}

/** The words of a run as they stand, on one line. */
export function nameOf({ text, words }: At, { from, to }: Run): string {
  return text.slice((words[from] as Word).start, (words[to - 1] as Word).end).replace(/\s+/g, ' ');
}
