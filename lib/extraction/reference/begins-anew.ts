import { isShareWord } from '#lib/extraction/reference/nouns';
import type { Token } from '#lib/extraction/reference/tokens';
import type { OpenPhrase } from '#lib/extraction/reference/verb-here';
import { isWeekday } from '#lib/extraction/reference/word-classes';

interface Place {
  tokens: readonly Token[];
  i: number;
  open: OpenPhrase;
  behind: string | null;
}

/** Whether a word behind the words of a phrase begins another phrase. */
export function beginsAnew(place: Place): boolean {
  if (place.open.to < place.open.from) return false;
  return place.tokens[place.i]?.name ? isSeparate(place) : isCounted(place) || NOBODY.test(place.tokens[place.i]?.plain ?? '');
}

/** "for the port nobody counts": a word that stands alone. */
const NOBODY =
  /^(?:nobody|somebody|anybody|everybody|anyone|everyone|someone|nothing|everything|himself|herself|itself|themselves)$/;

/** "the press secretary of the union Aigul Omarova": the union, and somebody. */
function isSeparate({ tokens, open, behind }: Place): boolean {
  const last = tokens[open.to];
  if (last?.name || isWeekday(last?.plain ?? '')) return true;
  return behind === 'of' && (open.opener === 'the' || /^\p{Lu}/u.test(last?.text ?? ''));
}

/** "appointed by Mr Berg six months ago", "beat Norway 3-1": a number behind a name begins something else. */
function isCounted({ tokens, open, i }: Place): boolean {
  const [word, last] = [tokens[i], tokens[open.to]];
  if (!word || !last?.name) return false;
  return /^\d+[-–]\d+$/.test(word.text) || (isShareWord(word.plain) && /^(?!(?:group|own|part|pair)$)\p{L}/u.test(word.plain));
}
