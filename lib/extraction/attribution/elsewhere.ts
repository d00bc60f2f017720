import type { Hand, Span } from '#lib/extraction/extraction';

/** Verbs and phrases of saying in languages whose grammar is not read, as they stand before or after a quotation. */
const VERBS = [
  'сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|добавил[аи]?|подчеркнул[аи]?|рассказал[аи]?|написал[аи]?|пояснил[аи]?|заметил[аи]?|уточнил[аи]?|объяснил[аи]?|считает|говорит|пишет|признал[аи]?',
  'сказав|сказала|заявив|заявила|повідомив|повідомила|додав|додала|наголосив|наголосила|зазначив|зазначила',
  'sagte|sagt|erklärte|teilte|betonte|schrieb|berichtete|meinte|ergänzte|warnte|kritisierte|behauptete|so',
  'a déclaré|a dit|a affirmé|a expliqué|a ajouté|a souligné|a indiqué|déclare|affirme|explique|assure|estime|dit',
  'dijo|declaró|afirmó|aseguró|explicó|añadió|señaló|subrayó|indicó|dice|afirma|asegura',
  'ha detto|ha dichiarato|ha affermato|ha spiegato|ha aggiunto|disse|dichiara|afferma|spiega',
  'disse|afirmou|declarou|explicou|acrescentou|diz|garantiu',
  'powiedział[a]?|oświadczył[a]?|podkreślił[a]?|dodał[a]?|stwierdził[a]?|zaznaczył[a]?',
  'zei|zegt|verklaarde|vertelde|sade|säger|dedi|söyledi|açıkladı',
].join('|');
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|da|di|von|van|der|den|al|el|du)\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`;
const ROLE = String.raw`(?:\p{L}[\p{L}-]*\s){0,6}?`;
const VERB_FIRST = new RegExp(`(?<!\\p{L})(${VERBS})\\s+(?:[^,.;:]{0,30}?\\s)??${ROLE}(${NAME})`, 'u');
const NAME_FIRST = new RegExp(`(${NAME})\\s+(?:[^,.;:]{0,30}?\\s)?(${VERBS})(?!\\p{L})`, 'u');
const SOURCE = new RegExp(
  `^(Nach Angaben (?:des|der|von)|Laut|Selon|D['’]après|Según|Secondo|Segundo|De acordo com|Według|По словам|По данным|Согласно|За словами|За даними|Volgens|Enligt)\\s+((?:\\p{Ll}{1,4}['’]?\\s?)?${NAME}|[^,]{2,80}(?=,\\s))`,
  'u',
);
/** German writes offices with a capital as well. */
const OFFICE =
  /^(?:(?:Bundes|Staats|Vize|Ex-|Innen|Außen|Finanz|Minister)?(?:[Pp]räsident|[Mm]inister|[Kk]anzler|[Bb]ürgermeister|[Ss]precher|[Cc]hef|[Ll]eiter|[Ee]xperte)(?:in)?\s)+/u;

/** The speaker named in the words beside a quotation, with offsets from the text; null when no verb of saying is known. */
export function readTagElsewhere(words: string, offset: number): Hand | null {
  const first = VERB_FIRST.exec(words);
  const match = first ?? NAME_FIRST.exec(words);
  if (!match) return null;
  const [verb, who] = first ? [match[1], match[2]] : [match[2], match[1]];
  return who && verb
    ? handAt(words, { who: who.replace(/[.]$/, '').replace(OFFICE, ''), verb, from: match.index }, offset)
    : null;
}

/** "Selon le ministre, …": the source a sentence begins with, and where its statement starts. */
export function readSourceElsewhere(words: string, offset: number): { hand: Hand; content: Span } | null {
  const match = SOURCE.exec(words);
  const who = match?.[2];
  const verb = match?.[1];
  if (!match || !who || !verb) return null;
  // Without a comma the verb follows at once and the rest would be no sentence.
  const comma = /^,\s+/.exec(words.slice(match[0].length))?.[0].length;
  const start = comma ? match[0].length + comma : 0;
  const hand = handAt(words, { who, verb, from: 0 }, offset);
  return { hand, content: { start: offset + start, end: offset + words.length } };
}

function handAt(words: string, { who, verb, from }: { who: string; verb: string; from: number }, offset: number): Hand {
  const start = offset + words.indexOf(who, from);
  return { who, verb, start, end: start + who.length };
}
