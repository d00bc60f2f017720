import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';

const FAR = 90;
const FUTURE =
  /(?<!\p{L})\p{L}{2,}(?:rá|rán|remos|(?<![tmg]i)ré)(?!\p{L})|(?<!\p{L})irán?(?!\p{L})|(?<!\p{L})va[n]?\sa\s\p{L}+r(?!\p{L})|(?<!\p{L})(?:vence|expira|caduca|prescribe|(?:termina|acaba|finaliza|concluye|cierra|arranca|empieza|comienza)(?=n?\s(?:el|los|este|la|hoy|mañana)\s))n?(?!\p{L})|(?<!\p{L})(?:tienen?|ha[ny]?|hay|deben?|pueden?)\s(?:que\s)?\p{L}{2,}[aei]r(?:se|l[aeo]s?)?(?!\p{L})/u;
const PAST =
  /(?<!\p{L})(?:\p{L}{2,}(?:ó|aron|ieron|aba|aban)|fue|fueron|hizo|dijo|hubo|tuvo|estuvo|vino|pudo|puso|era|eran|había|habían)(?!\p{L})/u;
/** "para este viernes", "convocar antes de Navidad". */
const TOWARDS = /(?:^|\s)para\s(?:el|la|este|esta|los|las|antes\sdel?)?\s?(?:próxim[oa]\s)?$/i;
const YET_TO = anyCase(/\s(?:a|que)\s\p{L}{2,}[aei]r(?:\s[^;:]{0,50})?\santes\sdel?\s$/iu);

/** "suspendió las clases hasta el 20 de junio", "amplía el plazo hasta …": the end that was set is to come. */
const SET_UNTIL = anyCase(
  /(?<!\p{L})(?:suspend|prorrog|prórrog|ampl[ií]|aplaz|pospon|pospus|posterg|retras|extend|extiend|prohib|proh[íi]b|inhabilit|clausur|precint|plazo)\p{L}*\s(?:[^.;:]{0,60}\s)?hasta\s(?:el|la|los|las)?\s?(?:próxim[oa]\s)?$/iu,
);
/** "sube a partir del 1 de noviembre": nothing in the clause is over. */
const FROM_ON = anyCase(/\sa\spartir\sdel?\s(?:próximo\s)?$/iu);

/** "acordaron ir a la huelga los días 10 y 11": what was decided is to come. */
const DECIDED = anyCase(
  /(?<!\p{L})(?:acord|acuerd|decid|anunci|convoc|plane|propus|propon|promet|prev[éie])\p{L}*\s[^.;:]{0,60}?(?<!\p{L})(?:ir|\p{L}{2,}[aei]r|huelga|paros?|reuni[oó]n(?:es)?)\s[^.;:]{0,40}$/iu,
);

/** Which way a Spanish date looks, by the verb of its clause and the word before it; null when they do not tell. */
export function spanishLooks(text: string, { start, end }: Span): 'ahead' | 'back' | null {
  const before = text.slice(Math.max(0, start - FAR), start);
  if (TOWARDS.test(before) || YET_TO.test(before) || SET_UNTIL.test(before)) return 'ahead';
  if (/^días?\s/iu.test(text.slice(start, end)) && DECIDED.test(before)) return 'ahead';
  const near = `${lastClause(before)} ${firstClause(text.slice(end, end + FAR))}`;
  const [isAhead, isBack] = [FUTURE.test(near), PAST.test(near)];
  if (!isAhead && !isBack && FROM_ON.test(before)) return 'ahead';
  return isAhead === isBack ? null : isAhead ? 'ahead' : 'back';
}

/** Back to the mark or the joint that opens the clause. */
function lastClause(words: string): string {
  return words.split(/[.,;:«»"\n(]|\s(?:que|y|pero|aunque)\s/u).at(-1) ?? '';
}

function firstClause(words: string): string {
  return words.split(/[.,;:«»"\n)]|\s(?:que|y|pero|aunque)\s/u)[0] ?? '';
}

const CLOCK =
  /^,?\s(?:a|desde|hacia|sobre)\slas?\s(?:\d{1,2}(?:[.:]\d\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?!\p{L}|\d)(?:\s(?:y|menos)\s(?:media|cuarto|diez|veinte|cinco))?(?:\s(?:horas|h)(?!\p{L}))?(?:\sde\sla\s(?:mañana|tarde|noche|madrugada))?/u;

/** "Mañana, a las 18.00": where the hour behind a day ends. */
export function clockBehind(text: string, end: number): number {
  return end + (CLOCK.exec(text.slice(end, end + 60))?.[0].length ?? 0);
}
