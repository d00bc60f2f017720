import { isBodyNoun, isPeople, isPersonalNoun, isShareWord } from '#lib/extraction/reference/nouns';
import type { Token } from '#lib/extraction/reference/tokens';
import type { OpenPhrase } from '#lib/extraction/reference/verb-here';
import { isTimePhrase, isWeekday } from '#lib/extraction/reference/word-classes';
import { isBody, isRole } from '#lib/extraction/words/roles';

interface Place {
  tokens: readonly Token[];
  i: number;
  open: OpenPhrase;
  behind: string | null;
}

/** Whether a word behind the words of a phrase begins another phrase. */
export function beginsAnew(place: Place): boolean {
  if (place.open.to < place.open.from) return false;
  if (isBehindWhen(place) || isBehindHour(place) || isBehindGerund(place) || isPaid(place)) return true;
  return place.tokens[place.i]?.name ? isSeparate(place) : isCounted(place) || NOBODY.test(place.tokens[place.i]?.plain ?? '');
}

/** "Last summer officials stopped 40 riders": the summer, and officials. */
function isBehindWhen({ tokens, open, i, behind }: Place): boolean {
  if (behind !== null || open.to - open.from > 2 || /^(?:the|a|an)$/.test(open.opener ?? '')) return false;
  const words = tokens.slice(open.from, open.to + 1).map(({ plain }) => plain);
  const opened = open.opener === null ? words : [open.opener, ...words];
  return isTimePhrase(opened.join(' ')) && !TIMES_OF_DAY.test(tokens[i]?.plain ?? '');
}

const TIMES_OF_DAY = /^(?:morning|afternoon|evening|night|'s)$/;

/** "By noon 640 tenants had signed": the hour, and how many. */
function isBehindHour({ tokens, open, i }: Place): boolean {
  return NUMBER.test(tokens[i]?.plain ?? '') && HOUR.test(tokens[open.to]?.plain ?? '');
}

const HOUR =
  /^(?:noon|midday|midnight|dawn|dusk|daybreak|nightfall|sunset|sunrise|lunchtime|time|morning|afternoon|evening|night|today|tonight)$/;

/** "fined the firm £2m", "paid the nurses 400 euros", "took the board two years": somebody, and how much. */
function isPaid({ tokens, open, i }: Place): boolean {
  const [word, last] = [tokens[i], tokens[open.to]];
  if (!word || !last || !(/^[€$£]?\d/.test(word.text) || NUMBER.test(word.plain))) return false;
  const next = tokens[i + 1]?.plain ?? '';
  if (!/^[€$£]/.test(word.text) && !TIME.test(next) && !CURRENCY.test(`${next} ${tokens[i + 2]?.plain}`)) return false;
  const { plain } = last;
  return last.name !== null || isBodyNoun(plain) || isBody(plain) || isPersonalNoun(plain) || isRole(plain) || isPeople(plain);
}

/** "took the committee eleven minutes". */
const TIME = /^(?:minutes|hours|days|weeks|months|years|decades|seconds)$/;
const CURRENCY =
  /^(?:(?:thousand|million|billion|m|bn) )?(?:euros?|dollars?|pounds?|crowns?|kron(?:a|or|er)|francs?|rou?bles?|rupees?|yen|yuan|pesos?|florins?|lei|zlotys?|hryvnias?|dinars?|lira|marks?)\b/;

/** "Visiting 60 flats, they …": what is done, and to how many. */
function isBehindGerund({ tokens, open, i }: Place): boolean {
  const isFirst = open.from === 0 && open.to === 0 && open.opener === null;
  return isFirst && /\p{L}{2,}ing$/u.test(tokens[0]?.plain ?? '') && NUMBER.test(tokens[i]?.plain ?? '');
}

const NUMBER = /^(?:#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/;

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
